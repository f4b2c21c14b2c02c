# The encodings: the five instructions written as bytes, and what prefixes do to them.
#
# ring3: with lib/uintr.s lib/fault.s lib/check.s
# ring3: expect-exit 0
# ring3: covers H1 H2 H4 H5 H17

        .include "lib/ring3.inc"

# same INSTRUCTION, BYTES…   both are in the text; compares what the assembler made of the first with the second.
.macro same instruction:req, bytes:vararg
        jmp     .Lend\@
.Lone\@: \instruction
.Ltwo\@: .byte \bytes
.Lend\@:
        lea     .Lone\@(%rip), %rsi
        lea     .Ltwo\@(%rip), %rdi
        mov     $.Lend\@ - .Ltwo\@, %ecx
        repe cmpsb
        setne   %al
        movzbl  %al, %eax
        add     %rax, differences(%rip)
.endm

        .globl  _start
        .text
_start:
        same    uiret, 0xf3, 0x0f, 0x01, 0xec
        same    testui, 0xf3, 0x0f, 0x01, 0xed
        same    clui, 0xf3, 0x0f, 0x01, 0xee
        same    stui, 0xf3, 0x0f, 0x01, 0xef
        same    "senduipi %rax", 0xf3, 0x0f, 0xc7, 0xf0
        same    "senduipi %rdi", 0xf3, 0x0f, 0xc7, 0xf7
        same    "senduipi %r8", 0xf3, 0x41, 0x0f, 0xc7, 0xf0
        same    "senduipi %r15", 0xf3, 0x41, 0x0f, 0xc7, 0xf7
        expect_equal "the assembler's bytes are the manual's", differences(%rip), $0

        call    catch_faults
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        xor     %edi, %edi
        call    uintr_connect_self

        # The bytes do what the names do.
        .byte   0xf3, 0x0f, 0x01, 0xef                  # stui
        .byte   0xf3, 0x0f, 0x01, 0xed                  # testui
        mov     $0, %r12
        adc     $0, %r12
        expect_equal "F3 0F 01 EF sets UIF, F3 0F 01 ED reads it", %r12, $1
        xor     %eax, %eax
        .byte   0xf3, 0x0f, 0xc7, 0xf0                  # senduipi %rax
        mov     $SYS_getpid, %eax
        syscall
        expect_equal "F3 0F C7 F0 sends with the index in rax", delivered(%rip), $1

        # Prefixes that change nothing: the index is all of the register.
        xor     %eax, %eax
        .byte   0xf3, 0x48, 0x0f, 0xc7, 0xf0            # REX.W
        mov     $SYS_getpid, %eax
        syscall
        expect_equal "REX.W is ignored", delivered(%rip), $2
        xor     %eax, %eax
        .byte   0x66, 0xf3, 0x0f, 0xc7, 0xf0
        mov     $SYS_getpid, %eax
        syscall
        expect_equal "66H is ignored", delivered(%rip), $3
        mov     $0x10000, %eax                          # 0 in its lower 16 bits
        try     .byte 0x66, 0xf3, 0x0f, 0xc7, 0xf0
        expect_equal "and does not make the index 16 bits wide", fault_signal(%rip), $SIGSEGV

        # LOCK is refused.
        xor     %eax, %eax
        .irp    last, 0xec, 0xed, 0xee, 0xef
        try     .byte 0xf0, 0xf3, 0x0f, 0x01, \last
        mov     fault_signal(%rip), %rbx
        xor     $SIGILL, %rbx
        or      %rbx, differences(%rip)
        .endr
        try     .byte 0xf0, 0xf3, 0x0f, 0xc7, 0xf0
        mov     fault_signal(%rip), %rbx
        xor     $SIGILL, %rbx
        or      %rbx, differences(%rip)
        expect_equal "LOCK before any of the five gives SIGILL", differences(%rip), $0

        # What the kernel writes is not for user code to touch.
        mov     $0x985, %ecx                            # IA32_UINTR_RR
        try     rdmsr
        expect_equal "RDMSR gives SIGSEGV", fault_signal(%rip), $SIGSEGV
        try     wrmsr
        expect_equal "WRMSR gives SIGSEGV", fault_signal(%rip), $SIGSEGV
        call    check_done

handler:
        incq    delivered(%rip)
        add     $8, %rsp
        uiret

        .bss
        .balign 8
differences:    .skip   8
delivered:      .skip   8
