# A handler that never returns: it puts back a stack pointer of before and jumps, as siglongjmp does. Nobody has executed UIRET,
# so UIF stays clear, and interrupts wait until the program executes STUI itself.
#
# ring3: with lib/uintr.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: covers A8 A11 H72

        .include "lib/ring3.inc"

        .globl  _start
        .text
_start: lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        mov     $5, %edi
        call    uintr_connect_self
        mov     %rax, %rbx
        mov     %rsp, way_out(%rip)
        stui
        senduipi %rbx
1:      pause
        jmp     1b                      # there is no other way on than the handler's

out:    testui
        setc    %al
        movzbl  %al, %r12d
        expect_equal "after the jump UIF is clear", %r12, $0
        senduipi %rbx
        xor     %edi, %edi
        mov     $SYS_sched_yield, %eax
        syscall
        mov     $2000, %ecx
2:      dec     %ecx
        jnz     2b
        expect_equal "a second interrupt waits", handled(%rip), $1
        lea     again(%rip), %rax
        mov     %rax, target(%rip)
        stui
        incq    passed(%rip)            # the next instruction: it is not reached
again:  expect_equal "STUI lets it in", handled(%rip), $2
        expect_equal "before the next instruction", passed(%rip), $0
        mov     way_out(%rip), %rax
        sub     %rsp, %rax
        expect_equal "the stack is where it was", %rax, $0
        call    check_done

handler:
        incq    handled(%rip)
        mov     way_out(%rip), %rsp
        jmp     *target(%rip)

        .data
        .balign 8
target:         .quad   out
        .bss
        .balign 8
way_out:        .skip   8
handled:        .skip   8
passed:         .skip   8
