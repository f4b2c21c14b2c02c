# Made from futex-move.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S futex-move.c`.
	.file	"futex-move.c"
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
	.type	put_number, @function
put_number:
	movq	%rdi, %rcx
	movq	%rdi, %r11
	leaq	-24(%rsp), %r8
	movabsq	$-3689348814741910323, %r9
	negq	%rcx
	cmovs	%rdi, %rcx
	xorl	%edi, %edi
	.p2align 4,,10
	.p2align 3
.L3:
	movq	%rcx, %rax
	movl	%edi, %r10d
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
	ja	.L3
	testq	%r11, %r11
	jns	.L4
	movslq	%edi, %rdi
	movb	$45, -24(%rsp,%rdi)
	leal	2(%r10), %edi
.L4:
	movq	filled(%rip), %rax
	leal	-1(%rdi), %edx
	movslq	%edi, %rdi
	leaq	-24(%rsp), %rcx
	xorl	%esi, %esi
	addq	%rax, %rdi
	leaq	1(%rax,%rdx), %r8
	addq	%rdi, %rcx
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L7:
	leaq	1(%rax), %rdx
	notq	%rax
	movl	$1, %esi
	movzbl	(%rcx,%rax), %eax
	movb	%al, line-1(%rdx)
	cmpq	%rdx, %r8
	je	.L14
	movq	%rdx, %rax
.L5:
	cmpq	$1023, %rax
	jbe	.L7
	testb	%sil, %sil
	je	.L1
	movq	%rax, filled(%rip)
.L1:
	ret
	.p2align 4,,10
	.p2align 3
.L14:
	movq	%r8, filled(%rip)
	ret
	.size	put_number, .-put_number
	.p2align 4
	.type	join_all, @function
join_all:
	pushq	%r13
	movl	%edi, %r13d
	movl	$words, %edi
	pushq	%r12
	xorl	%r12d, %r12d
	pushq	%rbp
	movl	$202, %ebp
	pushq	%rbx
	.p2align 4,,10
	.p2align 3
.L17:
	movslq	%r12d, %rbx
	movslq	words(,%rbx,4), %rdx
	testl	%edx, %edx
	je	.L20
	.p2align 4,,10
	.p2align 3
.L19:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	xorl	%esi, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	words(,%rbx,4), %rdx
	testl	%edx, %edx
	jne	.L19
.L20:
	addl	$1, %r12d
	addq	$4, %rdi
	cmpl	%r12d, %r13d
	jne	.L17
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	join_all, .-join_all
	.p2align 4
	.type	until, @function
until:
	pushq	%r12
	movl	$35, %r12d
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movl	%esi, %ebx
	leaq	-16(%rsp), %rsi
	jmp	.L27
	.p2align 4,,10
	.p2align 3
.L29:
	movq	$0, -16(%rsp)
	movq	$1000000, -8(%rsp)
.L28:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	xorl	%edx, %edx
	movq	%rsi, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L28
.L27:
	movl	0(%rbp), %eax
	cmpl	%ebx, %eax
	jl	.L29
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.size	until, .-until
	.p2align 4
	.type	waiter, @function
waiter:
	lock addl	$1, waiting(%rip)
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$202, %eax
	movl	$128, %esi
	xorl	%edx, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	je	.L35
	ret
	.p2align 4,,10
	.p2align 3
.L35:
	lock addl	$1, woken(%rip)
	ret
	.size	waiter, .-waiter
	.p2align 4
	.type	thread.isra.0, @function
thread.isra.0:
	pushq	%r12
	movl	$34, %r10d
	movq	%rsi, %r12
	xorl	%r9d, %r9d
	pushq	%rbp
	movq	$-1, %r8
	movq	%rdi, %rbp
	movl	$9, %eax
	pushq	%rbx
	xorl	%edi, %edi
	movq	%rdx, %rbx
	movl	$65536, %esi
	movl	$3, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%r12, 65512(%rax)
	movq	%rbx, %rdx
	leaq	65504(%rax), %rsi
	movl	$3477248, %edi
	movq	$0, 65528(%rax)
	movq	$0, 65520(%rax)
	movq	%rbp, 65504(%rax)
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	start_thread
	.size	thread.isra.0, .-thread.isra.0
	.p2align 4
	.type	bit_waiter, @function
