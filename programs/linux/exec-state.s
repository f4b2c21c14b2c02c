# Made from exec-state.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S exec-state.c`.
	.file	"exec-state.c"
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
	movq	CSWTCH.60(,%rsi,8), %rdi
	jmp	.L31
	.size	result, .-result
	.p2align 4
	.type	handler, @function
handler:
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
	.string	"again"
.LC5:
	.string	"no environment"
.LC6:
	.string	"any name"
.LC7:
	.string	"a handler is gone"
.LC8:
	.string	"ignored stays ignored"
.LC9:
	.string	"the mask stays"
.LC10:
	.string	"pending signals stay"
.LC11:
	.string	"no alternate stack"
.LC12:
	.string	"kept open"
.LC13:
	.string	"closed"
.LC14:
	.string	"its place stays"
.LC15:
	.string	"umask"
.LC16:
	.string	"folder"
.LC17:
	.string	"in the folder"
.LC18:
	.string	"the same process"
.LC19:
	.string	"the interval timer runs"
.LC20:
	.string	"a created one does not"
.LC21:
	.string	"nice"
.LC22:
	.string	"/proc/self/cmdline"
.LC23:
	.string	"its own words in /proc"
.LC24:
	.string	"/proc/self/exe"
.LC25:
	.string	"file"
.LC26:
	.string	"hello"
.LC27:
	.string	"renamed"
.LC28:
	.string	"COLOUR=green"
.LC29:
	.string	"execve"
.LC30:
	.string	"status"
.LC31:
	.string	"x"
.LC32:
	.string	"nothing"
.LC33:
	.string	"no such file"
.LC34:
	.string	"a folder"
.LC35:
	.string	"text"
.LC36:
	.string	"just text\n"
.LC37:
	.string	"no executable"
.LC38:
	.string	"not allowed"
.LC39:
	.string	"text/more"
.LC40:
	.string	"below a file"
.LC41:
	.string	""
.LC42:
	.string	"an empty path"
.LC43:
	.string	"no such flag"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$720, %rsp
	cmpl	$1, %edi
	jle	.L44
	movq	8(%rsi), %rcx
	movq	%rdx, %rbp
	movq	%rsi, %rbx
	movl	$.LC4, %edx
	movzbl	(%rcx), %eax
	testb	%al, %al
	jne	.L45
	jmp	.L44
	.p2align 4,,10
	.p2align 3
.L47:
	movzbl	1(%rcx), %eax
	addq	$1, %rcx
	addq	$1, %rdx
	testb	%al, %al
	je	.L46
.L45:
	cmpb	%al, (%rdx)
	je	.L47
.L46:
	cmpb	%al, (%rdx)
	je	.L85
.L44:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$89, %eax
	movl	$.LC24, %edi
	movl	$511, %edx
	leaq	208(%rsp), %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%edx, %edx
	testq	%rax, %rax
	movl	$.LC16, %r13d
	movl	$448, %r15d
	cmovs	%rdx, %rax
	movq	%r13, %rdi
	xorl	%ebx, %ebx
	movq	%r15, %rsi
	movb	$0, 208(%rsp,%rax)
	movl	$83, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$57, %eax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.L86
	leaq	112(%rsp), %rsi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%rbp, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	112(%rsp), %esi
	movl	$.LC30, %edi
	leaq	144(%rsp), %r12
	movl	$59, %ebp
	sarl	$8, %esi
	movslq	%esi, %rsi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$.LC32, %edi
	movq	%r12, %rsi
	movq	%rbx, %rdx
	movq	$.LC31, 144(%rsp)
	movq	$0, 152(%rsp)
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
	movq	%rbp, %rax
	movq	%r13, %rdi
	movq	%r12, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC34, %edi
	movq	%rax, %rsi
	movl	$.LC35, %r13d
	movl	$2, %r14d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$66, %esi
	movq	%r14, %rax
	movq	%r13, %rdi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r14
	movl	$.LC36, %esi
	movl	$1, %eax
	movl	$10, %edx
	movq	%r14, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$3, %eax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rbp, %rax
	movq	%r13, %rdi
	movq	%r12, %rsi
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
	movl	$90, %eax
	movl	$384, %esi
	movq	%r13, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rbp, %rax
	movq	%r12, %rsi
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
	movl	$.LC39, %edi
	movq	%r12, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC40, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$.LC41, %edi
	movq	%r12, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC42, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r9d, %r9d
	movl	$322, %eax
	movl	$7, %r8d
	movq	$-100, %rdi
	leaq	208(%rsp), %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC43, %edi
	movq	%rax, %rsi
	call	result
	xorl	%eax, %eax
