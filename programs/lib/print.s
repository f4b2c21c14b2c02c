# Text and numbers. In C: ring3.h.
#
#   print(text)                 writes a zero-terminated string to standard output
#   print_number(value)         writes a signed number in decimal
#   append, append_number       for assembly: (rdi: destination) from rsi, or the number in rax; rdi moves behind the text
#
# No state and no static buffer: interrupt handlers may call these.
#
# ring3: library

        .text

        .globl  print
print:
        mov     %rdi, %rsi
        xor     %edx, %edx
1:      cmpb    $0, (%rsi,%rdx)
        je      write_out
        inc     %rdx
        jmp     1b

# rsi: text, rdx: length.
write_out:
        mov     $1, %edi                # standard output
        mov     $1, %eax                # write
        syscall
        ret

        .globl  print_number
print_number:
        sub     $40, %rsp
        mov     %rdi, %rax
        mov     %rsp, %rdi
        call    append_number
        mov     %rsp, %rsi
        mov     %rdi, %rdx
        sub     %rsi, %rdx
        call    write_out
        add     $40, %rsp
        ret

        .globl  append
append:
        mov     (%rsi), %al
        test    %al, %al
        jz      1f
        mov     %al, (%rdi)
        inc     %rsi
        inc     %rdi
        jmp     append
1:      ret

        .globl  append_number
append_number:
        test    %rax, %rax
        jns     1f
        movb    $'-', (%rdi)
        inc     %rdi
        neg     %rax
1:      xor     %r8d, %r8d              # how many digits are on the stack
        mov     $10, %ecx
2:      xor     %edx, %edx
        div     %rcx
        add     $'0', %edx
        push    %rdx                    # the last digit comes first
        inc     %r8d
        test    %rax, %rax
        jnz     2b
3:      pop     %rdx
        mov     %dl, (%rdi)
        inc     %rdi
        dec     %r8d
        jnz     3b
        ret
