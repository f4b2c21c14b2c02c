# Self-IPI: a thread interrupts itself. That is asynchronous too: SENDUIPI completes, some instructions may still execute,
# then the handler runs.
#
# ring3: with lib/uintr.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: covers A20 H115 H117 H118

        .include "lib/ring3.inc"

        .globl  _start
        .text
_start:
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        xor     %edi, %edi
        call    uintr_connect_self
        mov     %rax, %rbx
        stui

        # A loop is long enough for the interrupt to arrive.
        pushfq
        pop     %r12
        senduipi %rbx
sent:   pushfq
        pop     %r13
        mov     $10000, %ecx
1:      dec     %ecx
        jnz     1b
waited:
        expect_equal "delivered while looping", handled(%rip), $1
        expect_equal "SENDUIPI changed no flag", %r13, %r12
        mov     interrupted_at(%rip), %rax
        lea     sent(%rip), %rcx
        sub     %rcx, %rax
        expect_below "after SENDUIPI had completed", %rax, $(waited - sent)

        # So is a system call: the kernel does not return with an interrupt posted.
        senduipi %rbx
        mov     $SYS_getpid, %eax
        syscall
        mov     handled(%rip), %r12
        expect_equal "delivered before the return from a system call", %r12, $2

        # Masked, it waits for as long as it takes.
        clui
        senduipi %rbx
        mov     $10000, %ecx
2:      dec     %ecx
        jnz     2b
        mov     handled(%rip), %r12
        stui
        mov     handled(%rip), %r13
        expect_equal "masked, it waits", %r12, $2
        expect_equal "and comes with STUI, before the next instruction", %r13, $3
        call    check_done

handler:
        push    %rax
        mov     8+frame_rip(%rsp), %rax
        mov     %rax, interrupted_at(%rip)
        incq    handled(%rip)
        pop     %rax
        add     $8, %rsp
        uiret

        .bss
        .balign 8
handled:        .skip   8
interrupted_at: .skip   8
