# Made from epoll-modes.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S epoll-modes.c`.
	.file	"epoll-modes.c"
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
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	": "
.LC2:
	.string	"0x"
.LC1:
	.string	"0123456789abcdef"
	.text
	.p2align 4
	.type	look, @function
look:
	pushq	%r13
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	pushq	%r12
	movl	$8, %edx
	movl	$found, %esi
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movl	$232, %ebx
	movq	%rbx, %rax
	subq	$32, %rsp
	movslq	set(%rip), %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rbp, %rdi
	movq	%rax, %rbx
	call	put
	movl	$.LC0, %edi
	call	put
	movq	%rbx, %rdi
	call	put_number
	movq	filled(%rip), %rdx
	testq	%rbx, %rbx
	jle	.L38
	movl	$found, %r12d
	xorl	%r13d, %r13d
	.p2align 4,,10
	.p2align 3
.L28:
	cmpq	$1023, %rdx
	ja	.L40
	leaq	1(%rdx), %rax
	movb	$32, line(%rdx)
	movq	%rax, filled(%rip)
.L40:
	movl	$.LC2, %ebp
.L37:
	movq	4(%r12), %rdi
	call	put_number
	movq	filled(%rip), %rax
	cmpq	$1023, %rax
	ja	.L42
	leaq	1(%rax), %rdi
	movb	$61, line(%rax)
	movq	%rdi, filled(%rip)
.L29:
	movl	(%r12), %eax
	movl	$1, %edx
	.p2align 4,,10
	.p2align 3
.L30:
	movq	%rax, %rcx
	movq	%rdx, %rsi
	andl	$15, %ecx
	movzbl	.LC1(%rcx), %ecx
	movb	%cl, 7(%rsp,%rdx)
	movq	%rax, %rcx
	leaq	1(%rdx), %rdx
	shrq	$4, %rax
	cmpq	$15, %rcx
	ja	.L30
	movq	%rbp, %r8
	movq	%rdi, %rcx
	xorl	%edx, %edx
	movl	$48, %eax
	subq	%rdi, %r8
	jmp	.L31
	.p2align 4,,10
	.p2align 3
.L33:
	addq	$1, %rcx
	movb	%al, line-1(%rcx)
	movl	$1, %edx
	movzbl	(%r8,%rcx), %eax
	testb	%al, %al
	je	.L50
.L31:
	cmpq	$1023, %rcx
	jbe	.L33
	testb	%dl, %dl
	je	.L43
.L50:
	movq	%rcx, filled(%rip)
.L32:
	leaq	(%rcx,%rsi), %r8
	movslq	%esi, %rsi
	movq	%rcx, %rax
	xorl	%edi, %edi
	addq	%rcx, %rsi
	leaq	8(%rsp,%rsi), %rsi
	jmp	.L34
	.p2align 4,,10
	.p2align 3
.L36:
	leaq	1(%rax), %rdx
	notq	%rax
	movl	$1, %edi
	movzbl	(%rsi,%rax), %eax
	movb	%al, line-1(%rdx)
	cmpq	%r8, %rdx
	je	.L51
	movq	%rdx, %rax
.L34:
	cmpq	$1023, %rax
	jbe	.L36
	testb	%dil, %dil
	je	.L45
	addq	$1, %r13
	movq	%rax, filled(%rip)
	addq	$12, %r12
	cmpq	%r13, %rbx
	jne	.L37
	movq	%rax, %rdx
.L38:
	cmpq	$1023, %rdx
	ja	.L41
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
.L41:
	movl	$1, %eax
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	filled(%rip), %rdx
	movl	$line, %esi
	movq	%rax, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$0, filled(%rip)
	addq	$32, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
	.p2align 4,,10
	.p2align 3
.L51:
	movq	%r8, filled(%rip)
.L35:
	addq	$1, %r13
	addq	$12, %r12
	cmpq	%r13, %rbx
	jne	.L28
	jmp	.L38
	.p2align 4,,10
	.p2align 3
