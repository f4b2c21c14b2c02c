# Server and client as processes of a group of their own. selftests §4.1.
#
#   run_pair(server, client)    Here the machine's first process must not end, or everything does. It starts a process that
#                               leads a group, starts both in it and ends, as the originals' parent does; then it collects
#                               whoever ends -> the status of a failure, or 0
#   fork_or_fail() -> pid       as fork, but fails loudly
#
# ring3: library

        .include "../lib/ring3.inc"
        .include "ipc-bench.inc"

        .text

        .globl  run_pair
run_pair:
        push    %rbx
        push    %r12
        push    %r13
        mov     %rdi, %r12
        mov     %rsi, %r13
        call    fork_or_fail
        jnz     collect
        xor     %edi, %edi
        xor     %esi, %esi
        system  SYS_setpgid
        call    fork_or_fail
        jz      1f
        call    fork_or_fail
        mov     %r13, %r12
        jz      1f
        jmp     2f                      # the parent does not wait
1:      call    *%r12
2:      xor     %edi, %edi
        system  SYS_exit_group

collect:
        xor     %ebx, %ebx
1:      mov     $-1, %edi
        lea     status(%rip), %rsi
        xor     %edx, %edx
        xor     %r10d, %r10d
        system  SYS_wait4
        test    %rax, %rax
        js      2f                      # nobody is left
        or      status(%rip), %ebx
        jmp     1b
2:      mov     %ebx, %eax
        shr     $8, %eax
        pop     %r13
        pop     %r12
        pop     %rbx
        ret

        .globl  fork_or_fail
fork_or_fail:
        system  SYS_fork
        test    %rax, %rax
        js      bench_failed
        ret

        .bss
        .balign 4
status: .skip   4
