# Made from exec.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S exec.c`.
	.file	"exec.c"
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
	movq	CSWTCH.57(,%rsi,8), %rdi
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
	.string	"argc"
.LC6:
	.string	"kept"
.LC7:
	.string	"closed"
.LC8:
	.string	"handler"
.LC9:
	.string	"ignored"
.LC10:
	.string	"mask"
.LC11:
	.string	"pending"
.LC12:
	.string	"./nothing"
.LC13:
	.string	"no such file"
.LC14:
	.string	""
.LC15:
	.string	"empty path"
.LC16:
	.string	"/tmp"
.LC17:
	.string	"a directory"
.LC18:
	.string	"/dev/null/x"
.LC19:
	.string	"below a file"
.LC20:
	.string	"/dev/null"
.LC21:
	.string	"no program"
.LC22:
	.string	"bad path"
.LC23:
	.string	"bad arguments"
.LC24:
	.string	"bad environment"
.LC25:
	.string	"text"
.LC26:
	.string	"no program\n"
.LC27:
	.string	"./text"
.LC28:
	.string	"not executable as it is"
.LC29:
	.string	"no right to"
.LC30:
	.string	"last one"
.LC31:
	.string	"A=1"
.LC32:
	.string	"B="
.LC33:
	.string	"status"
.LC34:
	.string	"the same process"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	pushq	%r14
	movq	%rsi, %r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$88, %rsp
	cmpl	$4, %edi
	jne	.L44
	movq	8(%rsi), %rsi
	movl	$.LC4, %ecx
	movzbl	(%rsi), %eax
	testb	%al, %al
	jne	.L45
	.p2align 4,,10
	.p2align 3
