# A storm: a sender that never rests. UIRET lets the next interrupt in before the interrupted code has made a step: it
# starves. There is no priority and no mask for one vector; a receiver has to trust its senders.
#
# With one core the two take turns, and all that is sent in one turn makes one delivery.
#
# ring3: with lib/uintr.s lib/thread.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 8
# ring3: covers A5 A17 B17 H96

        .include "lib/ring3.inc"

SENDS = 1000

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

1:      pause                           # what the receiver has to do
        incq    steps(%rip)
        cmpl    $0, over(%rip)
        je      1b
        mov     %r15, %rdi
        call    thread_join

        xor     %edi, %edi
        mov     $8, %esi
        lea     cores(%rip), %rdx
        mov     $SYS_sched_getaffinity, %eax
        syscall
        popcnt  cores(%rip), %rax
        cmp     $1, %rax
        mov     deliveries(%rip), %r12
        mov     steps_between(%rip), %r13
        jne     2f
        xor     %r13d, %r13d            # one core: nothing to see
2:      expect_below "there were deliveries", $0, %r12
        expect_below "no more than were sent", %r12, $SENDS + 1
        expect_below "between them the receiver made less than one step each", %r13, %r12
        call    check_done

sender:
        mov     uintr_fd(%rip), %edi
        xor     %esi, %esi
        call    uintr_register_sender
        mov     $SENDS, %ecx
1:      senduipi %rax
        dec     %ecx
        jnz     1b
        movl    $1, over(%rip)
        ret

handler:
        push    %rax
        mov     steps(%rip), %rax
        cmpq    $0, deliveries(%rip)
        jne     1f
        mov     %rax, steps_at_first(%rip)
1:      sub     steps_at_first(%rip), %rax
        mov     %rax, steps_between(%rip)      # steps made between the first delivery and this one
        incq    deliveries(%rip)
        pop     %rax
        add     $8, %rsp
        uiret

        .bss
        .balign 8
steps:          .skip   8
steps_at_first: .skip   8
steps_between:  .skip   8
deliveries:     .skip   8
cores:          .skip   8
over:           .skip   4
uintr_fd:       .skip   4
