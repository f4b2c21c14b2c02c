# Nesting: a handler is interrupted only after its own STUI, and then by any vector, lower ones too.
#
# The handler notes "(" and its vector when it begins, the vector and ")" when it ends.
#
# ring3: with lib/uintr.s lib/check.s lib/print.s lib/string.s
# ring3: expect-exit 0
# ring3: always "(55)(22)"
# ring3: always "(5(22)5)"
# ring3: always "(11)(99)(11)"
# ring3: cores 2 1 4
# ring3: covers A11 A12 H54 H55 H57 H72

        .include "lib/ring3.inc"

        .globl  _start
        .text
_start:
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        xor     %ebx, %ebx
1:      mov     %ebx, %edi              # vectors 0 to 9; the index is the vector
        call    uintr_connect_self
        inc     %ebx
        cmp     $10, %ebx
        jb      1b

        # Handlers that leave UIF clear: one after the other, the higher first.
        call    five_and_two
        lea     one_by_one(%rip), %rsi
        call    compare
        expect_equal "without STUI in the handler they come one after the other", %rax, $0

        # The handler of 5 does STUI: 2 comes on top of it although it is lower.
        movb    $1, nest(%rip)
        call    five_and_two
        lea     nested(%rip), %rsi
        call    compare
        expect_equal "with STUI in the handler a lower vector nests", %rax, $0

        # The handler of 1 sends 1 and 9. Even the higher one has to wait for UIRET; 1, already taken, comes once more.
        movb    $0, nest(%rip)
        movb    $1, send(%rip)
        clui
        mov     $1, %eax
        call    start
        lea     waited(%rip), %rsi
        call    compare
        expect_equal "what is sent during a handler waits for UIRET", %rax, $0
        call    check_done

five_and_two:
        clui
        mov     $2, %eax
        senduipi %rax
        mov     $5, %eax
# Sends vector rax and lets all that is posted be delivered.
start:
        movb    $0, log_length(%rip)
        senduipi %rax
        mov     $SYS_getpid, %eax       # on the way back everything posted becomes pending
        syscall
        stui
        ret

# Prints what the handlers noted and compares it with rsi. Result in rax: 0 if equal.
compare:
        push    %rsi
        movzbl  log_length(%rip), %eax
        lea     log(%rip), %rdi
        movw    $'\n', (%rdi,%rax)      # and a zero
        call    print
        pop     %rsi
        lea     log(%rip), %rdi
        movzbl  log_length(%rip), %edx
        call    memcmp
        cltq
        ret

handler:
        push    %rax
        push    %rbx
        push    %rcx
        push    %rdi
        push    %r11
        mov     40+frame_vector(%rsp), %rbx
        movzbl  log_length(%rip), %eax
        lea     log(%rip), %rdi
        movb    $'(', (%rdi,%rax)
        lea     '0'(%rbx), %ecx
        mov     %cl, 1(%rdi,%rax)
        addb    $2, log_length(%rip)

        cmp     $5, %rbx
        jne     1f
        cmpb    $0, nest(%rip)
        je      1f
        stui                            # from here on anybody may interrupt this handler
1:      cmpb    $0, send(%rip)
        je      2f
        movb    $0, send(%rip)
        mov     $1, %eax
        senduipi %rax
        mov     $9, %eax
        senduipi %rax
        mov     $SYS_getpid, %eax
        syscall

2:      movzbl  log_length(%rip), %eax
        lea     '0'(%rbx), %ecx
        mov     %cl, (%rdi,%rax)
        movb    $')', 1(%rdi,%rax)
        addb    $2, log_length(%rip)
        pop     %r11
        pop     %rdi
        pop     %rcx
        pop     %rbx
        pop     %rax
        add     $8, %rsp
        uiret

        .section .rodata
one_by_one:     .ascii  "(55)(22)"
nested:         .ascii  "(5(22)5)"
waited:         .ascii  "(11)(99)(11)"

        .bss
log:            .skip   32
log_length:     .skip   1
nest:           .skip   1
send:           .skip   1
