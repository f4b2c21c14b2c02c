# No registration: a thread that has not registered as sender cannot send. SENDUIPI raises #UD: SIGILL.
#
# ring3: with lib/fault.s lib/uintr.s lib/thread.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 8
# ring3: covers B8 H10 H104 H113

        .include "lib/ring3.inc"

ILL_ILLOPN = 2
INVALID_OPCODE = 6                      # the exception's vector, #UD

        .globl  _start
        .text
_start:
        call    catch_faults

        xor     %ebx, %ebx
        try     senduipi %rbx
        expect_equal "without a connection SENDUIPI gives SIGILL", fault_signal(%rip), $SIGILL
        expect_equal "si_code says illegal operand", fault_code(%rip), $ILL_ILLOPN
        expect_equal "the trap number is that of an invalid opcode", fault_trap(%rip), $INVALID_OPCODE
        expect_equal "RIP is that of the instruction, which is four bytes long", fault_length(%rip), $4
        mov     fault_resume(%rip), %rax
        sub     fault_address(%rip), %rax
        expect_equal "si_addr is the same", %rax, $4

        mov     $1000, %r12d
        try     senduipi %r12           # a bad index besides
        expect_equal "a bad index makes no difference", fault_signal(%rip), $SIGILL
        expect_equal "with r8 to r15 it is five bytes long", fault_length(%rip), $5

        # Being a receiver does not make one a sender, and neither does another thread's registration.
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        try     senduipi %rbx
        expect_equal "a receiver is no sender", fault_signal(%rip), $SIGILL

        xor     %edi, %edi
        call    uintr_connect_self
        try     senduipi %rax
        expect_equal "a connection, and it works", fault_signal(%rip), $0
        lea     other(%rip), %rdi
        call    thread_start
        mov     %rax, %rdi
        call    thread_join
        expect_equal "an index belongs to its thread and gives SIGILL in another", fault_signal(%rip), $SIGILL

        # The other four are for everybody.
        try     clui
        try     stui
        expect_equal "CLUI and STUI need no registration", fault_signal(%rip), $0
        call    check_done

other:
        xor     %eax, %eax
        try     senduipi %rax
        ret

handler:
        add     $8, %rsp
        uiret
