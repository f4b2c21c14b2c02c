# What each of the six calls refuses, and in which order it looks: kernel-abi §1.2. A call with two mistakes gets the error
# that is tested first.
#
# ring3: with lib/uintr.s lib/check.s
# ring3: expect-exit 0
# ring3: covers B1 B2 B3 B13 B23 F6 F9 F10 F11

        .include "lib/ring3.inc"

# refuses "text", ERROR, FUNCTION, FIRST, SECOND   calls FUNCTION(FIRST, SECOND) and expects -ERROR (0: success).
.macro refuses text:req, error:req, function:req, first:req, second=$0
        mov     \first, %rdi
        mov     \second, %rsi
        call    \function
        expect_equal "\text", %rax, $-\error
.endm

        .globl  _start
        .text
_start:
        mov     $1, %edi                # an open file that is no uintr_fd
        mov     $SYS_dup, %eax
        syscall
        mov     %rax, %r14
        lea     handler(%rip), %rbx

        # uintr_register_handler(handler, flags): flags, then the address, then whether there is one already
        refuses "register_handler, flags before the address", EINVAL, uintr_register_handler, $0, $1
        refuses "register_handler, no address", EFAULT, uintr_register_handler, $0
        refuses "unregister_handler, no handler", EINVAL, uintr_unregister_handler, $0
        refuses "create_fd, no handler, before the vector", EINVAL, uintr_create_fd, $64
        refuses "wait, flags before the handler", EINVAL, uintr_wait, $1
        refuses "wait, no handler", EOPNOTSUPP, uintr_wait, $0
        refuses "register_handler, the first", 0, uintr_register_handler, %rbx
        refuses "register_handler, flags before EBUSY", EINVAL, uintr_register_handler, %rbx, $8
        refuses "register_handler, the address before EBUSY", EFAULT, uintr_register_handler, $0
        refuses "register_handler, a second one", EBUSY, uintr_register_handler, %rbx
        refuses "unregister_handler, flags", EINVAL, uintr_unregister_handler, $1

        # uintr_create_fd(vector, flags)
        refuses "create_fd, flags before the vector", EINVAL, uintr_create_fd, $64, $1
        refuses "create_fd, vector 64", ENOSPC, uintr_create_fd, $64
        refuses "create_fd, vector -1", ENOSPC, uintr_create_fd, $-1
        refuses "create_fd, all 64 bits count", ENOSPC, uintr_create_fd, $0x100000003
        mov     $3, %edi
        xor     %esi, %esi
        call    uintr_create_fd
        mov     %rax, %r13
        refuses "create_fd, flags before EBUSY", EINVAL, uintr_create_fd, $3, $1
        refuses "create_fd, the same vector", EBUSY, uintr_create_fd, $3

        # uintr_register_sender(uintr_fd, flags), uintr_unregister_sender(uintr_fd, flags)
        refuses "register_sender, flags before the fd", EINVAL, uintr_register_sender, $-1, $1
        refuses "register_sender, no such fd", EBADF, uintr_register_sender, $-1
        refuses "register_sender, flags before the kind of file", EINVAL, uintr_register_sender, %r14, $2
        refuses "register_sender, another kind of file", EOPNOTSUPP, uintr_register_sender, %r14
        refuses "unregister_sender, no such fd", EBADF, uintr_unregister_sender, $999
        refuses "unregister_sender, another kind of file", EOPNOTSUPP, uintr_unregister_sender, %r14
        refuses "unregister_sender, not connected", EINVAL, uintr_unregister_sender, %r13
        refuses "register_sender, index 0", 0, uintr_register_sender, %r13
        refuses "register_sender, flags before EISCONN", EINVAL, uintr_register_sender, %r13, $1
        refuses "register_sender, connected already", EISCONN, uintr_register_sender, %r13
        mov     %r13d, %edi             # the object counts, not the number of the descriptor
        mov     $SYS_dup, %eax
        syscall
        mov     %rax, %r15
        refuses "register_sender, through a duplicate too", EISCONN, uintr_register_sender, %r15
        refuses "unregister_sender, flags", EINVAL, uintr_unregister_sender, %r13, $1
        refuses "unregister_sender, through a duplicate", 0, uintr_unregister_sender, %r15

        # When the receiver is gone
        refuses "register_sender, connected", 0, uintr_register_sender, %r13
        refuses "unregister_handler, with open fds", 0, uintr_unregister_handler, $0
        refuses "register_sender, EISCONN before ESHUTDOWN", EISCONN, uintr_register_sender, %r13
        refuses "unregister_sender, cares for no receiver", 0, uintr_unregister_sender, %r13
        refuses "register_sender, the receiver is gone", ESHUTDOWN, uintr_register_sender, %r13

        # No bit of the flags has a meaning
        xor     %r12d, %r12d            # how often anything but EINVAL came back
        mov     $1, %ebp
1:      .irp    function, register_handler, create_fd, register_sender, unregister_sender
        mov     %r13, %rdi
        mov     %ebp, %esi
        call    uintr_\function
        cmp     $-EINVAL, %rax
        setne   %al
        movzbl  %al, %eax
        add     %rax, %r12
        .endr
        .irp    function, unregister_handler, wait
        mov     %ebp, %edi
        call    uintr_\function
        cmp     $-EINVAL, %rax
        setne   %al
        movzbl  %al, %eax
        add     %rax, %r12
        .endr
        add     %ebp, %ebp
        jnz     1b
        expect_equal "each of the 32 flags is refused by each of the six calls", %r12, $0
        call    check_done

handler:
        add     $8, %rsp
        uiret
