# Made from timers.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S timers.c`.
	.file	"timers.c"
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
	movq	CSWTCH.74(,%rsi,8), %rdi
	jmp	.L31
	.size	result, .-result
	.p2align 4
	.type	handler, @function
handler:
	movl	count(%rip), %eax
	addl	$1, %eax
	movl	%eax, count(%rip)
	movq	24(%rsi), %rax
	movl	%eax, value(%rip)
	movl	8(%rsi), %eax
	movl	%eax, code(%rip)
	ret
	.size	handler, .-handler
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
.LC4:
	.string	"alarm"
.LC5:
	.string	"what was left"
.LC6:
	.string	"setitimer"
.LC7:
	.string	"stop"
.LC8:
	.string	"interval"
.LC9:
	.string	"getitimer"
.LC10:
	.string	"none"
.LC11:
	.string	"microseconds"
.LC12:
	.string	"which"
.LC13:
	.string	"timer_create"
.LC14:
	.string	"timer_settime"
.LC15:
	.string	"value"
.LC16:
	.string	"code"
.LC17:
	.string	"overrun"
.LC18:
	.string	"timer_gettime"
.LC19:
	.string	"not set"
.LC20:
	.string	"it ran over"
.LC21:
	.string	"delete"
.LC22:
	.string	"again"
.LC23:
	.string	"clock"
.LC24:
	.string	"signal"
.LC25:
	.string	"no such timer"
.LC26:
	.string	"timerfd"
.LC27:
	.string	"set"
.LC28:
	.string	"read"
.LC29:
	.string	"at least once"
.LC30:
	.string	"several at once"
.LC31:
	.string	"get"
.LC32:
	.string	"stopped"
.LC33:
	.string	"short"
.LC34:
	.string	"write"
.LC35:
	.string	"a time that has passed"
.LC36:
	.string	"has come"
.LC37:
	.string	"flags"
.LC38:
	.string	"no timerfd"
.LC39:
	.string	"child"
