# What runs before main: a program that has `main` but no `_start` is given this one.
#
# The kernel enters _start with rsp on argc, argv[0] … argv[argc-1], 0, envp[0] …, 0, the auxiliary vector, and rdx 0 (System V
# ABI, x86-64 supplement, §3.4.1). main(argc, argv, envp) is called with rsp a multiple of 16, and its result is the exit status.
#
# Before that, indirect functions (`.type f, @gnu_indirect_function`) get their addresses: the linker has listed them as relocations
# of type R_X86_64_IRELATIVE, each of which says where to put what the function at its addend returns (§4.4.1).
#
# ring3: library

        .text

        .globl  _start
        .type   _start, @function
_start:
        xor     %ebp, %ebp              # the outermost frame
        mov     $__rela_iplt_start, %ebx
1:      cmp     $__rela_iplt_end, %ebx
        jae     2f
        call    *16(%rbx)               # r_addend: the function that chooses
        mov     (%rbx), %rdx            # r_offset
        mov     %rax, (%rdx)
        add     $24, %ebx
        jmp     1b

2:      mov     (%rsp), %edi            # argc
        lea     8(%rsp), %rsi           # argv
        lea     16(%rsp,%rdi,8), %rdx   # envp, behind argv's closing 0
        and     $-16, %rsp
        call    main
        mov     %eax, %edi
        mov     $231, %eax              # exit_group
        syscall
        .size   _start, .-_start
