# Recursive Fibonacci: calls, returns, pushes and pops. By hand: gcc would unfold the recursion.
#
# ring3: with checksum.s

        .globl  main
        .text
main:   mov     $41, %edi
        call    fib
        mov     %rax, %rdi
        call    print_checksum
        xor     %eax, %eax
        ret

fib:    cmp     $2, %edi
        jb      1f
        push    %rdi
        dec     %edi
        call    fib
        pop     %rdi
        push    %rax
        sub     $2, %edi
        call    fib
        pop     %rdx
        add     %rdx, %rax
        ret
1:      mov     %edi, %eax
        ret
