# Threads: a stack each, made by clone and waited for with a futex. In C: ring3.h.
#
#   thread_start(function, argument)    -> handle when the thread runs, or -errno; it ends when the function returns
#   thread_join(handle)                 returns when the thread has ended
#
# A thread inherits nothing of its creator's user-interrupt state: it registers for itself, and starts with UIF = 0.
#
# The stack's top, downwards:   handle+4: the thread runs
#                               handle: the thread's id, cleared by the kernel when it ends
#                               argument
#                               function       <- rsp of the new thread
#
# ring3: library

STACK_SIZE = 65536

# CLONE_VM FS FILES SIGHAND THREAD SYSVSEM PARENT_SETTID CHILD_CLEARTID
CLONE_FLAGS = 0x100 | 0x200 | 0x400 | 0x800 | 0x10000 | 0x40000 | 0x100000 | 0x200000

        .text

        .globl  thread_start
thread_start:
        push    %rdi
        push    %rsi
        xor     %edi, %edi
        mov     $STACK_SIZE, %esi
        mov     $3, %edx                # PROT_READ | PROT_WRITE
        mov     $0x22, %r10d            # MAP_PRIVATE | MAP_ANONYMOUS
        mov     $-1, %r8
        xor     %r9d, %r9d
        mov     $9, %eax                # mmap
        syscall
        pop     %rcx                    # argument
        pop     %r8                     # function
        cmp     $-4096, %rax
        ja      6f                      # -errno
        lea     STACK_SIZE-16(%rax), %r9        # handle
        mov     %rcx, -8(%r9)
        mov     %r8, -16(%r9)
        lea     -16(%r9), %rsi          # child's stack
        mov     %r9, %rdx               # PARENT_SETTID writes the id here
        mov     %r9, %r10               # CHILD_CLEARTID: clear it and wake a futex waiter
        xor     %r8d, %r8d
        mov     $CLONE_FLAGS, %edi
        mov     $56, %eax               # clone
        syscall
        test    %rax, %rax
        jz      4f
        js      6f
2:      mov     $10000, %ecx            # a while of looking, then let others have the core
3:      cmpl    $0, 4(%r9)
        jne     5f
        dec     %ecx
        jnz     3b
        mov     $24, %eax               # sched_yield
        syscall
        jmp     2b
5:      mov     %r9, %rax
6:      ret

4:      pop     %rax                    # the new thread: rsp mod 16 is 0 after both, as a caller needs it
        pop     %rdi
        movl    $1, 4(%rsp)
        xor     %ebp, %ebp
        call    *%rax
        xor     %edi, %edi
        mov     $60, %eax               # exit: this thread only
        syscall

        .globl  thread_join
thread_join:
        push    %rdi
1:      mov     (%rsp), %rdi
        mov     (%rdi), %edx            # the id, or 0
        test    %edx, %edx
        jz      2f
        xor     %esi, %esi              # FUTEX_WAIT: sleep while the word is still edx
        xor     %r10d, %r10d            # no timeout
        mov     $202, %eax              # futex
        syscall
        jmp     1b
2:      lea     -(STACK_SIZE-16)(%rdi), %rdi    # nobody uses the stack any more
        mov     $STACK_SIZE, %esi
        mov     $11, %eax               # munmap
        syscall
        pop     %rdi
        ret
