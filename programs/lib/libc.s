# The part of a C library that programs about user interrupts use, for C that includes the ordinary headers: printing, errno,
# processes, signals, sockets, threads with mutex, condition and barrier, affinity, options, memory. Nothing is buffered;
# nothing is freed. What is not here the linker names.
#
# ring3: library
# ring3: with string.s
#
# Below this header, unchanged, is the output of Debian's gcc 12.2.0 (scripts/regenerate-gcc-programs.ts):
#   gcc -O2 -fpie -fcf-protection=none -fno-builtin -U_FORTIFY_SOURCE -D_GNU_SOURCE -muintr -mgeneral-regs-only -fno-stack-protector -fno-stack-clash-protection -fasynchronous-unwind-tables -S -o ../lib/libc.s ../lib/libc.c

	.file	"libc.c"
	.text
	.p2align 4
	.type	restore, @function
restore:
.LFB67:
	.cfi_startproc
#APP
# 174 "../lib/libc.c" 1
	mov $15, %eax
	syscall
# 0 "" 2
#NO_APP
	ud2
	.cfi_endproc
.LFE67:
	.size	restore, .-restore
	.p2align 4
	.type	pad, @function
pad:
.LFB106:
	.cfi_startproc
	movq	%rdi, %rax
	movq	%rsi, %r11
	movq	%rcx, %rdi
	movq	%rdx, %rsi
	testl	%r8d, %r8d
	jne	.L4
	cmpq	%rcx, %rdx
	jge	.L9
	.p2align 4,,10
	.p2align 3
.L5:
	movq	(%rax), %rcx
	cmpq	8(%rax), %rcx
	jnb	.L8
	leaq	1(%rcx), %r10
	movq	%r10, (%rax)
	movb	%r9b, (%rcx)
.L8:
	addq	$1, %rdx
	cmpq	%rdx, %rdi
	jne	.L5
.L9:
	testq	%rsi, %rsi
	jle	.L3
.L10:
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L7:
	movq	(%rax), %rcx
	cmpq	8(%rax), %rcx
	jnb	.L12
	movzbl	(%r11,%rdx), %r9d
	leaq	1(%rcx), %r10
	movq	%r10, (%rax)
	movb	%r9b, (%rcx)
.L12:
	addq	$1, %rdx
	cmpq	%rdx, %rsi
	jg	.L7
	testl	%r8d, %r8d
	jne	.L13
.L3:
	ret
	.p2align 4,,10
	.p2align 3
.L4:
	testq	%rdx, %rdx
	jg	.L10
	.p2align 4,,10
	.p2align 3
.L13:
	cmpq	%rdi, %rsi
	jge	.L21
	.p2align 4,,10
	.p2align 3
.L11:
	movq	(%rax), %rdx
	cmpq	8(%rax), %rdx
	jnb	.L14
	leaq	1(%rdx), %rcx
	movq	%rcx, (%rax)
	movb	$32, (%rdx)
.L14:
	addq	$1, %rsi
	cmpq	%rsi, %rdi
	jne	.L11
	ret
.L21:
	ret
	.cfi_endproc
.LFE106:
	.size	pad, .-pad
	.p2align 4
	.globl	__errno_location
	.type	__errno_location, @function
__errno_location:
.LFB26:
	.cfi_startproc
	leaq	first(%rip), %rdx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rax
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	cmove	%rdx, %rax
	addq	$8, %rax
	ret
	.cfi_endproc
.LFE26:
	.size	__errno_location, .-__errno_location
	.p2align 4
	.globl	syscall
	.type	syscall, @function
syscall:
.LFB29:
	.cfi_startproc
	movq	%rdi, %rax
	leaq	-48(%rsp), %rdi
	movq	%rsi, -40(%rsp)
	leaq	8(%rsp), %rsi
	movq	%rcx, -24(%rsp)
	movq	%rdi, %rcx
	movq	%r8, %r10
	movq	%r8, -16(%rsp)
	movq	%r9, %r8
	movq	%r9, -8(%rsp)
	movq	8(%rsp), %r9
	movq	%rdx, -32(%rsp)
	movq	%rsi, -64(%rsp)
	movq	%rdx, %rsi
	movq	24(%rcx), %rdx
	movq	%rdi, -56(%rsp)
	movq	8(%rdi), %rdi
	movl	$40, -72(%rsp)
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L44
	ret
.L44:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movq	$-1, %rax
	ret
	.cfi_endproc
.LFE29:
	.size	syscall, .-syscall
	.p2align 4
	.globl	read
	.type	read, @function
read:
.LFB30:
	.cfi_startproc
	movslq	%edi, %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%eax, %eax
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L48
	ret
	.p2align 4,,10
	.p2align 3
.L48:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movq	$-1, %rax
	ret
	.cfi_endproc
.LFE30:
	.size	read, .-read
	.p2align 4
	.globl	write
	.type	write, @function
write:
.LFB31:
	.cfi_startproc
	movslq	%edi, %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$1, %eax
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L52
	ret
	.p2align 4,,10
	.p2align 3
.L52:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movq	$-1, %rax
	ret
	.cfi_endproc
.LFE31:
	.size	write, .-write
	.p2align 4
	.globl	close
	.type	close, @function
close:
.LFB32:
	.cfi_startproc
	xorl	%edx, %edx
	movslq	%edi, %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$3, %eax
	movq	%rdx, %rsi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L57
	ret
	.p2align 4,,10
	.p2align 3
.L57:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE32:
	.size	close, .-close
	.p2align 4
	.globl	dup
	.type	dup, @function
dup:
.LFB33:
	.cfi_startproc
	xorl	%edx, %edx
	movslq	%edi, %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$32, %eax
	movq	%rdx, %rsi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L62
	ret
	.p2align 4,,10
	.p2align 3
.L62:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE33:
	.size	dup, .-dup
	.p2align 4
	.globl	pipe
	.type	pipe, @function
pipe:
.LFB34:
	.cfi_startproc
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$22, %eax
	movq	%rdx, %rsi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L67
	ret
	.p2align 4,,10
	.p2align 3
.L67:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE34:
	.size	pipe, .-pipe
	.p2align 4
	.globl	eventfd
	.type	eventfd, @function
eventfd:
.LFB35:
	.cfi_startproc
	movslq	%esi, %rsi
	movl	%edi, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$290, %eax
	xorl	%edx, %edx
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L72
	ret
	.p2align 4,,10
	.p2align 3
.L72:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE35:
	.size	eventfd, .-eventfd
	.p2align 4
	.globl	socketpair
	.type	socketpair, @function
socketpair:
.LFB36:
	.cfi_startproc
	movq	%rcx, %r10
	movslq	%edx, %rdx
	movslq	%esi, %rsi
	movslq	%edi, %rdi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$53, %eax
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L77
	ret
	.p2align 4,,10
	.p2align 3
.L77:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE36:
	.size	socketpair, .-socketpair
	.p2align 4
	.globl	sendmsg
	.type	sendmsg, @function
sendmsg:
.LFB37:
	.cfi_startproc
	movslq	%edx, %rdx
	movslq	%edi, %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$46, %eax
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L81
	ret
	.p2align 4,,10
	.p2align 3
.L81:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movq	$-1, %rax
	ret
	.cfi_endproc
.LFE37:
	.size	sendmsg, .-sendmsg
	.p2align 4
	.globl	recvmsg
	.type	recvmsg, @function
recvmsg:
.LFB38:
	.cfi_startproc
	movslq	%edx, %rdx
	movslq	%edi, %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$47, %eax
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L85
	ret
	.p2align 4,,10
	.p2align 3
.L85:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movq	$-1, %rax
	ret
	.cfi_endproc
.LFE38:
	.size	recvmsg, .-recvmsg
	.p2align 4
	.globl	ioctl
	.type	ioctl, @function
ioctl:
.LFB39:
	.cfi_startproc
	leaq	8(%rsp), %rax
	movq	%rdx, -32(%rsp)
	movslq	%edi, %rdi
	xorl	%r10d, %r10d
	movq	%rax, -64(%rsp)
	leaq	-48(%rsp), %rax
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rax, -56(%rsp)
	movl	$16, %eax
	movl	$16, -72(%rsp)
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L92
	ret
	.p2align 4,,10
	.p2align 3
.L92:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE39:
	.size	ioctl, .-ioctl
	.p2align 4
	.globl	mmap
	.type	mmap, @function
mmap:
.LFB40:
	.cfi_startproc
	movslq	%edx, %rdx
	movslq	%ecx, %r10
	movslq	%r8d, %r8
	movl	$9, %eax
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L97
	ret
	.p2align 4,,10
	.p2align 3
.L97:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movq	$-1, %rax
	ret
	.cfi_endproc
.LFE40:
	.size	mmap, .-mmap
	.p2align 4
	.globl	munmap
	.type	munmap, @function
