# Made from vectors.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S vectors.c`.
	.file	"vectors.c"
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
	movq	CSWTCH.40(,%rsi,8), %rdi
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
	.string	"abc"
.LC5:
	.string	""
.LC6:
	.string	"defgh"
.LC7:
	.string	"writev"
.LC8:
	.string	"FIONREAD"
.LC9:
	.string	"is"
.LC10:
	.string	"readv"
.LC11:
	.string	"none"
.LC12:
	.string	"too many"
.LC13:
	.string	"negative"
.LC14:
	.string	"bad array"
.LC15:
	.string	"FIONBIO"
.LC16:
	.string	"empty"
.LC17:
	.string	"FIOCLEX"
.LC18:
	.string	"no such"
.LC19:
	.string	"not open"
.LC20:
	.string	"created"
.LC21:
	.string	"creat"
.LC22:
	.string	"fdatasync"
.LC23:
	.string	"of a pipe"
.LC24:
	.string	"123456"
.LC25:
	.string	"one piece is bad"
.LC26:
	.string	"grown"
.LC27:
	.string	"used"
.LC28:
	.string	"shrunk"
.LC29:
	.string	"not below"
.LC30:
	.string	"munmap"
.LC31:
	.string	"not mapped is no error"
.LC32:
	.string	"unaligned"
.LC33:
	.string	"nothing"
.LC34:
	.string	"a hole"
