# Made from groups.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S groups.c`.
	.file	"groups.c"
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
	.string	"?"
.LC1:
	.string	" = "
.LC2:
	.string	"-"
	.text
	.p2align 4
	.type	result, @function
result:
	call	put
	movl	$.LC1, %edi
	call	put
	cmpq	$-4095, %rsi
	jb	.L29
	movl	$.LC2, %edi
	notq	%rsi
	call	put
	movl	$.LC0, %edi
	cmpq	$114, %rsi
	jbe	.L33
.L30:
	call	put
.L31:
	jmp	end
.L29:
	movq	%rsi, %rdi
	call	put_number
	jmp	.L31
.L33:
	movq	CSWTCH.32(,%rsi,8), %rdi
	jmp	.L30
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
	je	.L39
	.p2align 4,,10
	.p2align 3
.L38:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L38
	ret
	.p2align 4,,10
	.p2align 3
.L39:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC3:
	.string	"setsid"
.LC4:
	.string	"again"
.LC5:
	.string	"group"
.LC6:
	.string	"session"
.LC7:
	.string	"a leader stays"
.LC8:
	.string	"x"
.LC9:
	.string	"inherited"
.LC10:
	.string	"of its own"
.LC11:
	.string	"joins"
.LC12:
	.string	"no such group"
.LC13:
	.string	"negative"
.LC14:
	.string	"no such process"
.LC15:
	.string	"kill the group"
.LC16:
	.string	"first"
.LC17:
	.string	"second"
.LC18:
	.string	"WNOHANG"
.LC19:
	.string	"group is empty"
.LC20:
	.string	"own group"
.LC21:
	.string	"third"
.LC22:
	.string	"by"
.LC23:
	.string	": "
.LC24:
	.string	"pending here too"
.LC25:
	.string	"getpgid of nobody"
.LC26:
	.string	"getsid of nobody"
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
	movl	$22, %eax
	movq	%rdx, %rsi
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$48, %rsp
	leaq	16(%rsp), %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$57, %eax
	movq	%rdx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L53
	leaq	4(%rsp), %rsi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	4(%rsp), %eax
	addq	$48, %rsp
	popq	%rbx
	popq	%rbp
	sarl	$8, %eax
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L53:
	movl	$112, %r12d
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$39, %ebp
	movq	%rax, %r13
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%r13, %rsi
	movl	$.LC3, %edi
	subq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC4, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$111, %eax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r12
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%r12, %rsi
	movl	$.LC5, %edi
	subq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$124, %eax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r12
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%r12, %rsi
	movl	$.LC6, %edi
	subq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$109, %eax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC7, %edi
	movq	%rax, %rsi
	leaq	24(%rsp), %rbx
	movl	$57, %ebp
	call	result
	leaq	48(%rsp), %r12
.L45:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, (%rbx)
	testq	%rax, %rax
	je	.L54
	addq	$8, %rbx
	cmpq	%rbx, %r12
	jne	.L45
	leaq	3(%rsp), %rsi
	movl	$3, %ebp
	movl	$1, %r15d
