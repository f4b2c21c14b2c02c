# A waiting receiver: uintr_wait sleeps in the kernel until a user interrupt comes.
#
# While the receiver waits, its descriptor names another vector (0xEB), which the kernel takes: it wakes the receiver. The
# call returns -EINTR, and before the instruction behind SYSCALL executes, the handler runs. The second time the receiver
# has masked interrupts: it wakes all the same, and the handler runs when STUI lets it.
#
# An interrupt that comes before the receiver sleeps does not end the sleep: the RFC's uintr_wait has this race. So the
# sender takes its time.
#
# ring3: with lib/thread.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 8
# ring3: covers A2 B21 B6 B11 B13 F11

        .include "lib/ring3.inc"

        .globl  _start
        .text
_start:
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        mov     $SYS_uintr_register_handler, %eax
        syscall
        mov     $7, %edi
        xor     %esi, %esi
        mov     $SYS_uintr_create_fd, %eax
        syscall
        mov     %eax, uintr_fd(%rip)
        stui
        lea     sender(%rip), %rdi
        call    thread_start
        mov     %rax, %r15

        xor     %edi, %edi
        mov     $SYS_uintr_wait, %eax
        syscall
after_wait:
        mov     handled(%rip), %r12     # the very next instruction
        mov     %rax, %r13

        expect_equal "uintr_wait returned -EINTR", %r13, $-EINTR
        expect_equal "the handler had run by then", %r12, $1
        expect_equal "with vector 7", vector(%rip), $7
        lea     after_wait(%rip), %rax
        expect_equal "it interrupted the instruction behind the system call", interrupted_at(%rip), %rax
        expect_equal "and found the call's result in rax", rax_in_handler(%rip), $-EINTR

        clui
        movl    $1, again(%rip)         # the sender may go on
        xor     %edi, %edi
        mov     $SYS_uintr_wait, %eax
        syscall
        mov     handled(%rip), %r12
        mov     %rax, %r13
        stui
        mov     handled(%rip), %r14     # the very next instruction

        expect_equal "masked, uintr_wait returned -EINTR too", %r13, $-EINTR
        expect_equal "but no handler ran", %r12, $1
        expect_equal "until STUI", %r14, $2
        mov     %r15, %rdi
        call    thread_join
        call    check_done

sender:
        push    %rbx
        mov     uintr_fd(%rip), %edi
        xor     %esi, %esi
        mov     $SYS_uintr_register_sender, %eax
        syscall
        mov     %rax, %rbx
        call    nap                     # meanwhile the receiver falls asleep
        senduipi %rbx
1:      call    nap
        cmpl    $0, again(%rip)
        je      1b
        call    nap
        senduipi %rbx
        pop     %rbx
        ret

nap:                                    # 1 ms
        lea     millisecond(%rip), %rdi
        xor     %esi, %esi
        mov     $SYS_nanosleep, %eax
        syscall
        ret

handler:
        mov     %rax, rax_in_handler(%rip)
        push    %rax
        mov     8+frame_vector(%rsp), %rax
        mov     %rax, vector(%rip)
        mov     8+frame_rip(%rsp), %rax
        mov     %rax, interrupted_at(%rip)
        incq    handled(%rip)
        pop     %rax
        add     $8, %rsp
        uiret

        .section .rodata
        .balign 8
millisecond:    .quad   0, 1000000      # seconds, nanoseconds

        .bss
        .balign 8
handled:        .skip   8
vector:         .skip   8
interrupted_at: .skip   8
rax_in_handler: .skip   8
again:          .skip   4
uintr_fd:       .skip   4
