# What runs before main: a program that has `main` but no `_start` is given this one.
#
# The kernel enters _start with rsp on argc, argv[0] … argv[argc-1], 0, envp[0] …, 0, the auxiliary vector, and rdx 0 (System V
# ABI, x86-64 supplement, §3.4.1). main(argc, argv, envp) is called with rsp a multiple of 16, and its result is the exit status.
#
# ring3: library

        .text

        .globl  _start
        .type   _start, @function
_start:
        xor     %ebp, %ebp              # the outermost frame
        mov     (%rsp), %edi            # argc
        lea     8(%rsp), %rsi           # argv
        lea     16(%rsp,%rdi,8), %rdx   # envp, behind argv's closing 0
        and     $-16, %rsp
        call    main
        mov     %eax, %edi
        mov     $231, %eax              # exit_group
        syscall
        .size   _start, .-_start
