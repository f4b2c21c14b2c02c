# Made from sleeping.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S sleeping.c`.
	.file	"sleeping.c"
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
.L15:
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
	ja	.L15
	testq	%r11, %r11
	jns	.L16
	movslq	%edi, %rdi
	movb	$45, -24(%rsp,%rdi)
	leal	2(%r10), %edi
.L16:
	movq	filled(%rip), %rax
	leal	-1(%rdi), %edx
	movslq	%edi, %rdi
	leaq	-24(%rsp), %rcx
	xorl	%esi, %esi
	addq	%rax, %rdi
	leaq	1(%rax,%rdx), %r8
	addq	%rdi, %rcx
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L19:
	leaq	1(%rax), %rdx
	notq	%rax
	movl	$1, %esi
	movzbl	(%rcx,%rax), %eax
	movb	%al, line-1(%rdx)
	cmpq	%rdx, %r8
	je	.L25
	movq	%rdx, %rax
.L17:
	cmpq	$1023, %rax
	jbe	.L19
	testb	%sil, %sil
	je	.L13
	movq	%rax, filled(%rip)
.L13:
	ret
.L25:
	movq	%r8, filled(%rip)
	ret
	.size	put_number, .-put_number
	.p2align 4
	.type	end, @function
end:
	movq	filled(%rip), %rdx
	cmpq	$1023, %rdx
	ja	.L27
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L27:
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
	.size	end, .-end
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	": "
	.text
	.p2align 4
	.type	show, @function
show:
	call	put
	movl	$.LC0, %edi
	call	put
	movq	%rsi, %rdi
	call	put_number
	jmp	end
	.size	show, .-show
	.section	.rodata.str1.1
.LC1:
	.string	"?"
.LC2:
	.string	" = "
.LC3:
	.string	"-"
	.text
	.p2align 4
	.type	result, @function
result:
	call	put
	movl	$.LC2, %edi
	call	put
	cmpq	$-4095, %rsi
	jb	.L30
	movl	$.LC3, %edi
	notq	%rsi
	call	put
	movl	$.LC1, %edi
	cmpq	$114, %rsi
	jbe	.L34
.L31:
	call	put
.L32:
	jmp	end
.L30:
	movq	%rsi, %rdi
	call	put_number
	jmp	.L32
.L34:
	movq	CSWTCH.50(,%rsi,8), %rdi
	jmp	.L31
	.size	result, .-result
	.p2align 4
	.type	handler, @function
handler:
	movl	handled(%rip), %eax
	addl	$1, %eax
	movl	%eax, handled(%rip)
	ret
	.size	handler, .-handler
	.p2align 4
	.type	later.constprop.0, @function
later.constprop.0:
	xorl	%edx, %edx
	pushq	%r12
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	pushq	%rbp
	xorl	%r9d, %r9d
	movl	$39, %eax
	movq	%rdx, %rsi
	pushq	%rbx
	movl	%edi, %ebx
	movq	%rdx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbp
	movl	$57, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	je	.L44
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
.L44:
	xorl	%eax, %eax
	leaq	-16(%rsp), %rsi
	movq	$10000000, -8(%rsp)
	movl	$35, %r12d
	movq	%rax, -16(%rsp)
.L38:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%edx, %edx
	movq	%r12, %rax
	movq	%rsi, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L38
	movslq	%ebx, %rsi
	movl	$62, %eax
	movq	%rbp, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$231, %ebx
.L39:
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
	jmp	.L39
	.size	later.constprop.0, .-later.constprop.0
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
	je	.L50
	.p2align 4,,10
	.p2align 3
.L49:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L49
	ret
	.p2align 4,,10
	.p2align 3
.L50:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC4:
	.string	"nanosleep"
.LC5:
	.string	"not too short"
.LC6:
	.string	"nothing is left, untouched"
.LC7:
	.string	"no time at all"
.LC8:
	.string	"bad"
.LC9:
	.string	"negative"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC10:
	.string	"interrupted, even with SA_RESTART"
	.section	.rodata.str1.1
.LC11:
	.string	"some is left"
.LC12:
	.string	"clock_nanosleep"
.LC13:
	.string	"interrupted"
