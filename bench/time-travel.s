# Two threads on two cores: one computes, writes memory, and is interrupted; the other one sends. The benchmark puts in numbers:
# ROUNDS user interrupts, WORK instructions of each core between two of them, BYTES of memory that are written once.

        .globl  _start
        .text
_start: lea     handler(%rip), %rdi
        xor     %esi, %esi
        mov     $449, %eax              # uintr_register_handler
        syscall
        mov     $5, %edi
        mov     $451, %eax              # uintr_create_fd: vector 5
        syscall
        mov     %eax, fd(%rip)
        mov     $0x10f00, %edi          # a thread
        lea     stack_top(%rip), %rsi
        mov     $56, %eax               # clone
        syscall
        test    %eax, %eax
        jz      sender
        stui
        lea     memory(%rip), %rbx
        xor     %ecx, %ecx
# Sixty instructions, eight bytes written.
write:  mov     $27, %eax
1:      dec     %eax
        jnz     1b
        mov     %rcx, (%rbx,%rcx)
        add     $8, %rcx
        and     $(BYTES - 1), %rcx
        cmpl    $ROUNDS, received(%rip)
        jb      write
        mov     $231, %eax              # exit_group
        xor     %edi, %edi
        syscall

sender: mov     fd(%rip), %edi
        xor     %esi, %esi
        mov     $452, %eax              # uintr_register_sender
        syscall
        mov     %rax, %rbp
        mov     $ROUNDS, %r12d
again:  senduipi %rbp
        mov     $(WORK / 2), %ecx
1:      dec     %ecx
        jnz     1b
        dec     %r12d
        jnz     again
        mov     $60, %eax               # exit
        syscall

handler:
        incl    received(%rip)
        add     $8, %rsp
        uiret

        .bss
fd:     .skip   4
received: .skip 4
        .balign 4096
memory: .skip   BYTES
        .balign 16
        .skip   4096
stack_top:
