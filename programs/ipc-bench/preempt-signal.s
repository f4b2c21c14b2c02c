# What a signal costs the thread that it interrupts.
#
# ring3: with preempt.s bench.s ../lib/thread.s ../lib/print.s
# ring3: args -c 10
# ring3: expect-exit 0
# ring3: expect-stdout /^=+ RESULTS =+\nMessage size: +1\nMessage count: +1\n(?:[A-Z][a-z]+ [a-z]+: +\d+(?:\.\d{3})?\t(?:ms|us|msg\/s)\n){6}=+\n$/
# ring3: covers D5

        .include "../lib/ring3.inc"
        .include "ipc-bench.inc"

        .globl  main, arm, arm_sender, interrupt
        .text
main:   jmp     preempt_main

arm:    system  SYS_getpid
        mov     %eax, receiver(%rip)
        mov     $SIGUSR1, %edi
        lea     action(%rip), %rsi
        xor     %edx, %edx
        mov     $8, %r10d
        system  SYS_rt_sigaction
arm_sender:
        ret

interrupt:
        mov     receiver(%rip), %edi    # of the process, the main thread
        mov     %edi, %esi
        mov     $SIGUSR1, %edx
        system  SYS_tgkill
        ret

handler:
        incq    interrupted(%rip)
        ret
restorer:
        system  SYS_rt_sigreturn

        .data
        .balign 8
action: .quad   handler, SA_RESTORER, restorer, 0

        .bss
receiver:       .skip   4
