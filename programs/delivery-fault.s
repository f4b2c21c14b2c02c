# A fault in the delivery itself: the frame cannot be written. The program gets a signal as if the interrupted instruction
# had faulted; rsp, UIF and the pending interrupt are as before. So the interrupt is delivered at the next chance, which is
# the signal handler's first instruction: its stack is good.
#
# ring3: with lib/uintr.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: covers A15 H75 H79 H80 H81 H82

        .include "lib/ring3.inc"

PAGE = 4096

        .globl  _start
        .text
_start:
        lea     alternate(%rip), %rdi
        xor     %esi, %esi
        mov     $SYS_sigaltstack, %eax
        syscall
        mov     $SIGSEGV, %edi
        call    catch
        mov     $SIGBUS, %edi
        call    catch

        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        mov     $6, %edi
        call    uintr_connect_self
        mov     %rax, %rbx
        mov     %rsp, %rbp

        # No access to the stack at all, then no write access.
        movb    $0, stack_page(%rip)    # else it is not present before it is used
        lea     stack_page+PAGE(%rip), %r14
        mov     $PROT_NONE, %r13d
        call    interrupt_with_bad_stack
        expect_equal "a stack without access gives SIGSEGV", faults(%rip), $1
        expect_equal "then the delivery", handled(%rip), $1
        lea     caught(%rip), %rax
        expect_equal "at the signal handler's first instruction", interrupted_at(%rip), %rax
        expect_equal "the error code says a write by user code, page not present", error_code(%rip), $6
        lea     here(%rip), %rax
        expect_equal "the fault is at the interrupted instruction", fault_rip(%rip), %rax
        expect_equal "with its rsp", fault_rsp(%rip), %r14
        expect_equal "and UIF is set", fault_uif(%rip), $1
        lea     -PAGE(%r14), %rcx
        mov     fault_address(%rip), %rax
        sub     %rcx, %rax
        expect_below "si_addr is in the page", %rax, $PAGE
        expect_equal "the vector was not lost", vector(%rip), $6

        mov     $PROT_READ, %r13d
        call    interrupt_with_bad_stack
        expect_equal "a read-only stack gives SIGSEGV", faults(%rip), $2
        expect_equal "then the delivery", handled(%rip), $2
        expect_equal "the error code says that the page is present", error_code(%rip), $7

        # The frame straddles two pages, of which only the lower is bad.
        lea     stack_page+PAGE+128+16(%rip), %r14
        mov     $PROT_NONE, %r13d
        call    interrupt_with_bad_stack
        expect_equal "half a frame that cannot be written gives SIGSEGV", faults(%rip), $3
        expect_equal "then the delivery", handled(%rip), $3
        expect_equal "and rsp was not touched in between", fault_rsp(%rip), %r14

        # An rsp that is no address at all: a stack fault.
        mov     $(1 << 47) + PAGE, %r14 # and neither is what is 160 bytes below
        mov     $PROT_READ | PROT_WRITE, %r13d
        call    interrupt_with_bad_stack
        expect_equal "an rsp that is no address gives SIGBUS", last_signal(%rip), $SIGBUS
        expect_equal "then the delivery, too", handled(%rip), $4
        expect_equal "and rsp was not touched", fault_rsp(%rip), %r14
        call    check_done

catch:                                  # edi: the signal
        lea     action(%rip), %rsi
        xor     %edx, %edx
        mov     $8, %r10d               # size of a signal set
        mov     $SYS_rt_sigaction, %eax
        syscall
        ret

# rsp: r14, the page below with protection r13. The interrupt is made pending before.
interrupt_with_bad_stack:
        pop     %r15
        clui
        senduipi %rbx
        mov     $SYS_getpid, %eax
        syscall
        lea     stack_page(%rip), %rdi
        mov     $PAGE, %esi
        mov     %r13d, %edx
        mov     $SYS_mprotect, %eax
        syscall
        mov     %r14, %rsp
        stui
here:   mov     %rbp, %rsp
        jmp     *%r15

# The signal handler has its own stack. It gives the page back and returns to where the delivery failed.
caught:                                 # (signal, siginfo, ucontext)
        incq    faults(%rip)
        movslq  %edi, %rax
        mov     %rax, last_signal(%rip)
        testui
        mov     $0, %eax
        adc     $0, %eax
        mov     %rax, fault_uif(%rip)
        mov     siginfo_address(%rsi), %rax
        mov     %rax, fault_address(%rip)
        mov     ucontext_rip(%rdx), %rax
        mov     %rax, fault_rip(%rip)
        mov     ucontext_rsp(%rdx), %rax
        mov     %rax, fault_rsp(%rip)
        mov     ucontext_error(%rdx), %rax
        mov     %rax, error_code(%rip)
        lea     stack_page(%rip), %rdi
        mov     $PAGE, %esi
        mov     $PROT_READ | PROT_WRITE, %edx
        mov     $SYS_mprotect, %eax
        syscall
        ret

restore:
        mov     $SYS_rt_sigreturn, %eax
        syscall

handler:
        push    %rax
        mov     8+frame_vector(%rsp), %rax
        mov     %rax, vector(%rip)
        mov     8+frame_rip(%rsp), %rax
        mov     %rax, interrupted_at(%rip)
        incq    handled(%rip)
        pop     %rax
        add     $8, %rsp
        uiret

        .data
        .balign 8
action:         .quad   caught, SA_SIGINFO | SA_RESTORER | SA_ONSTACK, restore, 0
alternate:      .quad   alternate_stack, 0, 16384       # address, flags, size

        .bss
        .balign PAGE
stack_page:     .skip   PAGE
                .skip   PAGE
alternate_stack:        .skip 16384
faults:         .skip   8
last_signal:    .skip   8
handled:        .skip   8
vector:         .skip   8
interrupted_at: .skip   8
fault_uif:      .skip   8
fault_address:  .skip   8
fault_rip:      .skip   8
fault_rsp:      .skip   8
error_code:     .skip   8
