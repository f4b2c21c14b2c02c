# Made from threads.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S threads.c`.
	.file	"threads.c"
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
	.string	"/"
	.text
	.p2align 4
	.type	changes_directory, @function
changes_directory:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$80, %eax
	movl	$.LC1, %edi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	ret
	.size	changes_directory, .-changes_directory
	.p2align 4
	.type	adds, @function
adds:
	pushq	%r13
	movq	%rdi, %r13
	pushq	%r12
	movl	$1000, %r12d
	pushq	%rbp
	movl	$24, %ebp
	pushq	%rbx
	movl	$1, %ebx
	jmp	.L34
	.p2align 4,,10
	.p2align 3
.L32:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
.L34:
	movl	%ebx, %eax
	xchgl	lock(%rip), %eax
	testl	%eax, %eax
	jne	.L32
	movl	sum(%rip), %eax
	addl	$1, %eax
	movl	%eax, sum(%rip)
	movl	$0, lock(%rip)
	subl	$1, %r12d
	jne	.L34
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$186, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	popq	%rbx
	popq	%rbp
	movl	%eax, ids(,%r13,4)
	popq	%r12
	popq	%r13
	ret
	.size	adds, .-adds
	.p2align 4
	.type	ends_all, @function
ends_all:
	pushq	%rbx
	movl	$23, %edi
	movl	$231, %ebx
	.p2align 4,,10
	.p2align 3
.L37:
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
	jmp	.L37
	.size	ends_all, .-ends_all
	.p2align 4
	.type	thread.isra.0, @function
thread.isra.0:
	pushq	%r12
	movl	$34, %r10d
	movq	%rsi, %r12
	xorl	%r9d, %r9d
	pushq	%rbp
	movq	$-1, %r8
	movq	%rdi, %rbp
	movl	$9, %eax
	pushq	%rbx
	xorl	%edi, %edi
	movq	%rdx, %rbx
	movl	$65536, %esi
	movl	$3, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%r12, 65512(%rax)
	movq	%rbx, %rdx
	leaq	65504(%rax), %rsi
	movl	$3477248, %edi
	movq	$0, 65528(%rax)
	movq	$0, 65520(%rax)
	movq	%rbp, 65504(%rax)
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	start_thread
	.size	thread.isra.0, .-thread.isra.0
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
	je	.L46
	.p2align 4,,10
	.p2align 3
.L45:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L45
	ret
	.p2align 4,,10
	.p2align 3
.L46:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC2:
	.string	"?"
.LC3:
	.string	"sum"
.LC4:
	.string	"ids"
.LC5:
	.string	"gone"
.LC6:
	.string	" = "
.LC7:
	.string	"-"
.LC8:
	.string	"ended by a thread"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	movl	$9, %r15d
	pushq	%r14
	movl	$words, %r14d
	pushq	%r13
	movl	$adds, %r13d
	pushq	%r12
	pushq	%rbp
	xorl	%ebp, %ebp
	pushq	%rbx
	subq	$120, %rsp
.L49:
	movl	$words, %ebx
	movl	$34, %r10d
	xorl	%r9d, %r9d
	xorl	%edi, %edi
	leaq	words(,%rbp,4), %r12
	movq	$-1, %r8
	movq	%r15, %rax
	movl	$65536, %esi
	movl	$3, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rbp, 65512(%rax)
	movq	%r12, %rdx
	movl	$3477248, %edi
	leaq	65504(%rax), %rsi
	movq	$0, 65528(%rax)
	addq	$1, %rbp
	movq	$0, 65520(%rax)
	movq	%r13, 65504(%rax)
	call	start_thread
	cmpq	$4, %rbp
	jne	.L49
	xorl	%r13d, %r13d
	movl	$202, %r12d
.L51:
	movslq	%r13d, %rbp
	movslq	words(,%rbp,4), %rdx
	testl	%edx, %edx
	je	.L54
	.p2align 4,,10
	.p2align 3
.L53:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	xorl	%esi, %esi
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	words(,%rbp,4), %rdx
	testl	%edx, %edx
	jne	.L53
.L54:
	addl	$1, %r13d
	addq	$4, %rbx
	cmpl	$4, %r13d
	jne	.L51
	movslq	sum(%rip), %rsi
	movl	$.LC3, %edi
	xorl	%ebp, %ebp
	movl	$1, %ebx
	movl	$39, %r13d
	call	show
.L58:
	xorl	%edx, %edx
	movslq	%ebp, %r12
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
	movslq	ids(,%r12,4), %r15
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	%rax, %r15
	setne	%al
	movzbl	%al, %eax
	andl	%eax, %ebx
	testl	%ebp, %ebp
	je	.L68
	xorl	%eax, %eax
.L56:
	movslq	%eax, %rdx
	movl	ids(,%r12,4), %ecx
	movl	ids(,%rdx,4), %edx
	cmpl	%edx, %ecx
	setne	%dl
	addl	$1, %eax
	movzbl	%dl, %edx
	andl	%edx, %ebx
	cmpl	%ebp, %eax
	jne	.L56
	leal	1(%rax), %ebp
	cmpl	$3, %eax
	jne	.L58
	movslq	%ebx, %rsi
	movl	$.LC4, %edi
	movl	$202, %ebx
	call	show
	movl	$words, %edx
	xorl	%esi, %esi
	movl	$changes_directory, %edi
	call	thread.isra.0
	movslq	words(%rip), %rdx
	testl	%edx, %edx
	je	.L63
	.p2align 4,,10
	.p2align 3
.L62:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	xorl	%esi, %esi
	movq	%r14, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	words(%rip), %rdx
	testl	%edx, %edx
	jne	.L62
