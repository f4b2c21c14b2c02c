# User interrupts one way: from SENDUIPI to inside the handler. Receiver and sender both spin. selftests §4.2.
#
# ring3: with bench.s ../lib/thread.s ../lib/print.s
# ring3: args -c 10
# ring3: expect-exit 0
# ring3: expect-stdout /^=+ RESULTS =+\nMessage size: +1\nMessage count: +10\n(?:[A-Z][a-z]+ [a-z]+: +\d+(?:\.\d{3})?\t(?:ms|us|msg\/s)\n){6}=+\n$/
# ring3: covers E1

        .include "../lib/ring3.inc"
        .include "ipc-bench.inc"

        .globl  main
        .text
main:   push    %rbx
        call    bench_options
        movq    $1, bench_size(%rip)
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        system  SYS_uintr_register_handler
        test    %eax, %eax
        js      bench_failed
        xor     %edi, %edi              # vector 0
        xor     %esi, %esi
        system  SYS_uintr_create_fd
        test    %eax, %eax
        js      bench_failed
        mov     %eax, uintr_fd(%rip)
        stui
        call    bench_begin
        lea     sender(%rip), %rdi
        xor     %esi, %esi
        call    thread_start
        mov     bench_count(%rip), %rax
1:      cmp     %rax, handled(%rip)
        jb      1b
        call    bench_report
        xor     %eax, %eax
        pop     %rbx
        ret

handler:
        push    %rax
        push    %rcx
        push    %rdx
        push    %rsi
        push    %rdi
        push    %r8
        now     %rdi
        sub     start(%rip), %rdi
        call    bench_record
        incq    handled(%rip)
        movb    $1, received(%rip)
        pop     %r8
        pop     %rdi
        pop     %rsi
        pop     %rdx
        pop     %rcx
        pop     %rax
        add     $8, %rsp
        uiret

sender: push    %rbx
        push    %r12
        mov     uintr_fd(%rip), %edi
        xor     %esi, %esi
        system  SYS_uintr_register_sender
        test    %eax, %eax
        js      bench_failed
        mov     %eax, %ebx
        mov     bench_count(%rip), %r12
1:      movb    $0, received(%rip)
        now     %rcx
        mov     %rcx, start(%rip)
        senduipi %rbx
2:      cmpb    $0, received(%rip)
        je      2b
        dec     %r12
        jnz     1b
        pop     %r12
        pop     %rbx
        ret

        .bss
        .balign 8
start:          .skip   8
handled:        .skip   8
uintr_fd:       .skip   4
received:       .skip   1
