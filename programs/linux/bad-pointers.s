# Made from bad-pointers.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S bad-pointers.c`.
	.file	"bad-pointers.c"
	.text
#APP
	restore: mov $15, %eax
	syscall
	start_thread:
	mov %rdx, %r10
	mov %rdx, %rdx
	mov $56, %eax
	syscall
	test %rax, %rax
	jnz 1f
	xor %ebp, %ebp
	pop %rax
	pop %rdi
	call *%rax
	xor %edi, %edi
	mov $60, %eax
	syscall
1:	ret
	.globl _start
_start:
	xor %ebp, %ebp
	mov (%rsp), %edi
	lea 8(%rsp), %rsi
	lea 16(%rsp,%rdi,8), %rdx
	and $-16, %rsp
	call main
	mov %eax, %edi
	mov $231, %eax
	syscall
#NO_APP
	.p2align 4
	.type	put, @function
put:
	movzbl	(%rdi), %edx
	testb	%dl, %dl
	je	.L1
	movq	filled(%rip), %rax
	xorl	%ecx, %ecx
	subq	%rax, %rdi
	jmp	.L4
	.p2align 4,,10
	.p2align 3
.L5:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %ecx
	movzbl	(%rdi,%rax), %edx
	testb	%dl, %dl
	je	.L11
.L4:
	cmpq	$1023, %rax
	jbe	.L5
	testb	%cl, %cl
	je	.L1
.L11:
	movq	%rax, filled(%rip)
.L1:
	ret
	.size	put, .-put
	.p2align 4
	.type	put_number, @function
put_number:
	movq	%rdi, %rcx
	movq	%rdi, %r11
	leaq	-24(%rsp), %r8
	movabsq	$-3689348814741910323, %r9
	negq	%rcx
	cmovs	%rdi, %rcx
	xorl	%edi, %edi
	.p2align 4,,10
	.p2align 3
.L15:
	movq	%rcx, %rax
	movl	%edi, %r10d
	addq	$1, %r8
	mulq	%r9
	movq	%rcx, %rax
	addl	$1, %edi
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rsi
	addq	%rsi, %rsi
	subq	%rsi, %rax
	addl	$48, %eax
	movb	%al, -1(%r8)
	movq	%rcx, %rax
	movq	%rdx, %rcx
	cmpq	$9, %rax
	ja	.L15
	testq	%r11, %r11
	jns	.L16
	movslq	%edi, %rdi
	movb	$45, -24(%rsp,%rdi)
	leal	2(%r10), %edi
.L16:
	movq	filled(%rip), %rax
	leal	-1(%rdi), %edx
	movslq	%edi, %rdi
	leaq	-24(%rsp), %rcx
	xorl	%esi, %esi
	addq	%rax, %rdi
	leaq	1(%rax,%rdx), %r8
	addq	%rdi, %rcx
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L19:
	leaq	1(%rax), %rdx
	notq	%rax
	movl	$1, %esi
	movzbl	(%rcx,%rax), %eax
	movb	%al, line-1(%rdx)
	cmpq	%rdx, %r8
	je	.L25
	movq	%rdx, %rax
.L17:
	cmpq	$1023, %rax
	jbe	.L19
	testb	%sil, %sil
	je	.L13
	movq	%rax, filled(%rip)
.L13:
	ret
.L25:
	movq	%r8, filled(%rip)
	ret
	.size	put_number, .-put_number
	.p2align 4
	.type	end, @function
end:
	movq	filled(%rip), %rdx
	cmpq	$1023, %rdx
	ja	.L27
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L27:
	movl	$1, %eax
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$line, %esi
	movq	%rax, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$0, filled(%rip)
	ret
	.size	end, .-end
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"?"
.LC1:
	.string	" = "
.LC2:
	.string	"-"
	.text
	.p2align 4
	.type	check.part.0, @function
check.part.0:
	addl	$1, failures(%rip)
	call	put
	movl	$.LC1, %edi
	call	put
	cmpq	$-4095, %rsi
	jb	.L29
	movl	$.LC2, %edi
	notq	%rsi
	call	put
	movl	$.LC0, %edi
	cmpq	$114, %rsi
	jbe	.L33
.L30:
	call	put
.L31:
	jmp	end
.L29:
	movq	%rsi, %rdi
	call	put_number
	jmp	.L31
.L33:
	movq	CSWTCH.156(,%rsi,8), %rdi
	jmp	.L30
	.size	check.part.0, .-check.part.0
	.section	.rodata.str1.1
.LC3:
	.string	"file"
.LC4:
	.string	"."
.LC5:
	.string	"x"
.LC6:
	.string	"xx"
.LC7:
	.string	"read"
