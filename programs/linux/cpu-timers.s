# Made from cpu-timers.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S cpu-timers.c`.
	.file	"cpu-timers.c"
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
	movq	CSWTCH.63(,%rsi,8), %rdi
	jmp	.L31
	.size	result, .-result
	.p2align 4
	.type	on_virtual, @function
on_virtual:
	movl	alarms(%rip), %eax
	addl	$1, %eax
	movl	%eax, alarms(%rip)
	ret
	.size	on_virtual, .-on_virtual
	.p2align 4
	.type	on_prof, @function
on_prof:
	movl	profs(%rip), %eax
	addl	$1, %eax
	movl	%eax, profs(%rip)
	ret
	.size	on_prof, .-on_prof
	.p2align 4
	.type	nanoseconds, @function
nanoseconds:
	leaq	-16(%rsp), %rsi
	movslq	%edi, %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movq	$0, -16(%rsp)
	xorl	%r9d, %r9d
	movl	$228, %eax
	xorl	%edx, %edx
	movq	$0, -8(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	jne	.L37
	imulq	$1000000000, -16(%rsp), %rax
	addq	-8(%rsp), %rax
.L37:
	ret
	.size	nanoseconds, .-nanoseconds
	.p2align 4
	.type	work, @function
work:
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L40:
	movl	sink(%rip), %edx
	addl	%eax, %edx
	addl	$1, %eax
	movl	%edx, sink(%rip)
	cmpl	$3000000, %eax
	jne	.L40
	ret
	.size	work, .-work
	.p2align 4
	.type	on_timer, @function
on_timer:
	cmpl	$-2, 8(%rsi)
	je	.L44
	ret
	.p2align 4,,10
	.p2align 3
.L44:
	movl	expirations(%rip), %eax
	addl	$1, %eax
	movl	%eax, expirations(%rip)
	ret
	.size	on_timer, .-on_timer
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
	.string	"nothing set"
.LC5:
	.string	"value"
.LC6:
	.string	"ITIMER_VIRTUAL"
.LC7:
	.string	"it took its time"
.LC8:
	.string	"ITIMER_PROF"
.LC9:
	.string	"nothing while asleep"
.LC10:
	.string	"getitimer"
.LC11:
	.string	"most of it is left"
.LC12:
	.string	"stopped"
.LC13:
	.string	"its interval was"
.LC14:
	.string	"no such timer"
.LC15:
	.string	"timer_create, process"
.LC16:
	.string	"timer_settime"
.LC17:
	.string	"timer_gettime"
.LC18:
	.string	"it is set"
.LC19:
	.string	"timer_delete"
.LC20:
	.string	"timer_create, thread"
.LC21:
	.string	"ours grew more than mine"
.LC22:
	.string	"x"
.LC23:
	.string	"the child has worked"
.LC24:
	.string	"clock_getres"
.LC25:
	.string	"a thread of another process"
.LC26:
	.string	"nobody's"
.LC27:
	.string	"no such clock"
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
	movl	$26, %edi
	pushq	%r13
	xorl	%r13d, %r13d
	pushq	%r12
	movq	%r13, %rdx
	pushq	%rbp
	movl	$13, %ebp
	pushq	%rbx
	movq	%rbp, %rax
	subq	$216, %rsp
	leaq	152(%rsp), %rbx
	movq	$0, 24(%rsp)
	movq	$0, 32(%rsp)
	movq	%rbx, %rsi
	movq	$0, 40(%rsp)
	movq	$20000, 48(%rsp)
	movq	$on_virtual, 152(%rsp)
	movq	$335544320, 160(%rsp)
	movq	$restore, 168(%rsp)
	movq	$0, 176(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$27, %edi
	movq	%rbp, %rax
	movq	$on_prof, 152(%rsp)
	movq	$335544320, 160(%rsp)
	movq	$restore, 168(%rsp)
	movq	$0, 176(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$34, %edi
	movq	%rbp, %rax
	movq	$on_timer, 152(%rsp)
	movq	$335544324, 160(%rsp)
	movq	$restore, 168(%rsp)
	movq	$0, 176(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %ebp
	leaq	56(%rsp), %r14
	xorl	%r10d, %r10d
	movl	$36, %eax
	movq	%rbp, %rdi
	movq	%r14, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC4, %edi
	movq	%rax, %rsi
	leaq	24(%rsp), %r12
	call	result
	movq	72(%rsp), %rsi
	movl	$.LC5, %edi
	orq	80(%rsp), %rsi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$38, %eax
	movq	%rbp, %rdi
	movq	%r12, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC6, %edi
	movq	%rax, %rsi
	call	result
	movl	$2, %edi
	call	nanoseconds
	movq	%rax, %rbp
.L53:
	movl	alarms(%rip), %eax
	testl	%eax, %eax
	jle	.L53
	movl	$2, %edi
	call	nanoseconds
	xorl	%esi, %esi
	movl	$.LC7, %edi
	subq	%rbp, %rax
	cmpq	$14999999, %rax
	setg	%sil
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$38, %eax
	movl	$2, %edi
	xorl	%edx, %edx
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC8, %edi
	movq	%rax, %rsi
	movl	$35, %r13d
	call	result
	movq	$0, 152(%rsp)
	movq	$60000000, 160(%rsp)
.L54:
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
	je	.L54
	movslq	profs(%rip), %rsi
	movl	$.LC9, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$36, %eax
	movl	$2, %edi
	movq	%r14, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC10, %edi
	movq	%rax, %rsi
	call	result
	xorl	%esi, %esi
	movl	$.LC11, %edi
	cmpq	$10000, 80(%rsp)
	setg	%sil
	call	show
.L55:
	movl	profs(%rip), %eax
	testl	%eax, %eax
	jle	.L55
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$38, %eax
	movq	$8000, 32(%rsp)
	movl	$2, %edi
	xorl	%edx, %edx
	movq	%r12, %rsi
	movq	$8000, 48(%rsp)
	movl	$0, profs(%rip)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
.L56:
	movl	profs(%rip), %eax
	cmpl	$2, %eax
	jle	.L56
	movl	$38, %ebp
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$2, %r13d
	movq	%rbp, %rax
	movq	%r12, %rsi
	movq	%r14, %rdx
	movq	$0, 48(%rsp)
	movq	%r13, %rdi
	movq	$0, 32(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC12, %edi
	movq	%rax, %rsi
	xorl	%r14d, %r14d
	call	result
	movq	64(%rsp), %rsi
	movl	$.LC13, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$3, %edi
	movq	%r12, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC14, %edi
	movq	%rax, %rsi
	leaq	8(%rsp), %rbp
	call	result
	movq	%r14, %rax
	movl	$5, %ecx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rsi
	movq	%rbp, %rdx
	leaq	168(%rsp), %rdi
	movq	$0, 164(%rsp)
	movq	$0, 200(%rsp)
	rep stosq
	movl	$222, %eax
	movq	%r13, %rdi
	movq	$5, 152(%rsp)
	movl	$34, 160(%rsp)
	movq	$0, 88(%rsp)
	movq	$0, 96(%rsp)
	movq	$0, 104(%rsp)
	movq	$20000000, 112(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC15, %edi
	movq	%rax, %rsi
	leaq	88(%rsp), %r13
	call	result
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$223, %eax
	movq	%r14, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC16, %edi
	movq	%rax, %rsi
	leaq	120(%rsp), %r12
	movl	$35, %r14d
	call	result
	movq	$0, 120(%rsp)
	movq	$40000000, 128(%rsp)
.L57:
	xorl	%r15d, %r15d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%r12, %rdi
	movq	%r12, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L57
	movslq	expirations(%rip), %rsi
	movl	$.LC9, %edi
	call	show
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$224, %eax
	movq	%r12, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC17, %edi
	movq	%rax, %rsi
	call	result
	xorl	%esi, %esi
	movl	$.LC18, %edi
	cmpq	$0, 144(%rsp)
	setg	%sil
	call	show
.L58:
	movl	expirations(%rip), %eax
	testl	%eax, %eax
	jle	.L58
	xorl	%r14d, %r14d
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$226, %eax
	movq	%r14, %rsi
	movq	%r14, %rdx
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
	movl	$222, %eax
	movl	$3, %edi
	movq	%rbx, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC20, %edi
	movq	%rax, %rsi
	call	result
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$223, %eax
	movq	%r14, %rsi
	movq	%r13, %rdx
	movl	$0, expirations(%rip)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
.L59:
	movl	expirations(%rip), %eax
	testl	%eax, %eax
	jle	.L59
	xorl	%ebx, %ebx
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$226, %eax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC19, %edi
	movq	%rax, %rsi
	call	result
	movl	$3, %edi
	movl	$0, 12(%rsp)
	call	nanoseconds
	movl	$2, %edi
	movq	%rax, %r14
	call	nanoseconds
	xorl	%r9d, %r9d
	movl	$65536, %esi
	movq	%rbx, %rdi
	movq	%rax, %r13
	movl	$34, %r10d
	movl	$9, %eax
	movq	$-1, %r8
	movl	$3, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$0, 65528(%rax)
	leaq	12(%rsp), %rbx
	leaq	65504(%rax), %rsi
	movl	$3477248, %edi
	movq	$0, 65520(%rax)
	movq	%rbx, %rdx
	movl	$202, %ebp
	movq	$0, 65512(%rax)
	movq	$work, 65504(%rax)
	call	start_thread
	movslq	12(%rsp), %rdx
	testl	%edx, %edx
	je	.L64
	.p2align 4,,10
	.p2align 3
.L63:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	xorl	%esi, %esi
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	12(%rsp), %rdx
	testl	%edx, %edx
	jne	.L63
.L64:
	movl	$2, %edi
	call	nanoseconds
	movl	$3, %edi
	subq	%r13, %rax
	movq	%rax, %rbx
	call	nanoseconds
	xorl	%esi, %esi
	movl	$.LC21, %edi
	subq	%r14, %rax
	cmpq	%rax, %rbx
	setg	%sil
	xorl	%ebx, %ebx
	call	show
	leaq	16(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$22, %eax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$57, %eax
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbp
	xorl	%eax, %eax
	testq	%rbp, %rbp
	jne	.L83
	.p2align 4,,10
	.p2align 3
.L61:
	movl	sink(%rip), %edx
	addl	%eax, %edx
	addl	$1, %eax
	movl	%edx, sink(%rip)
	cmpl	$3000000, %eax
	jne	.L61
	movl	$1, %eax
	movslq	20(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$.LC22, %esi
	movq	%rax, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$34, %ebx
	.p2align 4,,10
	.p2align 3
.L65:
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
	jmp	.L65
.L83:
	movslq	16(%rsp), %rdi
	leaq	7(%rsp), %rsi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$1, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rbp, %r13
	notq	%r13
	salq	$3, %r13
	movl	%r13d, %r14d
	orl	$2, %r14d
	movl	%r14d, %edi
	call	nanoseconds
	xorl	%esi, %esi
	movl	$.LC23, %edi
	cmpq	$100000, %rax
	setg	%sil
	call	show
	movslq	%r14d, %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$229, %eax
	movq	%r12, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%edx, %edx
	testq	%rax, %rax
	movl	$.LC24, %edi
	movq	%rdx, %rsi
	cmovle	%rax, %rsi
	call	result
	movl	%r13d, %edi
	orl	$6, %edi
	call	nanoseconds
	movl	$.LC25, %edi
	movq	%rax, %rsi
	call	result
	movl	$-799999998, %edi
	call	nanoseconds
	movl	$.LC26, %edi
	movq	%rax, %rsi
	call	result
	movl	$12, %edi
	call	nanoseconds
	movl	$.LC27, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$62, %eax
	movl	$9, %esi
	movq	%rbp, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$61, %eax
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	addq	$216, %rsp
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
.LC28:
	.string	"EPERM"
.LC29:
	.string	"ENOENT"
.LC30:
	.string	"ESRCH"
.LC31:
	.string	"EINTR"
.LC32:
	.string	"ENXIO"
.LC33:
	.string	"E2BIG"
.LC34:
	.string	"ENOEXEC"
.LC35:
	.string	"EBADF"
.LC36:
	.string	"ECHILD"
.LC37:
	.string	"EAGAIN"
.LC38:
	.string	"ENOMEM"
.LC39:
	.string	"EACCES"
.LC40:
	.string	"EFAULT"
.LC41:
	.string	"EBUSY"
.LC42:
	.string	"EEXIST"
.LC43:
	.string	"EXDEV"
.LC44:
	.string	"ENODEV"
.LC45:
	.string	"ENOTDIR"
.LC46:
	.string	"EISDIR"
.LC47:
	.string	"EINVAL"
.LC48:
	.string	"EMFILE"
.LC49:
	.string	"ENOTTY"
.LC50:
	.string	"ETXTBSY"
.LC51:
	.string	"EFBIG"
.LC52:
	.string	"ENOSPC"
.LC53:
	.string	"ESPIPE"
.LC54:
	.string	"EROFS"
.LC55:
	.string	"EPIPE"
.LC56:
	.string	"ERANGE"
.LC57:
	.string	"ENAMETOOLONG"
.LC58:
	.string	"ENOSYS"
.LC59:
	.string	"ENOTEMPTY"
.LC60:
	.string	"ELOOP"
.LC61:
	.string	"EOVERFLOW"
.LC62:
	.string	"ENOTSOCK"
.LC63:
	.string	"EDESTADDRREQ"
.LC64:
	.string	"EMSGSIZE"
.LC65:
	.string	"EPROTOTYPE"
.LC66:
	.string	"ENOPROTOOPT"
.LC67:
	.string	"EPROTONOSUPPORT"
.LC68:
	.string	"ESOCKTNOSUPPORT"
.LC69:
	.string	"EOPNOTSUPP"
.LC70:
	.string	"EAFNOSUPPORT"
.LC71:
	.string	"EADDRINUSE"
.LC72:
	.string	"ECONNRESET"
.LC73:
	.string	"EISCONN"
.LC74:
	.string	"ENOTCONN"
.LC75:
	.string	"ETIMEDOUT"
.LC76:
	.string	"ECONNREFUSED"
.LC77:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.63, @object
	.size	CSWTCH.63, 920
CSWTCH.63:
	.quad	.LC28
	.quad	.LC29
	.quad	.LC30
	.quad	.LC31
	.quad	.LC1
	.quad	.LC32
	.quad	.LC33
	.quad	.LC34
	.quad	.LC35
	.quad	.LC36
	.quad	.LC37
	.quad	.LC38
	.quad	.LC39
	.quad	.LC40
	.quad	.LC1
	.quad	.LC41
	.quad	.LC42
	.quad	.LC43
	.quad	.LC44
	.quad	.LC45
	.quad	.LC46
	.quad	.LC47
	.quad	.LC1
	.quad	.LC48
	.quad	.LC49
	.quad	.LC50
	.quad	.LC51
	.quad	.LC52
	.quad	.LC53
	.quad	.LC54
	.quad	.LC1
	.quad	.LC55
	.quad	.LC1
	.quad	.LC56
	.quad	.LC1
	.quad	.LC57
	.quad	.LC1
	.quad	.LC58
	.quad	.LC59
	.quad	.LC60
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
	.quad	.LC61
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
	.quad	.LC62
	.quad	.LC63
	.quad	.LC64
	.quad	.LC65
	.quad	.LC66
	.quad	.LC67
	.quad	.LC68
	.quad	.LC69
	.quad	.LC1
	.quad	.LC70
	.quad	.LC71
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC72
	.quad	.LC1
	.quad	.LC73
	.quad	.LC74
	.quad	.LC1
	.quad	.LC1
	.quad	.LC75
	.quad	.LC76
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC77
	.local	sink
	.comm	sink,4,4
	.local	expirations
	.comm	expirations,4,4
	.local	profs
	.comm	profs,4,4
	.local	alarms
	.comm	alarms,4,4
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
