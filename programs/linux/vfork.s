# Made from vfork.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S vfork.c`.
	.file	"vfork.c"
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
	.string	": "
	.text
	.p2align 4
	.type	show, @function
show:
	subq	$32, %rsp
	movq	%rsi, %r10
	movabsq	$-3689348814741910323, %r9
	call	put
	movl	$.LC0, %edi
	leaq	8(%rsp), %r8
	call	put
	movq	%rsi, %rcx
	negq	%rcx
	cmovs	%rsi, %rcx
	xorl	%edi, %edi
	.p2align 4,,10
	.p2align 3
.L15:
	movq	%rcx, %rax
	movl	%edi, %r11d
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
	testq	%r10, %r10
	jns	.L16
	movslq	%edi, %rdi
	movb	$45, 8(%rsp,%rdi)
	leal	2(%r11), %edi
.L16:
	movq	filled(%rip), %rdx
	leal	-1(%rdi), %eax
	movslq	%edi, %rdi
	leaq	8(%rsp), %rsi
	xorl	%r9d, %r9d
	addq	%rdx, %rdi
	leaq	1(%rax,%rdx), %r8
	movq	%rdx, %rax
	addq	%rdi, %rsi
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L19:
	leaq	1(%rax), %rcx
	notq	%rax
	movl	$1, %r9d
	movzbl	(%rsi,%rax), %eax
	movb	%al, line-1(%rcx)
	cmpq	%rcx, %r8
	je	.L27
	movq	%rcx, %rax
.L17:
	cmpq	$1023, %rax
	jbe	.L19
	testb	%r9b, %r9b
	je	.L18
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L18:
	cmpq	$1023, %rdx
	ja	.L20
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L20:
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
.L27:
	movq	%r8, filled(%rip)
	movq	%r8, %rdx
	jmp	.L18
	.size	show, .-show
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
	je	.L33
	.p2align 4,,10
	.p2align 3
.L32:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L32
	ret
	.p2align 4,,10
	.p2align 3
.L33:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC1:
	.string	"the child has written"
.LC2:
	.string	"status"
.LC3:
	.string	"x"
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
	subq	$40, %rsp
	movq	%rdx, (%rsp)
	cmpl	$2, %edi
	je	.L41
	xorl	%r14d, %r14d
	movl	$58, %ebx
	movq	%rsi, %r13
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r14, %rdi
	movq	%r14, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r12
	testq	%rax, %rax
	je	.L43
	movl	$.LC1, %edi
	leaq	12(%rsp), %r15
	movl	$61, %ebp
	movslq	seen(%rip), %rsi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r12, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	12(%rsp), %esi
	movl	$.LC2, %edi
	sarl	$8, %esi
	movslq	%esi, %rsi
	call	show
	movq	0(%r13), %rax
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rdi
	movq	%r14, %rsi
	movq	%r14, %rdx
	movq	%rax, 16(%rsp)
	movq	%rbx, %rax
	movq	$.LC3, 24(%rsp)
	movq	$0, 32(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L44
	movslq	seen(%rip), %rsi
	movl	$.LC1, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%rbx, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	12(%rsp), %esi
	movl	$.LC2, %edi
	sarl	$8, %esi
	movslq	%esi, %rsi
	call	show
	xorl	%eax, %eax
.L35:
	addq	$40, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L41:
	movl	$5, %eax
	jmp	.L35
.L43:
	movl	$1, seen(%rip)
	movl	$231, %ebx
	movl	$3, %edi
.L38:
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
	jmp	.L38
.L44:
	leaq	16(%rsp), %rsi
	movq	0(%r13), %rdi
	movl	$59, %eax
	movl	$2, seen(%rip)
	movq	(%rsp), %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$231, %ebx
	movl	$99, %edi
.L40:
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
	jmp	.L40
	.size	main, .-main
	.local	seen
	.comm	seen,4,4
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
