# Made from socketpair.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S socketpair.c`.
	.file	"socketpair.c"
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
	.type	end, @function
end:
	movq	filled(%rip), %rdx
	cmpq	$1023, %rdx
	ja	.L14
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L14:
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
	.string	"?"
.LC1:
	.string	" = "
.LC2:
	.string	"-"
	.text
	.p2align 4
	.type	result, @function
result:
	subq	$32, %rsp
	movq	%rsi, %r9
	call	put
	movl	$.LC1, %edi
	call	put
	cmpq	$-4095, %rsi
	jb	.L16
	movl	$.LC2, %edi
	notq	%r9
	call	put
	movl	$.LC0, %edi
	cmpq	$114, %r9
	jbe	.L32
.L17:
	call	put
.L18:
	addq	$32, %rsp
	jmp	end
.L16:
	movq	%rsi, %rcx
	testq	%rsi, %rsi
	js	.L33
.L19:
	leaq	8(%rsp), %r8
	xorl	%edi, %edi
	movabsq	$-3689348814741910323, %r10
	.p2align 4,,10
	.p2align 3
.L20:
	movq	%rcx, %rax
	movl	%edi, %r11d
	addq	$1, %r8
	addl	$1, %edi
	mulq	%r10
	movq	%rcx, %rax
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rsi
	addq	%rsi, %rsi
	subq	%rsi, %rax
	addl	$48, %eax
	movb	%al, -1(%r8)
	movq	%rcx, %rax
	movq	%rdx, %rcx
	cmpq	$9, %rax
	ja	.L20
	testq	%r9, %r9
	js	.L34
.L21:
	movq	filled(%rip), %rax
	leal	-1(%rdi), %edx
	movslq	%edi, %rdi
	leaq	8(%rsp), %rcx
	xorl	%esi, %esi
	addq	%rax, %rdi
	leaq	1(%rax,%rdx), %r8
	addq	%rdi, %rcx
	jmp	.L22
	.p2align 4,,10
	.p2align 3
.L24:
	leaq	1(%rax), %rdx
	notq	%rax
	movl	$1, %esi
	movzbl	(%rcx,%rax), %eax
	movb	%al, line-1(%rdx)
	cmpq	%r8, %rdx
	je	.L35
	movq	%rdx, %rax
.L22:
	cmpq	$1023, %rax
	jbe	.L24
	testb	%sil, %sil
	je	.L18
	movq	%rax, filled(%rip)
	jmp	.L18
.L32:
	movq	CSWTCH.49(,%r9,8), %rdi
	jmp	.L17
.L34:
	movslq	%edi, %rdi
	movb	$45, 8(%rsp,%rdi)
	leal	2(%r11), %edi
	jmp	.L21
.L33:
	negq	%rcx
	jmp	.L19
.L35:
	movq	%r8, filled(%rip)
	jmp	.L18
	.size	result, .-result
	.section	.rodata.str1.1
.LC3:
	.string	"one"
.LC4:
	.string	"three"
.LC5:
	.string	"to"
.LC6:
	.string	"two"
.LC7:
	.string	""
.LC8:
	.string	"none"
.LC9:
	.string	"cut"
.LC10:
	.string	"next"
.LC11:
	.string	"empty"
.LC12:
	.string	"whole"
.LC13:
	.string	"MSG_TRUNC tells all"
.LC14:
	.string	"x"
.LC15:
	.string	"closed"
.LC16:
	.string	"again"
.LC17:
	.string	"read"
	.text
	.p2align 4
	.type	datagrams, @function
