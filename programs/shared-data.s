# Shared data: a user interrupt carries none. What the sender has stored before SENDUIPI is there when the handler looks.
#
# Each of 50 messages is 16 words; the handler adds them up. No fence, no lock.
#
# ring3: with lib/uintr.s lib/thread.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 8
# ring3: covers B24 B25 D16 H119

        .include "lib/ring3.inc"

MESSAGES = 50
WORDS = 16

        .globl  _start
        .text
_start:
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        xor     %edi, %edi
        xor     %esi, %esi
        call    uintr_create_fd
        mov     %eax, uintr_fd(%rip)
        stui
        lea     sender(%rip), %rdi
        call    thread_start
        mov     %rax, %r15
1:      pause
        cmpq    $MESSAGES, received(%rip)
        jb      1b
        mov     %r15, %rdi
        call    thread_join
        expect_equal "every message was received", received(%rip), $MESSAGES
        expect_equal "and was complete", torn(%rip), $0
        call    check_done

sender:
        mov     uintr_fd(%rip), %edi
        xor     %esi, %esi
        call    uintr_register_sender
        mov     %rax, %r8
        xor     %r9d, %r9d
1:      inc     %r9                     # message r9: all its words are r9
        lea     message(%rip), %rdi
        mov     %r9, %rax
        mov     $WORDS, %ecx
        rep stosq
        senduipi %r8
2:      cmp     %r9, received(%rip)     # the receiver's feedback: the message may be overwritten
        jb      2b
        cmp     $MESSAGES, %r9
        jb      1b
        ret

handler:
        push    %rax
        push    %rcx
        push    %rdx
        lea     message(%rip), %rdx
        xor     %eax, %eax
        mov     $WORDS, %ecx
1:      add     -8(%rdx,%rcx,8), %rax
        dec     %ecx
        jnz     1b
        mov     received(%rip), %rcx
        inc     %rcx
        imul    $WORDS, %rcx, %rdx
        cmp     %rdx, %rax
        je      2f
        incq    torn(%rip)
2:      mov     %rcx, received(%rip)
        pop     %rdx
        pop     %rcx
        pop     %rax
        add     $8, %rsp
        uiret

        .bss
        .balign 64
message:        .skip   8 * WORDS
received:       .skip   8
torn:           .skip   8
uintr_fd:       .skip   4