.L43:
	movq	%rdi, %rcx
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L45:
	movq	%rcx, %rdx
	jmp	.L35
.L42:
	movq	%rax, %rdi
	jmp	.L29
	.size	look, .-look
	.section	.rodata.str1.1
.LC3:
	.string	"?"
.LC4:
	.string	" = "
	.text
	.p2align 4
	.type	result, @function
result:
	movzbl	(%rdi), %edx
	movq	%rsi, %r8
	movq	filled(%rip), %rsi
	xorl	%ecx, %ecx
	movq	%rsi, %rax
	subq	%rsi, %rdi
	testb	%dl, %dl
	jne	.L53
	jmp	.L54
	.p2align 4,,10
	.p2align 3
.L58:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %ecx
	movzbl	(%rdi,%rax), %edx
	testb	%dl, %dl
	je	.L56
.L53:
	cmpq	$1023, %rax
	jbe	.L58
	testb	%cl, %cl
	je	.L54
.L56:
	movq	%rax, filled(%rip)
.L55:
	movl	$.LC4, %ecx
	xorl	%esi, %esi
	movl	$32, %edx
	subq	%rax, %rcx
	jmp	.L57
	.p2align 4,,10
	.p2align 3
.L61:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %esi
	movzbl	(%rcx,%rax), %edx
	testb	%dl, %dl
	je	.L86
.L57:
	cmpq	$1023, %rax
	jbe	.L61
	testb	%sil, %sil
	je	.L60
	leaq	4095(%r8), %rdx
	movq	%rax, filled(%rip)
	cmpq	$4094, %rdx
	ja	.L63
.L65:
	notq	%r8
	cmpq	$114, %r8
	ja	.L74
	.p2align 4,,10
	.p2align 3
.L89:
	movq	CSWTCH.76(,%r8,8), %rsi
	movzbl	(%rsi), %ecx
	testb	%cl, %cl
	je	.L68
.L67:
	movq	%rax, %rdx
	xorl	%edi, %edi
	subq	%rax, %rsi
	jmp	.L69
	.p2align 4,,10
	.p2align 3
.L71:
	addq	$1, %rdx
	movb	%cl, line-1(%rdx)
	movl	$1, %edi
	movzbl	(%rsi,%rdx), %ecx
	testb	%cl, %cl
	je	.L87
.L69:
	cmpq	$1023, %rdx
	jbe	.L71
	testb	%dil, %dil
	je	.L68
	movq	%rdx, filled(%rip)
	jmp	.L72
	.p2align 4,,10
	.p2align 3
.L63:
	movq	%r8, %rdi
	call	put_number
	movq	filled(%rip), %rdx
.L70:
	cmpq	$1023, %rdx
	ja	.L72
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L72:
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
	.p2align 4,,10
	.p2align 3
.L86:
	movq	%rax, filled(%rip)
.L60:
	leaq	4095(%r8), %rax
	cmpq	$4094, %rax
	ja	.L63
	movq	filled(%rip), %rdx
	cmpq	$1023, %rdx
	ja	.L88
	leaq	1(%rdx), %rax
	notq	%r8
	movb	$45, line(%rdx)
	movq	%rax, filled(%rip)
	cmpq	$114, %r8
	jbe	.L89
.L74:
	movl	$63, %ecx
	movl	$.LC3, %esi
	jmp	.L67
	.p2align 4,,10
	.p2align 3
.L87:
	movq	%rdx, filled(%rip)
	jmp	.L70
	.p2align 4,,10
	.p2align 3
.L54:
	movq	%rsi, %rax
	jmp	.L55
	.p2align 4,,10
	.p2align 3
.L68:
	movq	%rax, %rdx
	jmp	.L70
.L88:
	movq	%rdx, %rax
	jmp	.L65
	.size	result, .-result
	.section	.rodata.str1.1
.LC5:
	.string	"epoll_ctl"
	.text
	.p2align 4
	.type	add, @function
