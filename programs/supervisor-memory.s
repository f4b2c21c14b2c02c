# Supervisor memory: the tables that route user interrupts are the kernel's. User code can neither read nor write them, and
# no address of theirs ever comes into its hands.
#
# ring3: with lib/uintr.s lib/fault.s lib/check.s
# ring3: expect-exit 0
# ring3: covers A2 A18 B8

        .include "lib/ring3.inc"

DIRECT_MAP = 0xffff888000000000         # where Linux maps all physical memory, descriptors and tables included

        .globl  _start
        .text
_start:
        call    catch_faults
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        xor     %edi, %edi
        call    uintr_connect_self

        mov     $DIRECT_MAP, %rbx
        mov     $256, %r12d             # one look and one touch at each of 256 pages
1:      try     mov (%rbx), %rax
        cmpl    $SIGSEGV, fault_signal(%rip)
        setne   %al
        movzbl  %al, %eax
        add     %rax, readable(%rip)
        try     lock btsq $0, (%rbx)
        cmpl    $SIGSEGV, fault_signal(%rip)
        setne   %al
        movzbl  %al, %eax
        add     %rax, writable(%rip)
        add     $4096, %rbx
        dec     %r12d
        jnz     1b
        expect_equal "no page of the kernel's can be read", readable(%rip), $0
        expect_equal "and none written", writable(%rip), $0
        call    check_done

handler:
        add     $8, %rsp
        uiret

        .bss
        .balign 8
readable:       .skip   8
writable:       .skip   8
