# All that a program in C needs beside it. Nothing of its own: it names the parts.
#
# ring3: library
# ring3: with uintr.s thread.s print.s check.s string.s syscall.s
