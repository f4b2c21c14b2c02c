# The RFC's six calls as functions, for C (uintr.h) and for programs that are about something else.
# They return what the kernel returns: a result, or -errno (there is no errno variable).
#
#   uintr_register_handler(handler, flags)    uintr_unregister_handler(flags)
#   uintr_create_fd(vector, flags)            uintr_wait(flags)
#   uintr_register_sender(fd, flags)          uintr_unregister_sender(fd, flags)
#   uintr_connect_self(vector)                create_fd and register_sender at once: an index for interrupts to oneself
#
# ring3: library

        .text

        .globl  uintr_register_handler
uintr_register_handler:
        mov     $449, %eax
        syscall
        ret

        .globl  uintr_unregister_handler
uintr_unregister_handler:
        mov     $450, %eax
        syscall
        ret

        .globl  uintr_create_fd
uintr_create_fd:
        mov     $451, %eax
        syscall
        ret

        .globl  uintr_register_sender
uintr_register_sender:
        mov     $452, %eax
        syscall
        ret

        .globl  uintr_unregister_sender
uintr_unregister_sender:
        mov     $453, %eax
        syscall
        ret

        .globl  uintr_wait
uintr_wait:
        mov     $454, %eax
        syscall
        ret

        .globl  uintr_connect_self
uintr_connect_self:
        xor     %esi, %esi
        mov     $451, %eax
        syscall
        test    %rax, %rax
        js      1f
        mov     %eax, %edi
        xor     %esi, %esi
        mov     $452, %eax
        syscall
1:      ret
