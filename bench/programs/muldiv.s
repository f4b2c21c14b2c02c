# Multiplication and division of 128 bits, and the Collatz sequences of small numbers.
# Made by gcc from muldiv.c: bench/README.md says how.
	.file	"muldiv.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123456789abcdef"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%rbx
	movl	$10000000, %r8d
	xorl	%r11d, %r11d
	movabsq	$88172645463325252, %rcx
	movabsq	$-9223372036854775808, %r10
	movabsq	$896011011859258473, %r9
	.p2align 4,,10
	.p2align 3
.L2:
	movq	%rcx, %rax
	salq	$13, %rax
	xorq	%rcx, %rax
	movq	%rax, %rdx
	shrq	$7, %rdx
	xorq	%rdx, %rax
	movq	%rax, %rcx
	salq	$17, %rcx
	xorq	%rax, %rcx
	movq	%r11, %rax
	orq	$1, %rax
	movq	%rcx, %rbx
	mulq	%rcx
	orq	%r10, %rbx
	movq	%rax, %rsi
	movq	%rdx, %rax
	xorl	%edx, %edx
	divq	%rbx
	movq	%rsi, %rax
#APP
# 7 "muldiv.c" 1
	divq %rbx
# 0 "" 2
#NO_APP
	leaq	(%rax,%r11), %rsi
	movq	%rcx, %rax
	leaq	(%rdx,%rdx,2), %r11
	mulq	%r9
	movq	%rcx, %rax
	subq	%rdx, %rax
	shrq	%rax
	addq	%rax, %rdx
	movq	%rcx, %rax
	shrq	$19, %rdx
	imulq	$1000003, %rdx, %rdx
	subq	%rdx, %rax
	addq	%rax, %r11
	xorq	%rsi, %r11
	subl	$1, %r8d
	jne	.L2
	movq	%r11, %rdi
	movl	$2, %ecx
	salq	$5, %rdi
	subq	%r11, %rdi
	.p2align 4,,10
	.p2align 3
.L7:
	movq	%rcx, %rax
	xorl	%edx, %edx
	jmp	.L6
	.p2align 4,,10
	.p2align 3
.L19:
	leaq	1(%rax,%rax,2), %rax
	addq	$1, %rdx
	cmpq	$1, %rax
	je	.L18
.L6:
	testb	$1, %al
	jne	.L19
	shrq	%rax
	addq	$1, %rdx
	cmpq	$1, %rax
	jne	.L6
.L18:
	movq	%rdi, %rax
	addq	$1, %rcx
	salq	$5, %rax
	subq	%rdi, %rax
	leaq	(%rax,%rdx), %rdi
	cmpq	$1500000, %rcx
	jne	.L7
	leaq	-17(%rsp), %rsi
	leaq	-2(%rsp), %rax
	.p2align 4,,10
	.p2align 3
.L8:
	movq	%rdi, %rdx
	shrq	$4, %rdi
	andl	$15, %edx
	movzbl	.LC0(%rdx), %edx
	movb	%dl, (%rax)
	movq	%rax, %rdx
	subq	$1, %rax
	cmpq	%rsi, %rdx
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
	popq	%rbx
	ret
	.size	main, .-main
	.section	.note.GNU-stack,"",@progbits