.L43:
	addq	$720, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L85:
	leaq	48(%rsp), %r15
	xorl	%r12d, %r12d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$13, %r13d
	movl	$10, %r14d
	movq	%r12, %rsi
	movq	%r15, %rdx
	movl	$8, %r10d
	movq	%r13, %rax
	movq	%r14, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	$0, 48(%rsp)
	movl	$.LC7, %edi
	sete	%sil
	call	show
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$8, %r10d
	movl	$12, %edi
	movq	%r12, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	$1, 48(%rsp)
	movl	$.LC8, %edi
	sete	%sil
	call	show
	movq	%rsp, %rdx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$8, %r10d
	movl	$14, %eax
	movq	%r12, %rdi
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$33554433, %eax
	xorl	%esi, %esi
	movl	$.LC9, %edi
	salq	$14, %rax
	cmpq	%rax, (%rsp)
	sete	%sil
	xorl	%r13d, %r13d
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, 208(%rsp)
	movl	$127, %eax
	movl	$8, %esi
	movq	%r12, %rdx
	leaq	208(%rsp), %r13
	movq	%r13, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %eax
	xorl	%esi, %esi
	movl	$.LC10, %edi
	salq	$39, %rax
	cmpq	%rax, 208(%rsp)
	sete	%sil
	call	show
	leaq	24(%rsp), %rsi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$131, %eax
	movq	%r12, %rdi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	32(%rsp), %rsi
	movl	$.LC11, %edi
	movl	$1, %r15d
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$72, %eax
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	%r12, %rdx
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
	movl	$72, %eax
	movl	$11, %edi
	movq	%r15, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC13, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$8, %eax
	movq	%r14, %rdi
	movq	%r12, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC14, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$95, %eax
	movq	%r12, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC15, %edi
	movq	%rax, %rsi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$79, %eax
	movl	$256, %esi
	movq	%r13, %rdi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%eax, %eax
	jmp	.L48
.L49:
	addq	$1, %rax