munmap:
.LFB41:
	.cfi_startproc
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$11, %eax
	xorl	%edx, %edx
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L102
	ret
	.p2align 4,,10
	.p2align 3
.L102:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE41:
	.size	munmap, .-munmap
	.p2align 4
	.globl	getrlimit
	.type	getrlimit, @function
getrlimit:
.LFB42:
	.cfi_startproc
	xorl	%edx, %edx
	movq	%rsi, %r10
	xorl	%r8d, %r8d
	movl	%edi, %esi
	xorl	%r9d, %r9d
	movl	$302, %eax
	movq	%rdx, %rdi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L107
	ret
	.p2align 4,,10
	.p2align 3
.L107:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE42:
	.size	getrlimit, .-getrlimit
	.p2align 4
	.globl	setrlimit
	.type	setrlimit, @function
setrlimit:
.LFB43:
	.cfi_startproc
	movq	%rsi, %rdx
	xorl	%r10d, %r10d
	movl	%edi, %esi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$302, %eax
	xorl	%edi, %edi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L112
	ret
	.p2align 4,,10
	.p2align 3
.L112:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE43:
	.size	setrlimit, .-setrlimit
	.p2align 4
	.globl	fork
	.type	fork, @function
fork:
.LFB44:
	.cfi_startproc
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$57, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L117
	ret
	.p2align 4,,10
	.p2align 3
.L117:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE44:
	.size	fork, .-fork
	.p2align 4
	.globl	getppid
	.type	getppid, @function
getppid:
.LFB45:
	.cfi_startproc
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$110, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L122
	ret
	.p2align 4,,10
	.p2align 3
.L122:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE45:
	.size	getppid, .-getppid
	.p2align 4
	.globl	gettid
	.type	gettid, @function
gettid:
.LFB46:
	.cfi_startproc
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$186, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L127
	ret
	.p2align 4,,10
	.p2align 3
.L127:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE46:
	.size	gettid, .-gettid
	.p2align 4
	.globl	getpid
	.type	getpid, @function
getpid:
.LFB47:
	.cfi_startproc
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$39, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L132
	ret
	.p2align 4,,10
	.p2align 3
.L132:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE47:
	.size	getpid, .-getpid
	.p2align 4
	.globl	waitpid
	.type	waitpid, @function
waitpid:
.LFB48:
	.cfi_startproc
	movslq	%edx, %rdx
	movslq	%edi, %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L137
	ret
	.p2align 4,,10
	.p2align 3
.L137:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE48:
	.size	waitpid, .-waitpid
	.p2align 4
	.globl	wait
	.type	wait, @function
wait:
.LFB49:
	.cfi_startproc
	movq	%rdi, %rsi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	$-1, %rdi
	xorl	%edx, %edx
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L142
	ret
	.p2align 4,,10
	.p2align 3
.L142:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE49:
	.size	wait, .-wait
	.p2align 4
	.globl	kill
	.type	kill, @function
kill:
.LFB50:
	.cfi_startproc
	movslq	%esi, %rsi
	movslq	%edi, %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$62, %eax
	xorl	%edx, %edx
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L147
	ret
	.p2align 4,,10
	.p2align 3
.L147:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE50:
	.size	kill, .-kill
	.p2align 4
	.globl	raise
	.type	raise, @function
raise:
.LFB51:
	.cfi_startproc
	xorl	%edx, %edx
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	xorl	%r10d, %r10d
	movslq	%edi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$186, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	movl	$39, %eax
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L149
	movslq	%eax, %rdi
.L150:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$234, %eax
	movq	%rbx, %rsi
	movq	%rbp, %rdx
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L156
.L148:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L149:
	.cfi_restore_state
	negl	%eax
	leaq	first(%rip), %rcx
	movq	$-1, %rdi
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	jmp	.L150
	.p2align 4,,10
	.p2align 3
.L156:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	jmp	.L148
	.cfi_endproc
.LFE51:
	.size	raise, .-raise
	.p2align 4
	.globl	pause
	.type	pause, @function
pause:
.LFB52:
	.cfi_startproc
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$34, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L161
	ret
	.p2align 4,,10
	.p2align 3
.L161:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE52:
	.size	pause, .-pause
	.p2align 4
	.globl	_exit
	.type	_exit, @function
_exit:
.LFB53:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movslq	%edi, %rdi
	movl	$231, %ebx
	.p2align 4,,10
	.p2align 3
.L163:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rdx, %rsi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	jmp	.L163
	.cfi_endproc
.LFE53:
	.size	_exit, .-_exit
	.p2align 4
	.globl	exit
	.type	exit, @function
exit:
.LFB54:
	.cfi_startproc
	call	_exit
	.cfi_endproc
.LFE54:
	.size	exit, .-exit
	.p2align 4
	.globl	abort
	.type	abort, @function
abort:
.LFB55:
	.cfi_startproc
	movl	$6, %edi
	call	raise
	movl	$127, %edi
	call	_exit
	.cfi_endproc
.LFE55:
	.size	abort, .-abort
	.p2align 4
	.globl	nanosleep
	.type	nanosleep, @function
nanosleep:
.LFB56:
	.cfi_startproc
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$35, %eax
	xorl	%edx, %edx
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L171
	ret
	.p2align 4,,10
	.p2align 3
.L171:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE56:
	.size	nanosleep, .-nanosleep
	.p2align 4
	.globl	clock_gettime
	.type	clock_gettime, @function
clock_gettime:
.LFB57:
	.cfi_startproc
	movslq	%edi, %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$228, %eax
	xorl	%edx, %edx
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L176
	ret
	.p2align 4,,10
	.p2align 3
.L176:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE57:
	.size	clock_gettime, .-clock_gettime
	.p2align 4
	.globl	usleep
	.type	usleep, @function
usleep:
.LFB58:
	.cfi_startproc
	movl	%edi, %eax
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	imulq	$1125899907, %rax, %rax
	xorl	%r9d, %r9d
	movq	%rdx, %rsi
	shrq	$50, %rax
	movl	%eax, %ecx
	imull	$1000000, %eax, %eax
	movq	%rcx, -16(%rsp)
	subl	%eax, %edi
	imull	$1000, %edi, %eax
	leaq	-16(%rsp), %rdi
	movq	%rax, -8(%rsp)
	movl	$35, %eax
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L181
	ret
	.p2align 4,,10
	.p2align 3
.L181:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE58:
	.size	usleep, .-usleep
	.p2align 4
	.globl	sleep
	.type	sleep, @function
sleep:
.LFB59:
	.cfi_startproc
	movl	%edi, %eax
	leaq	-16(%rsp), %rsi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movq	%rax, -16(%rsp)
	xorl	%r9d, %r9d
	movl	$35, %eax
	xorl	%edx, %edx
	movq	$0, -8(%rsp)
	movq	%rsi, %rdi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L188
	xorl	%edx, %edx
	testl	%eax, %eax
	jne	.L185
	movl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L188:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
.L185:
	movl	-16(%rsp), %edx
	movl	%edx, %eax
	ret
	.cfi_endproc
.LFE59:
	.size	sleep, .-sleep
	.p2align 4
	.globl	sched_yield
	.type	sched_yield, @function
sched_yield:
.LFB60:
	.cfi_startproc
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$24, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L193
	ret
	.p2align 4,,10
	.p2align 3
.L193:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE60:
	.size	sched_yield, .-sched_yield
	.p2align 4
	.globl	sched_setaffinity
	.type	sched_setaffinity, @function
sched_setaffinity:
.LFB61:
	.cfi_startproc
	movslq	%edi, %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$203, %eax
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L198
	ret
	.p2align 4,,10
	.p2align 3
.L198:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE61:
	.size	sched_setaffinity, .-sched_setaffinity
	.p2align 4
	.globl	sched_getaffinity
	.type	sched_getaffinity, @function
sched_getaffinity:
.LFB62:
	.cfi_startproc
	movslq	%edi, %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$204, %eax
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cqto
	cmpq	$-4096, %rax
	ja	.L203
.L199:
	movl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L203:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %edx
	jmp	.L199
	.cfi_endproc
.LFE62:
	.size	sched_getaffinity, .-sched_getaffinity
	.p2align 4
	.globl	__sched_cpucount
	.type	__sched_cpucount, @function
__sched_cpucount:
.LFB63:
	.cfi_startproc
	shrq	$3, %rdi
	je	.L209
	leaq	(%rsi,%rdi,8), %rdi
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.L208:
	movq	(%rsi), %rax
	testq	%rax, %rax
	je	.L206
	.p2align 4,,10
	.p2align 3
.L207:
	leaq	-1(%rax), %rdx
	addl	$1, %ecx
	andq	%rdx, %rax
	jne	.L207
