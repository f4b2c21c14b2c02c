# Any other system call, for C:
#
#   long system_call(long number, long a, long b, long c, long d, long e);      -> result or -errno
#
# The function's arguments come in rdi rsi rdx rcx r8 r9, the kernel wants rax rdi rsi rdx r10 r8.
#
# ring3: library

        .text

        .globl  system_call
system_call:
        mov     %rdi, %rax
        mov     %rsi, %rdi
        mov     %rdx, %rsi
        mov     %rcx, %rdx
        mov     %r8, %r10
        mov     %r9, %r8
        syscall
        ret
