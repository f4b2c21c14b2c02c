# Made from timer-files.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S timer-files.c`.
	.file	"timer-files.c"
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
	movq	CSWTCH.66(,%rsi,8), %rdi
	jmp	.L31
	.size	result, .-result
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
	je	.L40
	.p2align 4,,10
	.p2align 3
.L39:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L39
	ret
	.p2align 4,,10
	.p2align 3
.L40:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC4:
	.string	"timerfd_create"
.LC5:
	.string	"not set"
.LC6:
	.string	"set"
.LC7:
	.string	"not yet"
.LC8:
	.string	"not ready"
.LC9:
	.string	"ready"
.LC10:
	.string	"read"
.LC11:
	.string	"once"
.LC12:
	.string	"nothing more"
.LC13:
	.string	"many times"
.LC14:
	.string	"gettime"
.LC15:
	.string	"interval"
.LC16:
	.string	"left"
.LC17:
	.string	"old interval"
.LC18:
	.string	"stopped"
.LC19:
	.string	"a time that has passed"
.LC20:
	.string	"waits"
.LC21:
	.string	"too small"
.LC22:
	.string	"write"
.LC23:
	.string	"no such clock"
.LC24:
	.string	"no such flag"
.LC25:
	.string	"no timerfd"
.LC26:
	.string	"flags"
.LC27:
	.string	"a bad time"
.LC28:
	.string	"signalfd4"
.LC29:
	.string	"none"
.LC30:
	.string	"another one"
.LC31:
	.string	"two of them"
.LC32:
	.string	"first"
.LC33:
	.string	"from me"
.LC34:
	.string	"second"
.LC35:
	.string	"its value"
.LC36:
	.string	"the rest"
.LC37:
	.string	"another set"
.LC38:
	.string	"not a signalfd"
.LC39:
	.string	"not open"