.L206:
	addq	$8, %rsi
	cmpq	%rdi, %rsi
	jne	.L208
	movl	%ecx, %eax
	ret
.L209:
	xorl	%ecx, %ecx
	movl	%ecx, %eax
	ret
	.cfi_endproc
.LFE63:
	.size	__sched_cpucount, .-__sched_cpucount
	.p2align 4
	.globl	get_nprocs
	.type	get_nprocs, @function
get_nprocs:
.LFB64:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	xorl	%ebx, %ebx
	movl	$16, %ecx
	xorl	%r10d, %r10d
	movq	%rbx, %rax
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$128, %esi
	subq	$8, %rsp
	.cfi_def_cfa_offset 24
	leaq	-120(%rsp), %rdi
	leaq	-120(%rsp), %rdx
	rep stosq
	movl	$204, %eax
	movq	%rbx, %rdi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L227
.L216:
	leaq	8(%rsp), %rdi
	xorl	%esi, %esi
	.p2align 4,,10
	.p2align 3
.L220:
	movq	(%rdx), %rax
	testq	%rax, %rax
	je	.L218
	.p2align 4,,10
	.p2align 3
.L219:
	leaq	-1(%rax), %rcx
	addl	$1, %esi
	andq	%rcx, %rax
	jne	.L219
.L218:
	addq	$8, %rdx
	cmpq	%rdi, %rdx
	jne	.L220
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	movl	%esi, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
.L227:
	.cfi_restore_state
	negl	%eax
	leaq	first(%rip), %rsi
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rcx
# 0 "" 2
#NO_APP
	testq	%rcx, %rcx
	cmove	%rsi, %rcx
	movl	%eax, 8(%rcx)
	jmp	.L216
	.cfi_endproc
.LFE64:
	.size	get_nprocs, .-get_nprocs
	.p2align 4
	.globl	sysconf
	.type	sysconf, @function
sysconf:
.LFB65:
	.cfi_startproc
	movl	$4096, %eax
	cmpl	$30, %edi
	je	.L228
	subl	$83, %edi
	cmpl	$1, %edi
	ja	.L230
	call	get_nprocs
	cltq
	ret
	.p2align 4,,10
	.p2align 3
.L230:
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rax
# 0 "" 2
#NO_APP
	leaq	first(%rip), %rdx
	testq	%rax, %rax
	cmove	%rdx, %rax
	movl	$22, 8(%rax)
	movq	$-1, %rax
.L228:
	ret
	.cfi_endproc
.LFE65:
	.size	sysconf, .-sysconf
	.p2align 4
	.globl	time
	.type	time, @function
time:
.LFB66:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	xorl	%edx, %edx
	movq	%rdi, %rbx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$228, %eax
	movq	%rdx, %rdi
	leaq	-16(%rsp), %rsi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L242
.L235:
	movq	-16(%rsp), %rax
	testq	%rbx, %rbx
	je	.L234
	movq	%rax, (%rbx)
.L234:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L242:
	.cfi_restore_state
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	jmp	.L235
	.cfi_endproc
.LFE66:
	.size	time, .-time
	.p2align 4
	.globl	sigaction
	.type	sigaction, @function
sigaction:
.LFB68:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movq	%rdx, %rbx
	subq	$64, %rsp
	.cfi_def_cfa_offset 80
	movq	$0, (%rsp)
	movq	$0, 8(%rsp)
	movq	$0, 16(%rsp)
	movq	$0, 24(%rsp)
	movq	$0, 32(%rsp)
	movq	$0, 40(%rsp)
	movq	$0, 48(%rsp)
	movq	$0, 56(%rsp)
	testq	%rsi, %rsi
	je	.L256
	movq	(%rsi), %rax
	leaq	32(%rsp), %rdx
	movq	%rax, (%rsp)
	movl	136(%rsi), %eax
	orl	$67108864, %eax
	movq	%rax, 8(%rsp)
	leaq	restore(%rip), %rax
	movq	%rax, 16(%rsp)
	movq	8(%rsi), %rax
	movq	%rsp, %rsi
	movq	%rax, 24(%rsp)
	xorl	%eax, %eax
	testq	%rbx, %rbx
	cmove	%rax, %rdx
.L245:
	movslq	%edi, %rdi
	movl	$8, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$13, %eax
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L257
	testq	%rax, %rax
	jne	.L249
	testq	%rbx, %rbx
	je	.L252
	movl	$152, %edx
	xorl	%esi, %esi
	movq	%rbx, %rdi
	call	memset@PLT
	movq	32(%rsp), %rax
	movq	%rax, (%rbx)
	movl	40(%rsp), %eax
	andl	$-67108865, %eax
	movl	%eax, 136(%rbx)
	movq	56(%rsp), %rax
	movq	%rax, 8(%rbx)
.L252:
	xorl	%eax, %eax
.L243:
	addq	$64, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L256:
	.cfi_restore_state
	leaq	32(%rsp), %rdx
	testq	%rbx, %rbx
	jne	.L245
	xorl	%edx, %edx
	xorl	%esi, %esi
	jmp	.L245
	.p2align 4,,10
	.p2align 3
.L257:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
.L249:
	movl	$-1, %eax
	jmp	.L243
	.cfi_endproc
.LFE68:
	.size	sigaction, .-sigaction
	.p2align 4
	.globl	signal
	.type	signal, @function
signal:
.LFB69:
	.cfi_startproc
	subq	$232, %rsp
	.cfi_def_cfa_offset 240
	movslq	%edi, %rdi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rsi, 8(%rsp)
	leaq	restore(%rip), %rax
	leaq	40(%rsp), %rdx
	movl	$8, %r10d
	movq	%rax, 24(%rsp)
	leaq	8(%rsp), %rsi
	movl	$13, %eax
	movq	$0, 32(%rsp)
	movq	$0, 40(%rsp)
	movq	$0, 48(%rsp)
	movq	$0, 56(%rsp)
	movq	$0, 64(%rsp)
	movq	$335544320, 16(%rsp)
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L264
	testq	%rax, %rax
	jne	.L262
	leaq	72(%rsp), %rdi
	movl	$152, %edx
	xorl	%esi, %esi
	call	memset@PLT
	movq	40(%rsp), %rax
.L258:
	addq	$232, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L264:
	.cfi_restore_state
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
.L262:
	movq	$-1, %rax
	jmp	.L258
	.cfi_endproc
.LFE69:
	.size	signal, .-signal
	.p2align 4
	.globl	sigemptyset
	.type	sigemptyset, @function
sigemptyset:
.LFB70:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movl	$128, %edx
	xorl	%esi, %esi
	call	memset@PLT
	xorl	%eax, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE70:
	.size	sigemptyset, .-sigemptyset
	.p2align 4
	.globl	sigaddset
	.type	sigaddset, @function
sigaddset:
.LFB71:
	.cfi_startproc
	movl	%esi, %ecx
	leal	62(%rsi), %eax
	movl	$1, %edx
	subl	$1, %ecx
	cmovns	%ecx, %eax
	salq	%cl, %rdx
	sarl	$6, %eax
	cltq
	orq	%rdx, (%rdi,%rax,8)
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE71:
	.size	sigaddset, .-sigaddset
	.p2align 4
	.globl	sigfillset
	.type	sigfillset, @function
sigfillset:
.LFB72:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movl	$128, %edx
	movl	$255, %esi
	call	memset@PLT
	xorl	%eax, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE72:
	.size	sigfillset, .-sigfillset
	.p2align 4
	.globl	sigdelset
	.type	sigdelset, @function
sigdelset:
.LFB73:
	.cfi_startproc
	movl	%esi, %ecx
	leal	62(%rsi), %eax
	movq	$-2, %rdx
	subl	$1, %ecx
	cmovns	%ecx, %eax
	rolq	%cl, %rdx
	sarl	$6, %eax
	cltq
	andq	%rdx, (%rdi,%rax,8)
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE73:
	.size	sigdelset, .-sigdelset
	.p2align 4
	.globl	sigismember
	.type	sigismember, @function
sigismember:
.LFB74:
	.cfi_startproc
	movl	%esi, %ecx
	leal	62(%rsi), %eax
	subl	$1, %ecx
	cmovns	%ecx, %eax
	sarl	$6, %eax
	cltq
	movq	(%rdi,%rax,8), %rax
	shrq	%cl, %rax
	andl	$1, %eax
	ret
	.cfi_endproc
.LFE74:
	.size	sigismember, .-sigismember
	.p2align 4
	.globl	sigaltstack
	.type	sigaltstack, @function
sigaltstack:
.LFB75:
	.cfi_startproc
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$131, %eax
	xorl	%edx, %edx
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L276
	ret
	.p2align 4,,10
	.p2align 3
.L276:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE75:
	.size	sigaltstack, .-sigaltstack
	.p2align 4
	.globl	sigprocmask
	.type	sigprocmask, @function
