# D11, user interrupts: the sender is told nothing, neither by a register nor by a flag, whether the receiver is there or gone.
#
# ring3: with count.s ../lib/uintr.s ../lib/check.s
# ring3: covers D11 A17 B14

        .include "claims.inc"
        .globl  _start
        .text
_start: receive
        self    0
        mov     %rax, %rbx
        call    send_clear
        mov     %rax, clear(%rip)
        call    send_set
        mov     %rax, set(%rip)
        mov     $1, %edi
        call    await
        mov     handled(%rip), %r12
        sys     SYS_uintr_unregister_handler, $0
        call    send_clear
        mov     %rax, %r13
        call    send_set
        mov     %rax, %r14
        expect_equal "clear, the flags stay clear after SENDUIPI to a receiver", clear(%rip), $0
        expect_equal "and after one to nobody", %r13, $0
        expect_equal "set, they stay set after SENDUIPI to a receiver", set(%rip), $FLAGS
        expect_equal "and after one to nobody, too", %r14, $FLAGS
        expect_below "the receiver was interrupted", $0, %r12
        expect_equal "and not when it was none any more", handled(%rip), %r12
        call    check_done

FLAGS = 0x8d5                           # CF PF AF ZF SF OF

send_clear:
        push    $0x202                  # IF, and bit 1, which is always set
        jmp     1f
send_set:
        push    $0x202 | FLAGS
1:      popf
        senduipi %rbx
        pushf
        pop     %rax
        and     $FLAGS, %eax
        ret

        .bss
        .balign 8
clear:  .skip   8
set:    .skip   8
