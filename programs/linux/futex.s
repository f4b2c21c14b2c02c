# Made from futex.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S futex.c`.
	.file	"futex.c"
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
	.string	": "
	.text
	.p2align 4
	.type	show, @function
show:
	call	put
	movl	$.LC0, %edi
	call	put
	movq	%rsi, %rdi
	call	put_number
	jmp	end
	.size	show, .-show
	.section	.rodata.str1.1
.LC1:
	.string	"?"
.LC2:
	.string	" = "
.LC3:
	.string	"-"
	.text
	.p2align 4
	.type	result, @function
result:
	call	put
	movl	$.LC2, %edi
	call	put
	cmpq	$-4095, %rsi
	jb	.L30
	movl	$.LC3, %edi
	notq	%rsi
	call	put
	movl	$.LC1, %edi
	cmpq	$114, %rsi
	jbe	.L34
.L31:
	call	put
.L32:
	jmp	end
.L30:
	movq	%rsi, %rdi
	call	put_number
	jmp	.L32
.L34:
	movq	CSWTCH.38(,%rsi,8), %rdi
	jmp	.L31
	.size	result, .-result
	.p2align 4
	.type	waiter, @function
waiter:
	movl	word(%rip), %eax
	testl	%eax, %eax
	jne	.L47
	pushq	%rbx
	movl	$word, %edi
	movl	$4294967295, %r9d
	movl	$202, %ebx
	.p2align 4,,10
	.p2align 3
.L37:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movq	%rbx, %rax
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	word(%rip), %eax
	testl	%eax, %eax
	je	.L37
	movl	$1, done(%rip)
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.L47:
	movl	$1, done(%rip)
	ret
	.size	waiter, .-waiter
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
	je	.L53
	.p2align 4,,10
	.p2align 3
.L52:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L52
	ret
	.p2align 4,,10
	.p2align 3
.L53:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC4:
	.string	"another value"
.LC5:
	.string	"time"
.LC6:
	.string	"nobody to wake"
.LC7:
	.string	"unaligned"
.LC8:
	.string	"bad pointer"
.LC9:
	.string	"bad time"
.LC10:
	.string	"woken"
.LC11:
	.string	"done"
.LC12:
	.string	"it saw"
.LC13:
	.string	"private is another word"
