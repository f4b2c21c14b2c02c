# Ping-pong: two threads interrupt each other in turn, 100 times. No ball is lost, and no kernel is entered to play it.
#
# Each thread is receiver (of its own fd) and sender (to the other's fd). Both spin; with one core they play when the
# scheduler lets them.
#
# ring3: with lib/thread.s lib/print.s lib/check.s
# ring3: expect-exit 0
# ring3: always "100 round trips"
# ring3: cores 2 1 4
# ring3: seeds 8
# ring3: covers A5 B4 B25 H32 H33 H110

        .include "lib/ring3.inc"

ROUNDS = 100

        .globl  _start
        .text
_start:
        lea     server_handler(%rip), %rdi
        xor     %esi, %esi
        mov     $SYS_uintr_register_handler, %eax
        syscall
        xor     %edi, %edi              # vector 0
        xor     %esi, %esi
        mov     $SYS_uintr_create_fd, %eax
        syscall
        mov     %eax, server_fd(%rip)
        stui

        lea     client(%rip), %rdi
        xor     %esi, %esi
        call    thread_start
        mov     %rax, %r15

1:      pause                           # until the client can be reached
        mov     client_fd(%rip), %edi
        test    %edi, %edi
        jz      1b
        xor     %esi, %esi
        mov     $SYS_uintr_register_sender, %eax
        syscall
        mov     %rax, %rbx

        xor     %r12d, %r12d            # rounds played
2:      senduipi %rbx                   # ping
        inc     %r12
3:      pause
        cmp     %r12, pongs(%rip)       # until the pong of this round
        jb      3b
        cmp     $ROUNDS, %r12
        jb      2b

        mov     %r15, %rdi
        call    thread_join
        mov     %r12, %rdi
        call    print_number
        lea     trips(%rip), %rdi
        call    print
        expect_equal "every ping arrived", pings(%rip), $ROUNDS
        expect_equal "every pong arrived", pongs(%rip), $ROUNDS
        expect_equal "they took turns", out_of_turn(%rip), $0
        call    check_done

client:
        push    %rbx
        lea     client_handler(%rip), %rdi
        xor     %esi, %esi
        mov     $SYS_uintr_register_handler, %eax
        syscall
        xor     %edi, %edi              # vector 0 again: vectors belong to a receiver
        xor     %esi, %esi
        mov     $SYS_uintr_create_fd, %eax
        syscall
        mov     %eax, %r8d
        mov     server_fd(%rip), %edi
        xor     %esi, %esi
        mov     $SYS_uintr_register_sender, %eax
        syscall
        mov     %rax, %rbx
        stui
        mov     %r8d, client_fd(%rip)   # open for play

        xor     %r9d, %r9d
1:      inc     %r9
2:      pause
        cmp     %r9, pings(%rip)        # until the ping of this round
        jb      2b
        senduipi %rbx                   # pong
        cmp     $ROUNDS, %r9
        jb      1b
        pop     %rbx
        ret

# Handlers that use no register need to save none. INC changes flags, but UIRET restores those of the interrupted code.
client_handler:
        incq    pings(%rip)
        add     $8, %rsp
        uiret

server_handler:                         # the pong answers a ping: now there were as many of either
        incq    pongs(%rip)
        push    %rax
        mov     pongs(%rip), %rax
        cmp     pings(%rip), %rax
        pop     %rax
        je      1f
        incq    out_of_turn(%rip)
1:      add     $8, %rsp
        uiret

        .section .rodata
trips:  .asciz  " round trips\n"

        .bss
        .balign 8
pings:          .skip   8
pongs:          .skip   8
out_of_turn:    .skip   8
server_fd:      .skip   4
client_fd:      .skip   4
