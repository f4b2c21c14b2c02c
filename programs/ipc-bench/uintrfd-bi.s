# User interrupts there and back; whoever waits spins in user mode. The RFC's "User IPI". selftests §4.2, claims E1.
#
# ring3: with uintrfd.s bench.s ../lib/thread.s ../lib/print.s
# ring3: args -c 10
# ring3: expect-exit 0
# ring3: expect-stdout /^=+ RESULTS =+\nMessage size: +1\nMessage count: +10\n(?:[A-Z][a-z]+ [a-z]+: +\d+(?:\.\d{3})?\t(?:ms|us|msg\/s)\n){6}=+\n$/
# ring3: covers B25 E1

        .globl  main, await
        .text
main:   jmp     uintrfd_main

await:  lea     received(%rip), %rcx
1:      cmpb    $0, (%rcx,%rdi)
        je      1b
        ret
