# The frame of every ipc-bench program: options, bookkeeping, and the block of results. selftests §4.1.
#
#   bench_options(argc, argv)   -c COUNT (1000), -s SIZE (4096), -v clean, -n BITS of noise where a program has any (6); and -r:
#                               every duration, in cycles, 8 bytes each, to standard error, for `ring3 bench ipc`. Unknown
#                               options are ignored.
#   bench_begin()               the total starts. Call it in the process that measures, once
#   bench_record(cycles)        one message. Changes rax rcx rdx rsi rdi r8
#   bench_report()              prints the block
#
# Times are read from the time-stamp counter and kept as whole nanoseconds, without the originals' rounding to 256 ns.
#
# ring3: library

        .include "../lib/ring3.inc"
        .include "ipc-bench.inc"

        .text

        .globl  bench_options
bench_options:
        push    %rbx
        push    %r12
        push    %r13
        mov     %edi, %r12d             # arguments left, the program's name among them
        mov     %rsi, %r13
1:      add     $8, %r13
        dec     %r12d
        jle     9f
        mov     (%r13), %rsi
        cmpb    $'-', (%rsi)
        jne     1b
        movzbl  1(%rsi), %ebx
        cmp     $'r', %ebx
        jne     2f
        movb    $1, wants_raw(%rip)
        jmp     1b
2:      cmp     $1, %r12d               # the others have a value
        je      9f
        add     $8, %r13
        dec     %r12d
        mov     (%r13), %rsi
        cmp     $'v', %ebx
        jne     3f
        cmpb    $'c', (%rsi)
        sete    bench_clean(%rip)
        jmp     1b
3:      call    number                  # rax
        cmp     $'c', %ebx
        jne     4f
        mov     %rax, bench_count(%rip)
4:      cmp     $'s', %ebx
        jne     5f
        mov     %rax, bench_size(%rip)
        jmp     1b
5:      cmp     $'n', %ebx
        jne     1b
        mov     %eax, %ecx
        mov     $1, %eax
        shl     %cl, %eax
        dec     %eax
        mov     %eax, bench_noise(%rip)
        jmp     1b
9:      pop     %r13
        pop     %r12
        pop     %rbx
        ret

# rsi: decimal text -> rax
number: xor     %eax, %eax
1:      movzbl  (%rsi), %ecx
        sub     $'0', %ecx
        cmp     $9, %ecx
        ja      2f
        imul    $10, %rax, %rax
        add     %rcx, %rax
        inc     %rsi
        jmp     1b
2:      ret

# Maps `size` (rsi) bytes, all of them present, with the flags in r10 -> rax
        .globl  bench_memory
bench_memory:
        push    %rsi
        xor     %edi, %edi
        mov     $PROT_READ | PROT_WRITE, %edx
        mov     $-1, %r8
        xor     %r9d, %r9d
        system  SYS_mmap
        pop     %rcx
        cmp     $-4096, %rax
        ja      bench_failed
        mov     %rax, %rdx
1:      movb    $0, (%rdx)              # a page fault here is none while messages are timed
        add     $4096, %rdx
        sub     $4096, %rcx
        ja      1b
        ret

        .globl  bench_begin
bench_begin:
        push    %rbx
        mov     $0x15, %eax             # the counter's frequency: crystal clock times a ratio
        xor     %ecx, %ecx
        cpuid
        mov     %ecx, %ecx
        mov     %ebx, %ebx
        imul    %rbx, %rcx
        mov     %eax, %esi
        mov     %rcx, %rax
        xor     %edx, %edx
        div     %rsi
        mov     %rax, counter_hz(%rip)
        cmpb    $0, wants_raw(%rip)
        je      1f
        mov     bench_count(%rip), %rsi
        shl     $3, %rsi
        mov     $MAP_PRIVATE | MAP_ANONYMOUS, %r10d
        call    bench_memory
        mov     %rax, next_raw(%rip)
        mov     %rax, raw(%rip)
1:      movq    $0x7fffffff, least(%rip)
        now     %rax
        mov     %rax, total_start(%rip)
        pop     %rbx
        ret

        .globl  bench_record
bench_record:
        cmpb    $0, wants_raw(%rip)
        je      1f
        mov     next_raw(%rip), %rcx
        mov     %rdi, (%rcx)
        addq    $8, next_raw(%rip)
1:      mov     %rdi, %rax
        call    nanoseconds
        cmp     %rax, least(%rip)
        jbe     2f
        mov     %rax, least(%rip)
2:      cmp     %rax, most(%rip)
        jae     3f
        mov     %rax, most(%rip)
3:      add     %rax, sum(%rip)
        imul    %rax, %rax
        add     %rax, sum_of_squares(%rip)
        ret

# rax: cycles -> rax: nanoseconds. Changes rcx, rdx.
nanoseconds:
        mov     $1000000000, %ecx
        mul     %rcx
        mov     counter_hz(%rip), %rcx
        cmp     %rcx, %rdx              # more than 2^64 ns are nonsense, and stay it
        jae     1f
        div     %rcx