.LC14:
	.string	"untouched"
.LC15:
	.string	"again"
.LC16:
	.string	"not too early"
.LC17:
	.string	"past"
.LC18:
	.string	"SIGWINCH"
.LC19:
	.string	"no such clock"
.LC20:
	.string	"a thread's CPU time"
.LC21:
	.string	"a coarse clock"
.LC22:
	.string	"clocks that went back"
.LC23:
	.string	"the same second, nearly"
.LC24:
	.string	"the same, by time"
.LC25:
	.string	"handled"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	xorl	%r15d, %r15d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	pushq	%r14
	movl	$1, %r14d
	xorl	%r9d, %r9d
	movq	%r15, %rdx
	pushq	%r13
	movq	%r14, %rdi
	pushq	%r12
	movl	$228, %r12d
	pushq	%rbp
	movq	%r12, %rax
	pushq	%rbx
	subq	$144, %rsp
	movq	$0, (%rsp)
	leaq	112(%rsp), %rsi
	movq	$5000000, 8(%rsp)
	movq	$7, 16(%rsp)
	movq	$7, 24(%rsp)
	movq	$0, 32(%rsp)
	movq	$0, 40(%rsp)
	movq	$0, 48(%rsp)
	movq	$1000000000, 56(%rsp)
	movq	$-1, 64(%rsp)
	movq	$0, 72(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$35, %ebx
	movq	%rsp, %rbp
	leaq	16(%rsp), %rsi
	imulq	$1000000000, 112(%rsp), %r13
	movq	%rbx, %rax
	addq	120(%rsp), %r13
	movq	%rbp, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC4, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r14, %rdi
	leaq	112(%rsp), %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	imulq	$1000000000, 112(%rsp), %rax
	addq	120(%rsp), %rax
	xorl	%esi, %esi
	movl	$.LC5, %edi
	subq	%r13, %rax
	cmpq	$4999999, %rax
	setg	%sil
	call	show
	xorl	%esi, %esi
	cmpq	$7, 16(%rsp)
	movl	$.LC6, %edi
	sete	%sil
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	leaq	32(%rsp), %rdi
	movq	%r15, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC7, %edi
	movq	%rax, %rsi
	call	result
	leaq	48(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r15, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC8, %edi
	movq	%rax, %rsi
	call	result
	leaq	64(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r15, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC9, %edi
	movq	%rax, %rsi
	movl	$13, %r12d
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	$handler, 112(%rsp)
	movq	%r15, %rdx
	movl	$8, %r10d
	movl	$10, %edi
	movq	$335544320, 120(%rsp)
	leaq	112(%rsp), %rsi
	movq	$restore, 128(%rsp)
	movq	$0, 136(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$17, %edi
	movq	%r12, %rax
	movq	$1, 112(%rsp)
	movq	$67108864, 120(%rsp)
	movq	$restore, 128(%rsp)
	movq	$0, 136(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$500000000, 8(%rsp)
	movl	$10, %edi
	call	later.constprop.0
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rbp, %rdi
	leaq	16(%rsp), %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC10, %edi
	movq	%rax, %rsi
	call	result
	xorl	%eax, %eax
	cmpq	$0, 16(%rsp)
	jne	.L53
	xorl	%eax, %eax
	cmpq	$300000000, 24(%rsp)
	setg	%al
.L53:
	movslq	%eax, %rsi
	movl	$.LC11, %edi
	xorl	%r12d, %r12d
	movl	$230, %ebx
	call	show
	movl	$10, %edi
	call	later.constprop.0
	leaq	16(%rsp), %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r12, %rdi
	movq	%r12, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC12, %edi
	movq	%rax, %rsi
	movl	$228, %r15d
	movl	$1, %r13d
	call	result
	xorl	%esi, %esi
	movl	$.LC11, %edi
	cmpq	$300000000, 24(%rsp)
	setg	%sil
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%r13, %rdi
	leaq	112(%rsp), %rsi
	movq	%r12, %rdx
	movq	$7, 16(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	imulq	$1000000000, 112(%rsp), %rax
	addq	120(%rsp), %rax
	movl	$10, %edi
	leaq	40000000(%rax), %r14
	movabsq	$1237940039285380275, %rax
	imulq	%r14
	movq	%rdx, %rax
	movq	%r14, %rdx
	sarq	$63, %rdx
	sarq	$26, %rax
	subq	%rdx, %rax
	movq	%r14, %rdx
	movq	%rax, 80(%rsp)
	imulq	$1000000000, %rax, %rax
	subq	%rax, %rdx
	movq	%rdx, 88(%rsp)
	call	later.constprop.0
	leaq	80(%rsp), %rdx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	leaq	16(%rsp), %r10
	movq	%rbx, %rax
	movq	%r13, %rdi
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC13, %edi
	movq	%rax, %rsi
	call	result
	movq	16(%rsp), %rsi
	movl	$.LC14, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r13, %rdi
	leaq	80(%rsp), %rdx
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC15, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%r13, %rdi
	leaq	112(%rsp), %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	imulq	$1000000000, 112(%rsp), %rax
	addq	120(%rsp), %rax
	xorl	%esi, %esi
	movl	$.LC16, %edi
	cmpq	%rax, %r14
	setle	%sil
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r13, %rdi
	leaq	32(%rsp), %rdx
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC17, %edi
	movq	%rax, %rsi
	call	result
	movl	$28, %edi
	call	later.constprop.0
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%r13, %rdi
	leaq	112(%rsp), %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$35, %eax
	movq	%rbp, %rdi
	leaq	16(%rsp), %rsi
	movq	$30000000, 8(%rsp)
	imulq	$1000000000, 112(%rsp), %r14
	addq	120(%rsp), %r14
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC18, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%r13, %rdi
	leaq	112(%rsp), %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	imulq	$1000000000, 112(%rsp), %rax
	addq	120(%rsp), %rax
	xorl	%esi, %esi
	movl	$.LC5, %edi
	subq	%r14, %rax
	cmpq	$29999999, %rax
	setg	%sil
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$99, %edi
	movq	%r12, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC19, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$3, %edi
	movq	%r12, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC20, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$6, %edi
	movq	%r12, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC21, %edi
	movq	%rax, %rsi
	movl	$clocks.0, %r14d
	xorl	%r13d, %r13d
	call	result
	.p2align 4,,10
	.p2align 3
.L55:
	movslq	(%r14), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	xorl	%edx, %edx
	leaq	96(%rsp), %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	imulq	$1000000000, 96(%rsp), %rbx
	movl	$100, %ebp
	addq	104(%rsp), %rbx
	.p2align 4,,10
	.p2align 3
.L54:
	xorl	%r12d, %r12d
	movslq	(%r14), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	leaq	112(%rsp), %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rbx, %rax
	imulq	$1000000000, 112(%rsp), %rbx
	addq	120(%rsp), %rbx
	cmpq	%rax, %rbx
	setl	%al
	movzbl	%al, %eax
	addl	%eax, %r13d
	subl	$1, %ebp
	jne	.L54
	addq	$4, %r14
	cmpq	$clocks.0+28, %r14
	jne	.L55
	movslq	%r13d, %rsi
	movl	$.LC22, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$96, %eax
	leaq	96(%rsp), %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%r15, %rax
	movq	%r12, %rdi
	leaq	112(%rsp), %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	imulq	$1000000000, 112(%rsp), %rcx
	addq	120(%rsp), %rcx
	xorl	%esi, %esi
	movabsq	$1237940039285380275, %rax
	imulq	%rcx
	sarq	$63, %rcx
	movl	$.LC23, %edi
	movq	%rdx, %rax
	sarq	$26, %rax
	subq	%rcx, %rax
	subq	96(%rsp), %rax
	cmpq	$1, %rax
	setle	%sil
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$201, %eax
	movq	%r12, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	subq	96(%rsp), %rax
	xorl	%esi, %esi
	movl	$.LC24, %edi
	cmpq	$1, %rax
	setle	%sil
	call	show
	movslq	handled(%rip), %rsi
	movl	$.LC25, %edi
	call	show
	addq	$144, %rsp
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
.LC26:
	.string	"EPERM"
.LC27:
	.string	"ENOENT"
.LC28:
	.string	"ESRCH"
.LC29:
	.string	"EINTR"
.LC30:
	.string	"ENXIO"
.LC31:
	.string	"E2BIG"
.LC32:
	.string	"ENOEXEC"
.LC33:
	.string	"EBADF"
.LC34:
	.string	"ECHILD"
.LC35:
	.string	"EAGAIN"
.LC36:
	.string	"ENOMEM"
.LC37:
	.string	"EACCES"
.LC38:
	.string	"EFAULT"
.LC39:
	.string	"EBUSY"
.LC40:
	.string	"EEXIST"
.LC41:
	.string	"EXDEV"
.LC42:
	.string	"ENODEV"
.LC43:
	.string	"ENOTDIR"
.LC44:
	.string	"EISDIR"
.LC45:
	.string	"EINVAL"
.LC46:
	.string	"EMFILE"
.LC47:
	.string	"ENOTTY"
.LC48:
	.string	"ETXTBSY"
.LC49:
	.string	"EFBIG"
.LC50:
	.string	"ENOSPC"
.LC51:
	.string	"ESPIPE"
.LC52:
	.string	"EROFS"
.LC53:
	.string	"EPIPE"
.LC54:
	.string	"ERANGE"
.LC55:
	.string	"ENAMETOOLONG"
.LC56:
	.string	"ENOSYS"
.LC57:
	.string	"ENOTEMPTY"
.LC58:
	.string	"ELOOP"
.LC59:
	.string	"EOVERFLOW"
.LC60:
	.string	"ENOTSOCK"
.LC61:
	.string	"EDESTADDRREQ"
.LC62:
	.string	"EMSGSIZE"
.LC63:
	.string	"EPROTOTYPE"
.LC64:
	.string	"ENOPROTOOPT"
.LC65:
	.string	"EPROTONOSUPPORT"
.LC66:
	.string	"ESOCKTNOSUPPORT"
.LC67:
	.string	"EOPNOTSUPP"
.LC68:
	.string	"EAFNOSUPPORT"
.LC69:
	.string	"EADDRINUSE"
.LC70:
	.string	"ECONNRESET"
.LC71:
	.string	"EISCONN"
.LC72:
	.string	"ENOTCONN"
.LC73:
	.string	"ETIMEDOUT"
.LC74:
	.string	"ECONNREFUSED"
.LC75:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.50, @object
	.size	CSWTCH.50, 920
CSWTCH.50:
	.quad	.LC26
	.quad	.LC27
	.quad	.LC28
	.quad	.LC29
	.quad	.LC1
	.quad	.LC30
	.quad	.LC31
	.quad	.LC32
	.quad	.LC33
	.quad	.LC34
	.quad	.LC35
	.quad	.LC36
	.quad	.LC37
	.quad	.LC38
	.quad	.LC1
	.quad	.LC39
	.quad	.LC40
	.quad	.LC41
	.quad	.LC42
	.quad	.LC43
	.quad	.LC44
	.quad	.LC45
	.quad	.LC1
	.quad	.LC46
	.quad	.LC47
	.quad	.LC48
	.quad	.LC49
	.quad	.LC50
	.quad	.LC51
	.quad	.LC52
	.quad	.LC1
	.quad	.LC53
	.quad	.LC1
	.quad	.LC54
	.quad	.LC1
	.quad	.LC55
	.quad	.LC1
	.quad	.LC56
	.quad	.LC57
	.quad	.LC58
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
	.quad	.LC59
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
	.quad	.LC60
	.quad	.LC61
	.quad	.LC62
	.quad	.LC63
	.quad	.LC64
	.quad	.LC65
	.quad	.LC66
	.quad	.LC67
	.quad	.LC1
	.quad	.LC68
	.quad	.LC69
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC70
	.quad	.LC1
	.quad	.LC71
	.quad	.LC72
	.quad	.LC1
	.quad	.LC1
	.quad	.LC73
	.quad	.LC74
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC75
	.align 16
	.type	clocks.0, @object
	.size	clocks.0, 28
clocks.0:
	.long	0
	.long	1
	.long	4
	.long	5
	.long	6
	.long	7
	.long	11
	.local	handled
	.comm	handled,4,4
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
