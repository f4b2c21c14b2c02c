# Made from pipes.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S pipes.c`.
	.file	"pipes.c"
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
	movq	CSWTCH.40(,%rsi,8), %rdi
	jmp	.L31
	.size	result, .-result
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
	je	.L40
	.p2align 4,,10
	.p2align 3
.L39:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L39
	ret
	.p2align 4,,10
	.p2align 3
.L40:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC4:
	.string	"all written at once"
.LC5:
	.string	"bytes"
.LC6:
	.string	"wrong"
.LC7:
	.string	"blocks"
.LC8:
	.string	"mixed"
.LC9:
	.string	"x"
.LC10:
	.string	"killed by"
.LC11:
	.string	"or told"
.LC12:
	.string	"bad flags"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	pushq	%r14
	xorl	%r9d, %r9d
	movl	$22, %eax
	movq	%rdx, %rsi
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$48, %rsp
	leaq	8(%rsp), %r14
	movq	%r14, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$57, %eax
	movq	%rdx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$big, %r12d
	movq	%rax, %r13
	testq	%rax, %rax
	je	.L75
	movslq	12(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$3, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$big, %esi
	movq	%rdx, %rax
	movslq	8(%rsp), %rdi
	movl	$3001, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%ebx, %ebx
	xorl	%ebp, %ebp
	testq	%rax, %rax
	jle	.L46
	.p2align 4,,10
	.p2align 3
.L48:
	leal	0(,%rbp,8), %esi
	xorl	%ecx, %ecx
	subl	%ebp, %esi
	.p2align 4,,10
	.p2align 3
.L47:
	xorl	%edi, %edi
	cmpb	%sil, big(%rcx)
	setne	%dil
	addq	$1, %rcx
	addl	$7, %esi
	addq	%rdi, %rbx
	cmpq	%rax, %rcx
	jne	.L47
	addq	%rax, %rbp
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%eax, %eax
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	jg	.L48
.L46:
	leaq	4(%rsp), %r15
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%edx, %edx
	movl	$61, %eax
	movq	%r13, %rdi
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	4(%rsp), %esi
	movl	$.LC4, %edi
	sarl	$8, %esi
	movslq	%esi, %rsi
	call	show
	movq	%rbp, %rsi
	movl	$.LC5, %edi
	movl	$3, %ebp
	call	show
	movq	%rbx, %rsi
	movl	$.LC6, %edi
	call	show
	xorl	%edx, %edx
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$22, %eax
	movq	%r14, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$57, %ebx
	movq	%rdx, %rdi
	movq	%rbx, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	je	.L63
	movq	%rbx, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	je	.L64
	movslq	12(%rsp), %rdi
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r13d, %r13d
	xorl	%ebp, %ebp
	movl	$1000, %r12d
	.p2align 4,,10
	.p2align 3
.L50:
	xorl	%ebx, %ebx
	jmp	.L53
	.p2align 4,,10
	.p2align 3
.L55:
	addq	%rax, %rbx
	cmpq	$999, %rbx
	ja	.L54
.L53:
	movq	%r12, %rdx
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	subq	%rbx, %rdx
	leaq	big(%rbx), %rsi
	xorl	%r9d, %r9d
	xorl	%eax, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	jg	.L55
	testq	%rbx, %rbx
	je	.L56
	addq	$1, %r13
	cmpq	$1, %rbx
	je	.L50
.L61:
	movzbl	big(%rip), %ecx
	movl	$1, %eax
	.p2align 4,,10
	.p2align 3
.L58:
	xorl	%edx, %edx
	cmpb	%cl, big(%rax)
	setne	%dl
	addq	$1, %rax
	addq	%rdx, %rbp
	cmpq	%rbx, %rax
	jne	.L58
	jmp	.L50
	.p2align 4,,10
	.p2align 3
.L54:
	addq	$1, %r13
	jmp	.L61
	.p2align 4,,10
	.p2align 3
.L56:
	movq	%r13, %rsi
	movl	$.LC7, %edi
	call	show
	movq	%rbp, %rsi
	movl	$.LC8, %edi
	movl	$61, %ebp
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	$-1, %rdi
	movq	%rbp, %rax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
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
	movl	$3, %r12d
	movslq	8(%rsp), %rdi
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$22, %eax
	movq	%r14, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	8(%rsp), %rdi
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$57, %eax
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC9, %r13d
	movq	%rax, %r12
	testq	%rax, %rax
	je	.L76
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r12, %rdi
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	4(%rsp), %rsi
	movl	$.LC10, %edi
	call	show
	movl	$13, %eax
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	$1, 16(%rsp)
	movq	%rax, %rdi
	movq	%rbx, %rdx
	leaq	16(%rsp), %rsi
	movq	$67108864, 24(%rsp)
	movl	$8, %r10d
	movq	$restore, 32(%rsp)
	movq	$0, 40(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %ebp
	movslq	12(%rsp), %rdi
	xorl	%r10d, %r10d
	movq	%r13, %rsi
	movq	%rbp, %rax
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC11, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$293, %eax
	movq	%r14, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC12, %edi
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
.L75:
	movslq	8(%rsp), %rdi
	movl	$3, %eax
	movq	%r13, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$7, %ecx
.L44:
	movl	%edx, %eax
	addq	$1, %rdx
	imull	%ecx, %eax
	movb	%al, big-1(%rdx)
	cmpq	$200000, %rdx
	jne	.L44
	movslq	12(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$1, %eax
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%edi, %edi
	cmpq	$200000, %rax
	movl	$231, %ebx
	sete	%dil
.L45:
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
	jmp	.L45
.L76:
	movl	$1, %eax
	movslq	12(%rsp), %rdi
	movq	%r13, %rsi
	movq	%rax, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$231, %ebx
.L60:
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
	jmp	.L60
.L64:
	movl	$1, %ebx
.L49:
	xorl	%edx, %edx
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$3, %eax
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$big, %edi
	leal	97(%rbx), %eax
	movl	$1000, %ecx
#APP
# 63 "linux.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	movl	$40, %ebx
	movl	$1, %ebp
	movl	$1000, %edx
.L51:
	movslq	12(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	subl	$1, %ebx
	jne	.L51
	movl	$231, %ebx
.L52:
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
	jmp	.L52
.L63:
	xorl	%ebx, %ebx
	jmp	.L49
	.size	main, .-main
	.section	.rodata.str1.1
.LC13:
	.string	"EPERM"
.LC14:
	.string	"ENOENT"
.LC15:
	.string	"ESRCH"
.LC16:
	.string	"EINTR"
.LC17:
	.string	"ENXIO"
.LC18:
	.string	"E2BIG"
.LC19:
	.string	"ENOEXEC"
.LC20:
	.string	"EBADF"
.LC21:
	.string	"ECHILD"
.LC22:
	.string	"EAGAIN"
.LC23:
	.string	"ENOMEM"
.LC24:
	.string	"EACCES"
.LC25:
	.string	"EFAULT"
.LC26:
	.string	"EBUSY"
.LC27:
	.string	"EEXIST"
.LC28:
	.string	"EXDEV"
.LC29:
	.string	"ENODEV"
.LC30:
	.string	"ENOTDIR"
.LC31:
	.string	"EISDIR"
.LC32:
	.string	"EINVAL"
.LC33:
	.string	"EMFILE"
.LC34:
	.string	"ENOTTY"
.LC35:
	.string	"ETXTBSY"
.LC36:
	.string	"EFBIG"
.LC37:
	.string	"ENOSPC"
.LC38:
	.string	"ESPIPE"
.LC39:
	.string	"EROFS"
.LC40:
	.string	"EPIPE"
.LC41:
	.string	"ERANGE"
.LC42:
	.string	"ENAMETOOLONG"
.LC43:
	.string	"ENOSYS"
.LC44:
	.string	"ENOTEMPTY"
.LC45:
	.string	"ELOOP"
.LC46:
	.string	"EOVERFLOW"
.LC47:
	.string	"ENOTSOCK"
.LC48:
	.string	"EDESTADDRREQ"
.LC49:
	.string	"EMSGSIZE"
.LC50:
	.string	"EPROTOTYPE"
.LC51:
	.string	"ENOPROTOOPT"
.LC52:
	.string	"EPROTONOSUPPORT"
.LC53:
	.string	"ESOCKTNOSUPPORT"
.LC54:
	.string	"EOPNOTSUPP"
.LC55:
	.string	"EAFNOSUPPORT"
.LC56:
	.string	"EADDRINUSE"
.LC57:
	.string	"ECONNRESET"
.LC58:
	.string	"EISCONN"
.LC59:
	.string	"ENOTCONN"
.LC60:
	.string	"ETIMEDOUT"
.LC61:
	.string	"ECONNREFUSED"
.LC62:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.40, @object
	.size	CSWTCH.40, 920
CSWTCH.40:
	.quad	.LC13
	.quad	.LC14
	.quad	.LC15
	.quad	.LC16
	.quad	.LC1
	.quad	.LC17
	.quad	.LC18
	.quad	.LC19
	.quad	.LC20
	.quad	.LC21
	.quad	.LC22
	.quad	.LC23
	.quad	.LC24
	.quad	.LC25
	.quad	.LC1
	.quad	.LC26
	.quad	.LC27
	.quad	.LC28
	.quad	.LC29
	.quad	.LC30
	.quad	.LC31
	.quad	.LC32
	.quad	.LC1
	.quad	.LC33
	.quad	.LC34
	.quad	.LC35
	.quad	.LC36
	.quad	.LC37
	.quad	.LC38
	.quad	.LC39
	.quad	.LC1
	.quad	.LC40
	.quad	.LC1
	.quad	.LC41
	.quad	.LC1
	.quad	.LC42
	.quad	.LC1
	.quad	.LC43
	.quad	.LC44
	.quad	.LC45
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
	.quad	.LC46
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
	.quad	.LC47
	.quad	.LC48
	.quad	.LC49
	.quad	.LC50
	.quad	.LC51
	.quad	.LC52
	.quad	.LC53
	.quad	.LC54
	.quad	.LC1
	.quad	.LC55
	.quad	.LC56
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC57
	.quad	.LC1
	.quad	.LC58
	.quad	.LC59
	.quad	.LC1
	.quad	.LC1
	.quad	.LC60
	.quad	.LC61
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC62
	.local	big
	.comm	big,200000,32
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
