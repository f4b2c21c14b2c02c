# Made from signal-info.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S signal-info.c`.
	.file	"signal-info.c"
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
	.p2align 4,,10
	.p2align 3
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
	movq	CSWTCH.62(,%rsi,8), %rdi
	jmp	.L31
	.size	result, .-result
	.p2align 4
	.type	handler, @function
handler:
	movl	signals(%rip), %eax
	addl	$1, %eax
	movl	%eax, signals(%rip)
	movl	8(%rsi), %eax
	movl	%edi, last(%rip)
	movl	%eax, code(%rip)
	movl	16(%rsi), %eax
	movl	%eax, from(%rip)
	cmpl	$17, %edi
	je	.L35
	movq	24(%rsi), %rax
	movl	%eax, value(%rip)
.L35:
	ret
	.size	handler, .-handler
	.p2align 4
	.type	timer_handler, @function
timer_handler:
	movl	signals(%rip), %eax
	addl	$1, %eax
	movl	%eax, signals(%rip)
	movl	8(%rsi), %eax
	movl	%eax, code(%rip)
	movl	20(%rsi), %eax
	movl	%eax, overrun(%rip)
	movq	24(%rsi), %rax
	movl	%eax, value(%rip)
	ret
	.size	timer_handler, .-timer_handler
	.section	.rodata.str1.1
.LC4:
	.string	", from the right one"
.LC5:
	.string	", from another"
.LC6:
	.string	": signal "
.LC7:
	.string	", code "
	.text
	.p2align 4
	.type	tell, @function
tell:
	pushq	%rbx
	movl	%esi, %ebx
	call	put
	movl	$.LC6, %edi
	call	put
	movslq	last(%rip), %rdi
	call	put_number
	movl	$.LC7, %edi
	call	put
	movslq	code(%rip), %rdi
	call	put_number
	movl	from(%rip), %eax
	movl	$.LC5, %edi
	cmpl	%ebx, %eax
	movl	$.LC4, %eax
	cmove	%rax, %rdi
	call	put
	popq	%rbx
	jmp	end
	.size	tell, .-tell
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
.LC8:
	.string	"kill"
.LC9:
	.string	"tkill"
.LC10:
	.string	"tgkill"
.LC11:
	.string	"sigqueue"
.LC12:
	.string	"value"
.LC13:
	.string	"any negative code"
.LC14:
	.string	"to oneself, like kill"
.LC15:
	.string	"to another, like kill"
.LC16:
	.string	"to another, like tkill"
.LC17:
	.string	"to another"
.LC18:
	.string	"an end"
.LC19:
	.string	"a kill"
.LC20:
	.string	"x"
.LC21:
	.string	"write"
.LC22:
	.string	"a broken pipe"
.LC23:
	.string	"one is pending"
.LC24:
	.string	"code"
.LC25:
	.string	"it was late"
.LC26:
	.string	" with "
.LC27:
	.string	"no more"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	pushq	%r14
	xorl	%r9d, %r9d
	movl	$39, %eax
	movq	%rdx, %rdi
	pushq	%r13
	movq	%rdx, %rsi
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$272, %rsp
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r12
	movl	$186, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$34, %edi
	movq	%rax, %r13
	leaq	144(%rsp), %rbp
	movl	$13, %r14d