add:
	subq	$16, %rsp
	movslq	%edx, %rdx
	movslq	%esi, %rsi
	movslq	%edi, %rdi
	movq	%r8, 8(%rsp)
	leaq	4(%rsp), %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	%ecx, 4(%rsp)
	movl	$233, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	jne	.L96
	addq	$16, %rsp
	ret
	.p2align 4,,10
	.p2align 3
.L96:
	movq	%rax, %rsi
	movl	$.LC5, %edi
	call	result
	addq	$16, %rsp
	ret
	.size	add, .-add
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
	je	.L102
	.p2align 4,,10
	.p2align 3
.L101:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L101
	ret
	.p2align 4,,10
	.p2align 3
.L102:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC6:
	.string	"empty"
.LC7:
	.string	"ab"
.LC8:
	.string	"level"
.LC9:
	.string	"level again"
.LC10:
	.string	"edge"
.LC11:
	.string	"edge again"
.LC12:
	.string	"c"
.LC13:
	.string	"a new edge"
.LC14:
	.string	"reading is no edge"
.LC15:
	.string	"one shot"
.LC16:
	.string	"disarmed"
.LC17:
	.string	"d"
.LC18:
	.string	"still disarmed"
.LC19:
	.string	"armed again"
.LC20:
	.string	"room to write"
.LC21:
	.string	"nothing wanted"
.LC22:
	.string	"errors are told"
.LC23:
	.string	"deleted"
.LC24:
	.string	"a copy keeps it"
.LC25:
	.string	"the last one does not"
.LC26:
	.string	"outer"
.LC27:
	.string	"data"
.LC28:
	.string	"outer, nothing left"
.LC29:
	.string	"a circle"
.LC30:
	.string	"itself"
.LC31:
	.string	"twice"
.LC32:
	.string	"not in it"
.LC33:
	.string	"exclusive by MOD"
.LC34:
	.string	"file"
.LC35:
	.string	"an ordinary file"
.LC36:
	.string	"turn"
.LC37:
	.string	"pwait2, at once"
.LC38:
	.string	"pwait2, some time"
.LC39:
	.string	"pwait2, bad time"
.LC40:
	.string	"no room"
