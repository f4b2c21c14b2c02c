# print_checksum(value) for the benchmarks in assembly: sixteen hexadecimal digits and a line end. In C: bench.h.
#
# ring3: library

        .globl  print_checksum
        .text
print_checksum:
        sub     $24, %rsp
        mov     $15, %ecx
1:      mov     %edi, %eax
        and     $15, %eax
        movzbl  digits(%rax), %eax
        mov     %al, (%rsp,%rcx)
        shr     $4, %rdi
        dec     %ecx
        jns     1b
        movb    $'\n', 16(%rsp)
        mov     $1, %edi                # standard output
        mov     %rsp, %rsi
        mov     $17, %edx
        mov     $1, %eax                # write
        syscall
        add     $24, %rsp
        ret

        .section .rodata
digits: .ascii  "0123456789abcdef"
