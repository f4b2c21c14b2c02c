# Signals and user interrupts know nothing of each other: each may interrupt the other's handler, and UIF masks no signal.
#
# If both are due when the kernel returns to user mode, the signal's frame is made first, and the user interrupt seems to
# interrupt the signal handler's first instruction: so the user interrupt's handler runs first (kernel-abi §6).
#
# ring3: with lib/uintr.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: covers D3 H35 H103

        .include "lib/ring3.inc"

U_THEN_S = 'u' << 8 | 's'
S_THEN_U = 's' << 8 | 'u'

        .globl  _start
        .text
_start:
        mov     $SIGUSR1, %edi
        lea     action(%rip), %rsi
        xor     %edx, %edx
        mov     $8, %r10d
        mov     $SYS_rt_sigaction, %eax
        syscall
        mov     $SYS_getpid, %eax
        syscall
        mov     %eax, pid(%rip)
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        xor     %edi, %edi
        call    uintr_connect_self
        mov     %rax, index(%rip)
        stui

        # Both at once: the interrupt is under way when tgkill enters the kernel.
        mov     index(%rip), %rax
        senduipi %rax
        call    raise
        expect_equal "both due, the interrupt's handler runs first", events(%rip), $U_THEN_S
        lea     signal_handler(%rip), %rax
        expect_equal "the interrupt came at the signal handler's first instruction", interrupted_at(%rip), %rax

        # An interrupt inside a signal handler.
        movl    $1, send_in_signal(%rip)
        call    raise
        movl    $0, send_in_signal(%rip)
        expect_equal "an interrupt interrupts a signal handler", events(%rip), $U_THEN_S
        lea     in_the_middle(%rip), %rax
        expect_equal "after it has begun", interrupted_at(%rip), %rax

        # A signal inside an interrupt's handler.
        movl    $1, raise_in_handler(%rip)
        movq    $0, events(%rip)
        mov     index(%rip), %rax
        senduipi %rax
        mov     $SYS_getpid, %eax
        syscall
        movl    $0, raise_in_handler(%rip)
        expect_equal "a signal interrupts an interrupt's handler", events(%rip), $S_THEN_U
        expect_equal "where UIF is clear, in the signal's handler too", uif_in_signal(%rip), $0
        testui
        mov     $0, %rbx
        adc     $0, %rbx
        expect_equal "UIRET has set UIF in the end", %rbx, $1

        # The signal frame does not hold UIF: what a signal handler does to it remains.
        movl    $1, clui_in_signal(%rip)
        call    raise
        testui
        mov     $0, %rbx
        adc     $0, %rbx
        expect_equal "a signal handler's CLUI outlives it", %rbx, $0
        call    raise                   # masked for user interrupts, but not for signals
        expect_equal "and keeps no signal away", events(%rip), $'s'
        call    check_done

raise:                                  # SIGUSR1 to this thread, which is the process's first
        movq    $0, events(%rip)
again:
        mov     pid(%rip), %edi
        mov     pid(%rip), %esi
        mov     $SIGUSR1, %edx
        mov     $SYS_tgkill, %eax
        syscall
        ret

signal_handler:
        mov     send_in_signal(%rip), %eax
        test    %eax, %eax
        jz      1f
        mov     index(%rip), %rax
        senduipi %rax
        mov     $SYS_getpid, %eax
        syscall
in_the_middle:
1:      testui
        mov     $0, %eax
        adc     $0, %eax
        mov     %rax, uif_in_signal(%rip)
        cmpl    $0, clui_in_signal(%rip)
        je      2f
        clui
2:      shlq    $8, events(%rip)        # note an s
        movb    $'s', events(%rip)
        ret

restore:
        mov     $SYS_rt_sigreturn, %eax
        syscall

handler:
        push    %rax
        push    %rcx
        push    %rdx
        push    %rsi
        push    %rdi
        push    %r11
        mov     48+frame_rip(%rsp), %rax
        mov     %rax, interrupted_at(%rip)
        cmpl    $0, raise_in_handler(%rip)
        je      1f
        call    again
1:      shlq    $8, events(%rip)        # note a u
        movb    $'u', events(%rip)
        pop     %r11
        pop     %rdi
        pop     %rsi
        pop     %rdx
        pop     %rcx
        pop     %rax
        add     $8, %rsp
        uiret

        .data
        .balign 8
action:         .quad   signal_handler, SA_RESTORER, restore, 0

        .bss
        .balign 8
events:         .skip   8               # one byte for each handler that ended, the latest lowest
index:          .skip   8
interrupted_at: .skip   8
uif_in_signal:  .skip   8
pid:            .skip   4
send_in_signal: .skip   4
clui_in_signal: .skip   4
raise_in_handler:       .skip 4
