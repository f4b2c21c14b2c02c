# The originals' signals: notify and await, of the whole process group. selftests §4.1.
#
#   signals_server(), signals_client()    who this process is: it blocks the signal it awaits, and has a handler that does
#                                         nothing for the one it sends, since a signal to the group comes back to its sender
#   notify(group)                         signals the other side: every process of the group; 0 is the caller's
#   await_notice()                        sigwait
#
# ring3: library

        .include "../lib/ring3.inc"
        .include "ipc-bench.inc"

        .text

        .globl  signals_server, signals_client
signals_server:
        movl    $SIGUSR1, awaited(%rip)
        movl    $SIGUSR2, sent(%rip)
        jmp     1f
signals_client:
        movl    $SIGUSR2, awaited(%rip)
        movl    $SIGUSR1, sent(%rip)
1:      mov     awaited(%rip), %ecx
        dec     %ecx
        mov     $1, %eax
        shl     %cl, %rax
        mov     %rax, awaited_set(%rip)
        mov     $SIG_BLOCK, %edi
        lea     awaited_set(%rip), %rsi
        xor     %edx, %edx
        mov     $8, %r10d
        system  SYS_rt_sigprocmask
        mov     sent(%rip), %edi
        lea     action(%rip), %rsi
        xor     %edx, %edx
        mov     $8, %r10d
        system  SYS_rt_sigaction
        lea     millisecond(%rip), %rdi
        xor     %esi, %esi
        system  SYS_nanosleep
        ret

        .globl  notify
notify: mov     sent(%rip), %esi
        system  SYS_kill
        ret

        .globl  await_notice
await_notice:
        lea     awaited_set(%rip), %rdi
        xor     %esi, %esi              # the siginfo is not wanted
        xor     %edx, %edx              # for ever
        mov     $8, %r10d
        system  SYS_rt_sigtimedwait
        cmp     $-EINTR, %rax           # another signal's handler ran
        je      await_notice
        ret

nothing:
        ret
restorer:
        system  SYS_rt_sigreturn

        .data
        .balign 8
action: .quad   nothing, SA_RESTORER | SA_RESTART, restorer, 0
millisecond:
        .quad   0, 1000000

        .bss
        .balign 8
awaited_set:    .skip   8
awaited:        .skip   4
sent:           .skip   4