.LC40:
	.string	"parent"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	movl	$8, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	pushq	%r14
	movl	$14, %edi
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movl	$13, %ebp
	pushq	%rbx
	xorl	%ebx, %ebx
	movq	%rbp, %rax
	movq	%rbx, %rdx
	subq	$264, %rsp
	leaq	184(%rsp), %r13
	movq	$handler, 184(%rsp)
	movq	$67108868, 192(%rsp)
	movq	%r13, %rsi
	movq	$restore, 200(%rsp)
	movq	$0, 208(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$10, %edi
	movq	%rbp, %rax
	movq	$handler, 184(%rsp)
	movq	$67108868, 192(%rsp)
	movq	$restore, 200(%rsp)
	movq	$0, 208(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$37, %ebp
	xorl	%r10d, %r10d
	movl	$100, %edi
	movq	%rbx, %rsi
	movq	%rbp, %rax
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
	movq	%rbp, %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC5, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	$0, 88(%rsp)
	movq	%rbx, %rdi
	movq	%rbx, %rdx
	movl	$38, %eax
	movq	$5000, 96(%rsp)
	leaq	88(%rsp), %rsi
	movq	$0, 104(%rsp)
	movq	$5000, 112(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC6, %edi
	movq	%rax, %rsi
	call	result
	movl	count(%rip), %eax
	cmpl	$2, %eax
	jg	.L44
	movl	$34, %ebx
	.p2align 4,,10
	.p2align 3
.L45:
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
	movl	count(%rip), %eax
	cmpl	$2, %eax
	jle	.L45
.L44:
	leaq	88(%rsp), %rdi
	movl	$32, %ecx
	xorl	%eax, %eax
#APP
# 63 "linux.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	movl	$38, %r14d
	leaq	120(%rsp), %r12
	xorl	%ebx, %ebx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%rbx, %rdi
	leaq	88(%rsp), %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC7, %edi
	movq	%rax, %rsi
	movl	$36, %ebp
	call	result
	movq	128(%rsp), %rsi
	movl	$.LC8, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC9, %edi
	movq	%rax, %rsi
	call	result
	movq	144(%rsp), %rsi
	movl	$.LC10, %edi
	addq	136(%rsp), %rsi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%rbx, %rdi
	leaq	88(%rsp), %rsi
	movq	%rbx, %rdx
	movq	$1000000, 96(%rsp)
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
	movl	$5, %edi
	movq	%r12, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC12, %edi
	movq	%rax, %rsi
	movq	%rsp, %r15
	call	result
	movq	%rbx, %rax
	movl	$7, %ecx
	xorl	%r10d, %r10d
	movl	$-1, (%rsp)
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rsi
	leaq	200(%rsp), %rdi
	movq	%r15, %rdx
	movq	$0, 196(%rsp)
	movq	$0, 248(%rsp)
	rep stosq
	movl	$222, %eax
	movl	$1, %edi
	movq	$77, 184(%rsp)
	movl	$10, 192(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC13, %edi
	movq	%rax, %rsi
	leaq	16(%rsp), %r14
	call	result
	movslq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movq	$0, 16(%rsp)
	xorl	%r9d, %r9d
	movq	%rbx, %rsi
	movl	$223, %eax
	movq	$0, 24(%rsp)
	movq	%r14, %rdx
	movq	$0, 32(%rsp)
	movq	$5000000, 40(%rsp)
	movl	$0, count(%rip)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC14, %edi
	movq	%rax, %rsi
	call	result
	movl	count(%rip), %eax
	testl	%eax, %eax
	jg	.L46
	movl	$34, %ebx
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
	movl	count(%rip), %eax
	testl	%eax, %eax
	jle	.L47
.L46:
	movslq	value(%rip), %rsi
	movl	$.LC15, %edi
	xorl	%ebx, %ebx
	call	show
	movslq	code(%rip), %rsi
	movl	$.LC16, %edi
	call	show
	movslq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$225, %eax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC17, %edi
	movq	%rax, %rsi
	call	result
	movslq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$224, %eax
	leaq	48(%rsp), %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC18, %edi
	movq	%rax, %rsi
	leaq	152(%rsp), %rbp
	call	result
	movq	72(%rsp), %rsi
	movl	$.LC19, %edi
	addq	64(%rsp), %rsi
	call	show
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$14, %eax
	movl	$8, %r10d
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
	movq	$512, 152(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movslq	(%rsp), %rdi
	movl	$223, %eax
	movq	%rbx, %rsi
	movq	$1000000, 40(%rsp)
	movq	%r14, %rdx
	movq	$1000000, 24(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$0, 152(%rsp)
	movl	$35, %ebx
	movq	$30000000, 160(%rsp)
.L48:
	xorl	%r12d, %r12d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L48
	movl	$8, %r10d
	movl	$14, %eax
	movl	$1, %edi
	movq	$512, 152(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movslq	(%rsp), %rdi
	movl	$225, %eax
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	$5, %rax
	movl	$.LC20, %edi
	movl	$226, %ebx
	setg	%sil
	call	show
	movslq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r12, %rsi
	movq	%r12, %rdx
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
	movq	%rbx, %rax
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC22, %edi
	movq	%rax, %rsi
	movl	$222, %ebx
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$99, %edi
	movq	%r13, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC23, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$1, %edi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movl	$65, 192(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC24, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$223, %eax
	movl	$55, %edi
	movq	%r12, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC25, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$283, %eax
	movl	$1, %edi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	%eax, %rbx
	movl	$.LC26, %edi
	movq	$0, 8(%rsp)
	testq	%rbx, %rbx
	cmovle	%rbx, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$286, %eax
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%r14, %rdx
	movq	$2000000, 24(%rsp)
	movq	$1000000, 40(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC27, %edi
	movq	%rax, %rsi
	leaq	8(%rsp), %r13
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$8, %edx
	movq	%rbx, %rdi
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC28, %edi
	movq	%rax, %rsi
	movl	$35, %r15d
	call	result
	xorl	%esi, %esi
	cmpq	$0, 8(%rsp)
	movl	$.LC29, %edi
	setne	%sil
	call	show
	movq	$0, 152(%rsp)
	movq	$20000000, 160(%rsp)
.L49:
	xorl	%r12d, %r12d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L49
	movq	%r12, %rax
	movq	%rbx, %rdi
	movq	%r13, %rsi
	movl	$8, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	$4, 8(%rsp)
	movl	$.LC30, %edi
	seta	%sil
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$287, %eax
	movq	%rbx, %rdi
	leaq	48(%rsp), %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC31, %edi
	movq	%rax, %rsi
	call	result
	movq	56(%rsp), %rsi
	movl	$.LC8, %edi
	call	show
	movq	%r14, %rdi
	movl	$32, %ecx
	xorl	%eax, %eax
#APP
# 63 "linux.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$286, %eax
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$72, %eax
	movl	$4, %esi
	movl	$2048, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$8, %edx
	movq	%r12, %rax
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC32, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$7, %edx
	movq	%rbx, %rdi
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC33, %edi
	movq	%rax, %rsi
	movl	$1, %r15d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%rbx, %rdi
	movq	%r13, %rsi
	movl	$8, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC34, %edi
	movq	%rax, %rsi
	call	result
	leaq	32(%rsp), %rsi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$228, %eax
	movq	%r15, %rdi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$286, %eax
	movq	%rbx, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC35, %edi
	movq	%rax, %rsi
	movl	$35, %r15d
	call	result
	movq	$0, 152(%rsp)
	movq	$1000000, 160(%rsp)
.L50:
	xorl	%r12d, %r12d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L50
	movl	$8, %r15d
	movq	%r12, %rax
	movq	%rbx, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC36, %edi
	movq	%rax, %rsi
	movl	$286, %r13d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbx, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC37, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%r12, %rdi
	movq	%r12, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC38, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$283, %eax
	movl	$3, %edi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC23, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$14, %edi
	movq	$0, 96(%rsp)
	movq	%rbp, %rsi
	movl	$8, %r10d
	movl	$13, %eax
	movq	$20000, 112(%rsp)
	movq	%r12, %rdx
	movq	$0, 152(%rsp)
	movq	$67108864, 160(%rsp)
	movq	$restore, 168(%rsp)
	movq	$0, 176(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$8192, 152(%rsp)
	movq	%rdi, %rax
	movq	%r12, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movl	$38, %eax
	leaq	88(%rsp), %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$57, %eax
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L65
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
	movslq	4(%rsp), %rsi
	movl	$.LC39, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$127, %eax
	movq	%rbp, %rdi
	movq	%r15, %rsi
	movq	%r12, %rdx
	movq	$0, 152(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	movl	$.LC40, %edi
	cmpq	$0, 152(%rsp)
	setne	%sil
	call	show
	addq	$264, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L65:
	xorl	%edx, %edx
	movl	$35, %ebx
	movq	$40000000, 160(%rsp)
	movq	%rdx, 152(%rsp)
.L52:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%edx, %edx
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L52
	xorl	%eax, %eax
	movl	$8, %esi
	movq	%rax, 152(%rsp)
	movl	$127, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%edi, %edi
	movl	$231, %ebx
	cmpq	$0, 152(%rsp)
	setne	%dil
.L53:
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
	jmp	.L53
	.size	main, .-main
	.section	.rodata.str1.1
.LC41:
	.string	"EPERM"
.LC42:
	.string	"ENOENT"
.LC43:
	.string	"ESRCH"
.LC44:
	.string	"EINTR"
.LC45:
	.string	"ENXIO"
.LC46:
	.string	"E2BIG"
.LC47:
	.string	"ENOEXEC"
.LC48:
	.string	"EBADF"
.LC49:
	.string	"ECHILD"
.LC50:
	.string	"EAGAIN"
.LC51:
	.string	"ENOMEM"
.LC52:
	.string	"EACCES"
.LC53:
	.string	"EFAULT"
.LC54:
	.string	"EBUSY"
.LC55:
	.string	"EEXIST"
.LC56:
	.string	"EXDEV"
.LC57:
	.string	"ENODEV"
.LC58:
	.string	"ENOTDIR"
.LC59:
	.string	"EISDIR"
.LC60:
	.string	"EINVAL"
.LC61:
	.string	"EMFILE"
.LC62:
	.string	"ENOTTY"
.LC63:
	.string	"ETXTBSY"
.LC64:
	.string	"EFBIG"
.LC65:
	.string	"ENOSPC"
.LC66:
	.string	"ESPIPE"
.LC67:
	.string	"EROFS"
.LC68:
	.string	"EPIPE"
.LC69:
	.string	"ERANGE"
.LC70:
	.string	"ENAMETOOLONG"
.LC71:
	.string	"ENOSYS"
.LC72:
	.string	"ENOTEMPTY"
.LC73:
	.string	"ELOOP"
.LC74:
	.string	"EOVERFLOW"
.LC75:
	.string	"ENOTSOCK"
.LC76:
	.string	"EDESTADDRREQ"
.LC77:
	.string	"EMSGSIZE"
.LC78:
	.string	"EPROTOTYPE"
.LC79:
	.string	"ENOPROTOOPT"
.LC80:
	.string	"EPROTONOSUPPORT"
.LC81:
	.string	"ESOCKTNOSUPPORT"
.LC82:
	.string	"EOPNOTSUPP"
.LC83:
	.string	"EAFNOSUPPORT"
.LC84:
	.string	"EADDRINUSE"
.LC85:
	.string	"ECONNRESET"
.LC86:
	.string	"EISCONN"
.LC87:
	.string	"ENOTCONN"
.LC88:
	.string	"ETIMEDOUT"
.LC89:
	.string	"ECONNREFUSED"
.LC90:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.74, @object
	.size	CSWTCH.74, 920
CSWTCH.74:
	.quad	.LC41
	.quad	.LC42
	.quad	.LC43
	.quad	.LC44
	.quad	.LC1
	.quad	.LC45
	.quad	.LC46
	.quad	.LC47
	.quad	.LC48
	.quad	.LC49
	.quad	.LC50
	.quad	.LC51
	.quad	.LC52
	.quad	.LC53
	.quad	.LC1
	.quad	.LC54
	.quad	.LC55
	.quad	.LC56
	.quad	.LC57
	.quad	.LC58
	.quad	.LC59
	.quad	.LC60
	.quad	.LC1
	.quad	.LC61
	.quad	.LC62
	.quad	.LC63
	.quad	.LC64
	.quad	.LC65
	.quad	.LC66
	.quad	.LC67
	.quad	.LC1
	.quad	.LC68
	.quad	.LC1
	.quad	.LC69
	.quad	.LC1
	.quad	.LC70
	.quad	.LC1
	.quad	.LC71
	.quad	.LC72
	.quad	.LC73
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
	.quad	.LC74
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
	.quad	.LC75
	.quad	.LC76
	.quad	.LC77
	.quad	.LC78
	.quad	.LC79
	.quad	.LC80
	.quad	.LC81
	.quad	.LC82
	.quad	.LC1
	.quad	.LC83
	.quad	.LC84
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC85
	.quad	.LC1
	.quad	.LC86
	.quad	.LC87
	.quad	.LC1
	.quad	.LC1
	.quad	.LC88
	.quad	.LC89
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC90
	.local	code
	.comm	code,4,4
	.local	value
	.comm	value,4,4
	.local	count
	.comm	count,4,4
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