1:      ret

        .globl  bench_report
bench_report:
        push    %rbx
        push    %r12
        now     %rax
        sub     total_start(%rip), %rax
        call    nanoseconds
        mov     %rax, %r12              # total, ns
        sub     $1024, %rsp
        mov     %rsp, %rdi
        lea     header(%rip), %rsi
        call    append
        mov     bench_size(%rip), %rax
        call    append_number
        lea     count_line(%rip), %rsi
        call    append
        mov     bench_count(%rip), %rax
        call    append_number
        lea     total_line(%rip), %rsi
        call    append
        mov     %r12, %rax
        xor     %edx, %edx
        mov     $1000, %ecx
        div     %rcx                    # µs, shown as thousandths of a ms
        call    append_thousandths
        lea     average_line(%rip), %rsi
        call    append
        mov     sum(%rip), %rax
        xor     %edx, %edx
        divq    bench_count(%rip)
        call    append_thousandths
        lea     least_line(%rip), %rsi
        call    append
        mov     least(%rip), %rax
        call    append_thousandths
        lea     most_line(%rip), %rsi
        call    append
        mov     most(%rip), %rax
        call    append_thousandths
        lea     deviation_line(%rip), %rsi
        call    append
        call    deviation
        call    append_thousandths
        lea     rate_line(%rip), %rsi
        call    append
        mov     bench_count(%rip), %rax
        mov     $1000000000, %ecx
        mul     %rcx
        div     %r12
        call    append_number
        lea     footer(%rip), %rsi
        call    append
        mov     %rsp, %rsi
        mov     %rdi, %rdx
        sub     %rsi, %rdx
        mov     $1, %edi                # standard output
        system  SYS_write
        add     $1024, %rsp
        cmpb    $0, wants_raw(%rip)
        je      1f
        mov     raw(%rip), %rsi
        mov     next_raw(%rip), %rdx
        sub     %rsi, %rdx
        mov     $2, %edi                # standard error
        system  SYS_write
1:      pop     %r12
        pop     %rbx
        ret

# -> rax: the root of (the whole mean of the squares, less the square of the mean), ns
deviation:
        mov     sum_of_squares(%rip), %rax
        xor     %edx, %edx
        divq    bench_count(%rip)
        cvtsi2sd %rax, %xmm0
        cvtsi2sdq sum(%rip), %xmm1
        cvtsi2sdq bench_count(%rip), %xmm2
        divsd   %xmm2, %xmm1
        mulsd   %xmm1, %xmm1
        subsd   %xmm1, %xmm0
        xorpd   %xmm1, %xmm1
        maxsd   %xmm1, %xmm0            # the whole mean may be a little less
        sqrtsd  %xmm0, %xmm0
        cvtsd2si %xmm0, %rax
        ret

# rdi: destination, rax: thousandths -> digits, a point, three digits; rdi behind them
append_thousandths:
        xor     %edx, %edx
        mov     $1000, %ecx
        div     %rcx
        push    %rdx
        call    append_number
        pop     %rax
        movb    $'.', (%rdi)
        mov     $10, %ecx
        xor     %edx, %edx
        div     %ecx
        add     $'0', %dl
        mov     %dl, 3(%rdi)
        xor     %edx, %edx
        div     %ecx
        add     $'0', %dl
        mov     %dl, 2(%rdi)
        add     $'0', %al
        mov     %al, 1(%rdi)
        add     $4, %rdi
        ret

# A set-up step failed: nothing can be measured.
        .globl  bench_failed
bench_failed:
        lea     failed(%rip), %rdi
        call    print
        mov     $1, %edi
        system  SYS_exit_group

        .section .rodata
header: .ascii  "============ RESULTS ================\n"
        .asciz  "Message size:       "
count_line:     .asciz  "\nMessage count:      "
total_line:     .asciz  "\nTotal duration:     "
average_line:   .asciz  "\tms\nAverage duration:   "
least_line:     .asciz  "\tus\nMinimum duration:   "
most_line:      .asciz  "\tus\nMaximum duration:   "
deviation_line: .asciz  "\tus\nStandard deviation: "
rate_line:      .asciz  "\tus\nMessage rate:       "
footer: .ascii  "\tmsg/s\n"
        .asciz  "=====================================\n"
failed: .asciz  "the set-up failed\n"

        .data
        .balign 8
        .globl  bench_count, bench_size, bench_noise, bench_clean
bench_count:    .quad   1000
bench_size:     .quad   4096
bench_noise:    .long   63              # a mask

        .bss
        .balign 8
counter_hz:     .skip   8
total_start:    .skip   8
least:          .skip   8
most:           .skip   8
sum:            .skip   8
sum_of_squares: .skip   8
raw:            .skip   8
next_raw:       .skip   8
wants_raw:      .skip   1
bench_clean:    .skip   1
