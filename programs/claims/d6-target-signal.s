# D6, signals: to a process, whichever thread takes it; or to one thread.
#
# ring3: with count.s ../lib/thread.s ../lib/check.s
# ring3: covers D6

        .include "claims.inc"
        .globl  _start
        .text
_start: catch   SIGUSR1, note
        lea     other(%rip), %rdi
        call    thread_start
        mov     %rax, %r15
        mask    SIG_BLOCK, 1 << (SIGUSR1 - 1)
        mov     $SYS_getpid, %eax
        syscall
        mov     %eax, %edi
        mov     $SIGUSR1, %esi
        mov     $SYS_kill, %eax
        syscall
1:      pause
        cmpq    $0, taker(%rip)
        je      1b
        mov     other_tid(%rip), %r12
        expect_equal "a signal to the process is taken by the thread that does not mask it", taker(%rip), %r12
        movq    $1, stop(%rip)
        mov     %r15, %rdi
        call    thread_join
        mask    SIG_UNBLOCK, 1 << (SIGUSR1 - 1)
        raise   SIGUSR1
        mov     $SYS_gettid, %eax
        syscall
        mov     %rax, %r12
        expect_equal "a signal to a thread is taken by that thread", taker(%rip), %r12
        call    check_done

other:  mov     $SYS_gettid, %eax
        syscall
        mov     %rax, other_tid(%rip)
1:      pause
        cmpq    $0, stop(%rip)
        je      1b
        ret

note:   mov     $SYS_gettid, %eax
        syscall
        mov     %rax, taker(%rip)
        ret

        .bss
        .balign 8
other_tid: .skip 8
taker:  .skip   8
stop:   .skip   8