bit_waiter:
	movq	%rdi, %r9
	lock addl	$1, waiting(%rip)
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movl	$202, %eax
	movl	$third, %edi
	movl	$137, %esi
	xorl	%edx, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	je	.L40
	ret
	.p2align 4,,10
	.p2align 3
.L40:
	lock addl	$1, woken(%rip)
	ret
	.size	bit_waiter, .-bit_waiter
	.p2align 4
	.type	start_waiters, @function
start_waiters:
	pushq	%r15
	movslq	%edi, %rax
	movl	$9, %r15d
	pushq	%r14
	leaq	words(,%rax,4), %r14
	pushq	%r13
	movl	$waiter, %r13d
	pushq	%r12
	movq	%rsi, %r12
	pushq	%rbp
	movq	%rax, %rbp
	pushq	%rbx
	movl	$words, %ebx
	subq	$24, %rsp
	movl	$0, waiting(%rip)
	movl	$0, woken(%rip)
	.p2align 4,,10
	.p2align 3
.L42:
	movl	$34, %r10d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	xorl	%edi, %edi
	movq	$-1, %r8
	movl	$65536, %esi
	movl	$3, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%r12, 65512(%rax)
	movq	%rbx, %rdx
	addq	$4, %rbx
	leaq	65504(%rax), %rsi
	movq	$0, 65528(%rax)
	movl	$3477248, %edi
	movq	$0, 65520(%rax)
	movq	%r13, 65504(%rax)
	call	start_thread
	cmpq	%r14, %rbx
	jne	.L42
	movq	%rsp, %rsi
	movl	$35, %ebx
	jmp	.L43
	.p2align 4,,10
	.p2align 3
.L45:
	movq	$1000000, 8(%rsp)
.L44:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	xorl	%edx, %edx
	movq	%rsi, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L44
.L43:
	movl	waiting(%rip), %eax
	movq	$0, (%rsp)
	cmpl	%eax, %ebp
	jg	.L45
	movq	$30000000, 8(%rsp)
	movl	$35, %ebx
.L46:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	xorl	%edx, %edx
	movq	%rsi, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L46
	addq	$24, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.size	start_waiters, .-start_waiters
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	": "
	.text
	.p2align 4
	.type	show, @function
show:
	movq	filled(%rip), %r8
	movzbl	(%rdi), %edx
	xorl	%ecx, %ecx
	movq	%r8, %rax
	subq	%r8, %rdi
	testb	%dl, %dl
	jne	.L54
	jmp	.L55
	.p2align 4,,10
	.p2align 3
.L59:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %ecx
	movzbl	(%rdi,%rax), %edx
	testb	%dl, %dl
	je	.L57
.L54:
	cmpq	$1023, %rax
	jbe	.L59
	testb	%cl, %cl
	je	.L55
.L57:
	movq	%rax, filled(%rip)
.L56:
	movl	$.LC0, %ecx
	xorl	%r8d, %r8d
	movl	$58, %edx
	subq	%rax, %rcx
	jmp	.L58
	.p2align 4,,10
	.p2align 3
.L62:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %r8d
	movzbl	(%rcx,%rax), %edx
	testb	%dl, %dl
	je	.L72
.L58:
	cmpq	$1023, %rax
	jbe	.L62
	testb	%r8b, %r8b
	je	.L61
.L72:
	movq	%rax, filled(%rip)
.L61:
	movq	%rsi, %rdi
	call	put_number
	movq	filled(%rip), %rdx
	cmpq	$1023, %rdx
	ja	.L63
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L63:
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
	ret
	.p2align 4,,10
	.p2align 3
.L55:
	movq	%r8, %rax
	jmp	.L56
	.size	show, .-show
	.section	.rodata.str1.1
.LC1:
	.string	"?"
.LC2:
	.string	" = "
	.text
	.p2align 4
	.type	result, @function
result:
	movzbl	(%rdi), %edx
	movq	%rsi, %r8
	movq	filled(%rip), %rsi
	xorl	%ecx, %ecx
	movq	%rsi, %rax
	subq	%rsi, %rdi
	testb	%dl, %dl
	jne	.L74
	jmp	.L75
	.p2align 4,,10
	.p2align 3
.L79:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %ecx
	movzbl	(%rdi,%rax), %edx
	testb	%dl, %dl
	je	.L77
