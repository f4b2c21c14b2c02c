# UIRET: pops RIP, RFLAGS and RSP, and sets UIF. What the handler writes into the frame is what UIRET obeys.
#
# ring3: with lib/uintr.s lib/fault.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: covers A7 H87 H88 H89 H90 H91 H92 H94 H95 H97 H98 H99

        .include "lib/ring3.inc"

ALL = 0xed7                             # OF DF IF SF ZF AF PF CF and bit 1

        .globl  _start
        .text
_start:
        call    catch_faults
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        xor     %edi, %edi
        call    uintr_connect_self
        mov     %rax, index(%rip)

        # A handler that only returns cannot be noticed: registers, flags and rsp are as before.
        lea     plain(%rip), %rax
        call    prepare
        mov     %rsp, old_rsp(%rip)
        .irp    r, rax, rbx, rcx, rdx, rsi, rdi, rbp, r8, r9, r10, r11, r12, r13, r14, r15
        mov     $.Lname_\r, %\r         # any value that no other register has
        .endr
        push    $ALL
        popfq
        stui
        pushfq
        cld
        .irp    r, rax, rbx, rcx, rdx, rsi, rdi, rbp, r8, r9, r10, r11, r12, r13, r14, r15
        cmp     $.Lname_\r, %\r
        jne     1f
        .endr
        incq    same(%rip)
1:      pop     %r12
        sub     %rsp, old_rsp(%rip)
        expect_equal "the fifteen registers are unchanged", same(%rip), $1
        expect_equal "the flags are unchanged, DF too", %r12, $ALL
        expect_equal "rsp is unchanged", old_rsp(%rip), $0

        # Another RIP in the frame: execution goes on there.
        lea     redirect(%rip), %rax
        call    prepare
        stui
        ud2                             # never reached
elsewhere:
        testui
        mov     $0, %r12
        adc     $0, %r12
        expect_equal "a changed RIP redirects the return, and UIF is set there", %r12, $1

        # Another RSP, and one that no push could like.
        lea     restack(%rip), %rax
        call    prepare
        mov     %rsp, %r13
        stui
        mov     %rsp, %r12
        mov     %r13, %rsp
        lea     other_stack+3(%rip), %rax
        expect_equal "a changed RSP is taken as it is, unaligned too", %r12, %rax

        # Flags in the frame: those of user code are restored, IF and IOPL are not for user code to change.
        lea     reflag(%rip), %rax
        call    prepare
        stui
        pushfq
        pop     %r12
        cld
        expect_equal "the frame's flags count, IF and IOPL excepted", %r12, $(0xcd5 | 0x202)

        # It needs no interrupt: a frame made by hand is as good.
        clui
        mov     %rsp, %r13
        push    %rsp                    # the RSP after the return
        pushfq
        lea     landed(%rip), %rax
        push    %rax
        uiret
landed: sub     %rsp, %r13
        testui
        mov     $0, %r12
        adc     $0, %r12
        expect_equal "UIRET outside any handler returns to the frame's RIP and sets UIF", %r12, $1
        expect_equal "it has popped three words", %r13, $0

        # Faults change nothing, UIF included.
        clui
        mov     %rsp, %r13
        mov     $1 << 47, %rax          # not canonical
        push    %rsp
        pushfq
        push    %rax
        mov     %rsp, %r14
        try     uiret
        testui
        mov     $0, %r12
        adc     $0, %r12
        sub     %rsp, %r14
        mov     %r13, %rsp
        expect_equal "a RIP that is no address gives SIGSEGV", fault_signal(%rip), $SIGSEGV
        expect_equal "and RSP is as before", %r14, $0
        expect_equal "and UIF", %r12, $0
        mov     $1 << 47, %rsp
        try     uiret
        mov     %r13, %rsp
        expect_equal "an RSP that is no address gives SIGBUS, for the stack fault", fault_signal(%rip), $SIGBUS

        # Without dropping the vector: it becomes the RIP, the RIP becomes the flags. So that this does not begin single-stepping,
        # the interrupted instruction stands where bit 8 of its address, TF, is clear.
        lea     forgetful(%rip), %rax
        call    prepare
        lea     2f(%rip), %rax
        mov     %rax, fault_resume(%rip)
        mov     %rsp, %r13
        jmp     1f
        .balign 512, 0xcc
1:      stui
2:      mov     %r13, %rsp
        expect_equal "the vector not dropped makes it jump to address 0", fault_signal(%rip), $SIGSEGV
        expect_equal "which is the vector's number", fault_address(%rip), $0
        call    check_done

# Makes an interrupt pending, masked, that rax will handle.
prepare:
        mov     %rax, routine(%rip)
        clui
        mov     index(%rip), %rax
        senduipi %rax
        mov     $SYS_getpid, %eax
        syscall
        ret

handler:                                # rsp as at entry: the frame
        jmp     *routine(%rip)
redirect:
        push    %rax
        lea     elsewhere(%rip), %rax
        mov     %rax, 8+frame_rip(%rsp)
        pop     %rax
        jmp     plain
restack:
        push    %rax
        lea     other_stack+3(%rip), %rax
        mov     %rax, 8+frame_rsp(%rsp)
        pop     %rax
        jmp     plain
reflag:
        movq    $0x3cd5, frame_flags(%rsp)      # OF DF SF ZF AF PF CF; IF clear; IOPL 3
        orq     $2, frame_flags(%rsp)           # bit 1, as it was
plain:  add     $8, %rsp
forgetful:
        uiret

        .set    .Lvalue, 0x1111
        .irp    r, rax, rbx, rcx, rdx, rsi, rdi, rbp, r8, r9, r10, r11, r12, r13, r14, r15
        .set    .Lname_\r, .Lvalue
        .set    .Lvalue, .Lvalue + 0x1111
        .endr

        .bss
        .balign 16
        .skip   512
other_stack:    .skip 16
index:          .skip   8
routine:        .skip   8
old_rsp:        .skip   8
same:           .skip   8
