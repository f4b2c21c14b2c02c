# Two senders: each has a vector of its own and knows nothing of the other. The receiver loses neither's interrupts.
#
# Both send at the same time, 20 times, each waiting for its own to be handled before the next.
#
# ring3: with lib/uintr.s lib/thread.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 8
# ring3: covers B8 B22 H111 H116

        .include "lib/ring3.inc"

ROUNDS = 20

        .globl  _start
        .text
_start:
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        stui
        xor     %ebx, %ebx
1:      mov     %ebx, %edi              # vectors 0 and 1
        xor     %esi, %esi
        call    uintr_create_fd
        lea     fds(%rip), %rcx
        mov     %eax, (%rcx,%rbx,4)
        lea     sender(%rip), %rdi
        mov     %ebx, %esi
        call    thread_start
        lea     threads(%rip), %rcx
        mov     %rax, (%rcx,%rbx,8)
        inc     %ebx
        cmp     $2, %ebx
        jb      1b

        # With the core to itself the receiver would see each interrupt at once. Masking now and then lets both be pending.
2:      clui
        mov     $10, %ecx
3:      pause
        dec     %ecx
        jnz     3b
        stui
        mov     $10, %ecx
4:      pause
        dec     %ecx
        jnz     4b
        mov     finished(%rip), %eax
        cmp     $2, %eax
        jb      2b

        mov     threads(%rip), %rdi
        call    thread_join
        mov     threads+8(%rip), %rdi
        call    thread_join
        expect_equal "every interrupt of the first sender was delivered", delivered(%rip), $ROUNDS
        expect_equal "every interrupt of the second sender was delivered", delivered+8(%rip), $ROUNDS
        expect_equal "each sender has index 0 in its own table", indices(%rip), $0
        call    check_done

sender:                                 # rdi: which one, and its vector
        push    %rbx
        push    %r12
        push    %r13
        push    %rbp
        mov     %rdi, %r12
        lea     delivered(%rip), %r13
        lea     fds(%rip), %rcx
        mov     (%rcx,%r12,4), %edi
        xor     %esi, %esi
        call    uintr_register_sender
        mov     %rax, %rbx
        or      %rax, indices(%rip)
        lock incl ready(%rip)           # both begin at once
1:      pause
        cmpl    $2, ready(%rip)
        jb      1b

        xor     %ebp, %ebp
2:      senduipi %rbx
        inc     %rbp
3:      mov     $SYS_sched_yield, %eax  # there may be more threads than cores
        syscall
        cmp     %rbp, (%r13,%r12,8)
        jb      3b
        cmp     $ROUNDS, %rbp
        jb      2b
        lock incl finished(%rip)
        pop     %rbp
        pop     %r13
        pop     %r12
        pop     %rbx
        ret

handler:
        push    %rax
        push    %rcx
        mov     16+frame_vector(%rsp), %rax
        lea     delivered(%rip), %rcx
        incq    (%rcx,%rax,8)
        pop     %rcx
        pop     %rax
        add     $8, %rsp
        uiret

        .bss
        .balign 8
delivered:      .skip   16              # by vector
threads:        .skip   16
indices:        .skip   8
fds:            .skip   8
ready:          .skip   4
finished:       .skip   4
