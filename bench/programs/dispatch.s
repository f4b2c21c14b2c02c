# A bytecode interpreter: an indirect jump through a table for every few instructions.
# Made by gcc from dispatch.c: bench/README.md says how.
	.file	"dispatch.c"
	.text
	.section	.text.unlikely,"ax",@progbits
.LCOLDB0:
	.text
.LHOTB0:
	.p2align 4
	.type	interpret.constprop.0, @function
interpret.constprop.0:
	subq	$392, %rsp
	leaq	(%rdi,%rdi,2), %rax
	movl	$program, %ecx
	movq	%rdi, -88(%rsp)
	leaq	-88(%rsp), %rdx
	movl	$20000, %edi
	movq	%rax, -96(%rsp)
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L2:
	leaq	1(%rcx), %rsi
	cmpb	$8, %al
	ja	.L15
	jmp	*.L5(,%rax,8)
	.section	.rodata
	.align 8
	.align 4
.L5:
	.quad	.L13
	.quad	.L12
	.quad	.L11
	.quad	.L10
	.quad	.L9
	.quad	.L8
	.quad	.L7
	.quad	.L6
	.quad	.L4
	.text
	.p2align 4,,10
	.p2align 3
.L6:
	movq	-96(%rsp), %rax
	xorq	(%rdx), %rax
	movq	%rax, -96(%rsp)
	addq	%rax, -8(%rdx)
	subq	$1, %rdi
	jne	.L14
	addq	$2, %rcx
	.p2align 4,,10
	.p2align 3
.L3:
	movzbl	(%rcx), %eax
	jmp	.L2
	.p2align 4,,10
	.p2align 3
.L7:
	movq	(%rdx), %rcx
	movq	-8(%rdx), %rax
	movq	%rcx, -8(%rdx)
	movq	%rsi, %rcx
	movq	%rax, (%rdx)
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L11:
	movq	(%rdx), %rax
	movq	%rsi, %rcx
	subq	%rax, -8(%rdx)
	subq	$8, %rdx
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L12:
	movq	(%rdx), %rax
	movq	%rsi, %rcx
	addq	%rax, -8(%rdx)
	subq	$8, %rdx
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L13:
	movzbl	1(%rcx), %eax
	addq	$8, %rdx
	addq	$2, %rcx
	addq	%rdi, %rax
	movq	%rax, (%rdx)
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L4:
	movq	(%rdx), %rax
	xorq	-96(%rsp), %rax
	addq	$392, %rsp
	ret
	.p2align 4,,10
	.p2align 3
.L9:
	rolq	$5, (%rdx)
	movq	%rsi, %rcx
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L10:
	movq	(%rdx), %rax
	movq	%rsi, %rcx
	xorq	%rax, -8(%rdx)
	subq	$8, %rdx
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L8:
	movq	(%rdx), %rax
	movq	%rsi, %rcx
	addq	$8, %rdx
	movq	%rax, (%rdx)
	jmp	.L3
	.p2align 4,,10
	.p2align 3
.L14:
	movzbl	1(%rcx), %ecx
	leaq	-72(%rsp), %rsi
	leaq	-80(%rsp), %rax
	addq	$program, %rcx
	cmpq	%rdx, %rsi
	cmovb	%rax, %rdx
	jmp	.L3
	.section	.text.unlikely
	.type	interpret.constprop.0.cold, @function
interpret.constprop.0.cold:
.L15:
	movq	%rsi, %rcx
	jmp	.L3
	.text
	.size	interpret.constprop.0, .-interpret.constprop.0
	.section	.text.unlikely
	.size	interpret.constprop.0.cold, .-interpret.constprop.0.cold
.LCOLDE0:
	.text
.LHOTE0:
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"0123456789abcdef"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	subq	$32, %rsp
	movl	$1000, %r9d
	movl	$1, %edi
	.p2align 4,,10
	.p2align 3
.L19:
	movq	%rdi, %r8
	salq	$5, %r8
	subq	%rdi, %r8
	call	interpret.constprop.0
	leaq	(%r8,%rax), %rdi
	subl	$1, %r9d
	jne	.L19
	leaq	15(%rsp), %rsi
	leaq	30(%rsp), %rax
	.p2align 4,,10
	.p2align 3
.L20:
	movq	%rdi, %rdx
	shrq	$4, %rdi
	andl	$15, %edx
	movzbl	.LC1(%rdx), %edx
	movb	%dl, (%rax)
	movq	%rax, %rdx
	subq	$1, %rax
	cmpq	%rdx, %rsi
	jne	.L20
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
	.section	.rodata
	.align 16
	.type	program, @object
	.size	program, 24
program:
	.string	""
	.string	"\007\005\001"
	.string	"\003\003\006\004"
	.string	"\013\001\006\005\003\001\005"
	.string	"\035\002\003\007"
	.ascii	"\b"
	.section	.note.GNU-stack,"",@progbits
