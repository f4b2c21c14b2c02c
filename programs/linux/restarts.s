# Made from restarts.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S restarts.c`.
	.file	"restarts.c"
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
.L3:
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
	ja	.L3
	testq	%r11, %r11
	jns	.L4
	movslq	%edi, %rdi
	movb	$45, -24(%rsp,%rdi)
	leal	2(%r10), %edi
.L4:
	movq	filled(%rip), %rax
	leal	-1(%rdi), %edx
	movslq	%edi, %rdi
	leaq	-24(%rsp), %rcx
	xorl	%esi, %esi
	addq	%rax, %rdi
	leaq	1(%rax,%rdx), %r8
	addq	%rdi, %rcx
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L7:
	leaq	1(%rax), %rdx
	notq	%rax
	movl	$1, %esi
	movzbl	(%rcx,%rax), %eax
	movb	%al, line-1(%rdx)
	cmpq	%rdx, %r8
	je	.L14
	movq	%rdx, %rax
.L5:
	cmpq	$1023, %rax
	jbe	.L7
	testb	%sil, %sil
	je	.L1
	movq	%rax, filled(%rip)
.L1:
	ret
	.p2align 4,,10
	.p2align 3
.L14:
	movq	%r8, filled(%rip)
	ret
	.size	put_number, .-put_number
	.p2align 4
	.type	handler, @function
handler:
	movl	handled(%rip), %eax
	addl	$1, %eax
	movl	%eax, handled(%rip)
	ret
	.size	handler, .-handler
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"?"
.LC1:
	.string	" = "
	.text
	.p2align 4
	.type	result, @function
result:
	movzbl	(%rdi), %edx
	movq	%rsi, %r8
	movq	filled(%rip), %rsi
	xorl	%ecx, %ecx
	movq	%rsi, %rax
	subq	%rsi, %rdi
	testb	%dl, %dl
	jne	.L17
	jmp	.L18
	.p2align 4,,10
	.p2align 3
.L22:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %ecx
	movzbl	(%rdi,%rax), %edx
	testb	%dl, %dl
	je	.L20
.L17:
	cmpq	$1023, %rax
	jbe	.L22
	testb	%cl, %cl
	je	.L18
.L20:
	movq	%rax, filled(%rip)
.L19:
	movl	$.LC1, %ecx
	xorl	%esi, %esi
	movl	$32, %edx
	subq	%rax, %rcx
	jmp	.L21
	.p2align 4,,10
	.p2align 3
.L25:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %esi
	movzbl	(%rcx,%rax), %edx
	testb	%dl, %dl
	je	.L50
.L21:
	cmpq	$1023, %rax
	jbe	.L25
	testb	%sil, %sil
	je	.L24
	leaq	4095(%r8), %rdx
	movq	%rax, filled(%rip)
	cmpq	$4094, %rdx
	ja	.L27
.L29:
	notq	%r8
	cmpq	$114, %r8
	ja	.L38
	.p2align 4,,10
	.p2align 3
.L53:
	movq	CSWTCH.71(,%r8,8), %rsi
	movzbl	(%rsi), %ecx
	testb	%cl, %cl
	je	.L32
.L31:
	movq	%rax, %rdx
	xorl	%edi, %edi
	subq	%rax, %rsi
	jmp	.L33
	.p2align 4,,10
	.p2align 3
.L35:
	addq	$1, %rdx
	movb	%cl, line-1(%rdx)
	movl	$1, %edi
	movzbl	(%rsi,%rdx), %ecx
	testb	%cl, %cl
	je	.L51
.L33:
	cmpq	$1023, %rdx
	jbe	.L35
	testb	%dil, %dil
	je	.L32
	movq	%rdx, filled(%rip)
	jmp	.L36
	.p2align 4,,10
	.p2align 3
.L27:
	movq	%r8, %rdi
	call	put_number
	movq	filled(%rip), %rdx
.L34:
	cmpq	$1023, %rdx
	ja	.L36
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L36:
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
	.p2align 4,,10
	.p2align 3
.L50:
	movq	%rax, filled(%rip)
.L24:
	leaq	4095(%r8), %rax
	cmpq	$4094, %rax
	ja	.L27
	movq	filled(%rip), %rdx
	cmpq	$1023, %rdx
	ja	.L52
	leaq	1(%rdx), %rax
	notq	%r8
	movb	$45, line(%rdx)
	movq	%rax, filled(%rip)
	cmpq	$114, %r8
	jbe	.L53
