# Faults as values: SIGILL, SIGBUS and SIGSEGV are caught and noted, and execution goes on where `fault_resume` says.
#
#   catch_faults()      installs the signal handlers, which run on a stack of their own
#   fault_signal        the signal, 0 if none came since it was cleared    fault_code      si_code
#   fault_address       si_addr                                            fault_trap      the exception's vector
#   fault_length        distance from the faulting instruction to fault_resume
#
# The macro `try` in ring3.inc does the clearing and the resuming.
#
# ring3: library

        .include "ring3.inc"

        .text

        .globl  catch_faults
catch_faults:
        lea     stack(%rip), %rdi
        xor     %esi, %esi
        mov     $SYS_sigaltstack, %eax
        syscall
        mov     $SIGILL, %edi
        call    1f
        mov     $SIGBUS, %edi
        call    1f
        mov     $SIGSEGV, %edi
1:      lea     action(%rip), %rsi
        xor     %edx, %edx
        mov     $8, %r10d               # size of a signal set
        mov     $SYS_rt_sigaction, %eax
        syscall
        ret

caught:                                 # (signal, siginfo, ucontext)
        mov     %edi, fault_signal(%rip)
        movslq  siginfo_code(%rsi), %rax
        mov     %rax, fault_code(%rip)
        mov     siginfo_address(%rsi), %rax
        mov     %rax, fault_address(%rip)
        mov     ucontext_trap(%rdx), %rax
        mov     %rax, fault_trap(%rip)
        mov     fault_resume(%rip), %rax
        mov     %rax, %rcx
        sub     ucontext_rip(%rdx), %rcx
        mov     %rcx, fault_length(%rip)
        mov     %rax, ucontext_rip(%rdx)
        ret

restore:
        mov     $SYS_rt_sigreturn, %eax
        syscall

        .data
        .balign 8
action:         .quad   caught, SA_SIGINFO | SA_RESTORER | SA_ONSTACK, restore, 0
stack:          .quad   stack_bytes, 0, STACK_SIZE      # address, flags, size
STACK_SIZE = 16384

        .globl  fault_signal, fault_code, fault_address, fault_trap, fault_length, fault_resume
        .bss
        .balign 16
stack_bytes:    .skip   STACK_SIZE
fault_signal:   .skip   8
fault_code:     .skip   8
fault_address:  .skip   8
fault_trap:     .skip   8
fault_length:   .skip   8
fault_resume:   .skip   8
