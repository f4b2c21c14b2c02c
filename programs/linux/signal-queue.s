# Made from signal-queue.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S signal-queue.c`.
	.file	"signal-queue.c"
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
	movq	CSWTCH.60(,%rsi,8), %rdi
	jmp	.L31
	.size	result, .-result
	.p2align 4
	.type	handler, @function
handler:
	movslq	count(%rip), %rax
	movq	24(%rsi), %rdx
	movl	%edi, order(,%rax,4)
	movslq	count(%rip), %rax
	leal	1(%rax), %ecx
	movl	%edx, values(,%rax,4)
	movl	%ecx, count(%rip)
	ret
	.size	handler, .-handler
	.p2align 4
	.type	queue, @function
queue:
	pushq	%r13
	movl	$128, %ecx
	movq	%rsi, %r13
	xorl	%eax, %eax
	pushq	%r12
	pushq	%rbp
	movslq	%edi, %rbp
	pushq	%rbx
	subq	$8, %rsp
	leaq	-120(%rsp), %r12
	movq	%r12, %rdi
#APP
# 63 "linux.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	xorl	%edx, %edx
	movl	$39, %ebx
	movl	%ebp, -120(%rsp)
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rdx, %rdi
	movl	$-1, -112(%rsp)
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	%eax, -104(%rsp)
	movq	%rbx, %rax
	movq	%r13, -96(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	movq	%rbp, %rsi
	movl	$129, %eax
	movq	%r12, %rdx
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.size	queue, .-queue
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
	je	.L43
	.p2align 4,,10
	.p2align 3
.L42:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L42
	ret
	.p2align 4,,10
	.p2align 3
.L43:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC4:
	.string	"queue"
.LC5:
	.string	"pending"
.LC6:
	.string	"sigtimedwait"
.LC7:
	.string	"value"
.LC8:
	.string	"code"
.LC9:
	.string	"nothing"
.LC10:
	.string	"set size"
.LC11:
	.string	"waits"
.LC12:
	.string	"from the child"
.LC13:
	.string	"signalfd"
.LC14:
	.string	"two"
.LC15:
	.string	"first"
.LC16:
	.string	"second"
.LC17:
	.string	"too short"
.LC18:
	.string	"another set"
.LC19:
	.string	"flags"
.LC20:
	.string	"no signalfd"
.LC21:
	.string	"sigsuspend"
.LC22:
	.string	"handled"
.LC23:
	.string	"mask is back"
.LC24:
	.string	"nobody"
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
	movl	$34, %edi
	movabsq	$25769804288, %rax
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movl	$13, %ebp
	pushq	%rbx
	xorl	%ebx, %ebx
	movq	%rbx, %rdx
	subq	$456, %rsp
	leaq	200(%rsp), %r12
	movq	%rax, 16(%rsp)
	movq	%rbp, %rax
	movq	$0, 24(%rsp)
	movq	%r12, %rsi
	movq	$5000000, 32(%rsp)
	movq	$handler, 200(%rsp)
	movq	$67108868, 208(%rsp)
	movq	$restore, 216(%rsp)
	movq	$0, 224(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$35, %edi
	movq	%rbp, %rax
	movq	$handler, 200(%rsp)
	movq	$67108868, 208(%rsp)
	movq	$restore, 216(%rsp)
	movq	$0, 224(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$10, %edi
	movq	%rbp, %rax
	movq	$handler, 200(%rsp)
	movq	$67108868, 208(%rsp)
	movq	$restore, 216(%rsp)
	movq	$0, 224(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	16(%rsp), %rax
	movl	$14, %ebp
	movq	%rbx, %rdi
	movq	%rax, 200(%rsp)
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %esi
	movl	$35, %edi
	call	queue
	movl	$.LC4, %edi
	movq	%rax, %rsi
	call	result
	movl	$2, %esi
	movl	$34, %edi
	call	queue
	movl	$3, %esi
	movl	$34, %edi
	call	queue
	movl	$4, %esi
	movl	$10, %edi
	call	queue
	movl	$5, %esi
	movl	$10, %edi
	call	queue
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$127, %eax
	movl	$8, %esi
	movq	%r12, %rdi
	movq	%rbx, %rdx
	movq	$0, 200(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	movq	200(%rsp), %rax
	cmpq	%rax, 16(%rsp)
	movl	$.LC5, %edi
	sete	%sil
	call	show
	movq	16(%rsp), %rax
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$8, %r10d
	movl	$1, %edi
	movq	%r12, %rsi
	movq	%rbx, %rdx
	movq	%rax, 200(%rsp)
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	count(%rip), %eax
	movl	$line, %r13d
	movl	$1, %ebp
	testl	%eax, %eax
	jle	.L52
	.p2align 4,,10
	.p2align 3
.L51:
	movslq	order(,%rbx,4), %rdi
	call	put_number
	movq	filled(%rip), %rax
	cmpq	$1023, %rax
	ja	.L49
	leaq	1(%rax), %rdx
	movb	$32, line(%rax)
	movq	%rdx, filled(%rip)
.L49:
	movslq	values(,%rbx,4), %rdi
	call	put_number
	movq	filled(%rip), %rdx
	cmpq	$1023, %rdx
	ja	.L50
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L50:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%rbp, %rdi
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	count(%rip), %eax
	addq	$1, %rbx
	movq	$0, filled(%rip)
	cmpl	%ebx, %eax
	jg	.L51
.L52:
	movq	16(%rsp), %rax
	xorl	%ebx, %ebx
	movl	$8, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%rbx, %rdx
	movq	%rax, 200(%rsp)
	movl	$14, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$6, %esi
	movl	$34, %edi
	leaq	24(%rsp), %r14
	movl	$128, %ebp
	call	queue
	leaq	72(%rsp), %r15
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	leaq	16(%rsp), %r13
	movq	%rbp, %rax
	movq	%r15, %rsi
	movq	%r14, %rdx
	movl	$8, %r10d
	movq	%r13, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC6, %edi
	movq	%rax, %rsi
	call	result
	movq	96(%rsp), %rsi
	movl	$.LC7, %edi
	call	show
	movslq	80(%rsp), %rsi
	movl	$.LC8, %edi
	call	show
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$8, %r10d
	movq	%r13, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC9, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$4, %r10d
	movq	%r13, %rdi
	movq	%r15, %rsi
	movq	%r14, %rdx
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
	movl	$39, %eax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, (%rsp)
	movl	$57, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r14
	testq	%rax, %rax
	je	.L62
	movl	$8, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r13, %rdi
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC11, %edi
	movq	%rax, %rsi
	call	result
	movslq	88(%rsp), %rax
	xorl	%esi, %esi
	movl	$.LC12, %edi
	cmpq	%r14, %rax
	sete	%sil
	call	show
	leaq	12(%rsp), %rsi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%r14, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$289, %r14d
	movl	$8, %r15d
	movl	$2048, %r10d
	movq	%r13, %rsi
	movq	%r14, %rax
	movq	$-1, %rdi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	%eax, %rbp
	xorl	%esi, %esi
	movl	$.LC13, %edi
	testq	%rbp, %rbp
	cmovle	%rbp, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$256, %edx
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC9, %edi
	movq	%rax, %rsi
	call	result
	movl	$8, %esi
	movl	$34, %edi
	call	queue
	movl	$9, %esi
	movl	$10, %edi
	call	queue
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movq	%r12, %rsi
	movl	$256, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC14, %edi
	movq	%rax, %rsi
	call	result
	movl	200(%rsp), %esi
	movl	$.LC15, %edi
	call	show
	movl	328(%rsp), %esi
	movl	$.LC16, %edi
	call	show
	movslq	372(%rsp), %rsi
	movl	$.LC7, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$100, %edx
	movq	%rbp, %rdi
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC17, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%rbp, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	$2048, 16(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	%rax, %rbp
	movl	$.LC18, %edi
	sete	%sil
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movl	$1, %r10d
	movq	$-1, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
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
	movq	%r14, %rax
	movq	%rbx, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC20, %edi
	movq	%rax, %rsi
	leaq	40(%rsp), %rbp
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$13, %eax
	movl	$0, count(%rip)
	movq	%rbp, %rsi
	movq	%rbx, %rdx
	movl	$8, %r10d
	movq	$handler, 40(%rsp)
	movl	$14, %edi
	movq	$67108868, 48(%rsp)
	movq	$restore, 56(%rsp)
	movq	$0, 64(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movl	$37, %eax
	movl	$1, %edi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$130, %eax
	movq	%r13, %rdi
	movq	%r15, %rsi
	movq	$0, 16(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC21, %edi
	movq	%rax, %rsi
	call	result
	movslq	order(%rip), %rsi
	movl	$.LC22, %edi
	call	show
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$14, %eax
	movl	$8, %r10d
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movabsq	$25769804288, %rax
	xorl	%esi, %esi
	cmpq	%rax, 40(%rsp)
	movl	$.LC23, %edi
	sete	%sil
	call	show
	xorl	%esi, %esi
	xorl	%edi, %edi
	movl	$0, 80(%rsp)
	call	queue
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rax, %rbp
	movl	$999999, %edi
	movl	$62, %eax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC24, %edi
	leaq	0(%rbp,%rax), %rsi
	call	result
	addq	$456, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L62:
	xorl	%eax, %eax
	movl	$35, %ebx
	movq	$20000000, 208(%rsp)
	movq	%rax, 200(%rsp)
.L53:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%edx, %edx
	movq	%rbx, %rax
	movq	%r12, %rdi
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L53
	movl	$62, %eax
	movl	$10, %esi
	movq	(%rsp), %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$231, %ebx
.L54:
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
	jmp	.L54
	.size	main, .-main
	.section	.rodata.str1.1
.LC25:
	.string	"EPERM"
.LC26:
	.string	"ENOENT"
.LC27:
	.string	"ESRCH"
.LC28:
	.string	"EINTR"
.LC29:
	.string	"ENXIO"
.LC30:
	.string	"E2BIG"
.LC31:
	.string	"ENOEXEC"
.LC32:
	.string	"EBADF"
.LC33:
	.string	"ECHILD"
.LC34:
	.string	"EAGAIN"
.LC35:
	.string	"ENOMEM"
.LC36:
	.string	"EACCES"
.LC37:
	.string	"EFAULT"
.LC38:
	.string	"EBUSY"
.LC39:
	.string	"EEXIST"
.LC40:
	.string	"EXDEV"
.LC41:
	.string	"ENODEV"
.LC42:
	.string	"ENOTDIR"
.LC43:
	.string	"EISDIR"
.LC44:
	.string	"EINVAL"
.LC45:
	.string	"EMFILE"
.LC46:
	.string	"ENOTTY"
.LC47:
	.string	"ETXTBSY"
.LC48:
	.string	"EFBIG"
.LC49:
	.string	"ENOSPC"
.LC50:
	.string	"ESPIPE"
.LC51:
	.string	"EROFS"
.LC52:
	.string	"EPIPE"
.LC53:
	.string	"ERANGE"
.LC54:
	.string	"ENAMETOOLONG"
.LC55:
	.string	"ENOSYS"
.LC56:
	.string	"ENOTEMPTY"
.LC57:
	.string	"ELOOP"
.LC58:
	.string	"EOVERFLOW"
.LC59:
	.string	"ENOTSOCK"
.LC60:
	.string	"EDESTADDRREQ"
.LC61:
	.string	"EMSGSIZE"
.LC62:
	.string	"EPROTOTYPE"
.LC63:
	.string	"ENOPROTOOPT"
.LC64:
	.string	"EPROTONOSUPPORT"
.LC65:
	.string	"ESOCKTNOSUPPORT"
.LC66:
	.string	"EOPNOTSUPP"
.LC67:
	.string	"EAFNOSUPPORT"
.LC68:
	.string	"EADDRINUSE"
.LC69:
	.string	"ECONNRESET"
.LC70:
	.string	"EISCONN"
.LC71:
	.string	"ENOTCONN"
.LC72:
	.string	"ETIMEDOUT"
.LC73:
	.string	"ECONNREFUSED"
.LC74:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.60, @object
	.size	CSWTCH.60, 920
CSWTCH.60:
	.quad	.LC25
	.quad	.LC26
	.quad	.LC27
	.quad	.LC28
	.quad	.LC1
	.quad	.LC29
	.quad	.LC30
	.quad	.LC31
	.quad	.LC32
	.quad	.LC33
	.quad	.LC34
	.quad	.LC35
	.quad	.LC36
	.quad	.LC37
	.quad	.LC1
	.quad	.LC38
	.quad	.LC39
	.quad	.LC40
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
	.quad	.LC1
	.quad	.LC52
	.quad	.LC1
	.quad	.LC53
	.quad	.LC1
	.quad	.LC54
	.quad	.LC1
	.quad	.LC55
	.quad	.LC56
	.quad	.LC57
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
	.quad	.LC59
	.quad	.LC60
	.quad	.LC61
	.quad	.LC62
	.quad	.LC63
	.quad	.LC64
	.quad	.LC65
	.quad	.LC66
	.quad	.LC1
	.quad	.LC67
	.quad	.LC68
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC69
	.quad	.LC1
	.quad	.LC70
	.quad	.LC71
	.quad	.LC1
	.quad	.LC1
	.quad	.LC72
	.quad	.LC73
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC74
	.local	count
	.comm	count,4,4
	.local	values
	.comm	values,64,32
	.local	order
	.comm	order,64,32
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
