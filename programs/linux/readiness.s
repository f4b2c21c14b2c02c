# Made from readiness.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S readiness.c`.
	.file	"readiness.c"
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
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"0x"
.LC0:
	.string	"0123456789abcdef"
	.text
	.p2align 4
	.type	put_hex, @function
put_hex:
	subq	$32, %rsp
	movl	$1, %eax
	.p2align 4,,10
	.p2align 3
.L27:
	movq	%rdi, %rdx
	movq	%rax, %rsi
	andl	$15, %edx
	movzbl	.LC0(%rdx), %edx
	movb	%dl, 7(%rsp,%rax)
	movq	%rdi, %rdx
	addq	$1, %rax
	shrq	$4, %rdi
	cmpq	$15, %rdx
	ja	.L27
	movl	$.LC1, %edi
	movslq	%esi, %r8
	call	put
	movq	filled(%rip), %rax
	leal	-1(%rsi), %edx
	xorl	%ecx, %ecx
	addq	%rax, %r8
	leaq	1(%rax,%rdx), %rsi
	leaq	8(%rsp,%r8), %rdi
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L30:
	leaq	1(%rax), %rdx
	notq	%rax
	movl	$1, %ecx
	movzbl	(%rdi,%rax), %eax
	movb	%al, line-1(%rdx)
	cmpq	%rsi, %rdx
	je	.L37
	movq	%rdx, %rax
.L28:
	cmpq	$1023, %rax
	jbe	.L30
	testb	%cl, %cl
	je	.L26
	movq	%rax, filled(%rip)
.L26:
	addq	$32, %rsp
	ret
.L37:
	movq	%rsi, filled(%rip)
	jmp	.L26
	.size	put_hex, .-put_hex
	.p2align 4
	.type	end, @function
end:
	movq	filled(%rip), %rdx
	cmpq	$1023, %rdx
	ja	.L39
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L39:
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
	.section	.rodata.str1.1
.LC2:
	.string	": "
	.text
	.p2align 4
	.type	show, @function
show:
	call	put
	movl	$.LC2, %edi
	call	put
	movq	%rsi, %rdi
	call	put_number
	jmp	end
	.size	show, .-show
	.section	.rodata.str1.1
.LC3:
	.string	"?"
.LC4:
	.string	" = "
.LC5:
	.string	"-"
	.text
	.p2align 4
	.type	result, @function
result:
	call	put
	movl	$.LC4, %edi
	call	put
	cmpq	$-4095, %rsi
	jb	.L42
	movl	$.LC5, %edi
	notq	%rsi
	call	put
	movl	$.LC3, %edi
	cmpq	$114, %rsi
	jbe	.L46
.L43:
	call	put
.L44:
	jmp	end
.L42:
	movq	%rsi, %rdi
	call	put_number
	jmp	.L44
.L46:
	movq	CSWTCH.67(,%rsi,8), %rdi
	jmp	.L43
	.size	result, .-result
	.p2align 4
	.type	handler, @function
handler:
	movl	handled(%rip), %eax
	addl	$1, %eax
	movl	%eax, handled(%rip)
	ret
	.size	handler, .-handler
	.section	.rodata.str1.1
.LC6:
	.string	" "
	.text
	.p2align 4
	.type	poll_one, @function
poll_one:
	pushq	%rbp
	xorl	%eax, %eax
	movq	%rdi, %rbp
	xorl	%r10d, %r10d
	pushq	%rbx
	movl	$7, %ebx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	subq	$16, %rsp
	movl	%esi, 8(%rsp)
	leaq	8(%rsp), %rdi
	movl	$1, %esi
	movw	%dx, 12(%rsp)
	xorl	%edx, %edx
	movw	%ax, 14(%rsp)
	movq	%rbx, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rbp, %rdi
	movq	%rax, %rbx
	call	put
	movl	$.LC2, %edi
	call	put
	movq	%rbx, %rdi
	call	put_number
	movl	$.LC6, %edi
	call	put
	movzwl	14(%rsp), %edi
	call	put_hex
	call	end
	addq	$16, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.size	poll_one, .-poll_one
	.p2align 4
	.type	select_three, @function
