# The sieve of Eratosthenes over 2 MiB: byte stores at every stride, then qword copies of the whole.
# Made by gcc from sieve.c: bench/README.md says how.
	.file	"sieve.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123456789abcdef"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	xorl	%edi, %edi
	xorl	%edx, %edx
	movl	$composite+2097152, %r8d
	.p2align 4,,10
	.p2align 3
.L2:
	movl	$composite, %eax
	.p2align 4,,10
	.p2align 3
.L3:
	movb	$0, (%rax)
	addq	$1, %rax
	cmpq	%rax, %r8
	jne	.L3
	cmpb	$0, composite+2(%rip)
	je	.L12
	movl	$2, %esi
	movl	$2, %r9d
	.p2align 4,,10
	.p2align 3
.L6:
	leal	1(%rsi), %eax
	addq	$1, %r9
	imull	%eax, %eax
	cmpl	$2097151, %eax
	ja	.L13
	cmpb	$0, composite(%r9)
	movl	%r9d, %esi
	jne	.L6
	.p2align 4,,10
	.p2align 3
.L7:
	movl	%eax, %ecx
	addl	%esi, %eax
	movb	$1, composite(%rcx)
	cmpl	$2097151, %eax
	jbe	.L7
	jmp	.L6
.L13:
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L5:
	movq	composite(%rax), %rsi
	addq	$8, %rax
	movl	$copy, %ecx
	addq	%rdi, %rsi
	movq	%rsi, copy-8(%rax)
	cmpq	$2097152, %rax
	jne	.L5
	.p2align 4,,10
	.p2align 3
.L9:
	movq	%rdx, %rax
	addq	$8, %rcx
	salq	$5, %rax
	subq	%rdx, %rax
	movq	-8(%rcx), %rdx
	addq	%rax, %rdx
	cmpq	$copy+2097152, %rcx
	jne	.L9
	addq	$1, %rdi
	cmpq	$256, %rdi
	jne	.L2
	leaq	-17(%rsp), %rsi
	leaq	-2(%rsp), %rax
.L11:
	movq	%rdx, %rcx
	shrq	$4, %rdx
	andl	$15, %ecx
	movzbl	.LC0(%rcx), %ecx
	movb	%cl, (%rax)
	movq	%rax, %rcx
	subq	$1, %rax
	cmpq	%rcx, %rsi
	jne	.L11
	movl	$1, %eax
	movb	$10, -1(%rsp)
	xorl	%r10d, %r10d
	movl	$17, %edx
	movq	%rax, %rdi
#APP
# 15 "bench.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%eax, %eax
	ret
.L12:
	movl	$4, %eax
	movl	$2, %esi
	movl	$2, %r9d
	jmp	.L7
	.size	main, .-main
	.local	copy
	.comm	copy,2097152,32
	.local	composite
	.comm	composite,2097152,8
	.section	.note.GNU-stack,"",@progbits