.LC35:
	.string	"mprotect over it"
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
	movl	$22, %eax
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	xorl	%ebx, %ebx
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	subq	$120, %rsp
	movl	$0, (%rsp)
	leaq	8(%rsp), %rdi
	movl	$1, 4(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$20, %ebp
	leaq	16(%rsp), %r12
	movq	$.LC4, 16(%rsp)
	movslq	12(%rsp), %rdi
	movq	$3, 24(%rsp)
	movq	%rbp, %rax
	movq	%r12, %rsi
	movl	$3, %edx
	movq	$.LC5, 32(%rsp)
	movq	$0, 40(%rsp)
	movq	$.LC6, 48(%rsp)
	movq	$5, 56(%rsp)
	movq	$a, 64(%rsp)
	movq	$2, 72(%rsp)
	movq	$b, 80(%rsp)
	movq	$5, 88(%rsp)
	movq	$c, 96(%rsp)
	movq	$7, 104(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC7, %edi
	movq	%rax, %rsi
	movl	$16, %r13d
	call	result
	movslq	8(%rsp), %rdi
	movq	%rsp, %rdx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$21531, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC8, %edi
	movq	%rax, %rsi
	movl	$19, %r14d
	call	result
	movslq	(%rsp), %rsi
	movl	$.LC9, %edi
	call	show
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	leaq	64(%rsp), %rsi
	movl	$3, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC10, %edi
	movq	%rax, %rsi
	call	result
	movl	$a, %edi
	call	put
	call	end
	movl	$b, %edi
	call	put
	call	end
	movl	$c, %edi
	call	put
	call	end
	movslq	12(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r12, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC11, %edi
	movq	%rax, %rsi
	call	result
	movslq	12(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$1025, %edx
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC12, %edi
	movq	%rax, %rsi
	call	result
	movslq	12(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r12, %rsi
	movl	$3, %edx
	movq	$-1, 40(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC13, %edi
	movq	%rax, %rsi
	movl	$1, %r15d
	call	result
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movl	$8, %esi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC14, %edi
	movq	%rax, %rsi
	leaq	4(%rsp), %rbp
	movl	$21537, %r12d
	call	result
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%r12, %rsi
	movq	%rbp, %rdx
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
	movq	%r14, %rax
	leaq	64(%rsp), %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC16, %edi
	movq	%rax, %rsi
	call	result
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$21585, %esi
	movq	%rbx, %rdx
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
	movl	$72, %eax
	movq	%r15, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC9, %edi
	movq	%rax, %rsi
	call	result
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$4660, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC18, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$99, %edi
	movq	%r12, %rsi
	movq	%rbp, %rdx
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
	movl	$85, %eax
	movl	$384, %esi
	movl	$.LC20, %edi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	%eax, %rbp
	xorl	%esi, %esi
	movl	$.LC21, %edi
	movl	$75, %r12d
	testq	%rbp, %rbp
	cmovle	%rbp, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC22, %edi
	movq	%rax, %rsi
	call	result
	movslq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
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
	movslq	12(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movl	$.LC24, %esi
	movl	$6, %edx
	movq	$8, 80(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$3, %edx
	movslq	8(%rsp), %rdi
	movq	%r14, %rax
	leaq	64(%rsp), %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC25, %edi
	movq	%rax, %rsi
	movl	$12, %ebp
	call	result
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
	movq	%rax, %r12
	leaq	10000(%rax), %rdi
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	subq	%r12, %rax
	movl	$.LC26, %edi
	movq	%rax, %rsi
	call	show
	movl	$5, %esi
	movl	$.LC27, %edi
	movb	$5, 9999(%r12)
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	subq	%r12, %rax
	movl	$.LC28, %edi
	movq	%rax, %rsi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r15, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	subq	%r12, %rax
	movl	$.LC29, %edi
	movq	%rax, %rsi
	call	show
	xorl	%r9d, %r9d
	movl	$9, %eax
	movq	%rbx, %rdi
	movl	$34, %r10d
	movl	$12288, %esi
	movl	$3, %edx
	movq	$-1, %r8
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$11, %ebp
	movq	%rax, %r12
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	leaq	4096(%rax), %r13
	movl	$4096, %r14d
	movq	%rbp, %rax
	movq	%rbx, %rdx
	movq	%r13, %rdi
	movq	%r14, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC30, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r13, %rdi
	movq	%r14, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC31, %edi
	movq	%rax, %rsi
	call	result
	leaq	1(%r12), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r14, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC32, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC33, %edi
	movq	%rax, %rsi
	call	result
	movslq	12(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%r13, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC34, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$10, %eax
	movq	%r12, %rdi
	movl	$12288, %esi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC35, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$87, %eax
	movl	$.LC20, %edi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	addq	$120, %rsp
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
.LC36:
	.string	"EPERM"
.LC37:
	.string	"ENOENT"
.LC38:
	.string	"ESRCH"
.LC39:
	.string	"EINTR"
.LC40:
	.string	"ENXIO"
.LC41:
	.string	"E2BIG"
.LC42:
	.string	"ENOEXEC"
.LC43:
	.string	"EBADF"
.LC44:
	.string	"ECHILD"
.LC45:
	.string	"EAGAIN"
.LC46:
	.string	"ENOMEM"
.LC47:
	.string	"EACCES"
.LC48:
	.string	"EFAULT"
.LC49:
	.string	"EBUSY"
.LC50:
	.string	"EEXIST"
.LC51:
	.string	"EXDEV"
.LC52:
	.string	"ENODEV"
.LC53:
	.string	"ENOTDIR"
.LC54:
	.string	"EISDIR"
.LC55:
	.string	"EINVAL"
.LC56:
	.string	"EMFILE"
.LC57:
	.string	"ENOTTY"
.LC58:
	.string	"ETXTBSY"
.LC59:
	.string	"EFBIG"
.LC60:
	.string	"ENOSPC"
.LC61:
	.string	"ESPIPE"
.LC62:
	.string	"EROFS"
.LC63:
	.string	"EPIPE"
.LC64:
	.string	"ERANGE"
.LC65:
	.string	"ENAMETOOLONG"
.LC66:
	.string	"ENOSYS"
.LC67:
	.string	"ENOTEMPTY"
.LC68:
	.string	"ELOOP"
.LC69:
	.string	"EOVERFLOW"
.LC70:
	.string	"ENOTSOCK"
.LC71:
	.string	"EDESTADDRREQ"
.LC72:
	.string	"EMSGSIZE"
.LC73:
	.string	"EPROTOTYPE"
.LC74:
	.string	"ENOPROTOOPT"
.LC75:
	.string	"EPROTONOSUPPORT"
.LC76:
	.string	"ESOCKTNOSUPPORT"
.LC77:
	.string	"EOPNOTSUPP"
.LC78:
	.string	"EAFNOSUPPORT"
.LC79:
	.string	"EADDRINUSE"
.LC80:
	.string	"ECONNRESET"
.LC81:
	.string	"EISCONN"
.LC82:
	.string	"ENOTCONN"
.LC83:
	.string	"ETIMEDOUT"
.LC84:
	.string	"ECONNREFUSED"
.LC85:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.40, @object
	.size	CSWTCH.40, 920
CSWTCH.40:
	.quad	.LC36
	.quad	.LC37
	.quad	.LC38
	.quad	.LC39
	.quad	.LC1
	.quad	.LC40
	.quad	.LC41
	.quad	.LC42
	.quad	.LC43
	.quad	.LC44
	.quad	.LC45
	.quad	.LC46
	.quad	.LC47
	.quad	.LC48
	.quad	.LC1
	.quad	.LC49
	.quad	.LC50
	.quad	.LC51
	.quad	.LC52
	.quad	.LC53
	.quad	.LC54
	.quad	.LC55
	.quad	.LC1
	.quad	.LC56
	.quad	.LC57
	.quad	.LC58
	.quad	.LC59
	.quad	.LC60
	.quad	.LC61
	.quad	.LC62
	.quad	.LC1
	.quad	.LC63
	.quad	.LC1
	.quad	.LC64
	.quad	.LC1
	.quad	.LC65
	.quad	.LC1
	.quad	.LC66
	.quad	.LC67
	.quad	.LC68
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
	.quad	.LC69
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
	.quad	.LC70
	.quad	.LC71
	.quad	.LC72
	.quad	.LC73
	.quad	.LC74
	.quad	.LC75
	.quad	.LC76
	.quad	.LC77
	.quad	.LC1
	.quad	.LC78
	.quad	.LC79
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC80
	.quad	.LC1
	.quad	.LC81
	.quad	.LC82
	.quad	.LC1
	.quad	.LC1
	.quad	.LC83
	.quad	.LC84
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC85
	.local	c
	.comm	c,8,8
	.local	b
	.comm	b,8,8
	.local	a
	.comm	a,8,8
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
