# D10, user interrupts: while a handler runs none may interrupt it, unless it executes STUI; then any may.
#
# ring3: with count.s ../lib/uintr.s ../lib/check.s
# ring3: covers D10 A11

        .include "claims.inc"
        .globl  _start
        .text
_start: sys     SYS_uintr_register_handler, $handler, $0
        self    1
        mov     %rax, low(%rip)
        self    2
        mov     %rax, high(%rip)
        stui
        mov     low(%rip), %rax
        senduipi %rax
1:      pause
        cmpq    $2, entered(%rip)
        jb      1b
        expect_equal "a higher vector does not interrupt the handler", deepest(%rip), $1
        movq    $0, entered(%rip)
        movq    $1, allows(%rip)
        mov     low(%rip), %rax
        senduipi %rax
1:      pause
        cmpq    $2, entered(%rip)
        jb      1b
        expect_equal "after STUI it does", deepest(%rip), $2
        call    check_done

handler:
        incq    entered(%rip)
        incq    depth(%rip)
        push    %rax
        push    %rcx
        mov     depth(%rip), %rax
        cmp     deepest(%rip), %rax
        jbe     1f
        mov     %rax, deepest(%rip)
1:      cmpq    $1, 16+frame_vector(%rsp)
        jne     3f
        mov     high(%rip), %rax
        senduipi %rax
        cmpq    $0, allows(%rip)
        je      2f
        stui
2:      mov     $10000, %ecx            # long enough for it to arrive
        loop    .
        clui
3:      pop     %rcx
        pop     %rax
        decq    depth(%rip)
        add     $8, %rsp
        uiret

        .bss
        .balign 8
low:    .skip   8
high:   .skip   8
entered: .skip  8
depth:  .skip   8
deepest: .skip  8
allows: .skip   8
