# C11: a submission and a completion ring in shared memory, as io_uring has them, with a user interrupt as completion notice.
# The main thread submits sixteen numbers and does something else; a worker squares them.
#
# ring3: with count.s ../lib/thread.s ../lib/check.s
# ring3: covers C11 B24

        .include "claims.inc"
ENTRIES = 16                            # a power of two
        .globl  _start
        .text
_start: sys     SYS_uintr_register_handler, $reap, $0
        stui
        sys     SYS_uintr_create_fd, $1, $0
        mov     %rax, fd(%rip)
        lea     worker(%rip), %rdi
        call    thread_start
        mov     %rax, %r15
        xor     %eax, %eax
1:      mov     %rax, submissions(,%rax,8)
        inc     %rax
        mov     %rax, submitted(%rip)   # stored after the entry: the worker sees both or neither
        cmp     $ENTRIES, %rax
        jb      1b
1:      incq    steps(%rip)             # something else
        cmpq    $ENTRIES, reaped(%rip)
        jb      1b
        mov     %r15, %rdi
        call    thread_join
        expect_equal "the sum of the squares of 0 to 15", sum(%rip), $1240
        expect_below "and there was time for something else", $0, steps(%rip)
        call    check_done

reap:   push    %rax                    # completion interrupts merge: all that is there is taken
        push    %rcx
1:      mov     reaped(%rip), %rcx
        cmp     completed(%rip), %rcx
        je      2f
        and     $ENTRIES - 1, %ecx
        mov     completions(,%rcx,8), %rax
        add     %rax, sum(%rip)
        incq    reaped(%rip)
        jmp     1b
2:      pop     %rcx
        pop     %rax
        add     $8, %rsp
        uiret

worker: push    %rbx
        sys     SYS_uintr_register_sender, fd(%rip), $0
        mov     %rax, %rbx
        xor     %ecx, %ecx
1:      pause
        cmp     submitted(%rip), %rcx
        je      1b
        mov     submissions(,%rcx,8), %rax
        imul    %rax, %rax
        mov     %rax, completions(,%rcx,8)
        inc     %rcx
        mov     %rcx, completed(%rip)
        senduipi %rbx
        cmp     $ENTRIES, %rcx
        jb      1b
        pop     %rbx
        ret

        .bss
        .balign 64
submissions: .skip 8 * ENTRIES
completions: .skip 8 * ENTRIES
submitted: .skip 8
completed: .skip 8
reaped: .skip   8
sum:    .skip   8
steps:  .skip   8
fd:     .skip   8