select_three:
	pushq	%rbp
	xorl	%r9d, %r9d
	movq	%rdi, %rbp
	movl	$23, %eax
	pushq	%rbx
	movslq	%r8d, %rdi
	subq	$64, %rsp
	movq	%rsi, 16(%rsp)
	leaq	48(%rsp), %r10
	leaq	16(%rsp), %rsi
	movq	%rsp, %r8
	movq	%rdx, 32(%rsp)
	leaq	32(%rsp), %rdx
	movq	$0, (%rsp)
	movq	$0, 8(%rsp)
	movq	$0, 24(%rsp)
	movq	$0, 40(%rsp)
	movq	%rcx, 48(%rsp)
	movq	$0, 56(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rbp, %rdi
	movq	%rax, %rbx
	call	put
	movl	$.LC2, %edi
	call	put
	testq	%rbx, %rbx
	js	.L56
	movq	%rbx, %rdi
	call	put_number
	movl	$.LC6, %edi
	call	put
	movq	16(%rsp), %rdi
	call	put_hex
	movl	$.LC6, %edi
	call	put
	movq	32(%rsp), %rdi
	call	put_hex
	movl	$.LC6, %edi
	call	put
	movq	48(%rsp), %rdi
	call	put_hex
.L53:
	call	end
	addq	$64, %rsp
	popq	%rbx
	popq	%rbp
	ret
.L56:
	movl	$.LC5, %edi
	notq	%rbx
	call	put
	movl	$.LC3, %edi
	cmpq	$114, %rbx
	ja	.L52
	movq	CSWTCH.67(,%rbx,8), %rdi
.L52:
	call	put
	jmp	.L53
	.size	select_three, .-select_three
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
	je	.L62
	.p2align 4,,10
	.p2align 3
.L61:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L61
	ret
	.p2align 4,,10
	.p2align 3
.L62:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC7:
	.string	"nothing to read"
.LC8:
	.string	"room"
.LC9:
	.string	"room, in other words"
.LC10:
	.string	"not asked"
.LC11:
	.string	"an eventfd"
.LC12:
	.string	"a socket"
.LC13:
	.string	"not open"
.LC14:
	.string	"negative"
.LC15:
	.string	"file"
.LC16:
	.string	"a file"
.LC17:
	.string	"select"
.LC18:
	.string	"x"
.LC19:
	.string	"with data"
.LC20:
	.string	"count leaves one out"
.LC21:
	.string	"no count"
.LC22:
	.string	"the peer is gone"
.LC23:
	.string	"ppoll waits"
.LC24:
	.string	"and tells what is left"
.LC25:
	.string	"a bad time"
.LC26:
	.string	"a bad mask size"
.LC27:
	.string	"too many"
.LC28:
	.string	"a bad pointer"
.LC29:
	.string	"none"
.LC30:
	.string	"pending, let in"
.LC31:
	.string	"handled"
.LC32:
	.string	"blocked again"
.LC33:
	.string	"ready: nobody is let in"
.LC34:
	.string	"pselect6"
.LC35:
	.string	"a time"
.LC36:
	.string	"nothing in the set"
.LC37:
	.string	"woken"
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
	movl	$2048, %esi
	movl	$293, %eax
	movl	$p, %edi
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	xorl	%ebx, %ebx
	movq	%rbx, %rdx
	subq	$144, %rsp
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$290, %eax
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %ebp
	movl	%eax, e(%rip)
	leaq	32(%rsp), %r10
	movl	$53, %eax
	movq	%rbp, %rdi
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$292, %r12d
	movslq	p(%rip), %rdi
	xorl	%r10d, %r10d
	movl	$10, %esi
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	p+4(%rip), %rdi
	movq	%r12, %rax
	movl	$11, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	e(%rip), %rdi
	movq	%r12, %rax
	movl	$12, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$13, %esi
	movslq	32(%rsp), %rdi
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %edx
	movl	$10, %esi
	movl	$.LC7, %edi
	call	poll_one
	movl	$4, %edx
	movl	$11, %esi
	movl	$.LC8, %edi
	call	poll_one
	movl	$260, %edx
	movl	$11, %esi
	movl	$.LC9, %edi
	call	poll_one
	movl	$1, %edx
	movl	$11, %esi
	movl	$.LC10, %edi
	call	poll_one
	movl	$5, %edx
	movl	$12, %esi
	movl	$.LC11, %edi
	call	poll_one
	movl	$8197, %edx
	movl	$13, %esi
	movl	$.LC12, %edi
	call	poll_one
	movl	$1, %edx
	movl	$99, %esi
	movl	$.LC13, %edi
	call	poll_one
	movl	$1, %edx
	movl	$-1, %esi
	movl	$.LC14, %edi
	call	poll_one
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$2, %eax
	movl	$.LC15, %edi
	movl	$66, %esi
	movl	$384, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$5, %edx
	movl	%eax, %esi
	movl	$.LC16, %edi
	call	poll_one
	movl	$14, %r8d
	movl	$8192, %ecx
	movl	$6144, %edx
	movl	$5120, %esi
	movl	$.LC17, %edi
	call	select_three
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	p+4(%rip), %rdi
	movq	%rbp, %rax
	movl	$.LC18, %esi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$14, %r8d
	movl	$8192, %ecx
	movl	$6144, %edx
	movl	$5120, %esi
	movl	$.LC19, %edi
	call	select_three
	xorl	%ecx, %ecx
	movl	$12, %r8d
	movl	$6144, %edx
	movl	$5120, %esi
	movl	$.LC20, %edi
	call	select_three
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	movl	$64, %r8d
	movabsq	$1099511627776, %rsi
	movl	$.LC13, %edi
	call	select_three
	xorl	%r8d, %r8d
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	movl	$1024, %esi
	movl	$.LC21, %edi
	call	select_three
	xorl	%edx, %edx
	movl	$-1, %r8d
	xorl	%ecx, %ecx
	movl	$1024, %esi
	movl	$.LC14, %edi
	call	select_three
	movslq	36(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$3, %eax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$8197, %edx
	movl	$13, %esi
	movl	$.LC22, %edi
	movl	$271, %r12d
	call	poll_one
	movl	$14, %r8d
	movl	$8192, %ecx
	movl	$8192, %edx
	movl	$8192, %esi
	movl	$.LC22, %edi
	leaq	40(%rsp), %r14
	call	select_three
	leaq	80(%rsp), %rdx
	xorl	%r10d, %r10d
	xorl	%r9d, %r9d
	movabsq	$4294967308, %rax
	movq	%r14, %rdi
	movq	%rbp, %rsi
	movq	$0, 48(%rsp)
	movq	%rax, 40(%rsp)
	movl	$8, %r8d
	movq	%r12, %rax
	movq	$5000000, 56(%rsp)
	movq	$0, 64(%rsp)
	movq	$-1, 72(%rsp)
	movq	$0, 80(%rsp)
	movq	$5000000, 88(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC23, %edi
	movq	%rax, %rsi
	call	result
	movq	88(%rsp), %rsi
	movl	$.LC24, %edi
	addq	80(%rsp), %rsi
	call	show
	leaq	64(%rsp), %rdx
	xorl	%r10d, %r10d
	xorl	%r9d, %r9d
	movl	$8, %r8d
	movq	%r12, %rax
	movq	%r14, %rdi
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC25, %edi
	movq	%rax, %rsi
	call	result
	leaq	48(%rsp), %r10
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$4, %r8d
	movq	%r14, %rdi
	movq	%rbp, %rsi
	movq	%r10, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC26, %edi
	movq	%rax, %rsi
	movl	$7, %r13d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$5000000, %esi
	movq	%r14, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC27, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$16, %edi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
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
	movq	%r13, %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC29, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$13, %eax
	movq	$handler, 112(%rsp)
	movq	%rbx, %rdx
	movl	$8, %r10d
	movl	$10, %edi
	movq	$67108864, 120(%rsp)
	leaq	112(%rsp), %rsi
	movq	$restore, 128(%rsp)
	movq	$0, 136(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$14, %eax
	movq	%rbx, %rdi
	movq	$512, 112(%rsp)
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
	movl	$8, %r8d
	movq	%rsp, %r10
	movq	%r12, %rax
	movq	%r14, %rdi
	movq	$0, (%rsp)
	movq	%rbp, %rsi
	movl	$12, 40(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC30, %edi
	movq	%rax, %rsi
	call	result
	movslq	handled(%rip), %rsi
	movl	$.LC31, %edi
	call	show
	leaq	8(%rsp), %rdx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$8, %r10d
	movl	$14, %eax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	movl	$.LC32, %edi
	cmpq	$512, 8(%rsp)
	sete	%sil
	call	show
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
	movq	%rax, %r15
	movl	$10, %esi
	movl	$62, %eax
	movq	%r15, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$8, %r8d
	movq	%rsp, %r10
	movq	%r12, %rax
	movq	%r14, %rdi
	movl	$10, 40(%rsp)
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC33, %edi
	movq	%rax, %rsi
	leaq	16(%rsp), %r15
	movl	$270, %r12d
	call	result
	movslq	handled(%rip), %rsi
	movl	$.LC31, %edi
	call	show
	movq	%rsp, 96(%rsp)
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	leaq	96(%rsp), %r9
	movq	%r12, %rax
	movl	$13, %edi
	movq	%r15, %rsi
	movq	$8, 104(%rsp)
	movq	%rbx, %rdx
	movq	$4096, 16(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC34, %edi
	movq	%rax, %rsi
	call	result
	movslq	handled(%rip), %rsi
	movl	$.LC31, %edi
	call	show
	xorl	%r10d, %r10d
	leaq	48(%rsp), %r8
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$13, %edi
	movq	%r15, %rsi
	movq	%rbx, %rdx
	movq	$4096, 16(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC35, %edi
	movq	%rax, %rsi
	call	result
	movq	16(%rsp), %rsi
	movl	$.LC36, %edi
	call	show
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
	testq	%rax, %rax
	je	.L71
	movq	%rax, %r12
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	$-1, %rdx
	movq	%r14, %rdi
	movq	%rbp, %rsi
	movl	$12, 40(%rsp)
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
	movl	$61, %eax
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	addq	$144, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L71:
	movq	$5, 24(%rsp)
	xorl	%eax, %eax
	movl	$35, %ebx
	movq	%rax, 112(%rsp)
	movq	$10000000, 120(%rsp)
.L66:
	leaq	112(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	xorl	%edx, %edx
	movq	%rdi, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L66
	leaq	24(%rsp), %rsi
	movl	$1, %eax
	movl	$8, %edx
	movslq	e(%rip), %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$231, %ebx
.L67:
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
	jmp	.L67
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
	.type	CSWTCH.67, @object
	.size	CSWTCH.67, 920
CSWTCH.67:
	.quad	.LC38
	.quad	.LC39
	.quad	.LC40
	.quad	.LC41
	.quad	.LC3
	.quad	.LC42
	.quad	.LC43
	.quad	.LC44
	.quad	.LC45
	.quad	.LC46
	.quad	.LC47
	.quad	.LC48
	.quad	.LC49
	.quad	.LC50
	.quad	.LC3
	.quad	.LC51
	.quad	.LC52
	.quad	.LC53
	.quad	.LC54
	.quad	.LC55
	.quad	.LC56
	.quad	.LC57
	.quad	.LC3
	.quad	.LC58
	.quad	.LC59
	.quad	.LC60
	.quad	.LC61
	.quad	.LC62
	.quad	.LC63
	.quad	.LC64
	.quad	.LC3
	.quad	.LC65
	.quad	.LC3
	.quad	.LC66
	.quad	.LC3
	.quad	.LC67
	.quad	.LC3
	.quad	.LC68
	.quad	.LC69
	.quad	.LC70
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC71
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC72
	.quad	.LC73
	.quad	.LC74
	.quad	.LC75
	.quad	.LC76
	.quad	.LC77
	.quad	.LC78
	.quad	.LC79
	.quad	.LC3
	.quad	.LC80
	.quad	.LC81
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC82
	.quad	.LC3
	.quad	.LC83
	.quad	.LC84
	.quad	.LC3
	.quad	.LC3
	.quad	.LC85
	.quad	.LC86
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC87
	.local	e
	.comm	e,4,4
	.local	p
	.comm	p,8,8
	.local	handled
	.comm	handled,4,4
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
