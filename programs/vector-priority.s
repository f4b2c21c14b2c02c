# Vector priority: of several pending vectors the highest is delivered first, one at a time.
#
# The thread interrupts itself with all 64 vectors, in a shuffled order and masked. STUI then delivers 63, 62, … 0, each from
# the same place: the CLUI behind STUI executes only when nothing is pending any more.
#
# ring3: with lib/uintr.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: covers A4 A10 A12 H36 H52 H53 H63 H71 H96

        .include "lib/ring3.inc"

        .globl  _start
        .text
_start:
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler

        xor     %ebx, %ebx              # vector v gets index v
1:      mov     %ebx, %edi
        call    uintr_connect_self
        inc     %ebx
        cmp     $64, %ebx
        jb      1b

        clui
        xor     %ebx, %ebx
2:      imul    $27, %ebx, %eax         # 27 is odd, so this visits each of 0 to 63 once
        and     $63, %eax
        senduipi %rax
        inc     %ebx
        cmp     $64, %ebx
        jb      2b
        mov     $SYS_getpid, %eax       # on the way back from any call everything posted becomes pending
        syscall

        expect_equal "masked, nothing is delivered", delivered(%rip), $0
        stui
here:   clui
        mov     delivered(%rip), %r12   # what the loop of deliveries left

        expect_equal "between STUI and CLUI all 64 are delivered", %r12, $64
        expect_equal "each one lower than the one before", disordered(%rip), $0
        expect_equal "the last was vector 0", previous(%rip), $0
        expect_equal "each interrupted the same instruction", elsewhere(%rip), $0
        call    check_done

handler:
        push    %rax
        push    %rcx
        incq    delivered(%rip)
        mov     16+frame_vector(%rsp), %rax
        cmp     previous(%rip), %rax
        jb      1f
        incq    disordered(%rip)
1:      mov     %rax, previous(%rip)
        lea     here(%rip), %rcx
        cmp     16+frame_rip(%rsp), %rcx
        je      2f
        incq    elsewhere(%rip)
2:      pop     %rcx
        pop     %rax
        add     $8, %rsp
        uiret

        .data
        .balign 8
previous:       .quad   64              # the vector delivered before
delivered:      .quad   0
disordered:     .quad   0
elsewhere:      .quad   0
