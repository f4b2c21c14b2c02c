# A message through a pipe, there; the way back, and all the waiting, is signals. selftests §4.2.
#
# As in the original: parent and child notify each other by signals to the whole group, around one pipe. `-v clean`: two pipes and
# no signals.
#
# ring3: with signals.s processes.s bench.s ../lib/print.s ../lib/start.s
# ring3: args -c 10 -s 1
# ring3: expect-exit 0
# ring3: expect-stdout /^=+ RESULTS =+\nMessage size: +1\nMessage count: +10\n(?:[A-Z][a-z]+ [a-z]+: +\d+(?:\.\d{3})?\t(?:ms|us|msg\/s)\n){6}=+\n$/
# ring3: covers E1

        .include "../lib/ring3.inc"
        .include "ipc-bench.inc"

        .globl  main
        .text
main:   push    %rbx
        push    %r12
        push    %r13
        call    bench_options
        mov     bench_size(%rip), %rsi
        mov     $MAP_PRIVATE | MAP_ANONYMOUS, %r10d
        call    bench_memory
        mov     %rax, buffer(%rip)
        lea     there(%rip), %rdi
        system  SYS_pipe
        test    %eax, %eax
        js      bench_failed
        lea     back(%rip), %rdi
        system  SYS_pipe
        call    fork_or_fail
        jz      child
        call    signals_server
        cmpb    $0, bench_clean(%rip)
        jne     1f
        call    await_notice            # the child is ready
1:      call    bench_begin
        mov     bench_count(%rip), %r12
1:      now     %r13
        mov     there+4(%rip), %edi
        call    send
        cmpb    $0, bench_clean(%rip)
        jne     2f
        xor     %edi, %edi
        call    notify
        call    await_notice
        jmp     3f
2:      mov     back(%rip), %edi
        call    receive
3:      now     %rdi
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

child:  mov     bench_count(%rip), %r12
        cmpb    $0, bench_clean(%rip)
        jne     2f
        call    signals_client
        xor     %edi, %edi
        call    notify
1:      call    await_notice
        mov     there(%rip), %edi
        call    receive
        xor     %edi, %edi
        call    notify
        dec     %r12
        jnz     1b
        jmp     3f
2:      mov     there(%rip), %edi
        call    receive
        mov     back+4(%rip), %edi
        call    send
        dec     %r12
        jnz     2b
3:      xor     %edi, %edi
        system  SYS_exit_group

# edi: descriptor. A whole message.
send:   mov     buffer(%rip), %rsi
        mov     bench_size(%rip), %rdx
        system  SYS_write
        cmp     bench_size(%rip), %rax
        jne     bench_failed
        ret
receive:
        push    %rbx
        xor     %ebx, %ebx
1:      mov     buffer(%rip), %rsi
        mov     bench_size(%rip), %rdx
        sub     %rbx, %rdx
        system  SYS_read
        test    %rax, %rax
        jle     bench_failed
        add     %rax, %rbx
        cmp     bench_size(%rip), %rbx
        jb      1b
        pop     %rbx
        ret

        .bss
        .balign 8
buffer: .skip   8
there:  .skip   8
back:   .skip   8
