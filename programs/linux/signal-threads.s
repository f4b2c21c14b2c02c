# Made from signal-threads.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S signal-threads.c`.
	.file	"signal-threads.c"
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
	movq	CSWTCH.44(,%rsi,8), %rdi
	jmp	.L31
	.size	result, .-result
	.p2align 4
	.type	self, @function
self:
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
	movl	%eax, %edx
	xorl	%eax, %eax
.L37:
	movslq	%eax, %rcx
	movl	tids(,%rcx,4), %ecx
	cmpl	%edx, %ecx
	je	.L35
	addl	$1, %eax
	cmpl	$5, %eax
	jne	.L37
	movl	$-1, %eax
.L35:
	ret
	.size	self, .-self
	.p2align 4
	.type	spinner, @function
spinner:
	pushq	%rbx
	movl	$24, %ebx
	.p2align 4,,10
	.p2align 3
.L40:
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
	jmp	.L40
	.size	spinner, .-spinner
	.p2align 4
	.type	sigwaiter, @function
sigwaiter:
	xorl	%edx, %edx
	leaq	-8(%rsp), %rsi
	movl	$8, %r10d
	xorl	%r8d, %r8d
	movq	$2048, -16(%rsp)
	xorl	%r9d, %r9d
	movl	$14, %eax
	movq	%rdx, %rdi
	movq	$2048, -8(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	lock addl	$1, ready(%rip)
	movl	$128, %eax
	leaq	-16(%rsp), %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	%eax, got_signal(%rip)
	ret
	.size	sigwaiter, .-sigwaiter
	.p2align 4
	.type	waiter, @function
waiter:
	xorl	%edx, %edx
	pushq	%rbx
	xorl	%r10d, %r10d
	movq	%rdi, %rbx
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
	movslq	%ebx, %rcx
	movl	%eax, tids(,%rcx,4)
	cmpl	$2, %ebx
	jne	.L44
	leaq	-16(%rsp), %rsi
	movl	$8, %r10d
	movl	$14, %eax
	movq	$512, -16(%rsp)
	movl	$1, %edi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
.L44:
	lock addl	$1, ready(%rip)
	movl	stop(%rip), %eax
	movl	$35, %ebx
	movq	$0, -16(%rsp)
	leaq	-16(%rsp), %rdi
	movq	$1000000, -8(%rsp)
	testl	%eax, %eax
	jne	.L43
	.p2align 4,,10
	.p2align 3
.L46:
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
	movl	stop(%rip), %eax
	testl	%eax, %eax
	je	.L46
.L43:
	popq	%rbx
	ret
	.size	waiter, .-waiter
	.p2align 4
	.type	handler, @function
handler:
	call	self
	cltq
	lock addl	$1, taken_by(,%rax,4)
	ret
	.size	handler, .-handler
	.p2align 4
	.type	thread, @function
thread:
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
	.size	thread, .-thread
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
	je	.L60
	.p2align 4,,10
	.p2align 3
.L59:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L59
	ret
	.p2align 4,,10
	.p2align 3
.L60:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC4:
	.string	"the one that does not block it"
	.section	.rodata.str1.1
.LC5:
	.string	"the others"
.LC6:
	.string	"blocked by the one it is for"
.LC7:
	.string	"not pending for me"
.LC8:
	.string	"no such thread"
.LC9:
	.string	"not of this process"
.LC10:
	.string	"pending for the process"
.LC11:
	.string	"taken"
.LC12:
	.string	"sigtimedwait in a thread"
.LC13:
	.string	"nothing left"
.LC14:
	.string	"killed by"
.LC15:
	.string	"ignored: not pending"
.LC16:
	.string	"pending"
.LC17:
	.string	"ignoring it takes it back"
.LC18:
	.string	"a child has none pending"
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
	movl	$186, %eax
	movq	%rdx, %rdi
	pushq	%r13
	movq	%rdx, %rsi
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$56, %rsp
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	16(%rsp), %r13
	movl	%eax, tids(%rip)
	movl	$10, %edi
	movl	$8, %r10d
	movq	$handler, 16(%rsp)
	movl	$13, %eax
	movq	%r13, %rsi
	movq	$335544320, 24(%rsp)
	movq	$restore, 32(%rsp)
	movq	$0, 40(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$14, %eax
	movq	%rdx, %rdi
	movq	$512, 16(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$waiter, %r12d
	movl	$1, %ebx
	movl	$9, %r14d
.L63:
	leaq	words(,%rbx,4), %rbp
	xorl	%r9d, %r9d
	movq	%r14, %rax
	xorl	%edi, %edi
	movl	$34, %r10d
	movl	$65536, %esi
	movl	$3, %edx
	movq	$-1, %r8
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rbx, 65512(%rax)
	movq	%rbp, %rdx
	movl	$3477248, %edi
	leaq	65504(%rax), %rsi
	movq	$0, 65528(%rax)
	addq	$1, %rbx
	movq	$0, 65520(%rax)
	movq	%r12, 65504(%rax)
	call	start_thread
	cmpq	$5, %rbx
	jne	.L63
	movl	ready(%rip), %eax
	movl	$35, %ebx
	cmpl	$3, %eax
	jg	.L69
	.p2align 4,,10
	.p2align 3
.L68:
	movq	$0, 16(%rsp)
	movq	$1000000, 24(%rsp)
.L67:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	xorl	%edx, %edx
	movq	%r13, %rdi
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L67
	movl	ready(%rip), %eax
	cmpl	$3, %eax
	jle	.L68
.L69:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$39, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r14
	movl	$10, %esi
	movl	$62, %eax
	movq	%r14, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	taken_by+8(%rip), %eax
	movl	$35, %ebx
	testl	%eax, %eax
	jne	.L66
	.p2align 4,,10
	.p2align 3
.L72:
	movq	$0, 16(%rsp)
	movq	$1000000, 24(%rsp)
.L71:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	xorl	%edx, %edx
	movq	%r13, %rdi
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L71
	movl	taken_by+8(%rip), %eax
	testl	%eax, %eax
	je	.L72
.L66:
	movslq	taken_by+8(%rip), %rsi
	movl	$.LC4, %edi
	call	show
	movl	taken_by(%rip), %esi
	movl	$.LC5, %edi
	movl	taken_by+4(%rip), %ecx
	movl	taken_by+12(%rip), %edx
	movl	taken_by+16(%rip), %eax
	addl	%ecx, %esi
	addl	%edx, %esi
	addl	%eax, %esi
	movslq	%esi, %rsi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	tids+12(%rip), %rsi
	movl	$234, %eax
	movl	$10, %edx
	movq	%r14, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$0, 16(%rsp)
	movl	$35, %ebp
	movq	$5000000, 24(%rsp)
.L70:
	xorl	%ebx, %ebx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r13, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L70
	movslq	taken_by+12(%rip), %rsi
	movl	$.LC6, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$127, %eax
	movl	$8, %esi
	movq	%r13, %rdi
	movq	%rbx, %rdx
	movq	$0, 16(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	$0, 16(%rsp)
	movl	$.LC7, %edi
	sete	%sil
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	tids+8(%rip), %rdi
	movl	$200, %eax
	movl	$10, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	taken_by+8(%rip), %eax
	movl	$35, %ebx
	cmpl	$1, %eax
	jg	.L77
	.p2align 4,,10
	.p2align 3
.L76:
	movq	$0, 16(%rsp)
	movq	$1000000, 24(%rsp)
.L75:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	xorl	%edx, %edx
	movq	%r13, %rdi
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L75
	movl	taken_by+8(%rip), %eax
	cmpl	$1, %eax
	jle	.L76
.L77:
	movl	$234, %ebx
	movl	$10, %ebp
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$99999999, %esi
	movq	%r14, %rdi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC8, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	tids+8(%rip), %rsi
	leaq	100000(%r14), %rdi
	movq	%rbx, %rax
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC9, %edi
	movq	%rax, %rsi
	movl	$202, %ebp
	movl	$words+4, %r15d
	call	result
	movl	$1, %r12d
	movq	%r15, %rdi
	movl	$1, stop(%rip)
.L74:
	movslq	%r12d, %rbx
	movslq	words(,%rbx,4), %rdx
	testl	%edx, %edx
	je	.L81
	.p2align 4,,10
	.p2align 3
.L80:
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
	jne	.L80
.L81:
	addl	$1, %r12d
	addq	$4, %rdi
	cmpl	$5, %r12d
	jne	.L74
	xorl	%ebp, %ebp
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$62, %eax
	movl	$10, %esi
	movq	%r14, %rdi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$127, %eax
	movl	$8, %esi
	movq	%r13, %rdi
	movq	$0, 16(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	movl	$.LC10, %edi
	movl	$14, %ebx
	cmpq	$512, 16(%rsp)
	sete	%sil
	call	show
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	$512, 16(%rsp)
	movl	$8, %r10d
	movq	%r13, %rsi
	movq	%rbp, %rdx
	movl	$1, %edi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	taken_by(%rip), %rsi
	movl	$.LC11, %edi
	call	show
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$8, %r10d
	movq	%rbp, %rdi
	movq	%r13, %rsi
	movq	%rbp, %rdx
	movq	$2048, 16(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$words+4, %edx
	xorl	%esi, %esi
	movl	$sigwaiter, %edi
	movl	$0, ready(%rip)
	call	thread
	movl	ready(%rip), %eax
	movl	$35, %ebx
	testl	%eax, %eax
	jne	.L86
	.p2align 4,,10
	.p2align 3
.L85:
	movq	$0, 16(%rsp)
	movq	$1000000, 24(%rsp)
.L84:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	xorl	%edx, %edx
	movq	%r13, %rdi
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L84
	movl	ready(%rip), %eax
	testl	%eax, %eax
	je	.L85
.L86:
	movq	$0, 16(%rsp)
	movl	$35, %ebx
	movq	$10000000, 24(%rsp)
.L83:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%edx, %edx
	movq	%rbx, %rax
	movq	%r13, %rdi
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L83
	movl	$62, %eax
	movl	$12, %esi
	movq	%r14, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	words+4(%rip), %rdx
	movl	$202, %ebx
	testl	%edx, %edx
	je	.L91
	.p2align 4,,10
	.p2align 3
.L90:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	xorl	%esi, %esi
	movq	%r15, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	words+4(%rip), %rdx
	testl	%edx, %edx
	jne	.L90
.L91:
	movslq	got_signal(%rip), %rsi
	movl	$.LC12, %edi
	movl	$127, %r12d
	xorl	%r15d, %r15d
	movl	$8, %r14d
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r13, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	movq	$0, 16(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	$0, 16(%rsp)
	movl	$.LC13, %edi
	movl	$57, %ebp
	sete	%sil
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r15, %rdi
	movq	%r15, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	testq	%rax, %rax
	jne	.L135
	movl	$words+4, %edx
	xorl	%esi, %esi
	movl	$spinner, %edi
	movl	$35, %ebx
	call	thread
	movl	$words+8, %edx
	xorl	%esi, %esi
	movl	$spinner, %edi
	call	thread
	xorl	%r11d, %r11d
	movq	$5000000, 24(%rsp)
	movq	%r11, 16(%rsp)
	movq	%rax, %rbp
.L92:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%edx, %edx
	movq	%rbx, %rax
	movq	%r13, %rdi
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L92
	movl	$39, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	movl	$15, %edx
	movl	$234, %eax
	movq	%rbp, %rsi
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$34, %ebx
	.p2align 4,,10
	.p2align 3
.L93:
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
	jmp	.L93
.L135:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%rbx, %rdi
	leaq	12(%rsp), %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	12(%rsp), %rsi
	movl	$.LC14, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r15, %rdi
	movq	%r15, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L136
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%rbx, %rdi
	leaq	12(%rsp), %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	addq	$56, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L136:
	xorl	%edx, %edx
	movl	$8, %r10d
	movl	$13, %eax
	movq	%r13, %rsi
	movq	%rdx, 40(%rsp)
	movl	$10, %edi
	movq	%rbx, %rdx
	movq	$1, 16(%rsp)
	movq	$67108864, 24(%rsp)
	movq	$restore, 32(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movl	$39, %eax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r15
	movl	$10, %esi
	movl	$62, %eax
	movq	%r15, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%ecx, %ecx
	movq	%r12, %rax
	movq	%r13, %rdi
	movq	%r14, %rsi
	movq	%rcx, 16(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	$0, 16(%rsp)
	movl	$.LC15, %edi
	sete	%sil
	call	show
	xorl	%esi, %esi
	movl	$8, %r10d
	xorl	%r8d, %r8d
	movq	%rsi, 40(%rsp)
	xorl	%r9d, %r9d
	movl	$13, %eax
	movq	%r13, %rsi
	movq	$handler, 16(%rsp)
	movl	$10, %edi
	movq	%rbx, %rdx
	movq	$67108864, 24(%rsp)
	movq	$restore, 32(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$14, %eax
	movq	%rbx, %rdi
	movq	$512, 16(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movl	$39, %eax
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r15
	movl	$10, %esi
	movl	$62, %eax
	movq	%r15, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%edi, %edi
	movq	%r12, %rax
	movq	%r14, %rsi
	movq	%rdi, 16(%rsp)
	movq	%r13, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	movl	$.LC16, %edi
	cmpq	$512, 16(%rsp)
	sete	%sil
	call	show
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$13, %eax
	movq	%r8, 40(%rsp)
	movl	$10, %edi
	xorl	%r8d, %r8d
	movq	%r13, %rsi
	movq	$1, 16(%rsp)
	movl	$8, %r10d
	movq	%rbx, %rdx
	movq	$67108864, 24(%rsp)
	movq	$restore, 32(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movq	%r12, %rax
	movq	%r13, %rdi
	movq	%r14, %rsi
	movq	%r10, 16(%rsp)
	xorl	%r10d, %r10d
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	$0, 16(%rsp)
	movl	$.LC17, %edi
	sete	%sil
	call	show
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
	movq	%rax, %rbp
	testq	%rax, %rax
	jne	.L95
	xorl	%eax, %eax
	movq	%r13, %rdi
	movq	%r14, %rsi
	movq	%rbp, %rdx
	movq	%rax, 16(%rsp)
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	$0, 16(%rsp)
	movl	$.LC18, %edi
	movl	$231, %ebx
	sete	%sil
	call	show
	.p2align 4,,10
	.p2align 3
.L96:
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
	jmp	.L96
.L95:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%rbp, %rdi
	leaq	12(%rsp), %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$231, %ebx
	.p2align 4,,10
	.p2align 3
.L97:
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
	jmp	.L97
	.size	main, .-main
	.section	.rodata.str1.1
.LC19:
	.string	"EPERM"
.LC20:
	.string	"ENOENT"
.LC21:
	.string	"ESRCH"
.LC22:
	.string	"EINTR"
.LC23:
	.string	"ENXIO"
.LC24:
	.string	"E2BIG"
.LC25:
	.string	"ENOEXEC"
.LC26:
	.string	"EBADF"
.LC27:
	.string	"ECHILD"
.LC28:
	.string	"EAGAIN"
.LC29:
	.string	"ENOMEM"
.LC30:
	.string	"EACCES"
.LC31:
	.string	"EFAULT"
.LC32:
	.string	"EBUSY"
.LC33:
	.string	"EEXIST"
.LC34:
	.string	"EXDEV"
.LC35:
	.string	"ENODEV"
.LC36:
	.string	"ENOTDIR"
.LC37:
	.string	"EISDIR"
.LC38:
	.string	"EINVAL"
.LC39:
	.string	"EMFILE"
.LC40:
	.string	"ENOTTY"
.LC41:
	.string	"ETXTBSY"
.LC42:
	.string	"EFBIG"
.LC43:
	.string	"ENOSPC"
.LC44:
	.string	"ESPIPE"
.LC45:
	.string	"EROFS"
.LC46:
	.string	"EPIPE"
.LC47:
	.string	"ERANGE"
.LC48:
	.string	"ENAMETOOLONG"
.LC49:
	.string	"ENOSYS"
.LC50:
	.string	"ENOTEMPTY"
.LC51:
	.string	"ELOOP"
.LC52:
	.string	"EOVERFLOW"
.LC53:
	.string	"ENOTSOCK"
.LC54:
	.string	"EDESTADDRREQ"
.LC55:
	.string	"EMSGSIZE"
.LC56:
	.string	"EPROTOTYPE"
.LC57:
	.string	"ENOPROTOOPT"
.LC58:
	.string	"EPROTONOSUPPORT"
.LC59:
	.string	"ESOCKTNOSUPPORT"
.LC60:
	.string	"EOPNOTSUPP"
.LC61:
	.string	"EAFNOSUPPORT"
.LC62:
	.string	"EADDRINUSE"
.LC63:
	.string	"ECONNRESET"
.LC64:
	.string	"EISCONN"
.LC65:
	.string	"ENOTCONN"
.LC66:
	.string	"ETIMEDOUT"
.LC67:
	.string	"ECONNREFUSED"
.LC68:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.44, @object
	.size	CSWTCH.44, 920
CSWTCH.44:
	.quad	.LC19
	.quad	.LC20
	.quad	.LC21
	.quad	.LC22
	.quad	.LC1
	.quad	.LC23
	.quad	.LC24
	.quad	.LC25
	.quad	.LC26
	.quad	.LC27
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
	.quad	.LC1
	.quad	.LC47
	.quad	.LC1
	.quad	.LC48
	.quad	.LC1
	.quad	.LC49
	.quad	.LC50
	.quad	.LC51
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
	.quad	.LC52
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
	.quad	.LC53
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
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC63
	.quad	.LC1
	.quad	.LC64
	.quad	.LC65
	.quad	.LC1
	.quad	.LC1
	.quad	.LC66
	.quad	.LC67
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC68
	.local	got_signal
	.comm	got_signal,4,4
	.local	words
	.comm	words,20,16
	.local	tids
	.comm	tids,20,16
	.local	stop
	.comm	stop,4,4
	.local	ready
	.comm	ready,4,4
	.local	taken_by
	.comm	taken_by,20,16
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
