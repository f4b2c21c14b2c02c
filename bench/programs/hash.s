# A byte at a time: a cyclic redundancy check by table, and the hash function of Fowler, Noll and Vo.
# Made by gcc from hash.c: bench/README.md says how.
	.file	"hash.c"
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
	.p2align 4,,10
	.p2align 3
.L4:
	movl	%edi, %eax
	movl	$8, %edx
	.p2align 4,,10
	.p2align 3
.L3:
	movl	%eax, %esi
	shrl	%eax
	movl	%eax, %ecx
	andl	$1, %esi
	xorl	$-306674912, %ecx
	testl	%esi, %esi
	cmovne	%ecx, %eax
	subl	$1, %edx
	jne	.L3
	movl	%eax, table(,%rdi,4)
	addq	$1, %rdi
	cmpq	$256, %rdi
	jne	.L4
	movabsq	$88172645463325252, %rdx
	movl	$text, %ecx
.L5:
	movq	%rdx, %rax
	addq	$1, %rcx
	salq	$13, %rax
	xorq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$7, %rdx
	xorq	%rdx, %rax
	movq	%rax, %rdx
	salq	$17, %rdx
	xorq	%rax, %rdx
	movb	%dl, -1(%rcx)
	cmpq	$text+1048576, %rcx
	jne	.L5
	movl	$-1, %r9d
	xorl	%r11d, %r11d
	movabsq	$-3750763034362895579, %r10
	movabsq	$1099511628211, %r8
.L7:
	movl	$text, %esi
	movl	%r9d, %eax
	movq	%r10, %rcx
	.p2align 4,,10
	.p2align 3
.L6:
	movzbl	(%rsi), %edx
	movl	%eax, %edi
	addq	$1, %rsi
	shrl	$8, %edi
	xorl	%edx, %eax
	xorq	%rdx, %rcx
	movzbl	%al, %eax
	imulq	%r8, %rcx
	xorl	table(,%rax,4), %edi
	movl	%edi, %eax
	cmpq	$text+1048576, %rsi
	jne	.L6
	movq	%r11, %rdx
	xorq	%rcx, %rax
	subl	$1, %r9d
	salq	$5, %rdx
	subq	%r11, %rdx
	leaq	(%rax,%rdx), %r11
	cmpl	$-401, %r9d
	jne	.L7
	leaq	-17(%rsp), %rsi
	leaq	-2(%rsp), %rax
.L8:
	movq	%r11, %rdx
	shrq	$4, %r11
	andl	$15, %edx
	movzbl	.LC0(%rdx), %edx
	movb	%dl, (%rax)
	movq	%rax, %rdx
	subq	$1, %rax
	cmpq	%rdx, %rsi
	jne	.L8
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
	.local	table
	.comm	table,1024,32
	.local	text
	.comm	text,1048576,32
	.section	.note.GNU-stack,"",@progbits