.L74:
	cmpq	$1023, %rax
	jbe	.L79
	testb	%cl, %cl
	je	.L75
.L77:
	movq	%rax, filled(%rip)
.L76:
	movl	$.LC2, %ecx
	xorl	%esi, %esi
	movl	$32, %edx
	subq	%rax, %rcx
	jmp	.L78
	.p2align 4,,10
	.p2align 3
.L82:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %esi
	movzbl	(%rcx,%rax), %edx
	testb	%dl, %dl
	je	.L107
.L78:
	cmpq	$1023, %rax
	jbe	.L82
	testb	%sil, %sil
	je	.L81
	leaq	4095(%r8), %rdx
	movq	%rax, filled(%rip)
	cmpq	$4094, %rdx
	ja	.L84
.L86:
	notq	%r8
	cmpq	$114, %r8
	ja	.L95
	.p2align 4,,10
	.p2align 3
.L110:
	movq	CSWTCH.40(,%r8,8), %rsi
	movzbl	(%rsi), %ecx
	testb	%cl, %cl
	je	.L89
.L88:
	movq	%rax, %rdx
	xorl	%edi, %edi
	subq	%rax, %rsi
	jmp	.L90
	.p2align 4,,10
	.p2align 3
.L92:
	addq	$1, %rdx
	movb	%cl, line-1(%rdx)
	movl	$1, %edi
	movzbl	(%rsi,%rdx), %ecx
	testb	%cl, %cl
	je	.L108
.L90:
	cmpq	$1023, %rdx
	jbe	.L92
	testb	%dil, %dil
	je	.L89
	movq	%rdx, filled(%rip)
	jmp	.L93
	.p2align 4,,10
	.p2align 3
.L84:
	movq	%r8, %rdi
	call	put_number
	movq	filled(%rip), %rdx
.L91:
	cmpq	$1023, %rdx
	ja	.L93
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L93:
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
	ret
	.p2align 4,,10
	.p2align 3
.L107:
	movq	%rax, filled(%rip)
.L81:
	leaq	4095(%r8), %rax
	cmpq	$4094, %rax
	ja	.L84
	movq	filled(%rip), %rdx
	cmpq	$1023, %rdx
	ja	.L109
	leaq	1(%rdx), %rax
	notq	%r8
	movb	$45, line(%rdx)
	movq	%rax, filled(%rip)
	cmpq	$114, %r8
	jbe	.L110
.L95:
	movl	$63, %ecx
	movl	$.LC1, %esi
	jmp	.L88
	.p2align 4,,10
	.p2align 3
.L108:
	movq	%rdx, filled(%rip)
	jmp	.L91
	.p2align 4,,10
	.p2align 3
.L75:
	movq	%rsi, %rax
	jmp	.L76
	.p2align 4,,10
	.p2align 3
.L89:
	movq	%rax, %rdx
	jmp	.L91
.L109:
	movq	%rdx, %rax
	jmp	.L86
	.size	result, .-result
	.section	.rodata.str1.1
.LC3:
	.string	"set_robust_list"
.LC4:
	.string	"get_robust_list"
.LC5:
	.string	"the same"
	.text
	.p2align 4
	.type	owner, @function
owner:
	pushq	%rbx
	xorl	%ebx, %ebx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$186, %eax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	subq	$16, %rsp
	movq	$lock, list(%rip)
	movq	$8, list+8(%rip)
	movq	$0, list+16(%rip)
	movq	$list, lock(%rip)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	orl	$-2147483648, %eax
	movl	$list, %edi
	movl	$24, %esi
	movl	%eax, lock+8(%rip)
	movl	$273, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC3, %edi
	movq	%rax, %rsi
	call	result
	movq	%rsp, %rsi
	leaq	8(%rsp), %rdx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$274, %eax
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC4, %edi
	movq	%rax, %rsi
	call	result
	xorl	%esi, %esi
	cmpq	$list, (%rsp)
	je	.L116
	movl	$.LC5, %edi
	call	show
	addq	$16, %rsp
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.L116:
	xorl	%esi, %esi
	cmpq	$24, 8(%rsp)
	movl	$.LC5, %edi
	sete	%sil
	call	show
	addq	$16, %rsp
	popq	%rbx
	ret
	.size	owner, .-owner
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
	je	.L122
	.p2align 4,,10
	.p2align 3
