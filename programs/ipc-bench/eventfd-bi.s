# eventfds there and back. selftests §4.2.
#
# As in the original both directions share one eventfd: 1 is for the server, 2 for the client, and who reads what is not his
# writes it back and tries again. So a process often takes its own token. `-v clean`: one eventfd for each direction.
#
# Fixed: on a machine without noise the two can stay in step for ever, each token taken back just before the other side looks.
# Whoever puts a token back is therefore late by 0 to 126 cycles (`-n BITS`: up to 2^(BITS + 1) - 2), by a little generator of chance;
# and by twice as much after every 64 tokens that he has put back in vain.
#
# ring3: with processes.s bench.s ../lib/print.s ../lib/start.s
# ring3: args -c 10
# ring3: expect-exit 0
# ring3: expect-stdout /^=+ RESULTS =+\nMessage size: +1\nMessage count: +10\n(?:[A-Z][a-z]+ [a-z]+: +\d+(?:\.\d{3})?\t(?:ms|us|msg\/s)\n){6}=+\n$/
# ring3: covers E1

        .include "../lib/ring3.inc"
        .include "ipc-bench.inc"

FOR_SERVER = 1
FOR_CLIENT = 2

        .globl  main
        .text
main:   push    %rbx
        push    %r12
        push    %r13
        call    bench_options
        movq    $1, bench_size(%rip)
        call    open_eventfd
        mov     %eax, to_server(%rip)
        mov     %eax, to_client(%rip)
        cmpb    $0, bench_clean(%rip)
        je      1f
        call    open_eventfd
        mov     %eax, to_client(%rip)
1:      call    fork_or_fail
        jz      client
        call    bench_begin
        mov     bench_count(%rip), %r12
1:      now     %r13
        mov     to_server(%rip), %edi
        mov     $FOR_SERVER, %esi
        call    await
        mov     to_client(%rip), %edi
        mov     $FOR_CLIENT, %esi
        call    give
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
1:      mov     to_server(%rip), %edi
        mov     $FOR_SERVER, %esi
        call    give
        mov     to_client(%rip), %edi
        mov     $FOR_CLIENT, %esi
        call    await
        dec     %r12
        jnz     1b
        xor     %edi, %edi
        system  SYS_exit_group

open_eventfd:
        xor     %edi, %edi
        xor     %esi, %esi
        system  SYS_eventfd2
        test    %eax, %eax
        js      bench_failed
        ret

# edi: eventfd, rsi: token
give:   mov     %rsi, token(%rip)
        lea     token(%rip), %rsi
        mov     $8, %edx
        system  SYS_write
        ret

# edi: eventfd, rsi: the token that is mine
await:  mov     %rsi, %rbx
        movl    $0, in_vain(%rip)
1:      lea     token(%rip), %rsi
        mov     $8, %edx
        system  SYS_read
        mov     token(%rip), %rsi
        cmp     %rbx, %rsi
        je      2f
        call    give                    # not mine: put it back
        call    be_late
        jmp     1b
2:      ret

be_late:
        imul    $1103515245, chance(%rip), %eax
        add     $12345, %eax
        mov     %eax, chance(%rip)
        shr     $16, %eax
        and     bench_noise(%rip), %eax
        mov     in_vain(%rip), %ecx
        incl    in_vain(%rip)
        shr     $6, %ecx
        cmp     $6, %ecx
        jbe     1f
        mov     $6, %ecx
1:      shl     %cl, %eax
        inc     %eax
1:      dec     %eax
        jnz     1b
        ret

        .bss
        .balign 8
token:          .skip   8
to_server:      .skip   4
to_client:      .skip   4
chance:         .skip   4
in_vain:        .skip   4
