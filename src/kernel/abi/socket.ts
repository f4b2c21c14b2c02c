// Sockets. include/linux/socket.h, include/uapi/asm-generic/socket.h, include/uapi/linux/un.h, include/linux/net.h.

export const AF_UNSPEC = 0;
export const AF_UNIX = 1;
/** Families beyond this do not exist. */
export const AF_MAX = 46;

export const SOCK_STREAM = 1;
export const SOCK_DGRAM = 2;
export const SOCK_RAW = 3;
export const SOCK_SEQPACKET = 5;
export const SOCK_TYPE_MASK = 0xf;
export const SOCK_NONBLOCK = 0o4000;
export const SOCK_CLOEXEC = 0o2000000;
/** Types beyond this do not exist. */
export const SOCK_MAX = 11;

export const SHUT_RD = 0;
export const SHUT_WR = 1;
export const SHUT_RDWR = 2;

export const MSG_OOB = 0x1;
export const MSG_PEEK = 0x2;
export const MSG_CTRUNC = 0x8;
export const MSG_TRUNC = 0x20;
export const MSG_DONTWAIT = 0x40;
export const MSG_EOR = 0x80;
export const MSG_WAITALL = 0x100;
export const MSG_NOSIGNAL = 0x4000;
export const MSG_CMSG_CLOEXEC = 0x4000_0000;

export const SOL_SOCKET = 1;
export const SCM_RIGHTS = 1;
export const SCM_CREDENTIALS = 2;
/** Most files in one message. include/net/scm.h. */
export const SCM_MAX_FD = 253;

export const SO_DEBUG = 1;
export const SO_REUSEADDR = 2;
export const SO_TYPE = 3;
export const SO_ERROR = 4;
export const SO_BROADCAST = 6;
export const SO_SNDBUF = 7;
export const SO_RCVBUF = 8;
export const SO_KEEPALIVE = 9;
export const SO_REUSEPORT = 15;
export const SO_PASSCRED = 16;
export const SO_PEERCRED = 17;
export const SO_RCVTIMEO = 20;
export const SO_SNDTIMEO = 21;
export const SO_ACCEPTCONN = 30;
export const SO_PROTOCOL = 38;
export const SO_DOMAIN = 39;

/** struct sockaddr_un: family, then up to 108 bytes of path. */
export const SOCKADDR_UN_BYTES = 110;
/** Longest address that a call takes at all: struct sockaddr_storage. */
export const SOCKADDR_BYTES = 128;
/** struct msghdr: name, its length, iovec, count, control, its length, flags. */
export const MsghdrLayout = {
  name: 0,
  namelen: 8,
  iov: 16,
  iovlen: 24,
  control: 32,
  controllen: 40,
  flags: 48,
  bytes: 56,
} as const;
/** struct cmsghdr: length with this header, level, type; data follow, and the next begins at a multiple of 8. */
export const CMSG_HEADER_BYTES = 16;
/** struct ucred: pid, uid, gid. */
export const UCRED_BYTES = 12;

/** Default, least and most bytes of a send buffer. net/core/sock.c. */
export const SNDBUF_DEFAULT = 212_992;
export const SNDBUF_MIN = 4608;
export const RCVBUF_MIN = 2304;
/** What a message of any length is charged beside its bytes: struct sk_buff and its tail. */
export const MESSAGE_OVERHEAD = 768;
/** Messages that a datagram socket, and connections that a listener queues at most. net/unix/af_unix.c; net.core.somaxconn. */
export const DATAGRAM_BACKLOG = 10;
export const SOMAXCONN = 4096;
