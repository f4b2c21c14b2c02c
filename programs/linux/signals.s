# Made from signals.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S signals.c`.
	.file	"signals.c"
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
	movq	CSWTCH.53(,%rsi,8), %rdi
	jmp	.L31
	.size	result, .-result
	.p2align 4
	.type	handler, @function
handler:
	movl	depth(%rip), %eax
	pushq	%rbp
	pushq	%rbx
	addl	$1, %eax
	movl	%eax, depth(%rip)
	movl	depth(%rip), %edx
	movl	deepest(%rip), %eax
	cmpl	%eax, %edx
	jle	.L36
	movl	depth(%rip), %eax
	movl	%eax, deepest(%rip)
.L36:
	leaq	-4(%rsp), %rax
	cmpq	$alternate+16384, %rax
	setb	%dl
	cmpq	$alternate, %rax
	seta	%al
	movzbl	%al, %eax
	andl	%edx, %eax
	movl	%eax, on_alternate(%rip)
	movl	count(%rip), %eax
	leal	1(%rax), %edx
	movl	%edx, count(%rip)
	cmpl	$1, %eax
	jg	.L37
	xorl	%edx, %edx
	movslq	%edi, %rbx
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
	movq	%rax, %rbp
	movq	%rbx, %rsi
	movl	$62, %eax
	movq	%rbp, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
.L37:
	movl	depth(%rip), %eax
	popq	%rbx
	popq	%rbp
	subl	$1, %eax
	movl	%eax, depth(%rip)
	ret
	.size	handler, .-handler
	.p2align 4
	.type	empty, @function
empty:
	movl	count(%rip), %eax
	addl	$1, %eax
	movl	%eax, count(%rip)
	ret
	.size	empty, .-empty
	.p2align 4
	.type	leave.constprop.0, @function
leave.constprop.0:
	pushq	%rbx
	movl	$231, %ebx
	.p2align 4,,10
	.p2align 3
.L41:
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
	jmp	.L41
	.size	leave.constprop.0, .-leave.constprop.0
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
	je	.L48
	.p2align 4,,10
	.p2align 3
.L47:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L47
	ret
	.p2align 4,,10
	.p2align 3
.L48:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC4:
	.string	"one after the other"
.LC5:
	.string	"deepest"
.LC6:
	.string	"one in the other"
.LC7:
	.string	"sigaltstack"
.LC8:
	.string	"on it"
.LC9:
	.string	"not on it"
.LC10:
	.string	"handler is gone"
.LC11:
	.string	"SIGKILL"
.LC12:
	.string	"no signal"
.LC13:
	.string	"not ended by "
.LC14:
	.string	"x"
.LC15:
	.string	"restarted"
.LC16:
	.string	"handled"
.LC17:
	.string	"not restarted"
.LC18:
	.string	"a bad pointer"
.LC19:
	.string	"a division by zero"
