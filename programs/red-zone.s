# The red zone: code may use the 128 bytes below rsp without moving rsp. An interrupt leaves them alone.
#
# ring3: with lib/uintr.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: covers A15 H68

        .include "lib/ring3.inc"

        .globl  _start
        .text
_start:
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        xor     %edi, %edi
        call    uintr_connect_self
        mov     %rax, %rbx

        # Fill what lies below rsp, further than the red zone reaches.
        lea     -512(%rsp), %rdi
        mov     $0xa5, %al
        mov     $512, %ecx
        rep stosb

        # Interrupt this very place. From here on nothing but the interrupt touches the stack.
        senduipi %rbx
        stui
1:      pause
        cmpq    $0, handled(%rip)
        je      1b
        clui

        xor     %r12d, %r12d            # bytes below rsp that are as they were, counted downwards
2:      mov     $-1, %rax
        sub     %r12, %rax
        cmpb    $0xa5, (%rsp,%rax)
        jne     3f
        inc     %r12
        cmp     $512, %r12
        jb      2b
3:      mov     %rsp, %r13
        sub     frame(%rip), %r13       # how far below rsp the frame begins
        expect_below "the 128 bytes below rsp survive", $127, %r12
        expect_below "what lies below them does not", %r12, $256
        expect_below "the frame is below the red zone", $(128 + 31), %r13
        call    check_done

handler:
        mov     %rsp, frame(%rip)
        incq    handled(%rip)
        add     $8, %rsp
        uiret

        .bss
        .balign 8
handled:        .skip   8
frame:          .skip   8
