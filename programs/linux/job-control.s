# Made from job-control.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S job-control.c`.
	.file	"job-control.c"
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
	movq	CSWTCH.89(,%rsi,8), %rdi
	jmp	.L31
	.size	result, .-result
	.p2align 4
	.type	leave, @function
leave:
	pushq	%rbx
	movslq	%edi, %rdi
	movl	$231, %ebx
	.p2align 4,,10
	.p2align 3
.L36:
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
	jmp	.L36
	.size	leave, .-leave
	.p2align 4
	.type	child_news, @function
child_news:
	movl	told(%rip), %eax
	addl	$1, %eax
	movl	%eax, told(%rip)
	movl	8(%rsi), %eax
	movl	%eax, last_code(%rip)
	movl	24(%rsi), %eax
	movl	%eax, last_status(%rip)
	ret
	.size	child_news, .-child_news
	.p2align 4
	.type	on_continue, @function
on_continue:
	movl	continued(%rip), %eax
	addl	$1, %eax
	movl	%eax, continued(%rip)
	ret
	.size	on_continue, .-on_continue
	.section	.rodata.str1.1
.LC4:
	.string	": an error, "
.LC5:
	.string	": a child, "
.LC6:
	.string	": nobody, "
.LC8:
	.string	"0x"
.LC7:
	.string	"0123456789abcdef"
	.text
	.p2align 4
	.type	show_status, @function
show_status:
	subq	$32, %rsp
	movl	%edx, %r8d
	call	put
	movl	$.LC5, %edi
	testq	%rsi, %rsi
	jg	.L41
	movl	$.LC4, %edi
	movl	$.LC6, %eax
	cmove	%rax, %rdi
.L41:
	call	put
	movslq	%r8d, %rdx
	movl	$1, %eax
	.p2align 4,,10
	.p2align 3
.L42:
	movq	%rdx, %rcx
	movq	%rax, %rsi
	andl	$15, %ecx
	movzbl	.LC7(%rcx), %ecx
	movb	%cl, 7(%rsp,%rax)
	movq	%rdx, %rcx
	addq	$1, %rax
	shrq	$4, %rdx
	cmpq	$15, %rcx
	ja	.L42
	movl	$.LC8, %edi
	movslq	%esi, %r8
	call	put
	movq	filled(%rip), %rax
	leal	-1(%rsi), %edx
	xorl	%ecx, %ecx
	addq	%rax, %r8
	leaq	1(%rax,%rdx), %rsi
	leaq	8(%rsp,%r8), %rdi
	jmp	.L43
	.p2align 4,,10
	.p2align 3
.L45:
	leaq	1(%rax), %rdx
	notq	%rax
	movl	$1, %ecx
	movzbl	(%rdi,%rax), %eax
	movb	%al, line-1(%rdx)
	cmpq	%rsi, %rdx
	je	.L55
	movq	%rdx, %rax
.L43:
	cmpq	$1023, %rax
	jbe	.L45
	testb	%cl, %cl
	je	.L44
	movq	%rax, filled(%rip)
.L44:
	addq	$32, %rsp
	jmp	end
.L55:
	movq	%rsi, filled(%rip)
	jmp	.L44
	.size	show_status, .-show_status
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
	je	.L61
	.p2align 4,,10
	.p2align 3
.L60:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L60
	ret
	.p2align 4,,10
	.p2align 3
.L61:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC9:
	.string	"nothing yet"
.LC10:
	.string	"stopped"
.LC11:
	.string	"/status"
.LC12:
	.string	"state "
.LC13:
	.string	"told"
.LC14:
	.string	"code"
.LC15:
	.string	"by"
.LC16:
	.string	"only once"
.LC17:
	.string	"x"
.LC18:
	.string	"still there"
.LC19:
	.string	"its handler ran"
.LC20:
	.string	"waitid"
.LC21:
	.string	"status"
.LC22:
	.string	"no news"
