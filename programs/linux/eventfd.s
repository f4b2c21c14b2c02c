# Made from eventfd.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S eventfd.c`.
	.file	"eventfd.c"
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
	movq	CSWTCH.49(,%rsi,8), %rdi
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
	.string	"read"
.LC5:
	.string	"count"
.LC6:
	.string	"empty"
.LC7:
	.string	"sum"
.LC8:
	.string	"all ones"
.LC9:
	.string	"almost"
.LC10:
	.string	"overflow"
.LC11:
	.string	"short"
.LC12:
	.string	"one by one"
.LC13:
	.string	"flags"
.LC14:
	.string	"the child has read"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	movl	$290, %r15d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	pushq	%r14
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movl	$3, %edi
	pushq	%r13
	movl	$2048, %esi
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	xorl	%ebx, %ebx
	movq	%rbx, %rdx
	subq	$32, %rsp
	movq	$7, 8(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$8, %r13d
	movslq	%eax, %r12
	leaq	8(%rsp), %rbp
	movq	%rbx, %rax
	movq	%r12, %rdi
	movq	%rbp, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC4, %edi
	movq	%rax, %rsi
	call	result
	movq	8(%rsp), %rsi
	movl	$.LC5, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r12, %rdi
	movq	%rbp, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC6, %edi
	movq	%rax, %rsi
	movl	$1, %r14d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%r12, %rdi
	movq	%rbp, %rsi
	movq	%r13, %rdx
	movq	$5, 8(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%r14, %rax
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
	movq	8(%rsp), %rsi
	movl	$.LC7, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%r12, %rdi
	movq	%rbp, %rsi
	movq	%r13, %rdx
	movq	$-1, 8(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC8, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%r12, %rdi
	movq	%rbp, %rsi
	movq	%r13, %rdx
	movq	$-2, 8(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC9, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%r12, %rdi
	movq	%rbp, %rsi
	movq	%r13, %rdx
	movq	$1, 8(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC10, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$7, %edx
	movq	%r12, %rdi
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC11, %edi
	movq	%rax, %rsi
	movl	$2, %r12d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movl	$2049, %esi
	movq	%r12, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	%eax, %r14
	movq	%rbp, %rsi
	movq	%rbx, %rax
	movq	%r13, %rdx
	movq	%r14, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%rsp), %rsi
	movl	$.LC12, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r14, %rdi
	movq	%rbp, %rsi
	movq	%r13, %rdx
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
	movl	$.LC6, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC13, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$284, %eax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r12
	movl	$57, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r14
	testq	%rax, %rax
	je	.L49
	movq	$0, 16(%rsp)
	leaq	16(%rsp), %rbx
	movl	$35, %r15d
	movq	$20000000, 24(%rsp)
.L45:
	xorl	%r13d, %r13d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L45
	movslq	%r12d, %rdi
	movl	$1, %eax
	movl	$8, %edx
	movq	%rbp, %rsi
	movq	$9, 8(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$61, %eax
	movq	%r14, %rdi
	movq	%rbx, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	16(%rsp), %esi
	movl	$.LC14, %edi
	sarl	$8, %esi
	movslq	%esi, %rsi
	call	show
	addq	$32, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L49:
	movslq	%r12d, %rdi
	movq	%rbp, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	8(%rsp), %rdi
	movl	$231, %ebx
.L44:
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
	jmp	.L44
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
	.type	CSWTCH.49, @object
	.size	CSWTCH.49, 920
CSWTCH.49:
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
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
