# Hello, user interrupt: one thread interrupts another, and the kernel has no part in it.
#
#        receiver: the main thread                    sender: a second thread
#   1    registers a handler, and a vector
#   2    executes STUI: interrupts may come
#   3    starts the sender, and goes on computing
#   4                                                 connects to the receiver's vector
#   5                                                 lets the receiver compute a while, and executes SENDUIPI
#   6    the handler runs, wherever step 3 had got to,
#        and UIRET returns there
#
# ring3: expect-exit 0
# ring3: expect-stdout "receiver: computing\n"
# ring3: expect-stdout "sender:   senduipi\n"
# ring3: expect-stdout "receiver: my handler runs, vector 5\n"
# ring3: expect-stdout "receiver: computing no more\n"
# ring3: cores 2 1 4
# ring3: seeds 8
# ring3: covers A1 A3 A4 A6 A7 A8 B1 B2 B3 B4 B18 H67

        .globl  _start
        .text
_start:
        # 1. Whoever wants to be interrupted says where: one handler for all vectors of this thread.
        lea     handler(%rip), %rdi
        xor     %esi, %esi              # flags: none are defined
        mov     $449, %eax              # uintr_register_handler(handler, flags)
        syscall
        test    %eax, %eax
        js      failed

        mov     $5, %edi                # we choose the vector, 0 to 63
        xor     %esi, %esi
        mov     $451, %eax              # uintr_create_fd(vector, flags): who holds the fd may send vector 5
        syscall
        test    %eax, %eax
        js      failed
        mov     %eax, uintr_fd(%rip)

        # 2. A thread starts with its user-interrupt flag clear.
        stui

        lea     computing(%rip), %rsi
        mov     $computing_size, %edx
        call    write

        # 3. A thread of this process, which shares its memory and its files.
        mov     $0x10f00, %edi          # CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD
        lea     stack_top(%rip), %rsi
        mov     $56, %eax               # clone
        syscall
        test    %eax, %eax
        js      failed
        jz      sender

        # Something to compute. It makes no system call and knows of no handler.
1:      incq    steps(%rip)
        cmpl    $0, interrupted(%rip)
        je      1b

        lea     done(%rip), %rsi
        mov     $done_size, %edx
        call    write
        xor     %edi, %edi
        mov     $231, %eax              # exit_group(0)
        syscall

failed:                                 # for example EOPNOTSUPP: this processor has no user interrupts
        mov     $1, %edi
        mov     $231, %eax
        syscall

# The second thread.
sender:
        # 4. Connect: the kernel puts the receiver into a table of this thread and tells us the place.
        mov     uintr_fd(%rip), %edi
        xor     %esi, %esi
        mov     $452, %eax              # uintr_register_sender(uintr_fd, flags)
        syscall
        test    %eax, %eax
        js      failed
        mov     %rax, %rbx              # the index

1:      cmpq    $5000, steps(%rip)
        jb      1b
        lea     sending(%rip), %rsi
        mov     $sending_size, %edx
        call    write

        # 5. No system call: this instruction reaches the other core by itself.
        senduipi %rbx

        xor     %edi, %edi
        mov     $60, %eax               # exit: this thread only
        syscall

# 6. On entry rsp points at what the processor pushed: the vector, then RIP, RFLAGS and RSP of the interrupted code.
#    It saved nothing else, and it cleared the user-interrupt flag, so no second interrupt comes in between.
handler:
        push    %rax
        push    %rcx
        push    %rdx
        push    %rsi
        push    %rdi
        push    %r11
        mov     48(%rsp), %rax          # the vector, behind six saved registers
        add     $'0', %al
        mov     %al, handling_digit(%rip)
        lea     handling(%rip), %rsi
        mov     $handling_size, %edx
        call    write
        movl    $1, interrupted(%rip)
        pop     %r11
        pop     %rdi
        pop     %rsi
        pop     %rdx
        pop     %rcx
        pop     %rax
        add     $8, %rsp                # drop the vector
        uiret                           # back to the loop, and interrupts may come again

# rsi: text, rdx: its length. Changes rax, rcx, rdi, r11.
write:
        mov     $1, %edi                # standard output
        mov     $1, %eax                # write
        syscall
        ret

        .section .rodata
computing:      .ascii  "receiver: computing\n"
computing_size = . - computing
sending:        .ascii  "sender:   senduipi\n"
sending_size = . - sending
done:           .ascii  "receiver: computing no more\n"
done_size = . - done

        .data
handling:       .ascii  "receiver: my handler runs, vector "
handling_digit: .ascii  "?\n"
handling_size = . - handling

        .bss
        .balign 16
steps:          .skip   8
interrupted:    .skip   4
uintr_fd:       .skip   4
        .balign 16
        .skip   4096
stack_top:
