# The selftest that came with the RFC, as it stands in poc-v2: each sub-test sets itself up, and the one that blocks asks for
# it. selftests §1b. As there the status is 0 in any case.
#
# ring3: abi poc-v2
# ring3: with kselftest-poc.s ../lib/thread.s ../lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1
# ring3: seeds 4
# ring3: covers B6 F13

POC = 1
        .include "kselftest.inc"

        .globl  _start
        .text
_start: run     "x86.base-ipi"
        xor     %edi, %edi
        call    be_receiver
        lea     send_after(%rip), %rdi
        xor     %esi, %esi              # at once
        call    thread_start
        mov     %rax, %r15
1:      pause
        cmpl    $0, flag(%rip)
        je      1b
        mov     %r15, %rdi
        call    thread_join
        call    be_receiver_no_more
        verdict "x86.base-ipi", flag(%rip), $1

        run     "x86.blocking-ipi"
        mov     $WAITING_ANY, %edi
        call    be_receiver
        need    "x86.blocking-ipi", end
        lea     send_after(%rip), %rdi
        mov     $1000, %esi             # µs
        call    thread_start
        mov     %rax, %r15
        sys     NR_wait, $1000000, $0   # µs
        mov     %rax, %r12
        mov     flag(%rip), %r13d
        mov     %r15, %rdi
        call    thread_join
        call    be_receiver_no_more
        verdict "x86.blocking-ipi: the call returned EINTR", %r12, $-EINTR
        verdict "x86.blocking-ipi: received", %r13, $1
end:    sys     SYS_exit_group, $0
