# User interrupts there and back, for uintrfd-bi.s and uintrfd-bi-wait.s, which say how to wait. selftests §4.2.
#
# The main thread is the server and owns vector 0, the client thread owns vector 1. Both use one handler.
#
#   uintrfd_main(argc, argv)    needs await(vector): returns when received[vector] is set; may change rax rcx rdx rsi rdi r8-r11
#
# ring3: library

        .include "../lib/ring3.inc"
        .include "ipc-bench.inc"

        .text

        .globl  uintrfd_main
uintrfd_main:
        push    %rbx
        push    %r12
        push    %r13
        call    bench_options
        movq    $1, bench_size(%rip)
        lea     client(%rip), %rdi
        xor     %esi, %esi
        call    thread_start
        call    bench_begin
        xor     %edi, %edi
        call    open_play
        mov     %eax, %ebx
        mov     bench_count(%rip), %r12
1:      now     %r13
        senduipi %rbx
        xor     %edi, %edi
        call    await
        movb    $0, received(%rip)
        now     %rdi
        sub     %r13, %rdi
        call    bench_record
        dec     %r12
        jnz     1b
        call    bench_report
        xor     %eax, %eax
        pop     %r13
        pop     %r12
        pop     %rbx
        ret

client: push    %rbx
        push    %r12
        mov     $1, %edi
        call    open_play
        mov     %eax, %ebx
        mov     bench_count(%rip), %r12
1:      mov     $1, %edi
        call    await
        movb    $0, received+1(%rip)
        senduipi %rbx
        dec     %r12
        jnz     1b
        pop     %r12
        pop     %rbx
        ret

# edi: own vector. Registers, waits for the other's fd and connects to it -> eax: the index to send with
open_play:
        push    %rbx
        mov     %edi, %ebx
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        system  SYS_uintr_register_handler
        test    %eax, %eax
        js      bench_failed
        mov     %ebx, %edi
        xor     %esi, %esi
        system  SYS_uintr_create_fd
        test    %eax, %eax
        js      bench_failed
        lea     fds(%rip), %rcx
        mov     %eax, (%rcx,%rbx,4)
        xor     $1, %ebx
1:      lea     ten_microseconds(%rip), %rdi
        xor     %esi, %esi
        system  SYS_nanosleep
        lea     fds(%rip), %rcx
        mov     (%rcx,%rbx,4), %edi
        test    %edi, %edi
        jz      1b
        xor     %esi, %esi
        system  SYS_uintr_register_sender
        test    %eax, %eax
        js      bench_failed
        stui
        pop     %rbx
        ret

handler:
        push    %rax
        push    %rcx
        mov     16(%rsp), %eax          # the vector
        lea     received(%rip), %rcx
        movb    $1, (%rcx,%rax)
        pop     %rcx
        pop     %rax
        add     $8, %rsp
        uiret

        .section .rodata
        .balign 8
ten_microseconds:
        .quad   0, 10000

        .bss
        .balign 8
fds:            .skip   8
        .globl  received
received:       .skip   2
