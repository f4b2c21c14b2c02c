# Two threads in uintr_wait: the kernel's vector does not say whom a notification is for, and yet only the thread with
# something posted is woken.
#
# ring3: with lib/uintr.s lib/thread.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 4
# ring3: covers B6 B21 F11

        .include "lib/ring3.inc"

        .globl  _start
        .text
_start: xor     %ebp, %ebp
1:      lea     waiter(%rip), %rdi
        mov     %rbp, %rsi
        call    thread_start
        lea     threads(%rip), %rcx
        mov     %rax, (%rcx,%rbp,8)
        inc     %ebp
        cmp     $2, %ebp
        jb      1b
        call    nap                             # meanwhile both register and fall asleep
        xor     %ebp, %ebp
2:      lea     fds(%rip), %rcx
        mov     (%rcx,%rbp,4), %edi
        xor     %esi, %esi
        call    uintr_register_sender
        mov     %rax, %rbx
        senduipi %rbx
        call    nap
        lea     seen(%rip), %rcx
        mov     returned(%rip), %rax
        mov     %rax, (%rcx,%rbp,8)
        lea     threads(%rip), %rcx
        mov     (%rcx,%rbp,8), %rdi
        call    thread_join
        inc     %ebp
        cmp     $2, %ebp
        jb      2b
        expect_equal "one interrupt, one thread woken", seen(%rip), $1
        expect_equal "the other by its own", seen+8(%rip), $2
        expect_equal "each handler has run once", handled(%rip), $2
        call    check_done

waiter: push    %rbx
        mov     %rdi, %rbx
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        xor     %edi, %edi
        xor     %esi, %esi
        call    uintr_create_fd
        lea     fds(%rip), %rcx
        mov     %eax, (%rcx,%rbx,4)
        stui
        xor     %edi, %edi
        call    uintr_wait
        lock incq returned(%rip)
        pop     %rbx
        ret

nap:    lea     millisecond(%rip), %rdi
        xor     %esi, %esi
        mov     $SYS_nanosleep, %eax
        syscall
        ret

handler:
        lock incq handled(%rip)
        add     $8, %rsp
        uiret

        .section .rodata
        .balign 8
millisecond:    .quad   0, 1000000

        .bss
        .balign 8
threads:        .skip   16
fds:            .skip   8
seen:           .skip   16
returned:       .skip   8
handled:        .skip   8