sigprocmask:
.LFB76:
	.cfi_startproc
	movslq	%edi, %rdi
	movl	$8, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$14, %eax
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L281
	ret
	.p2align 4,,10
	.p2align 3
.L281:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE76:
	.size	sigprocmask, .-sigprocmask
	.p2align 4
	.globl	pthread_sigmask
	.type	pthread_sigmask, @function
pthread_sigmask:
.LFB77:
	.cfi_startproc
	movslq	%edi, %rdi
	movl	$8, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$14, %eax
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L288
	movl	%eax, %edx
	testl	%eax, %eax
	jne	.L285
	movl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L288:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
.L285:
	leaq	first(%rip), %rdx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rax
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	cmove	%rdx, %rax
	movl	8(%rax), %edx
	movl	%edx, %eax
	ret
	.cfi_endproc
.LFE77:
	.size	pthread_sigmask, .-pthread_sigmask
	.p2align 4
	.type	begin, @function
begin:
.LFB78:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movq	%rdi, %rbx
	movq	24(%rdi), %rdi
	call	*16(%rbx)
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movq	%rax, 32(%rbx)
	xorl	%r9d, %r9d
	movl	$60, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE78:
	.size	begin, .-begin
	.p2align 4
	.globl	pthread_create
	.type	pthread_create, @function
pthread_create:
.LFB79:
	.cfi_startproc
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	movl	$34, %r10d
	movq	%rdx, %r12
	xorl	%r9d, %r9d
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	movq	$-1, %r8
	movq	%rcx, %rbp
	movl	$9, %eax
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	movl	$65536, %esi
	movq	%rdi, %rbx
	movl	$3, %edx
	xorl	%edi, %edi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L292
	leaq	65472(%rax), %rsi
	movl	$4001536, %edi
	leaq	65484(%rax), %rdx
	movq	$0, 65480(%rax)
	movq	%rsi, 65472(%rax)
	movq	%rdx, %r10
	movq	%rsi, %r8
	movq	$0, 65504(%rax)
	movq	%r12, 65488(%rax)
	movq	%rbp, 65496(%rax)
	movl	$56, %eax
	movq	%rsi, (%rbx)
#APP
# 243 "../lib/libc.c" 1
	syscall
	test %eax, %eax
	jnz 1f
	xor %ebp, %ebp
	mov %r8, %rdi
	call begin
1:
# 0 "" 2
#NO_APP
	movl	%eax, %edx
	negl	%edx
	testq	%rax, %rax
	movl	$0, %eax
	cmovs	%edx, %eax
.L291:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L292:
	.cfi_restore_state
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	jmp	.L291
	.cfi_endproc
.LFE79:
	.size	pthread_create, .-pthread_create
	.p2align 4
	.globl	pthread_join
	.type	pthread_join, @function
pthread_join:
.LFB80:
	.cfi_startproc
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	movq	%rsi, %r12
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	movq	%rdi, %rbp
	addq	$12, %rdi
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	movl	$202, %ebx
	jmp	.L299
	.p2align 4,,10
	.p2align 3
.L300:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	xorl	%esi, %esi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
.L299:
	movslq	(%rdi), %rdx
	testl	%edx, %edx
	jne	.L300
	testq	%r12, %r12
	je	.L301
	movq	32(%rbp), %rax
	movq	%rax, (%r12)
