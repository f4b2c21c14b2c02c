# User interrupts there and back; whoever waits does so in the kernel, in uintr_wait. selftests §4.2, hardware P2.
#
# An interrupt that comes between looking at the flag and waiting wakes nobody (kernel-abi §5.1), so the original may wait for
# ever. Against a kernel whose uintr_wait gives up after 100 µs it only loses time; that is the one fix.
#
# ring3: with uintrfd.s bench.s ../lib/thread.s ../lib/print.s
# ring3: open wait-timeout=100us
# ring3: args -c 10
# ring3: expect-exit 0
# ring3: expect-stdout /^=+ RESULTS =+\nMessage size: +1\nMessage count: +10\n(?:[A-Z][a-z]+ [a-z]+: +\d+(?:\.\d{3})?\t(?:ms|us|msg\/s)\n){6}=+\n$/
# ring3: covers B6

        .include "../lib/ring3.inc"
        .include "ipc-bench.inc"

        .globl  main, await
        .text
main:   jmp     uintrfd_main

await:  push    %rdi
1:      mov     (%rsp), %rdi
        lea     received(%rip), %rcx
        cmpb    $0, (%rcx,%rdi)
        jne     2f
        xor     %edi, %edi
        system  SYS_uintr_wait
        jmp     1b
2:      pop     %rdi
        ret
