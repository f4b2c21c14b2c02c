# A million user-interrupt ping-pongs between two tasks that spin. No native counterpart where user interrupts are missing.
#
# ring3: with ../../programs/lib/thread.s checksum.s
# ring3: cores 2

        .include "../../programs/lib/ring3.inc"

ROUNDS = 1000000

        .globl  main
        .text
main:   push    %rbx
        lea     server_handler, %rdi
        xor     %esi, %esi
        mov     $SYS_uintr_register_handler, %eax
        syscall
        xor     %edi, %edi
        xor     %esi, %esi
        mov     $SYS_uintr_create_fd, %eax
        syscall
        mov     %eax, server_fd
        stui
        lea     client, %rdi
        xor     %esi, %esi
        call    thread_start
        mov     %rax, %r15
1:      pause                           # until the client can be reached
        mov     client_fd, %edi
        test    %edi, %edi
        jz      1b
        xor     %esi, %esi
        mov     $SYS_uintr_register_sender, %eax
        syscall
        mov     %rax, %rbx
        xor     %r12d, %r12d
2:      senduipi %rbx                   # ping
        inc     %r12
3:      pause
        cmp     %r12, pongs             # until the pong of this round
        jb      3b
        cmp     $ROUNDS, %r12
        jb      2b
        mov     %r15, %rdi
        call    thread_join
        mov     pings, %rdi
        shl     $32, %rdi
        add     pongs, %rdi
        call    print_checksum
        xor     %eax, %eax
        pop     %rbx
        ret

client: push    %rbx
        lea     client_handler, %rdi
        xor     %esi, %esi
        mov     $SYS_uintr_register_handler, %eax
        syscall
        xor     %edi, %edi
        xor     %esi, %esi
        mov     $SYS_uintr_create_fd, %eax
        syscall
        mov     %eax, %r8d
        mov     server_fd, %edi
        xor     %esi, %esi
        mov     $SYS_uintr_register_sender, %eax
        syscall
        mov     %rax, %rbx
        stui
        mov     %r8d, client_fd
        xor     %r9d, %r9d
1:      inc     %r9
2:      pause
        cmp     %r9, pings              # until the ping of this round
        jb      2b
        senduipi %rbx                   # pong
        cmp     $ROUNDS, %r9
        jb      1b
        pop     %rbx
        ret

client_handler:
        incq    pings
        add     $8, %rsp
        uiret
server_handler:
        incq    pongs
        add     $8, %rsp
        uiret

        .bss
        .balign 8
pings:          .skip   8
pongs:          .skip   8
server_fd:      .skip   4
client_fd:      .skip   4
