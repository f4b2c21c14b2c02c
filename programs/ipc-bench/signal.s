# Signals there and back: SIGUSR2 out, SIGUSR1 home, both sides in sigwait. selftests §4.2.
#
# As in the original every signal goes to the whole group, so that its sender is interrupted by it too. `-v clean`: it goes to the
# other process only. Fixed: the original's client counts the wrong thing and never ends.
#
# ring3: with signals.s processes.s bench.s ../lib/print.s ../lib/start.s
# ring3: args -c 10
# ring3: expect-exit 0
# ring3: expect-stdout /^=+ RESULTS =+\nMessage size: +1\nMessage count: +10\n(?:[A-Z][a-z]+ [a-z]+: +\d+(?:\.\d{3})?\t(?:ms|us|msg\/s)\n){6}=+\n$/
# ring3: covers E1

        .include "../lib/ring3.inc"
        .include "ipc-bench.inc"

        .globl  main
        .text
main:   push    %rbx
        call    bench_options
        movq    $1, bench_size(%rip)
        mov     $4096, %esi             # where both say who they are
        mov     $MAP_SHARED | MAP_ANONYMOUS, %r10d
        call    bench_memory
        mov     %rax, pids(%rip)
        lea     server(%rip), %rdi
        lea     client(%rip), %rsi
        call    run_pair
        pop     %rbx
        ret

# -> edi: whom to signal: the group, or, clean, the process that has put its pid into pids[ebx]
target: xor     %edi, %edi
        cmpb    $0, bench_clean(%rip)
        je      1f
        mov     pids(%rip), %rdi
        mov     (%rdi,%rbx,4), %edi
1:      ret
# ebx: whose pid this is
introduce:
        system  SYS_getpid
        mov     pids(%rip), %rcx
        mov     %eax, (%rcx,%rbx,4)
        ret

server: push    %rbx
        push    %r12
        push    %r13
        xor     %ebx, %ebx
        call    introduce
        call    signals_server
        call    await_notice            # the client is ready
        mov     $1, %ebx
        call    bench_begin
        mov     bench_count(%rip), %r12
1:      now     %r13
        call    target
        call    notify
        call    await_notice
        now     %rdi
        sub     %r13, %rdi
        call    bench_record
        dec     %r12
        jnz     1b
        call    bench_report
        pop     %r13
        pop     %r12
        pop     %rbx
        ret

client: push    %rbx
        push    %r12
        mov     $1, %ebx
        call    introduce
        call    signals_client
        xor     %ebx, %ebx
        call    target
        call    notify
        mov     bench_count(%rip), %r12
1:      call    await_notice
        call    target
        call    notify
        dec     %r12
        jnz     1b
        pop     %r12
        pop     %rbx
        ret

        .bss
        .balign 8
pids:   .skip   8
