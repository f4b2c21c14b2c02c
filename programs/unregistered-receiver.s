# An unregistered receiver: whoever sends to it is told nothing. SENDUIPI succeeds, and nothing happens.
#
# The receiver is a second thread; the main thread holds the fd open throughout, so its connection lives.
#
# ring3: with lib/fault.s lib/uintr.s lib/thread.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 8
# ring3: covers A17 B1 B14 D11 H112

        .include "lib/ring3.inc"

        .globl  _start
        .text
_start:
        call    catch_faults
        lea     receiver(%rip), %rdi
        call    thread_start
        mov     %rax, %r15
        mov     $1, %edi
        call    wait_for_stage
        mov     uintr_fd(%rip), %edi
        xor     %esi, %esi
        call    uintr_register_sender
        mov     %rax, %rbx

        try     senduipi %rbx
1:      pause
        cmpq    $1, delivered(%rip)
        jb      1b
        expect_equal "a registered receiver gets its interrupt", fault_signal(%rip), $0

        mov     $2, %edi                # unregister
        call    go_to_stage
        try     senduipi %rbx
        expect_equal "to an unregistered one SENDUIPI is silent", fault_signal(%rip), $0
        mov     uintr_fd(%rip), %edi
        xor     %esi, %esi
        call    uintr_register_sender
        expect_equal "who is connected remains so", %rax, $-EISCONN

        mov     $4, %edi                # register again, and the same vector
        call    go_to_stage
        expect_equal "the receiver can register again", again(%rip), $0
        mov     new_fd(%rip), %eax
        not     %eax
        shr     $31, %eax               # 1 if it is a descriptor
        expect_equal "and create the same vector at once", %rax, $1
        try     senduipi %rbx
        expect_equal "the old connection sends into nothing", fault_signal(%rip), $0

        mov     $6, %edi                # end
        call    go_to_stage
        mov     %r15, %rdi
        call    thread_join
        try     senduipi %rbx
        expect_equal "to a dead one, too", fault_signal(%rip), $0
        expect_equal "and only the first was ever delivered", delivered(%rip), $1

        mov     uintr_fd(%rip), %edi
        xor     %esi, %esi
        call    uintr_unregister_sender
        expect_equal "a connection to the dead can be given up", %rax, $0
        mov     uintr_fd(%rip), %edi
        xor     %esi, %esi
        call    uintr_register_sender
        expect_equal "but a new one is refused", %rax, $-ESHUTDOWN
        call    check_done

# The two threads take turns: even stages are the receiver's to do, and it answers with the next one.
go_to_stage:                            # edi: an even stage
        mov     %edi, stage(%rip)
        inc     %edi
wait_for_stage:
        pause
        cmp     %edi, stage(%rip)
        jb      wait_for_stage
        ret

receiver:
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        mov     $33, %edi
        xor     %esi, %esi
        call    uintr_create_fd
        mov     %eax, uintr_fd(%rip)
        stui
        movl    $1, stage(%rip)

        mov     $2, %edi
        call    wait_for_stage
        xor     %edi, %edi
        call    uintr_unregister_handler
        movl    $3, stage(%rip)

        mov     $4, %edi
        call    wait_for_stage
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        mov     %rax, again(%rip)
        mov     $33, %edi
        xor     %esi, %esi
        call    uintr_create_fd
        mov     %eax, new_fd(%rip)
        movl    $5, stage(%rip)

        mov     $6, %edi
        call    wait_for_stage
        movl    $7, stage(%rip)
        ret

handler:
        incq    delivered(%rip)
        add     $8, %rsp
        uiret

        .bss
        .balign 8
delivered:      .skip   8
again:          .skip   8
stage:          .skip   4
uintr_fd:       .skip   4
new_fd:         .skip   4
