# Enumeration: how a program finds out whether this processor has user interrupts.
#
# ring3: with lib/uintr.s lib/check.s
# ring3: expect-exit 0
# ring3: covers A19 F3 F4

        .include "lib/ring3.inc"

UINTR = 5                               # bit of CPUID.(EAX=7,ECX=0):EDX
UINTR_STATE = 14                        # the XSAVE component

        .globl  _start
        .text
_start:
        mov     $7, %eax
        xor     %ecx, %ecx
        cpuid
        bt      $UINTR, %edx
        mov     $0, %r12
        adc     $0, %r12
        expect_equal "CPUID.(7,0):EDX[5] reports user interrupts", %r12, $1

        # The state that the kernel saves and restores when it switches threads: component 14, a supervisor's.
        mov     $0xd, %eax
        mov     $1, %ecx
        cpuid
        bt      $UINTR_STATE, %ecx
        mov     $0, %r12
        adc     $0, %r12
        expect_equal "CPUID.(0DH,1):ECX[14] reports its XSAVE component among the supervisor's", %r12, $1
        mov     $0xd, %eax
        mov     $UINTR_STATE, %ecx
        cpuid
        mov     %eax, %r12d
        and     $1, %ecx
        mov     %ecx, %r13d
        expect_equal "CPUID.(0DH,14):EAX is its size, 48 bytes", %r12, $48
        expect_equal "CPUID.(0DH,14):ECX[0] says that it is the supervisor's", %r13, $1

        # The kernel has it switched on: the call works, and so does the instruction.
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        expect_equal "the kernel supports it", %rax, $0
        stui
        testui
        mov     $0, %r12
        adc     $0, %r12
        expect_equal "and the instructions work", %r12, $1
        call    check_done

handler:
        add     $8, %rsp
        uiret
