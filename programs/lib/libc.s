# The part of a C library that programs about user interrupts use, for C that includes the ordinary headers: printing, errno,
# processes, signals, sockets, threads with mutex, condition and barrier, memory. Nothing is buffered; nothing is freed.
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
.LFB61:
	.cfi_startproc
#APP
# 138 "../lib/libc.c" 1
	mov $15, %eax
	syscall
# 0 "" 2
#NO_APP
	ud2
	.cfi_endproc
.LFE61:
	.size	restore, .-restore
	.p2align 4
	.type	pad, @function
pad:
.LFB88:
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
.LFE88:
	.size	pad, .-pad
	.p2align 4
	.globl	atoi
	.type	atoi, @function
atoi:
.LFB101:
	.cfi_startproc
	movsbl	(%rdi), %eax
	leal	-48(%rax), %edx
	cmpb	$9, %dl
	movl	$0, %edx
	ja	.L22
	.p2align 4,,10
	.p2align 3
.L24:
	leal	(%rdx,%rdx,4), %edx
	addq	$1, %rdi
	leal	-48(%rax,%rdx,2), %edx
	movsbl	(%rdi), %eax
	leal	-48(%rax), %ecx
	cmpb	$9, %cl
	jbe	.L24
.L22:
	movl	%edx, %eax
	ret
	.cfi_endproc
.LFE101:
	.size	atoi, .-atoi
	.p2align 4
	.globl	__errno_location
	.type	__errno_location, @function
__errno_location:
.LFB26:
	.cfi_startproc
	leaq	first(%rip), %rdx
#APP
# 38 "../lib/libc.c" 1
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
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L49
	ret
.L49:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 38 "../lib/libc.c" 1
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
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L53
	ret
	.p2align 4,,10
	.p2align 3
.L53:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 38 "../lib/libc.c" 1
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
# 48 "../lib/libc.c" 1
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
# 38 "../lib/libc.c" 1
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
# 48 "../lib/libc.c" 1
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
# 38 "../lib/libc.c" 1
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
# 48 "../lib/libc.c" 1
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
# 38 "../lib/libc.c" 1
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
# 48 "../lib/libc.c" 1
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
# 38 "../lib/libc.c" 1
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
# 48 "../lib/libc.c" 1
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
# 38 "../lib/libc.c" 1
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
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L82
	ret
	.p2align 4,,10
	.p2align 3
.L82:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 38 "../lib/libc.c" 1
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
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L86
	ret
	.p2align 4,,10
	.p2align 3
.L86:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 38 "../lib/libc.c" 1
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
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L90
	ret
	.p2align 4,,10
	.p2align 3
.L90:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 38 "../lib/libc.c" 1
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
# 48 "../lib/libc.c" 1
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
# 38 "../lib/libc.c" 1
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
# 48 "../lib/libc.c" 1
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
# 38 "../lib/libc.c" 1
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
# 48 "../lib/libc.c" 1
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
# 38 "../lib/libc.c" 1
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
# 48 "../lib/libc.c" 1
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
# 38 "../lib/libc.c" 1
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
# 48 "../lib/libc.c" 1
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
# 38 "../lib/libc.c" 1
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
# 48 "../lib/libc.c" 1
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
# 38 "../lib/libc.c" 1
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
	.globl	getpid
	.type	getpid, @function
getpid:
.LFB45:
	.cfi_startproc
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$39, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 48 "../lib/libc.c" 1
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
# 38 "../lib/libc.c" 1
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
	.size	getpid, .-getpid
	.p2align 4
	.globl	waitpid
	.type	waitpid, @function
waitpid:
.LFB46:
	.cfi_startproc
	movslq	%edx, %rdx
	movslq	%edi, %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
#APP
# 48 "../lib/libc.c" 1
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
# 38 "../lib/libc.c" 1
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
	.size	waitpid, .-waitpid
	.p2align 4
	.globl	wait
	.type	wait, @function
wait:
.LFB47:
	.cfi_startproc
	movq	%rdi, %rsi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	$-1, %rdi
	xorl	%edx, %edx
#APP
# 48 "../lib/libc.c" 1
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
# 38 "../lib/libc.c" 1
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
	.size	wait, .-wait
	.p2align 4
	.globl	kill
	.type	kill, @function