.L53:
	xorl	%ebx, %ebx
	movl	$8, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	$handler, 144(%rsp)
	movq	%r14, %rax
	movq	%rbp, %rsi
	movq	%rbx, %rdx
	movq	$67108868, 152(%rsp)
	movq	$restore, 160(%rsp)
	movq	$0, 168(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	addq	$1, %rdi
	cmpq	$37, %rdi
	jne	.L53
	movl	$10, %r15d
	movq	%r14, %rax
	movq	$handler, 144(%rsp)
	movq	$67108868, 152(%rsp)
	movq	%r15, %rdi
	movq	$restore, 160(%rsp)
	movq	$0, 168(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$17, %edi
	movq	%r14, %rax
	movq	$handler, 144(%rsp)
	movq	$335544324, 152(%rsp)
	movq	$restore, 160(%rsp)
	movq	$0, 168(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$handler, 144(%rsp)
	movq	%r14, %rax
	movq	%r14, %rdi
	movq	$67108868, 152(%rsp)
	movq	$restore, 160(%rsp)
	movq	$0, 168(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movl	$62, %eax
	movq	%r12, %rdi
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC8, %edi
	movl	%r12d, %esi
	movl	%r12d, %r14d
	call	tell
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$200, %eax
	movq	%r13, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC9, %edi
	movl	%r12d, %esi
	call	tell
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$234, %eax
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC10, %edi
	movl	%r12d, %esi
	call	tell
	movq	%rbp, %rdi
	movl	$128, %ecx
	xorl	%eax, %eax
#APP
# 63 "linux.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	movl	$129, %r15d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%r12, %rdi
	movl	$34, %esi
	movq	%rbp, %rdx
	movl	$-1, 152(%rsp)
	movl	$4711, 160(%rsp)
	movq	$42, 168(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC11, %edi
	movq	%rax, %rsi
	call	result
	movl	$4711, %esi
	movl	$.LC11, %edi
	call	tell
	movslq	value(%rip), %rsi
	movl	$.LC12, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%r12, %rdi
	movl	$34, %esi
	movq	%rbp, %rdx
	movl	$-60, 152(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC13, %edi
	movq	%rax, %rsi
	call	result
	movl	$4711, %esi
	movl	$.LC11, %edi
	call	tell
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%r12, %rdi
	movl	$34, %esi
	movq	%rbp, %rdx
	movl	$0, 152(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC14, %edi
	movq	%rax, %rsi
	call	result
	movl	$4711, %esi
	movl	$.LC11, %edi
	call	tell
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$57, %eax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r13
	testq	%rax, %rax
	je	.L54
	movl	signals(%rip), %eax
	leaq	88(%rsp), %rbx
	movl	$35, %r15d
	cmpl	$7, %eax
	jg	.L61
	.p2align 4,,10
	.p2align 3
.L60:
	movq	$0, 88(%rsp)
	movq	$1000000, 96(%rsp)
.L59:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	xorl	%edx, %edx
	movq	%rbx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L59
	movl	signals(%rip), %eax
	cmpl	$7, %eax
	jle	.L60
.L61:
	xorl	%r15d, %r15d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%r13, %rdi
	movq	%rsp, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	value(%rip), %rsi
	movl	$.LC12, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$57, %eax
	movq	%r15, %rdi
	movq	%r15, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r13
	testq	%rax, %rax
	je	.L112
	movl	$0, last(%rip)
	movl	last(%rip), %eax
	movl	$35, %r15d
	cmpl	$17, %eax
	je	.L67
	.p2align 4,,10
	.p2align 3
.L66:
	movq	$0, 88(%rsp)
	movq	$1000000, 96(%rsp)
.L65:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	xorl	%edx, %edx
	movq	%rbx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L65
	movl	last(%rip), %eax
	cmpl	$17, %eax
	jne	.L66
.L67:
	movl	%r13d, %esi
	movl	$.LC18, %edi
	call	tell
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%edx, %edx
	movl	$61, %eax
	movq	%r13, %rdi
	movq	%rsp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$57, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r13
	testq	%rax, %rax
	je	.L113
	xorl	%eax, %eax
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	%eax, last(%rip)
	movl	$15, %esi
	movl	$62, %eax
	movq	%r13, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	last(%rip), %eax
	movl	$35, %r15d
	cmpl	$17, %eax
	je	.L72
	.p2align 4,,10
	.p2align 3
.L71:
	movq	$0, 88(%rsp)
	movq	$1000000, 96(%rsp)
.L70:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	xorl	%edx, %edx
	movq	%rbx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L70
	movl	last(%rip), %eax
	cmpl	$17, %eax
	jne	.L71
.L72:
	movl	%r13d, %esi
	movl	$.LC19, %edi
	xorl	%r15d, %r15d
	call	tell
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%r13, %rdi
	movq	%rsp, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$22, %eax
	leaq	16(%rsp), %rdi
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$3, %eax
	movslq	16(%rsp), %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %eax
	movslq	20(%rsp), %rdi
	movl	$.LC20, %esi
	movq	%rax, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC21, %edi
	movq	%rax, %rsi
	call	result
	movl	%r14d, %esi
	movl	$.LC22, %edi
	call	tell
	xorl	%eax, %eax
	movl	$8, %r10d
	xorl	%r8d, %r8d
	movq	%rax, 112(%rsp)
	xorl	%r9d, %r9d
	movl	$13, %eax
	movq	%rbx, %rsi
	movq	$timer_handler, 88(%rsp)
	movl	$36, %edi
	movq	%r15, %rdx
	movq	$67108868, 96(%rsp)
	movq	$restore, 104(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%eax, %eax
	leaq	100(%rsp), %rdi
	movl	$11, %ecx
	movq	$1000000, 32(%rsp)
	rep stosl
	xorl	%eax, %eax
	movq	%r15, %rdi
	leaq	56(%rsp), %r13
	movq	%rax, 24(%rsp)
	xorl	%eax, %eax
	movq	%r13, %rsi
	movq	%rax, 40(%rsp)
	movl	$1, %eax
	salq	$35, %rax
	movq	$1234, 88(%rsp)
	movq	%rax, 56(%rsp)
	movl	$14, %eax
	movl	$36, 96(%rsp)
	movq	$1000000, 48(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	leaq	4(%rsp), %rdx
	movl	$222, %eax
	movq	%rbx, %rsi
	movl	$1, %edi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$223, %eax
	leaq	24(%rsp), %rdx
	movslq	4(%rsp), %rdi
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%eax, %eax
	movl	$35, %r14d
	movq	$30000000, 64(%rsp)
	movq	%rax, 56(%rsp)
.L69:
	xorl	%ebx, %ebx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%r13, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L69
	xorl	%ecx, %ecx
	movl	$127, %eax
	movl	$8, %esi
	movq	%rcx, 56(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movabsq	$34359738368, %r15
	xorl	%esi, %esi
	cmpq	%r15, 56(%rsp)
	movl	$.LC23, %edi
	sete	%sil
	call	show
	xorl	%esi, %esi
	movq	%r15, 56(%rsp)
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$14, %eax
	movl	$1, %edi
	movq	%rbx, %rdx
	movl	%esi, signals(%rip)
	movl	$8, %r10d
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	code(%rip), %rsi
	movl	$.LC24, %edi
	call	show
	movslq	value(%rip), %rsi
	movl	$.LC12, %edi
	call	show
	movl	overrun(%rip), %eax
	xorl	%esi, %esi
	movl	$.LC25, %edi
	cmpl	$10, %eax
	setg	%sil
	call	show
	movslq	4(%rsp), %rdi
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
	xorl	%edi, %edi
	movl	$13, %r15d
	movq	%r13, %rsi
	movq	$handler, 56(%rsp)
	movq	%rdi, 80(%rsp)
	movl	$8, %r10d
	movq	%r15, %rax
	movl	$34, %edi
	movq	$67108868, 64(%rsp)
	movq	$restore, 72(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r11d, %r11d
	movq	%r15, %rax
	movq	%r14, %rdi
	movq	$handler, 56(%rsp)
	movq	$67108868, 64(%rsp)
	movq	$restore, 72(%rsp)
	movq	%r11, 80(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$50331649, %eax
	movq	%rbx, %rdi
	salq	$9, %rax
	movq	%rax, 56(%rsp)
	movl	$14, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r14d, %r14d
	movl	$62, %r15d
	movq	%r12, %rdi
	movl	%r14d, signals(%rip)
	movl	$129, %r14d
.L73:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%rbx, 168(%rsp)
	movl	$35, %esi
	movq	%rbp, %rdx
	movl	$-1, 152(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$34, %esi
	movq	%r14, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%edx, %edx
	movq	%r15, %rax
	movl	$10, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	addq	$1, %rbx
	cmpq	$3, %rbx
	jne	.L73
	movl	$50331649, %eax
	leaq	8(%rsp), %rbx
	movq	%rbp, %rsi
	movq	%r13, %rdx
	salq	$9, %rax
	movl	$8, %r10d
	movq	%rbx, %rdi
	movq	%rax, 8(%rsp)
	xorl	%eax, %eax
	movq	%rax, 56(%rsp)
	movq	%rax, 64(%rsp)
	movl	$128, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r15
	testq	%rax, %rax
	jle	.L74
	movl	$.LC26, %r14d
	xorl	%r12d, %r12d
	.p2align 4,,10
	.p2align 3
.L80:
	movq	%r15, %rdi
	call	put_number
	movq	%r14, %rdi
	xorl	%esi, %esi
	movl	$32, %ecx
	movq	filled(%rip), %rdx
	subq	%rdx, %rdi
	jmp	.L75
	.p2align 4,,10
	.p2align 3
.L77:
	addq	$1, %rdx
	movb	%cl, line-1(%rdx)
	movl	$1, %esi
	movzbl	(%rdi,%rdx), %ecx
	testb	%cl, %cl
	je	.L111
.L75:
	cmpq	$1023, %rdx
	jbe	.L77
	testb	%sil, %sil
	je	.L76
.L111:
	movq	%rdx, filled(%rip)
.L76:
	xorl	%edi, %edi
	cmpq	$33, %r15
	jle	.L78
	movq	168(%rsp), %rdi
.L78:
	call	put_number
	movq	filled(%rip), %rdx
	cmpq	$1023, %rdx
	ja	.L79
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L79:
	movl	$1, %eax
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rax, %rdi
	movl	$line, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$8, %r10d
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	movq	%r13, %rdx
	movq	%r12, filled(%rip)
	movl	$128, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r15
	testq	%rax, %rax
	jg	.L80
.L74:
	movq	%r15, %rsi
	movl	$.LC27, %edi
	call	result
	addq	$272, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L113:
	movl	$34, %ebx
	.p2align 4,,10
	.p2align 3
.L63:
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
	jmp	.L63
.L112:
	movl	$231, %ebx
	movl	$9, %edi
.L56:
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
	jmp	.L56
.L54:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	%edx, 152(%rsp)
	movq	%r15, %rax
	movq	%r12, %rdi
	movl	$34, %esi
	movq	%rbp, %rdx
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
	movq	%r12, %rdi
	movl	$34, %esi
	movq	%rbp, %rdx
	movl	$-6, 152(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC16, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movl	$35, %esi
	movq	%r12, %rdi
	movq	%rbp, %rdx
	movl	$-1, 152(%rsp)
	movq	$99, 168(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC17, %edi
	movq	%rax, %rsi
	movl	$231, %ebx
	call	result
.L58:
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
	jmp	.L58
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
	.type	CSWTCH.62, @object
	.size	CSWTCH.62, 920
CSWTCH.62:
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
	.local	last
	.comm	last,4,4
	.local	overrun
	.comm	overrun,4,4
	.local	value
	.comm	value,4,4
	.local	from
	.comm	from,4,4
	.local	code
	.comm	code,4,4
	.local	signals
	.comm	signals,4,4
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
