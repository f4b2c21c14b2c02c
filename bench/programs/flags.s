# Flags that travel: numbers of 1,024 bits added and doubled with ADC, SBB and RCL chains, SETcc and CMOVcc.
#
# ring3: with checksum.s

WORDS = 16
ROUNDS = 1600000

        .globl  main
        .text
main:   push    %rbx
        mov     $ROUNDS, %r8d
        mov     $0x9e3779b97f4a7c15, %r9
        xor     %r10d, %r10d
1:      xor     %ecx, %ecx              # a += b, CF kept by LEA and DEC; index in rcx, count in edx
        mov     $WORDS, %edx
        clc
2:      mov     b(,%rcx,8), %rax
        adc     %rax, a(,%rcx,8)
        lea     1(%rcx), %rcx
        dec     %edx
        jnz     2b
        setc    %bl
        movzbl  %bl, %ebx
        add     %rbx, %r10
        xor     %ecx, %ecx              # b = 2b + the carry, then b ^= r9 in its lowest word
        mov     $WORDS, %edx
        clc
3:      mov     b(,%rcx,8), %rax
        rcl     $1, %rax
        mov     %rax, b(,%rcx,8)
        lea     1(%rcx), %rcx
        dec     %edx
        jnz     3b
        sbb     %rax, %rax
        xor     %r9, b
        sub     %rax, b
        mov     a, %rax
        cmp     b, %rax
        cmova   b, %rax
        setle   %bl
        seto    %bh
        movzwl  %bx, %ebx
        add     %rbx, %r10
        adc     %rax, %r9
        jnp     4f
        rol     $7, %r9
4:      dec     %r8d
        jnz     1b
        mov     %r10, %rdi
        xor     %r9, %rdi
        xor     a+8*(WORDS-1), %rdi
        call    print_checksum
        xor     %eax, %eax
        pop     %rbx
        ret

        .data
        .balign 8
a:      .fill   WORDS, 8, 0x123456789abcdef
b:      .fill   WORDS, 8, 0x7766554433221100
