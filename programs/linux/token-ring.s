# Made from token-ring.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S token-ring.c`.
	.file	"token-ring.c"
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
	.type	leave, @function
leave:
	pushq	%rbx
	movslq	%edi, %rdi
	movl	$231, %ebx
	.p2align 4,,10
	.p2align 3
.L29:
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
	jmp	.L29
	.size	leave, .-leave
	.p2align 4
	.type	tree, @function
tree:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$24, %rsp
	testl	%edi, %edi
	je	.L35
	movl	%edi, %r12d
	movl	$2, %r13d
	movl	$1, %ebp
	movl	$57, %r15d
	movl	$61, %r14d
.L34:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L38
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%rbx, %rdi
	leaq	12(%rsp), %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	12(%rsp), %eax
	sarl	$8, %eax
	addl	%eax, %ebp
	cmpl	$1, %r13d
	je	.L31
	movl	$1, %r13d
	jmp	.L34
	.p2align 4,,10
	.p2align 3
.L35:
	movl	$1, %ebp
.L31:
	addq	$24, %rsp
	movl	%ebp, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L38:
	leal	-1(%r12), %edi
	call	tree
	movl	%eax, %edi
	call	leave
	.size	tree, .-tree
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
	je	.L44
	.p2align 4,,10
	.p2align 3
.L43:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L43
	ret
	.p2align 4,,10
	.p2align 3
.L44:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC1:
	.string	"token"
.LC2:
	.string	"statuses"
.LC3:
	.string	"a tree of"
.LC4:
	.string	"squares"
.LC5:
	.string	"workers"
.LC6:
	.string	"written by the child"
.LC7:
	.string	"its status"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r14
	movl	$pipes, %edi
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movl	$pipes+96, %ebp
	pushq	%rbx
	movl	$22, %ebx
	addq	$-128, %rsp
	.p2align 4,,10
	.p2align 3
.L47:
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
	addq	$8, %rdi
	cmpq	%rdi, %rbp
	jne	.L47
	movl	$1, %ebx
	movl	$57, %r12d
	.p2align 4,,10
	.p2align 3
.L49:
	xorl	%ebp, %ebp
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, 32(%rsp,%rbx,8)
	testq	%rax, %rax
	je	.L48
	addq	$1, %rbx
	cmpq	$12, %rbx
	jne	.L49
	leaq	8(%rsp), %r12
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$1, 8(%rsp)
	movslq	pipes+4(%rip), %rdi
	movl	$4, %edx
	movq	%r12, %rsi
	movl	$1, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	pipes+88(%rip), %rdi
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$19, %ebx
	movl	$1, %r13d
	.p2align 4,,10
	.p2align 3
.L53:
	addl	$1, 8(%rsp)
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	pipes+4(%rip), %rdi
	movq	%r13, %rax
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%ebp, %ebp
	movslq	pipes+88(%rip), %rdi
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	subl	$1, %ebx
	jne	.L53
	movslq	8(%rsp), %rsi
	movl	$.LC1, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$-1, 8(%rsp)
	movslq	pipes+4(%rip), %rdi
	movq	%r13, %rax
	movq	%r12, %rsi
	movl	$4, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	pipes+88(%rip), %rdi
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$status, %r12d
	leaq	40(%rsp), %rbx
	leaq	128(%rsp), %r14
	movl	$61, %r13d
	.p2align 4,,10
	.p2align 3
.L54:
	movq	(%rbx), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%edx, %edx
	movq	%r13, %rax
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	status(%rip), %eax
	addq	$8, %rbx
	sarl	$8, %eax
	addl	%eax, %ebp
	cmpq	%r14, %rbx
	jne	.L54
	movslq	%ebp, %rsi
	movl	$.LC2, %edi
	movl	$22, %ebx
	call	show
	movl	$4, %edi
	call	tree
	movl	$.LC3, %edi
	movslq	%eax, %rsi
	call	show
	xorl	%edx, %edx
	leaq	16(%rsp), %rdi
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
	leaq	24(%rsp), %rdi
	movq	%rbx, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$5, %ebp
	movl	$57, %r13d
	.p2align 4,,10
	.p2align 3
.L56:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L55
	subl	$1, %ebp
	jne	.L56
	movslq	28(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$3, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %r13d
	leaq	12(%rsp), %rbx
	movl	$4, %ebp
	movl	$1, 12(%rsp)
	.p2align 4,,10
	.p2align 3
.L60:
	movslq	20(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbx, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	12(%rsp), %eax
	addl	$1, %eax
	movl	%eax, 12(%rsp)
	cmpl	$100, %eax
	jle	.L60
	xorl	%edx, %edx
	movslq	20(%rsp), %rdi
	movl	$3, %eax
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rdx, %rax
	movslq	24(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%ebp, %ebp
	cmpq	$4, %rax
	jne	.L61
	movl	$4, %edx
	.p2align 4,,10
	.p2align 3
.L62:
	movslq	12(%rsp), %rax
	movslq	24(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rsi
	addq	%rax, %rbp
	xorl	%eax, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$4, %rax
	je	.L62
.L61:
	movq	%rbp, %rsi
	movl	$.LC4, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	$-1, %rdi
	xorl	%edx, %edx
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%ebx, %ebx
	testq	%rax, %rax
	jle	.L63
	movl	$61, %ebp
	.p2align 4,,10
	.p2align 3
.L64:
	cmpl	$1, status(%rip)
	movq	%rbp, %rax
	movq	%r12, %rsi
	adcl	$0, %ebx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%edx, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	jg	.L64
.L63:
	xorl	%ebp, %ebp
	movslq	%ebx, %rsi
	movl	$.LC5, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$58, %eax
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L81
	movslq	written.0(%rip), %rsi
	movl	$.LC6, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	status(%rip), %esi
	movl	$.LC7, %edi
	sarl	$8, %esi
	movslq	%esi, %rsi
	call	show
	subq	$-128, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
.L48:
	leal	-1(%rbx), %ebp
	leaq	24(%rsp), %rsi
	movslq	%ebx, %r12
	movl	$4, %edx
	movslq	%ebp, %rbp
	movl	$1, %r13d
.L52:
	movslq	pipes(,%rbp,8), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%eax, %eax
	xorl	%r9d, %r9d
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	24(%rsp), %eax
	testl	%eax, %eax
	js	.L51
	addl	$1, %eax
	movl	%eax, 24(%rsp)
.L51:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movslq	pipes+4(,%r12,8), %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpl	$0, 24(%rsp)
	jns	.L52
	movl	%ebx, %edi
	call	leave
.L55:
	movslq	20(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$3, %eax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$4, %r13d
	leaq	12(%rsp), %rbx
	movl	$1, %r12d
	jmp	.L58
.L59:
	movl	12(%rsp), %eax
	movslq	28(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rsi
	movq	%rbp, %rdx
	imull	%eax, %eax
	movl	%eax, 12(%rsp)
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
.L58:
	movslq	16(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%eax, %eax
	movq	%rbx, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbp
	cmpq	$4, %rax
	je	.L59
	xorl	%edi, %edi
	call	leave
.L81:
	movl	$8, written.0(%rip)
	movl	$2, %edi
	call	leave
	.size	main, .-main
	.local	written.0
	.comm	written.0,4,4
	.local	status
	.comm	status,4,4
	.local	pipes
	.comm	pipes,96,32
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
