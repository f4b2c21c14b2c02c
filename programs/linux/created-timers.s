# Made from created-timers.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S created-timers.c`.
	.file	"created-timers.c"
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
	movq	CSWTCH.95(,%rsi,8), %rdi
	jmp	.L31
	.size	result, .-result
	.p2align 4
	.type	handler, @function
handler:
	movl	count(%rip), %eax
	xorl	%edx, %edx
	pushq	%rbx
	xorl	%r10d, %r10d
	movq	%rsi, %rbx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rdx, %rdi
	addl	$1, %eax
	movq	%rdx, %rsi
	movl	%eax, count(%rip)
	movl	$186, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	%eax, who(%rip)
	movl	20(%rbx), %eax
	popq	%rbx
	movl	%eax, overrun(%rip)
	ret
	.size	handler, .-handler
	.p2align 4
	.type	other, @function
other:
	movl	$1, ready(%rip)
	movl	stop(%rip), %eax
	testl	%eax, %eax
	jne	.L48
	pushq	%rbx
	movl	$35, %ebx
	leaq	-16(%rsp), %rsi
	.p2align 4,,10
	.p2align 3
.L40:
	movq	$0, -16(%rsp)
	movq	$1000000, -8(%rsp)
.L39:
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
	je	.L39
	movl	stop(%rip), %eax
	testl	%eax, %eax
	je	.L40
	popq	%rbx
	ret
	.p2align 4,,10
	.p2align 3
.L48:
	ret
	.size	other, .-other
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
	je	.L56
	.p2align 4,,10
	.p2align 3
.L55:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L55
	ret
	.p2align 4,,10
	.p2align 3
.L56:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC4:
	.string	"timer_create"
.LC5:
	.string	"and another"
.LC6:
	.string	"numbers follow"
.LC7:
	.string	"not set"
.LC8:
	.string	"left"
.LC9:
	.string	"once"
.LC10:
	.string	"some is left"
.LC11:
	.string	"only once"
.LC12:
	.string	"stop"
.LC13:
	.string	"its interval was"
.LC14:
	.string	"at a time far away"
.LC15:
	.string	"left, about"
.LC16:
	.string	"at a time long past"
.LC17:
	.string	"at once"
.LC18:
	.string	"bad time"
.LC19:
	.string	"no time"
.LC20:
	.string	"no such timer"
.LC21:
	.string	"delete"
.LC22:
	.string	"delete twice"
.LC23:
	.string	"for a thread"
.LC24:
	.string	"taken by it"
.LC25:
	.string	"for nobody"
.LC26:
	.string	"no signal"
.LC27:
	.string	"but it runs"
.LC28:
	.string	"no such signal"
.LC29:
	.string	"no such way"
.LC30:
	.string	"no such clock"
.LC31:
	.string	"a coarse clock"
.LC32:
	.string	"a bad pointer"
.LC33:
	.string	"timers of the parent"
.LC34:
	.string	"its interval timer"
.LC35:
	.string	"alarm tells what was left"
.LC36:
	.string	"nothing now"
.LC37:
	.string	"nearly all"
