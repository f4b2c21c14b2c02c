# Two processes that share nothing, each busy with arithmetic: the child's result comes back as its exit status.
# Made by gcc from two-cores.c: bench/README.md says how.
	.file	"two-cores.c"
	.text
	.p2align 4
	.type	work, @function
work:
	movl	$80000000, %esi
	xorl	%eax, %eax
	jmp	.L4
	.p2align 4,,10
	.p2align 3
.L8:
	movq	%rdi, %rdx
	shrq	$3, %rdx
	addq	%rdx, %rax
	rolq	$7, %rax
	subl	$1, %esi
	je	.L7
.L4:
	movq	%rdi, %rcx
	salq	$13, %rcx
	xorq	%rdi, %rcx
	movq	%rcx, %rdx
	shrq	$7, %rdx
	xorq	%rcx, %rdx
	movq	%rdx, %rdi
	salq	$17, %rdi
	xorq	%rdx, %rdi
	andl	$4, %edx
	jne	.L8
	leaq	(%rdi,%rdi,4), %rdx
	xorq	%rdx, %rax
	rolq	$7, %rax
	subl	$1, %esi
	jne	.L4
.L7:
	ret
	.size	work, .-work
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123456789abcdef"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	xorl	%edx, %edx
	subq	$32, %rsp
	xorl	%r10d, %r10d
	movl	$57, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 15 "bench.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r8
	testq	%rax, %rax
	jne	.L10
	movl	$362436069, %edi
	call	work
	movq	%r8, %rsi
	movq	%r8, %rdx
	movzbl	%al, %edi
	movl	$60, %eax
#APP
# 15 "bench.h" 1
	syscall
# 0 "" 2
#NO_APP
.L10:
	movabsq	$88172645463325252, %rdi
	xorl	%r10d, %r10d
	call	work
	leaq	8(%rsp), %rsi
	xorl	%edx, %edx
	movq	%r8, %rdi
	movq	%rax, %r9
	movl	$0, 8(%rsp)
	movl	$61, %eax
#APP
# 15 "bench.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%r9, %rdx
	movslq	8(%rsp), %rax
	leaq	15(%rsp), %rsi
	salq	$5, %rdx
	subq	%r9, %rdx
	addq	%rax, %rdx
	leaq	30(%rsp), %rax
	.p2align 4,,10
	.p2align 3
.L11:
	movq	%rdx, %rcx
	shrq	$4, %rdx
	andl	$15, %ecx
	movzbl	.LC0(%rcx), %ecx
	movb	%cl, (%rax)
	movq	%rax, %rcx
	subq	$1, %rax
	cmpq	%rsi, %rcx
	jne	.L11
	movl	$1, %eax
	movb	$10, 31(%rsp)
	xorl	%r10d, %r10d
	movl	$17, %edx
	movq	%rax, %rdi
#APP
# 15 "bench.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%eax, %eax
	addq	$32, %rsp
	ret
	.size	main, .-main
	.section	.note.GNU-stack,"",@progbits
