# Loads and stores of all sizes at odd addresses; one in some hundreds crosses a page.
# Made by gcc from unaligned.c: bench/README.md says how.
	.file	"unaligned.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123456789abcdef"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	xorl	%ecx, %ecx
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L2:
	movl	%eax, %edx
	addq	$1, %rax
	shrl	$8, %edx
	addl	%ecx, %edx
	addl	$7, %ecx
	movb	%dl, memory-1(%rax)
	cmpq	$65536, %rax
	jne	.L2
	movl	$12000, %edi
	movl	$1, %edx
.L3:
	movl	$memory+1, %eax
	.p2align 4,,10
	.p2align 3
.L4:
	movq	%rdx, %rcx
	addq	$11, %rax
	salq	$5, %rcx
	subq	%rdx, %rcx
	movq	-11(%rax), %rdx
	addq	%rcx, %rdx
	movl	2(%rax), %ecx
	movq	%rdx, %rsi
	addl	%edx, %ecx
	shrq	$20, %rsi
	movl	%ecx, 2(%rax)
	movzwl	-11(%rax), %ecx
	xorl	%esi, %ecx
	movw	%cx, -11(%rax)
	movq	-11(%rax), %rcx
	addq	%rdx, %rcx
	movq	%rcx, 2(%rax)
	cmpq	$memory+65539, %rax
	jne	.L4
	movl	$memory+3, %eax
	.p2align 4,,10
	.p2align 3
.L5:
	movq	(%rax), %rcx
	addq	$8, %rax
	addq	%rcx, %rdx
	cmpq	$memory+65539, %rax
	jne	.L5
	subl	$1, %edi
	jne	.L3
	leaq	-17(%rsp), %rsi
	leaq	-2(%rsp), %rax
.L7:
	movq	%rdx, %rcx
	shrq	$4, %rdx
	andl	$15, %ecx
	movzbl	.LC0(%rcx), %ecx
	movb	%cl, (%rax)
	movq	%rax, %rcx
	subq	$1, %rax
	cmpq	%rsi, %rcx
	jne	.L7
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
	.size	main, .-main
	.local	memory
	.comm	memory,65600,32
	.section	.note.GNU-stack,"",@progbits