.L46:
	xorl	%ebx, %ebx
	movslq	16(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	subl	$1, %ebp
	jne	.L46
	movl	$121, %ebp
	movq	24(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbp
	movq	%rbx, %rdi
	movl	$39, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rbp, %rsi
	movl	$.LC9, %edi
	movl	$109, %ebp
	subq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	24(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
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
	movq	%rbp, %rax
	movq	24(%rsp), %rsi
	movq	32(%rsp), %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC11, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$121, %eax
	movq	32(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	subq	24(%rsp), %rax
	movl	$.LC5, %edi
	movl	$999999, %r13d
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	40(%rsp), %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
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
	movq	%rbp, %rax
	movq	40(%rsp), %rdi
	movq	$-5, %rsi
	movq	%rbx, %rdx
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
	movq	%rbp, %rax
	movq	%r13, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC14, %edi
	movq	%rax, %rsi
	movl	$62, %r12d
	call	result
	movq	24(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$15, %esi
	movq	%rbx, %rdx
	negq	%rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC15, %edi
	movq	%rax, %rsi
	leaq	4(%rsp), %r14
	movl	$61, %ebp
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	24(%rsp), %rdi
	movq	%r14, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	subq	24(%rsp), %rax
	movl	$.LC16, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	32(%rsp), %rdi
	movq	%r14, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	subq	32(%rsp), %rax
	movl	$.LC17, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	orq	$-1, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC18, %edi
	movq	%rax, %rsi
	call	result
	movq	24(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	negq	%rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC19, %edi
	movq	%rax, %rsi
	leaq	8(%rsp), %r15
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$14, %eax
	movl	$8, %r10d
	movq	%rbx, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
	movq	$16384, 8(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movq	%r12, %rax
	movl	$15, %esi
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
	movq	%rbp, %rax
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	subq	40(%rsp), %rax
	movl	$.LC21, %edi
	movq	%rax, %rsi
	call	result
	movslq	4(%rsp), %rsi
	movl	$.LC22, %edi
	call	put
	movl	$.LC23, %edi
	call	put
	movq	%rsi, %rdi
	call	put_number
	call	end
	xorl	%eax, %eax
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movq	%rax, 8(%rsp)
	xorl	%r9d, %r9d
	movl	$127, %eax
	movq	%r15, %rdi
	movl	$8, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC24, %edi
	movq	8(%rsp), %rsi
	call	put
	movl	$.LC23, %edi
	call	put
	xorl	%edi, %edi
	cmpq	$16384, %rsi
	sete	%dil
	call	put_number
	call	end
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$121, %eax
	movq	%r13, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC25, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$124, %eax
	movq	%r13, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC26, %edi
	movq	%rax, %rsi
	movl	$231, %ebx
	call	result
	movl	$6, %edi
	.p2align 4,,10
	.p2align 3
.L47:
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
	jmp	.L47
.L54:
	movl	$1, %eax
	movslq	20(%rsp), %rdi
	movl	$.LC8, %esi
	movq	%rax, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$34, %ebx
	.p2align 4,,10
	.p2align 3
.L44:
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
	jmp	.L44
	.size	main, .-main
	.section	.rodata.str1.1
.LC27:
	.string	"EPERM"
.LC28:
	.string	"ENOENT"
.LC29:
	.string	"ESRCH"
.LC30:
	.string	"EINTR"
.LC31:
	.string	"ENXIO"
.LC32:
	.string	"E2BIG"
.LC33:
	.string	"ENOEXEC"
.LC34:
	.string	"EBADF"
.LC35:
	.string	"ECHILD"
.LC36:
	.string	"EAGAIN"
.LC37:
	.string	"ENOMEM"
.LC38:
	.string	"EACCES"
.LC39:
	.string	"EFAULT"
.LC40:
	.string	"EBUSY"
.LC41:
	.string	"EEXIST"
.LC42:
	.string	"EXDEV"
.LC43:
	.string	"ENODEV"
.LC44:
	.string	"ENOTDIR"
.LC45:
	.string	"EISDIR"
.LC46:
	.string	"EINVAL"
.LC47:
	.string	"EMFILE"
.LC48:
	.string	"ENOTTY"
.LC49:
	.string	"ETXTBSY"
.LC50:
	.string	"EFBIG"
.LC51:
	.string	"ENOSPC"
.LC52:
	.string	"ESPIPE"
.LC53:
	.string	"EROFS"
.LC54:
	.string	"EPIPE"
.LC55:
	.string	"ERANGE"
.LC56:
	.string	"ENAMETOOLONG"
.LC57:
	.string	"ENOSYS"
.LC58:
	.string	"ENOTEMPTY"
.LC59:
	.string	"ELOOP"
.LC60:
	.string	"EOVERFLOW"
.LC61:
	.string	"ENOTSOCK"
.LC62:
	.string	"EDESTADDRREQ"
.LC63:
	.string	"EMSGSIZE"
.LC64:
	.string	"EPROTOTYPE"
.LC65:
	.string	"ENOPROTOOPT"
.LC66:
	.string	"EPROTONOSUPPORT"
.LC67:
	.string	"ESOCKTNOSUPPORT"
.LC68:
	.string	"EOPNOTSUPP"
.LC69:
	.string	"EAFNOSUPPORT"
.LC70:
	.string	"EADDRINUSE"
.LC71:
	.string	"ECONNRESET"
.LC72:
	.string	"EISCONN"
.LC73:
	.string	"ENOTCONN"
.LC74:
	.string	"ETIMEDOUT"
.LC75:
	.string	"ECONNREFUSED"
.LC76:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.32, @object
	.size	CSWTCH.32, 920
CSWTCH.32:
	.quad	.LC27
	.quad	.LC28
	.quad	.LC29
	.quad	.LC30
	.quad	.LC0
	.quad	.LC31
	.quad	.LC32
	.quad	.LC33
	.quad	.LC34
	.quad	.LC35
	.quad	.LC36
	.quad	.LC37
	.quad	.LC38
	.quad	.LC39
	.quad	.LC0
	.quad	.LC40
	.quad	.LC41
	.quad	.LC42
	.quad	.LC43
	.quad	.LC44
	.quad	.LC45
	.quad	.LC46
	.quad	.LC0
	.quad	.LC47
	.quad	.LC48
	.quad	.LC49
	.quad	.LC50
	.quad	.LC51
	.quad	.LC52
	.quad	.LC53
	.quad	.LC0
	.quad	.LC54
	.quad	.LC0
	.quad	.LC55
	.quad	.LC0
	.quad	.LC56
	.quad	.LC0
	.quad	.LC57
	.quad	.LC58
	.quad	.LC59
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
	.quad	.LC60
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
	.quad	.LC61
	.quad	.LC62
	.quad	.LC63
	.quad	.LC64
	.quad	.LC65
	.quad	.LC66
	.quad	.LC67
	.quad	.LC68
	.quad	.LC0
	.quad	.LC69
	.quad	.LC70
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC71
	.quad	.LC0
	.quad	.LC72
	.quad	.LC73
	.quad	.LC0
	.quad	.LC0
	.quad	.LC74
	.quad	.LC75
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC76
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