kill:
.LFB48:
	.cfi_startproc
	movslq	%esi, %rsi
	movslq	%edi, %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$62, %eax
	xorl	%edx, %edx
#APP
# 48 "../lib/libc.c" 1
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
# 38 "../lib/libc.c" 1
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
	.size	kill, .-kill
	.p2align 4
	.globl	raise
	.type	raise, @function
raise:
.LFB49:
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
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	movl	$39, %eax
#APP
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L144
	movslq	%eax, %rdi
.L145:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$234, %eax
	movq	%rbx, %rsi
	movq	%rbp, %rdx
#APP
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L151
.L143:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L144:
	.cfi_restore_state
	negl	%eax
	leaq	first(%rip), %rcx
	movq	$-1, %rdi
#APP
# 38 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	jmp	.L145
	.p2align 4,,10
	.p2align 3
.L151:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 38 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	jmp	.L143
	.cfi_endproc
.LFE49:
	.size	raise, .-raise
	.p2align 4
	.globl	pause
	.type	pause, @function
pause:
.LFB50:
	.cfi_startproc
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$34, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L156
	ret
	.p2align 4,,10
	.p2align 3
.L156:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 38 "../lib/libc.c" 1
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
	.size	pause, .-pause
	.p2align 4
	.globl	_exit
	.type	_exit, @function
_exit:
.LFB51:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movslq	%edi, %rdi
	movl	$231, %ebx
	.p2align 4,,10
	.p2align 3
.L158:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rdx, %rsi
#APP
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	jmp	.L158
	.cfi_endproc
.LFE51:
	.size	_exit, .-_exit
	.p2align 4
	.globl	exit
	.type	exit, @function
exit:
.LFB52:
	.cfi_startproc
	call	_exit
	.cfi_endproc
.LFE52:
	.size	exit, .-exit
	.p2align 4
	.globl	abort
	.type	abort, @function
abort:
.LFB53:
	.cfi_startproc
	movl	$6, %edi
	call	raise
	movl	$127, %edi
	call	_exit
	.cfi_endproc
.LFE53:
	.size	abort, .-abort
	.p2align 4
	.globl	nanosleep
	.type	nanosleep, @function
nanosleep:
.LFB54:
	.cfi_startproc
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$35, %eax
	xorl	%edx, %edx
#APP
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L166
	ret
	.p2align 4,,10
	.p2align 3
.L166:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 38 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE54:
	.size	nanosleep, .-nanosleep
	.p2align 4
	.globl	clock_gettime
	.type	clock_gettime, @function
clock_gettime:
.LFB55:
	.cfi_startproc
	movslq	%edi, %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$228, %eax
	xorl	%edx, %edx
#APP
# 48 "../lib/libc.c" 1
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
# 38 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE55:
	.size	clock_gettime, .-clock_gettime
	.p2align 4
	.globl	usleep
	.type	usleep, @function
usleep:
.LFB56:
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
# 48 "../lib/libc.c" 1
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
# 38 "../lib/libc.c" 1
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
	.size	usleep, .-usleep
	.p2align 4
	.globl	sleep
	.type	sleep, @function
sleep:
.LFB57:
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
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L183
	xorl	%edx, %edx
	testl	%eax, %eax
	jne	.L180
	movl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L183:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 38 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
.L180:
	movl	-16(%rsp), %edx
	movl	%edx, %eax
	ret
	.cfi_endproc
.LFE57:
	.size	sleep, .-sleep
	.p2align 4
	.globl	sched_yield
	.type	sched_yield, @function
sched_yield:
.LFB58:
	.cfi_startproc
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$24, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L188
	ret
	.p2align 4,,10
	.p2align 3
.L188:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 38 "../lib/libc.c" 1
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
	.size	sched_yield, .-sched_yield
	.p2align 4
	.globl	sched_setaffinity
	.type	sched_setaffinity, @function
sched_setaffinity:
.LFB59:
	.cfi_startproc
	movslq	%edi, %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$203, %eax
#APP
# 48 "../lib/libc.c" 1
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
# 38 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE59:
	.size	sched_setaffinity, .-sched_setaffinity
	.p2align 4
	.globl	sched_getaffinity
	.type	sched_getaffinity, @function
