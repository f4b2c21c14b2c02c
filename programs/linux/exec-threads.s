# Made from exec-threads.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S exec-threads.c`.
	.file	"exec-threads.c"
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
	.type	waits, @function
waits:
	pushq	%rbx
	movl	$34, %ebx
	.p2align 4,,10
	.p2align 3
.L29:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	jmp	.L29
	.size	waits, .-waits
	.p2align 4
	.type	executes, @function
executes:
	movq	arguments(%rip), %rsi
	pushq	%rbx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$59, %eax
	movq	environment(%rip), %rdx
	movq	(%rsi), %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$231, %ebx
	movl	$98, %edi
	.p2align 4,,10
	.p2align 3
.L32:
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
	jmp	.L32
	.size	executes, .-executes
	.p2align 4
	.type	thread.constprop.0.isra.0, @function
thread.constprop.0.isra.0:
	pushq	%rbp
	movl	$34, %r10d
	movq	%rdi, %rbp
	xorl	%r9d, %r9d
	pushq	%rbx
	movq	$-1, %r8
	movq	%rsi, %rbx
	movl	$9, %eax
	xorl	%edi, %edi
	movl	$65536, %esi
	movl	$3, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rbp, 65504(%rax)
	movq	%rbx, %rdx
	leaq	65504(%rax), %rsi
	movl	$3477248, %edi
	movq	$0, 65528(%rax)
	movq	$0, 65520(%rax)
	movq	$0, 65512(%rax)
	popq	%rbx
	popq	%rbp
	jmp	start_thread
	.size	thread.constprop.0.isra.0, .-thread.constprop.0.isra.0
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
	je	.L41
	.p2align 4,,10
	.p2align 3
.L40:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L40
	ret
	.p2align 4,,10
	.p2align 3
.L41:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC1:
	.string	"it leads"
.LC2:
	.string	"second"
.LC3:
	.string	"same process"
.LC4:
	.string	"status"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%rbx
	subq	$32, %rsp
	cmpl	$2, %edi
	je	.L49
	movq	(%rsi), %rax
	movq	%rdx, environment(%rip)
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rdx, %rdi
	movq	%rdx, %rsi
	movq	%rax, 8(%rsp)
	leaq	8(%rsp), %rax
	movq	%rax, arguments(%rip)
	movl	$57, %eax
	movq	$.LC2, 16(%rsp)
	movq	$0, 24(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	testq	%rax, %rax
	jne	.L46
	movl	$one.1, %esi
	movl	$waits, %edi
	movl	$34, %ebx
	call	thread.constprop.0.isra.0
	movl	$two.0, %esi
	movl	$executes, %edi
	call	thread.constprop.0.isra.0
	.p2align 4,,10
	.p2align 3
.L47:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	jmp	.L47
.L46:
	leaq	4(%rsp), %rsi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	%rax, %rbx
	movl	$.LC3, %edi
	sete	%sil
	call	show
	movl	4(%rsp), %esi
	movl	$.LC4, %edi
	sarl	$8, %esi
	movslq	%esi, %rsi
	call	show
	xorl	%eax, %eax
.L43:
	addq	$32, %rsp
	popq	%rbx
	ret
.L49:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$186, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	movl	$39, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	%rbx, %rax
	movl	$.LC1, %edi
	sete	%sil
	call	show
	movl	$11, %eax
	jmp	.L43
	.size	main, .-main
	.local	two.0
	.comm	two.0,4,4
	.local	one.1
	.comm	one.1,4,4
	.local	environment
	.comm	environment,8,8
	.local	arguments
	.comm	arguments,8,8
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