.LC14:
	.string	"it waited in vain"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movl	$4294967295, %r9d
	pushq	%r14
	pushq	%r13
	movl	$1, %r13d
	pushq	%r12
	xorl	%r12d, %r12d
	movq	%r13, %rdx
	pushq	%rbp
	movl	$word, %ebp
	movq	%r12, %rsi
	pushq	%rbx
	movl	$202, %ebx
	movq	%rbp, %rdi
	movq	%rbx, %rax
	subq	$56, %rsp
	movq	$0, 16(%rsp)
	movq	$1000000, 24(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC4, %edi
	movslq	%eax, %rsi
	call	result
	leaq	16(%rsp), %r10
	xorl	%r8d, %r8d
	movq	%rbx, %rax
	movl	$4294967295, %r9d
	movq	%rbp, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC5, %edi
	movslq	%eax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movq	%rbx, %rax
	movl	$4294967295, %r9d
	movq	%rbp, %rdi
	movq	%r13, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC6, %edi
	movslq	%eax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movq	%rbx, %rax
	movl	$4294967295, %r9d
	movl	$word+1, %edi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC7, %edi
	movslq	%eax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movq	%rbx, %rax
	movl	$4294967295, %r9d
	movl	$4096, %edi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC8, %edi
	movslq	%eax, %rsi
	call	result
	xorl	%r8d, %r8d
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movl	$8, %r10d
	movl	$4294967295, %r9d
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC9, %edi
	movslq	%eax, %rsi
	call	result
	xorl	%r9d, %r9d
	movl	$9, %eax
	movq	%r12, %rdi
	movl	$34, %r10d
	movl	$65536, %esi
	movl	$3, %edx
	movq	$-1, %r8
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$0, 65528(%rax)
	movl	$one, %edx
	leaq	65504(%rax), %rsi
	movl	$3477248, %edi
	movq	$0, 65520(%rax)
	leaq	32(%rsp), %rbx
	movl	$35, %r12d
	movq	$0, 65512(%rax)
	movq	$waiter, 65504(%rax)
	call	start_thread
	movq	$0, 32(%rsp)
	movq	$20000000, 40(%rsp)
.L56:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	xorl	%edx, %edx
	movq	%rbx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L56
	movl	$1, %edx
	movl	$4294967295, %r9d
	movl	$202, %eax
	movq	%rbp, %rdi
	movl	$1, word(%rip)
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC10, %edi
	movslq	%eax, %rsi
	movl	$202, %r12d
	call	result
	movslq	one(%rip), %rdx
	movl	$one, %edi
	testl	%edx, %edx
	je	.L61
	.p2align 4,,10
	.p2align 3
.L60:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	xorl	%esi, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	one(%rip), %rdx
	testl	%edx, %edx
	jne	.L60
.L61:
	movslq	done(%rip), %rsi
	movl	$.LC11, %edi
	movl	$9, %r13d
	call	show
	movl	$33, %r10d
	xorl	%r9d, %r9d
	xorl	%edi, %edi
	movq	$-1, %r8
	movl	$4096, %esi
	movl	$3, %edx
	movq	%r13, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movq	%rax, %r13
	xorl	%r8d, %r8d
	movl	$57, %eax
	movq	%rdi, %rsi
	movq	%rdi, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r14
	testq	%rax, %rax
	je	.L81
	movq	$0, 32(%rsp)
	movl	$35, %r15d
	movq	$20000000, 40(%rsp)
.L64:
	xorl	%r12d, %r12d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L64
	movl	$202, %r15d
	movl	$5, 0(%r13)
	movl	$4294967295, %r9d
	movq	%r13, %rdi
	movq	%r15, %rax
	movl	$1, %esi
	movl	$10, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC10, %edi
	movslq	%eax, %rsi
	leaq	12(%rsp), %r13
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	12(%rsp), %esi
	movl	$.LC12, %edi
	sarl	$8, %esi
	movslq	%esi, %rsi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$57, %eax
	movq	%r12, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
	movl	$0, word(%rip)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$0, 32(%rsp)
	movq	%rax, %r14
	testq	%rax, %rax
	je	.L82
	movq	$20000000, 40(%rsp)
	movl	$35, %r15d
.L68:
	xorl	%r12d, %r12d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L68
	movl	$4294967295, %r9d
	movl	$202, %eax
	movl	$1, %esi
	movq	%rbp, %rdi
	movl	$10, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC13, %edi
	movslq	%eax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	12(%rsp), %esi
	movl	$.LC14, %edi
	sarl	$8, %esi
	movslq	%esi, %rsi
	call	show
	addq	$56, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L81:
	movl	$4294967295, %r9d
	movl	$202, %ebx
	jmp	.L58
.L62:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movq	%rbx, %rax
	movq	%r13, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
.L58:
	movl	0(%r13), %eax
	testl	%eax, %eax
	je	.L62
	movslq	0(%r13), %rdi
	movl	$231, %ebx
.L63:
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
	jmp	.L63
.L82:
	movq	%rbx, %r10
	movl	$4294967295, %r9d
	movq	%r15, %rax
	movq	%rbp, %rdi
	movq	$50000000, 40(%rsp)
	movq	%r14, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%edi, %edi
	cmpl	$-110, %eax
	movl	$231, %ebx
	setne	%dil
	addl	$1, %edi
	movslq	%edi, %rdi
.L67:
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
	jmp	.L67
	.size	main, .-main
	.section	.rodata.str1.1
.LC15:
	.string	"EPERM"
.LC16:
	.string	"ENOENT"
.LC17:
	.string	"ESRCH"
.LC18:
	.string	"EINTR"
.LC19:
	.string	"ENXIO"
.LC20:
	.string	"E2BIG"
.LC21:
	.string	"ENOEXEC"
.LC22:
	.string	"EBADF"
.LC23:
	.string	"ECHILD"
.LC24:
	.string	"EAGAIN"
.LC25:
	.string	"ENOMEM"
.LC26:
	.string	"EACCES"
.LC27:
	.string	"EFAULT"
.LC28:
	.string	"EBUSY"
.LC29:
	.string	"EEXIST"
.LC30:
	.string	"EXDEV"
.LC31:
	.string	"ENODEV"
.LC32:
	.string	"ENOTDIR"
.LC33:
	.string	"EISDIR"
.LC34:
	.string	"EINVAL"
.LC35:
	.string	"EMFILE"
.LC36:
	.string	"ENOTTY"
.LC37:
	.string	"ETXTBSY"
.LC38:
	.string	"EFBIG"
.LC39:
	.string	"ENOSPC"
.LC40:
	.string	"ESPIPE"
.LC41:
	.string	"EROFS"
.LC42:
	.string	"EPIPE"
.LC43:
	.string	"ERANGE"
.LC44:
	.string	"ENAMETOOLONG"
.LC45:
	.string	"ENOSYS"
.LC46:
	.string	"ENOTEMPTY"
.LC47:
	.string	"ELOOP"
.LC48:
	.string	"EOVERFLOW"
.LC49:
	.string	"ENOTSOCK"
.LC50:
	.string	"EDESTADDRREQ"
.LC51:
	.string	"EMSGSIZE"
.LC52:
	.string	"EPROTOTYPE"
.LC53:
	.string	"ENOPROTOOPT"
.LC54:
	.string	"EPROTONOSUPPORT"
.LC55:
	.string	"ESOCKTNOSUPPORT"
.LC56:
	.string	"EOPNOTSUPP"
.LC57:
	.string	"EAFNOSUPPORT"
.LC58:
	.string	"EADDRINUSE"
.LC59:
	.string	"ECONNRESET"
.LC60:
	.string	"EISCONN"
.LC61:
	.string	"ENOTCONN"
.LC62:
	.string	"ETIMEDOUT"
.LC63:
	.string	"ECONNREFUSED"
.LC64:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.38, @object
	.size	CSWTCH.38, 920
CSWTCH.38:
	.quad	.LC15
	.quad	.LC16
	.quad	.LC17
	.quad	.LC18
	.quad	.LC1
	.quad	.LC19
	.quad	.LC20
	.quad	.LC21
	.quad	.LC22
	.quad	.LC23
	.quad	.LC24
	.quad	.LC25
	.quad	.LC26
	.quad	.LC27
	.quad	.LC1
	.quad	.LC28
	.quad	.LC29
	.quad	.LC30
	.quad	.LC31
	.quad	.LC32
	.quad	.LC33
	.quad	.LC34
	.quad	.LC1
	.quad	.LC35
	.quad	.LC36
	.quad	.LC37
	.quad	.LC38
	.quad	.LC39
	.quad	.LC40
	.quad	.LC41
	.quad	.LC1
	.quad	.LC42
	.quad	.LC1
	.quad	.LC43
	.quad	.LC1
	.quad	.LC44
	.quad	.LC1
	.quad	.LC45
	.quad	.LC46
	.quad	.LC47
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC48
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC49
	.quad	.LC50
	.quad	.LC51
	.quad	.LC52
	.quad	.LC53
	.quad	.LC54
	.quad	.LC55
	.quad	.LC56
	.quad	.LC1
	.quad	.LC57
	.quad	.LC58
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC59
	.quad	.LC1
	.quad	.LC60
	.quad	.LC61
	.quad	.LC1
	.quad	.LC1
	.quad	.LC62
	.quad	.LC63
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC64
	.local	one
	.comm	one,4,4
	.local	done
	.comm	done,4,4
	.local	word
	.comm	word,4,4
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