.L301:
	leaq	-65472(%rbp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$11, %eax
	movl	$65536, %esi
	xorl	%edx, %edx
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L308
.L302:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	xorl	%eax, %eax
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
.L308:
	.cfi_restore_state
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	jmp	.L302
	.cfi_endproc
.LFE80:
	.size	pthread_join, .-pthread_join
	.p2align 4
	.globl	pthread_exit
	.type	pthread_exit, @function
pthread_exit:
.LFB81:
	.cfi_startproc
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rax
# 0 "" 2
#NO_APP
	leaq	first(%rip), %rdx
	testq	%rax, %rax
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	$60, %ebx
	cmove	%rdx, %rax
	movq	%rdi, 32(%rax)
	.p2align 4,,10
	.p2align 3
.L311:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	jmp	.L311
	.cfi_endproc
.LFE81:
	.size	pthread_exit, .-pthread_exit
	.p2align 4
	.globl	pthread_kill
	.type	pthread_kill, @function
pthread_kill:
.LFB82:
	.cfi_startproc
	leaq	first(%rip), %rax
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rdi, %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movslq	%esi, %rbx
	cmpq	%rax, %rdi
	je	.L330
	movslq	12(%rdi), %rbp
.L318:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$39, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L319
	movslq	%eax, %rdi
.L320:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$234, %eax
	movq	%rbp, %rsi
	movq	%rbx, %rdx
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L331
	xorl	%edx, %edx
	testq	%rax, %rax
	jne	.L324
	movl	%edx, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L331:
	.cfi_restore_state
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
.L324:
	leaq	first(%rip), %rdx
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rax
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	cmove	%rdx, %rax
	movl	8(%rax), %edx
	movl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L330:
	.cfi_restore_state
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$39, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L315
	movslq	%eax, %rbp
	jmp	.L318
	.p2align 4,,10
	.p2align 3
.L319:
	negl	%eax
	leaq	first(%rip), %rcx
	movq	$-1, %rdi
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	jmp	.L320
.L315:
	negl	%eax
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rbp, %rdx
	movq	$-1, %rbp
	movl	%eax, 8(%rdx)
	jmp	.L318
	.cfi_endproc
.LFE82:
	.size	pthread_kill, .-pthread_kill
	.p2align 4
	.globl	pthread_self
	.type	pthread_self, @function
pthread_self:
.LFB83:
	.cfi_startproc
	leaq	first(%rip), %rdx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rax
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	cmove	%rdx, %rax
	ret
	.cfi_endproc
.LFE83:
	.size	pthread_self, .-pthread_self
	.p2align 4
	.globl	pthread_mutex_init
	.type	pthread_mutex_init, @function
pthread_mutex_init:
.LFB84:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movl	$40, %edx
	xorl	%esi, %esi
	call	memset@PLT
	xorl	%eax, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE84:
	.size	pthread_mutex_init, .-pthread_mutex_init
	.p2align 4
	.globl	pthread_mutex_lock
	.type	pthread_mutex_lock, @function
pthread_mutex_lock:
.LFB85:
	.cfi_startproc
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	movl	$24, %r12d
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	movl	$1, %ebp
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	movq	%rdi, %rbx
	jmp	.L338
	.p2align 4,,10
	.p2align 3
.L340:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L343
.L338:
	movl	%ebp, %eax
	xchgl	(%rbx), %eax
	testl	%eax, %eax
	jne	.L340
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L343:
	.cfi_restore_state
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	jmp	.L338
	.cfi_endproc
.LFE85:
	.size	pthread_mutex_lock, .-pthread_mutex_lock
	.p2align 4
	.globl	pthread_mutex_unlock
	.type	pthread_mutex_unlock, @function
pthread_mutex_unlock:
.LFB86:
	.cfi_startproc
	xorl	%eax, %eax
	movl	$0, (%rdi)
	ret
	.cfi_endproc
.LFE86:
	.size	pthread_mutex_unlock, .-pthread_mutex_unlock
	.p2align 4
	.globl	pthread_cond_init
	.type	pthread_cond_init, @function
pthread_cond_init:
.LFB88:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movl	$48, %edx
	xorl	%esi, %esi
	call	memset@PLT
	xorl	%eax, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE88:
	.size	pthread_cond_init, .-pthread_cond_init
	.p2align 4
	.globl	pthread_cond_wait
	.type	pthread_cond_wait, @function
pthread_cond_wait:
.LFB89:
	.cfi_startproc
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	movl	$202, %eax
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	movq	%rsi, %rbx
	movslq	(%rdi), %rdx
	movl	$0, (%rsi)
	xorl	%esi, %esi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %ebp
	movl	$24, %r12d
	jmp	.L349
	.p2align 4,,10
	.p2align 3
.L351:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L354
.L349:
	movl	%ebp, %eax
	xchgl	(%rbx), %eax
	testl	%eax, %eax
	jne	.L351
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L354:
	.cfi_restore_state
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	jmp	.L349
	.cfi_endproc
.LFE89:
	.size	pthread_cond_wait, .-pthread_cond_wait
	.p2align 4
	.globl	pthread_cond_signal
	.type	pthread_cond_signal, @function
pthread_cond_signal:
.LFB91:
	.cfi_startproc
	lock addl	$1, (%rdi)
	movl	$1, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$202, %eax
	movq	%rdx, %rsi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE91:
	.size	pthread_cond_signal, .-pthread_cond_signal
	.p2align 4
	.globl	pthread_cond_broadcast
	.type	pthread_cond_broadcast, @function
pthread_cond_broadcast:
.LFB92:
	.cfi_startproc
	lock addl	$1, (%rdi)
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$202, %eax
	movl	$1, %esi
	movl	$2147483647, %edx
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE92:
	.size	pthread_cond_broadcast, .-pthread_cond_broadcast
	.p2align 4
	.globl	pthread_barrier_init
	.type	pthread_barrier_init, @function
pthread_barrier_init:
.LFB93:
	.cfi_startproc
	movl	%edx, (%rdi)
	xorl	%eax, %eax
	movl	$0, 4(%rdi)
	ret
	.cfi_endproc
.LFE93:
	.size	pthread_barrier_init, .-pthread_barrier_init
	.p2align 4
	.globl	pthread_barrier_wait
	.type	pthread_barrier_wait, @function
pthread_barrier_wait:
.LFB94:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	.cfi_offset 14, -16
	movl	$1, %r14d
	pushq	%r13
	.cfi_def_cfa_offset 24
	.cfi_offset 13, -24
	pushq	%r12
	.cfi_def_cfa_offset 32
	.cfi_offset 12, -32
	pushq	%rbp
	.cfi_def_cfa_offset 40
	.cfi_offset 6, -40
	leaq	4(%rdi), %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset 3, -48
	movq	%rdi, %rbx
	lock xaddl	%r14d, 0(%rbp)
	xorl	%edx, %edx
	movl	$24, %r13d
	movl	%r14d, %eax
	divl	(%rdi)
	movl	%eax, %r12d
	jmp	.L360
	.p2align 4,,10
	.p2align 3
.L362:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L365
.L360:
	movl	0(%rbp), %eax
	xorl	%edx, %edx
	movl	(%rbx), %ecx
	divl	%ecx
	cmpl	%r12d, %eax
	je	.L362
	movl	%r14d, %eax
	xorl	%edx, %edx
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	popq	%rbp
	.cfi_def_cfa_offset 32
	divl	%ecx
	subl	$1, %ecx
	xorl	%eax, %eax
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r13
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	cmpl	%ecx, %edx
	sete	%al
	negl	%eax
	ret
	.p2align 4,,10
	.p2align 3
.L365:
	.cfi_restore_state
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	jmp	.L360
	.cfi_endproc
.LFE94:
	.size	pthread_barrier_wait, .-pthread_barrier_wait
	.p2align 4
	.globl	malloc
	.type	malloc, @function
malloc:
.LFB95:
	.cfi_startproc
	testq	%rdi, %rdi
	movl	$1, %eax
	movl	$34, %r10d
	movq	$-1, %r8
	cmovne	%rdi, %rax
	movl	$3, %edx
	xorl	%r9d, %r9d
	xorl	%edi, %edi
	movq	%rax, %rsi
	movl	$9, %eax
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L370
	ret
	.p2align 4,,10
	.p2align 3
.L370:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE95:
	.size	malloc, .-malloc
	.p2align 4
	.globl	calloc
	.type	calloc, @function
calloc:
.LFB96:
	.cfi_startproc
	imulq	%rdi, %rsi
	movl	$1, %eax
	movl	$34, %r10d
	movq	$-1, %r8
	movl	$3, %edx
	testq	%rsi, %rsi
	cmove	%rax, %rsi
	xorl	%r9d, %r9d
	movl	$9, %eax
	xorl	%edi, %edi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L375
	ret
	.p2align 4,,10
	.p2align 3
.L375:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE96:
	.size	calloc, .-calloc
	.p2align 4
	.globl	free
	.type	free, @function
free:
.LFB97:
	.cfi_startproc
	ret
	.cfi_endproc
.LFE97:
	.size	free, .-free
	.p2align 4
	.globl	aligned_alloc
	.type	aligned_alloc, @function
aligned_alloc:
.LFB98:
	.cfi_startproc
	testq	%rsi, %rsi
	movl	$1, %eax
	movl	$34, %r10d
	movq	$-1, %r8
	cmove	%rax, %rsi
	movl	$3, %edx
	xorl	%r9d, %r9d
	xorl	%edi, %edi
	movl	$9, %eax
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L381
	ret
	.p2align 4,,10
	.p2align 3
.L381:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE98:
	.size	aligned_alloc, .-aligned_alloc
	.p2align 4
	.globl	posix_memalign
	.type	posix_memalign, @function
posix_memalign:
.LFB99:
	.cfi_startproc
	testq	%rdx, %rdx
	movl	$1, %eax
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	$34, %r10d
	cmovne	%rdx, %rax
	movq	%rdi, %rbx
	movq	$-1, %r8
	xorl	%edi, %edi
	xorl	%r9d, %r9d
	movl	$3, %edx
	movq	%rax, %rsi
	movl	$9, %eax
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L383
	testq	%rax, %rax
	je	.L385
	xorl	%edx, %edx
.L384:
	movq	%rax, (%rbx)
	movl	%edx, %eax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L383:
	.cfi_restore_state
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
.L385:
	xorl	%eax, %eax
	movl	$12, %edx
	jmp	.L384
	.cfi_endproc
.LFE99:
	.size	posix_memalign, .-posix_memalign
	.p2align 4
	.globl	srand
	.type	srand, @function
srand:
.LFB129:
	.cfi_startproc
	movl	%edi, %eax
	movq	%rax, chance(%rip)
	ret
	.cfi_endproc
.LFE129:
	.size	srand, .-srand
	.p2align 4
	.globl	srandom
	.type	srandom, @function
srandom:
.LFB101:
	.cfi_startproc
	movl	%edi, %eax
	movq	%rax, chance(%rip)
	ret
	.cfi_endproc
.LFE101:
	.size	srandom, .-srandom
	.p2align 4
	.globl	random
	.type	random, @function
random:
.LFB102:
	.cfi_startproc
	movabsq	$6364136223846793005, %rax
	imulq	chance(%rip), %rax
	movabsq	$1442695040888963407, %rdx
	addq	%rdx, %rax
	movq	%rax, chance(%rip)
	shrq	$33, %rax
	ret
	.cfi_endproc
.LFE102:
	.size	random, .-random
	.p2align 4
	.globl	rand
	.type	rand, @function
rand:
.LFB103:
	.cfi_startproc
	movabsq	$6364136223846793005, %rax
	imulq	chance(%rip), %rax
	movabsq	$1442695040888963407, %rdx
	addq	%rdx, %rax
	movq	%rax, chance(%rip)
	shrq	$33, %rax
	ret
	.cfi_endproc
.LFE103:
	.size	rand, .-rand
	.p2align 4
	.globl	getrandom
	.type	getrandom, @function
getrandom:
.LFB104:
	.cfi_startproc
	movl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$318, %eax
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L396
	ret
	.p2align 4,,10
	.p2align 3
.L396:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movq	$-1, %rax
	ret
	.cfi_endproc
.LFE104:
	.size	getrandom, .-getrandom
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123456789abcdef"
	.text
	.p2align 4
	.globl	vsnprintf
	.type	vsnprintf, @function
vsnprintf:
.LFB108:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	addq	%rdi, %rsi
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$72, %rsp
	.cfi_def_cfa_offset 128
	movzbl	(%rdx), %eax
	movq	%rdi, 24(%rsp)
	movq	%rsi, 32(%rsp)
	testb	%al, %al
	je	.L464
	movq	%rdi, %rbp
	movq	%rcx, %r12
	leaq	.L414(%rip), %r14
	jmp	.L462
	.p2align 4,,10
	.p2align 3
.L497:
	movq	24(%rsp), %rcx
	cmpq	32(%rsp), %rcx
	jnb	.L400
	leaq	1(%rcx), %rsi
	movb	%al, (%rcx)
	movq	%rsi, 24(%rsp)
.L400:
	movq	%rdx, %rbx
.L401:
	movzbl	1(%rbx), %eax
	leaq	1(%rbx), %rdx
	testb	%al, %al
	je	.L496
.L462:
	cmpb	$37, %al
	jne	.L497
	movsbq	1(%rdx), %rax
	leaq	1(%rdx), %rsi
	movl	$32, %ecx
	xorl	%r8d, %r8d
	movq	%rsi, %rbx
	cmpb	$45, %al
	je	.L470
	cmpb	$48, %al
	jne	.L402
.L470:
	movl	$1, %r9d
	movl	$48, %edi
	.p2align 4,,10
	.p2align 3
.L485:
	cmpb	$45, %al
	cmove	%r9d, %r8d
	cmovne	%edi, %ecx
	movsbq	1(%rbx), %rax
	addq	$1, %rbx
	cmpb	$48, %al
	je	.L485
	cmpb	$45, %al
	je	.L485
.L402:
	leal	-48(%rax), %edi
	xorl	%r13d, %r13d
	cmpb	$9, %dil
	ja	.L406
	.p2align 4,,10
	.p2align 3
.L407:
	leaq	0(%r13,%r13,4), %rdi
	addq	$1, %rbx
	leaq	-48(%rax,%rdi,2), %r13
	movsbq	(%rbx), %rax
	leal	-48(%rax), %edi
	cmpb	$9, %dil
	jbe	.L407
.L406:
	cmpb	$122, %al
	je	.L486
	cmpb	$108, %al
	jne	.L408
	.p2align 4,,10
	.p2align 3
.L486:
	movzbl	1(%rbx), %eax
	addq	$1, %rbx
	cmpb	$108, %al
	je	.L486
	cmpb	$122, %al
	je	.L486
	cmpb	$37, %al
	je	.L411
	subl	$99, %eax
	cmpb	$21, %al
	ja	.L412
	movzbl	%al, %eax
	movslq	(%r14,%rax,4), %rax
	addq	%r14, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.L414:
	.long	.L418-.L414
	.long	.L417-.L414
	.long	.L412-.L414
	.long	.L412-.L414
	.long	.L412-.L414
	.long	.L412-.L414
	.long	.L417-.L414
	.long	.L412-.L414
	.long	.L412-.L414
	.long	.L412-.L414
	.long	.L412-.L414
	.long	.L412-.L414
	.long	.L412-.L414
	.long	.L416-.L414
	.long	.L412-.L414
	.long	.L412-.L414
	.long	.L415-.L414
	.long	.L412-.L414
	.long	.L413-.L414
	.long	.L412-.L414
	.long	.L412-.L414
	.long	.L413-.L414
	.text
	.p2align 4,,10
	.p2align 3
.L408:
	cmpb	$37, %al
	je	.L411
	subl	$99, %eax
	cmpb	$21, %al
	jbe	.L498
	.p2align 4,,10
	.p2align 3
.L412:
	movq	24(%rsp), %r8
	cmpq	%rbx, %rdx
	jnb	.L420
	movq	32(%rsp), %rcx
	movq	%r8, %rax
	xorl	%edi, %edi
	jmp	.L455
	.p2align 4,,10
	.p2align 3
.L499:
	addq	$1, %rsi
.L455:
	cmpq	%rcx, %rax
	jnb	.L454
	movzbl	(%rdx), %edx
	addq	$1, %rax
	movl	$1, %edi
	movb	%dl, -1(%rax)
.L454:
	movq	%rsi, %rdx
	cmpq	%rsi, %rbx
	jne	.L499
	testb	%dil, %dil
	je	.L420
	movq	%rax, 24(%rsp)
.L457:
	movzbl	(%rbx), %edx
	testb	%dl, %dl
	je	.L495
	cmpq	32(%rsp), %rax
	jnb	.L401
	leaq	1(%rax), %rcx
	movq	%rcx, 24(%rsp)
	movb	%dl, (%rax)
	movzbl	1(%rbx), %eax
	leaq	1(%rbx), %rdx
	testb	%al, %al
	jne	.L462
	.p2align 4,,10
	.p2align 3
.L496:
	movl	24(%rsp), %eax
.L495:
	subl	%ebp, %eax
.L397:
	addq	$72, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
.L415:
	.cfi_restore_state
	movl	(%r12), %eax
	cmpl	$47, %eax
	ja	.L447
	movl	%eax, %edx
	addl	$8, %eax
	addq	16(%r12), %rdx
	movl	%eax, (%r12)
.L448:
	movq	(%rdx), %r15
	movl	%r8d, 4(%rsp)
	movq	%r15, %rdi
	call	strlen@PLT
	movl	4(%rsp), %r8d
	movq	%r13, %rcx
	movq	%r15, %rsi
	movq	%rax, %rdx
	leaq	24(%rsp), %rdi
	movl	$32, %r9d
	call	pad
	jmp	.L401
.L416:
	movq	24(%rsp), %rcx
	movq	32(%rsp), %r8
	cmpq	%r8, %rcx
	jnb	.L440
	leaq	1(%rcx), %rax
	movb	$48, (%rcx)
	movq	%rax, 24(%rsp)
	cmpq	%r8, %rax
	jnb	.L469
	leaq	2(%rcx), %rax
	movb	$120, 1(%rcx)
	movq	%rax, 24(%rsp)
	movq	%rax, %rcx
.L440:
	movl	(%r12), %eax
	cmpl	$47, %eax
	ja	.L441
	movl	%eax, %edx
	addl	$8, %eax
	addq	16(%r12), %rdx
	movl	%eax, (%r12)
.L442:
	movq	(%rdx), %rdx
	movl	$23, %eax
	leaq	40(%rsp), %r15
	leaq	.LC0(%rip), %r11
	.p2align 4,,10
	.p2align 3
.L443:
	movq	%rdx, %rsi
	movq	%rax, %rdi
	andl	$15, %esi
	movzbl	(%r11,%rsi), %esi
	movb	%sil, (%r15,%rax)
	movq	%rdx, %rsi
	subq	$1, %rax
	shrq	$4, %rdx
	cmpq	$15, %rsi
	ja	.L443
	movslq	%edi, %rdi
	leaq	24(%r15), %rdx
	xorl	%esi, %esi
	leaq	(%r15,%rdi), %rax
	.p2align 4,,10
	.p2align 3
.L445:
	cmpq	%r8, %rcx
	jnb	.L444
	movzbl	(%rax), %esi
	addq	$1, %rcx
	movb	%sil, -1(%rcx)
	movl	$1, %esi
.L444:
	addq	$1, %rax
	cmpq	%rdx, %rax
	jne	.L445
	testb	%sil, %sil
	je	.L401
	movq	%rcx, 24(%rsp)
	jmp	.L401
.L418:
	movl	(%r12), %eax
	cmpl	$47, %eax
	ja	.L449
	movl	%eax, %edx
	addl	$8, %eax
	addq	16(%r12), %rdx
	movl	%eax, (%r12)
.L450:
	movq	24(%rsp), %rax
	cmpq	32(%rsp), %rax
	jnb	.L401
	movl	(%rdx), %edx
	leaq	1(%rax), %rcx
	movq	%rcx, 24(%rsp)
	movb	%dl, (%rax)
	jmp	.L401
	.p2align 4,,10
	.p2align 3
.L411:
	movq	24(%rsp), %rax
	cmpq	32(%rsp), %rax
	jnb	.L401
	leaq	1(%rax), %rdx
	movb	$37, (%rax)
	movq	%rdx, 24(%rsp)
	jmp	.L401
	.p2align 4,,10
	.p2align 3
.L498:
	leaq	.L463(%rip), %rdi
	movzbl	%al, %eax
	movslq	(%rdi,%rax,4), %rax
	addq	%rdi, %rax
	jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.L463:
	.long	.L418-.L463
	.long	.L424-.L463
	.long	.L412-.L463
	.long	.L412-.L463
	.long	.L412-.L463
	.long	.L412-.L463
	.long	.L424-.L463
	.long	.L412-.L463
	.long	.L412-.L463
	.long	.L412-.L463
	.long	.L412-.L463
	.long	.L412-.L463
	.long	.L412-.L463
	.long	.L416-.L463
	.long	.L412-.L463
	.long	.L412-.L463
	.long	.L415-.L463
	.long	.L412-.L463
	.long	.L432-.L463
	.long	.L412-.L463
	.long	.L412-.L463
	.long	.L432-.L463
	.text
	.p2align 4,,10
	.p2align 3
.L413:
	movl	(%r12), %eax
	cmpl	$47, %eax
	ja	.L430
	movl	%eax, %edx
	addl	$8, %eax
	addq	16(%r12), %rdx
	movl	%eax, (%r12)
.L435:
	movq	(%rdx), %rdi
.L436:
	cmpb	$117, (%rbx)
	movl	$16, %r10d
	movl	$10, %eax
	movsbl	%cl, %r9d
	cmove	%rax, %r10
	movl	$23, %esi
	leaq	40(%rsp), %r15
	leaq	.LC0(%rip), %r11
	.p2align 4,,10
	.p2align 3
.L439:
	movq	%rdi, %rax
	xorl	%edx, %edx
	divq	%r10
	movzbl	(%r11,%rdx), %edx
	movb	%dl, (%r15,%rsi)
	movq	%rdi, %rdx
	movq	%rax, %rdi
	movq	%rsi, %rax
	subq	$1, %rsi
	cmpq	%r10, %rdx
	jnb	.L439
	cltq
	movl	$24, %edx
	leaq	24(%rsp), %rdi
	movq	%r13, %rcx
	subq	%rax, %rdx
	leaq	(%r15,%rax), %rsi
	call	pad
	jmp	.L401
	.p2align 4,,10
	.p2align 3
.L417:
	movl	(%r12), %eax
	cmpl	$47, %eax
	jbe	.L500
	movq	8(%r12), %rdx
	leaq	8(%rdx), %rax
	movq	%rax, 8(%r12)
.L422:
	movq	(%rdx), %r15
.L423:
	movsbl	%cl, %eax
	movq	%r15, %rcx
	movq	%r15, 8(%rsp)
	leaq	63(%rsp), %rsi
	negq	%rcx
	movl	%eax, 4(%rsp)
	movl	$24, %r10d
	leaq	.LC0(%rip), %r11
	movabsq	$-3689348814741910323, %rdi
	cmovs	%r15, %rcx
	.p2align 4,,10
	.p2align 3
.L428:
	movq	%rcx, %rax
	movq	%rcx, %r15
	movl	%r10d, %r9d
	mulq	%rdi
	subl	$1, %r10d
	subq	$1, %rsi
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %r15
	movzbl	(%r11,%r15), %eax
	movb	%al, 1(%rsi)
	movq	%rcx, %rax
	movq	%rdx, %rcx
	cmpq	$9, %rax
	ja	.L428
	movq	8(%rsp), %r15
	movslq	%r10d, %r10
	testq	%r15, %r15
	jns	.L429
	leal	-2(%r9), %r10d
	movslq	%r10d, %r10
	movb	$45, 40(%rsp,%r10)
.L429:
	movl	4(%rsp), %r9d
	movl	$24, %edx
	leaq	40(%rsp,%r10), %rsi
	movq	%r13, %rcx
	subq	%r10, %rdx
	leaq	24(%rsp), %rdi
	call	pad
	jmp	.L401
.L447:
	movq	8(%r12), %rdx
	leaq	8(%rdx), %rax
	movq	%rax, 8(%r12)
	jmp	.L448
.L449:
	movq	8(%r12), %rdx
	leaq	8(%rdx), %rax
	movq	%rax, 8(%r12)
	jmp	.L450
.L441:
	movq	8(%r12), %rdx
	leaq	8(%rdx), %rax
	movq	%rax, 8(%r12)
	jmp	.L442
.L432:
	movl	(%r12), %eax
	cmpl	$47, %eax
	jbe	.L501
	movq	8(%r12), %rdx
	leaq	8(%rdx), %rax
	movq	%rax, 8(%r12)
	movl	(%rdx), %edi
	jmp	.L436
.L424:
	movl	(%r12), %eax
	cmpl	$47, %eax
	ja	.L425
	movl	%eax, %edx
	addl	$8, %eax
	addq	16(%r12), %rdx
	movl	%eax, (%r12)
.L426:
	movslq	(%rdx), %r15
	jmp	.L423
.L420:
	movq	%r8, %rax
	jmp	.L457
.L430:
	movq	8(%r12), %rdx
	leaq	8(%rdx), %rax
	movq	%rax, 8(%r12)
	jmp	.L435
.L500:
	movl	%eax, %edx
	addl	$8, %eax
	addq	16(%r12), %rdx
	movl	%eax, (%r12)
	jmp	.L422
.L425:
	movq	8(%r12), %rdx
	leaq	8(%rdx), %rax
	movq	%rax, 8(%r12)
	jmp	.L426
.L501:
	movl	%eax, %edx
	addl	$8, %eax
	addq	16(%r12), %rdx
	movl	%eax, (%r12)
	movl	(%rdx), %edi
	jmp	.L436
.L464:
	xorl	%eax, %eax
	jmp	.L397
.L469:
	movq	%rax, %rcx
	jmp	.L440
	.cfi_endproc
.LFE108:
	.size	vsnprintf, .-vsnprintf
	.p2align 4
	.globl	vfprintf
	.type	vfprintf, @function
vfprintf:
.LFB109:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rdx, %rcx
	movq	%rsi, %rdx
	movl	$512, %esi
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movq	%rdi, %rbx
	subq	$520, %rsp
	.cfi_def_cfa_offset 544
	movq	%rsp, %rbp
	movq	%rbp, %rdi
	call	vsnprintf
	movslq	%ebx, %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movslq	%eax, %rdx
	xorl	%r9d, %r9d
	movl	$1, %eax
	movq	%rbp, %rsi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L507
.L502:
	addq	$520, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L507:
	.cfi_restore_state
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	jmp	.L502
	.cfi_endproc
.LFE109:
	.size	vfprintf, .-vfprintf
	.p2align 4
	.globl	vprintf
	.type	vprintf, @function
vprintf:
.LFB112:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	%rdi, %rsi
	movq	stdout(%rip), %rdi
	jmp	vfprintf
	.cfi_endproc
.LFE112:
	.size	vprintf, .-vprintf
	.p2align 4
	.globl	fprintf
	.type	fprintf, @function
fprintf:
.LFB110:
	.cfi_startproc
	subq	$88, %rsp
	.cfi_def_cfa_offset 96
	leaq	96(%rsp), %rax
	movq	%rdx, 48(%rsp)
	leaq	8(%rsp), %rdx
	movq	%rax, 16(%rsp)
	leaq	32(%rsp), %rax
	movq	%rcx, 56(%rsp)
	movq	%r8, 64(%rsp)
	movq	%r9, 72(%rsp)
	movl	$16, 8(%rsp)
	movq	%rax, 24(%rsp)
	call	vfprintf
	addq	$88, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE110:
	.size	fprintf, .-fprintf
	.p2align 4
	.globl	printf
	.type	printf, @function
printf:
.LFB111:
	.cfi_startproc
	subq	$88, %rsp
	.cfi_def_cfa_offset 96
	movq	%rsi, 40(%rsp)
	leaq	96(%rsp), %rax
	movq	%rdi, %rsi
	movq	stdout(%rip), %rdi
	movq	%rdx, 48(%rsp)
	leaq	8(%rsp), %rdx
	movq	%rax, 16(%rsp)
	leaq	32(%rsp), %rax
	movq	%rcx, 56(%rsp)
	movq	%r8, 64(%rsp)
	movq	%r9, 72(%rsp)
	movl	$8, 8(%rsp)
	movq	%rax, 24(%rsp)
	call	vfprintf
	addq	$88, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE111:
	.size	printf, .-printf
	.section	.rodata.str1.1
.LC1:
	.string	"%c"
	.text
	.p2align 4
	.globl	putchar
	.type	putchar, @function
putchar:
.LFB116:
	.cfi_startproc
	movl	%edi, %esi
	xorl	%eax, %eax
	leaq	.LC1(%rip), %rdi
	jmp	printf
	.cfi_endproc
.LFE116:
	.size	putchar, .-putchar
	.p2align 4
	.globl	snprintf
	.type	snprintf, @function
snprintf:
.LFB113:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	subq	$80, %rsp
	.cfi_def_cfa_offset 96
	leaq	96(%rsp), %rax
	movq	%rcx, 56(%rsp)
	movq	%rax, 16(%rsp)
	leaq	32(%rsp), %rax
	movq	%rax, 24(%rsp)
	xorl	%eax, %eax
	movq	%r8, 64(%rsp)
	movq	%r9, 72(%rsp)
	movl	$24, 8(%rsp)
	testq	%rsi, %rsi
	jne	.L520
	addq	$80, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L520:
	.cfi_restore_state
	leaq	8(%rsp), %rcx
	subq	$1, %rsi
	movq	%rdi, %rbx
	call	vsnprintf
	movslq	%eax, %rdx
	movb	$0, (%rbx,%rdx)
	addq	$80, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE113:
	.size	snprintf, .-snprintf
	.section	.rodata.str1.1
.LC2:
	.string	"%s:%u: %s: %s does not hold\n"
	.text
	.p2align 4
	.globl	__assert_fail
	.type	__assert_fail, @function
__assert_fail:
.LFB114:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movq	%rdi, %r9
	movq	stderr(%rip), %rdi
	xorl	%eax, %eax
	movq	%rcx, %r8
	movl	%edx, %ecx
	movq	%rsi, %rdx
	leaq	.LC2(%rip), %rsi
	call	fprintf
	call	abort
	.cfi_endproc
.LFE114:
	.size	__assert_fail, .-__assert_fail
	.section	.rodata.str1.1
.LC3:
	.string	"%s\n"
	.text
	.p2align 4
	.globl	puts
	.type	puts, @function
puts:
.LFB115:
	.cfi_startproc
	movq	%rdi, %rsi
	xorl	%eax, %eax
	leaq	.LC3(%rip), %rdi
	jmp	printf
	.cfi_endproc
.LFE115:
	.size	puts, .-puts
	.section	.rodata.str1.1
.LC4:
	.string	"%s"
	.text
	.p2align 4
	.globl	fputs
	.type	fputs, @function
fputs:
.LFB117:
	.cfi_startproc
	movq	%rdi, %rdx
	xorl	%eax, %eax
	movq	%rsi, %rdi
	leaq	.LC4(%rip), %rsi
	jmp	fprintf
	.cfi_endproc
.LFE117:
	.size	fputs, .-fputs
	.p2align 4
	.globl	fwrite
	.type	fwrite, @function
fwrite:
.LFB118:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rdi, %rbp
	imulq	%rsi, %rdx
	movslq	%ecx, %rdi
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	xorl	%r10d, %r10d
	movq	%rsi, %rbx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$1, %eax
	movq	%rbp, %rsi
#APP
# 53 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L529
.L526:
	xorl	%edx, %edx
	divq	%rbx
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L529:
	.cfi_restore_state
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movq	$-1, %rax
	jmp	.L526
	.cfi_endproc
.LFE118:
	.size	fwrite, .-fwrite
	.p2align 4
	.globl	fflush
	.type	fflush, @function
fflush:
.LFB119:
	.cfi_startproc
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE119:
	.size	fflush, .-fflush
	.section	.rodata.str1.1
.LC5:
	.string	"error"
	.text
	.p2align 4
	.globl	strerror
	.type	strerror, @function
strerror:
.LFB120:
	.cfi_startproc
	leaq	.LC5(%rip), %rax
	ret
	.cfi_endproc
.LFE120:
	.size	strerror, .-strerror
	.section	.rodata.str1.1
.LC6:
	.string	"%s: error %d\n"
	.text
	.p2align 4
	.globl	perror
	.type	perror, @function
perror:
.LFB121:
	.cfi_startproc
	leaq	first(%rip), %rcx
	movq	%rdi, %rdx
	movq	stderr(%rip), %rdi
	leaq	.LC6(%rip), %rsi
#APP
# 43 "../lib/libc.c" 1
	rdfsbase %rax
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	cmove	%rcx, %rax
	movl	8(%rax), %ecx
	xorl	%eax, %eax
	jmp	fprintf
	.cfi_endproc
.LFE121:
	.size	perror, .-perror
	.p2align 4
	.globl	strtol
	.type	strtol, @function
strtol:
.LFB122:
	.cfi_startproc
	movzbl	(%rdi), %r11d
	movq	%rsi, %r10
	movl	%edx, %esi
	leal	-43(%r11), %edx
	movl	%r11d, %eax
	andl	$253, %edx
	jne	.L535
	movzbl	1(%rdi), %eax
	addq	$1, %rdi
.L535:
	testl	$-17, %esi
	jne	.L536
	cmpb	$48, %al
	je	.L552
	cmpl	$1, %esi
	sbbl	%esi, %esi
	andl	$-6, %esi
	addl	$16, %esi
.L536:
	xorl	%eax, %eax
	movl	$99, %r9d
	movslq	%esi, %r8
	jmp	.L542
	.p2align 4,,10
	.p2align 3
.L553:
	movsbq	%dl, %rdx
	cmpl	%esi, %edx
	jge	.L541
.L554:
	imulq	%r8, %rax
	addq	$1, %rdi
	addq	%rdx, %rax
.L542:
	movzbl	(%rdi), %ecx
	leal	-48(%rcx), %edx
	cmpb	$9, %dl
	jbe	.L553
	orl	$32, %ecx
	leal	-87(%rcx), %edx
	cmpb	$96, %cl
	movsbq	%dl, %rdx
	cmovle	%r9, %rdx
	cmpl	%esi, %edx
	jl	.L554
.L541:
	testq	%r10, %r10
	je	.L543
	movq	%rdi, (%r10)
.L543:
	movq	%rax, %rdx
	negq	%rdx
	cmpb	$45, %r11b
	cmove	%rdx, %rax
	ret
	.p2align 4,,10
	.p2align 3
.L552:
	movzbl	1(%rdi), %eax
	orl	$32, %eax
	cmpb	$120, %al
	je	.L555
	cmpl	$1, %esi
	sbbl	%esi, %esi
	andl	$-8, %esi
	addl	$16, %esi
	jmp	.L536
.L555:
	addq	$2, %rdi
	movl	$16, %esi
	jmp	.L536
	.cfi_endproc
.LFE122:
	.size	strtol, .-strtol
	.p2align 4
	.globl	atoi
	.type	atoi, @function
atoi:
.LFB124:
	.cfi_startproc
	movl	$10, %edx
	xorl	%esi, %esi
	call	strtol
	ret
	.cfi_endproc
.LFE124:
	.size	atoi, .-atoi
	.p2align 4
	.globl	strtoul
	.type	strtoul, @function
strtoul:
.LFB123:
	.cfi_startproc
	jmp	strtol
	.cfi_endproc
.LFE123:
	.size	strtoul, .-strtoul
	.p2align 4
	.globl	strcmp
	.type	strcmp, @function
strcmp:
.LFB125:
	.cfi_startproc
	movzbl	(%rdi), %eax
	testb	%al, %al
	jne	.L559
	jmp	.L564
	.p2align 4,,10
	.p2align 3
.L561:
	movzbl	1(%rdi), %eax
	addq	$1, %rdi
	leaq	1(%rsi), %rdx
	testb	%al, %al
	je	.L565
	movq	%rdx, %rsi
.L559:
	movzbl	(%rsi), %edx
	cmpb	%al, %dl
	je	.L561
.L560:
	subl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L565:
	movzbl	1(%rsi), %edx
	xorl	%eax, %eax
	subl	%edx, %eax
	ret
.L564:
	movzbl	(%rsi), %edx
	xorl	%eax, %eax
	jmp	.L560
	.cfi_endproc
.LFE125:
	.size	strcmp, .-strcmp
	.section	.rodata.str1.1
.LC7:
	.string	""
	.text
	.p2align 4
	.globl	getopt
	.type	getopt, @function
getopt:
.LFB126:
	.cfi_startproc
	movq	%rsi, %r9
	movq	rest.0(%rip), %rsi
	movsbl	(%rsi), %eax
	testb	%al, %al
	jne	.L567
	movl	optind(%rip), %eax
	cmpl	%edi, %eax
	jge	.L577
	movslq	%eax, %rcx
	movq	(%r9,%rcx,8), %rcx
	cmpb	$45, (%rcx)
	jne	.L577
	cmpb	$0, 1(%rcx)
	je	.L577
	addl	$1, %eax
	leaq	1(%rcx), %rsi
	movl	%eax, optind(%rip)
	movsbl	1(%rcx), %eax
.L567:
	movzbl	(%rdx), %ecx
	leaq	1(%rsi), %r8
	movq	%r8, rest.0(%rip)
	testb	%cl, %cl
	je	.L569
	cmpb	%al, %cl
	jne	.L570
	jmp	.L569
	.p2align 4,,10
	.p2align 3
.L590:
	testb	%cl, %cl
	je	.L569
.L570:
	movzbl	1(%rdx), %ecx
	addq	$1, %rdx
	cmpb	%al, %cl
	jne	.L590
.L569:
	movl	%eax, optopt(%rip)
	cmpb	$0, (%rdx)
	je	.L579
	cmpb	$58, 1(%rdx)
	je	.L591
	ret
	.p2align 4,,10
	.p2align 3
.L591:
	cmpb	$0, 1(%rsi)
	jne	.L573
	movslq	optind(%rip), %rdx
	cmpl	%edi, %edx
	jge	.L579
	leal	1(%rdx), %ecx
	movq	(%r9,%rdx,8), %r8
	movl	%ecx, optind(%rip)
.L573:
	leaq	.LC7(%rip), %rdi
	movq	%r8, optarg(%rip)
	movq	%rdi, rest.0(%rip)
	ret
	.p2align 4,,10
	.p2align 3
.L579:
	movl	$63, %eax
	ret
.L577:
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE126:
	.size	getopt, .-getopt
	.section	.data.rel.local,"aw"
	.align 8
	.type	rest.0, @object
	.size	rest.0, 8
rest.0:
	.quad	.LC7
	.globl	optopt
	.bss
	.align 4
	.type	optopt, @object
	.size	optopt, 4
optopt:
	.zero	4
	.globl	opterr
	.data
	.align 4
	.type	opterr, @object
	.size	opterr, 4
opterr:
	.long	1
	.globl	optind
	.align 4
	.type	optind, @object
	.size	optind, 4
optind:
	.long	1
	.globl	optarg
	.bss
	.align 8
	.type	optarg, @object
	.size	optarg, 8
optarg:
	.zero	8
	.globl	stderr
	.data
	.align 8
	.type	stderr, @object
	.size	stderr, 8
stderr:
	.quad	2
	.globl	stdout
	.align 8
	.type	stdout, @object
	.size	stdout, 8
stdout:
	.quad	1
	.align 8
	.type	chance, @object
	.size	chance, 8
chance:
	.quad	1
	.local	first
	.comm	first,40,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
