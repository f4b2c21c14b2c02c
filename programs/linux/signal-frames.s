# Made from signal-frames.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S signal-frames.c`.
	.file	"signal-frames.c"
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
	movq	CSWTCH.84(,%rsi,8), %rdi
	jmp	.L31
	.size	result, .-result
	.p2align 4
	.type	fault, @function
fault:
	movq	192(%rdx), %rax
	movq	%rax, seen_error(%rip)
	movq	200(%rdx), %rax
	movq	%rax, seen_trap(%rip)
	movq	216(%rdx), %rax
	movq	%rax, seen_cr2(%rip)
	movslq	8(%rsi), %rax
	addq	$2, 168(%rdx)
	movq	%rax, seen_code(%rip)
	ret
	.size	fault, .-fault
	.p2align 4
	.type	on_stack, @function
on_stack:
	movslq	24(%rdx), %rax
	movq	%rax, seen_ss_flags(%rip)
	ret
	.size	on_stack, .-on_stack
	.p2align 4
	.type	change, @function
change:
	movq	128(%rdx), %rax
	pushq	%rbp
	orq	$1, 176(%rdx)
	movq	%rax, seen_rbx(%rip)
	movq	296(%rdx), %rax
	movq	$77, 128(%rdx)
	movq	%rsp, %rbp
	movq	%rax, seen_mask(%rip)
	orb	$8, %ah
	movq	%rax, 296(%rdx)
	xorl	%eax, %eax
	testb	$15, %bpl
	popq	%rbp
	sete	%al
	movq	%rax, aligned(%rip)
	ret
	.size	change, .-change
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
	je	.L44
	.p2align 4,,10
	.p2align 3
.L43:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L43
	ret
	.p2align 4,,10
	.p2align 3
.L44:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC4:
	.string	"rbx was"
.LC5:
	.string	"rbx is"
.LC6:
	.string	"carry"
.LC7:
	.string	"kill answered"
.LC8:
	.string	"the mask was empty"
.LC9:
	.string	"aligned"
.LC10:
	.string	"SIGUSR2 is blocked now"
.LC11:
	.string	"write, not mapped: error"
.LC12:
	.string	"trap"
.LC13:
	.string	"address"
.LC14:
	.string	"code"
.LC15:
	.string	"read, not mapped: error"
.LC16:
	.string	"write, read-only: error"
.LC17:
	.string	"read, no rights: error"
.LC18:
	.string	"not canonical: trap"
.LC19:
	.string	"division: trap"
.LC20:
	.string	"no instruction: trap"
.LC21:
	.string	"file"
.LC22:
	.string	"beyond the file: trap"
.LC23:
	.string	"none"
.LC24:
	.string	"the frame's copy says"
.LC25:
	.string	"disarming itself"
.LC26:
	.string	"armed again"
.LC27:
	.string	"none again"
.LC28:
	.string	"too small"