.L121:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L121
	ret
	.p2align 4,,10
	.p2align 3
.L122:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC6:
	.string	"requeue"
.LC7:
	.string	"left on the first"
.LC8:
	.string	"moved to the second"
.LC9:
	.string	"woken"
.LC10:
	.string	"another value"
.LC11:
	.string	"cmp_requeue"
.LC12:
	.string	"nobody left"
.LC13:
	.string	"all the others"
.LC14:
	.string	"a negative count"
.LC15:
	.string	"unaligned"
.LC16:
	.string	"nowhere"
.LC17:
	.string	"wake_op"
.LC18:
	.string	"now"
.LC19:
	.string	"no such operation"
.LC20:
	.string	"wakes of the second only"
.LC21:
	.string	"no bit in common"
.LC22:
	.string	"one of two"
.LC23:
	.string	"the other"
.LC24:
	.string	"no bits"
.LC25:
	.string	"its owner died"
.LC26:
	.string	"nobody's"
.LC27:
	.string	"waiters"
.LC28:
	.string	"wrong length"
.LC29:
	.string	"nobody's list"
.LC30:
	.string	"bad pointer"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	movl	$first, %esi
	movl	$5, %edi
	movl	$131, %r15d
	pushq	%r14
	pushq	%r13
	pushq	%r12
	movl	$1, %r12d
	pushq	%rbp
	movl	$202, %ebp
	pushq	%rbx
	movl	$first, %ebx
	subq	$24, %rsp
	call	start_waiters
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%rbx, %rdi
	movl	$2, %r10d
	movl	$second, %r8d
	movq	%r15, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC6, %edi
	movq	%rax, %rsi
	movl	$129, %r13d
	movl	$99, %r14d
	call	result
	movl	$1, %esi
	movl	$woken, %edi
	call	until
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%rbx, %rdi
	movq	%r13, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC7, %edi
	movq	%rax, %rsi
	call	result
	movl	$3, %esi
	movl	$woken, %edi
	call	until
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$second, %edi
	movq	%r13, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC8, %edi
	movq	%rax, %rsi
	call	result
	movl	$5, %edi
	call	join_all
	movslq	woken(%rip), %rsi
	movl	$.LC9, %edi
	call	show
	movq	%rbx, %rsi
	movl	$4, %edi
	call	start_waiters
	movq	%rbp, %rax
	movq	%rbx, %rdi
	movl	$132, %esi
	movl	$9, %r10d
	movl	$second, %r8d
	movl	$77, %r9d
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC10, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%rbx, %rdi
	movl	$9, %r10d
	movl	$second, %r8d
	movl	$132, %esi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC11, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%rbx, %rdi
	movq	%r13, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC12, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$second, %edi
	movq	%r13, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC13, %edi
	movq	%rax, %rsi
	call	result
	movl	$4, %edi
	call	join_all
	xorl	%r10d, %r10d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$second, %r8d
	movq	$-1, %rdx
	movq	%rbx, %rdi
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC14, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%rbx, %rdi
	movl	$1, %r10d
	movl	$second+1, %r8d
	movq	%r15, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC15, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$133, %esi
	movl	$1, %r10d
	movl	$16, %r8d
	movq	%rbx, %rdi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC16, %edi
	movq	%rax, %rsi
	movl	$rows.0, %r12d
	call	result
	movl	$0, second(%rip)
	.p2align 4,,10
	.p2align 3
.L126:
	movl	$first, %esi
	movl	$1, %edi
	call	start_waiters
	movl	8(%r12), %r9d
	movl	4(%r12), %eax
	movl	$1, %r10d
	movl	$second, %r8d
	movl	$133, %esi
	movl	$1, %edx
	movq	%rbx, %rdi
	sall	$24, %r9d
	sall	$12, %eax
	andl	$16773120, %eax
	andl	$251658240, %r9d
	orl	%eax, %r9d
	movl	(%r12), %eax
	sall	$28, %eax
	orl	%eax, %r9d
	movl	12(%r12), %eax
	andl	$4095, %eax
	orl	%eax, %r9d
	movq	%rbp, %rax
	movslq	%r9d, %r9
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC17, %edi
	movq	%rax, %rsi
	call	result
	movslq	second(%rip), %rsi
	movl	$.LC18, %edi
	call	show
	movslq	words(%rip), %rdx
	movl	$words, %edi
	testl	%edx, %edx
	je	.L129
	.p2align 4,,10
	.p2align 3