.LC38:
	.string	"a million microseconds"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	movl	$5, %ecx
	movl	$8, %r10d
	xorl	%r8d, %r8d
	pushq	%r14
	xorl	%r9d, %r9d
	pushq	%r13
	pushq	%r12
	movl	$13, %r12d
	pushq	%rbp
	xorl	%ebp, %ebp
	pushq	%rbx
	movq	%rbp, %rax
	movq	%rbp, %rdx
	subq	$248, %rsp
	leaq	200(%rsp), %rdi
	leaq	152(%rsp), %rbx
	movq	$0, 24(%rsp)
	movq	$0, 32(%rsp)
	movq	%rbx, %rsi
	movq	$0, 40(%rsp)
	movq	$3000000, 48(%rsp)
	movq	$0, 196(%rsp)
	movq	$0, 232(%rsp)
	rep stosq
	movq	%r12, %rax
	movl	$34, %edi
	movq	$1, 184(%rsp)
	movl	$34, 192(%rsp)
	movq	$handler, 152(%rsp)
	movq	$335544324, 160(%rsp)
	movq	$restore, 168(%rsp)
	movq	$0, 176(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$14, %edi
	movq	%r12, %rax
	movq	$handler, 152(%rsp)
	movq	$335544324, 160(%rsp)
	movq	$restore, 168(%rsp)
	movq	$0, 176(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$222, %r12d
	movq	%rsp, %r14
	xorl	%r10d, %r10d
	movl	$1, %edi
	movq	%r12, %rax
	leaq	184(%rsp), %rsi
	movq	%r14, %rdx
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
	movq	%rbp, %rdi
	leaq	4(%rsp), %rdx
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC5, %edi
	movq	%rax, %rsi
	movl	$224, %r13d
	call	result
	movl	(%rsp), %eax
	xorl	%esi, %esi
	movl	$.LC6, %edi
	addl	$1, %eax
	cmpl	4(%rsp), %eax
	sete	%sil
	call	show
	movslq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	leaq	56(%rsp), %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC7, %edi
	movq	%rax, %rsi
	leaq	24(%rsp), %r12
	call	result
	movq	80(%rsp), %rsi
	movl	$.LC8, %edi
	addq	72(%rsp), %rsi
	call	show
	movslq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$223, %eax
	movq	%rbp, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC9, %edi
	movq	%rax, %rsi
	call	result
	movslq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	leaq	56(%rsp), %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	80(%rsp), %rax
	xorl	%esi, %esi
	movl	$.LC10, %edi
	movl	$35, %ebp
	subq	$1, %rax
	cmpq	$2999999, %rax
	setbe	%sil
	call	show
	movl	count(%rip), %eax
	testl	%eax, %eax
	jg	.L63
	.p2align 4,,10
	.p2align 3
.L62:
	movq	$0, 152(%rsp)
	movq	$1000000, 160(%rsp)
.L61:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	xorl	%edx, %edx
	movq	%rbx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L61
	movl	count(%rip), %eax
	testl	%eax, %eax
	jle	.L62
.L63:
	movq	$0, 152(%rsp)
	movl	$35, %r13d
	movq	$10000000, 160(%rsp)
.L60:
	xorl	%ebp, %ebp
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L60
	movslq	count(%rip), %rsi
	movl	$.LC11, %edi
	call	show
	movslq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$223, %eax
	movq	%rbp, %rsi
	movq	%r12, %rdx
	movq	$2000000, 32(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	count(%rip), %eax
	movl	$35, %ebp
	cmpl	$4, %eax
	jg	.L69
	.p2align 4,,10
	.p2align 3
.L68:
	movq	$0, 152(%rsp)
	movq	$1000000, 160(%rsp)
.L67:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	xorl	%edx, %edx
	movq	%rbx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L67
	movl	count(%rip), %eax
	cmpl	$4, %eax
	jle	.L68
.L69:
	movl	$223, %ebp
	xorl	%r15d, %r15d
	movslq	(%rsp), %rdi
	xorl	%r8d, %r8d
	leaq	56(%rsp), %r10
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r15, %rsi
	movq	$0, 32(%rsp)
	movq	%r12, %rdx
	movq	$0, 48(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC12, %edi
	movq	%rax, %rsi
	movl	$1, %r13d
	call	result
	movq	64(%rsp), %rsi
	movl	$.LC13, %edi
	call	show
	leaq	8(%rsp), %rsi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$228, %eax
	movq	%r13, %rdi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%rsp), %rax
	movslq	(%rsp), %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
	addq	$1000, %rax
	movq	%rax, 40(%rsp)
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC14, %edi
	movq	%rax, %rsi
	call	result
	movslq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$224, %eax
	leaq	56(%rsp), %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	72(%rsp), %rax
	xorl	%esi, %esi
	movl	$.LC15, %edi
	subq	$998, %rax
	cmpq	$2, %rax
	setbe	%sil
	call	show
	movslq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r13, %rsi
	movq	%r12, %rdx
	movl	$0, count(%rip)
	movq	$0, 40(%rsp)
	movq	$1, 48(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC16, %edi
	movq	%rax, %rsi
	movl	$35, %ebp
	call	result
	movl	count(%rip), %eax
	testl	%eax, %eax
	jg	.L66
	.p2align 4,,10
	.p2align 3
.L73:
	movq	$0, 152(%rsp)
	movq	$1000000, 160(%rsp)
.L72:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	xorl	%edx, %edx
	movq	%rbx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L72
	movl	count(%rip), %eax
	testl	%eax, %eax
	jle	.L73
.L66:
	movslq	count(%rip), %rsi
	movl	$.LC17, %edi
	movl	$223, %r13d
	xorl	%ebp, %ebp
	call	show
	movslq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movq	$0, 88(%rsp)
	xorl	%r9d, %r9d
	movq	%r13, %rax
	leaq	88(%rsp), %rdx
	movq	$1000000000, 96(%rsp)
	movq	%rbp, %rsi
	movq	$0, 104(%rsp)
	movq	$0, 112(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC18, %edi
	movq	%rax, %rsi
	call	result
	movslq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbp, %rsi
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
	movq	%r13, %rax
	movl	$77, %edi
	movq	%rbp, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC20, %edi
	movq	%rax, %rsi
	movl	$226, %r13d
	call	result
	movslq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC21, %edi
	movq	%rax, %rsi
	call	result
	movslq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC22, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r9d, %r9d
	movl	$9, %eax
	movq	%rbp, %rdi
	movl	$34, %r10d
	movl	$65536, %esi
	movl	$3, %edx
	movq	$-1, %r8
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$0, 65528(%rax)
	movl	$word, %edx
	leaq	65504(%rax), %rsi
	movl	$3477248, %edi
	movq	$0, 65520(%rax)
	movl	$35, %ebp
	movq	$0, 65512(%rax)
	movq	$other, 65504(%rax)
	call	start_thread
	movl	$4, 196(%rsp)
	movl	%eax, 200(%rsp)
	movl	ready(%rip), %eax
	testl	%eax, %eax
	jne	.L71
	.p2align 4,,10
	.p2align 3
.L77:
	movq	$0, 152(%rsp)
	movq	$1000000, 160(%rsp)
.L76:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	xorl	%edx, %edx
	movq	%rbx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L76
	movl	ready(%rip), %eax
	testl	%eax, %eax
	je	.L77
.L71:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$222, %eax
	movl	$1, %edi
	leaq	184(%rsp), %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC23, %edi
	movq	%rax, %rsi
	call	result
	movslq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movl	$0, count(%rip)
	xorl	%r9d, %r9d
	xorl	%esi, %esi
	movl	$223, %eax
	movq	$0, 24(%rsp)
	movq	%r12, %rdx
	movq	$0, 32(%rsp)
	movq	$0, 40(%rsp)
	movq	$1000000, 48(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	count(%rip), %eax
	movl	$35, %ebp
	testl	%eax, %eax
	jg	.L75
	.p2align 4,,10
	.p2align 3
.L81:
	movq	$0, 152(%rsp)
	movq	$1000000, 160(%rsp)
.L80:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	xorl	%edx, %edx
	movq	%rbx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L80
	movl	count(%rip), %eax
	testl	%eax, %eax
	jle	.L81
.L75:
	movl	who(%rip), %eax
	xorl	%esi, %esi
	movl	$.LC24, %edi
	cmpl	%eax, 200(%rsp)
	sete	%sil
	movl	$202, %ebp
	call	show
	movl	$word, %edi
	movl	$1, stop(%rip)
	movslq	word(%rip), %rdx
	testl	%edx, %edx
	je	.L79
	.p2align 4,,10
	.p2align 3
.L83:
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
	movslq	word(%rip), %rdx
	testl	%edx, %edx
	jne	.L83
.L79:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$222, %eax
	movl	$1, 196(%rsp)
	movl	$1, %edi
	leaq	4(%rsp), %rdx
	leaq	184(%rsp), %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC25, %edi
	movq	%rax, %rsi
	call	result
	movslq	4(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movq	$0, 24(%rsp)
	xorl	%r9d, %r9d
	xorl	%esi, %esi
	movl	$223, %eax
	movq	$1000000, 32(%rsp)
	movq	%r12, %rdx
	movq	$0, 40(%rsp)
	movq	$1000000, 48(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$0, 152(%rsp)
	movl	$35, %r12d
	movq	$5000000, 160(%rsp)
.L82:
	xorl	%ebp, %ebp
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L82
	movslq	count(%rip), %rsi
	movl	$.LC26, %edi
	movl	$224, %r13d
	call	show
	movslq	4(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	leaq	56(%rsp), %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	80(%rsp), %rax
	xorl	%esi, %esi
	movl	$.LC27, %edi
	movl	$222, %r12d
	movl	$1, %r15d
	subq	$1, %rax
	cmpq	$999999, %rax
	setbe	%sil
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r15, %rdi
	movq	%r14, %rdx
	movq	$99, 192(%rsp)
	leaq	184(%rsp), %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC28, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movabsq	$38654705698, %rax
	movq	%r15, %rdi
	leaq	184(%rsp), %rsi
	movq	%r14, %rdx
	movq	%rax, 192(%rsp)
	movq	%r12, %rax
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
	movq	%r12, %rax
	movl	$99, %edi
	movq	%rbp, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC30, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$6, %edi
	movq	%rbp, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC31, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$16, %edx
	movq	%r15, %rdi
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC32, %edi
	movq	%rax, %rsi
	leaq	120(%rsp), %r15
	movl	$38, %r12d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	$0, 120(%rsp)
	movq	%r12, %rax
	movq	%rbp, %rdi
	movq	%r15, %rsi
	movq	$0, 128(%rsp)
	movq	%rbp, %rdx
	movq	$100, 136(%rsp)
	movq	$0, 144(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$57, %eax
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r14
	testq	%rax, %rax
	je	.L125
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%r14, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$37, %r13d
	movq	%rbp, %rdi
	movq	%r13, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	$98, %rax
	movl	$.LC35, %edi
	setg	%sil
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$50, %edi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC36, %edi
	movq	%rax, %rsi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	$48, %rax
	movl	$.LC37, %edi
	setg	%sil
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$0, count(%rip)
	movq	%r12, %rax
	movq	%rbp, %rdi
	movq	%r15, %rsi
	movq	$0, 120(%rsp)
	movq	%rbp, %rdx
	movq	$2000, 128(%rsp)
	movq	$0, 136(%rsp)
	movq	$2000, 144(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	count(%rip), %eax
	movl	$35, %ebp
	cmpl	$2, %eax
	jg	.L89
	.p2align 4,,10
	.p2align 3
.L88:
	movq	$0, 152(%rsp)
	movq	$1000000, 160(%rsp)
.L87:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	xorl	%edx, %edx
	movq	%rbx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L87
	movl	count(%rip), %eax
	cmpl	$2, %eax
	jle	.L88
.L89:
	movl	$38, %ebx
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rdx, %rdi
	movq	%r15, %rsi
	movq	$0, 144(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$1000000, 144(%rsp)
	movq	%rbx, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC38, %edi
	movq	%rax, %rsi
	call	result
	addq	$248, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L125:
	movslq	4(%rsp), %rdi
	movq	%r13, %rax
	leaq	56(%rsp), %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC33, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$36, %eax
	movq	%r14, %rdi
	movq	%rbx, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC34, %edi
	movq	176(%rsp), %rsi
	movl	$231, %ebx
	addq	168(%rsp), %rsi
	call	show
.L85:
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
	jmp	.L85
	.size	main, .-main
	.section	.rodata.str1.1
.LC39:
	.string	"EPERM"
.LC40:
	.string	"ENOENT"
.LC41:
	.string	"ESRCH"
.LC42:
	.string	"EINTR"
.LC43:
	.string	"ENXIO"
.LC44:
	.string	"E2BIG"
.LC45:
	.string	"ENOEXEC"
.LC46:
	.string	"EBADF"
.LC47:
	.string	"ECHILD"
.LC48:
	.string	"EAGAIN"
.LC49:
	.string	"ENOMEM"
.LC50:
	.string	"EACCES"
.LC51:
	.string	"EFAULT"
.LC52:
	.string	"EBUSY"
.LC53:
	.string	"EEXIST"
.LC54:
	.string	"EXDEV"
.LC55:
	.string	"ENODEV"
.LC56:
	.string	"ENOTDIR"
.LC57:
	.string	"EISDIR"
.LC58:
	.string	"EINVAL"
.LC59:
	.string	"EMFILE"
.LC60:
	.string	"ENOTTY"
.LC61:
	.string	"ETXTBSY"
.LC62:
	.string	"EFBIG"
.LC63:
	.string	"ENOSPC"
.LC64:
	.string	"ESPIPE"
.LC65:
	.string	"EROFS"
.LC66:
	.string	"EPIPE"
.LC67:
	.string	"ERANGE"
.LC68:
	.string	"ENAMETOOLONG"
.LC69:
	.string	"ENOSYS"
.LC70:
	.string	"ENOTEMPTY"
.LC71:
	.string	"ELOOP"
.LC72:
	.string	"EOVERFLOW"
.LC73:
	.string	"ENOTSOCK"
.LC74:
	.string	"EDESTADDRREQ"
.LC75:
	.string	"EMSGSIZE"
.LC76:
	.string	"EPROTOTYPE"
.LC77:
	.string	"ENOPROTOOPT"
.LC78:
	.string	"EPROTONOSUPPORT"
.LC79:
	.string	"ESOCKTNOSUPPORT"
.LC80:
	.string	"EOPNOTSUPP"
.LC81:
	.string	"EAFNOSUPPORT"
.LC82:
	.string	"EADDRINUSE"
.LC83:
	.string	"ECONNRESET"
.LC84:
	.string	"EISCONN"
.LC85:
	.string	"ENOTCONN"
.LC86:
	.string	"ETIMEDOUT"
.LC87:
	.string	"ECONNREFUSED"
.LC88:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.95, @object
	.size	CSWTCH.95, 920
CSWTCH.95:
	.quad	.LC39
	.quad	.LC40
	.quad	.LC41
	.quad	.LC42
	.quad	.LC1
	.quad	.LC43
	.quad	.LC44
	.quad	.LC45
	.quad	.LC46
	.quad	.LC47
	.quad	.LC48
	.quad	.LC49
	.quad	.LC50
	.quad	.LC51
	.quad	.LC1
	.quad	.LC52
	.quad	.LC53
	.quad	.LC54
	.quad	.LC55
	.quad	.LC56
	.quad	.LC57
	.quad	.LC58
	.quad	.LC1
	.quad	.LC59
	.quad	.LC60
	.quad	.LC61
	.quad	.LC62
	.quad	.LC63
	.quad	.LC64
	.quad	.LC65
	.quad	.LC1
	.quad	.LC66
	.quad	.LC1
	.quad	.LC67
	.quad	.LC1
	.quad	.LC68
	.quad	.LC1
	.quad	.LC69
	.quad	.LC70
	.quad	.LC71
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
	.quad	.LC72
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
	.quad	.LC73
	.quad	.LC74
	.quad	.LC75
	.quad	.LC76
	.quad	.LC77
	.quad	.LC78
	.quad	.LC79
	.quad	.LC80
	.quad	.LC1
	.quad	.LC81
	.quad	.LC82
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC83
	.quad	.LC1
	.quad	.LC84
	.quad	.LC85
	.quad	.LC1
	.quad	.LC1
	.quad	.LC86
	.quad	.LC87
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC88
	.local	stop
	.comm	stop,4,4
	.local	ready
	.comm	ready,4,4
	.local	word
	.comm	word,4,4
	.local	overrun
	.comm	overrun,4,4
	.local	who
	.comm	who,4,4
	.local	count
	.comm	count,4,4
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