.LC8:
	.string	"write"
.LC9:
	.string	"readv"
.LC10:
	.string	"writev"
.LC11:
	.string	"pread64"
.LC12:
	.string	"pwrite64"
.LC13:
	.string	"preadv"
.LC14:
	.string	"pwritev"
.LC15:
	.string	"sendfile"
.LC16:
	.string	"open"
.LC17:
	.string	"openat"
.LC18:
	.string	"creat"
.LC19:
	.string	"stat"
.LC20:
	.string	"lstat"
.LC21:
	.string	"fstat"
.LC22:
	.string	"newfstatat"
.LC23:
	.string	"statx"
.LC24:
	.string	"access"
.LC25:
	.string	"faccessat"
.LC26:
	.string	"mkdir"
.LC27:
	.string	"rmdir"
.LC28:
	.string	"unlink"
.LC29:
	.string	"other"
.LC30:
	.string	"link"
.LC31:
	.string	"symlink"
.LC32:
	.string	"readlink"
.LC33:
	.string	"rename"
.LC34:
	.string	"chmod"
.LC35:
	.string	"truncate"
.LC36:
	.string	"chdir"
.LC37:
	.string	"getcwd"
.LC38:
	.string	"getdents64"
.LC39:
	.string	"memfd_create"
.LC40:
	.string	"pipe"
.LC41:
	.string	"pipe2"
.LC42:
	.string	"socketpair"
.LC43:
	.string	"bind"
.LC44:
	.string	"connect"
.LC45:
	.string	"getsockname"
.LC46:
	.string	"getsockopt"
.LC47:
	.string	"setsockopt"
.LC48:
	.string	"sendmsg"
.LC49:
	.string	"recvmsg"
.LC50:
	.string	"poll"
.LC51:
	.string	"ppoll"
.LC52:
	.string	"select"
.LC53:
	.string	"epoll_ctl"
.LC54:
	.string	"rt_sigaction"
.LC55:
	.string	"rt_sigprocmask"
.LC56:
	.string	"rt_sigpending"
.LC57:
	.string	"rt_sigsuspend"
.LC58:
	.string	"rt_sigtimedwait"
.LC59:
	.string	"rt_sigqueueinfo"
.LC60:
	.string	"sigaltstack"
.LC61:
	.string	"signalfd4"
.LC62:
	.string	"nanosleep"
.LC63:
	.string	"clock_nanosleep"
.LC64:
	.string	"clock_gettime"
.LC65:
	.string	"clock_getres"
.LC66:
	.string	"gettimeofday"
.LC67:
	.string	"time"
.LC68:
	.string	"getitimer"
.LC69:
	.string	"setitimer"
.LC70:
	.string	"timer_create"
.LC71:
	.string	"timer_settime"
.LC72:
	.string	"timer_gettime"
.LC73:
	.string	"timerfd_settime"
.LC74:
	.string	"timerfd_gettime"
.LC75:
	.string	"execve"
.LC76:
	.string	"/proc/self/exe"
.LC77:
	.string	"clone3"
.LC78:
	.string	"uname"
.LC79:
	.string	"sysinfo"
.LC80:
	.string	"getrusage"
.LC81:
	.string	"times"
.LC82:
	.string	"getrlimit"
.LC83:
	.string	"setrlimit"
.LC84:
	.string	"prlimit64"
.LC85:
	.string	"sched_getaffinity"
.LC86:
	.string	"sched_setaffinity"
.LC87:
	.string	"sched_getparam"
.LC88:
	.string	"sched_setparam"
.LC89:
	.string	"sched_rr_get_interval"
.LC90:
	.string	"getcpu"
.LC91:
	.string	"getrandom"
.LC92:
	.string	"prctl"
.LC93:
	.string	"arch_prctl"
.LC94:
	.string	"get_robust_list"
.LC95:
	.string	"futex"
.LC96:
	.string	"wait4"
	.text
	.p2align 4
	.type	try_all, @function
try_all:
	pushq	%r15
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	pushq	%r14
	movl	$291, %eax
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	xorl	%ebp, %ebp
	pushq	%rbx
	movq	%rbp, %rsi
	movq	%rdi, %rbx
	movq	%rbp, %rdx
	movq	%rbp, %rdi
	subq	$72, %rsp
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %r13d
	movl	$2, %r14d
	movq	%rax, 8(%rsp)
	movl	$41, %eax
	movq	%r13, %rdi
	movq	%r14, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$2048, %esi
	movq	%rax, 16(%rsp)
	movl	$290, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC3, %r15d
	movq	%rax, 24(%rsp)
	movl	$66, %esi
	movq	%r14, %rax
	movl	$384, %edx
	movq	%r15, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC4, %edi
	movq	%rax, %r12
	movq	%rbp, %rsi
	movq	%r14, %rax
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, 32(%rsp)
	movq	%r13, %rdi
	movl	$283, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, (%rsp)
	leaq	48(%rsp), %rdi
	movl	$22, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC5, %esi
	movslq	52(%rsp), %rdi
	movq	%r13, %rax
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$18, %eax
	movl	$.LC6, %esi
	movq	%r12, %rdi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$222, %eax
	leaq	44(%rsp), %rdx
	movq	%r13, %rdi
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$good, %r14d
	movl	$4096, %ecx
	xorl	%eax, %eax
	movq	%r14, %rdi
