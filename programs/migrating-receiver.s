# A migrating receiver: it moves from core to core, and its interrupts follow. Nobody has to be pinned.
#
# On each core in turn the receiver asks for an interrupt and computes until it comes. The kernel has written the new core
# into the receiver's descriptor before user code ran there.
#
# ring3: with lib/uintr.s lib/thread.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 8
# ring3: covers A2 A9 B10 F7

        .include "lib/ring3.inc"

MOVES = 12
SOON = 200000                           # cycles; a scheduler's time slice is far longer

        .globl  _start
        .text
_start:
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        mov     $50, %edi
        xor     %esi, %esi
        call    uintr_create_fd
        mov     %eax, uintr_fd(%rip)
        stui

        xor     %edi, %edi              # which cores are there?
        mov     $8, %esi
        lea     cores(%rip), %rdx
        mov     $SYS_sched_getaffinity, %eax
        syscall
        popcnt  cores(%rip), %r13
        lea     sender(%rip), %rdi
        call    thread_start
        mov     %rax, %r15

        xor     %r12d, %r12d            # moves made
move:   mov     %r12, %rax              # to core r12 mod r13
        xor     %edx, %edx
        div     %r13
        mov     %edx, %ecx
        mov     $1, %eax
        shl     %cl, %rax
        mov     %rax, cores(%rip)
        mov     %ecx, %ebp
        xor     %edi, %edi
        mov     $8, %esi
        lea     cores(%rip), %rdx
        mov     $SYS_sched_setaffinity, %eax
        syscall
        inc     %r12
        mov     %r12, wanted(%rip)      # the sender may send
1:      pause
        cmp     %r12, delivered(%rip)
        jb      1b
        cmp     %rbp, core_in_handler(%rip)
        je      2f
        incq    strayed(%rip)
2:      cmp     $MOVES, %r12
        jb      move

        mov     %r15, %rdi
        call    thread_join
        expect_equal "every interrupt was delivered", delivered(%rip), $MOVES
        expect_equal "on the core where the receiver was", strayed(%rip), $0
        mov     slowest(%rip), %rax
        cmp     $1, %r13
        jne     3f
        xor     %eax, %eax              # with one core the two take turns: nothing to see
3:      expect_below "and soon, without waiting for a time slice to end", %rax, $SOON
        call    check_done

sender:
        push    %rbx
        push    %rbp
        mov     uintr_fd(%rip), %edi
        xor     %esi, %esi
        call    uintr_register_sender
        mov     %rax, %rbp
        xor     %ebx, %ebx
1:      inc     %rbx
2:      mov     $SYS_sched_yield, %eax  # the receiver may want this very core
        syscall
        cmp     %rbx, wanted(%rip)
        jb      2b
        rdtsc
        shl     $32, %rdx
        or      %rdx, %rax
        mov     %rax, sent_at(%rip)
        senduipi %rbp
        cmp     $MOVES, %rbx
        jb      1b
        pop     %rbp
        pop     %rbx
        ret

handler:
        push    %rax
        push    %rcx
        push    %rdx
        rdtscp                          # ecx: Linux keeps the core's number in its lower 12 bits
        shl     $32, %rdx
        or      %rdx, %rax
        sub     sent_at(%rip), %rax
        cmp     slowest(%rip), %rax
        jbe     1f
        mov     %rax, slowest(%rip)
1:      and     $0xfff, %ecx
        mov     %rcx, core_in_handler(%rip)
        incq    delivered(%rip)
        pop     %rdx
        pop     %rcx
        pop     %rax
        add     $8, %rsp
        uiret

        .bss
        .balign 8
cores:          .skip   8               # a bit for each
wanted:         .skip   8
delivered:      .skip   8
core_in_handler:        .skip 8
strayed:        .skip   8
sent_at:        .skip   8
slowest:        .skip   8
uintr_fd:       .skip   4