.LC29:
	.string	"no such flag"
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
	xorl	%ebp, %ebp
	pushq	%rbx
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
	subq	$104, %rsp
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$13, %r12d
	leaq	72(%rsp), %r13
	movq	%rax, (%rsp)
	movl	$8, %r10d
	movq	$change, 72(%rsp)
	movq	%r12, %rax
	movq	%r13, %rsi
	movl	$10, %edi
	movq	$67108868, 80(%rsp)
	movq	$restore, 88(%rsp)
	movq	$0, 96(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$62, %r14d
	movq	(%rsp), %rdi
	movl	$55, %ebx
	movl	$10, %esi
	movq	%r14, %rax
#APP
# 37 "signal-frames.c" 1
	clc
	syscall
	sbb %r15, %r15
# 0 "" 2
#NO_APP
	movq	seen_rbx(%rip), %rsi
	movl	$.LC4, %edi
	movq	%rax, %r14
	call	show
	movq	%rbx, %rsi
	movl	$.LC5, %edi
	movl	$14, %ebx
	call	show
	xorl	%esi, %esi
	testq	%r15, %r15
	movl	$.LC6, %edi
	setne	%sil
	call	show
	movq	%r14, %rsi
	movl	$.LC7, %edi
	call	show
	movq	seen_mask(%rip), %rax
	xorl	%esi, %esi
	movl	$.LC8, %edi
	testq	%rax, %rax
	sete	%sil
	call	show
	movq	aligned(%rip), %rsi
	movl	$.LC9, %edi
	call	show
	leaq	16(%rsp), %rdx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$8, %r10d
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	$0, 16(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	movl	$.LC10, %edi
	cmpq	$2048, 16(%rsp)
	sete	%sil
	call	show
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	$0, 72(%rsp)
	movl	$8, %r10d
	movq	%r13, %rsi
	movq	%rbp, %rdx
	movl	$2, %edi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$11, %edi
	movq	%r12, %rax
	movq	$fault, 72(%rsp)
	movq	$67108868, 80(%rsp)
	movq	$restore, 88(%rsp)
	movq	$0, 96(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$8, %edi
	movq	%r12, %rax
	movq	$fault, 72(%rsp)
	movq	$67108868, 80(%rsp)
	movq	$restore, 88(%rsp)
	movq	$0, 96(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$4, %edi
	movq	%r12, %rax
	movq	$fault, 72(%rsp)
	movq	$67108868, 80(%rsp)
	movq	$restore, 88(%rsp)
	movq	$0, 96(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$7, %edi
	movq	%r12, %rax
	movq	$fault, 72(%rsp)
	movq	$67108868, 80(%rsp)
	movq	$restore, 88(%rsp)
	movq	$0, 96(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %r15d
	movl	$4660, %edx
	movl	%r15d, %eax
#APP
# 53 "signal-frames.c" 1
	mov %al, (%rdx)
# 0 "" 2
#NO_APP
	movq	seen_error(%rip), %rsi
	movl	$.LC11, %edi
	call	show
	movq	seen_trap(%rip), %rsi
	movl	$.LC12, %edi
	call	show
	movq	seen_cr2(%rip), %rsi
	movl	$.LC13, %edi
	call	show
	movq	seen_code(%rip), %rsi
	movl	$.LC14, %edi
	call	show
	movl	$22136, %edx
#APP
# 59 "signal-frames.c" 1
	mov (%rdx), %al
# 0 "" 2
#NO_APP
	movl	$.LC15, %edi
	movl	$4096, %r14d
	movl	$9, %ebx
	movq	seen_error(%rip), %rsi
	call	show
	xorl	%r9d, %r9d
	movl	$3, %edx
	movq	%rbx, %rax
	movl	$34, %r10d
	movq	$-1, %r8
	movq	%rbp, %rdi
	movq	%r14, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	movb	$1, (%rax)
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movl	$10, %eax
	movq	%rbx, %rdi
	movl	$1, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	%r15d, %eax
	movq	%rbx, %rdx
#APP
# 64 "signal-frames.c" 1
	mov %al, (%rdx)
# 0 "" 2
#NO_APP
	movq	seen_error(%rip), %rsi
	movl	$.LC16, %edi
	call	show
	movq	seen_code(%rip), %rsi
	movl	$.LC14, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$10, %eax
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rbx, %rdx
#APP
# 68 "signal-frames.c" 1
	mov (%rdx), %al
# 0 "" 2
#NO_APP
	movq	seen_error(%rip), %rsi
	movl	$.LC17, %edi
	call	show
	movq	seen_code(%rip), %rsi
	movl	$.LC14, %edi
	call	show
	movabsq	$-9223372036854775808, %rdx
#APP
# 71 "signal-frames.c" 1
	mov (%rdx), %al
# 0 "" 2
#NO_APP
	movq	seen_trap(%rip), %rsi
	movl	$.LC18, %edi
	call	show
	movq	seen_code(%rip), %rsi
	movl	$.LC14, %edi
	call	show
	xorl	%ecx, %ecx
	movl	%r15d, %eax
#APP
# 74 "signal-frames.c" 1
	div %cl
# 0 "" 2
#NO_APP
	movq	seen_trap(%rip), %rsi
	movl	$.LC19, %edi
	call	show
	movq	seen_code(%rip), %rsi
	movl	$.LC14, %edi
	call	show
#APP
# 77 "signal-frames.c" 1
	ud2
# 0 "" 2
#NO_APP
	movq	seen_trap(%rip), %rsi
	movl	$.LC20, %edi
	movl	$2, %ebx
	call	show
	movq	seen_code(%rip), %rsi
	movl	$.LC14, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$.LC21, %edi
	movl	$66, %esi
	movl	$384, %edx
	movq	%rbx, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	movl	$100, %esi
	movl	$77, %eax
	movq	%rbp, %rdx
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$9, %eax
	movq	%rbx, %r8
	movl	$8192, %esi
	movq	%rbp, %rdi
	movl	$1, %r10d
	movl	$1, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$0, seen_trap(%rip)
	leaq	4096(%rax), %rdx
#APP
# 84 "signal-frames.c" 1
	mov (%rdx), %al
# 0 "" 2
#NO_APP
	movl	$.LC22, %edi
	leaq	48(%rsp), %r15
	movl	$131, %ebx
	movq	seen_trap(%rip), %rsi
	call	show
	movq	seen_code(%rip), %rsi
	movl	$.LC14, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movq	%r15, %rsi
	movq	%rbp, %rdx
	movq	$alternate, 24(%rsp)
	movq	$0, 32(%rsp)
	movq	$16384, 40(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	56(%rsp), %rsi
	movl	$.LC23, %edi
	leaq	24(%rsp), %r14
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r14, %rdi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$8, %r10d
	movq	%r12, %rax
	movq	%r13, %rsi
	movq	$on_stack, 72(%rsp)
	movq	$201326596, 80(%rsp)
	movl	$10, %edi
	movq	$restore, 88(%rsp)
	movq	$0, 96(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movq	(%rsp), %rdi
	movl	$62, %eax
	movl	$10, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	seen_ss_flags(%rip), %rsi
	movl	$.LC24, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r14, %rdi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
	movl	$-2147483648, 32(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC25, %edi
	movq	%rax, %rsi
	call	result
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$62, %eax
	movl	$10, %esi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpl	$-2147483648, 56(%rsp)
	jne	.L47
	xorl	%esi, %esi
	cmpq	$16384, 64(%rsp)
	sete	%sil
.L47:
	movl	$.LC26, %edi
	movl	$131, %ebx
	xorl	%ebp, %ebp
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	%rbp, %rdx
	movl	$2, 32(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rbx, %rax
	movq	%rbp, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	56(%rsp), %rsi
	movl	$.LC27, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r14, %rdi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
	movl	$0, 32(%rsp)
	movq	$100, 40(%rsp)
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
	movq	%rbx, %rax
	movq	%r14, %rdi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
	movl	$4, 32(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC29, %edi
	movq	%rax, %rsi
	call	result
	addq	$104, %rsp
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
.LC30:
	.string	"EPERM"
.LC31:
	.string	"ENOENT"
.LC32:
	.string	"ESRCH"
.LC33:
	.string	"EINTR"
.LC34:
	.string	"ENXIO"
.LC35:
	.string	"E2BIG"
.LC36:
	.string	"ENOEXEC"
.LC37:
	.string	"EBADF"
.LC38:
	.string	"ECHILD"
.LC39:
	.string	"EAGAIN"
.LC40:
	.string	"ENOMEM"
.LC41:
	.string	"EACCES"
.LC42:
	.string	"EFAULT"
.LC43:
	.string	"EBUSY"
.LC44:
	.string	"EEXIST"
.LC45:
	.string	"EXDEV"
.LC46:
	.string	"ENODEV"
.LC47:
	.string	"ENOTDIR"
.LC48:
	.string	"EISDIR"
.LC49:
	.string	"EINVAL"
.LC50:
	.string	"EMFILE"
.LC51:
	.string	"ENOTTY"
.LC52:
	.string	"ETXTBSY"
.LC53:
	.string	"EFBIG"
.LC54:
	.string	"ENOSPC"
.LC55:
	.string	"ESPIPE"
.LC56:
	.string	"EROFS"
.LC57:
	.string	"EPIPE"
.LC58:
	.string	"ERANGE"
.LC59:
	.string	"ENAMETOOLONG"
.LC60:
	.string	"ENOSYS"
.LC61:
	.string	"ENOTEMPTY"
.LC62:
	.string	"ELOOP"
.LC63:
	.string	"EOVERFLOW"
.LC64:
	.string	"ENOTSOCK"
.LC65:
	.string	"EDESTADDRREQ"
.LC66:
	.string	"EMSGSIZE"
.LC67:
	.string	"EPROTOTYPE"
.LC68:
	.string	"ENOPROTOOPT"
.LC69:
	.string	"EPROTONOSUPPORT"
.LC70:
	.string	"ESOCKTNOSUPPORT"
.LC71:
	.string	"EOPNOTSUPP"
.LC72:
	.string	"EAFNOSUPPORT"
.LC73:
	.string	"EADDRINUSE"
.LC74:
	.string	"ECONNRESET"
.LC75:
	.string	"EISCONN"
.LC76:
	.string	"ENOTCONN"
.LC77:
	.string	"ETIMEDOUT"
.LC78:
	.string	"ECONNREFUSED"
.LC79:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.84, @object
	.size	CSWTCH.84, 920
CSWTCH.84:
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
	.quad	.LC41
	.quad	.LC42
	.quad	.LC1
	.quad	.LC43
	.quad	.LC44
	.quad	.LC45
	.quad	.LC46
	.quad	.LC47
	.quad	.LC48
	.quad	.LC49
	.quad	.LC1
	.quad	.LC50
	.quad	.LC51
	.quad	.LC52
	.quad	.LC53
	.quad	.LC54
	.quad	.LC55
	.quad	.LC56
	.quad	.LC1
	.quad	.LC57
	.quad	.LC1
	.quad	.LC58
	.quad	.LC1
	.quad	.LC59
	.quad	.LC1
	.quad	.LC60
	.quad	.LC61
	.quad	.LC62
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
	.quad	.LC63
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
	.quad	.LC64
	.quad	.LC65
	.quad	.LC66
	.quad	.LC67
	.quad	.LC68
	.quad	.LC69
	.quad	.LC70
	.quad	.LC71
	.quad	.LC1
	.quad	.LC72
	.quad	.LC73
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC74
	.quad	.LC1
	.quad	.LC75
	.quad	.LC76
	.quad	.LC1
	.quad	.LC1
	.quad	.LC77
	.quad	.LC78
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC79
	.local	alternate
	.comm	alternate,16384,32
	.local	seen_code
	.comm	seen_code,8,8
	.local	aligned
	.comm	aligned,8,8
	.local	seen_ss_flags
	.comm	seen_ss_flags,8,8
	.local	seen_cr2
	.comm	seen_cr2,8,8
	.local	seen_trap
	.comm	seen_trap,8,8
	.local	seen_error
	.comm	seen_error,8,8
	.local	seen_mask
	.comm	seen_mask,8,8
	.local	seen_rbx
	.comm	seen_rbx,8,8
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
