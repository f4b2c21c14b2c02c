# A futex in shared memory there and back: each side stores, wakes the other and sleeps until it is its turn.
#
# Not in the RFC's table; ipc-bench has a program for shared memory, which spins instead. selftests §4, hardware P32.
#
# ring3: with processes.s bench.s ../lib/print.s ../lib/start.s
# ring3: args -c 10 -s 1
# ring3: expect-exit 0
# ring3: expect-stdout /^=+ RESULTS =+\nMessage size: +1\nMessage count: +10\n(?:[A-Z][a-z]+ [a-z]+: +\d+(?:\.\d{3})?\t(?:ms|us|msg\/s)\n){6}=+\n$/
# ring3: covers E1

        .include "../lib/ring3.inc"
        .include "ipc-bench.inc"

FUTEX_WAIT = 0
FUTEX_WAKE = 1
SERVERS_TURN = 0
CLIENTS_TURN = 1

        .globl  main
        .text
main:   push    %rbx
        push    %r12
        push    %r13
        call    bench_options
        mov     bench_size(%rip), %rsi
        add     $64, %rsi
        mov     $MAP_SHARED | MAP_ANONYMOUS, %r10d
        call    bench_memory
        mov     %rax, %rbx              # the turn; the message is behind it
        call    fork_or_fail
        jz      client
        call    bench_begin
        mov     bench_count(%rip), %r12
1:      now     %r13
        mov     $CLIENTS_TURN, %edi
        call    pass
        mov     $CLIENTS_TURN, %edi
        call    await
        now     %rdi
        sub     %r13, %rdi
        call    bench_record
        dec     %r12
        jnz     1b
        call    bench_report
        xor     %eax, %eax
        pop     %r13
        pop     %r12
        pop     %rbx
        ret

client: mov     bench_count(%rip), %r12
1:      mov     $SERVERS_TURN, %edi
        call    await
        mov     $SERVERS_TURN, %edi
        call    pass
        dec     %r12
        jnz     1b
        xor     %edi, %edi
        system  SYS_exit_group

# edi: whose turn comes. Writes the message, then the turn.
pass:   mov     %edi, %r8d
        lea     64(%rbx), %rdi
        mov     bench_size(%rip), %rcx
        mov     $'*', %al
        rep stosb
        mov     %r8d, (%rbx)
        mov     %rbx, %rdi
        mov     $FUTEX_WAKE, %esi
        mov     $1, %edx
        system  SYS_futex
        ret

# edi: sleeps as long as the turn is this
await:  mov     %edi, %edx
1:      cmp     %edx, (%rbx)
        jne     2f
        push    %rdx
        mov     %rbx, %rdi
        mov     $FUTEX_WAIT, %esi
        xor     %r10d, %r10d
        system  SYS_futex
        pop     %rdx
        jmp     1b
2:      ret