sched_getaffinity:
.LFB60:
	.cfi_startproc
	movslq	%edi, %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$204, %eax
#APP
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cqto
	cmpq	$-4096, %rax
	ja	.L198
.L194:
	movl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L198:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 38 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %edx
	jmp	.L194
	.cfi_endproc
.LFE60:
	.size	sched_getaffinity, .-sched_getaffinity
	.p2align 4
	.globl	sigaction
	.type	sigaction, @function
sigaction:
.LFB62:
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
	je	.L212
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
.L201:
	movslq	%edi, %rdi
	movl	$8, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$13, %eax
#APP
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L213
	testq	%rax, %rax
	jne	.L205
	testq	%rbx, %rbx
	je	.L208
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
.L208:
	xorl	%eax, %eax
.L199:
	addq	$64, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L212:
	.cfi_restore_state
	leaq	32(%rsp), %rdx
	testq	%rbx, %rbx
	jne	.L201
	xorl	%edx, %edx
	xorl	%esi, %esi
	jmp	.L201
	.p2align 4,,10
	.p2align 3
.L213:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 38 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
.L205:
	movl	$-1, %eax
	jmp	.L199
	.cfi_endproc
.LFE62:
	.size	sigaction, .-sigaction
	.p2align 4
	.globl	signal
	.type	signal, @function
signal:
.LFB63:
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
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L220
	testq	%rax, %rax
	jne	.L218
	leaq	72(%rsp), %rdi
	movl	$152, %edx
	xorl	%esi, %esi
	call	memset@PLT
	movq	40(%rsp), %rax
.L214:
	addq	$232, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L220:
	.cfi_restore_state
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 38 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
.L218:
	movq	$-1, %rax
	jmp	.L214
	.cfi_endproc
.LFE63:
	.size	signal, .-signal
	.p2align 4
	.globl	sigemptyset
	.type	sigemptyset, @function
sigemptyset:
.LFB64:
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
.LFE64:
	.size	sigemptyset, .-sigemptyset
	.p2align 4
	.globl	sigaddset
	.type	sigaddset, @function
sigaddset:
.LFB65:
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
.LFE65:
	.size	sigaddset, .-sigaddset
	.p2align 4
	.globl	sigprocmask
	.type	sigprocmask, @function
sigprocmask:
.LFB66:
	.cfi_startproc
	movslq	%edi, %rdi
	movl	$8, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$14, %eax
#APP
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L228
	ret
	.p2align 4,,10
	.p2align 3
.L228:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 38 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	ret
	.cfi_endproc
.LFE66:
	.size	sigprocmask, .-sigprocmask
	.p2align 4
	.globl	pthread_sigmask
	.type	pthread_sigmask, @function
pthread_sigmask:
.LFB67:
	.cfi_startproc
	movslq	%edi, %rdi
	movl	$8, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$14, %eax
#APP
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L235
	movl	%eax, %edx
	testl	%eax, %eax
	jne	.L232
	movl	%edx, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L235:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 38 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
.L232:
	leaq	first(%rip), %rdx
#APP
# 38 "../lib/libc.c" 1
	rdfsbase %rax
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	cmove	%rdx, %rax
	movl	8(%rax), %edx
	movl	%edx, %eax
	ret
	.cfi_endproc
.LFE67:
	.size	pthread_sigmask, .-pthread_sigmask
	.p2align 4
	.type	begin, @function
begin:
.LFB68:
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
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE68:
	.size	begin, .-begin
	.p2align 4
	.globl	pthread_create
	.type	pthread_create, @function
pthread_create:
.LFB69:
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
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L239
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
# 197 "../lib/libc.c" 1
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
.L238:
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
.L239:
	.cfi_restore_state
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 38 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	jmp	.L238
	.cfi_endproc
.LFE69:
	.size	pthread_create, .-pthread_create
	.p2align 4
	.globl	pthread_join
	.type	pthread_join, @function
pthread_join:
.LFB70:
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
	jmp	.L246
	.p2align 4,,10
	.p2align 3
.L247:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	xorl	%esi, %esi
#APP
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
.L246:
	movslq	(%rdi), %rdx
	testl	%edx, %edx
	jne	.L247
	testq	%r12, %r12
	je	.L248
	movq	32(%rbp), %rax
	movq	%rax, (%r12)