.LC23:
	.string	"pid"
.LC24:
	.string	"gone"
.LC25:
	.string	"SIGTERM waits"
.LC26:
	.string	"SIGKILL does not"
.LC27:
	.string	"SIGTSTP"
.LC28:
	.string	"goes on"
.LC29:
	.string	"a session of its own"
.LC30:
	.string	"SIGCONT pends"
.LC31:
	.string	"only SIGTSTP pends"
.LC32:
	.string	"only SIGCONT pends"
.LC33:
	.string	"sleep"
.LC34:
	.string	"continued"
.LC35:
	.string	"ended"
.LC36:
	.string	"SA_NOCLDSTOP"
.LC37:
	.string	"the end is told"
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
	xorl	%edx, %edx
	movl	$17, %edi
	pushq	%r13
	pushq	%r12
	movl	$13, %r12d
	pushq	%rbp
	movq	%r12, %rax
	pushq	%rbx
	subq	$1120, %rsp
	movq	$child_news, 96(%rsp)
	leaq	96(%rsp), %rbx
	movq	$335544324, 104(%rsp)
	movq	%rbx, %rsi
	movq	$restore, 112(%rsp)
	movq	$0, 120(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	leaq	8(%rsp), %rdi
	movl	$22, %eax
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$57, %eax
	movq	%rdx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.L98
	movq	$0, 96(%rsp)
	movl	$35, %r12d
	movq	$20000000, 104(%rsp)
.L66:
	xorl	%r13d, %r13d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L66
	leaq	4(%rsp), %r15
	movl	$61, %r12d
	movl	$3, %edx
	movq	%rbp, %rdi
	movl	$0, 4(%rsp)
	movq	%r12, %rax
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%edx, %edx
	movq	%rax, %rsi
	movl	$.LC9, %edi
	call	show_status
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$62, %eax
	movl	$19, %esi
	movq	%rbp, %rdi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$2, %edx
	movl	4(%rsp), %r13d
	movq	%r12, %rax
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC10, %edi
	movq	%rax, %rsi
	movl	%r13d, %edx
	call	show_status
	movq	%rbp, %rcx
	movl	$1, %esi
	movabsq	$52104118038575, %rax
	movq	%rax, 32(%rsp)
	movabsq	$7378697629483820647, %rdi
	movq	$0, 40(%rsp)
	movq	$0, 48(%rsp)
	movq	$0, 56(%rsp)
	movq	$0, 64(%rsp)
	movq	$0, 72(%rsp)
	movq	$0, 80(%rsp)
	movq	$0, 88(%rsp)
	.p2align 4,,10
	.p2align 3
.L67:
	movq	%rcx, %rax
	imulq	%rdi
	movq	%rcx, %rax
	sarq	$63, %rax
	sarq	$2, %rdx
	subq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	addq	%rax, %rax
	subq	%rax, %rcx
	addl	$48, %ecx
	movb	%cl, 15(%rsp,%rsi)
	movq	%rdx, %rcx
	movq	%rsi, %rdx
	leaq	1(%rsi), %rsi
	testq	%rcx, %rcx
	jne	.L67
	leaq	16(%rsp), %rax
	movslq	%edx, %rcx
	leal	-1(%rdx), %esi
	addq	%rax, %rcx
	leaq	39(%rsp,%rsi), %rdi
	leaq	38(%rsp), %rax
	.p2align 4,,10
	.p2align 3
.L68:
	movzbl	-1(%rcx), %esi
	addq	$1, %rax
	subq	$1, %rcx
	movb	%sil, -1(%rax)
	cmpq	%rdi, %rax
	jne	.L68
	leal	6(%rdx), %edi
	leaq	32(%rsp), %rax
	movl	$.LC11, %esi
	movl	$8, %ecx
	movslq	%edi, %rdi
	addq	%rax, %rdi
#APP
# 68 "linux.h" 1
	rep movsb
# 0 "" 2
#NO_APP
	xorl	%r13d, %r13d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$2, %eax
	leaq	32(%rsp), %rdi
	movq	%r13, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r14
	movl	$1023, %edx
	movq	%r13, %rax
	movq	%rbx, %rsi
	movq	%r14, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r12
	movq	%r13, %rsi
	movl	$3, %eax
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%eax, %eax
	testq	%r12, %r12
	cmovns	%r12, %rax
	movb	$0, 96(%rsp,%rax)
	cmpq	$7, %r12
	jle	.L69
	movq	%rbx, %rax
	leaq	89(%rsp,%r12), %rcx
	jmp	.L71
	.p2align 4,,10
	.p2align 3
.L70:
	addq	$1, %rax
	cmpq	%rax, %rcx
	je	.L69
.L71:
	movl	%edx, %esi
	addl	$1, %edx
	cmpb	$83, (%rax)
	jne	.L70
	cmpb	$116, 1(%rax)
	jne	.L70
	cmpb	$97, 2(%rax)
	jne	.L70
	cmpb	$58, 5(%rax)
	jne	.L70
	leal	8(%rsi), %eax
	movl	$.LC12, %edi
	cltq
	movb	$0, 96(%rsp,%rax)
	call	put
	leal	7(%rsi), %edi
	movslq	%edi, %rdi
	addq	%rbx, %rdi
	call	put
	call	end
	.p2align 4,,10
	.p2align 3
.L69:
	movslq	told(%rip), %rsi
	movl	$.LC13, %edi
	call	show
	movslq	last_code(%rip), %rsi
	movl	$.LC14, %edi
	call	show
	movslq	last_status(%rip), %rsi
	movl	$.LC15, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movl	$3, %edx
	movq	%rbp, %rdi
	movq	%r15, %rsi
	movl	$0, 4(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%edx, %edx
	movq	%rax, %rsi
	movl	$.LC16, %edi
	call	show_status
	movl	$1, %eax
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movslq	12(%rsp), %rdi
	xorl	%r9d, %r9d
	movl	$.LC17, %esi
	movq	%rax, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$0, 96(%rsp)
	movl	$35, %r12d
	movq	$20000000, 104(%rsp)
.L72:
	xorl	%r13d, %r13d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L72
	movl	$61, %r12d
	movl	$1, %edx
	movq	%rbp, %rdi
	movq	%r15, %rsi
	movl	$0, 4(%rsp)
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%edx, %edx
	movq	%rax, %rsi
	movl	$.LC18, %edi
	call	show_status
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$62, %eax
	movl	$18, %esi
	movq	%rbp, %rdi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%r12, %rax
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$-1, %rsi
	cmpq	%rax, %rbp
	jne	.L73
	movl	4(%rsp), %esi
	sarl	$8, %esi
	movslq	%esi, %rsi
.L73:
	xorl	%r14d, %r14d
	movl	$.LC19, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$57, %eax
	movq	%r14, %rdi
	movq	%r14, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.L99
	movq	%rbx, %rdi
	movl	$128, %ecx
	xorl	%eax, %eax
#APP
# 63 "linux.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	movl	$247, %r12d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rsi
	movl	$1, %r13d
	movl	$16777218, %r10d
	movq	%r12, %rax
	movq	%rbx, %rdx
	movq	%r13, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC20, %edi
	movq	%rax, %rsi
	call	result
	movslq	104(%rsp), %rsi
	movl	$.LC14, %edi
	call	show
	movslq	120(%rsp), %rsi
	movl	$.LC21, %edi
	call	show
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$2, %r10d
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC20, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$3, %r10d
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
	movl	$99, 104(%rsp)
	movl	$99, 112(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC22, %edi
	movq	%rax, %rsi
	call	result
	movslq	112(%rsp), %rsi
	movl	$.LC23, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$62, %eax
	movl	$18, %esi
	movq	%rbp, %rdi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$4, %r10d
	movq	%r12, %rax
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC20, %edi
	movq	%rax, %rsi
	call	result
	movslq	104(%rsp), %rsi
	movl	$.LC14, %edi
	call	show
	movslq	120(%rsp), %rsi
	movl	$.LC21, %edi
	call	show
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$2, %r10d
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
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
	movl	$57, %eax
	movq	%r14, %rdi
	movq	%r14, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r13
	testq	%rax, %rax
	je	.L100
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$62, %eax
	movl	$19, %esi
	movq	%r13, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$61, %eax
	movl	$2, %edx
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$62, %eax
	movl	$15, %esi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$10000000, 40(%rsp)
	xorl	%eax, %eax
	movq	%rax, 32(%rsp)
.L77:
	xorl	%ebx, %ebx
	leaq	32(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$35, %eax
	movq	%rdi, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L77
	xorl	%eax, %eax
	movl	$61, %ebp
	movl	$1, %edx
	movq	%r13, %rdi
	movl	%eax, 4(%rsp)
	movq	%r15, %rsi
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%edx, %edx
	movq	%rax, %rsi
	movl	$.LC25, %edi
	call	show_status
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$62, %eax
	movl	$9, %esi
	movq	%r13, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	4(%rsp), %r12d
	movq	%rbp, %rax
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC26, %edi
	movl	%r12d, %edx
	movq	%rax, %rsi
	movl	$57, %r14d
	call	show_status
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
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
	je	.L101
	movl	4(%rsp), %r13d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r12, %rdi
	movq	%r15, %rsi
	movl	$2, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC27, %edi
	movl	%r13d, %edx
	movq	%rax, %rsi
	call	show_status
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$62, %eax
	movq	%r12, %rdi
	movl	$18, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	4(%rsp), %r13d
	movq	%rbp, %rax
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC28, %edi
	movl	%r13d, %edx
	movq	%rax, %rsi
	call	show_status
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
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
	je	.L102
	movl	4(%rsp), %r13d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r12, %rdi
	movq	%r15, %rsi
	movl	$2, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC29, %edi
	movl	%r13d, %edx
	movq	%rax, %rsi
	call	show_status
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$62, %eax
	movq	%r12, %rdi
	movl	$18, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	4(%rsp), %r13d
	movq	%rbp, %rax
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC28, %edi
	movl	%r13d, %edx
	movq	%rax, %rsi
	call	show_status
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
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
	je	.L103
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r12, %rdi
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%r14, %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.L104
	xorl	%esi, %esi
	movl	$35, %r12d
	movq	$10000000, 40(%rsp)
	movq	%rsi, 32(%rsp)
.L82:
	xorl	%ebx, %ebx
	leaq	32(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rdi, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L82
	movl	$62, %r13d
	movq	%rbp, %rdi
	movl	$19, %esi
	movq	%r13, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$61, %r12d
	movq	%r15, %rsi
	movl	$2, %edx
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$18, %esi
	movq	%r13, %rax
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$8, %edx
	movl	4(%rsp), %r14d
	movq	%r12, %rax
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC34, %edi
	movl	%r14d, %edx
	movq	%rax, %rsi
	call	show_status
	movl	4(%rsp), %r14d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbp, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC35, %edi
	movl	%r14d, %edx
	movq	%rax, %rsi
	call	show_status
	xorl	%eax, %eax
	movl	$8, %r10d
	xorl	%r8d, %r8d
	movq	%rax, 56(%rsp)
	xorl	%r9d, %r9d
	movl	$13, %eax
	movq	%rbx, %rdx
	movq	$child_news, 32(%rsp)
	movl	$17, %edi
	leaq	32(%rsp), %rsi
	movq	$335544325, 40(%rsp)
	movq	$restore, 48(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%ecx, %ecx
	xorl	%r10d, %r10d
	movl	$57, %eax
	movq	%rbx, %rdi
	movl	%ecx, told(%rip)
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.L105
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbp, %rdi
	movq	%r15, %rsi
	movl	$2, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	told(%rip), %rsi
	movl	$.LC36, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbp, %rdi
	movl	$18, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%r12, %rax
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	told(%rip), %rsi
	movl	$.LC37, %edi
	call	show
	addq	$1120, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L100:
	movl	$34, %ebx
	.p2align 4,,10
	.p2align 3
.L76:
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
	jmp	.L76
.L99:
	movl	$39, %eax
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	movl	$19, %esi
	movl	$62, %eax
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$7, %edi
	call	leave
.L98:
	xorl	%eax, %eax
	movl	$8, %r10d
	movl	$18, %edi
	movq	%rbx, %rsi
	movq	%rax, 120(%rsp)
	movq	%rbp, %rdx
	movq	%r12, %rax
	movq	$on_continue, 96(%rsp)
	movq	$67108864, 104(%rsp)
	movq	$restore, 112(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %edx
.L65:
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%eax, %eax
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	subq	$1, %rax
	jne	.L65
	movl	continued(%rip), %edi
	call	leave
.L101:
	movl	$109, %eax
	movq	%r12, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$39, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	movl	$20, %esi
	movl	$62, %eax
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$3, %edi
	call	leave
.L102:
	movl	$112, %eax
	movq	%r12, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$39, %ebx
	movq	%rbx, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbp
	movl	$20, %esi
	movl	$62, %eax
	movq	%rbp, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rbx, %rax
	movq	%r12, %rdi
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	movl	$19, %esi
	movl	$62, %eax
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$4, %edi
	call	leave
.L103:
	movl	$109, %eax
	movq	%r12, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$8, %r10d
	movl	$14, %eax
	leaq	32(%rsp), %rsi
	movq	$655360, 32(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r11d, %r11d
	movl	$13, %eax
	movq	$on_continue, 32(%rsp)
	movl	$18, %edi
	movq	$67108864, 40(%rsp)
	movq	$restore, 48(%rsp)
	movq	%r11, 56(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$39, %ebx
	xorl	%r10d, %r10d
	movq	%r12, %rdi
	movq	%r12, %rsi
	movq	%rbx, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbp
	movl	$18, %esi
	movl	$62, %eax
	movq	%rbp, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%ebp, %ebp
	movl	$8, %r14d
	leaq	32(%rsp), %rdi
	movq	%rbp, 32(%rsp)
	movl	$127, %ebp
	movq	%r14, %rsi
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	movl	$.LC30, %edi
	cmpq	$131072, 32(%rsp)
	sete	%sil
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r12, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r13
	movl	$20, %esi
	movl	$62, %eax
	movq	%r13, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r13d, %r13d
	movq	%rbp, %rax
	leaq	32(%rsp), %rdi
	movq	%r14, %rsi
	movq	%r13, 32(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	movl	$.LC31, %edi
	cmpq	$524288, 32(%rsp)
	sete	%sil
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r12, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	movl	$18, %esi
	movl	$62, %eax
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r15d, %r15d
	movq	%rbp, %rax
	leaq	32(%rsp), %rdi
	movq	%r14, %rsi
	movq	%r15, 32(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	movl	$.LC32, %edi
	cmpq	$131072, 32(%rsp)
	sete	%sil
	call	show
	xorl	%edi, %edi
	call	leave
.L104:
	xorl	%edi, %edi
	movl	$35, %eax
	leaq	32(%rsp), %rsi
	movq	%rbp, %rdx
	movq	%rdi, 16(%rsp)
	leaq	16(%rsp), %rdi
	movq	$40000000, 24(%rsp)
	movq	$7, 32(%rsp)
	movq	$7, 40(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC33, %edi
	movq	%rax, %rsi
	call	result
	xorl	%edi, %edi
	call	leave
.L105:
	movl	$39, %eax
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	movl	$19, %esi
	movq	%r13, %rax
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%edi, %edi
	call	leave
	.size	main, .-main
	.section	.rodata.str1.1
.LC38:
	.string	"EPERM"
.LC39:
	.string	"ENOENT"
.LC40:
	.string	"ESRCH"
.LC41:
	.string	"EINTR"
.LC42:
	.string	"ENXIO"
.LC43:
	.string	"E2BIG"
.LC44:
	.string	"ENOEXEC"
.LC45:
	.string	"EBADF"
.LC46:
	.string	"ECHILD"
.LC47:
	.string	"EAGAIN"
.LC48:
	.string	"ENOMEM"
.LC49:
	.string	"EACCES"
.LC50:
	.string	"EFAULT"
.LC51:
	.string	"EBUSY"
.LC52:
	.string	"EEXIST"
.LC53:
	.string	"EXDEV"
.LC54:
	.string	"ENODEV"
.LC55:
	.string	"ENOTDIR"
.LC56:
	.string	"EISDIR"
.LC57:
	.string	"EINVAL"
.LC58:
	.string	"EMFILE"
.LC59:
	.string	"ENOTTY"
.LC60:
	.string	"ETXTBSY"
.LC61:
	.string	"EFBIG"
.LC62:
	.string	"ENOSPC"
.LC63:
	.string	"ESPIPE"
.LC64:
	.string	"EROFS"
.LC65:
	.string	"EPIPE"
.LC66:
	.string	"ERANGE"
.LC67:
	.string	"ENAMETOOLONG"
.LC68:
	.string	"ENOSYS"
.LC69:
	.string	"ENOTEMPTY"
.LC70:
	.string	"ELOOP"
.LC71:
	.string	"EOVERFLOW"
.LC72:
	.string	"ENOTSOCK"
.LC73:
	.string	"EDESTADDRREQ"
.LC74:
	.string	"EMSGSIZE"
.LC75:
	.string	"EPROTOTYPE"
.LC76:
	.string	"ENOPROTOOPT"
.LC77:
	.string	"EPROTONOSUPPORT"
.LC78:
	.string	"ESOCKTNOSUPPORT"
.LC79:
	.string	"EOPNOTSUPP"
.LC80:
	.string	"EAFNOSUPPORT"
.LC81:
	.string	"EADDRINUSE"
.LC82:
	.string	"ECONNRESET"
.LC83:
	.string	"EISCONN"
.LC84:
	.string	"ENOTCONN"
.LC85:
	.string	"ETIMEDOUT"
.LC86:
	.string	"ECONNREFUSED"
.LC87:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.89, @object
	.size	CSWTCH.89, 920
CSWTCH.89:
	.quad	.LC38
	.quad	.LC39
	.quad	.LC40
	.quad	.LC41
	.quad	.LC1
	.quad	.LC42
	.quad	.LC43
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
	.quad	.LC59
	.quad	.LC60
	.quad	.LC61
	.quad	.LC62
	.quad	.LC63
	.quad	.LC64
	.quad	.LC1
	.quad	.LC65
	.quad	.LC1
	.quad	.LC66
	.quad	.LC1
	.quad	.LC67
	.quad	.LC1
	.quad	.LC68
	.quad	.LC69
	.quad	.LC70
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
	.quad	.LC72
	.quad	.LC73
	.quad	.LC74
	.quad	.LC75
	.quad	.LC76
	.quad	.LC77
	.quad	.LC78
	.quad	.LC79
	.quad	.LC1
	.quad	.LC80
	.quad	.LC81
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC82
	.quad	.LC1
	.quad	.LC83
	.quad	.LC84
	.quad	.LC1
	.quad	.LC1
	.quad	.LC85
	.quad	.LC86
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC87
	.local	continued
	.comm	continued,4,4
	.local	last_status
	.comm	last_status,4,4
	.local	last_code
	.comm	last_code,4,4
	.local	told
	.comm	told,4,4
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