.L44:
	xorl	%ebx, %ebx
	leaq	16(%rsp), %rdi
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
	movl	$10, %r12d
	movslq	16(%rsp), %rdi
	movl	$33, %eax
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$292, %eax
	movslq	20(%rsp), %rdi
	movl	$524288, %edx
	movl	$11, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$13, %ebp
	leaq	48(%rsp), %r15
	movq	%r12, %rdi
	movq	%rbx, %rdx
	movq	$handler, 48(%rsp)
	movq	%rbp, %rax
	movq	%r15, %rsi
	movl	$8, %r10d
	movq	$67108864, 56(%rsp)
	movq	$restore, 64(%rsp)
	movq	$0, 72(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$12, %edi
	movq	%rbp, %rax
	movq	$1, 48(%rsp)
	movq	$67108864, 56(%rsp)
	movq	$restore, 64(%rsp)
	movq	$0, 72(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$14, %r12d
	movl	$2, %edi
	movq	$8192, 48(%rsp)
	movq	%r12, %rax
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
	movq	%rax, %rbp
	movq	%r12, %rsi
	movl	$62, %eax
	movq	%rbp, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$59, %r12d
	leaq	8(%rsp), %rbp
	movq	$0, 8(%rsp)
	movl	$.LC12, %edi
	movq	%r12, %rax
	movq	%rbp, %rsi
	movq	%rbp, %rdx
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
	movq	%r12, %rax
	movl	$.LC14, %edi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC15, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$.LC16, %edi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
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
	movq	%r12, %rax
	movl	$.LC18, %edi
	movq	%rbp, %rsi
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
	movq	%r12, %rax
	movl	$.LC20, %edi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC21, %edi
	movq	%rax, %rsi
	movl	$8, %r13d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC22, %edi
	movq	%rax, %rsi
	call	result
	movq	(%r14), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r13, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC23, %edi
	movq	%rax, %rsi
	call	result
	movq	(%r14), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbp, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC24, %edi
	movq	%rax, %rsi
	movl	$2, %r13d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$.LC25, %edi
	movl	$65, %esi
	movl	$493, %edx
	movq	%r13, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r13
	movl	$.LC26, %esi
	movl	$1, %eax
	movl	$11, %edx
	movq	%r13, %rdi
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
	movl	$.LC27, %r13d
	movq	%r12, %rax
	movq	%rbp, %rsi
	movq	%rbp, %rdx
	movq	%r13, %rdi
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
	movl	$90, %eax
	movl	$420, %esi
	movq	%r13, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%r12, %rax
	movq	%rbp, %rsi
	movq	%rbp, %rdx
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
	movq	%rax, %r13
	movl	$57, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.L60
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%rbp, %rdi
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	48(%rsp), %esi
	movl	$.LC33, %edi
	sarl	$8, %esi
	movslq	%esi, %rsi
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
	subq	%r13, %rax
	movl	$.LC34, %edi
	movq	%rax, %rsi
	call	result
	xorl	%eax, %eax
.L43:
	addq	$88, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L47:
	movzbl	1(%rsi), %eax
	addq	$1, %rsi
	addq	$1, %rcx
	testb	%al, %al
	je	.L46
.L45:
	cmpb	(%rcx), %al
	je	.L47
.L46:
	cmpb	%al, (%rcx)
	jne	.L44
	movl	$4, %esi
	movl	$.LC5, %edi
	movq	%rdx, (%rsp)
	call	show
	movq	8(%r14), %rdi
	call	put
	call	end
	movq	16(%r14), %rdi
	call	put
	call	end
	movq	24(%r14), %rdi
	call	put
	call	end
	movq	(%rsp), %rbx
	jmp	.L48
.L49:
	call	put
	call	end
.L48:
	movq	(%rbx), %rdi
	addq	$8, %rbx
	testq	%rdi, %rdi
	jne	.L49
	movq	%rdi, %rbp
	movl	$72, %ebx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movl	$10, %r12d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rbp, %rdx
	movl	$1, %r13d
	movq	%r12, %rdi
	movq	%r13, %rsi
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
	movq	%rbx, %rax
	movl	$11, %edi
	movq	%r13, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC7, %edi
	movq	%rax, %rsi
	leaq	48(%rsp), %r13
	movl	$13, %ebx
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$8, %r10d
	movq	%r12, %rdi
	movq	%rbp, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	48(%rsp), %rsi
	movl	$.LC8, %edi
	call	show
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$8, %r10d
	movl	$12, %edi
	movq	%rbp, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	48(%rsp), %rsi
	movl	$.LC9, %edi
	call	show
	xorl	%ecx, %ecx
	leaq	16(%rsp), %rdx
	xorl	%r8d, %r8d
	movq	%rcx, 16(%rsp)
	xorl	%r9d, %r9d
	movl	$14, %eax
	movq	%rbp, %rdi
	movl	$8, %r10d
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	16(%rsp), %rsi
	movl	$.LC10, %edi
	call	show
	xorl	%esi, %esi
	leaq	24(%rsp), %rdi
	xorl	%r10d, %r10d
	movq	%rsi, 24(%rsp)
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$127, %eax
	movl	$8, %esi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	24(%rsp), %rsi
	movl	$.LC11, %edi
	call	show
	movl	$42, %eax
	jmp	.L43
.L60:
	movq	(%r14), %rdi
	xorl	%eax, %eax
	xorl	%edx, %edx
	movq	%r15, %rsi
	movq	%rax, 80(%rsp)
	movq	%r12, %rax
	movq	%rdx, 40(%rsp)
	leaq	24(%rsp), %rdx
	movq	%rdi, 48(%rsp)
	movq	$.LC4, 56(%rsp)
	movq	$.LC14, 64(%rsp)
	movq	$.LC30, 72(%rsp)
	movq	$.LC31, 24(%rsp)
	movq	$.LC32, 32(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$231, %ebx
	movl	$99, %edi
.L52:
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
	jmp	.L52
	.size	main, .-main
	.section	.rodata.str1.1
.LC35:
	.string	"EPERM"
.LC36:
	.string	"ENOENT"
.LC37:
	.string	"ESRCH"
.LC38:
	.string	"EINTR"
.LC39:
	.string	"ENXIO"
.LC40:
	.string	"E2BIG"
.LC41:
	.string	"ENOEXEC"
.LC42:
	.string	"EBADF"
.LC43:
	.string	"ECHILD"
.LC44:
	.string	"EAGAIN"
.LC45:
	.string	"ENOMEM"
.LC46:
	.string	"EACCES"
.LC47:
	.string	"EFAULT"
.LC48:
	.string	"EBUSY"
.LC49:
	.string	"EEXIST"
.LC50:
	.string	"EXDEV"
.LC51:
	.string	"ENODEV"
.LC52:
	.string	"ENOTDIR"
.LC53:
	.string	"EISDIR"
.LC54:
	.string	"EINVAL"
.LC55:
	.string	"EMFILE"
.LC56:
	.string	"ENOTTY"
.LC57:
	.string	"ETXTBSY"
.LC58:
	.string	"EFBIG"
.LC59:
	.string	"ENOSPC"
.LC60:
	.string	"ESPIPE"
.LC61:
	.string	"EROFS"
.LC62:
	.string	"EPIPE"
.LC63:
	.string	"ERANGE"
.LC64:
	.string	"ENAMETOOLONG"
.LC65:
	.string	"ENOSYS"
.LC66:
	.string	"ENOTEMPTY"
.LC67:
	.string	"ELOOP"
.LC68:
	.string	"EOVERFLOW"
.LC69:
	.string	"ENOTSOCK"
.LC70:
	.string	"EDESTADDRREQ"
.LC71:
	.string	"EMSGSIZE"
.LC72:
	.string	"EPROTOTYPE"
.LC73:
	.string	"ENOPROTOOPT"
.LC74:
	.string	"EPROTONOSUPPORT"
.LC75:
	.string	"ESOCKTNOSUPPORT"
.LC76:
	.string	"EOPNOTSUPP"
.LC77:
	.string	"EAFNOSUPPORT"
.LC78:
	.string	"EADDRINUSE"
.LC79:
	.string	"ECONNRESET"
.LC80:
	.string	"EISCONN"
.LC81:
	.string	"ENOTCONN"
.LC82:
	.string	"ETIMEDOUT"
.LC83:
	.string	"ECONNREFUSED"
.LC84:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.57, @object
	.size	CSWTCH.57, 920
CSWTCH.57:
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
	.quad	.LC1
	.quad	.LC55
	.quad	.LC56
	.quad	.LC57
	.quad	.LC58
	.quad	.LC59
	.quad	.LC60
	.quad	.LC61
	.quad	.LC1
	.quad	.LC62
	.quad	.LC1
	.quad	.LC63
	.quad	.LC1
	.quad	.LC64
	.quad	.LC1
	.quad	.LC65
	.quad	.LC66
	.quad	.LC67
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
	.quad	.LC69
	.quad	.LC70
	.quad	.LC71
	.quad	.LC72
	.quad	.LC73
	.quad	.LC74
	.quad	.LC75
	.quad	.LC76
	.quad	.LC1
	.quad	.LC77
	.quad	.LC78
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC79
	.quad	.LC1
	.quad	.LC80
	.quad	.LC81
	.quad	.LC1
	.quad	.LC1
	.quad	.LC82
	.quad	.LC83
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC84
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
