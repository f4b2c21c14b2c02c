# The switch behind user-level preemption. An interrupt handler makes its frame return here, with the interrupted code's
# registers, flags and stack as they were.
#
#   preempt          saves everything on the stack, calls schedule(rsp), continues with the rsp that this returns
#   preempt_resume   where the interrupted code goes on           } both defined by the program
#   preempt_busy     cleared when a further switch may begin      }
#
# ring3: library

        .text

        .globl  preempt
preempt:
        lea     -128(%rsp), %rsp        # the red zone is the interrupted code's. LEA changes no flag.
        push    preempt_resume(%rip)
        pushfq
        .irp    register, rax, rbx, rcx, rdx, rsi, rdi, rbp, r8, r9, r10, r11, r12, r13, r14, r15
        push    %\register
        .endr
        cld
        mov     %rsp, %rdi
        and     $-16, %rsp              # as a function expects it before a call
        call    schedule
        mov     %rax, %rsp
        .irp    register, r15, r14, r13, r12, r11, r10, r9, r8, rbp, rdi, rsi, rdx, rcx, rbx, rax
        pop     %\register
        .endr
        popfq
        movl    $0, preempt_busy(%rip)  # MOV changes no flag either
        ret     $128                    # to the place, and the red zone is given back