.L248:
	leaq	-65472(%rbp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$11, %eax
	movl	$65536, %esi
	xorl	%edx, %edx
#APP
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L255
.L249:
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	xorl	%eax, %eax
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
.L255:
	.cfi_restore_state
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 38 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	jmp	.L249
	.cfi_endproc
.LFE70:
	.size	pthread_join, .-pthread_join
	.p2align 4
	.globl	pthread_exit
	.type	pthread_exit, @function
pthread_exit:
.LFB71:
	.cfi_startproc
#APP
# 38 "../lib/libc.c" 1
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
.L258:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	jmp	.L258
	.cfi_endproc
.LFE71:
	.size	pthread_exit, .-pthread_exit
	.p2align 4
	.globl	pthread_self
	.type	pthread_self, @function
pthread_self:
.LFB72:
	.cfi_startproc
	leaq	first(%rip), %rdx
#APP
# 38 "../lib/libc.c" 1
	rdfsbase %rax
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	cmove	%rdx, %rax
	ret
	.cfi_endproc
.LFE72:
	.size	pthread_self, .-pthread_self
	.p2align 4
	.globl	pthread_mutex_init
	.type	pthread_mutex_init, @function
pthread_mutex_init:
.LFB73:
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
.LFE73:
	.size	pthread_mutex_init, .-pthread_mutex_init
	.p2align 4
	.globl	pthread_mutex_lock
	.type	pthread_mutex_lock, @function
pthread_mutex_lock:
.LFB74:
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
	jmp	.L266
	.p2align 4,,10
	.p2align 3
.L268:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L271
.L266:
	movl	%ebp, %eax
	xchgl	(%rbx), %eax
	testl	%eax, %eax
	jne	.L268
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
.L271:
	.cfi_restore_state
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 38 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	jmp	.L266
	.cfi_endproc
.LFE74:
	.size	pthread_mutex_lock, .-pthread_mutex_lock
	.p2align 4
	.globl	pthread_mutex_unlock
	.type	pthread_mutex_unlock, @function
pthread_mutex_unlock:
.LFB75:
	.cfi_startproc
	xorl	%eax, %eax
	movl	$0, (%rdi)
	ret
	.cfi_endproc
.LFE75:
	.size	pthread_mutex_unlock, .-pthread_mutex_unlock
	.p2align 4
	.globl	pthread_cond_init
	.type	pthread_cond_init, @function
pthread_cond_init:
.LFB77:
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
.LFE77:
	.size	pthread_cond_init, .-pthread_cond_init
	.p2align 4
	.globl	pthread_cond_wait
	.type	pthread_cond_wait, @function
pthread_cond_wait:
.LFB78:
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
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %ebp
	movl	$24, %r12d
	jmp	.L277
	.p2align 4,,10
	.p2align 3
.L279:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L282
.L277:
	movl	%ebp, %eax
	xchgl	(%rbx), %eax
	testl	%eax, %eax
	jne	.L279
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
.L282:
	.cfi_restore_state
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 38 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	jmp	.L277
	.cfi_endproc
.LFE78:
	.size	pthread_cond_wait, .-pthread_cond_wait
	.p2align 4
	.globl	pthread_cond_signal
	.type	pthread_cond_signal, @function
pthread_cond_signal:
.LFB80:
	.cfi_startproc
	lock addl	$1, (%rdi)
	movl	$1, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$202, %eax
	movq	%rdx, %rsi
#APP
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE80:
	.size	pthread_cond_signal, .-pthread_cond_signal
	.p2align 4
	.globl	pthread_cond_broadcast
	.type	pthread_cond_broadcast, @function
pthread_cond_broadcast:
.LFB81:
	.cfi_startproc
	lock addl	$1, (%rdi)
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$202, %eax
	movl	$1, %esi
	movl	$2147483647, %edx
#APP
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE81:
	.size	pthread_cond_broadcast, .-pthread_cond_broadcast
	.p2align 4
	.globl	pthread_barrier_init
	.type	pthread_barrier_init, @function
pthread_barrier_init:
.LFB82:
	.cfi_startproc
	movl	%edx, (%rdi)
	xorl	%eax, %eax
	movl	$0, 4(%rdi)
	ret
	.cfi_endproc
.LFE82:
	.size	pthread_barrier_init, .-pthread_barrier_init
	.p2align 4
	.globl	pthread_barrier_wait
	.type	pthread_barrier_wait, @function
pthread_barrier_wait:
.LFB83:
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
	jmp	.L288
	.p2align 4,,10
	.p2align 3
.L290:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L293
.L288:
	movl	0(%rbp), %eax
	xorl	%edx, %edx
	movl	(%rbx), %ecx
	divl	%ecx
	cmpl	%r12d, %eax
	je	.L290
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
.L293:
	.cfi_restore_state
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 38 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	jmp	.L288
	.cfi_endproc
.LFE83:
	.size	pthread_barrier_wait, .-pthread_barrier_wait
	.p2align 4
	.globl	malloc
	.type	malloc, @function
malloc:
.LFB84:
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
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L298
	ret
	.p2align 4,,10
	.p2align 3
.L298:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 38 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE84:
	.size	malloc, .-malloc
	.p2align 4
	.globl	calloc
	.type	calloc, @function
calloc:
.LFB85:
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
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L303
	ret
	.p2align 4,,10
	.p2align 3
.L303:
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 38 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE85:
	.size	calloc, .-calloc
	.p2align 4
	.globl	free
	.type	free, @function
free:
.LFB86:
	.cfi_startproc
	ret
	.cfi_endproc
.LFE86:
	.size	free, .-free
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123456789abcdef"
	.text
	.p2align 4
	.globl	vsnprintf
	.type	vsnprintf, @function
vsnprintf:
.LFB90:
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
	je	.L361
	movq	%rdi, %rbp
	movq	%rcx, %r12
	leaq	.L321(%rip), %r14
	jmp	.L359
	.p2align 4,,10
	.p2align 3
.L384:
	movq	24(%rsp), %rcx
	cmpq	32(%rsp), %rcx
	jnb	.L308
	leaq	1(%rcx), %rsi
	movb	%al, (%rcx)
	movq	%rsi, 24(%rsp)
.L308:
	movq	%rdx, %rbx
.L309:
	movzbl	1(%rbx), %eax
	leaq	1(%rbx), %rdx
	testb	%al, %al
	je	.L383
.L359:
	cmpb	$37, %al
	jne	.L384
	movsbq	1(%rdx), %rax
	leaq	1(%rdx), %rbx
	movl	$32, %r9d
	xorl	%r8d, %r8d
	cmpb	$45, %al
	je	.L367
	cmpb	$48, %al
	jne	.L310
.L367:
	movl	$1, %ecx
	movl	$48, %edx
	.p2align 4,,10
	.p2align 3
.L377:
	cmpb	$45, %al
	cmove	%ecx, %r8d
	cmovne	%edx, %r9d
	movsbq	1(%rbx), %rax
	addq	$1, %rbx
	cmpb	$48, %al
	je	.L377
	cmpb	$45, %al
	je	.L377
.L310:
	leal	-48(%rax), %edx
	xorl	%r13d, %r13d
	cmpb	$9, %dl
	ja	.L314
	.p2align 4,,10
	.p2align 3
.L315:
	leaq	0(%r13,%r13,4), %rdx
	addq	$1, %rbx
	leaq	-48(%rax,%rdx,2), %r13
	movsbq	(%rbx), %rax
	leal	-48(%rax), %edx
	cmpb	$9, %dl
	jbe	.L315
.L314:
	cmpb	$108, %al
	je	.L378
	cmpb	$122, %al
	jne	.L316
	.p2align 4,,10
	.p2align 3
.L378:
	movzbl	1(%rbx), %eax
	addq	$1, %rbx
	cmpb	$108, %al
	je	.L378
	cmpb	$122, %al
	je	.L378
	leal	-99(%rax), %edx
	cmpb	$21, %dl
	ja	.L319
	movzbl	%dl, %edx
	movslq	(%r14,%rdx,4), %rdx
	addq	%r14, %rdx
	jmp	*%rdx
	.section	.rodata
	.align 4
	.align 4
.L321:
	.long	.L325-.L321
	.long	.L324-.L321
	.long	.L319-.L321
	.long	.L319-.L321
	.long	.L319-.L321
	.long	.L319-.L321
	.long	.L324-.L321
	.long	.L319-.L321
	.long	.L319-.L321
	.long	.L319-.L321
	.long	.L319-.L321
	.long	.L319-.L321
	.long	.L319-.L321
	.long	.L323-.L321
	.long	.L319-.L321
	.long	.L319-.L321
	.long	.L322-.L321
	.long	.L319-.L321
	.long	.L320-.L321
	.long	.L319-.L321
	.long	.L319-.L321
	.long	.L320-.L321
	.text
	.p2align 4,,10
	.p2align 3
.L383:
	movl	24(%rsp), %eax
	addq	$72, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	subl	%ebp, %eax
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
	.p2align 4,,10
	.p2align 3
.L316:
	.cfi_restore_state
	leal	-99(%rax), %edx
	cmpb	$21, %dl
	jbe	.L385
	.p2align 4,,10
	.p2align 3
.L319:
	movq	24(%rsp), %rdx
	cmpq	32(%rsp), %rdx
	jnb	.L309
	leaq	1(%rdx), %rcx
	movb	%al, (%rdx)
	movq	%rcx, 24(%rsp)
	jmp	.L309
.L325:
	movl	(%r12), %eax
	cmpl	$47, %eax
	ja	.L353
	movl	%eax, %edx
	addl	$8, %eax
	addq	16(%r12), %rdx
	movl	%eax, (%r12)
.L354:
	movq	24(%rsp), %rax
	cmpq	32(%rsp), %rax
	jnb	.L309
	movl	(%rdx), %edx
	leaq	1(%rax), %rcx
	movq	%rcx, 24(%rsp)
	movb	%dl, (%rax)
	jmp	.L309
.L322:
	movl	(%r12), %eax
	cmpl	$47, %eax
	ja	.L351
	movl	%eax, %edx
	addl	$8, %eax
	addq	16(%r12), %rdx
	movl	%eax, (%r12)
.L352:
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
	jmp	.L309
.L323:
	movq	24(%rsp), %rcx
	movq	32(%rsp), %r8
	cmpq	%r8, %rcx
	jnb	.L344
	leaq	1(%rcx), %rax
	movb	$48, (%rcx)
	movq	%rax, 24(%rsp)
	cmpq	%r8, %rax
	jnb	.L366
	leaq	2(%rcx), %rax
	movb	$120, 1(%rcx)
	movq	%rax, 24(%rsp)
	movq	%rax, %rcx
.L344:
	movl	(%r12), %eax
	cmpl	$47, %eax
	ja	.L345
	movl	%eax, %edx
	addl	$8, %eax
	addq	16(%r12), %rdx
	movl	%eax, (%r12)
.L346:
	movq	(%rdx), %rdx
	movl	$23, %eax
	leaq	40(%rsp), %r10
	leaq	.LC0(%rip), %r11
	.p2align 4,,10
	.p2align 3
.L347:
	movq	%rdx, %rsi
	movq	%rax, %rdi
	andl	$15, %esi
	movzbl	(%r11,%rsi), %esi
	movb	%sil, (%r10,%rax)
	movq	%rdx, %rsi
	subq	$1, %rax
	shrq	$4, %rdx
	cmpq	$15, %rsi
	ja	.L347
	movslq	%edi, %rdi
	leaq	24(%r10), %rdx
	xorl	%esi, %esi
	leaq	(%r10,%rdi), %rax
	.p2align 4,,10
	.p2align 3
.L349:
	cmpq	%r8, %rcx
	jnb	.L348
	movzbl	(%rax), %esi
	addq	$1, %rcx
	movb	%sil, -1(%rcx)
	movl	$1, %esi
.L348:
	addq	$1, %rax
	cmpq	%rdx, %rax
	jne	.L349
	testb	%sil, %sil
	je	.L309
	movq	%rcx, 24(%rsp)
	jmp	.L309
.L345:
	movq	8(%r12), %rdx
	leaq	8(%rdx), %rax
	movq	%rax, 8(%r12)
	jmp	.L346
.L351:
	movq	8(%r12), %rdx
	leaq	8(%rdx), %rax
	movq	%rax, 8(%r12)
	jmp	.L352
.L353:
	movq	8(%r12), %rdx
	leaq	8(%rdx), %rax
	movq	%rax, 8(%r12)
	jmp	.L354
.L324:
	movl	(%r12), %eax
	cmpl	$47, %eax
	ja	.L326
	movl	%eax, %edx
	addl	$8, %eax
	addq	16(%r12), %rdx
	movl	%eax, (%r12)
.L327:
	movq	(%rdx), %r15
.L328:
	movsbl	%r9b, %eax
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
.L333:
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
	ja	.L333
	movq	8(%rsp), %r15
	movslq	%r10d, %r10
	testq	%r15, %r15
	jns	.L334
	leal	-2(%r9), %r10d
	movslq	%r10d, %r10
	movb	$45, 40(%rsp,%r10)
.L334:
	movl	4(%rsp), %r9d
	movl	$24, %edx
	leaq	40(%rsp,%r10), %rsi
	movq	%r13, %rcx
	subq	%r10, %rdx
	leaq	24(%rsp), %rdi
	call	pad
	jmp	.L309
.L320:
	movl	(%r12), %eax
	cmpl	$47, %eax
	ja	.L338
	movl	%eax, %edx
	addl	$8, %eax
	addq	16(%r12), %rdx
	movl	%eax, (%r12)
.L339:
	movq	(%rdx), %rsi
.L340:
	cmpb	$117, (%rbx)
	movl	$16, %edi
	movl	$10, %eax
	movl	$23, %ecx
	cmove	%rax, %rdi
	leaq	.LC0(%rip), %r11
	leaq	40(%rsp), %r10
	.p2align 4,,10
	.p2align 3
.L343:
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rdi
	movzbl	(%r11,%rdx), %edx
	movb	%dl, (%r10,%rcx)
	movq	%rsi, %rdx
	movq	%rax, %rsi
	movq	%rcx, %rax
	subq	$1, %rcx
	cmpq	%rdi, %rdx
	jnb	.L343
	cltq
	movl	$24, %edx
	leaq	24(%rsp), %rdi
	movq	%r13, %rcx
	subq	%rax, %rdx
	leaq	(%r10,%rax), %rsi
	call	pad
	jmp	.L309
.L385:
	leaq	.L360(%rip), %rcx
	movzbl	%dl, %edx
	movslq	(%rcx,%rdx,4), %rdx
	addq	%rcx, %rdx
	jmp	*%rdx
	.section	.rodata
	.align 4
	.align 4
.L360:
	.long	.L325-.L360
	.long	.L329-.L360
	.long	.L319-.L360
	.long	.L319-.L360
	.long	.L319-.L360
	.long	.L319-.L360
	.long	.L329-.L360
	.long	.L319-.L360
	.long	.L319-.L360
	.long	.L319-.L360
	.long	.L319-.L360
	.long	.L319-.L360
	.long	.L319-.L360
	.long	.L323-.L360
	.long	.L319-.L360
	.long	.L319-.L360
	.long	.L322-.L360
	.long	.L319-.L360
	.long	.L335-.L360
	.long	.L319-.L360
	.long	.L319-.L360
	.long	.L335-.L360
	.text
.L335:
	movl	(%r12), %eax
	cmpl	$47, %eax
	jbe	.L386
	movq	8(%r12), %rdx
	leaq	8(%rdx), %rax
	movq	%rax, 8(%r12)
	movl	(%rdx), %esi
	jmp	.L340
.L329:
	movl	(%r12), %eax
	cmpl	$47, %eax
	ja	.L330
	movl	%eax, %edx
	addl	$8, %eax
	addq	16(%r12), %rdx
	movl	%eax, (%r12)
.L331:
	movslq	(%rdx), %r15
	jmp	.L328
.L361:
	addq	$72, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	xorl	%eax, %eax
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
.L338:
	.cfi_restore_state
	movq	8(%r12), %rdx
	leaq	8(%rdx), %rax
	movq	%rax, 8(%r12)
	jmp	.L339
.L326:
	movq	8(%r12), %rdx
	leaq	8(%rdx), %rax
	movq	%rax, 8(%r12)
	jmp	.L327
.L386:
	movl	%eax, %edx
	addl	$8, %eax
	addq	16(%r12), %rdx
	movl	%eax, (%r12)
	movl	(%rdx), %esi
	jmp	.L340
.L330:
	movq	8(%r12), %rdx
	leaq	8(%rdx), %rax
	movq	%rax, 8(%r12)
	jmp	.L331
.L366:
	movq	%rax, %rcx
	jmp	.L344
	.cfi_endproc
.LFE90:
	.size	vsnprintf, .-vsnprintf
	.p2align 4
	.globl	vfprintf
	.type	vfprintf, @function
vfprintf:
.LFB91:
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
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L392
.L387:
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
.L392:
	.cfi_restore_state
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 38 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movl	$-1, %eax
	jmp	.L387
	.cfi_endproc
.LFE91:
	.size	vfprintf, .-vfprintf
	.p2align 4
	.globl	fprintf
	.type	fprintf, @function
fprintf:
.LFB92:
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
.LFE92:
	.size	fprintf, .-fprintf
	.p2align 4
	.globl	printf
	.type	printf, @function
printf:
.LFB93:
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
.LFE93:
	.size	printf, .-printf
	.section	.rodata.str1.1
.LC1:
	.string	"%c"
	.text
	.p2align 4
	.globl	putchar
	.type	putchar, @function
putchar:
.LFB95:
	.cfi_startproc
	movl	%edi, %esi
	xorl	%eax, %eax
	leaq	.LC1(%rip), %rdi
	jmp	printf
	.cfi_endproc
.LFE95:
	.size	putchar, .-putchar
	.section	.rodata.str1.1
.LC2:
	.string	"%s\n"
	.text
	.p2align 4
	.globl	puts
	.type	puts, @function
puts:
.LFB94:
	.cfi_startproc
	movq	%rdi, %rsi
	xorl	%eax, %eax
	leaq	.LC2(%rip), %rdi
	jmp	printf
	.cfi_endproc
.LFE94:
	.size	puts, .-puts
	.section	.rodata.str1.1
.LC3:
	.string	"%s"
	.text
	.p2align 4
	.globl	fputs
	.type	fputs, @function
fputs:
.LFB96:
	.cfi_startproc
	movq	%rdi, %rdx
	xorl	%eax, %eax
	movq	%rsi, %rdi
	leaq	.LC3(%rip), %rsi
	jmp	fprintf
	.cfi_endproc
.LFE96:
	.size	fputs, .-fputs
	.p2align 4
	.globl	fwrite
	.type	fwrite, @function
fwrite:
.LFB97:
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
# 48 "../lib/libc.c" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4096, %rax
	ja	.L404
.L401:
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
.L404:
	.cfi_restore_state
	negl	%eax
	leaq	first(%rip), %rcx
#APP
# 38 "../lib/libc.c" 1
	rdfsbase %rdx
# 0 "" 2
#NO_APP
	testq	%rdx, %rdx
	cmove	%rcx, %rdx
	movl	%eax, 8(%rdx)
	movq	$-1, %rax
	jmp	.L401
	.cfi_endproc
.LFE97:
	.size	fwrite, .-fwrite
	.p2align 4
	.globl	fflush
	.type	fflush, @function
fflush:
.LFB98:
	.cfi_startproc
	xorl	%eax, %eax
	ret
	.cfi_endproc
.LFE98:
	.size	fflush, .-fflush
	.section	.rodata.str1.1
.LC4:
	.string	"error"
	.text
	.p2align 4
	.globl	strerror
	.type	strerror, @function
strerror:
.LFB99:
	.cfi_startproc
	leaq	.LC4(%rip), %rax
	ret
	.cfi_endproc
.LFE99:
	.size	strerror, .-strerror
	.section	.rodata.str1.1
.LC5:
	.string	"%s: error %d\n"
	.text
	.p2align 4
	.globl	perror
	.type	perror, @function
perror:
.LFB100:
	.cfi_startproc
	leaq	first(%rip), %rcx
	movq	%rdi, %rdx
	movq	stderr(%rip), %rdi
	leaq	.LC5(%rip), %rsi
#APP
# 38 "../lib/libc.c" 1
	rdfsbase %rax
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	cmove	%rcx, %rax
	movl	8(%rax), %ecx
	xorl	%eax, %eax
	jmp	fprintf
	.cfi_endproc
.LFE100:
	.size	perror, .-perror
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
	.local	first
	.comm	first,40,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