.LC20:
	.string	"no instruction"
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
	movl	$39, %eax
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	xorl	%ebx, %ebx
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	subq	$120, %rsp
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$13, %ebp
	leaq	88(%rsp), %r15
	movq	%rax, (%rsp)
	movl	$10, %r12d
	movq	$handler, 88(%rsp)
	movq	%rbp, %rax
	movq	%r12, %rdi
	movl	$8, %r10d
	movq	$67108864, 96(%rsp)
	movq	%r15, %rsi
	movq	$restore, 104(%rsp)
	movq	$0, 112(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$62, %r13d
	xorl	%r10d, %r10d
	movq	(%rsp), %rdi
	movq	%r12, %rsi
	movq	%r13, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	count(%rip), %rsi
	movl	$.LC4, %edi
	call	show
	movslq	deepest(%rip), %rsi
	movl	$.LC5, %edi
	call	show
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$0, count(%rip)
	movq	%r12, %rdi
	movq	%r15, %rsi
	movl	$8, %r10d
	movq	$handler, 88(%rsp)
	movq	%rbx, %rdx
	movq	$1140850688, 96(%rsp)
	movq	$restore, 104(%rsp)
	movq	$0, 112(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movq	%r13, %rax
	movq	(%rsp), %rdi
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	deepest(%rip), %rsi
	movl	$.LC6, %edi
	call	show
	leaq	32(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$131, %eax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	movq	$alternate, 32(%rsp)
	movq	$0, 40(%rsp)
	movq	$16384, 48(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC7, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$5, count(%rip)
	movq	%r12, %rdi
	movq	%r15, %rsi
	movl	$8, %r10d
	movq	$handler, 88(%rsp)
	movq	%rbx, %rdx
	movq	$201326592, 96(%rsp)
	movq	$restore, 104(%rsp)
	movq	$0, 112(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movq	%r13, %rax
	movq	(%rsp), %rdi
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	on_alternate(%rip), %rsi
	movl	$.LC8, %edi
	call	show
	movl	$2214592512, %ecx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rcx, 96(%rsp)
	movq	%rbp, %rax
	movq	%r12, %rdi
	movq	%r15, %rsi
	movq	$handler, 88(%rsp)
	movl	$8, %r10d
	movq	%rbx, %rdx
	movq	$restore, 104(%rsp)
	movq	$0, 112(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movq	%r13, %rax
	movq	(%rsp), %rdi
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	on_alternate(%rip), %rsi
	movl	$.LC9, %edi
	call	show
	leaq	56(%rsp), %rdx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$8, %r10d
	movq	%rbp, %rax
	movq	%r12, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	$0, 56(%rsp)
	movl	$.LC10, %edi
	sete	%sil
	call	show
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	$handler, 88(%rsp)
	movq	%r15, %rsi
	movq	%rbx, %rdx
	movl	$8, %r10d
	movq	$67108864, 96(%rsp)
	movl	$9, %edi
	movq	$restore, 104(%rsp)
	movq	$0, 112(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC11, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	$handler, 88(%rsp)
	movq	%r15, %rsi
	movq	%rbx, %rdx
	movl	$8, %r10d
	movq	$67108864, 96(%rsp)
	movl	$65, %edi
	movq	$restore, 104(%rsp)
	movq	$0, 112(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC12, %edi
	movq	%rax, %rsi
	movl	$1, %ebp
	movl	$57, %r14d
	call	result
	movl	$61, %r13d
	.p2align 4,,10
	.p2align 3
.L60:
	leal	-18(%rbp), %eax
	cmpl	$4, %eax
	leal	-32(%rbp), %eax
	setbe	%bl
	cmpl	$1, %eax
	setbe	%al
	orb	%al, %bl
	je	.L51
	addq	$1, %rbp
	jmp	.L60
	.p2align 4,,10
	.p2align 3
.L51:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r12
	testq	%rax, %rax
	je	.L81
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%r12, %rdi
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	88(%rsp), %eax
	andl	$127, %eax
	cmpl	%ebp, %eax
	je	.L54
	movq	filled(%rip), %rax
	movl	$.LC13, %ecx
	movl	$110, %edx
	subq	%rax, %rcx
	jmp	.L55
	.p2align 4,,10
	.p2align 3
.L57:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %ebx
	movzbl	(%rcx,%rax), %edx
	testb	%dl, %dl
	je	.L80
.L55:
	cmpq	$1023, %rax
	jbe	.L57
	testb	%bl, %bl
	je	.L56
.L80:
	movq	%rax, filled(%rip)
.L56:
	movq	%rbp, %rdi
	call	put_number
	movq	filled(%rip), %rdx
	cmpq	$1023, %rdx
	ja	.L58
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L58:
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
.L54:
	addq	$1, %rbp
	cmpq	$65, %rbp
	jne	.L60
	xorl	%ebx, %ebx
	leaq	24(%rsp), %rdi
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
	movl	$8, %r10d
	movl	$13, %eax
	movq	%r15, %rsi
	movq	$empty, 88(%rsp)
	movq	$335544320, 96(%rsp)
	movl	$12, %edi
	movq	$restore, 104(%rsp)
	movq	$0, 112(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$57, %r14d
	xorl	%r10d, %r10d
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movl	$0, count(%rip)
	movq	%r14, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r13
	testq	%rax, %rax
	je	.L82
	movslq	24(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	leaq	19(%rsp), %rsi
	movl	$1, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC15, %edi
	movq	%rax, %rsi
	leaq	20(%rsp), %r12
	movl	$61, %ebp
	call	result
	movslq	count(%rip), %rsi
	movl	$.LC16, %edi
	call	show
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
	movl	$8, %r10d
	movl	$13, %eax
	movq	%r15, %rsi
	movq	$empty, 88(%rsp)
	movq	$67108864, 96(%rsp)
	movl	$12, %edi
	movq	$restore, 104(%rsp)
	movq	$0, 112(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movq	%r14, %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r13
	testq	%rax, %rax
	je	.L83
	movslq	24(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	leaq	19(%rsp), %rsi
	movl	$1, %edx
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
	movq	%rbp, %rax
	movq	%r13, %rdi
	movq	%r12, %rsi
	movq	%rbx, %rdx
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
	movq	%rax, %r13
	testq	%rax, %rax
	je	.L84
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r13, %rdi
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	20(%rsp), %esi
	movl	$.LC18, %edi
	andl	$127, %esi
	call	show
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
	movq	%rax, %r13
	testq	%rax, %rax
	je	.L85
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r13, %rdi
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	20(%rsp), %esi
	movl	$.LC19, %edi
	andl	$127, %esi
	call	show
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
	testq	%rax, %rax
	je	.L86
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r14, %rdi
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	20(%rsp), %esi
	movl	$.LC20, %edi
	andl	$127, %esi
	call	show
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$62, %eax
	movl	$15, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	addq	$120, %rsp
	movl	$1, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L81:
	movslq	%ebp, %rbp
	movl	$39, %eax
	movq	%r12, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	movq	%rbp, %rsi
	movl	$62, %eax
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	call	leave.constprop.0
.L86:
#APP
# 103 "signals.c" 1
	ud2
# 0 "" 2
#NO_APP
	call	leave.constprop.0
.L85:
#APP
# 96 "signals.c" 1
	xor %edx, %edx
	mov $1, %eax
	xor %ecx, %ecx
	div %ecx
# 0 "" 2
#NO_APP
	call	leave.constprop.0
.L84:
	movl	$1, 16
	call	leave.constprop.0
.L83:
	movq	$20000000, 96(%rsp)
	xorl	%eax, %eax
	movl	$35, %ebx
	movq	%rax, 88(%rsp)
.L65:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%edx, %edx
	movq	%rbx, %rax
	movq	%r15, %rdi
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L65
	movq	(%rsp), %rdi
	movl	$62, %eax
	movl	$12, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	call	leave.constprop.0
.L82:
	movq	$20000000, 96(%rsp)
	xorl	%ecx, %ecx
	movl	$35, %ebx
	movq	%rcx, 88(%rsp)
.L62:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%edx, %edx
	movq	%rbx, %rax
	movq	%r15, %rdi
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L62
	movl	$62, %eax
	movl	$12, %esi
	movq	(%rsp), %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$20000000, 96(%rsp)
	xorl	%edx, %edx
	movl	$35, %ebx
	movq	%rdx, 88(%rsp)
.L63:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	xorl	%edx, %edx
	movq	%r15, %rdi
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L63
	movl	$1, %eax
	movslq	28(%rsp), %rdi
	movl	$.LC14, %esi
	movq	%rax, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	call	leave.constprop.0
	.size	main, .-main
	.section	.rodata.str1.1
.LC21:
	.string	"EPERM"
.LC22:
	.string	"ENOENT"
.LC23:
	.string	"ESRCH"
.LC24:
	.string	"EINTR"
.LC25:
	.string	"ENXIO"
.LC26:
	.string	"E2BIG"
.LC27:
	.string	"ENOEXEC"
.LC28:
	.string	"EBADF"
.LC29:
	.string	"ECHILD"
.LC30:
	.string	"EAGAIN"
.LC31:
	.string	"ENOMEM"
.LC32:
	.string	"EACCES"
.LC33:
	.string	"EFAULT"
.LC34:
	.string	"EBUSY"
.LC35:
	.string	"EEXIST"
.LC36:
	.string	"EXDEV"
.LC37:
	.string	"ENODEV"
.LC38:
	.string	"ENOTDIR"
.LC39:
	.string	"EISDIR"
.LC40:
	.string	"EINVAL"
.LC41:
	.string	"EMFILE"
.LC42:
	.string	"ENOTTY"
.LC43:
	.string	"ETXTBSY"
.LC44:
	.string	"EFBIG"
.LC45:
	.string	"ENOSPC"
.LC46:
	.string	"ESPIPE"
.LC47:
	.string	"EROFS"
.LC48:
	.string	"EPIPE"
.LC49:
	.string	"ERANGE"
.LC50:
	.string	"ENAMETOOLONG"
.LC51:
	.string	"ENOSYS"
.LC52:
	.string	"ENOTEMPTY"
.LC53:
	.string	"ELOOP"
.LC54:
	.string	"EOVERFLOW"
.LC55:
	.string	"ENOTSOCK"
.LC56:
	.string	"EDESTADDRREQ"
.LC57:
	.string	"EMSGSIZE"
.LC58:
	.string	"EPROTOTYPE"
.LC59:
	.string	"ENOPROTOOPT"
.LC60:
	.string	"EPROTONOSUPPORT"
.LC61:
	.string	"ESOCKTNOSUPPORT"
.LC62:
	.string	"EOPNOTSUPP"
.LC63:
	.string	"EAFNOSUPPORT"
.LC64:
	.string	"EADDRINUSE"
.LC65:
	.string	"ECONNRESET"
.LC66:
	.string	"EISCONN"
.LC67:
	.string	"ENOTCONN"
.LC68:
	.string	"ETIMEDOUT"
.LC69:
	.string	"ECONNREFUSED"
.LC70:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.53, @object
	.size	CSWTCH.53, 920
CSWTCH.53:
	.quad	.LC21
	.quad	.LC22
	.quad	.LC23
	.quad	.LC24
	.quad	.LC1
	.quad	.LC25
	.quad	.LC26
	.quad	.LC27
	.quad	.LC28
	.quad	.LC29
	.quad	.LC30
	.quad	.LC31
	.quad	.LC32
	.quad	.LC33
	.quad	.LC1
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
	.quad	.LC1
	.quad	.LC49
	.quad	.LC1
	.quad	.LC50
	.quad	.LC1
	.quad	.LC51
	.quad	.LC52
	.quad	.LC53
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
	.quad	.LC54
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
	.quad	.LC55
	.quad	.LC56
	.quad	.LC57
	.quad	.LC58
	.quad	.LC59
	.quad	.LC60
	.quad	.LC61
	.quad	.LC62
	.quad	.LC1
	.quad	.LC63
	.quad	.LC64
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC65
	.quad	.LC1
	.quad	.LC66
	.quad	.LC67
	.quad	.LC1
	.quad	.LC1
	.quad	.LC68
	.quad	.LC69
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC70
	.local	alternate
	.comm	alternate,16384,32
	.local	on_alternate
	.comm	on_alternate,4,4
	.local	deepest
	.comm	deepest,4,4
	.local	depth
	.comm	depth,4,4
	.local	count
	.comm	count,4,4
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
