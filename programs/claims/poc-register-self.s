# poc-v2: a receiver connects with itself, and a sibling that has never registered sends with that index.
#
# ring3: with count.s ../lib/thread.s ../lib/check.s
# ring3: abi poc-v2
# ring3: covers C3

        .include "claims.inc"
        .globl  _start
        .text
_start: sys     POC_register_handler, $count_interrupt, $0
        stui
        sys     POC_register_self, $6, $0
        mov     %rax, index(%rip)
        lea     sender(%rip), %rdi
        call    thread_start
        mov     %rax, %rdi
        call    thread_join
        mov     $1, %edi
        call    await
        expect_equal "the first index is 0", index(%rip), $0
        expect_equal "the vector arrived", last_vector(%rip), $6
        call    check_done

sender: mov     index(%rip), %rax
        senduipi %rax                   # #UD, unseen: the kernel loads the process's table
        ret

        .bss
        .balign 8
index:  .skip   8
