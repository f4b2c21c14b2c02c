// Readiness. include/uapi/asm-generic/poll.h; include/uapi/linux/eventpoll.h. EPOLL* events are the POLL* bits.

export const POLLIN = 0x1;
export const POLLPRI = 0x2;
export const POLLOUT = 0x4;
export const POLLERR = 0x8;
export const POLLHUP = 0x10;
export const POLLNVAL = 0x20;
export const POLLRDNORM = 0x40;
export const POLLRDBAND = 0x80;
export const POLLWRNORM = 0x100;
export const POLLWRBAND = 0x200;
export const POLLRDHUP = 0x2000;
/** Sent with every wake-up that does not say what it is about. */
export const POLL_ANY = 0xffff_ffff;

export const EPOLLEXCLUSIVE = 0x1000_0000;
export const EPOLLWAKEUP = 0x2000_0000;
export const EPOLLONESHOT = 0x4000_0000;
export const EPOLLET = 0x8000_0000;

export const EPOLL_CTL_ADD = 1;
export const EPOLL_CTL_DEL = 2;
export const EPOLL_CTL_MOD = 3;
/** struct epoll_event of x86-64 is packed: events, data. */
export const EPOLL_EVENT_BYTES = 12;
/** struct pollfd: fd, events, revents. */
export const POLLFD_BYTES = 8;
/** Most descriptors that select takes notice of at a time; a set is as long as its count says. */
export const FD_SETSIZE = 1024;
