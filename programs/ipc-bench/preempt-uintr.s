# What a user interrupt costs the thread that it interrupts.
#
# ring3: with preempt.s bench.s ../lib/thread.s ../lib/print.s
# ring3: args -c 10
# ring3: expect-exit 0
# ring3: expect-stdout /^=+ RESULTS =+\nMessage size: +1\nMessage count: +1\n(?:[A-Z][a-z]+ [a-z]+: +\d+(?:\.\d{3})?\t(?:ms|us|msg\/s)\n){6}=+\n$/
# ring3: covers A5 B18

        .include "../lib/ring3.inc"
        .include "ipc-bench.inc"

        .globl  main, arm, arm_sender, interrupt
        .text
main:   jmp     preempt_main

arm:    lea     handler(%rip), %rdi
        xor     %esi, %esi
        system  SYS_uintr_register_handler
        test    %eax, %eax
        js      bench_failed
        xor     %edi, %edi
        xor     %esi, %esi
        system  SYS_uintr_create_fd
        test    %eax, %eax
        js      bench_failed
        mov     %eax, uintr_fd(%rip)
        stui
        ret

arm_sender:
        mov     uintr_fd(%rip), %edi
        xor     %esi, %esi
        system  SYS_uintr_register_sender
        test    %eax, %eax
        js      bench_failed
        mov     %rax, uipi_index(%rip)
        ret

interrupt:
        mov     uipi_index(%rip), %rax
        senduipi %rax
        ret

handler:
        incq    interrupted(%rip)
        add     $8, %rsp
        uiret

        .bss
        .balign 8
uipi_index:     .skip   8
uintr_fd:       .skip   4