.L63:
	xorl	%ebp, %ebp
	leaq	12(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$79, %eax
	movl	$100, %esi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	call	put
	call	end
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	ids(%rip), %r13
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
	movl	$39, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r12
	movq	%r13, %rsi
	movl	$234, %eax
	movq	%r12, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC5, %edi
	movq	%rax, %rbx
	call	put
	movl	$.LC6, %edi
	call	put
	leaq	4095(%rbx), %rax
	cmpq	$4094, %rax
	ja	.L80
	movl	$.LC7, %edi
	notq	%rbx
	call	put
	movl	$.LC2, %edi
	cmpq	$114, %rbx
	jbe	.L81
.L64:
	call	put
.L65:
	call	end
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
	movq	%rax, %rbx
	testq	%rax, %rax
	jne	.L66
	movl	$words, %edx
	movl	$ends_all, %edi
	movl	$34, %ebx
	call	thread.isra.0
	.p2align 4,,10
	.p2align 3
.L67:
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
	jmp	.L67
	.p2align 4,,10
	.p2align 3
.L68:
	movl	$1, %ebp
	jmp	.L58
.L80:
	movq	%rbx, %rdi
	call	put_number
	jmp	.L65
.L66:
	leaq	8(%rsp), %rsi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	8(%rsp), %esi
	movl	$.LC8, %edi
	sarl	$8, %esi
	movslq	%esi, %rsi
	call	show
	addq	$120, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L81:
	movq	CSWTCH.36(,%rbx,8), %rdi
	jmp	.L64
	.size	main, .-main
	.section	.rodata.str1.1
.LC9:
	.string	"EPERM"
.LC10:
	.string	"ENOENT"
.LC11:
	.string	"ESRCH"
.LC12:
	.string	"EINTR"
.LC13:
	.string	"ENXIO"
.LC14:
	.string	"E2BIG"
.LC15:
	.string	"ENOEXEC"
.LC16:
	.string	"EBADF"
.LC17:
	.string	"ECHILD"
.LC18:
	.string	"EAGAIN"
.LC19:
	.string	"ENOMEM"
.LC20:
	.string	"EACCES"
.LC21:
	.string	"EFAULT"
.LC22:
	.string	"EBUSY"
.LC23:
	.string	"EEXIST"
.LC24:
	.string	"EXDEV"
.LC25:
	.string	"ENODEV"
.LC26:
	.string	"ENOTDIR"
.LC27:
	.string	"EISDIR"
.LC28:
	.string	"EINVAL"
.LC29:
	.string	"EMFILE"
.LC30:
	.string	"ENOTTY"
.LC31:
	.string	"ETXTBSY"
.LC32:
	.string	"EFBIG"
.LC33:
	.string	"ENOSPC"
.LC34:
	.string	"ESPIPE"
.LC35:
	.string	"EROFS"
.LC36:
	.string	"EPIPE"
.LC37:
	.string	"ERANGE"
.LC38:
	.string	"ENAMETOOLONG"
.LC39:
	.string	"ENOSYS"
.LC40:
	.string	"ENOTEMPTY"
.LC41:
	.string	"ELOOP"
.LC42:
	.string	"EOVERFLOW"
.LC43:
	.string	"ENOTSOCK"
.LC44:
	.string	"EDESTADDRREQ"
.LC45:
	.string	"EMSGSIZE"
.LC46:
	.string	"EPROTOTYPE"
.LC47:
	.string	"ENOPROTOOPT"
.LC48:
	.string	"EPROTONOSUPPORT"
.LC49:
	.string	"ESOCKTNOSUPPORT"
.LC50:
	.string	"EOPNOTSUPP"
.LC51:
	.string	"EAFNOSUPPORT"
.LC52:
	.string	"EADDRINUSE"
.LC53:
	.string	"ECONNRESET"
.LC54:
	.string	"EISCONN"
.LC55:
	.string	"ENOTCONN"
.LC56:
	.string	"ETIMEDOUT"
.LC57:
	.string	"ECONNREFUSED"
.LC58:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.36, @object
	.size	CSWTCH.36, 920
CSWTCH.36:
	.quad	.LC9
	.quad	.LC10
	.quad	.LC11
	.quad	.LC12
	.quad	.LC2
	.quad	.LC13
	.quad	.LC14
	.quad	.LC15
	.quad	.LC16
	.quad	.LC17
	.quad	.LC18
	.quad	.LC19
	.quad	.LC20
	.quad	.LC21
	.quad	.LC2
	.quad	.LC22
	.quad	.LC23
	.quad	.LC24
	.quad	.LC25
	.quad	.LC26
	.quad	.LC27
	.quad	.LC28
	.quad	.LC2
	.quad	.LC29
	.quad	.LC30
	.quad	.LC31
	.quad	.LC32
	.quad	.LC33
	.quad	.LC34
	.quad	.LC35
	.quad	.LC2
	.quad	.LC36
	.quad	.LC2
	.quad	.LC37
	.quad	.LC2
	.quad	.LC38
	.quad	.LC2
	.quad	.LC39
	.quad	.LC40
	.quad	.LC41
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC42
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC43
	.quad	.LC44
	.quad	.LC45
	.quad	.LC46
	.quad	.LC47
	.quad	.LC48
	.quad	.LC49
	.quad	.LC50
	.quad	.LC2
	.quad	.LC51
	.quad	.LC52
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC53
	.quad	.LC2
	.quad	.LC54
	.quad	.LC55
	.quad	.LC2
	.quad	.LC2
	.quad	.LC56
	.quad	.LC57
	.quad	.LC2
	.quad	.LC2
	.quad	.LC2
	.quad	.LC58
	.local	lock
	.comm	lock,4,4
	.local	sum
	.comm	sum,4,4
	.local	words
	.comm	words,16,16
	.local	ids
	.comm	ids,16,16
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
