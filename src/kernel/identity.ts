// Who everybody is: there is one user, and one system with a name.

/** User and group id, real and effective. */
export const UID = 1000;

/** What uname says. The release is the kernel that the RFC's patches were made for. */
export const SYSTEM = {
  sysname: 'Linux',
  nodename: 'ring3',
  release: '5.14.0-uintr',
  version: '#1 SMP Mon Sep 13 20:00:00 UTC 2021',
  machine: 'x86_64',
  domainname: '(none)',
} as const;
