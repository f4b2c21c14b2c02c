# String instructions: REP MOVS and STOS, long and short, of bytes and quadwords, and SCAS.
#
# ring3: with checksum.s

SIZE = 65536
ROUNDS = 6000

        .globl  main
        .text
main:   push    %rbx
        push    %rbp
        mov     $ROUNDS, %ebp
        xor     %ebx, %ebx
1:      lea     source, %rdi            # long ones
        mov     %ebp, %eax
        mov     $SIZE, %ecx
        rep stosb
        lea     source, %rsi
        lea     target, %rdi
        mov     $SIZE / 8, %ecx
        rep movsq
        lea     source, %rsi
        lea     target+3, %rdi
        mov     $SIZE - 3, %ecx
        rep movsb
        lea     target+8, %rdi
        mov     $0x0102030405060708, %rax
        mov     $SIZE / 32, %ecx
        rep stosq
        lea     target, %rdi            # and short ones
        mov     $SIZE / 32, %edx
2:      lea     source, %rsi
        mov     %edx, %ecx
        and     $15, %ecx
        rep movsb
        lea     (%rdi,%rdx), %rax
        and     $7, %eax
        mov     $3, %ecx
        rep stosb
        add     $13, %rdi
        dec     %edx
        jnz     2b
        lea     target, %rdi
        mov     $SIZE, %ecx
        mov     $0x55, %al
        repne scasb
        mov     %rbx, %rax
        shl     $5, %rax
        sub     %rbx, %rax
        add     target+4096, %rax
        add     %rcx, %rax
        mov     %rax, %rbx
        dec     %ebp
        jnz     1b
        mov     %rbx, %rdi
        call    print_checksum
        xor     %eax, %eax
        pop     %rbp
        pop     %rbx
        ret

        .bss
        .balign 64
source: .skip   SIZE
target: .skip   SIZE + 64
