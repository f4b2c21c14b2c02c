# The handler's address: the kernel takes any but 0. What is wrong with it shows when the first interrupt is delivered.
#
# ring3: with lib/uintr.s lib/fault.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: covers B1 H76 H89

        .include "lib/ring3.inc"

        .globl  _start
        .text
_start:
        call    catch_faults
        xor     %edi, %edi
        xor     %esi, %esi
        call    uintr_register_handler
        expect_equal "no address gives EFAULT", %rax, $-EFAULT

        mov     $0x1000, %edi           # nothing there
        call    try_handler
        expect_equal "an address with nothing behind it is accepted", %r12, $0
        expect_equal "SIGSEGV when it is needed", fault_signal(%rip), $SIGSEGV
        expect_equal "at that address", fault_address(%rip), $0x1000

        mov     $0xffff888000000000, %rdi       # the kernel's
        call    try_handler
        expect_equal "an address of the kernel's is accepted", %r12, $0
        expect_equal "SIGSEGV when it is needed", fault_signal(%rip), $SIGSEGV
        mov     $0xffff888000000000, %rax
        expect_equal "at that address", fault_address(%rip), %rax

        lea     data(%rip), %rdi        # not executable
        call    try_handler
        expect_equal "data gives SIGSEGV", fault_signal(%rip), $SIGSEGV
        lea     data(%rip), %rax
        expect_equal "at its address", fault_address(%rip), %rax

        # A plain function ends in RET, which takes the vector for a return address.
        lea     function(%rip), %rdi
        call    try_handler
        expect_equal "a plain function runs", called(%rip), $1
        expect_equal "then SIGSEGV", fault_signal(%rip), $SIGSEGV
        expect_equal "at the address that is the vector's number", fault_address(%rip), $17
        call    check_done

# Registers rdi as handler (result in r12), lets one interrupt come, returns after the fault.
try_handler:
        pop     %r15
        mov     %rsp, %rbp
        xor     %esi, %esi
        call    uintr_register_handler
        mov     %rax, %r12
        mov     $17, %edi
        call    uintr_connect_self
        mov     %rax, %r13
        movq    $0, fault_signal(%rip)
        lea     1f(%rip), %rax
        mov     %rax, fault_resume(%rip)
        clui
        senduipi %r13
        mov     $SYS_getpid, %eax
        syscall
        stui
1:      mov     %rbp, %rsp              # after the fault: the handler's frame is dropped
        xor     %edi, %edi
        call    uintr_unregister_handler
        jmp     *%r15

function:
        incq    called(%rip)
        ret

        .data
        .balign 8
data:   .quad   0xeb                    # would be code, were it executable

        .bss
        .balign 8
called: .skip   8
