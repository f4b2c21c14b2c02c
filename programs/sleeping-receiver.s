# A sleeping receiver: in any call but uintr_wait an interrupt waits until the call is over. The RFC shortens no sleep.
#
# ring3: with lib/uintr.s lib/thread.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 8
# ring3: covers A20 B7 C1 H112

        .include "lib/ring3.inc"

        .globl  _start
        .text
_start:
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        mov     $12, %edi
        xor     %esi, %esi
        call    uintr_create_fd
        mov     %eax, uintr_fd(%rip)
        stui
        lea     sender(%rip), %rdi
        call    thread_start
        mov     %rax, %r15

        call    now
        mov     %rax, %r12
        lea     long_nap(%rip), %rdi
        xor     %esi, %esi
        movl    $1, asleep(%rip)
        mov     $SYS_nanosleep, %eax
        syscall
after_nap:
        mov     handled(%rip), %r13     # the very next instruction
        mov     %rax, %r14
        call    now
        sub     %r12, %rax
        mov     %rax, slept(%rip)
        mov     %r15, %rdi
        call    thread_join

        expect_equal "nanosleep returned 0", %r14, $0
        expect_below "after no less than its 5 ms", $4999999, slept(%rip)
        mov     handled_at(%rip), %rax
        sub     %r12, %rax
        expect_below "the handler ran no earlier", $4999999, %rax
        mov     sent_at(%rip), %rax
        sub     %r12, %rax
        expect_below "although the interrupt had been sent before", %rax, $5000000
        expect_equal "it ran before the instruction behind the system call", %r13, $1
        lea     after_nap(%rip), %rax
        expect_equal "which is the one it interrupted", interrupted_at(%rip), %rax
        call    check_done

sender:
        push    %rbx
        mov     uintr_fd(%rip), %edi
        xor     %esi, %esi
        call    uintr_register_sender
        mov     %rax, %rbx
1:      lea     short_nap(%rip), %rdi
        xor     %esi, %esi
        mov     $SYS_nanosleep, %eax
        syscall
        cmpl    $0, asleep(%rip)
        je      1b
        call    now
        mov     %rax, sent_at(%rip)
        senduipi %rbx
        pop     %rbx
        ret

now:                                    # rax: nanoseconds
        sub     $24, %rsp
        mov     $CLOCK_MONOTONIC, %edi
        mov     %rsp, %rsi
        mov     $SYS_clock_gettime, %eax
        syscall
        imul    $1000000000, (%rsp), %rax
        add     8(%rsp), %rax
        add     $24, %rsp
        ret

handler:
        push    %rax
        push    %rcx
        push    %rsi
        push    %rdi
        push    %r11
        incq    handled(%rip)
        mov     40+frame_rip(%rsp), %rax
        mov     %rax, interrupted_at(%rip)
        call    now
        mov     %rax, handled_at(%rip)
        pop     %r11
        pop     %rdi
        pop     %rsi
        pop     %rcx
        pop     %rax
        add     $8, %rsp
        uiret

        .section .rodata
        .balign 8
long_nap:       .quad   0, 5000000      # seconds, nanoseconds
short_nap:      .quad   0, 1000000

        .bss
        .balign 8
handled:        .skip   8
handled_at:     .skip   8
sent_at:        .skip   8
slept:          .skip   8
interrupted_at: .skip   8
asleep:         .skip   4
uintr_fd:       .skip   4
