# Coalescing: an interrupt is one bit. A vector posted several times before it is delivered is delivered once.
#
# ring3: with lib/uintr.s lib/thread.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 8
# ring3: covers A13 A17 H56 H57 H111

        .include "lib/ring3.inc"

POSTS = 1000

        .globl  _start
        .text
_start:
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        mov     $1, %edi
        call    uintr_connect_self
        mov     %rax, %rbx
        mov     $2, %edi
        xor     %esi, %esi
        call    uintr_create_fd
        mov     %eax, uintr_fd(%rip)

        # Masked: five posts, one delivery.
        mov     $5, %r12d
1:      senduipi %rbx
        dec     %r12d
        jnz     1b
        mov     $SYS_getpid, %eax       # on the way back everything posted becomes pending
        syscall
        senduipi %rbx                   # even now
        mov     $SYS_getpid, %eax
        syscall
        stui
        expect_equal "six posts while masked make one delivery", counts+8(%rip), $1

        # Each waited for: as many deliveries as posts.
        mov     $5, %r12d
2:      senduipi %rbx
        mov     $SYS_getpid, %eax
        syscall
        dec     %r12d
        jnz     2b
        expect_equal "five posts, each waited for, make five deliveries", counts+8(%rip), $6

        # From another thread, at full speed: how many are delivered is a matter of luck. The sender is told nothing.
        lea     sender(%rip), %rdi
        call    thread_start
        mov     %rax, %rdi
        call    thread_join
        mov     $SYS_getpid, %eax
        syscall
        mov     counts+16(%rip), %rax
        dec     %rax
        expect_below "1000 posts, unwaited for, make at least one delivery and at most 1000", %rax, $POSTS
        expect_equal "and the last post was followed by a delivery", posted_at_handler(%rip), $POSTS
        call    check_done

sender:
        mov     uintr_fd(%rip), %edi
        xor     %esi, %esi
        call    uintr_register_sender
        mov     $POSTS, %ecx
1:      incq    posted(%rip)            # "about to be posted"
        senduipi %rax
        dec     %ecx
        jnz     1b
        ret

handler:
        push    %rax
        push    %rcx
        mov     16+frame_vector(%rsp), %rax
        lea     counts(%rip), %rcx
        incq    (%rcx,%rax,8)
        mov     posted(%rip), %rax
        mov     %rax, posted_at_handler(%rip)
        pop     %rcx
        pop     %rax
        add     $8, %rsp
        uiret

        .bss
        .balign 8
counts:         .skip   24              # deliveries of vectors 0, 1, 2
posted:         .skip   8
posted_at_handler:      .skip 8
uintr_fd:       .skip   4
