# D4, signals: one way. The thread that is signalled has no channel back; its answer is another signal, to an id it must know.
#
# ring3: with count.s ../lib/thread.s ../lib/check.s
# ring3: covers D4

        .include "claims.inc"
        .globl  _start
        .text
_start: catch   SIGUSR1, count_signal
        mov     $SYS_gettid, %eax
        syscall
        mov     %rax, receiver_tid(%rip)
        lea     sender(%rip), %rdi
        call    thread_start
        mov     %rax, %rdi
        call    thread_join
        expect_equal "the signal arrived", caught(%rip), $1
        expect_equal "the sender has noticed nothing of it", answer(%rip), $0
        call    check_done

sender: mov     $SYS_getpid, %eax
        syscall
        mov     %eax, %edi
        mov     receiver_tid(%rip), %rsi
        mov     $SIGUSR1, %edx
        mov     $SYS_tgkill, %eax
        syscall
        mov     %rax, answer(%rip)      # 0: sent, and that is all
        ret

        .bss
        .balign 8
receiver_tid: .skip 8
answer: .skip   8
