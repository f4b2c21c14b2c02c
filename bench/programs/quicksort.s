# Quicksort of signed quadwords: compares and branches on memory, short loops, recursion.
# Made by gcc from quicksort.c: bench/README.md says how.
	.file	"quicksort.c"
	.text
	.p2align 4
	.type	sort, @function
sort:
	cmpq	%rsi, %rdi
	jnb	.L21
	pushq	%r13
	movq	%rsi, %r13
	pushq	%r12
	movq	%rdi, %r12
	pushq	%rbp
	pushq	%rbx
	subq	$8, %rsp
.L11:
	movq	%r13, %rax
	movq	%r13, %rsi
	movq	%r12, %rbx
	movq	%r13, %rbp
	subq	%r12, %rax
	movq	%r12, %rdi
	sarq	$4, %rax
	movq	(%r12,%rax,8), %rcx
	cmpq	%r12, %r13
	jb	.L4
	.p2align 4,,10
	.p2align 3
.L3:
	movq	(%rbx), %rax
	cmpq	%rax, %rcx
	jle	.L24
	.p2align 4,,10
	.p2align 3
.L5:
	movq	8(%rbx), %rax
	addq	$8, %rbx
	cmpq	%rcx, %rax
	jl	.L5
.L24:
	movq	(%rsi), %rdx
	movq	%rbx, %rdi
	cmpq	%rdx, %rcx
	jge	.L13
	.p2align 4,,10
	.p2align 3
.L7:
	movq	-8(%rsi), %rdx
	subq	$8, %rsi
	cmpq	%rcx, %rdx
	jg	.L7
.L13:
	movq	%rsi, %rbp
	cmpq	%rbx, %rsi
	jb	.L8
	addq	$8, %rbx
	subq	$8, %rsi
	movq	%rdx, (%rdi)
	movq	%rax, 0(%rbp)
	cmpq	%rbx, %rsi
	jnb	.L3
	movq	%rsi, %rbp
	movq	%rbx, %rdi
.L8:
	movq	%rsi, %rdx
	movq	%r13, %rax
	subq	%r12, %rdx
	subq	%rbx, %rax
	cmpq	%rax, %rdx
	jge	.L4
	movq	%r12, %rdi
	movq	%rbx, %r12
	call	sort
.L10:
	cmpq	%r13, %r12
	jb	.L11
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
.L4:
	movq	%r13, %rsi
	movq	%rbp, %r13
	call	sort
	jmp	.L10
.L21:
	ret
	.size	sort, .-sort
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123456789abcdef"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	subq	$40, %rsp
	movl	$80, %r10d
	xorl	%r11d, %r11d
	movabsq	$88172645463325252, %r8
.L27:
	movl	$numbers, %r9d
	movq	%r9, %rdx
	.p2align 4,,10
	.p2align 3
.L28:
	movq	%r8, %rax
	addq	$8, %rdx
	salq	$13, %rax
	xorq	%r8, %rax
	movq	%rax, %rcx
	shrq	$7, %rcx
	xorq	%rcx, %rax
	movq	%rax, %r8
	salq	$17, %r8
	xorq	%rax, %r8
	movq	%r8, -8(%rdx)
	cmpq	$numbers+2400000, %rdx
	jne	.L28
	movl	$numbers+2399992, %esi
	movl	$numbers, %edi
	call	sort
	.p2align 4,,10
	.p2align 3
.L29:
	movq	%r11, %rax
	addq	$776, %r9
	salq	$5, %rax
	subq	%r11, %rax
	addq	-776(%r9), %rax
	movq	%rax, %r11
	cmpq	$numbers+2400168, %r9
	jne	.L29
	movq	numbers(%rip), %rdx
	movl	$numbers+8, %eax
	jmp	.L31
	.p2align 4,,10
	.p2align 3
.L41:
	addq	$8, %rax
	cmpq	$numbers+2400000, %rax
	je	.L40
.L31:
	movq	%rdx, %rcx
	movq	(%rax), %rdx
	cmpq	%rcx, %rdx
	jge	.L41
	movl	$1, %eax
.L26:
	addq	$40, %rsp
	ret
.L40:
	subl	$1, %r10d
	jne	.L27
	movl	$15, %eax
	leaq	15(%rsp), %rsi
.L32:
	movq	%r11, %rdx
	shrq	$4, %r11
	andl	$15, %edx
	movzbl	.LC0(%rdx), %edx
	movb	%dl, (%rsi,%rax)
	subq	$1, %rax
	jnb	.L32
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
	jmp	.L26
	.size	main, .-main
	.local	numbers
	.comm	numbers,2400000,32
	.section	.note.GNU-stack,"",@progbits