datagrams:
	pushq	%r15
	movslq	%edi, %rsi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	pushq	%r14
	movl	$53, %eax
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movl	$1, %ebp
	pushq	%rbx
	xorl	%ebx, %ebx
	movq	%rbp, %rdi
	movq	%rbx, %rdx
	subq	$16, %rsp
	leaq	8(%rsp), %r10
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movslq	8(%rsp), %rdi
	movq	%rbp, %rax
	movl	$.LC3, %esi
	movl	$3, %r13d
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC4, %edi
	movq	%rax, %rsi
	movl	$2, %r14d
	call	result
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$.LC5, %esi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC6, %edi
	movq	%rax, %rsi
	call	result
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$.LC7, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC8, %edi
	movq	%rax, %rsi
	movl	$buffer, %r12d
	call	result
	movslq	12(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r12, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC9, %edi
	movq	%rax, %rsi
	movl	$64, %r14d
	call	result
	movslq	12(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r12, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC10, %edi
	movq	%rax, %rsi
	call	result
	movslq	12(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r12, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC11, %edi
	movq	%rax, %rsi
	call	result
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$.LC12, %esi
	movl	$5, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$45, %r14d
	movslq	12(%rsp), %rdi
	movq	%r12, %rsi
	movq	%rbp, %rdx
	movl	$32, %r10d
	movq	%r14, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC13, %edi
	movq	%rax, %rsi
	call	result
	movslq	12(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC14, %r15d
	movslq	8(%rsp), %rdi
	movq	%rbp, %rax
	movq	%rbp, %rdx
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC15, %edi
	movq	%rax, %rsi
	call	result
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r15, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC16, %edi
	movq	%rax, %rsi
	call	result
	movslq	8(%rsp), %rdi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$64, %r10d
	movq	%r14, %rax
	movq	%r12, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC17, %edi
	movq	%rax, %rsi
	call	result
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	addq	$16, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.size	datagrams, .-datagrams
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
.LC18:
	.string	"- stream"
.LC19:
	.string	"socketpair"
.LC20:
	.string	"hello"
.LC21:
	.string	"write"
.LC22:
	.string	" you"
.LC23:
	.string	"send"
.LC24:
	.string	"peek"
.LC25:
	.string	"read both at once"
.LC26:
	.string	"nothing there"
.LC27:
	.string	"nothing sent"
	.section	.rodata
.LC28:
	.string	"\001"
	.string	"abc"
	.section	.rodata.str1.1
.LC29:
	.string	"unconnect"
.LC30:
	.string	"SHUT_WR"
.LC31:
	.string	"the other reads the end"
.LC32:
	.string	"back"
.LC33:
	.string	"and can write"
.LC34:
	.string	"bad how"
.LC35:
	.string	"unread"
.LC36:
	.string	"closed with unread data"
.LC37:
	.string	"then the end"
.LC38:
	.string	"- datagrams"
.LC39:
	.string	"too much"
.LC40:
	.string	"- packets"
.LC41:
	.string	"- refused"
.LC42:
	.string	"family"
.LC43:
	.string	"type"
.LC44:
	.string	"beyond types"
.LC45:
	.string	"protocol"
.LC46:
	.string	"flags"
.LC47:
	.string	"pointer"
.LC48:
	.string	"not a socket"
.LC49:
	.string	"not open"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	movl	$.LC18, %edi
	pushq	%r14
	pushq	%r13
	pushq	%r12
	movl	$53, %r12d
	pushq	%rbp
	xorl	%ebp, %ebp
	pushq	%rbx
	movl	$1, %ebx
	subq	$48, %rsp
	call	put
	call	end
	leaq	8(%rsp), %r10
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
	movl	$.LC19, %edi
	movq	%rax, %rsi
	call	result
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$.LC20, %esi
	movl	$5, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC21, %edi
	movq	%rax, %rsi
	call	result
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$44, %eax
	movl	$.LC22, %esi
	movl	$4, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC23, %edi
	movq	%rax, %rsi
	movl	$buffer, %r14d
	call	result
	movslq	12(%rsp), %rdi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$2, %r10d
	movl	$45, %eax
	movq	%r14, %rsi
	movl	$3, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC24, %edi
	movq	%rax, %rsi
	movl	$64, %r15d
	call	result
	movslq	12(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r14, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC25, %edi
	movq	%rax, %rsi
	call	result
	movslq	12(%rsp), %rdi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$64, %r10d
	movl	$45, %eax
	movq	%r14, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC26, %edi
	movq	%rax, %rsi
	call	result
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r14, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC27, %edi
	movq	%rax, %rsi
	call	result
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	movq	%rbx, %rdx
	movl	$.LC28, %r8d
	movl	$5, %r9d
	movl	$44, %eax
	movl	$.LC14, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC29, %edi
	movq	%rax, %rsi
	call	result
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$48, %eax
	movq	%rbx, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC30, %edi
	movq	%rax, %rsi
	leaq	16(%rsp), %r13
	call	result
	movl	$13, %eax
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	$1, 16(%rsp)
	movq	%rax, %rdi
	movq	%r13, %rsi
	movl	$8, %r10d
	movq	$67108864, 24(%rsp)
	movq	%rbp, %rdx
	movq	$restore, 32(%rsp)
	movq	$0, 40(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movslq	8(%rsp), %rdi
	movq	%rbx, %rax
	movl	$.LC14, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC21, %edi
	movq	%rax, %rsi
	call	result
	movslq	12(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r14, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC31, %edi
	movq	%rax, %rsi
	call	result
	movslq	12(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$.LC32, %esi
	movl	$4, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC33, %edi
	movq	%rax, %rsi
	call	result
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r14, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC17, %edi
	movq	%rax, %rsi
	call	result
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$48, %eax
	movl	$3, %esi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC34, %edi
	movq	%rax, %rsi
	call	result
	movslq	12(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$.LC35, %esi
	movl	$6, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$3, %eax
	movslq	8(%rsp), %rdi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	12(%rsp), %rdi
	movq	%rbp, %rax
	movq	%r14, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC36, %edi
	movq	%rax, %rsi
	call	result
	movslq	12(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r14, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC37, %edi
	movq	%rax, %rsi
	call	result
	movslq	12(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$.LC14, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC21, %edi
	movq	%rax, %rsi
	call	result
	movslq	12(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$3, %eax
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC38, %edi
	call	put
	call	end
	movq	%r13, %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$2, %esi
	movq	%rbx, %rdi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movslq	16(%rsp), %rdi
	movq	%rbx, %rax
	movl	$big, %esi
	movl	$300000, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC39, %edi
	movq	%rax, %rsi
	movl	$99, %r15d
	call	result
	movl	$2, %edi
	call	datagrams
	movl	$.LC40, %edi
	call	put
	call	end
	movl	$5, %edi
	call	datagrams
	movl	$.LC41, %edi
	call	put
	call	end
	movq	%r13, %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r15, %rdi
	movq	%rbx, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC42, %edi
	movq	%rax, %rsi
	call	result
	movq	%r13, %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbx, %rdi
	movl	$4, %esi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC43, %edi
	movq	%rax, %rsi
	call	result
	movq	%r13, %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$15, %esi
	movq	%rbx, %rdi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC44, %edi
	movq	%rax, %rsi
	call	result
	movq	%r13, %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$7, %edx
	movq	%rbx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC45, %edi
	movq	%rax, %rsi
	call	result
	movq	%r13, %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$65537, %esi
	movq	%rbx, %rdi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC46, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$8, %r10d
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC47, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$22, %eax
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$44, %eax
	movslq	20(%rsp), %rdi
	movl	$.LC14, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC48, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$45, %eax
	movq	%r15, %rdi
	movq	%r14, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC49, %edi
	movq	%rax, %rsi
	call	result
	addq	$48, %rsp
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
.LC50:
	.string	"EPERM"
.LC51:
	.string	"ENOENT"
.LC52:
	.string	"ESRCH"
.LC53:
	.string	"EINTR"
.LC54:
	.string	"ENXIO"
.LC55:
	.string	"E2BIG"
.LC56:
	.string	"ENOEXEC"
.LC57:
	.string	"EBADF"
.LC58:
	.string	"ECHILD"
.LC59:
	.string	"EAGAIN"
.LC60:
	.string	"ENOMEM"
.LC61:
	.string	"EACCES"
.LC62:
	.string	"EFAULT"
.LC63:
	.string	"EBUSY"
.LC64:
	.string	"EEXIST"
.LC65:
	.string	"EXDEV"
.LC66:
	.string	"ENODEV"
.LC67:
	.string	"ENOTDIR"
.LC68:
	.string	"EISDIR"
.LC69:
	.string	"EINVAL"
.LC70:
	.string	"EMFILE"
.LC71:
	.string	"ENOTTY"
.LC72:
	.string	"ETXTBSY"
.LC73:
	.string	"EFBIG"
.LC74:
	.string	"ENOSPC"
.LC75:
	.string	"ESPIPE"
.LC76:
	.string	"EROFS"
.LC77:
	.string	"EPIPE"
.LC78:
	.string	"ERANGE"
.LC79:
	.string	"ENAMETOOLONG"
.LC80:
	.string	"ENOSYS"
.LC81:
	.string	"ENOTEMPTY"
.LC82:
	.string	"ELOOP"
.LC83:
	.string	"EOVERFLOW"
.LC84:
	.string	"ENOTSOCK"
.LC85:
	.string	"EDESTADDRREQ"
.LC86:
	.string	"EMSGSIZE"
.LC87:
	.string	"EPROTOTYPE"
.LC88:
	.string	"ENOPROTOOPT"
.LC89:
	.string	"EPROTONOSUPPORT"
.LC90:
	.string	"ESOCKTNOSUPPORT"
.LC91:
	.string	"EOPNOTSUPP"
.LC92:
	.string	"EAFNOSUPPORT"
.LC93:
	.string	"EADDRINUSE"
.LC94:
	.string	"ECONNRESET"
.LC95:
	.string	"EISCONN"
.LC96:
	.string	"ENOTCONN"
.LC97:
	.string	"ETIMEDOUT"
.LC98:
	.string	"ECONNREFUSED"
.LC99:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.49, @object
	.size	CSWTCH.49, 920
CSWTCH.49:
	.quad	.LC50
	.quad	.LC51
	.quad	.LC52
	.quad	.LC53
	.quad	.LC0
	.quad	.LC54
	.quad	.LC55
	.quad	.LC56
	.quad	.LC57
	.quad	.LC58
	.quad	.LC59
	.quad	.LC60
	.quad	.LC61
	.quad	.LC62
	.quad	.LC0
	.quad	.LC63
	.quad	.LC64
	.quad	.LC65
	.quad	.LC66
	.quad	.LC67
	.quad	.LC68
	.quad	.LC69
	.quad	.LC0
	.quad	.LC70
	.quad	.LC71
	.quad	.LC72
	.quad	.LC73
	.quad	.LC74
	.quad	.LC75
	.quad	.LC76
	.quad	.LC0
	.quad	.LC77
	.quad	.LC0
	.quad	.LC78
	.quad	.LC0
	.quad	.LC79
	.quad	.LC0
	.quad	.LC80
	.quad	.LC81
	.quad	.LC82
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC83
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC84
	.quad	.LC85
	.quad	.LC86
	.quad	.LC87
	.quad	.LC88
	.quad	.LC89
	.quad	.LC90
	.quad	.LC91
	.quad	.LC0
	.quad	.LC92
	.quad	.LC93
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC94
	.quad	.LC0
	.quad	.LC95
	.quad	.LC96
	.quad	.LC0
	.quad	.LC0
	.quad	.LC97
	.quad	.LC98
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC99
	.local	big
	.comm	big,500000,32
	.local	buffer
	.comm	buffer,64,32
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
