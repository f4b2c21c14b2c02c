/* The uintr calls as programs for a C library make them, through syscall(): −1 and errno for an error. Define UINTR_POC_V2 for
   the second generation of the patches. Beside it goes libc.s. */
#ifndef RING3_UINTR_SYSCALLS_H
#define RING3_UINTR_SYSCALLS_H

#include <unistd.h>
#include <x86gprintrin.h> /* _clui _stui _testui _senduipi, struct __uintr_frame */

#define UINTR_HANDLER __attribute__((interrupt))

#ifdef UINTR_POC_V2
#define __NR_uintr_register_handler 471
#define __NR_uintr_unregister_handler 472
#define __NR_uintr_vector_fd 473
#define __NR_uintr_register_sender 474
#define __NR_uintr_unregister_sender 475
#define __NR_uintr_wait 476
#define __NR_uintr_register_self 477
#define __NR_uintr_alt_stack 478
#define __NR_uintr_ipi_fd 479

#define UINTR_HANDLER_FLAG_WAITING_NONE 0x0
#define UINTR_HANDLER_FLAG_WAITING_RECEIVER 0x1000
#define UINTR_HANDLER_FLAG_WAITING_SENDER 0x2000
#define UINTR_HANDLER_FLAG_WAITING_ANY 0x3000

#define uintr_vector_fd(vector, flags) syscall(__NR_uintr_vector_fd, vector, flags)
#define uintr_unregister_sender(index, flags) syscall(__NR_uintr_unregister_sender, index, flags)
#define uintr_wait(us, flags) syscall(__NR_uintr_wait, us, flags)
#define uintr_register_self(vector, flags) syscall(__NR_uintr_register_self, vector, flags)
#define uintr_alt_stack(sp, size, flags) syscall(__NR_uintr_alt_stack, sp, size, flags)
#define uintr_ipi_fd(flags) syscall(__NR_uintr_ipi_fd, flags)
#else
#define __NR_uintr_register_handler 449
#define __NR_uintr_unregister_handler 450
#define __NR_uintr_create_fd 451
#define __NR_uintr_register_sender 452
#define __NR_uintr_unregister_sender 453
#define __NR_uintr_wait 454

#define uintr_create_fd(vector, flags) syscall(__NR_uintr_create_fd, vector, flags)
#define uintr_unregister_sender(fd, flags) syscall(__NR_uintr_unregister_sender, fd, flags)
#define uintr_wait(flags) syscall(__NR_uintr_wait, flags)
#endif

#define uintr_register_handler(handler, flags) syscall(__NR_uintr_register_handler, handler, flags)
#define uintr_unregister_handler(flags) syscall(__NR_uintr_unregister_handler, flags)
#define uintr_register_sender(fd, flags) syscall(__NR_uintr_register_sender, fd, flags)

#endif
