# Checks: one line of output each, and the exit status at the end. In C: ring3.h.
#
#   check_equal(text, got, wanted)    [OK] text   or   [FAIL] text: got 5, wanted 7
#   check_below(text, got, limit)     [OK] text   or   [FAIL] text: got 7, wanted less than 5        (unsigned)
#   check_done()                      ends the process: status 0 if every check held, else 1
#
# ring3: library
# ring3: with print.s

        .text

        .globl  check_equal
check_equal:
        cmp     %rdx, %rsi
        sete    %al
        lea     wanted(%rip), %rcx
        jmp     report

        .globl  check_below
check_below:
        cmp     %rdx, %rsi
        setb    %al
        lea     wanted_less(%rip), %rcx

# al: it holds; rdi: text; rsi: got; rcx: the words before the number in rdx.
report:
        push    %rbp
        mov     %rsp, %rbp
        push    %rbx
        push    %r12
        push    %r13
        push    %r14
        sub     $256, %rsp              # the line is built here and written at once, so lines of two threads do not mix
        mov     %rsi, %r12
        mov     %rdx, %r13
        mov     %rcx, %r14
        mov     %al, %bl
        push    %rdi
        push    %rdi
        lea     16(%rsp), %rdi          # from here on rdi: where the next character goes
        lea     ok(%rip), %rsi
        test    %bl, %bl
        jnz     1f
        lea     fail(%rip), %rsi
        incl    failures(%rip)
1:      call    append
        pop     %rsi
        pop     %rsi
        call    append
        test    %bl, %bl
        jnz     2f
        lea     got(%rip), %rsi
        call    append
        mov     %r12, %rax
        call    append_number
        mov     %r14, %rsi
        call    append
        mov     %r13, %rax
        call    append_number
2:      movb    $'\n', (%rdi)
        inc     %rdi
        mov     %rsp, %rsi
        mov     %rdi, %rdx
        sub     %rsi, %rdx              # length
        mov     $1, %edi                # standard output
        mov     $1, %eax                # write
        syscall
        lea     -32(%rbp), %rsp
        pop     %r14
        pop     %r13
        pop     %r12
        pop     %rbx
        pop     %rbp
        ret

        .globl  check_done
check_done:
        xor     %edi, %edi
        cmpl    $0, failures(%rip)
        setne   %dil
        mov     $231, %eax              # exit_group
        syscall

        .section .rodata
ok:          .asciz "[OK]\t"
fail:        .asciz "[FAIL]\t"
got:         .asciz ": got "
wanted:      .asciz ", wanted "
wanted_less: .asciz ", wanted less than "

        .bss
        .balign 4
failures:    .skip 4
