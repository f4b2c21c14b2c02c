# A preempted receiver: the interrupt comes while the receiver is switched out, and runs as soon as it is switched in.
#
# The receiver shares core 0 with a busy thread, so it runs only half of the time. The sender watches who is running, and
# sends while the busy thread is. The kernel has set SN in the receiver's descriptor: SENDUIPI posts the bit and sends no
# IPI. When the receiver gets the core back, its handler runs before the loop makes another step.
#
# ring3: with lib/thread.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 8
# ring3: covers A1 A9 A20 B5 F7 H112

        .include "lib/ring3.inc"

RECEIVER = 1
BUSY = 2
TRIALS = 20                             # the receiver may come back in the very moment of sending: then try again

        .globl  _start
        .text
_start:
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        mov     $SYS_uintr_register_handler, %eax
        syscall
        mov     $3, %edi
        xor     %esi, %esi
        mov     $SYS_uintr_create_fd, %eax
        syscall
        mov     %eax, uintr_fd(%rip)
        stui

        lea     sender(%rip), %rdi      # runs where it likes
        call    thread_start
        mov     %rax, %r14
        xor     %edi, %edi              # this thread, and those it starts from now on: core 0 only
        mov     $8, %esi
        lea     core_0(%rip), %rdx
        mov     $SYS_sched_setaffinity, %eax
        syscall
        lea     busy(%rip), %rdi
        call    thread_start
        mov     %rax, %r15

loop:   movl    $RECEIVER, running(%rip)
        incq    steps(%rip)
        .rept   8
        pause
        .endr
        cmpl    $0, finished(%rip)
        je      loop
loop_end:
        mov     %r14, %rdi
        call    thread_join
        mov     %r15, %rdi
        call    thread_join

        expect_equal "sent while the receiver was switched out", clean(%rip), $1
        expect_equal "each interrupt was delivered", handled(%rip), posted(%rip)
        expect_equal "the handler ran before the loop made another step", steps_at_handler(%rip), steps_at_sender(%rip)
        mov     interrupted_at(%rip), %rax
        lea     loop(%rip), %rcx
        sub     %rcx, %rax
        expect_below "it returned into the loop", %rax, $(loop_end - loop)
        call    check_done

busy:
1:      movl    $BUSY, running(%rip)
        .rept   8
        pause
        .endr
        cmpl    $0, finished(%rip)
        je      1b
        ret

sender:
        push    %rbx
        mov     uintr_fd(%rip), %edi
        xor     %esi, %esi
        mov     $SYS_uintr_register_sender, %eax
        syscall
        mov     %rax, %rbx
        mov     $TRIALS, %r10d
trial:
1:      lea     nap(%rip), %rdi         # look again and again, at odd times
        addl    $700000, 8(%rdi)        # 0.7 ms more each time
        xor     %esi, %esi
        mov     $SYS_nanosleep, %eax
        syscall
        cmpl    $BUSY, running(%rip)
        jne     1b
        mov     steps(%rip), %r8
        test    %r8, %r8                # the receiver has not even reached its loop
        jz      1b
        mov     handled(%rip), %r9
        senduipi %rbx
        incq    posted(%rip)
        # Nothing must have moved: then it was switched out before, and still is.
        cmp     %r8, steps(%rip)
        jne     2f
        cmp     %r9, handled(%rip)
        jne     2f
        cmpl    $BUSY, running(%rip)
        jne     2f
        mov     %r8, steps_at_sender(%rip)
        movq    $1, clean(%rip)
        mov     $1, %r10d
2:      pause                           # until the handler has run
        mov     handled(%rip), %rax
        cmp     posted(%rip), %rax
        jb      2b
        dec     %r10d
        jnz     trial
        movl    $1, finished(%rip)
        pop     %rbx
        ret

handler:
        push    %rax
        mov     steps(%rip), %rax
        mov     %rax, steps_at_handler(%rip)
        mov     8+frame_rip(%rsp), %rax
        mov     %rax, interrupted_at(%rip)
        incq    handled(%rip)
        pop     %rax
        add     $8, %rsp
        uiret

        .section .rodata
        .balign 8
core_0:         .quad   1               # a bit for each core

        .data
        .balign 8
nap:            .quad   0, 0            # seconds, nanoseconds

        .bss
        .balign 8
steps:          .skip   8               # the receiver's loop
posted:         .skip   8
handled:        .skip   8
steps_at_sender:        .skip 8
steps_at_handler:       .skip 8
interrupted_at: .skip   8
clean:          .skip   8
running:        .skip   4
finished:       .skip   4
uintr_fd:       .skip   4
