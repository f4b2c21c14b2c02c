# What an interruption costs the thread that is interrupted: preempt-uintr.s and preempt-signal.s say how to interrupt. The
# question is Aspen's (hardware P13), the program is ours.
#
# A thread computes; another one interrupts it every 10 µs (at 2 GHz), COUNT times. What the computation takes longer than it does
# undisturbed, divided by the number of interruptions, is the one result that is recorded.
#
#   preempt_main(argc, argv)    needs arm(): called by the thread that computes; arm_sender(): by the other one; interrupt(): changes
#                               no register but rax rcx rdx rsi rdi r11; and counts into `interrupted`
#
# ring3: library

        .include "../lib/ring3.inc"
        .include "ipc-bench.inc"

QUANTUM = 20000                         # cycles from one interruption to the next
ROUNDS_PER_QUANTUM = QUANTUM / 2        # of two instructions

        .text

        .globl  preempt_main
preempt_main:
        push    %rbx
        push    %r12
        call    bench_options
        movq    $1, bench_size(%rip)
        call    arm
        lea     sender(%rip), %rdi
        xor     %esi, %esi
        call    thread_start
        mov     %rax, %rbx
1:      cmpb    $0, sender_ready(%rip)
        je      1b
        call    bench_begin
        call    compute
        mov     %rdi, %r12              # undisturbed
        movb    $1, begin(%rip)
        call    compute
        sub     %r12, %rdi
        mov     %rdi, %r12
        mov     %rbx, %rdi
        call    thread_join
        mov     %r12, %rax
        xor     %edx, %edx
        divq    interrupted(%rip)       # all of them, unless both threads share a core and some were merged
        mov     %rax, %rdi
        movq    $1, bench_count(%rip)
        call    bench_record
        call    bench_report
        xor     %eax, %eax
        pop     %r12
        pop     %rbx
        ret

# Longer than all interruptions take -> rdi: how long
compute:
        mov     bench_count(%rip), %rcx
        add     $2, %rcx
        imul    $ROUNDS_PER_QUANTUM, %rcx, %rcx
        now     %rdi
1:      dec     %rcx
        jnz     1b
        now     %rcx
        sub     %rdi, %rcx
        mov     %rcx, %rdi
        ret

sender: push    %rbx
        push    %r12
        push    %r13
        call    arm_sender
        mov     bench_count(%rip), %rbx
        movb    $1, sender_ready(%rip)
1:      cmpb    $0, begin(%rip)
        je      1b
        now     %r12
2:      add     $QUANTUM, %r12
3:      now     %r13
        cmp     %r12, %r13
        jb      3b
        call    interrupt
        dec     %rbx
        jnz     2b
        pop     %r13
        pop     %r12
        pop     %rbx
        ret

        .bss
        .balign 8
        .globl  interrupted
interrupted:    .skip   8
sender_ready:   .skip   1
begin:          .skip   1