.LC40:
	.string	"set size"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	pushq	%r14
	movl	$1, %r14d
	movl	$2048, %esi
	pushq	%r13
	movq	%r14, %rdi
	pushq	%r12
	xorl	%r12d, %r12d
	pushq	%rbp
	movq	%r12, %rdx
	pushq	%rbx
	movl	$283, %ebx
	movq	%rbx, %rax
	subq	$784, %rsp
	movq	$0, 48(%rsp)
	movq	$0, 56(%rsp)
	movq	$0, 64(%rsp)
	movq	$2000000, 72(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	%eax, %r13
	xorl	%esi, %esi
	movl	$.LC4, %edi
	movl	$ticks, %ebp
	testq	%r13, %r13
	movl	$8, %r15d
	movq	%rax, %rbx
	cmovle	%r13, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movq	%r15, %rdx
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
	movl	$286, %eax
	movq	%r13, %rdi
	leaq	48(%rsp), %rdx
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC6, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC7, %edi
	movq	%rax, %rsi
	leaq	272(%rsp), %r15
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	%ebx, 272(%rsp)
	movq	%r15, %rdi
	movq	%r14, %rsi
	movq	%r12, %rdx
	movl	$1, 276(%rsp)
	movl	$7, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movswq	278(%rsp), %rsi
	movl	$.LC8, %edi
	movl	$35, %r14d
	call	show
	movq	$0, 272(%rsp)
	movq	$10000000, 280(%rsp)
.L43:
	xorl	%r12d, %r12d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%r15, %rdi
	movq	%r15, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L43
	movl	%ebx, 272(%rsp)
	movl	$7, %eax
	movl	$1, %esi
	movl	$1, 276(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movswq	278(%rsp), %rsi
	movl	$.LC9, %edi
	movl	$8, %ebx
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC10, %edi
	movq	%rax, %rsi
	call	result
	movq	ticks(%rip), %rsi
	movl	$.LC11, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
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
	movl	$286, %eax
	movq	%r13, %rdi
	leaq	48(%rsp), %rdx
	movq	%r12, %rsi
	movq	$1000000, 56(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$0, 272(%rsp)
	movl	$35, %r12d
	movq	$20000000, 280(%rsp)
.L44:
	xorl	%ebx, %ebx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r15, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L44
	movq	%rbx, %rax
	movl	$8, %edx
	movq	%r13, %rdi
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	$14, ticks(%rip)
	movl	$.LC13, %edi
	seta	%sil
	leaq	80(%rsp), %r12
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$287, %eax
	movq	%r13, %rdi
	movq	%r12, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC14, %edi
	movq	%rax, %rsi
	call	result
	movq	88(%rsp), %rsi
	movl	$.LC15, %edi
	call	show
	movq	104(%rsp), %rax
	xorl	%esi, %esi
	movl	$.LC16, %edi
	subq	$1, %rax
	cmpq	$999999, %rax
	setbe	%sil
	call	show
	movq	%r12, %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$286, %eax
	movq	%r13, %rdi
	leaq	48(%rsp), %rdx
	movq	%rbx, %rsi
	movq	$0, 72(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	88(%rsp), %rsi
	movl	$.LC17, %edi
	movl	$35, %r12d
	call	show
	movq	$0, 272(%rsp)
	movq	$3000000, 280(%rsp)
.L45:
	xorl	%ebx, %ebx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r15, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L45
	movq	%rbx, %rax
	movl	$8, %edx
	movq	%r13, %rdi
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC18, %edi
	movq	%rax, %rsi
	movl	$1, %r12d
	call	result
	leaq	32(%rsp), %rsi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$228, %eax
	movq	%r12, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	32(%rsp), %rax
	movq	%r13, %rdi
	movq	%r12, %rsi
	leaq	48(%rsp), %rdx
	movq	$0, 48(%rsp)
	movq	%rax, 64(%rsp)
	movq	40(%rsp), %rax
	movq	$0, 56(%rsp)
	movq	%rax, 72(%rsp)
	movl	$286, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$0, 272(%rsp)
	movl	$35, %r12d
	movq	$1000000, 280(%rsp)
.L46:
	xorl	%ebx, %ebx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r15, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L46
	movq	%rbx, %rax
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movl	$8, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC19, %edi
	movq	%rax, %rsi
	movl	$4, %r14d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	$0, 48(%rsp)
	movq	%r13, %rdi
	movq	%r14, %rsi
	movl	$72, %eax
	movq	$0, 56(%rsp)
	movq	%rbx, %rdx
	movq	$0, 64(%rsp)
	movq	$3000000, 72(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$286, %r12d
	movq	%rbx, %rsi
	leaq	48(%rsp), %rdx
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$8, %edx
	movq	%rbx, %rax
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC20, %edi
	movq	%rax, %rsi
	call	result
	movq	ticks(%rip), %rsi
	movl	$.LC11, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC21, %edi
	movq	%rax, %rsi
	movl	$1, %r14d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movl	$8, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC22, %edi
	movq	%rax, %rsi
	movl	$283, %ebp
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$2, %edi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
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
	movq	%rbp, %rax
	movq	%r14, %rdi
	movq	%r14, %rsi
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
	movq	%r12, %rax
	movq	%r14, %rdi
	leaq	48(%rsp), %rdx
	movq	%rbx, %rsi
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
	movq	%r12, %rax
	movq	%r13, %rdi
	leaq	48(%rsp), %rdx
	movl	$8, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC26, %edi
	movq	%rax, %rsi
	call	result
	leaq	112(%rsp), %rdx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movq	$0, 112(%rsp)
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r13, %rdi
	movq	$0, 120(%rsp)
	movq	%rbx, %rsi
	movq	$-1, 128(%rsp)
	movq	$0, 136(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC27, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rdi
	movabsq	$8589935104, %rax
	movl	$8, %r10d
	movq	%r15, %rsi
	movq	%rbx, %rdx
	movq	%rax, 16(%rsp)
	addq	$2048, %rax
	movq	%rax, 272(%rsp)
	movl	$14, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$2048, %r10d
	movl	$289, %eax
	leaq	16(%rsp), %rsi
	movq	$-1, %rdi
	movl	$8, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	%eax, %rbp
	xorl	%esi, %esi
	movl	$.LC28, %edi
	movq	%rax, 8(%rsp)
	testq	%rbp, %rbp
	movq	%rax, %r12
	movq	%rbp, (%rsp)
	cmovle	%rbp, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$512, %edx
	movq	%rbp, %rdi
	movq	%r15, %rsi
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
	movl	$39, %eax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbp
	movl	$12, %esi
	movl	$62, %eax
	movq	%rbp, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	%r12d, 144(%rsp)
	leaq	144(%rsp), %r12
	movl	$7, %eax
	movq	%r14, %rsi
	movl	$1, 148(%rsp)
	movq	%r12, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movswq	150(%rsp), %rsi
	movl	$.LC30, %edi
	call	show
	movq	%r12, %rdi
	movl	$128, %ecx
	xorl	%eax, %eax
#APP
# 63 "linux.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	movl	$3, %ebx
	movl	$129, %r14d
	movl	$34, %esi
	movq	%rbp, %rdi
	movl	$-1, 152(%rsp)
	movq	$77, 168(%rsp)
.L47:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	subl	$1, %ebx
	jne	.L47
	xorl	%ebx, %ebx
	movq	%rdi, %rbp
	movl	$62, %eax
	movl	$10, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	8(%rsp), %eax
	movl	$7, %r14d
	movl	$1, 28(%rsp)
	leaq	24(%rsp), %rdi
	movl	$1, %esi
	movl	%eax, 24(%rsp)
	movq	%r14, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movswq	30(%rsp), %rsi
	movl	$.LC9, %edi
	call	show
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$256, %edx
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC31, %edi
	movq	%rax, %rsi
	call	result
	movl	272(%rsp), %esi
	movl	$.LC32, %edi
	call	show
	movl	284(%rsp), %eax
	xorl	%esi, %esi
	movl	$.LC33, %edi
	cmpq	%rbp, %rax
	sete	%sil
	call	show
	movl	400(%rsp), %esi
	movl	$.LC34, %edi
	call	show
	movslq	444(%rsp), %rsi
	movl	$.LC35, %edi
	call	show
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$512, %edx
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC36, %edi
	movq	%rax, %rsi
	call	result
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$100, %edx
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC21, %edi
	movq	%rax, %rsi
	movl	$289, %ebp
	movl	$8, %r12d
	call	result
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	leaq	16(%rsp), %rsi
	movq	%r12, %rdx
	movq	$2048, 16(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	%rax, %rdi
	movq	%rdi, (%rsp)
	movl	$.LC37, %edi
	setne	%sil
	negq	%rsi
	call	result
	movl	8(%rsp), %eax
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	leaq	24(%rsp), %rdi
	movl	$1, %esi
	movq	%rbx, %rdx
	movl	%eax, 24(%rsp)
	movq	%r14, %rax
	movl	$1, 28(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movswq	30(%rsp), %rsi
	movl	$.LC9, %edi
	call	show
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$128, %edx
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC10, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r13, %rdi
	leaq	16(%rsp), %rsi
	movq	%r12, %rdx
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
	movq	%rbp, %rax
	movl	$99, %edi
	leaq	16(%rsp), %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC39, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$4, %edx
	leaq	16(%rsp), %rsi
	movq	$-1, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC40, %edi
	movq	%rax, %rsi
	call	result
	addq	$784, %rsp
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
	.type	CSWTCH.66, @object
	.size	CSWTCH.66, 920
CSWTCH.66:
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
	.local	ticks
	.comm	ticks,8,8
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