#APP
# 63 "linux.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	movslq	48(%rsp), %rdi
	movq	%rbp, %rax
	movq	%rbx, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L35
	movq	%rax, %rsi
	movl	$.LC7, %edi
	call	check.part.0
.L35:
	movslq	24(%rsp), %rbp
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%eax, %eax
	movl	$8, %edx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L36
	movq	%rax, %rsi
	movl	$.LC7, %edi
	call	check.part.0
.L36:
	movl	$1, %eax
	movslq	52(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rsi
	movq	%rax, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L37
	movq	%rax, %rsi
	movl	$.LC8, %edi
	call	check.part.0
.L37:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$1, %eax
	movl	$8, %edx
	movq	%rbp, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L38
	movq	%rax, %rsi
	movl	$.LC8, %edi
	call	check.part.0
.L38:
	movslq	48(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$19, %eax
	movl	$1, %edx
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L39
	movq	%rax, %rsi
	movl	$.LC9, %edi
	call	check.part.0
.L39:
	movslq	52(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$20, %eax
	movl	$1, %edx
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L40
	movq	%rax, %rsi
	movl	$.LC10, %edi
	call	check.part.0
.L40:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$17, %eax
	movl	$1, %edx
	movq	%r12, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L41
	movq	%rax, %rsi
	movl	$.LC11, %edi
	call	check.part.0
.L41:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$18, %eax
	movl	$1, %edx
	movq	%r12, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L42
	movq	%rax, %rsi
	movl	$.LC12, %edi
	call	check.part.0
.L42:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$295, %eax
	movl	$1, %edx
	movq	%r12, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L43
	movq	%rax, %rsi
	movl	$.LC13, %edi
	call	check.part.0
.L43:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$296, %eax
	movl	$1, %edx
	movq	%r12, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L44
	movq	%rax, %rsi
	movl	$.LC14, %edi
	call	check.part.0
.L44:
	movslq	52(%rsp), %rdi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$40, %eax
	movl	$1, %r10d
	movq	%r12, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L45
	movq	%rax, %rsi
	movl	$.LC15, %edi
	call	check.part.0
.L45:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$2, %eax
	movq	%rbx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L46
	movq	%rax, %rsi
	movl	$.LC16, %edi
	call	check.part.0
.L46:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$257, %eax
	movq	$-100, %rdi
	xorl	%edx, %edx
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L47
	movq	%rax, %rsi
	movl	$.LC17, %edi
	call	check.part.0
.L47:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$85, %eax
	movl	$384, %esi
	xorl	%edx, %edx
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L48
	movq	%rax, %rsi
	movl	$.LC18, %edi
	call	check.part.0
.L48:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$4, %eax
	xorl	%edx, %edx
	movq	%rbx, %rdi
	movq	%r14, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L49
	movq	%rax, %rsi
	movl	$.LC19, %edi
	call	check.part.0
.L49:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$4, %eax
	xorl	%edx, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L50
	movq	%rax, %rsi
	movl	$.LC19, %edi
	call	check.part.0
.L50:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$6, %eax
	xorl	%edx, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L51
	movq	%rax, %rsi
	movl	$.LC20, %edi
	call	check.part.0
.L51:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$5, %eax
	xorl	%edx, %edx
	movq	%r12, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L52
	movq	%rax, %rsi
	movl	$.LC21, %edi
	call	check.part.0
.L52:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$262, %eax
	movq	$-100, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L53
	movq	%rax, %rsi
	movl	$.LC22, %edi
	call	check.part.0
.L53:
	movl	$2047, %r10d
	movq	%rbx, %r8
	xorl	%r9d, %r9d
	xorl	%edx, %edx
	movl	$332, %eax
	movq	$-100, %rdi
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L54
	movq	%rax, %rsi
	movl	$.LC23, %edi
	call	check.part.0
.L54:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$21, %eax
	movq	%rbx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L55
	movq	%rax, %rsi
	movl	$.LC24, %edi
	call	check.part.0
.L55:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$269, %eax
	movq	$-100, %rdi
	xorl	%edx, %edx
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L56
	movq	%rax, %rsi
	movl	$.LC25, %edi
	call	check.part.0
.L56:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$83, %eax
	movl	$448, %esi
	xorl	%edx, %edx
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L57
	movq	%rax, %rsi
	movl	$.LC26, %edi
	call	check.part.0
.L57:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$84, %eax
	movq	%rbx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L58
	movq	%rax, %rsi
	movl	$.LC27, %edi
	call	check.part.0
.L58:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$87, %eax
	movq	%rbx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L59
	movq	%rax, %rsi
	movl	$.LC28, %edi
	call	check.part.0
.L59:
	movl	$.LC29, %ebp
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$86, %eax
	xorl	%edx, %edx
	movq	%rbx, %rdi
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L60
	movq	%rax, %rsi
	movl	$.LC30, %edi
	call	check.part.0
.L60:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$86, %eax
	xorl	%edx, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L61
	movq	%rax, %rsi
	movl	$.LC30, %edi
	call	check.part.0
.L61:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$88, %eax
	xorl	%edx, %edx
	movq	%rbx, %rdi
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L62
	movq	%rax, %rsi
	movl	$.LC31, %edi
	call	check.part.0
.L62:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$88, %eax
	xorl	%edx, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L63
	movq	%rax, %rsi
	movl	$.LC31, %edi
	call	check.part.0
.L63:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$89, %eax
	movl	$10, %edx
	movq	%rbx, %rdi
	movq	%r14, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L64
	movq	%rax, %rsi
	movl	$.LC32, %edi
	call	check.part.0
.L64:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$82, %eax
	xorl	%edx, %edx
	movq	%rbx, %rdi
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L65
	movq	%rax, %rsi
	movl	$.LC33, %edi
	call	check.part.0
.L65:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$82, %eax
	xorl	%edx, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L66
	movq	%rax, %rsi
	movl	$.LC33, %edi
	call	check.part.0
.L66:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$90, %eax
	movl	$384, %esi
	xorl	%edx, %edx
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L67
	movq	%rax, %rsi
	movl	$.LC34, %edi
	call	check.part.0
.L67:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$76, %eax
	movq	%rbx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L68
	movq	%rax, %rsi
	movl	$.LC35, %edi
	call	check.part.0
.L68:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$80, %eax
	movq	%rbx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L69
	movq	%rax, %rsi
	movl	$.LC36, %edi
	call	check.part.0
.L69:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$79, %eax
	movl	$4096, %esi
	xorl	%edx, %edx
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L70
	movq	%rax, %rsi
	movl	$.LC37, %edi
	call	check.part.0
.L70:
	movq	32(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$217, %eax
	movl	$1024, %edx
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L71
	movq	%rax, %rsi
	movl	$.LC38, %edi
	call	check.part.0
.L71:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$319, %eax
	movq	%rbx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L72
	movq	%rax, %rsi
	movl	$.LC39, %edi
	call	check.part.0
.L72:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$22, %eax
	movq	%rbx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L73
	movq	%rax, %rsi
	movl	$.LC40, %edi
	call	check.part.0
.L73:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$293, %eax
	movq	%rbx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L74
	movq	%rax, %rsi
	movl	$.LC41, %edi
	call	check.part.0
.L74:
	movl	$1, %esi
	movq	%rbx, %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$53, %eax
	xorl	%edx, %edx
	movq	%rsi, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L75
	movq	%rax, %rsi
	movl	$.LC42, %edi
	call	check.part.0
.L75:
	movslq	16(%rsp), %rbp
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$49, %eax
	movl	$10, %edx
	movq	%rbx, %rsi
	movq	%rbp, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L76
	movq	%rax, %rsi
	movl	$.LC43, %edi
	call	check.part.0
.L76:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$42, %eax
	movl	$10, %edx
	movq	%rbp, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L77
	movq	%rax, %rsi
	movl	$.LC44, %edi
	call	check.part.0
.L77:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$51, %eax
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L78
	movq	%rax, %rsi
	movl	$.LC45, %edi
	call	check.part.0
.L78:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$51, %eax
	movq	%rbp, %rdi
	movq	%r14, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L79
	movq	%rax, %rsi
	movl	$.LC45, %edi
	call	check.part.0
.L79:
	movl	$good, %r10d
	movq	%rbx, %r8
	xorl	%r9d, %r9d
	movq	%rbp, %rdi
	movl	$55, %eax
	movl	$1, %esi
	movl	$3, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L80
	movq	%rax, %rsi
	movl	$.LC46, %edi
	call	check.part.0
.L80:
	movq	%rbx, %r10
	movl	$4, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rdi
	movl	$54, %eax
	movl	$1, %esi
	movl	$7, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L81
	movq	%rax, %rsi
	movl	$.LC47, %edi
	call	check.part.0
.L81:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$46, %eax
	xorl	%edx, %edx
	movq	%rbp, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L82
	movq	%rax, %rsi
	movl	$.LC48, %edi
	call	check.part.0
.L82:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$47, %eax
	xorl	%edx, %edx
	movq	%rbp, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L83
	movq	%rax, %rsi
	movl	$.LC49, %edi
	call	check.part.0
.L83:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$7, %eax
	movl	$1, %esi
	xorl	%edx, %edx
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L84
	movq	%rax, %rsi
	movl	$.LC50, %edi
	call	check.part.0
.L84:
	xorl	%r10d, %r10d
	movl	$8, %r8d
	xorl	%r9d, %r9d
	xorl	%esi, %esi
	movl	$271, %eax
	movq	%r14, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L85
	movq	%rax, %rsi
	movl	$.LC51, %edi
	call	check.part.0
.L85:
	xorl	%edx, %edx
	movq	%rbx, %r10
	movl	$8, %r8d
	xorl	%r9d, %r9d
	movl	$271, %eax
	movq	%r14, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L86
	movq	%rax, %rsi
	movl	$.LC51, %edi
	call	check.part.0
.L86:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$23, %eax
	movl	$5, %edi
	xorl	%edx, %edx
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L87
	movq	%rax, %rsi
	movl	$.LC52, %edi
	call	check.part.0
.L87:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	movq	%rbx, %r8
	xorl	%r9d, %r9d
	movl	$23, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L88
	movq	%rax, %rsi
	movl	$.LC52, %edi
	call	check.part.0
.L88:
	movslq	48(%rsp), %rdx
	movslq	8(%rsp), %rdi
	movq	%rbx, %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$233, %eax
	movl	$1, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L89
	movq	%rax, %rsi
	movl	$.LC53, %edi
	call	check.part.0
.L89:
	movl	$8, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%edx, %edx
	movl	$13, %eax
	movl	$10, %edi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L90
	movq	%rax, %rsi
	movl	$.LC54, %edi
	call	check.part.0
.L90:
	movl	$8, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%esi, %esi
	movl	$13, %eax
	movl	$10, %edi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L91
	movq	%rax, %rsi
	movl	$.LC54, %edi
	call	check.part.0
.L91:
	xorl	%edx, %edx
	movl	$8, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$14, %eax
	movq	%rdx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L92
	movq	%rax, %rsi
	movl	$.LC55, %edi
	call	check.part.0
.L92:
	xorl	%esi, %esi
	movl	$8, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$14, %eax
	movq	%rsi, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L93
	movq	%rax, %rsi
	movl	$.LC55, %edi
	call	check.part.0
.L93:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$127, %eax
	movl	$8, %esi
	xorl	%edx, %edx
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L94
	movq	%rax, %rsi
	movl	$.LC56, %edi
	call	check.part.0
.L94:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$130, %eax
	movl	$8, %esi
	xorl	%edx, %edx
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L95
	movq	%rax, %rsi
	movl	$.LC57, %edi
	call	check.part.0
.L95:
	movl	$8, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%esi, %esi
	movl	$128, %eax
	movq	%rbx, %rdi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L96
	movq	%rax, %rsi
	movl	$.LC58, %edi
	call	check.part.0
.L96:
	movl	$8, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%esi, %esi
	movl	$128, %eax
	movq	%r14, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L97
	movq	%rax, %rsi
	movl	$.LC58, %edi
	call	check.part.0
.L97:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$39, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbp
	movl	$10, %esi
	movl	$129, %eax
	movq	%rbx, %rdx
	movq	%rbp, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L98
	movq	%rax, %rsi
	movl	$.LC59, %edi
	call	check.part.0
.L98:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$131, %eax
	movq	%rbx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L99
	movq	%rax, %rsi
	movl	$.LC60, %edi
	call	check.part.0
.L99:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$131, %eax
	movq	%rdx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L100
	movq	%rax, %rsi
	movl	$.LC60, %edi
	call	check.part.0
.L100:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$289, %eax
	movq	$-1, %rdi
	movl	$8, %edx
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L101
	movq	%rax, %rsi
	movl	$.LC61, %edi
	call	check.part.0
.L101:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$35, %eax
	movq	%rbx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L102
	movq	%rax, %rsi
	movl	$.LC62, %edi
	call	check.part.0
.L102:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$230, %eax
	movl	$1, %edi
	xorl	%esi, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L103
	movq	%rax, %rsi
	movl	$.LC63, %edi
	call	check.part.0
.L103:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$228, %eax
	movl	$1, %edi
	xorl	%edx, %edx
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L104
	movq	%rax, %rsi
	movl	$.LC64, %edi
	call	check.part.0
.L104:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$229, %eax
	movl	$1, %edi
	xorl	%edx, %edx
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L105
	movq	%rax, %rsi
	movl	$.LC65, %edi
	call	check.part.0
.L105:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$96, %eax
	movq	%rbx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L106
	movq	%rax, %rsi
	movl	$.LC66, %edi
	call	check.part.0
.L106:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$201, %eax
	movq	%rbx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L107
	movq	%rax, %rsi
	movl	$.LC67, %edi
	call	check.part.0
.L107:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$36, %eax
	movq	%rdx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L108
	movq	%rax, %rsi
	movl	$.LC68, %edi
	call	check.part.0
.L108:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$38, %eax
	movq	%rdx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L109
	movq	%rax, %rsi
	movl	$.LC69, %edi
	call	check.part.0
.L109:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$222, %eax
	movl	$1, %edi
	movq	%rbx, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L110
	movq	%rax, %rsi
	movl	$.LC70, %edi
	call	check.part.0
.L110:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$222, %eax
	movl	$1, %edi
	xorl	%esi, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L111
	movq	%rax, %rsi
	movl	$.LC70, %edi
	call	check.part.0
.L111:
	movslq	44(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$223, %eax
	xorl	%esi, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L112
	movq	%rax, %rsi
	movl	$.LC71, %edi
	call	check.part.0
.L112:
	movslq	44(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$224, %eax
	xorl	%edx, %edx
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L113
	movq	%rax, %rsi
	movl	$.LC72, %edi
	call	check.part.0
.L113:
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$286, %eax
	xorl	%esi, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L114
	movq	%rax, %rsi
	movl	$.LC73, %edi
	call	check.part.0
.L114:
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$287, %eax
	xorl	%edx, %edx
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L115
	movq	%rax, %rsi
	movl	$.LC74, %edi
	call	check.part.0
.L115:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$59, %eax
	movq	%rbx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L116
	movq	%rax, %rsi
	movl	$.LC75, %edi
	call	check.part.0
.L116:
	movl	$.LC76, %ebp
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$59, %eax
	xorl	%edx, %edx
	movq	%rbp, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L117
	movq	%rax, %rsi
	movl	$.LC75, %edi
	call	check.part.0
.L117:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$59, %eax
	xorl	%esi, %esi
	movq	%rbp, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L118
	movq	%rax, %rsi
	movl	$.LC75, %edi
	call	check.part.0
.L118:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$435, %eax
	movl	$88, %esi
	xorl	%edx, %edx
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L119
	movq	%rax, %rsi
	movl	$.LC77, %edi
	call	check.part.0
.L119:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$63, %eax
	movq	%rbx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L120
	movq	%rax, %rsi
	movl	$.LC78, %edi
	call	check.part.0
.L120:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$99, %eax
	movq	%rbx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L121
	movq	%rax, %rsi
	movl	$.LC79, %edi
	call	check.part.0
.L121:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$98, %eax
	movq	%rdx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L122
	movq	%rax, %rsi
	movl	$.LC80, %edi
	call	check.part.0
.L122:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$100, %eax
	movq	%rbx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L123
	movq	%rax, %rsi
	movl	$.LC81, %edi
	call	check.part.0
.L123:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$97, %eax
	movl	$7, %edi
	xorl	%edx, %edx
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L124
	movq	%rax, %rsi
	movl	$.LC82, %edi
	call	check.part.0
.L124:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$160, %eax
	movl	$7, %edi
	xorl	%edx, %edx
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L125
	movq	%rax, %rsi
	movl	$.LC83, %edi
	call	check.part.0
.L125:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$302, %eax
	xorl	%edi, %edi
	movl	$7, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L126
	movq	%rax, %rsi
	movl	$.LC84, %edi
	call	check.part.0
.L126:
	xorl	%edx, %edx
	movq	%rbx, %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$302, %eax
	movl	$7, %esi
	movq	%rdx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L127
	movq	%rax, %rsi
	movl	$.LC84, %edi
	call	check.part.0
.L127:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$204, %eax
	xorl	%edi, %edi
	movl	$128, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L128
	movq	%rax, %rsi
	movl	$.LC85, %edi
	call	check.part.0
.L128:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$203, %eax
	xorl	%edi, %edi
	movl	$8, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L129
	movq	%rax, %rsi
	movl	$.LC86, %edi
	call	check.part.0
.L129:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$143, %eax
	movq	%rdx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L130
	movq	%rax, %rsi
	movl	$.LC87, %edi
	call	check.part.0
.L130:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$142, %eax
	movq	%rdx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L131
	movq	%rax, %rsi
	movl	$.LC88, %edi
	call	check.part.0
.L131:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$148, %eax
	movq	%rdx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L132
	movq	%rax, %rsi
	movl	$.LC89, %edi
	call	check.part.0
.L132:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$309, %eax
	movq	%rbx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L133
	movq	%rax, %rsi
	movl	$.LC90, %edi
	call	check.part.0
.L133:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$318, %eax
	movl	$8, %esi
	xorl	%edx, %edx
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L134
	movq	%rax, %rsi
	movl	$.LC91, %edi
	call	check.part.0
.L134:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$157, %eax
	movl	$16, %edi
	xorl	%edx, %edx
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L135
	movq	%rax, %rsi
	movl	$.LC92, %edi
	call	check.part.0
.L135:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$158, %eax
	movl	$4099, %edi
	xorl	%edx, %edx
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L136
	movq	%rax, %rsi
	movl	$.LC93, %edi
	call	check.part.0
.L136:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$274, %eax
	xorl	%edi, %edi
	movq	%rbx, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L137
	movq	%rax, %rsi
	movl	$.LC94, %edi
	call	check.part.0
.L137:
	movq	%rbx, %rdi
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	andq	$-4, %rdi
	xorl	%r9d, %r9d
	movl	$202, %eax
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L138
	movq	%rax, %rsi
	movl	$.LC95, %edi
	call	check.part.0
.L138:
	xorl	%edx, %edx
	movq	%rbx, %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$202, %eax
	movq	%r14, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L139
	movq	%rax, %rsi
	movl	$.LC95, %edi
	call	check.part.0
.L139:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$57, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.L467
	movq	$0, 56(%rsp)
	leaq	56(%rsp), %rsi
	movl	$35, %r12d
	movq	$5000000, 64(%rsp)
.L142:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%edx, %edx
	movq	%r12, %rax
	movq	%rsi, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L142
	movl	$61, %eax
	movq	%rbp, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-14, %rax
	je	.L143
	movq	%rax, %rsi
	movl	$.LC96, %edi
	call	check.part.0
.L143:
	xorl	%edx, %edx
	movslq	44(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$226, %eax
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$3, %edi
	movl	$3, %ebx
	.p2align 4,,10
	.p2align 3
.L144:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	addq	$1, %rdi
	cmpq	$30, %rdi
	jne	.L144
	addq	$72, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L467:
	movl	$231, %ebx
.L141:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	jmp	.L141
	.size	try_all, .-try_all
	.p2align 4
	.globl	memset
	.type	memset, @function
memset:
	movq	%rdi, %r8
	movq	%rdx, %rcx
	movl	%esi, %eax
#APP
# 63 "linux.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	movq	%r8, %rax
	ret
	.size	memset, .-memset
	.p2align 4
	.globl	memcpy
	.type	memcpy, @function
memcpy:
	movq	%rdi, %rax
	movq	%rdx, %rcx
#APP
# 68 "linux.h" 1
	rep movsb
# 0 "" 2
#NO_APP
	ret
	.size	memcpy, .-memcpy
	.p2align 4
	.globl	strlen
	.type	strlen, @function
strlen:
	movzbl	(%rdi), %eax
	testb	%al, %al
	movl	$0, %eax
	je	.L473
	.p2align 4,,10
	.p2align 3
.L472:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L472
	ret
	.p2align 4,,10
	.p2align 3
.L473:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC97:
	.string	"not mapped"
.LC98:
	.string	"without rights"
.LC99:
	.string	"the kernel's"
.LC100:
	.string	"not canonical"
.LC101:
	.string	"at the very end"
.LC102:
	.string	"failures"
.LC103:
	.string	": "
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%rbp
	xorl	%ebp, %ebp
	movl	$34, %r10d
	movq	$-1, %r8
	pushq	%rbx
	movl	$9, %ebx
	xorl	%r9d, %r9d
	movl	$4096, %esi
	movl	$3, %edx
	movq	%rbx, %rax
	movq	%rbp, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rbx, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movl	$10, %eax
	movq	%rbx, %rdi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC97, %edi
	call	put
	call	end
	movl	$16, %edi
	call	try_all
	movl	$.LC98, %edi
	call	put
	call	end
	movq	%rbx, %rdi
	call	try_all
	movl	$.LC99, %edi
	call	put
	call	end
	movabsq	$-131391639519232, %rdi
	call	try_all
	movl	$.LC100, %edi
	call	put
	call	end
	movabsq	$2251799813685248, %rdi
	call	try_all
	movl	$.LC101, %edi
	call	put
	call	end
	movq	$-8, %rdi
	call	try_all
	movl	failures(%rip), %ebx
	movl	$.LC102, %edi
	call	put
	movl	$.LC103, %edi
	call	put
	movslq	%ebx, %rdi
	call	put_number
	call	end
	xorl	%eax, %eax
	testl	%ebx, %ebx
	popq	%rbx
	setne	%al
	popq	%rbp
	ret
	.size	main, .-main
	.section	.rodata.str1.1
.LC104:
	.string	"EPERM"
.LC105:
	.string	"ENOENT"
.LC106:
	.string	"ESRCH"
.LC107:
	.string	"EINTR"
.LC108:
	.string	"ENXIO"
.LC109:
	.string	"E2BIG"
.LC110:
	.string	"ENOEXEC"
.LC111:
	.string	"EBADF"
.LC112:
	.string	"ECHILD"
.LC113:
	.string	"EAGAIN"
.LC114:
	.string	"ENOMEM"
.LC115:
	.string	"EACCES"
.LC116:
	.string	"EFAULT"
.LC117:
	.string	"EBUSY"
.LC118:
	.string	"EEXIST"
.LC119:
	.string	"EXDEV"
.LC120:
	.string	"ENODEV"
.LC121:
	.string	"ENOTDIR"
.LC122:
	.string	"EISDIR"
.LC123:
	.string	"EINVAL"
.LC124:
	.string	"EMFILE"
.LC125:
	.string	"ENOTTY"
.LC126:
	.string	"ETXTBSY"
.LC127:
	.string	"EFBIG"
.LC128:
	.string	"ENOSPC"
.LC129:
	.string	"ESPIPE"
.LC130:
	.string	"EROFS"
.LC131:
	.string	"EPIPE"
.LC132:
	.string	"ERANGE"
.LC133:
	.string	"ENAMETOOLONG"
.LC134:
	.string	"ENOSYS"
.LC135:
	.string	"ENOTEMPTY"
.LC136:
	.string	"ELOOP"
.LC137:
	.string	"EOVERFLOW"
.LC138:
	.string	"ENOTSOCK"
.LC139:
	.string	"EDESTADDRREQ"
.LC140:
	.string	"EMSGSIZE"
.LC141:
	.string	"EPROTOTYPE"
.LC142:
	.string	"ENOPROTOOPT"
.LC143:
	.string	"EPROTONOSUPPORT"
.LC144:
	.string	"ESOCKTNOSUPPORT"
.LC145:
	.string	"EOPNOTSUPP"
.LC146:
	.string	"EAFNOSUPPORT"
.LC147:
	.string	"EADDRINUSE"
.LC148:
	.string	"ECONNRESET"
.LC149:
	.string	"EISCONN"
.LC150:
	.string	"ENOTCONN"
.LC151:
	.string	"ETIMEDOUT"
.LC152:
	.string	"ECONNREFUSED"
.LC153:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.156, @object
	.size	CSWTCH.156, 920
CSWTCH.156:
	.quad	.LC104
	.quad	.LC105
	.quad	.LC106
	.quad	.LC107
	.quad	.LC0
	.quad	.LC108
	.quad	.LC109
	.quad	.LC110
	.quad	.LC111
	.quad	.LC112
	.quad	.LC113
	.quad	.LC114
	.quad	.LC115
	.quad	.LC116
	.quad	.LC0
	.quad	.LC117
	.quad	.LC118
	.quad	.LC119
	.quad	.LC120
	.quad	.LC121
	.quad	.LC122
	.quad	.LC123
	.quad	.LC0
	.quad	.LC124
	.quad	.LC125
	.quad	.LC126
	.quad	.LC127
	.quad	.LC128
	.quad	.LC129
	.quad	.LC130
	.quad	.LC0
	.quad	.LC131
	.quad	.LC0
	.quad	.LC132
	.quad	.LC0
	.quad	.LC133
	.quad	.LC0
	.quad	.LC134
	.quad	.LC135
	.quad	.LC136
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC137
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC138
	.quad	.LC139
	.quad	.LC140
	.quad	.LC141
	.quad	.LC142
	.quad	.LC143
	.quad	.LC144
	.quad	.LC145
	.quad	.LC0
	.quad	.LC146
	.quad	.LC147
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC148
	.quad	.LC0
	.quad	.LC149
	.quad	.LC150
	.quad	.LC0
	.quad	.LC0
	.quad	.LC151
	.quad	.LC152
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC153
	.local	failures
	.comm	failures,4,4
	.local	good
	.comm	good,4096,16
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
