# C10, taking while others send: whatever the order of events, each post is seen exactly once, by a take or by the handler.
#
# Two senders with eight vectors each post a vector again as soon as its last post has been seen. The receiver takes what is
# pending, then lets interrupts in for a moment that differs from turn to turn, and so on. A post that were lost would stop its
# sender for ever; one that were seen twice would be one too many.
#
# ring3: open take-pending=call
# ring3: with ../lib/uintr.s ../lib/thread.s ../lib/check.s
# ring3: cores 2 1 4
# ring3: seeds 20
# ring3: covers C10

        .include "claims.inc"

SENDERS = 2
VECTORS = 8                             # of each
POSTS = 120                             # by each
ALL = SENDERS * POSTS

        .globl  _start
        .text
_start: sys     SYS_uintr_register_handler, $handler, $0
        xor     %ebx, %ebx
1:      mov     %rbx, vector(%rip)
        sys     SYS_uintr_create_fd, vector(%rip), $0
        mov     %rax, fds(,%rbx,8)
        inc     %ebx
        cmp     $SENDERS * VECTORS, %ebx
        jb      1b
        xor     %ebx, %ebx
2:      lea     sender(%rip), %rdi
        mov     %rbx, %rsi
        call    thread_start
        mov     %rax, threads(,%rbx,8)
        inc     %ebx
        cmp     $SENDERS, %ebx
        jb      2b

turn:   sys     RING3_uintr_take, $pending, $0
        mov     pending(%rip), %rcx
        popcnt  %rcx, %rdx
        cmp     %rdx, %rax
        je      1f
        incq    miscounted(%rip)
1:      add     %rax, taken(%rip)
2:      bsf     %rcx, %rax
        jz      3f
        btr     %rax, %rcx
        incq    seen(,%rax,8)
        jmp     2b
3:      stui
        inc     %ebp                    # 0 to 31 turns of a loop
        mov     %ebp, %ecx
        and     $31, %ecx
        jz      5f
4:      dec     %ecx
        jnz     4b
5:      clui
        mov     taken(%rip), %rax
        add     handled(%rip), %rax
        cmp     $ALL, %rax
        jae     6f
        cmpq    $0, pending(%rip)       # nothing: a sender may be waiting for this core
        jne     turn
        mov     $SYS_sched_yield, %eax
        syscall
        jmp     turn

6:      xor     %ebx, %ebx
7:      mov     threads(,%rbx,8), %rdi
        call    thread_join
        inc     %ebx
        cmp     $SENDERS, %ebx
        jb      7b
        xor     %ebx, %ebx              # a last look: is there one too many?
        stui
        mov     $100000, %edi
        call    nap
        xor     %r12d, %r12d            # vectors seen more or less often than posted
8:      mov     seen(,%rbx,8), %rax
        cmp     posted(,%rbx,8), %rax
        je      9f
        inc     %r12d
9:      inc     %ebx
        cmp     $SENDERS * VECTORS, %ebx
        jb      8b
        expect_equal "every vector was seen as often as it was posted", %r12, $0
        mov     taken(%rip), %r13
        add     handled(%rip), %r13
        expect_equal "all of them together", %r13, $ALL
        expect_equal "the call always returned how many bits it had set", miscounted(%rip), $0
        expect_below "some were taken", $0, taken(%rip)
        call    check_done

nap:    sub     $24, %rsp
        movq    $0, (%rsp)
        mov     %rdi, 8(%rsp)
        mov     %rsp, %rdi
        xor     %esi, %esi
        mov     $SYS_nanosleep, %eax
        syscall
        add     $24, %rsp
        ret

sender: push    %rbx                    # (its number)
        push    %rbp
        push    %r12
        push    %r13
        lea     (,%rdi,VECTORS), %r12   # its first vector
        xor     %ebx, %ebx
1:      mov     fds(,%r12,8), %rdi
        xor     %esi, %esi
        call    uintr_register_sender   # indices are 0 to 7: every thread has a table of its own
        inc     %r12
        inc     %ebx
        cmp     $VECTORS, %ebx
        jb      1b
        sub     $VECTORS, %r12
        xor     %ebx, %ebx              # posts
2:      mov     %ebx, %eax
        and     $VECTORS - 1, %eax
        lea     (%r12,%rax), %r13
3:      mov     seen(,%r13,8), %rcx
        cmp     posted(,%r13,8), %rcx   # the last one has not been seen yet
        jb      4f
        incq    posted(,%r13,8)
        senduipi %rax
        inc     %ebx
        cmp     $POSTS, %ebx
        jb      2b
        pop     %r13
        pop     %r12
        pop     %rbp
        pop     %rbx
        ret
4:      pause
        inc     %ebp
        test    $15, %ebp
        jnz     3b
        push    %rax                    # the receiver may be waiting for this core
        mov     $SYS_sched_yield, %eax
        syscall
        pop     %rax
        jmp     3b

handler:
        push    %rax
        mov     8+frame_vector(%rsp), %rax
        incq    seen(,%rax,8)
        incq    handled(%rip)
        pop     %rax
        add     $8, %rsp
        uiret

        .bss
        .balign 8
vector: .skip   8
pending: .skip  8
taken:  .skip   8
handled: .skip  8
miscounted: .skip 8
threads: .skip  8 * SENDERS
fds:    .skip   8 * SENDERS * VECTORS
seen:   .skip   8 * SENDERS * VECTORS
posted: .skip   8 * SENDERS * VECTORS
