# Made from orphans.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S orphans.c`.
	.file	"orphans.c"
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
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"?"
.LC1:
	.string	" = "
.LC2:
	.string	"-"
	.text
	.p2align 4
	.type	result, @function
result:
	subq	$32, %rsp
	movq	%rsi, %r9
	call	put
	movl	$.LC1, %edi
	call	put
	cmpq	$-4095, %rsi
	jb	.L14
	movl	$.LC2, %edi
	notq	%r9
	call	put
	movl	$.LC0, %edi
	cmpq	$114, %r9
	jbe	.L31
.L15:
	call	put
	movq	filled(%rip), %rdx
.L16:
	cmpq	$1023, %rdx
	ja	.L23
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L23:
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
	addq	$32, %rsp
	ret
.L14:
	movq	%rsi, %rcx
	testq	%rsi, %rsi
	js	.L32
.L17:
	leaq	8(%rsp), %r8
	xorl	%edi, %edi
	movabsq	$-3689348814741910323, %r10
	.p2align 4,,10
	.p2align 3
.L18:
	movq	%rcx, %rax
	movl	%edi, %r11d
	addq	$1, %r8
	addl	$1, %edi
	mulq	%r10
	movq	%rcx, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rsi
	addq	%rsi, %rsi
	subq	%rsi, %rax
	addl	$48, %eax
	movb	%al, -1(%r8)
	movq	%rcx, %rax
	movq	%rdx, %rcx
	cmpq	$9, %rax
	ja	.L18
	testq	%r9, %r9
	js	.L33
.L19:
	movq	filled(%rip), %rdx
	leal	-1(%rdi), %eax
	movslq	%edi, %rdi
	leaq	8(%rsp), %rsi
	xorl	%r9d, %r9d
	addq	%rdx, %rdi
	leaq	1(%rax,%rdx), %r8
	movq	%rdx, %rax
	addq	%rdi, %rsi
	jmp	.L20
	.p2align 4,,10
	.p2align 3
.L22:
	leaq	1(%rax), %rcx
	notq	%rax
	movl	$1, %r9d
	movzbl	(%rsi,%rax), %eax
	movb	%al, line-1(%rcx)
	cmpq	%r8, %rcx
	je	.L34
	movq	%rcx, %rax
.L20:
	cmpq	$1023, %rax
	jbe	.L22
	testb	%r9b, %r9b
	je	.L16
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
	jmp	.L16
.L31:
	movq	CSWTCH.27(,%r9,8), %rdi
	jmp	.L15
.L33:
	movslq	%edi, %rdi
	movb	$45, 8(%rsp,%rdi)
	leal	2(%r11), %edi
	jmp	.L19
.L32:
	negq	%rcx
	jmp	.L17
.L34:
	movq	%r8, filled(%rip)
	movq	%r8, %rdx
	jmp	.L16
	.size	result, .-result
	.p2align 4
	.type	leave, @function
leave:
	pushq	%rbx
	movslq	%edi, %rdi
	movl	$231, %ebx
	.p2align 4,,10
	.p2align 3
.L36:
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
	jmp	.L36
	.size	leave, .-leave
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
	je	.L43
	.p2align 4,,10
	.p2align 3
.L42:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L42
	ret
	.p2align 4,,10
	.p2align 3
.L43:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC3:
	.string	"x"
.LC4:
	.string	"the middle one"
.LC5:
	.string	"the orphan has spoken"
.LC6:
	.string	"nothing to wait for"
.LC7:
	.string	"nor with SA_NOCLDWAIT"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	pushq	%r14
	movl	$22, %eax
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	xorl	%ebx, %ebx
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	subq	$48, %rsp
	leaq	8(%rsp), %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$57, %ebp
	movq	%rbx, %rdi
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r14
	testq	%rax, %rax
	jne	.L46
	movl	$39, %eax
	movq	%r14, %rdi
	movq	%r14, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbp
	testq	%rax, %rax
	jne	.L47
	movl	$110, %eax
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	%rax, %rbx
	jne	.L48
	movl	$24, %r12d
	movl	$110, %ebp
	.p2align 4,,10
	.p2align 3
.L49:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	%rax, %rbx
	je	.L49
