# An interrupt before a fault: a pending user interrupt is delivered before the next instruction is even fetched. If that
# one faults, it does so after UIRET.
#
# ring3: with lib/uintr.s lib/fault.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: covers H50 H51 H59

        .include "lib/ring3.inc"

        .globl  _start
        .text
_start:
        call    catch_faults
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        xor     %edi, %edi
        call    uintr_connect_self
        mov     %rax, %rbx

        clui
        senduipi %rbx
        mov     $SYS_getpid, %eax
        syscall
        lea     behind(%rip), %rax
        mov     %rax, fault_resume(%rip)
        stui
faulty: ud2
behind: expect_equal "the handler ran once", handled(%rip), $1
        lea     faulty(%rip), %rax
        expect_equal "before the instruction that faults", interrupted_at(%rip), %rax
        expect_equal "no fault had come by then", signal_at_handler(%rip), $0
        expect_equal "it came after the return", fault_signal(%rip), $SIGILL

        call    check_done

handler:
        incq    handled(%rip)
        push    %rax
        mov     8+frame_rip(%rsp), %rax
        mov     %rax, interrupted_at(%rip)
        mov     fault_signal(%rip), %rax
        mov     %rax, signal_at_handler(%rip)
        pop     %rax
        add     $8, %rsp
        uiret

        .bss
        .balign 8
handled:        .skip   8
interrupted_at: .skip   8
signal_at_handler:      .skip 8
