/* User interrupts as the RFC (v1) has them. The instructions themselves are the compiler's: x86gprintrin.h. */
#ifndef RING3_UINTR_H
#define RING3_UINTR_H

#include <x86gprintrin.h> /* _clui _stui _testui _senduipi, struct __uintr_frame */

#define __NR_uintr_register_handler 449
#define __NR_uintr_unregister_handler 450
#define __NR_uintr_create_fd 451
#define __NR_uintr_register_sender 452
#define __NR_uintr_unregister_sender 453
#define __NR_uintr_wait 454

/* A handler needs both arguments: the second is how the compiler knows that a vector lies on the stack. */
#define UINTR_HANDLER __attribute__((interrupt))
typedef void uintr_handler(struct __uintr_frame *frame, unsigned long long vector);

/* Each returns a result >= 0 or -errno. */
int uintr_register_handler(uintr_handler *handler, unsigned flags);
int uintr_unregister_handler(unsigned flags);
int uintr_create_fd(unsigned long vector, unsigned flags);
int uintr_register_sender(int fd, unsigned flags);
int uintr_unregister_sender(int fd, unsigned flags);
int uintr_wait(unsigned flags); /* always -EINTR */

/* create_fd and register_sender in one: an index with which the caller interrupts itself. */
int uintr_connect_self(unsigned long vector);

#endif
