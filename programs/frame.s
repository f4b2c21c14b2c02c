# The frame: what delivery pushes, and where.
#
#       S = ((RSP - 128) & ~15) - 32            S + 24   RSP of the interrupted code
#                                               S + 16   RFLAGS
#                                               S +  8   RIP
#       rsp at the handler's entry -> S         S +  0   the vector
#
# ring3: with lib/uintr.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: covers A6 A15 H64 H65 H67 H72 H74 H76 H77 H85

        .include "lib/ring3.inc"

CF = 0x001
ONE = 0x002                             # bit 1 of RFLAGS is always set
PF = 0x004
ZF = 0x040
DF = 0x400
FLAGS = 0xcc7                           # DF OF SF ZF PF CF, and bit 1; not AF, which XOR leaves undefined

        .globl  _start
        .text
_start:
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        mov     $40, %edi               # vector 40
        call    uintr_connect_self
        mov     %rax, %rbx
        mov     %rsp, %rbp

        # With each alignment of rsp: masked, make it pending, then interrupt the NOP behind STUI.
        xor     %r12d, %r12d
1:      clui
        senduipi %rbx
        mov     $SYS_getpid, %eax
        syscall
        mov     %rbp, %rsp
        sub     %r12, %rsp
        xor     %eax, %eax              # ZF and PF
        stc
        std
        stui
here:   nop
        cld
        mov     %rsp, %rax              # where the frame belongs
        sub     $128, %rax
        and     $-16, %rax
        sub     $32, %rax
        cmp     %rax, frame(%rip)
        je      2f
        incq    misplaced(%rip)
2:      cmp     %rsp, saved_rsp(%rip)
        je      3f
        incq    wrong_rsp(%rip)
3:      inc     %r12
        cmp     $16, %r12
        jb      1b
        mov     %rbp, %rsp

        expect_equal "sixteen alignments of rsp made sixteen deliveries", handled(%rip), $16
        expect_equal "the frame is where it belongs", misplaced(%rip), $0
        expect_equal "it holds the old rsp", wrong_rsp(%rip), $0
        expect_equal "the vector, zero-extended", saved_vector(%rip), $40
        lea     here(%rip), %rax
        expect_equal "the address of the interrupted instruction", saved_rip(%rip), %rax
        mov     saved_flags(%rip), %rax
        and     $FLAGS, %eax
        expect_equal "the flags", %rax, $(DF | ZF | PF | ONE | CF)
        mov     flags_in_handler(%rip), %rax
        and     $(CF | DF), %rax
        expect_equal "which the handler finds unchanged, DF too", %rax, $(CF | DF)
        expect_equal "user interrupts are masked in the handler", uif_in_handler(%rip), $0
        expect_equal "a function that the handler calls finds rsp mod 16 = 8", aligned(%rip), $8
        call    check_done

handler:
        mov     %rsp, frame(%rip)
        call    look                    # at once: the stack is right for that
        add     $8, %rsp
        uiret

look:
        pushfq
        push    %rax
        mov     8(%rsp), %rax
        mov     %rax, flags_in_handler(%rip)
        lea     16(%rsp), %rax          # rsp at this function's entry
        and     $15, %eax
        mov     %rax, aligned(%rip)
        mov     24+frame_vector(%rsp), %rax
        mov     %rax, saved_vector(%rip)
        mov     24+frame_rip(%rsp), %rax
        mov     %rax, saved_rip(%rip)
        mov     24+frame_flags(%rsp), %rax
        mov     %rax, saved_flags(%rip)
        mov     24+frame_rsp(%rsp), %rax
        mov     %rax, saved_rsp(%rip)
        mov     $0, %eax
        testui
        setc    %al
        or      %rax, uif_in_handler(%rip)
        incq    handled(%rip)
        pop     %rax
        popfq
        ret

        .bss
        .balign 8
frame:          .skip   8
saved_vector:   .skip   8
saved_rip:      .skip   8
saved_flags:    .skip   8
saved_rsp:      .skip   8
flags_in_handler:       .skip 8
uif_in_handler: .skip   8
aligned:        .skip   8
handled:        .skip   8
misplaced:      .skip   8
wrong_rsp:      .skip   8
