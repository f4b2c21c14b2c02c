# A lost wake-up: the RFC's uintr_wait does not look whether something was posted a moment ago.
#
# A sender hits the receiver at moments from long before its system call to long after it. Three things can happen. The
# interrupt is delivered before the call: the handler has run, and the call waits for the next one. It comes when the receiver
# sleeps: it wakes it. Or it was sent before the call, to the vector of user mode, and arrives after it: the kernel, which gets
# it now, knows nobody that wants it, counts it (UIS in /proc/interrupts) and the receiver sleeps, with the vector posted and no
# handler run. Only a signal wakes it then: a second SENDUIPI finds ON = 1 and sends nothing.
#
# With one core the two never run at once, and nothing can be on its way: those moments are skipped then.
#
# Nothing is lost but time: whenever the receiver gets back to user mode, the handler runs. kernel-abi §5.1, §4.1.
#
# ring3: with lib/thread.s lib/print.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 4 1
# ring3: expect-skip "at some moments it came before the call"
# ring3: expect-skip "at some moments the wake-up was lost"
# ring3: seeds 4
# ring3: covers A1 A20 B21 F5

        .include "lib/ring3.inc"

SYS_open = 2
SYS_read = 0
SYS_getpid = 39

ROUNDS = 20                             # the moments tried
STEP = 64                               # turns of the sender's delay loop between them

        .globl  _start
        .text
_start:
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        mov     $SYS_uintr_register_handler, %eax
        syscall
        mov     $3, %edi                # vector 3
        xor     %esi, %esi
        mov     $SYS_uintr_create_fd, %eax
        syscall
        mov     %eax, uintr_fd(%rip)
        stui
        mov     $SIGUSR1, %edi          # a handler that does nothing: the signal ends the call
        lea     action(%rip), %rsi
        xor     %edx, %edx
        mov     $8, %r10d
        mov     $SYS_rt_sigaction, %eax
        syscall
        mov     $SYS_gettid, %eax
        syscall
        mov     %eax, receiver_tid(%rip)
        lea     sender(%rip), %rdi
        call    thread_start
        mov     %rax, %r15

        xor     %ebx, %ebx
round:  inc     %ebx
1:      pause                           # until the sender is ready for this round
        cmp     %ebx, ready(%rip)
        jne     1b
        mov     %ebx, begun(%rip)
        mov     $ROUNDS * STEP * 5 / 8, %ecx    # so that the first moments come before the call
2:      dec     %ecx
        jnz     2b
        xor     %edi, %edi
        mov     $SYS_uintr_wait, %eax
        syscall
        mov     %ebx, over(%rip)
        cmp     $-EINTR, %rax
        je      3f
        incq    strange(%rip)
3:      cmp     %rbx, handled(%rip)     # whatever woke it: the handler has run by the next instruction
        je      4f
        incq    strange(%rip)
4:      cmp     $ROUNDS, %ebx
        jb      round
        mov     %r15, %rdi
        call    thread_join

        expect_equal "the call always ended with EINTR, and the handler had always run", strange(%rip), $0
        expect_equal "every interrupt was delivered once", handled(%rip), $ROUNDS
        expect_below "at some moments it woke the receiver", $0, woken(%rip)
        xor     %edi, %edi
        mov     $8, %esi
        lea     cores(%rip), %rdx
        mov     $SYS_sched_getaffinity, %eax
        syscall
        lea     one_core(%rip), %rdi
        cmpq    $1, cores(%rip)
        je      5f
        expect_below "at some moments it came before the call", $0, early(%rip)
        expect_below "at some moments the wake-up was lost", $0, lost(%rip)
        jmp     6f
5:      call    print
6:
        expect_equal "a second interrupt did not help", helped(%rip), $0
        lea     uis(%rip), %rdi
        call    interrupts
        expect_equal "/proc/interrupts: UIS counts each that was lost", %rax, lost(%rip)
        lea     ukn(%rip), %rdi
        call    interrupts
        expect_equal "and UKN each that woke", %rax, woken(%rip)
        call    check_done

# One interrupt a round, a little later each time; then it looks what has become of it.
sender: push    %rbx
        push    %r12
        mov     uintr_fd(%rip), %edi
        xor     %esi, %esi
        mov     $SYS_uintr_register_sender, %eax
        syscall
        mov     %rax, %r12
        xor     %ebx, %ebx
1:      inc     %ebx
        mov     %ebx, ready(%rip)
2:      pause
        cmp     %ebx, begun(%rip)
        jne     2b
        imul    $STEP, %ebx, %ecx
3:      dec     %ecx
        jnz     3b
        senduipi %r12
        call    nap
        cmp     %ebx, over(%rip)
        je      4f
        cmp     %rbx, handled(%rip)     # it sleeps. Has the handler run?
        je      5f
        incq    lost(%rip)
        senduipi %r12
        call    nap
        cmp     %ebx, over(%rip)
        jne     6f
        incq    helped(%rip)
        jmp     7f
5:      incq    early(%rip)
6:      mov     $SYS_getpid, %eax
        syscall
        mov     %eax, %edi
        mov     receiver_tid(%rip), %esi
        mov     $SIGUSR1, %edx
        mov     $SYS_tgkill, %eax
        syscall
        jmp     7f
4:      incq    woken(%rip)
7:      cmp     $ROUNDS, %ebx
        jb      1b
        pop     %r12
        pop     %rbx
        ret

nap:    lea     a_while(%rip), %rdi
        xor     %esi, %esi
        mov     $SYS_nanosleep, %eax
        syscall
        ret

handler:
        incq    handled(%rip)
        add     $8, %rsp
        uiret

signalled:
        ret
restore:
        mov     $SYS_rt_sigreturn, %eax
        syscall

# rdi: three letters of /proc/interrupts -> rax: the sum of that line's numbers.
interrupts:
        push    %rbx
        mov     (%rdi), %ebx
        lea     proc_interrupts(%rip), %rdi
        xor     %esi, %esi
        mov     $SYS_open, %eax
        syscall
        mov     %eax, %edi
        lea     text(%rip), %rsi
        mov     $TEXT, %edx
        mov     $SYS_read, %eax
        syscall
        lea     text(%rip), %rsi
1:      cmp     (%rsi), %ebx
        lea     1(%rsi), %rsi
        jne     1b
        add     $3, %rsi
        xor     %eax, %eax              # the sum
2:      xor     %edx, %edx              # a number
3:      movzbl  (%rsi), %ecx
        inc     %rsi
        sub     $'0', %ecx
        cmp     $9, %ecx
        ja      4f
        imul    $10, %rdx
        add     %rcx, %rdx
        jmp     3b
4:      add     %rdx, %rax
        cmp     $' ' - '0', %ecx
        je      2b
        pop     %rbx
        ret

        .data
        .balign 8
action:         .quad   signalled, SA_RESTORER, restore, 0

        .section .rodata
        .balign 8
a_while:        .quad   0, 100000       # 100 µs
proc_interrupts: .asciz "/proc/interrupts"
one_core:       .ascii  "[SKIP]\tat some moments it came before the call\n"
                .asciz  "[SKIP]\tat some moments the wake-up was lost\n"
uis:            .ascii  "UIS:"
ukn:            .ascii  "UKN:"

TEXT = 1024
        .bss
        .balign 8
handled:        .skip   8
early:          .skip   8
woken:          .skip   8
lost:           .skip   8
helped:         .skip   8
strange:        .skip   8
cores:          .skip   8
ready:          .skip   4
begun:          .skip   4
over:           .skip   4
receiver_tid:   .skip   4
uintr_fd:       .skip   4
text:           .skip   TEXT
