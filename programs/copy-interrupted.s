# Interrupted in the middle: REP MOVSB is one instruction, but an interrupt may come between two of its bytes. The registers
# show how far it got, the frame's RIP is that of the instruction itself, and after UIRET it goes on.
#
# ring3: with lib/uintr.s lib/thread.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 8
# ring3: covers A7 H61 H75

        .include "lib/ring3.inc"

SIZE = 4096
PASSES = 20                             # at least; and until one has been interrupted
LIMIT = 20000

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

        lea     source(%rip), %rdi      # bytes that differ
        xor     %eax, %eax
1:      mov     %al, (%rdi,%rax)
        add     $1, %eax
        cmp     $SIZE, %eax
        jb      1b
        lea     sender(%rip), %rdi
        call    thread_start
        mov     %rax, %r15

        xor     %r12d, %r12d            # passes made
2:      lea     source(%rip), %rsi
        lea     target(%rip), %rdi
        mov     $SIZE, %ecx
copy:   rep movsb
copied: lea     target+SIZE(%rip), %rax
        cmp     %rax, %rdi
        jne     3f
        lea     source(%rip), %rsi      # is it all there? then wipe it for the next pass
        lea     target(%rip), %rdi
        mov     $SIZE/8, %ecx
        repe cmpsq
        jne     3f
        lea     target(%rip), %rdi
        xor     %eax, %eax
        mov     $SIZE/8, %ecx
        rep stosq
        incq    good(%rip)
3:      inc     %r12
        cmp     $PASSES, %r12
        jb      2b
        cmp     $LIMIT, %r12
        jae     4f
        cmpq    $0, middle(%rip)
        je      2b

4:      movl    $1, finished(%rip)
        mov     %r15, %rdi
        call    thread_join
        expect_equal "every copy is complete", good(%rip), %r12
        expect_below "some were interrupted in the middle", $0, middle(%rip)
        expect_equal "there RSI, RDI and RCX agree on how far the copy is", inconsistent(%rip), $0
        call    check_done

sender:
        push    %rbx
        mov     uintr_fd(%rip), %edi
        xor     %esi, %esi
        call    uintr_register_sender
        mov     %rax, %rbx
1:      senduipi %rbx
        mov     $50, %ecx
2:      pause
        dec     %ecx
        jnz     2b
        cmpl    $0, finished(%rip)
        je      1b
        pop     %rbx
        ret

handler:
        push    %rax
        push    %rdx
        lea     copy(%rip), %rax
        cmp     16+frame_rip(%rsp), %rax
        jne     2f
        test    %rcx, %rcx
        jz      2f
        cmp     $SIZE, %rcx
        je      2f
        incq    middle(%rip)
        lea     source+SIZE(%rip), %rax
        sub     %rsi, %rax
        lea     target+SIZE(%rip), %rdx
        sub     %rdi, %rdx
        cmp     %rax, %rcx
        jne     1f
        cmp     %rdx, %rcx
        je      2f
1:      incq    inconsistent(%rip)
2:      pop     %rdx
        pop     %rax
        add     $8, %rsp
        uiret

        .bss
        .balign 64
source:         .skip   SIZE
target:         .skip   SIZE
good:           .skip   8
middle:         .skip   8
inconsistent:   .skip   8
finished:       .skip   4
uintr_fd:       .skip   4
