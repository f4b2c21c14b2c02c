# D5, signals: posting is a system call. SYSCALL leaves its mark: it overwrites RCX and R11.
#
# ring3: with count.s ../lib/check.s
# ring3: covers D5

        .include "claims.inc"
        .globl  _start
        .text
_start: catch   SIGUSR1, count_signal
        mov     $SYS_getpid, %eax
        syscall
        mov     %eax, %edi
        mov     $SYS_gettid, %eax
        syscall
        mov     %eax, %esi
        mov     $SIGUSR1, %edx
        mov     $7, %ecx
        mov     $SYS_tgkill, %eax
        syscall
behind: mov     %rcx, %r12
        mov     $behind, %r13
        expect_equal "the kernel was entered: RCX holds the address behind SYSCALL", %r12, %r13
        expect_equal "the signal arrived", caught(%rip), $1
        call    check_done