.LC41:
	.string	"no set"
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
	movl	$291, %r14d
	pushq	%r13
	movq	%r14, %rax
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	xorl	%ebx, %ebx
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	subq	$208, %rsp
	movq	$0, 56(%rsp)
	movq	$0, 64(%rsp)
	movq	$0, 72(%rsp)
	movq	$3000000, 80(%rsp)
	movq	$0, 88(%rsp)
	movq	$1000000000, 96(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$293, %ebp
	movl	$2048, %r13d
	movl	%eax, set(%rip)
	leaq	4(%rsp), %rdi
	movq	%rbp, %rax
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	12(%rsp), %rdi
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	set(%rip), %edi
	movl	4(%rsp), %edx
	movl	$1, %r8d
	movl	$1, %ecx
	movl	$1, %esi
	movl	$1, %r12d
	call	add
	movl	$.LC6, %edi
	call	look
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$.LC7, %esi
	movl	$2, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC8, %edi
	call	look
	movl	$.LC9, %edi
	call	look
	movl	4(%rsp), %edx
	movl	set(%rip), %edi
	movl	$2, %r8d
	movl	$-2147483647, %ecx
	movl	$3, %esi
	call	add
	movl	$.LC10, %edi
	call	look
	movl	$.LC11, %edi
	call	look
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$.LC12, %esi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC13, %edi
	call	look
	movslq	4(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	leaq	108(%rsp), %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC14, %edi
	call	look
	movl	4(%rsp), %edx
	movl	set(%rip), %edi
	movl	$3, %r8d
	movl	$1073741825, %ecx
	movl	$3, %esi
	call	add
	movl	$.LC15, %edi
	call	look
	movl	$.LC16, %edi
	call	look
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$.LC17, %esi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC18, %edi
	call	look
	movl	set(%rip), %ebp
	movl	4(%rsp), %edx
	movl	$4, %r8d
	movl	$1073741825, %ecx
	movl	$3, %esi
	movl	%ebp, %edi
	call	add
	movl	$.LC19, %edi
	call	look
	movl	16(%rsp), %edx
	movl	$4, %ecx
	movl	%ebp, %edi
	movl	$5, %r8d
	movl	$1, %esi
	call	add
	movl	$.LC20, %edi
	call	look
	movl	16(%rsp), %edx
	xorl	%ecx, %ecx
	movl	$3, %esi
	movl	$5, %r8d
	movl	%ebp, %edi
	movl	$3, %ebp
	call	add
	movl	$.LC21, %edi
	call	look
	movslq	12(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC22, %edi
	call	look
	movl	16(%rsp), %edx
	xorl	%r8d, %r8d
	xorl	%ecx, %ecx
	movl	set(%rip), %r15d
	movl	$2, %esi
	movl	%r15d, %edi
	call	add
	movl	$.LC23, %edi
	call	look
	movl	4(%rsp), %edx
	movl	%r15d, %edi
	movl	$6, %r8d
	movl	$1, %ecx
	movl	$3, %esi
	call	add
	movslq	4(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$32, %eax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r15
	movslq	4(%rsp), %rdi
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC24, %edi
	call	look
	movslq	%r15d, %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC25, %edi
	call	look
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
	movq	%rax, %r14
	movq	%r12, %rdi
	movl	$290, %eax
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	set(%rip), %ebx
	movl	%eax, %edx
	movl	$1, %ecx
	movq	%rax, %rbp
	movl	$7, %r8d
	movl	$1, %esi
	movl	%ebx, %edi
	call	add
	movl	%ebx, %edx
	movl	%r14d, %edi
	movl	$8, %r8d
	movl	$1, %ecx
	movl	$1, %esi
	leaq	32(%rsp), %rbx
	movslq	%r14d, %r14
	call	add
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$232, %eax
	movq	%r14, %rdi
	movq	%rbx, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC26, %edi
	movq	%rax, %rsi
	call	result
	movq	36(%rsp), %rsi
	movl	$.LC27, %edi
	call	put
	movl	$.LC0, %edi
	call	put
	movq	%rsi, %rdi
	call	put_number
	movq	filled(%rip), %rdx
	cmpq	$1023, %rdx
	ja	.L105
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L105:
	movl	$1, %r12d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$line, %r13d
	movq	%r12, %rax
	movq	%r12, %rdi
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%edx, %edx
	movslq	%ebp, %r15
	leaq	108(%rsp), %rsi
	movq	$0, filled(%rip)
	movq	%rdx, %rax
	movq	%r15, %rdi
	movl	$8, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$232, %eax
	movq	%r14, %rdi
	movq	%rbx, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC28, %edi
	movq	%rax, %rsi
	movl	$233, %ebp
	call	result
	movq	%rbx, %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	set(%rip), %rdi
	movq	%rbp, %rax
	movq	%r12, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC29, %edi
	movq	%rax, %rsi
	call	result
	movq	%rbx, %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	set(%rip), %rdx
	movq	%rbp, %rax
	movq	%r12, %rsi
	movq	%rdx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC30, %edi
	movq	%rax, %rsi
	call	result
	movq	%rbx, %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	set(%rip), %rdi
	movq	%rbp, %rax
	movq	%r12, %rsi
	movq	%r15, %rdx
	movl	$1, 32(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC31, %edi
	movq	%rax, %rsi
	movl	$3, %r14d
	call	result
	movslq	8(%rsp), %rdx
	movq	%rbx, %r10
	xorl	%r8d, %r8d
	movslq	set(%rip), %rdi
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r14, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC32, %edi
	movq	%rax, %rsi
	call	result
	movq	%rbx, %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	set(%rip), %rdi
	movq	%rbp, %rax
	movq	%r14, %rsi
	movq	%r15, %rdx
	movl	$268435457, 32(%rsp)
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
	movl	$2, %eax
	movl	$.LC34, %edi
	movl	$66, %esi
	movl	$384, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	set(%rip), %rdi
	movslq	%eax, %rdx
	movq	%rbx, %r10
	movq	%rbp, %rax
	movl	$1, 32(%rsp)
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC35, %edi
	movq	%rax, %rsi
	movl	$10, %ebp
	movl	$290, %r14d
	call	result
.L107:
	movl	$1, %r12d
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%r12, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	%eax, -20(%rsp,%rbp,4)
	movslq	%eax, %rdx
	leaq	44(%rsp), %r10
	movq	%r12, %rsi
	movl	$1, 44(%rsp)
	movslq	set(%rip), %rdi
	movl	$233, %eax
	movq	%rbp, 48(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	jne	.L132
.L106:
	addq	$1, %rbp
	cmpq	$13, %rbp
	jne	.L107
	movl	$4, %ebp
	movl	$232, %r14d
	movl	$1, %r12d
	.p2align 4,,10
	.p2align 3
.L115:
	movslq	set(%rip), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%rbx, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	filled(%rip), %r8
	movl	$.LC36, %ecx
	movq	36(%rsp), %rdi
	xorl	%esi, %esi
	movl	$116, %edx
	movq	%r8, %rax
	subq	%r8, %rcx
	jmp	.L108
	.p2align 4,,10
	.p2align 3
.L110:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %esi
	movzbl	(%rcx,%rax), %edx
	testb	%dl, %dl
	je	.L130
.L108:
	cmpq	$1023, %rax
	jbe	.L110
	testb	%sil, %sil
	je	.L117
.L130:
	movq	%rax, filled(%rip)
.L111:
	movl	$.LC0, %ecx
	xorl	%esi, %esi
	movl	$58, %edx
	subq	%rax, %rcx
	jmp	.L109
	.p2align 4,,10
	.p2align 3
.L113:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %esi
	movzbl	(%rcx,%rax), %edx
	testb	%dl, %dl
	je	.L131
.L109:
	cmpq	$1023, %rax
	jbe	.L113
	testb	%sil, %sil
	je	.L112
.L131:
	movq	%rax, filled(%rip)
.L112:
	call	put_number
	movq	filled(%rip), %rdx
	cmpq	$1023, %rdx
	ja	.L114
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L114:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r12, %rdi
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$0, filled(%rip)
	subl	$1, %ebp
	jne	.L115
	leaq	20(%rsp), %rbp
	movl	$3, %r13d
.L116:
	xorl	%r12d, %r12d
	movslq	0(%rbp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	addq	$4, %rbp
	cmpq	%rbx, %rbp
	jne	.L116
	movl	$found, %ebp
	movl	$441, %ebx
	movl	$8, %r13d
	movslq	set(%rip), %rdi
	leaq	56(%rsp), %r10
	movq	%rbx, %rax
	movq	%rbp, %rsi
	movq	%r13, %rdx
	movl	$8, %r9d
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC37, %edi
	movq	%rax, %rsi
	call	result
	leaq	72(%rsp), %r10
	xorl	%r8d, %r8d
	movq	%rbx, %rax
	movslq	set(%rip), %rdi
	movl	$8, %r9d
	movq	%rbp, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC38, %edi
	movq	%rax, %rsi
	call	result
	leaq	88(%rsp), %r10
	xorl	%r8d, %r8d
	movq	%rbx, %rax
	movslq	set(%rip), %rdi
	movl	$8, %r9d
	movq	%rbp, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC39, %edi
	movq	%rax, %rsi
	movl	$232, %ebx
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	set(%rip), %rdi
	movq	%rbx, %rax
	movq	%rbp, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC40, %edi
	movq	%rax, %rsi
	call	result
	movl	$1, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rdx, %rdi
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC41, %edi
	movq	%rax, %rsi
	call	result
	addq	$208, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L132:
	movq	%rax, %rsi
	movl	$.LC5, %edi
	call	result
	jmp	.L106
.L117:
	movq	%r8, %rax
	jmp	.L111
	.size	main, .-main
	.section	.rodata.str1.1
.LC42:
	.string	"EPERM"
.LC43:
	.string	"ENOENT"
.LC44:
	.string	"ESRCH"
.LC45:
	.string	"EINTR"
.LC46:
	.string	"ENXIO"
.LC47:
	.string	"E2BIG"
.LC48:
	.string	"ENOEXEC"
.LC49:
	.string	"EBADF"
.LC50:
	.string	"ECHILD"
.LC51:
	.string	"EAGAIN"
.LC52:
	.string	"ENOMEM"
.LC53:
	.string	"EACCES"
.LC54:
	.string	"EFAULT"
.LC55:
	.string	"EBUSY"
.LC56:
	.string	"EEXIST"
.LC57:
	.string	"EXDEV"
.LC58:
	.string	"ENODEV"
.LC59:
	.string	"ENOTDIR"
.LC60:
	.string	"EISDIR"
.LC61:
	.string	"EINVAL"
.LC62:
	.string	"EMFILE"
.LC63:
	.string	"ENOTTY"
.LC64:
	.string	"ETXTBSY"
.LC65:
	.string	"EFBIG"
.LC66:
	.string	"ENOSPC"
.LC67:
	.string	"ESPIPE"
.LC68:
	.string	"EROFS"
.LC69:
	.string	"EPIPE"
.LC70:
	.string	"ERANGE"
.LC71:
	.string	"ENAMETOOLONG"
.LC72:
	.string	"ENOSYS"
.LC73:
	.string	"ENOTEMPTY"
.LC74:
	.string	"ELOOP"
.LC75:
	.string	"EOVERFLOW"
.LC76:
	.string	"ENOTSOCK"
.LC77:
	.string	"EDESTADDRREQ"
.LC78:
	.string	"EMSGSIZE"
.LC79:
	.string	"EPROTOTYPE"
.LC80:
	.string	"ENOPROTOOPT"
.LC81:
	.string	"EPROTONOSUPPORT"
.LC82:
	.string	"ESOCKTNOSUPPORT"
.LC83:
	.string	"EOPNOTSUPP"
.LC84:
	.string	"EAFNOSUPPORT"
.LC85:
	.string	"EADDRINUSE"
.LC86:
	.string	"ECONNRESET"
.LC87:
	.string	"EISCONN"
.LC88:
	.string	"ENOTCONN"
.LC89:
	.string	"ETIMEDOUT"
.LC90:
	.string	"ECONNREFUSED"
.LC91:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.76, @object
	.size	CSWTCH.76, 920
CSWTCH.76:
	.quad	.LC42
	.quad	.LC43
	.quad	.LC44
	.quad	.LC45
	.quad	.LC3
	.quad	.LC46
	.quad	.LC47
	.quad	.LC48
	.quad	.LC49
	.quad	.LC50
	.quad	.LC51
	.quad	.LC52
	.quad	.LC53
	.quad	.LC54
	.quad	.LC3
	.quad	.LC55
	.quad	.LC56
	.quad	.LC57
	.quad	.LC58
	.quad	.LC59
	.quad	.LC60
	.quad	.LC61
	.quad	.LC3
	.quad	.LC62
	.quad	.LC63
	.quad	.LC64
	.quad	.LC65
	.quad	.LC66
	.quad	.LC67
	.quad	.LC68
	.quad	.LC3
	.quad	.LC69
	.quad	.LC3
	.quad	.LC70
	.quad	.LC3
	.quad	.LC71
	.quad	.LC3
	.quad	.LC72
	.quad	.LC73
	.quad	.LC74
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
	.quad	.LC75
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
	.quad	.LC76
	.quad	.LC77
	.quad	.LC78
	.quad	.LC79
	.quad	.LC80
	.quad	.LC81
	.quad	.LC82
	.quad	.LC83
	.quad	.LC3
	.quad	.LC84
	.quad	.LC85
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC86
	.quad	.LC3
	.quad	.LC87
	.quad	.LC88
	.quad	.LC3
	.quad	.LC3
	.quad	.LC89
	.quad	.LC90
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC91
	.local	found
	.comm	found,96,32
	.local	set
	.comm	set,4,4
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
