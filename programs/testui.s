# TESTUI, CLUI, STUI: the user-interrupt flag and the other flags leave each other alone.
#
# TESTUI reads UIF into CF and clears ZF AF OF PF SF. CLUI and STUI change nothing but UIF.
#
# ring3: with lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: covers A8 B12 H10 H100 H101 H102

        .include "lib/ring3.inc"

CF = 0x001
DF = 0x400
STATUS = 0x8d5                          # OF SF ZF AF PF CF
ALL = STATUS | DF | 0x202               # what user code can set, DF too; and IF and bit 1, which are always set

# Executes an instruction with all flags set and gets the flags behind it in rax.
.macro flags_after instruction:req
        push    $ALL
        popfq
        \instruction
        pushfq
        pop     %rax
        cld
.endm

        .globl  _start
        .text
_start:
        flags_after testui
        expect_equal "a program begins with UIF clear, TESTUI clears CF ZF AF OF PF SF and leaves DF alone", %rax, $(ALL & ~STATUS)
        flags_after stui
        expect_equal "STUI changes no flag", %rax, $ALL
        flags_after testui
        expect_equal "now TESTUI sets CF, and clears the other five", %rax, $(ALL & ~STATUS | CF)
        stui
        flags_after testui
        expect_equal "STUI twice is like STUI once", %rax, $(ALL & ~STATUS | CF)
        flags_after clui
        expect_equal "CLUI changes no flag", %rax, $ALL
        clui
        flags_after testui
        expect_equal "CLUI twice is like CLUI once", %rax, $(ALL & ~STATUS)

        testui                          # how programs use it
        jc      1f
        xor     %ebx, %ebx
        jmp     2f
1:      mov     $1, %ebx
2:      expect_equal "JC behind TESTUI is not taken while UIF is clear", %rbx, $0
        call    check_done
