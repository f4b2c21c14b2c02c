# Made from at-calls.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S at-calls.c`.
	.file	"at-calls.c"
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
	.string	"base"
.LC5:
	.string	"file"
.LC6:
	.string	"openat"
.LC7:
	.string	"second"
.LC8:
	.string	"linkat"
.LC9:
	.string	"third"
.LC10:
	.string	"flags"
.LC11:
	.string	"a directory"
.LC12:
	.string	"link"
.LC13:
	.string	"symlinkat"
.LC14:
	.string	"exists"
.LC15:
	.string	"other"
.LC16:
	.string	""
.LC17:
	.string	"empty"
.LC18:
	.string	"no room"
.LC19:
	.string	"moved"
.LC20:
	.string	"renameat"
.LC21:
	.string	"the link dangles"
.LC22:
	.string	"the link itself"
.LC23:
	.string	"fchmod"
.LC24:
	.string	"fchmodat"
.LC25:
	.string	"mode"
.LC26:
	.string	"links"
.LC27:
	.string	"not open"
.LC28:
	.string	"x"
.LC29:
	.string	"executed by its descriptor"
.LC30:
	.string	"an empty path"
.LC31:
	.string	"not from a file"
.LC32:
	.string	"rmdir"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$272, %rsp
	movq	%rdx, (%rsp)
	cmpl	$2, %edi
	je	.L46
	xorl	%ebp, %ebp
	movq	%rsi, %r14
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$95, %eax
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$83, %eax
	movl	$493, %esi
	movl	$.LC4, %edi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$2, %eax
	movl	$65536, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	%eax, %rbx
	movl	$420, %r10d
	movl	$257, %eax
	movl	$66, %edx
	movq	%rbx, %rdi
	movl	$.LC5, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cltq
	xorl	%esi, %esi
	movl	$.LC6, %edi
	movl	$.LC7, %r15d
	testq	%rax, %rax
	movl	$265, %r12d
	movq	%rax, 8(%rsp)
	cmovle	%rax, %rsi
	call	result
	movq	%r15, %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbx, %rdi
	movl	$.LC5, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC8, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbx, %rdi
	movl	$.LC9, %r10d
	movl	$1, %r8d
	movl	$.LC5, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC10, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$.LC9, %r10d
	movq	$-100, %rdi
	movl	$.LC4, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC11, %edi
	movq	%rax, %rsi
	movl	$.LC12, %r12d
	movl	$266, %r13d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%r15, %rdi
	movq	%rbx, %rsi
	movq	%r12, %rdx
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
	movq	%r13, %rax
	movq	%r15, %rdi
	movq	%rbx, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC14, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$.LC15, %edx
	movl	$.LC16, %edi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC17, %edi
	movq	%rax, %rsi
	movl	$267, %r13d
	call	result
	leaq	56(%rsp), %rdx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$64, %r10d
	movq	%r13, %rax
	movq	%rbx, %rdi
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%ecx, %ecx
	testq	%rax, %rax
	movq	%rdx, %rdi
	cmovs	%rcx, %rax
	movb	$0, 56(%rsp,%rax)
	call	put
	call	end
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbx, %rdi
	leaq	56(%rsp), %rdx
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC18, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$264, %eax
	movl	$.LC19, %r10d
	movq	%rbx, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC20, %edi
	movq	%rax, %rsi
	movl	$439, %r13d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC21, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$256, %r10d
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC22, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$32768, %r10d
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC10, %edi
	movq	%rax, %rsi
	call	result
	movq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$91, %eax
	movl	$384, %esi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC23, %edi
	movq	%rax, %rsi
	movl	$268, %r13d
	movl	$416, %r15d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbx, %rdi
	movl	$.LC19, %esi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC24, %edi
	movq	%rax, %rsi
	call	result
	movq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	leaq	120(%rsp), %rsi
	xorl	%r9d, %r9d
	movl	$5, %eax
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	144(%rsp), %esi
	movl	$.LC25, %edi
	call	show
	movq	136(%rsp), %rsi
	movl	$.LC26, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$99, %edi
	movl	$.LC19, %esi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC27, %edi
	movq	%rax, %rsi
	call	result
	movq	(%r14), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$2, %eax
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$.LC28, 40(%rsp)
	movq	%rax, %r13
	movq	(%r14), %rax
	movq	%rbp, %rdi
	movq	$0, 48(%rsp)
	movq	%rax, 32(%rsp)
	movl	$57, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r15
	leaq	32(%rsp), %r14
	testq	%rax, %rax
	je	.L48
	leaq	28(%rsp), %rsi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%r15, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	28(%rsp), %esi
	movl	$.LC29, %edi
	movslq	%r13d, %r13
	movl	$322, %r15d
	sarl	$8, %esi
	movslq	%esi, %rsi
	call	show
	movq	(%rsp), %r10
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movl	$1, %r8d
	movq	%r13, %rdi
	movl	$.LC16, %esi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC10, %edi
	movq	%rax, %rsi
	call	result
	movq	(%rsp), %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%r13, %rdi
	movl	$.LC16, %esi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC30, %edi
	movq	%rax, %rsi
	call	result
	movq	(%rsp), %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movl	$.LC28, %esi
	movq	%r13, %rdi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC31, %edi
	movq	%rax, %rsi
	movl	$263, %r13d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbx, %rdi
	movl	$.LC5, %esi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC19, %esi
	movq	%r13, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%r13, %rax
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$84, %eax
	movl	$.LC4, %edi
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC32, %edi
	movq	%rax, %rsi
	call	result
	xorl	%eax, %eax