.L48:
	leaq	0(%r13,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L49
	xorl	%edx, %edx
	cmpl	$6, %eax
	jle	.L50
	cltq
	leaq	-6(%r13,%rax), %rsi
	xorl	%eax, %eax
	jmp	.L52
.L87:
	addq	$1, %rax
	cmpb	%cl, %dl
	jne	.L51
.L52:
	movzbl	(%rsi,%rax), %edx
	movzbl	.LC16(%rax), %ecx
	testb	%dl, %dl
	jne	.L87
.L51:
	cmpb	%cl, %dl
	sete	%dl
	movzbl	%dl, %edx
.L50:
	movslq	%edx, %rsi
	movl	$.LC17, %edi
	call	show
	movq	16(%rbx), %rcx
	xorl	%edx, %edx
	jmp	.L53
.L54:
	imull	$10, %edx, %edx
	addq	$1, %rcx
	leal	-48(%rdx,%rax), %edx
.L53:
	movsbl	(%rcx), %eax
	leal	-48(%rax), %esi
	cmpb	$9, %sil
	jbe	.L54
	xorl	%r13d, %r13d
	movslq	%edx, %r12
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$39, %eax
	movq	%r13, %rdi
	movq	%r13, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	%rax, %r12
	movl	$.LC18, %edi
	sete	%sil
	call	show
	leaq	80(%rsp), %rsi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$36, %eax
	movq	%r13, %rdi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	$10, 96(%rsp)
	movl	$.LC19, %edi
	setg	%sil
	call	show
	leaq	112(%rsp), %rsi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$224, %eax
	movq	%r13, %rdi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC20, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$140, %eax
	movq	%r13, %rdi
	movq	%r13, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$20, %esi
	movl	$.LC21, %edi
	subq	%rax, %rsi
	call	show
	leaq	8(%rsp), %rsi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$157, %eax
	movl	$16, %edi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rsi, %rdi
	call	put
	call	end
	movq	(%rbx), %rdi
	call	put
	call	end
	movq	0(%rbp), %rdi
	testq	%rdi, %rdi
	je	.L88
.L55:
	call	put
	movl	$2, %ebx
	call	end
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$.LC22, %edi
	movq	%rbx, %rax
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	leaq	144(%rsp), %rsi
	movq	%rdx, %rax
	movl	$64, %edx
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC6, %edx
	jmp	.L56
.L89:
	cmpb	%cl, %al
	jne	.L69
	addq	$1, %rsi
	addq	$1, %rdx
.L56:
	movzbl	(%rsi), %eax
	movzbl	(%rdx), %ecx
	testb	%al, %al
	jne	.L89
	testb	%cl, %cl
	jne	.L69
	xorl	%eax, %eax
	jmp	.L61
.L90:
	addq	$1, %rax
	cmpb	%cl, %dl
	jne	.L60
.L61:
	movzbl	153(%rsp,%rax), %edx
	movzbl	.LC4(%rax), %ecx
	testb	%dl, %dl
	jne	.L90
.L60:
	xorl	%esi, %esi
	cmpb	%cl, %dl
	sete	%sil
.L59:
	movl	$.LC23, %edi
	call	show
	movl	$3, %eax
	jmp	.L43
.L88:
	movl	$.LC5, %edi
	jmp	.L55
.L69:
	xorl	%esi, %esi
	jmp	.L59
.L86:
	xorl	%ecx, %ecx
	movl	$13, %ebx
	movl	$8, %r10d
	movq	%rbp, %rdx
	leaq	144(%rsp), %r14
	movq	%rbx, %rax
	movq	$handler, 144(%rsp)
	movl	$10, %edi
	movq	$67108864, 152(%rsp)
	movq	%r14, %rsi
	movq	$restore, 160(%rsp)
	movq	%rcx, 168(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%edi, %edi
	movq	%rbx, %rax
	movq	$1, 144(%rsp)
	movq	%rdi, 168(%rsp)
	movl	$12, %edi
	movq	$67108864, 152(%rsp)
	movq	$restore, 160(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$33554433, %eax
	movl	$2, %ebx
	salq	$14, %rax
	movq	%rbx, %rdi
	movq	%rax, 144(%rsp)
	movl	$14, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$39, %r15d
	xorl	%r10d, %r10d
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%r15, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r12
	movl	$40, %esi
	movl	$62, %eax
	movq	%r12, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r11d, %r11d
	leaq	80(%rsp), %rdi
	movl	$131, %eax
	movq	%rbp, %rsi
	movq	$stack_space.0, 80(%rsp)
	movq	%r11, 88(%rsp)
	movq	$8192, 96(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC25, %edi
	movl	$66, %esi
	movl	$384, %edx
	movq	%rbx, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	movl	$.LC26, %esi
	movl	$1, %eax
	movl	$5, %edx
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$292, %r12d
	movl	$10, %esi
	movq	%rbp, %rdx
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$11, %esi
	movq	%r12, %rax
	movl	$524288, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$95, %eax
	movl	$17, %edi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$80, %eax
	movq	%r13, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%ebx, %ebx
	xorl	%r12d, %r12d
	leaq	112(%rsp), %rsi
	movl	$38, %eax
	movq	%rbx, 112(%rsp)
	movq	%rbp, %rdi
	movq	%rbx, 120(%rsp)
	movq	$100, 128(%rsp)
	movq	%r12, 136(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$222, %eax
	leaq	8(%rsp), %rdx
	movl	$1, %edi
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$141, %eax
	movl	$18, %edx
	movq	%rbp, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$157, %eax
	movl	$.LC27, %esi
	movl	$15, %edi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%r15, %rax
	movq	%rbp, %rdi
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movb	$0, 63(%rsp)
	movl	$14, %ecx
	movl	$10, %esi
.L64:
	cqto
	idivq	%rsi
	addl	$48, %edx
	movb	%dl, 48(%rsp,%rcx)
	movq	%rcx, %rdx
	subq	$1, %rcx
	testq	%rax, %rax
	jne	.L64
	movslq	%edx, %rax
	leaq	48(%rsp), %rcx
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	addq	%rcx, %rax
	movq	%rdx, 32(%rsp)
	xorl	%r8d, %r8d
	leaq	24(%rsp), %rdx
	movq	%rax, 160(%rsp)
	xorl	%eax, %eax
	xorl	%r9d, %r9d
	leaq	208(%rsp), %rdi
	movq	%rax, 168(%rsp)
	movq	%r14, %rsi
	movl	$59, %eax
	movq	$.LC6, 144(%rsp)
	movq	$.LC4, 152(%rsp)
	movq	$.LC28, 24(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC29, %edi
	movq	%rax, %rsi
	movl	$231, %ebx
	call	result
	movl	$1, %edi
.L65:
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
	jmp	.L65
	.size	main, .-main
	.section	.rodata.str1.1
.LC44:
	.string	"EPERM"
.LC45:
	.string	"ENOENT"
.LC46:
	.string	"ESRCH"
.LC47:
	.string	"EINTR"
.LC48:
	.string	"ENXIO"
.LC49:
	.string	"E2BIG"
.LC50:
	.string	"ENOEXEC"
.LC51:
	.string	"EBADF"
.LC52:
	.string	"ECHILD"
.LC53:
	.string	"EAGAIN"
.LC54:
	.string	"ENOMEM"
.LC55:
	.string	"EACCES"
.LC56:
	.string	"EFAULT"
.LC57:
	.string	"EBUSY"
.LC58:
	.string	"EEXIST"
.LC59:
	.string	"EXDEV"
.LC60:
	.string	"ENODEV"
.LC61:
	.string	"ENOTDIR"
.LC62:
	.string	"EISDIR"
.LC63:
	.string	"EINVAL"
.LC64:
	.string	"EMFILE"
.LC65:
	.string	"ENOTTY"
.LC66:
	.string	"ETXTBSY"
.LC67:
	.string	"EFBIG"
.LC68:
	.string	"ENOSPC"
.LC69:
	.string	"ESPIPE"
.LC70:
	.string	"EROFS"
.LC71:
	.string	"EPIPE"
.LC72:
	.string	"ERANGE"
.LC73:
	.string	"ENAMETOOLONG"
.LC74:
	.string	"ENOSYS"
.LC75:
	.string	"ENOTEMPTY"
.LC76:
	.string	"ELOOP"
.LC77:
	.string	"EOVERFLOW"
.LC78:
	.string	"ENOTSOCK"
.LC79:
	.string	"EDESTADDRREQ"
.LC80:
	.string	"EMSGSIZE"
.LC81:
	.string	"EPROTOTYPE"
.LC82:
	.string	"ENOPROTOOPT"
.LC83:
	.string	"EPROTONOSUPPORT"
.LC84:
	.string	"ESOCKTNOSUPPORT"
.LC85:
	.string	"EOPNOTSUPP"
.LC86:
	.string	"EAFNOSUPPORT"
.LC87:
	.string	"EADDRINUSE"
.LC88:
	.string	"ECONNRESET"
.LC89:
	.string	"EISCONN"
.LC90:
	.string	"ENOTCONN"
.LC91:
	.string	"ETIMEDOUT"
.LC92:
	.string	"ECONNREFUSED"
.LC93:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.60, @object
	.size	CSWTCH.60, 920
CSWTCH.60:
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
	.quad	.LC55
	.quad	.LC56
	.quad	.LC1
	.quad	.LC57
	.quad	.LC58
	.quad	.LC59
	.quad	.LC60
	.quad	.LC61
	.quad	.LC62
	.quad	.LC63
	.quad	.LC1
	.quad	.LC64
	.quad	.LC65
	.quad	.LC66
	.quad	.LC67
	.quad	.LC68
	.quad	.LC69
	.quad	.LC70
	.quad	.LC1
	.quad	.LC71
	.quad	.LC1
	.quad	.LC72
	.quad	.LC1
	.quad	.LC73
	.quad	.LC1
	.quad	.LC74
	.quad	.LC75
	.quad	.LC76
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
	.quad	.LC77
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
	.quad	.LC78
	.quad	.LC79
	.quad	.LC80
	.quad	.LC81
	.quad	.LC82
	.quad	.LC83
	.quad	.LC84
	.quad	.LC85
	.quad	.LC1
	.quad	.LC86
	.quad	.LC87
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC88
	.quad	.LC1
	.quad	.LC89
	.quad	.LC90
	.quad	.LC1
	.quad	.LC1
	.quad	.LC91
	.quad	.LC92
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC93
	.local	stack_space.0
	.comm	stack_space.0,8192,32
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
