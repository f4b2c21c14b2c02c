# Integer arithmetic with a branch that depends on the data: what a predictor cannot learn, and no memory at all.
# Made by gcc from alu.c: bench/README.md says how.
	.file	"alu.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123456789abcdef"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	movl	$400000000, %esi
	xorl	%ecx, %ecx
	movabsq	$88172645463325252, %rax
	jmp	.L4
	.p2align 4,,10
	.p2align 3
.L10:
	movq	%rax, %rdx
	shrq	$3, %rdx
	addq	%rdx, %rcx
	rolq	$7, %rcx
	subl	$1, %esi
	je	.L9
.L4:
	movq	%rax, %rdx
	salq	$13, %rdx
	xorq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$7, %rdx
	xorq	%rax, %rdx
	movq	%rdx, %rax
	salq	$17, %rax
	xorq	%rdx, %rax
	andl	$4, %edx
	jne	.L10
	leaq	(%rax,%rax,4), %rdx
	xorq	%rdx, %rcx
	rolq	$7, %rcx
	subl	$1, %esi
	jne	.L4
.L9:
	leaq	-17(%rsp), %rsi
	leaq	-2(%rsp), %rax
	.p2align 4,,10
	.p2align 3
.L5:
	movq	%rcx, %rdx
	shrq	$4, %rcx
	andl	$15, %edx
	movzbl	.LC0(%rdx), %edx
	movb	%dl, (%rax)
	movq	%rax, %rdx
	subq	$1, %rax
	cmpq	%rsi, %rdx
	jne	.L5
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
	.section	.note.GNU-stack,"",@progbits