.L42:
	addq	$272, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L46:
	movl	$17, %eax
	jmp	.L42
.L48:
	movslq	%r13d, %rdi
	movq	(%rsp), %r10
	movl	$4096, %r8d
	movq	%r14, %rdx
	movl	$322, %eax
	movl	$.LC16, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$231, %ebx
	movl	$1, %edi
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
	.size	main, .-main
	.section	.rodata.str1.1
.LC33:
	.string	"EPERM"
.LC34:
	.string	"ENOENT"
.LC35:
	.string	"ESRCH"
.LC36:
	.string	"EINTR"
.LC37:
	.string	"ENXIO"
.LC38:
	.string	"E2BIG"
.LC39:
	.string	"ENOEXEC"
.LC40:
	.string	"EBADF"
.LC41:
	.string	"ECHILD"
.LC42:
	.string	"EAGAIN"
.LC43:
	.string	"ENOMEM"
.LC44:
	.string	"EACCES"
.LC45:
	.string	"EFAULT"
.LC46:
	.string	"EBUSY"
.LC47:
	.string	"EEXIST"
.LC48:
	.string	"EXDEV"
.LC49:
	.string	"ENODEV"
.LC50:
	.string	"ENOTDIR"
.LC51:
	.string	"EISDIR"
.LC52:
	.string	"EINVAL"
.LC53:
	.string	"EMFILE"
.LC54:
	.string	"ENOTTY"
.LC55:
	.string	"ETXTBSY"
.LC56:
	.string	"EFBIG"
.LC57:
	.string	"ENOSPC"
.LC58:
	.string	"ESPIPE"
.LC59:
	.string	"EROFS"
.LC60:
	.string	"EPIPE"
.LC61:
	.string	"ERANGE"
.LC62:
	.string	"ENAMETOOLONG"
.LC63:
	.string	"ENOSYS"
.LC64:
	.string	"ENOTEMPTY"
.LC65:
	.string	"ELOOP"
.LC66:
	.string	"EOVERFLOW"
.LC67:
	.string	"ENOTSOCK"
.LC68:
	.string	"EDESTADDRREQ"
.LC69:
	.string	"EMSGSIZE"
.LC70:
	.string	"EPROTOTYPE"
.LC71:
	.string	"ENOPROTOOPT"
.LC72:
	.string	"EPROTONOSUPPORT"
.LC73:
	.string	"ESOCKTNOSUPPORT"
.LC74:
	.string	"EOPNOTSUPP"
.LC75:
	.string	"EAFNOSUPPORT"
.LC76:
	.string	"EADDRINUSE"
.LC77:
	.string	"ECONNRESET"
.LC78:
	.string	"EISCONN"
.LC79:
	.string	"ENOTCONN"
.LC80:
	.string	"ETIMEDOUT"
.LC81:
	.string	"ECONNREFUSED"
.LC82:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.38, @object
	.size	CSWTCH.38, 920
CSWTCH.38:
	.quad	.LC33
	.quad	.LC34
	.quad	.LC35
	.quad	.LC36
	.quad	.LC1
	.quad	.LC37
	.quad	.LC38
	.quad	.LC39
	.quad	.LC40
	.quad	.LC41
	.quad	.LC42
	.quad	.LC43
	.quad	.LC44
	.quad	.LC45
	.quad	.LC1
	.quad	.LC46
	.quad	.LC47
	.quad	.LC48
	.quad	.LC49
	.quad	.LC50
	.quad	.LC51
	.quad	.LC52
	.quad	.LC1
	.quad	.LC53
	.quad	.LC54
	.quad	.LC55
	.quad	.LC56
	.quad	.LC57
	.quad	.LC58
	.quad	.LC59
	.quad	.LC1
	.quad	.LC60
	.quad	.LC1
	.quad	.LC61
	.quad	.LC1
	.quad	.LC62
	.quad	.LC1
	.quad	.LC63
	.quad	.LC64
	.quad	.LC65
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
	.quad	.LC66
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
	.quad	.LC67
	.quad	.LC68
	.quad	.LC69
	.quad	.LC70
	.quad	.LC71
	.quad	.LC72
	.quad	.LC73
	.quad	.LC74
	.quad	.LC1
	.quad	.LC75
	.quad	.LC76
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC77
	.quad	.LC1
	.quad	.LC78
	.quad	.LC79
	.quad	.LC1
	.quad	.LC1
	.quad	.LC80
	.quad	.LC81
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC82
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
