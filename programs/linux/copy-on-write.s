# Made from copy-on-write.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S copy-on-write.c`.
	.file	"copy-on-write.c"
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
	je	.L36
	.p2align 4,,10
	.p2align 3
.L35:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L35
	ret
	.p2align 4,,10
	.p2align 3
.L36:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC1:
	.string	"child's sum"
.LC2:
	.string	"private"
.LC3:
	.string	"private, not touched before"
.LC4:
	.string	"data"
.LC5:
	.string	"stack"
.LC6:
	.string	"shared"
.LC7:
	.string	"shared, not touched before"
.LC8:
	.string	"grandchild's and child's"
.LC9:
	.string	"parent's"
.LC10:
	.string	"after mprotect"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	movl	$34, %r10d
	xorl	%r9d, %r9d
	movl	$8192, %esi
	pushq	%r14
	movq	$-1, %r8
	movl	$3, %edx
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movl	$9, %ebp
	pushq	%rbx
	xorl	%ebx, %ebx
	movq	%rbp, %rax
	movq	%rbx, %rdi
	subq	$16, %rsp
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$33, %r10d
	movq	%rax, %r13
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$57, %r12d
	movq	%rax, %rbp
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movl	$1, 0(%r13)
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	movl	$1, (%rax)
	movq	%r12, %rax
	movl	$1, data+11996(%rip)
	movl	$1, data(%rip)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	je	.L44
	movq	%rax, %r14
	movl	$61, %r15d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	leaq	12(%rsp), %rsi
	movq	%r14, %rdi
	movl	$100, data+11996(%rip)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	12(%rsp), %esi
	movl	$.LC1, %edi
	sarl	$8, %esi
	movslq	%esi, %rsi
	call	show
	movslq	0(%r13), %rsi
	movl	$.LC2, %edi
	call	show
	movslq	4096(%r13), %rsi
	movl	$.LC3, %edi
	call	show
	movl	data+11996(%rip), %esi
	movl	$.LC4, %edi
	addl	data(%rip), %esi
	movslq	%esi, %rsi
	call	show
	movl	$1, %esi
	movl	$.LC5, %edi
	call	show
	movslq	0(%rbp), %rsi
	movl	$.LC6, %edi
	call	show
	movslq	6000(%rbp), %rsi
	movl	$.LC7, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbp
	testq	%rax, %rax
	jne	.L40
	movq	%r12, %rax
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r12
	testq	%rax, %rax
	jne	.L41
	movl	$50, data(%rip)
	movl	$50, %edi
	call	leave
.L41:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%r12, %rdi
	leaq	12(%rsp), %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	12(%rsp), %edi
	sarl	$8, %edi
	addl	data(%rip), %edi
	movl	%edi, data(%rip)
	call	leave
.L40:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%rbp, %rdi
	leaq	12(%rsp), %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	12(%rsp), %esi
	movl	$.LC8, %edi
	movl	$10, %r14d
	movl	$4096, %ebp
	sarl	$8, %esi
	movslq	%esi, %rsi
	call	show
	movslq	data(%rip), %rsi
	movl	$.LC9, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movl	$1, %edx
	movq	%r13, %rdi
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%r12, %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r12
	testq	%rax, %rax
	je	.L45
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%r12, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	0(%r13), %rsi
	movl	$.LC10, %edi
	call	show
	addq	$16, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L44:
	movl	data(%rip), %eax
	addl	$1, 0(%r13)
	movl	$5, 4096(%r13)
	movl	data+11996(%rip), %edx
	addl	$1, 0(%rbp)
	addl	$10, %eax
	movl	$9, 6000(%rbp)
	movl	%eax, data(%rip)
	addl	0(%r13), %eax
	leal	7(%rax,%rdx), %edi
	call	leave
.L45:
	movq	%r14, %rax
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movl	$3, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$77, 0(%r13)
	xorl	%edi, %edi
	call	leave
	.size	main, .-main
	.local	data
	.comm	data,12000,32
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