.L128:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	xorl	%esi, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	words(%rip), %rdx
	testl	%edx, %edx
	jne	.L128
.L129:
	addq	$16, %r12
	cmpq	$rows.0+112, %r12
	jne	.L126
	movl	$202, %ebp
	movl	$133, %r12d
	movq	%rbx, %rdi
	movl	$1, %r13d
	movl	$1, %r10d
	movq	%rbp, %rax
	movq	%r12, %rsi
	movq	%r13, %rdx
	movl	$second, %r8d
	movl	$1879048192, %r9d
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC19, %edi
	movq	%rax, %rsi
	call	result
	movl	$second, %esi
	movl	$2, %edi
	movl	$0, second(%rip)
	call	start_waiters
	movq	%rbp, %rax
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movl	$9, %r10d
	movl	$second, %r8d
	movl	$268439552, %r9d
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC20, %edi
	movq	%rax, %rsi
	movl	$35, %ebx
	call	result
	movl	$2, %edi
	call	join_all
	movl	$words, %edx
	movl	$1, %esi
	movl	$bit_waiter, %edi
	movl	$0, waiting(%rip)
	movl	$0, woken(%rip)
	call	thread.isra.0
	movl	$words+4, %edx
	movl	$6, %esi
	movl	$bit_waiter, %edi
	call	thread.isra.0
	movl	$2, %esi
	movl	$waiting, %edi
	call	until
	movq	$0, (%rsp)
	movq	%rsp, %rsi
	movq	$30000000, 8(%rsp)
.L130:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	xorl	%edx, %edx
	movq	%rsi, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L130
	movl	$third, %ebp
	movl	$202, %ebx
	movl	$138, %r12d
	movl	$99, %r13d
	movl	$8, %r9d
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movq	%r12, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC21, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movq	%rbx, %rax
	movl	$2, %r9d
	movq	%rbp, %rdi
	movq	%r12, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC22, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movq	%rbx, %rax
	movl	$1, %r9d
	movq	%rbp, %rdi
	movq	%r12, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC23, %edi
	movq	%rax, %rsi
	call	result
	movl	$2, %edi
	call	join_all
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movq	%r12, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC24, %edi
	movq	%rax, %rsi
	call	result
	movl	$words, %edx
	movl	$owner, %edi
	xorl	%esi, %esi
	call	thread.isra.0
	movslq	words(%rip), %rdx
	movl	$words, %edi
	testl	%edx, %edx
	je	.L133
	.p2align 4,,10
	.p2align 3
.L132:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	xorl	%esi, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	words(%rip), %rdx
	testl	%edx, %edx
	jne	.L132
.L133:
	movl	lock+8(%rip), %esi
	movl	$.LC25, %edi
	movl	$16, %ebp
	xorl	%r13d, %r13d
	movl	$list, %r12d
	shrl	$30, %esi
	andl	$1, %esi
	call	show
	movl	lock+8(%rip), %esi
	movl	$.LC26, %edi
	andl	$1073741823, %esi
	call	show
	movl	lock+8(%rip), %esi
	movl	$.LC27, %edi
	shrl	$31, %esi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$273, %eax
	movq	%r12, %rdi
	movq	%rbp, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC28, %edi
	movq	%rax, %rsi
	movl	$274, %ebx
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$99999999, %edi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC29, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC30, %edi
	movq	%rax, %rsi
	call	result
	addq	$24, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.size	main, .-main
	.section	.rodata.str1.1
.LC31:
	.string	"EPERM"
.LC32:
	.string	"ENOENT"
.LC33:
	.string	"ESRCH"
.LC34:
	.string	"EINTR"
.LC35:
	.string	"ENXIO"
.LC36:
	.string	"E2BIG"
.LC37:
	.string	"ENOEXEC"
.LC38:
	.string	"EBADF"
.LC39:
	.string	"ECHILD"
.LC40:
	.string	"EAGAIN"
.LC41:
	.string	"ENOMEM"
.LC42:
	.string	"EACCES"
.LC43:
	.string	"EFAULT"
