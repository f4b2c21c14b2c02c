# An eventfd one way: the child writes the time, the parent reads it. selftests §4.2.
#
# As in the original the child does not wait, so that times written before the parent reads are added up, and the durations from
# them are nonsense. `-v clean`: the child waits for an answer through a second eventfd. Fixed: the original's parent may wait for
# ever for messages that were merged; here the child goes on until the parent has had enough.
#
# ring3: with processes.s bench.s ../lib/print.s ../lib/start.s
# ring3: args -c 10
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
        movq    $1, bench_size(%rip)
        mov     $CLOCK_REALTIME, %edi   # a counter of the size of nanoseconds since 1970: about ten of them fit an eventfd
        lea     time(%rip), %rsi
        system  SYS_clock_gettime
        imul    $1000000000, time(%rip), %rax
        mov     %rax, epoch(%rip)
        call    open_eventfd
        mov     %eax, there(%rip)
        call    open_eventfd
        mov     %eax, back(%rip)
        call    fork_or_fail
        jz      child
        mov     %eax, %ebx
        call    bench_begin
        mov     bench_count(%rip), %r12
1:      mov     there(%rip), %edi
        call    receive
        now     %rdi
        add     epoch(%rip), %rdi
        sub     value(%rip), %rdi
        call    bench_record
        cmpb    $0, bench_clean(%rip)
        je      2f
        mov     back(%rip), %edi
        call    send
2:      dec     %r12
        jnz     1b
        call    bench_report
        mov     %ebx, %edi
        mov     $SIGKILL, %esi
        system  SYS_kill
        xor     %eax, %eax
        pop     %r13
        pop     %r12
        pop     %rbx
        ret

child:  now     %rcx
        add     epoch(%rip), %rcx
        mov     %rcx, value(%rip)
        mov     there(%rip), %edi
        call    send
        cmpb    $0, bench_clean(%rip)
        je      child
        mov     back(%rip), %edi
        call    receive
        jmp     child

open_eventfd:
        xor     %edi, %edi
        xor     %esi, %esi
        system  SYS_eventfd2
        test    %eax, %eax
        js      bench_failed
        ret
send:   lea     value(%rip), %rsi
        mov     $8, %edx
        system  SYS_write
        ret
receive:
        lea     value(%rip), %rsi
        mov     $8, %edx
        system  SYS_read
        ret

        .bss
        .balign 8
time:   .skip   16
epoch:  .skip   8
value:  .skip   8
there:  .skip   4
back:   .skip   4
