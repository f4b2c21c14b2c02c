# The five functions that gcc calls of its own accord, even for freestanding code. ISO C's, unhurried.
#
# ring3: library

        .text

        .globl  memcpy
memcpy:                                 # (to, from, n) -> to
        mov     %rdi, %rax
        mov     %rdx, %rcx
        rep movsb
        ret

        .globl  memmove
memmove:                                # (to, from, n) -> to; the two may overlap
        mov     %rdi, %rax
        mov     %rdx, %rcx
        mov     %rdi, %r8
        sub     %rsi, %r8
        cmp     %rdx, %r8               # unsigned: to lies inside [from, from + n) ?
        jb      1f
        rep movsb
        ret
1:      lea     -1(%rdi,%rdx), %rdi     # then from the end downwards
        lea     -1(%rsi,%rdx), %rsi
        std
        rep movsb
        cld
        ret

        .globl  memset
memset:                                 # (to, byte, n) -> to
        mov     %rdi, %r8
        mov     %esi, %eax
        mov     %rdx, %rcx
        rep stosb
        mov     %r8, %rax
        ret

        .globl  memcmp
memcmp:                                 # (a, b, n) -> less than, equal to, greater than 0
        xor     %eax, %eax
        xor     %ecx, %ecx
1:      cmp     %rdx, %rcx
        je      2f
        movzbl  (%rdi,%rcx), %eax
        movzbl  (%rsi,%rcx), %r8d
        inc     %rcx
        sub     %r8d, %eax
        jz      1b
2:      ret

        .globl  strlen
strlen:                                 # (text) -> n
        xor     %eax, %eax
1:      cmpb    $0, (%rdi,%rax)
        je      2f
        inc     %rax
        jmp     1b
2:      ret