.LC44:
	.string	"EBUSY"
.LC45:
	.string	"EEXIST"
.LC46:
	.string	"EXDEV"
.LC47:
	.string	"ENODEV"
.LC48:
	.string	"ENOTDIR"
.LC49:
	.string	"EISDIR"
.LC50:
	.string	"EINVAL"
.LC51:
	.string	"EMFILE"
.LC52:
	.string	"ENOTTY"
.LC53:
	.string	"ETXTBSY"
.LC54:
	.string	"EFBIG"
.LC55:
	.string	"ENOSPC"
.LC56:
	.string	"ESPIPE"
.LC57:
	.string	"EROFS"
.LC58:
	.string	"EPIPE"
.LC59:
	.string	"ERANGE"
.LC60:
	.string	"ENAMETOOLONG"
.LC61:
	.string	"ENOSYS"
.LC62:
	.string	"ENOTEMPTY"
.LC63:
	.string	"ELOOP"
.LC64:
	.string	"EOVERFLOW"
.LC65:
	.string	"ENOTSOCK"
.LC66:
	.string	"EDESTADDRREQ"
.LC67:
	.string	"EMSGSIZE"
.LC68:
	.string	"EPROTOTYPE"
.LC69:
	.string	"ENOPROTOOPT"
.LC70:
	.string	"EPROTONOSUPPORT"
.LC71:
	.string	"ESOCKTNOSUPPORT"
.LC72:
	.string	"EOPNOTSUPP"
.LC73:
	.string	"EAFNOSUPPORT"
.LC74:
	.string	"EADDRINUSE"
.LC75:
	.string	"ECONNRESET"
.LC76:
	.string	"EISCONN"
.LC77:
	.string	"ENOTCONN"
.LC78:
	.string	"ETIMEDOUT"
.LC79:
	.string	"ECONNREFUSED"
.LC80:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.40, @object
	.size	CSWTCH.40, 920
CSWTCH.40:
	.quad	.LC31
	.quad	.LC32
	.quad	.LC33
	.quad	.LC34
	.quad	.LC1
	.quad	.LC35
	.quad	.LC36
	.quad	.LC37
	.quad	.LC38
	.quad	.LC39
	.quad	.LC40
	.quad	.LC41
	.quad	.LC42
	.quad	.LC43
	.quad	.LC1
	.quad	.LC44
	.quad	.LC45
	.quad	.LC46
	.quad	.LC47
	.quad	.LC48
	.quad	.LC49
	.quad	.LC50
	.quad	.LC1
	.quad	.LC51
	.quad	.LC52
	.quad	.LC53
	.quad	.LC54
	.quad	.LC55
	.quad	.LC56
	.quad	.LC57
	.quad	.LC1
	.quad	.LC58
	.quad	.LC1
	.quad	.LC59
	.quad	.LC1
	.quad	.LC60
	.quad	.LC1
	.quad	.LC61
	.quad	.LC62
	.quad	.LC63
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC64
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC65
	.quad	.LC66
	.quad	.LC67
	.quad	.LC68
	.quad	.LC69
	.quad	.LC70
	.quad	.LC71
	.quad	.LC72
	.quad	.LC1
	.quad	.LC73
	.quad	.LC74
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC75
	.quad	.LC1
	.quad	.LC76
	.quad	.LC77
	.quad	.LC1
	.quad	.LC1
	.quad	.LC78
	.quad	.LC79
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC80
	.align 32
	.type	rows.0, @object
	.size	rows.0, 112
rows.0:
	.long	0
	.long	5
	.long	0
	.long	0
	.long	1
	.long	3
	.long	4
	.long	4
	.long	2
	.long	16
	.long	5
	.long	9
	.long	3
	.long	8
	.long	2
	.long	0
	.long	4
	.long	1
	.long	1
	.long	16
	.long	8
	.long	4
	.long	3
	.long	100
	.long	1
	.long	-7
	.long	0
	.long	16
	.local	lock
	.comm	lock,16,16
	.local	list
	.comm	list,24,16
	.local	words
	.comm	words,24,16
	.local	waiting
	.comm	waiting,4,4
	.local	woken
	.comm	woken,4,4
	.local	third
	.comm	third,4,4
	.local	second
	.comm	second,4,4
	.local	first
	.comm	first,4,4
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