.L48:
	movl	$1, %eax
	movslq	12(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$.LC3, %esi
	movq	%rax, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%edi, %edi
	call	leave
.L47:
	movl	$1, %edi
	call	leave
.L46:
	leaq	4(%rsp), %r13
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %r12d
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	subq	%r14, %rax
	movl	$.LC4, %edi
	movq	%rax, %rsi
	call	result
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	leaq	3(%rsp), %rsi
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$1, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC5, %edi
	movq	%rax, %rsi
	movl	$13, %r14d
	call	result
	xorl	%ecx, %ecx
	movl	$8, %r10d
	xorl	%r8d, %r8d
	movq	%rcx, 40(%rsp)
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movl	$17, %edi
	movq	$1, 16(%rsp)
	leaq	16(%rsp), %rsi
	movq	%rbx, %rdx
	movq	$67108864, 24(%rsp)
	movq	$restore, 32(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movq	%rbp, %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r15
	testq	%rax, %rax
	je	.L51
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r15, %rdi
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC6, %edi
	movq	%rax, %rsi
	call	result
	xorl	%eax, %eax
	xorl	%edx, %edx
	movl	$8, %r10d
	movq	%rax, 16(%rsp)
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%rdx, 40(%rsp)
	movl	$17, %edi
	leaq	16(%rsp), %rsi
	movq	%rbx, %rdx
	movq	$67108866, 24(%rsp)
	movq	$restore, 32(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movq	%rbp, %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.L51
	movq	%r12, %rax
	movq	%rbp, %rdi
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC7, %edi
	movq	%rax, %rsi
	call	result
	addq	$48, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L51:
	movl	$3, %edi
	call	leave
	.size	main, .-main
	.section	.rodata.str1.1
.LC8:
	.string	"EPERM"
.LC9:
	.string	"ENOENT"
.LC10:
	.string	"ESRCH"
.LC11:
	.string	"EINTR"
.LC12:
	.string	"ENXIO"
.LC13:
	.string	"E2BIG"
.LC14:
	.string	"ENOEXEC"
.LC15:
	.string	"EBADF"
.LC16:
	.string	"ECHILD"
.LC17:
	.string	"EAGAIN"
.LC18:
	.string	"ENOMEM"
.LC19:
	.string	"EACCES"
.LC20:
	.string	"EFAULT"
.LC21:
	.string	"EBUSY"
.LC22:
	.string	"EEXIST"
.LC23:
	.string	"EXDEV"
.LC24:
	.string	"ENODEV"
.LC25:
	.string	"ENOTDIR"
.LC26:
	.string	"EISDIR"
.LC27:
	.string	"EINVAL"
.LC28:
	.string	"EMFILE"
.LC29:
	.string	"ENOTTY"
.LC30:
	.string	"ETXTBSY"
.LC31:
	.string	"EFBIG"
.LC32:
	.string	"ENOSPC"
.LC33:
	.string	"ESPIPE"
.LC34:
	.string	"EROFS"
.LC35:
	.string	"EPIPE"
.LC36:
	.string	"ERANGE"
.LC37:
	.string	"ENAMETOOLONG"
.LC38:
	.string	"ENOSYS"
.LC39:
	.string	"ENOTEMPTY"
.LC40:
	.string	"ELOOP"
.LC41:
	.string	"EOVERFLOW"
.LC42:
	.string	"ENOTSOCK"
.LC43:
	.string	"EDESTADDRREQ"
.LC44:
	.string	"EMSGSIZE"
.LC45:
	.string	"EPROTOTYPE"
.LC46:
	.string	"ENOPROTOOPT"
.LC47:
	.string	"EPROTONOSUPPORT"
.LC48:
	.string	"ESOCKTNOSUPPORT"
.LC49:
	.string	"EOPNOTSUPP"
.LC50:
	.string	"EAFNOSUPPORT"
.LC51:
	.string	"EADDRINUSE"
.LC52:
	.string	"ECONNRESET"
.LC53:
	.string	"EISCONN"
.LC54:
	.string	"ENOTCONN"
.LC55:
	.string	"ETIMEDOUT"
.LC56:
	.string	"ECONNREFUSED"
.LC57:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.27, @object
	.size	CSWTCH.27, 920
CSWTCH.27:
	.quad	.LC8
	.quad	.LC9
	.quad	.LC10
	.quad	.LC11
	.quad	.LC0
	.quad	.LC12
	.quad	.LC13
	.quad	.LC14
	.quad	.LC15
	.quad	.LC16
	.quad	.LC17
	.quad	.LC18
	.quad	.LC19
	.quad	.LC20
	.quad	.LC0
	.quad	.LC21
	.quad	.LC22
	.quad	.LC23
	.quad	.LC24
	.quad	.LC25
	.quad	.LC26
	.quad	.LC27
	.quad	.LC0
	.quad	.LC28
	.quad	.LC29
	.quad	.LC30
	.quad	.LC31
	.quad	.LC32
	.quad	.LC33
	.quad	.LC34
	.quad	.LC0
	.quad	.LC35
	.quad	.LC0
	.quad	.LC36
	.quad	.LC0
	.quad	.LC37
	.quad	.LC0
	.quad	.LC38
	.quad	.LC39
	.quad	.LC40
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
	.quad	.LC41
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
	.quad	.LC42
	.quad	.LC43
	.quad	.LC44
	.quad	.LC45
	.quad	.LC46
	.quad	.LC47
	.quad	.LC48
	.quad	.LC49
	.quad	.LC0
	.quad	.LC50
	.quad	.LC51
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC52
	.quad	.LC0
	.quad	.LC53
	.quad	.LC54
	.quad	.LC0
	.quad	.LC0
	.quad	.LC55
	.quad	.LC56
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC57
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