.L38:
	movl	$63, %ecx
	movl	$.LC0, %esi
	jmp	.L31
	.p2align 4,,10
	.p2align 3
.L51:
	movq	%rdx, filled(%rip)
	jmp	.L34
	.p2align 4,,10
	.p2align 3
.L18:
	movq	%rsi, %rax
	jmp	.L19
	.p2align 4,,10
	.p2align 3
.L32:
	movq	%rax, %rdx
	jmp	.L34
.L52:
	movq	%rdx, %rax
	jmp	.L29
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
	je	.L59
	.p2align 4,,10
	.p2align 3
.L58:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L58
	ret
	.p2align 4,,10
	.p2align 3
.L59:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC2:
	.string	"without"
.LC3:
	.string	"bind"
.LC4:
	.string	"x"
.LC5:
	.string	"handled"
.LC6:
	.string	": "
.LC7:
	.string	"with SA_RESTART"
.LC8:
	.string	"wait4"
.LC9:
	.string	"status"
.LC10:
	.string	"a write of more than fits"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	movl	$1, %r9d
	movl	$1, %esi
	xorl	%r10d, %r10d
	pushq	%r14
	xorl	%r8d, %r8d
	movq	%rsi, %rdi
	movabsq	$127978942197619, %rax
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	xorl	%ebx, %ebx
	movq	%rbx, %rdx
	subq	$144, %rsp
	movw	%r9w, 94(%rsp)
	xorl	%r9d, %r9d
	movq	%rax, 96(%rsp)
	movl	$41, %eax
	movq	$0, 104(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$9, %edx
	movl	%eax, listener(%rip)
	movslq	%eax, %rdi
	leaq	94(%rsp), %rsi
	movl	$49, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC3, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	listener(%rip), %rdi
	movl	$50, %eax
	movl	$5, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$39, %eax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, 8(%rsp)
	xorl	%r15d, %r15d
	leaq	112(%rsp), %r12
	movl	$.LC2, %ecx
	movl	$1, %r14d
	movl	%r15d, %ebx
.L62:
	movq	filled(%rip), %rdi
	xorl	%esi, %esi
	movl	$119, %edx
	movq	%rdi, %rax
	subq	%rdi, %rcx
	jmp	.L63
	.p2align 4,,10
	.p2align 3
.L65:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %esi
	movzbl	(%rcx,%rax), %edx
	testb	%dl, %dl
	je	.L161
.L63:
	cmpq	$1023, %rax
	jbe	.L65
	testb	%sil, %sil
	je	.L118
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L66:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%r14, %rdi
	movl	$line, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	%ebx, %rax
	movl	$8, %r10d
	movl	$10, %edi
	xorl	%edx, %edx
	movq	$handler, 112(%rsp)
	salq	$28, %rax
	movq	%r12, %rsi
	orq	$67108864, %rax
	movq	$0, filled(%rip)
	movq	%rax, 120(%rsp)
	movl	$13, %eax
	movq	$restore, 128(%rsp)
	movq	$0, 136(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	%ebx, 4(%rsp)
	xorl	%r13d, %r13d
	.p2align 4,,10
	.p2align 3
.L98:
	movl	%r13d, %r15d
	movl	$pair, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%edx, %edx
	movl	$53, %eax
	movq	%r14, %rdi
	movq	%r14, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movl	$57, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
	movl	$0, handled(%rip)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.L162
	movl	pair(%rip), %ecx
	movq	%r14, %rax
	movl	$1, 52(%rsp)
	movq	$0, 56(%rsp)
	salq	%cl, %rax
	movl	%ecx, 48(%rsp)
	movq	$0, 64(%rsp)
	movq	$0, 72(%rsp)
	movq	$60000000, 80(%rsp)
	movq	$2048, 24(%rsp)
	movq	$0, 32(%rsp)
	movq	%rax, 40(%rsp)
	movq	$0, 112(%rsp)
	movq	$60000, 120(%rsp)
	cmpl	$12, %r13d
	ja	.L72
	jmp	*.L74(,%r15,8)
	.section	.rodata
	.align 8
	.align 4
.L74:
	.quad	.L72
	.quad	.L85
	.quad	.L84
	.quad	.L83
	.quad	.L82
	.quad	.L81
	.quad	.L80
	.quad	.L79
	.quad	.L78
	.quad	.L77
	.quad	.L76
	.quad	.L75
	.quad	.L73
	.section	.text.startup
	.p2align 4,,10
	.p2align 3
.L73:
	leaq	32(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$130, %eax
	movl	$8, %esi
	xorl	%edx, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rsi
	.p2align 4,,10
	.p2align 3
.L86:
	movq	names(,%r13,8), %rdi
	call	result
	movl	handled(%rip), %eax
	cmpl	$1, %eax
	je	.L87
	movq	filled(%rip), %r8
	movl	$.LC5, %ecx
	movslq	handled(%rip), %rdi
	xorl	%esi, %esi
	movl	$104, %edx
	movq	%r8, %rax
	subq	%r8, %rcx
	jmp	.L88
	.p2align 4,,10
	.p2align 3
.L90:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %esi
	movzbl	(%rcx,%rax), %edx
	testb	%dl, %dl
	je	.L157
.L88:
	cmpq	$1023, %rax
	jbe	.L90
	testb	%sil, %sil
	je	.L120
.L157:
	movq	%rax, filled(%rip)
.L89:
	movl	$.LC6, %esi
	xorl	%ecx, %ecx
	movl	$58, %edx
	subq	%rax, %rsi
	jmp	.L92
	.p2align 4,,10
	.p2align 3
.L94:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %ecx
	movzbl	(%rsi,%rax), %edx
	testb	%dl, %dl
	je	.L158
.L92:
	cmpq	$1023, %rax
	jbe	.L94
	testb	%cl, %cl
	je	.L93
.L158:
	movq	%rax, filled(%rip)
.L93:
	call	put_number
	movq	filled(%rip), %rdx
	cmpq	$1023, %rdx
	ja	.L95
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L95:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%r14, %rdi
	movl	$line, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$0, filled(%rip)
.L87:
	movl	$61, %r15d
	movq	%rbp, %rdi
.L96:
	xorl	%ebx, %ebx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%r12, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L96
	movl	$3, %ebp
	movslq	pair(%rip), %rdi
	movq	%rbx, %rsi
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	pair+4(%rip), %rdi
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$72, %eax
	movl	$4, %esi
	movl	$2048, %edx
	movslq	listener(%rip), %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	listener(%rip), %rdi
	movl	$43, %eax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r15
	testq	%rax, %rax
	jle	.L97
	movq	%rbp, %rax
	movq	%r15, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
.L97:
	movslq	listener(%rip), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$72, %eax
	movl	$4, %esi
	xorl	%edx, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	addq	$1, %r13
	cmpq	$13, %r13
	jne	.L98
	movl	4(%rsp), %ebx
	movl	$.LC7, %ecx
	cmpl	$1, %ebx
	je	.L163
	movl	$1, %ebx
	jmp	.L62
	.p2align 4,,10
	.p2align 3
.L75:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$34, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rsi
	jmp	.L86
	.p2align 4,,10
	.p2align 3
.L80:
	leaq	48(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r9d, %r9d
	movl	$271, %eax
	movl	$8, %r8d
	movq	%r14, %rsi
	leaq	72(%rsp), %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rsi
	jmp	.L86
	.p2align 4,,10
	.p2align 3
.L81:
	leaq	48(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$7, %eax
	movl	$60, %edx
	movq	%r14, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rsi
	jmp	.L86
	.p2align 4,,10
	.p2align 3
.L82:
	leaq	56(%rsp), %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$230, %eax
	xorl	%esi, %esi
	movq	%r14, %rdi
	leaq	72(%rsp), %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rsi
	jmp	.L86
	.p2align 4,,10
	.p2align 3
.L83:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$35, %eax
	xorl	%edx, %edx
	leaq	72(%rsp), %rdi
	leaq	56(%rsp), %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rsi
	jmp	.L86
	.p2align 4,,10
	.p2align 3
.L76:
	leaq	24(%rsp), %rdi
	movl	$8, %r10d
	xorl	%r8d, %r8d
	xorl	%esi, %esi
	xorl	%r9d, %r9d
	movl	$128, %eax
	leaq	72(%rsp), %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rsi
	jmp	.L86
	.p2align 4,,10
	.p2align 3
.L77:
	leaq	72(%rsp), %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$202, %eax
	movl	$word, %edi
	movl	$128, %esi
	xorl	%edx, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rsi
	jmp	.L86
	.p2align 4,,10
	.p2align 3
.L78:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$291, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, event.0(%rip)
	movslq	%eax, %rdi
	movslq	pair(%rip), %rdx
	movq	%r14, %rsi
	movl	%eax, epoll.1(%rip)
	movl	$event.0, %r10d
	movl	$233, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	epoll.1(%rip), %rdi
	movl	$60, %r10d
	movl	$232, %eax
	movq	%r14, %rdx
	movl	$event.0, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rsi
	jmp	.L86
	.p2align 4,,10
	.p2align 3
.L79:
	addl	$1, %ecx
	leaq	40(%rsp), %rsi
	xorl	%r10d, %r10d
	movq	%r12, %r8
	movslq	%ecx, %rdi
	xorl	%r9d, %r9d
	movl	$23, %eax
	xorl	%edx, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rsi
	jmp	.L86
	.p2align 4,,10
	.p2align 3
.L84:
	xorl	%edx, %edx
	movslq	listener(%rip), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$43, %eax
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	cmovle	%rax, %rsi
	jmp	.L86
	.p2align 4,,10
	.p2align 3
.L85:
	movslq	%ecx, %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$45, %eax
	movl	$buffer, %esi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rsi
	jmp	.L86
	.p2align 4,,10
	.p2align 3
.L120:
	movq	%r8, %rax
	jmp	.L89
.L72:
	movslq	%ecx, %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%eax, %eax
	movl	$buffer, %esi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rsi
	jmp	.L86
.L161:
	movq	%rax, filled(%rip)
.L64:
	cmpq	$1023, %rax
	ja	.L119
	leaq	1(%rax), %rdx
	movb	$10, line(%rax)
	movq	%rdx, filled(%rip)
	jmp	.L66
.L163:
	xorl	%r15d, %r15d
.L117:
	movslq	%r15d, %rax
	xorl	%ebx, %ebx
	movl	$8, %r10d
	xorl	%r8d, %r8d
	salq	$28, %rax
	xorl	%r9d, %r9d
	movl	$10, %edi
	movq	%r12, %rsi
	orq	$67108864, %rax
	movq	%rbx, %rdx
	movq	$handler, 112(%rsp)
	movq	%rax, 120(%rsp)
	movl	$13, %eax
	movq	$restore, 128(%rsp)
	movq	$0, 136(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movl	$57, %eax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r13
	testq	%rax, %rax
	je	.L164
	movl	$61, %r14d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$0, 56(%rsp)
	movq	%r14, %rax
	movq	%r13, %rdi
	leaq	56(%rsp), %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	testq	%rax, %rax
	movq	%rax, %rbp
	movl	$.LC8, %edi
	cmovle	%rax, %rsi
	call	result
	testq	%rbp, %rbp
	jns	.L103
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%r13, %rdi
	leaq	56(%rsp), %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
.L103:
	movq	filled(%rip), %rdi
	movl	$.LC9, %esi
	movslq	56(%rsp), %r8
	xorl	%ecx, %ecx
	movl	$115, %edx
	movq	%rdi, %rax
	subq	%rdi, %rsi
	jmp	.L104
	.p2align 4,,10
	.p2align 3
.L106:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %ecx
	movzbl	(%rsi,%rax), %edx
	testb	%dl, %dl
	je	.L159
.L104:
	cmpq	$1023, %rax
	jbe	.L106
	testb	%cl, %cl
	je	.L122
.L159:
	movq	%rax, filled(%rip)
.L105:
	movl	$.LC6, %ecx
	xorl	%esi, %esi
	movl	$58, %edx
	subq	%rax, %rcx
	jmp	.L108
	.p2align 4,,10
	.p2align 3
.L110:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %esi
	movzbl	(%rcx,%rax), %edx
	testb	%dl, %dl
	je	.L160
.L108:
	cmpq	$1023, %rax
	jbe	.L110
	testb	%sil, %sil
	je	.L109
.L160:
	movq	%rax, filled(%rip)
.L109:
	movq	%r8, %rdi
	call	put_number
	movq	filled(%rip), %rdx
	cmpq	$1023, %rdx
	ja	.L111
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L111:
	movl	$1, %eax
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rax, %rdi
	movl	$line, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%ebx, %ebx
	movl	$22, %eax
	leaq	72(%rsp), %rdi
	movq	$0, filled(%rip)
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$3, %ebp
	movl	$34, %r10d
	movl	$9, %eax
	movq	%rbx, %rdi
	movq	$-1, %r8
	movl	$100000, %esi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movq	%rax, %r14
	xorl	%r8d, %r8d
	movl	$57, %eax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r13
	testq	%rax, %rax
	je	.L165
	movslq	72(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %eax
	movslq	76(%rsp), %rdi
	movq	%r14, %rsi
	movl	$100000, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC10, %edi
	movq	%rax, %rsi
	call	result
	movslq	76(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$61, %eax
	movq	%r13, %rdi
	leaq	56(%rsp), %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testl	%r15d, %r15d
	jne	.L166
	movl	$1, %r15d
	jmp	.L117
.L166:
	addq	$144, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L118:
	movq	%rdi, %rax
	jmp	.L64
.L122:
	movq	%rdi, %rax
	jmp	.L105
.L119:
	movq	%rax, %rdx
	jmp	.L66
.L162:
	xorl	%r8d, %r8d
	movl	%r15d, %ebx
	movl	$35, %ebp
	movq	$20000000, 120(%rsp)
	movq	%r8, 112(%rsp)
.L68:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%edx, %edx
	movq	%rbp, %rax
	movq	%r12, %rdi
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L68
	movl	$62, %eax
	movl	$10, %esi
	movq	8(%rsp), %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$20000000, 120(%rsp)
	xorl	%edi, %edi
	movl	$35, %ebp
	movq	%rdi, 112(%rsp)
.L69:
	xorl	%r13d, %r13d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r12, %rdi
	movq	%r12, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L69
	movl	$1, %ebp
	movslq	pair+4(%rip), %rdi
	movl	$.LC4, %esi
	movq	%rbp, %rax
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$41, %eax
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpl	$2, %ebx
	jne	.L70
	movslq	%eax, %rdi
	movl	$9, %edx
	movl	$42, %eax
	leaq	94(%rsp), %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
.L70:
	movl	$231, %ebx
.L71:
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
	jmp	.L71
.L165:
	movslq	76(%rsp), %rdi
	movq	%rbp, %rax
	movq	%r13, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$20000000, 120(%rsp)
	xorl	%edx, %edx
	movl	$35, %ebx
	movq	%rdx, 112(%rsp)
.L113:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%edx, %edx
	movq	%rbx, %rax
	movq	%r12, %rdi
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L113
	movl	$62, %eax
	movl	$10, %esi
	movq	8(%rsp), %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$20000000, 120(%rsp)
	xorl	%eax, %eax
	movl	$35, %ebx
	movq	%rax, 112(%rsp)
.L114:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	xorl	%edx, %edx
	movq	%r12, %rdi
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L114
	movl	$100000, %edx
	movq	%r14, %rsi
.L115:
	movslq	72(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%eax, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	jg	.L115
	movl	$231, %ebx
.L116:
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
	jmp	.L116
.L164:
	movq	$20000000, 120(%rsp)
	xorl	%esi, %esi
	movl	$35, %ebx
	movq	%rsi, 112(%rsp)
.L100:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%edx, %edx
	movq	%rbx, %rax
	movq	%r12, %rdi
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L100
	movl	$62, %eax
	movl	$10, %esi
	movq	8(%rsp), %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$40000000, 120(%rsp)
	xorl	%ecx, %ecx
	movl	$35, %ebx
	movq	%rcx, 112(%rsp)
.L101:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	xorl	%edx, %edx
	movq	%r12, %rdi
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L101
	movl	$231, %ebx
	movl	$5, %edi
.L102:
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
	jmp	.L102
	.size	main, .-main
	.section	.rodata.str1.1
.LC11:
	.string	"EPERM"
.LC12:
	.string	"ENOENT"
.LC13:
	.string	"ESRCH"
.LC14:
	.string	"EINTR"
.LC15:
	.string	"ENXIO"
.LC16:
	.string	"E2BIG"
.LC17:
	.string	"ENOEXEC"
.LC18:
	.string	"EBADF"
.LC19:
	.string	"ECHILD"
.LC20:
	.string	"EAGAIN"
.LC21:
	.string	"ENOMEM"
.LC22:
	.string	"EACCES"
.LC23:
	.string	"EFAULT"
.LC24:
	.string	"EBUSY"
.LC25:
	.string	"EEXIST"
.LC26:
	.string	"EXDEV"
.LC27:
	.string	"ENODEV"
.LC28:
	.string	"ENOTDIR"
.LC29:
	.string	"EISDIR"
.LC30:
	.string	"EINVAL"
.LC31:
	.string	"EMFILE"
.LC32:
	.string	"ENOTTY"
.LC33:
	.string	"ETXTBSY"
.LC34:
	.string	"EFBIG"
.LC35:
	.string	"ENOSPC"
.LC36:
	.string	"ESPIPE"
.LC37:
	.string	"EROFS"
.LC38:
	.string	"EPIPE"
.LC39:
	.string	"ERANGE"
.LC40:
	.string	"ENAMETOOLONG"
.LC41:
	.string	"ENOSYS"
.LC42:
	.string	"ENOTEMPTY"
.LC43:
	.string	"ELOOP"
.LC44:
	.string	"EOVERFLOW"
.LC45:
	.string	"ENOTSOCK"
.LC46:
	.string	"EDESTADDRREQ"
.LC47:
	.string	"EMSGSIZE"
.LC48:
	.string	"EPROTOTYPE"
.LC49:
	.string	"ENOPROTOOPT"
.LC50:
	.string	"EPROTONOSUPPORT"
.LC51:
	.string	"ESOCKTNOSUPPORT"
.LC52:
	.string	"EOPNOTSUPP"
.LC53:
	.string	"EAFNOSUPPORT"
.LC54:
	.string	"EADDRINUSE"
.LC55:
	.string	"ECONNRESET"
.LC56:
	.string	"EISCONN"
.LC57:
	.string	"ENOTCONN"
.LC58:
	.string	"ETIMEDOUT"
.LC59:
	.string	"ECONNREFUSED"
.LC60:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.71, @object
	.size	CSWTCH.71, 920
CSWTCH.71:
	.quad	.LC11
	.quad	.LC12
	.quad	.LC13
	.quad	.LC14
	.quad	.LC0
	.quad	.LC15
	.quad	.LC16
	.quad	.LC17
	.quad	.LC18
	.quad	.LC19
	.quad	.LC20
	.quad	.LC21
	.quad	.LC22
	.quad	.LC23
	.quad	.LC0
	.quad	.LC24
	.quad	.LC25
	.quad	.LC26
	.quad	.LC27
	.quad	.LC28
	.quad	.LC29
	.quad	.LC30
	.quad	.LC0
	.quad	.LC31
	.quad	.LC32
	.quad	.LC33
	.quad	.LC34
	.quad	.LC35
	.quad	.LC36
	.quad	.LC37
	.quad	.LC0
	.quad	.LC38
	.quad	.LC0
	.quad	.LC39
	.quad	.LC0
	.quad	.LC40
	.quad	.LC0
	.quad	.LC41
	.quad	.LC42
	.quad	.LC43
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
	.quad	.LC44
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
	.quad	.LC45
	.quad	.LC46
	.quad	.LC47
	.quad	.LC48
	.quad	.LC49
	.quad	.LC50
	.quad	.LC51
	.quad	.LC52
	.quad	.LC0
	.quad	.LC53
	.quad	.LC54
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC55
	.quad	.LC0
	.quad	.LC56
	.quad	.LC57
	.quad	.LC0
	.quad	.LC0
	.quad	.LC58
	.quad	.LC59
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC60
	.local	event.0
	.comm	event.0,12,8
	.local	epoll.1
	.comm	epoll.1,4,4
	.section	.rodata.str1.1
.LC61:
	.string	"read"
.LC62:
	.string	"recvfrom"
.LC63:
	.string	"accept"
.LC64:
	.string	"nanosleep"
.LC65:
	.string	"clock_nanosleep"
.LC66:
	.string	"poll"
.LC67:
	.string	"ppoll"
.LC68:
	.string	"select"
.LC69:
	.string	"epoll_wait"
.LC70:
	.string	"futex"
.LC71:
	.string	"sigtimedwait"
.LC72:
	.string	"pause"
.LC73:
	.string	"sigsuspend"
	.section	.rodata
	.align 32
	.type	names, @object
	.size	names, 104
names:
	.quad	.LC61
	.quad	.LC62
	.quad	.LC63
	.quad	.LC64
	.quad	.LC65
	.quad	.LC66
	.quad	.LC67
	.quad	.LC68
	.quad	.LC69
	.quad	.LC70
	.quad	.LC71
	.quad	.LC72
	.quad	.LC73
	.local	word
	.comm	word,4,4
	.local	buffer
	.comm	buffer,256,32
	.local	listener
	.comm	listener,4,4
	.local	pair
	.comm	pair,8,8
	.local	handled
	.comm	handled,4,4
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
