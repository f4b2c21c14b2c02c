# Made from clone3.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S clone3.c`.
	.file	"clone3.c"
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
	movq	CSWTCH.46(,%rsi,8), %rdi
	jmp	.L30
	.size	result, .-result
	.p2align 4
	.type	start, @function
start:
	xorl	%edx, %edx
	movq	%rdi, %r8
	movl	$6, %ecx
	movq	%rsi, -56(%rsp)
	movq	%rdx, %rax
	leaq	-48(%rsp), %rdi
	movq	%r8, -88(%rsp)
	xorl	%r10d, %r10d
	rep stosq
	xorl	%r8d, %r8d
	leaq	-88(%rsp), %rdi
	xorl	%r9d, %r9d
	movq	$pidfd, -80(%rsp)
	movl	$435, %eax
	movl	$88, %esi
	movq	$child_tid, -72(%rsp)
	movq	$parent_tid, -64(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	ret
	.size	start, .-start
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
.LC3:
	.string	"told"
.LC4:
	.string	"by pidfd"
.LC5:
	.string	"status"
.LC6:
	.string	": "
.LC7:
	.string	"a signal to nobody"
.LC8:
	.string	"close on exec"
.LC9:
	.string	"hi"
.LC10:
	.string	"through the child's pipe"
.LC11:
	.string	"/tmp"
.LC12:
	.string	"size"
.LC13:
	.string	"too large"
.LC14:
	.string	"bad pointer"
.LC15:
	.string	"thread without handlers"
.LC16:
	.string	"handlers without memory"
.LC17:
	.string	"a thread's signal"
.LC18:
	.string	"a signal that is none"
.LC19:
	.string	"clone, the same"
.LC20:
	.string	"pidfd_open"
.LC21:
	.string	"no flags"
.LC22:
	.string	"nobody"
.LC23:
	.string	"no id"
.LC24:
	.string	"pidfd_getfd"
.LC25:
	.string	"abc"
.LC26:
	.string	"write to it"
.LC27:
	.string	"read"
.LC28:
	.string	"not open there"
.LC29:
	.string	"no pidfd"
.LC30:
	.string	"nothing"
.LC31:
	.string	"SIGTERM"
.LC32:
	.string	"by"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	movl	$17, %esi
	movl	$17829888, %edi
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$216, %rsp
	call	start
	movq	%rax, %rdx
	testq	%rax, %rax
	je	.L54
	movslq	parent_tid(%rip), %rsi
	movl	$.LC3, %edi
	movl	$3, %r12d
	subq	%rax, %rsi
	call	result
	leaq	88(%rsp), %rdx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	pidfd(%rip), %rsi
	movl	$4, %r10d
	movl	$247, %eax
	movq	%r12, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC4, %edi
	movq	%rax, %rsi
	xorl	%ebx, %ebx
	call	result
	movslq	112(%rsp), %rsi
	movl	$.LC5, %edi
	call	put
	movl	$.LC6, %edi
	call	put
	movq	%rsi, %rdi
	call	put_number
	call	end
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	pidfd(%rip), %rdi
	movl	$424, %eax
	movl	$15, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC7, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	pidfd(%rip), %rdi
	movl	$72, %eax
	movl	$1, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC8, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	pidfd(%rip), %rdi
	movq	%r12, %rax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$9, %r13d
	movl	$4096, %esi
	movq	%rbx, %rdi
	movq	%r12, %rdx
	movl	$33, %r10d
	movq	$-1, %r8
	movq	%r13, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$17, %esi
	movl	$1024, %edi
	movq	%rax, %r13
	call	start
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.L55
	movl	$61, %eax
	movq	%rbp, %rdi
	leaq	20(%rsp), %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	17(%rsp), %r14
	movslq	0(%r13), %rdi
	movq	%rbx, %rax
	movq	%r12, %rdx
	movq	%r14, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC10, %edi
	movq	%rax, %rsi
	call	result
	movl	$17, %esi
	movl	$512, %edi
	call	start
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.L56
	movl	$61, %eax
	movq	%rbp, %rdi
	leaq	20(%rsp), %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$79, %eax
	leaq	24(%rsp), %rdi
	movl	$64, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	call	put
	movl	$435, %ebp
	movl	$8, %r15d
	call	end
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r14, %rdi
	movq	%r15, %rsi
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
	movl	$5000, %esi
	movq	%r14, %rdi
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
	movl	$88, %esi
	movq	%r15, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC14, %edi
	movq	%rax, %rsi
	call	result
	xorl	%esi, %esi
	movl	$65536, %edi
	call	start
	movl	$.LC15, %edi
	movq	%rax, %rsi
	call	result
	movl	$17, %esi
	movl	$2048, %edi
	call	start
	movl	$.LC16, %edi
	movq	%rax, %rsi
	call	result
	movl	$17, %esi
	movl	$67840, %edi
	call	start
	movl	$.LC17, %edi
	movq	%rax, %rsi
	call	result
	xorl	%edi, %edi
	movl	$65, %esi
	call	start
	movl	$.LC18, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$56, %eax
	movl	$65536, %edi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
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
	movl	$57, %eax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbp
	testq	%rax, %rax
	jne	.L50
	movl	$34, %ebx
	.p2align 4,,10
	.p2align 3
.L51:
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
	jmp	.L51
.L50:
	movl	$434, %r15d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%rbp, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	testq	%rax, %rax
	movl	$.LC20, %edi
	movq	%rax, (%rsp)
	cmovle	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%rbp, %rdi
	movl	$1, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC21, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movl	$999999, %edi
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
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	orq	$-1, %rdi
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
	movslq	4(%r13), %rsi
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$438, %eax
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	testq	%rax, %rax
	movq	%rax, %r15
	movl	$.LC24, %edi
	cmovle	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$1, %eax
	movl	$.LC25, %esi
	movq	%r15, %rdi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC26, %edi
	movq	%rax, %rsi
	call	result
	movslq	0(%r13), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r14, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC27, %edi
	movq	%rax, %rsi
	call	result
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$438, %eax
	movl	$99, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC28, %edi
	movq	%rax, %rsi
	call	result
	movslq	0(%r13), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$438, %eax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC29, %edi
	movq	%rax, %rsi
	call	result
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$424, %eax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC30, %edi
	movq	%rax, %rsi
	call	result
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$424, %eax
	movl	$15, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC31, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%rbp, %rdi
	leaq	20(%rsp), %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC32, %edi
	movslq	20(%rsp), %rsi
	call	put
	movl	$.LC6, %edi
	call	put
	movq	%rsi, %rdi
	call	put_number
	call	end
	addq	$216, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L56:
	movl	$80, %eax
	movl	$.LC11, %edi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$231, %ebx
	movslq	%eax, %rdi
.L49:
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
	jmp	.L49
.L55:
	movl	$22, %eax
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %eax
	movslq	4(%r13), %rdi
	movl	$.LC9, %esi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$231, %ebx
.L47:
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
	jmp	.L47
.L54:
	movslq	child_tid(%rip), %rbx
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
	cmpq	%rax, %rbx
	movl	$231, %ebx
	setne	%al
	movzbl	%al, %eax
	addl	$1, %eax
	movslq	%eax, %rdi
.L45:
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
	jmp	.L45
	.size	main, .-main
	.section	.rodata.str1.1
.LC33:
	.string	"EPERM"
.LC34:
	.string	"ENOENT"
.LC35:
	.string	"ESRCH"
.LC36:
	.string	"EINTR"
.LC37:
	.string	"ENXIO"
.LC38:
	.string	"E2BIG"
.LC39:
	.string	"ENOEXEC"
.LC40:
	.string	"EBADF"
.LC41:
	.string	"ECHILD"
.LC42:
	.string	"EAGAIN"
.LC43:
	.string	"ENOMEM"
.LC44:
	.string	"EACCES"
.LC45:
	.string	"EFAULT"
.LC46:
	.string	"EBUSY"
.LC47:
	.string	"EEXIST"
.LC48:
	.string	"EXDEV"
.LC49:
	.string	"ENODEV"
.LC50:
	.string	"ENOTDIR"
.LC51:
	.string	"EISDIR"
.LC52:
	.string	"EINVAL"
.LC53:
	.string	"EMFILE"
.LC54:
	.string	"ENOTTY"
.LC55:
	.string	"ETXTBSY"
.LC56:
	.string	"EFBIG"
.LC57:
	.string	"ENOSPC"
.LC58:
	.string	"ESPIPE"
.LC59:
	.string	"EROFS"
.LC60:
	.string	"EPIPE"
.LC61:
	.string	"ERANGE"
.LC62:
	.string	"ENAMETOOLONG"
.LC63:
	.string	"ENOSYS"
.LC64:
	.string	"ENOTEMPTY"
.LC65:
	.string	"ELOOP"
.LC66:
	.string	"EOVERFLOW"
.LC67:
	.string	"ENOTSOCK"
.LC68:
	.string	"EDESTADDRREQ"
.LC69:
	.string	"EMSGSIZE"
.LC70:
	.string	"EPROTOTYPE"
.LC71:
	.string	"ENOPROTOOPT"
.LC72:
	.string	"EPROTONOSUPPORT"
.LC73:
	.string	"ESOCKTNOSUPPORT"
.LC74:
	.string	"EOPNOTSUPP"
.LC75:
	.string	"EAFNOSUPPORT"
.LC76:
	.string	"EADDRINUSE"
.LC77:
	.string	"ECONNRESET"
.LC78:
	.string	"EISCONN"
.LC79:
	.string	"ENOTCONN"
.LC80:
	.string	"ETIMEDOUT"
.LC81:
	.string	"ECONNREFUSED"
.LC82:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.46, @object
	.size	CSWTCH.46, 920
CSWTCH.46:
	.quad	.LC33
	.quad	.LC34
	.quad	.LC35
	.quad	.LC36
	.quad	.LC0
	.quad	.LC37
	.quad	.LC38
	.quad	.LC39
	.quad	.LC40
	.quad	.LC41
	.quad	.LC42
	.quad	.LC43
	.quad	.LC44
	.quad	.LC45
	.quad	.LC0
	.quad	.LC46
	.quad	.LC47
	.quad	.LC48
	.quad	.LC49
	.quad	.LC50
	.quad	.LC51
	.quad	.LC52
	.quad	.LC0
	.quad	.LC53
	.quad	.LC54
	.quad	.LC55
	.quad	.LC56
	.quad	.LC57
	.quad	.LC58
	.quad	.LC59
	.quad	.LC0
	.quad	.LC60
	.quad	.LC0
	.quad	.LC61
	.quad	.LC0
	.quad	.LC62
	.quad	.LC0
	.quad	.LC63
	.quad	.LC64
	.quad	.LC65
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
	.quad	.LC66
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
	.quad	.LC67
	.quad	.LC68
	.quad	.LC69
	.quad	.LC70
	.quad	.LC71
	.quad	.LC72
	.quad	.LC73
	.quad	.LC74
	.quad	.LC0
	.quad	.LC75
	.quad	.LC76
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC77
	.quad	.LC0
	.quad	.LC78
	.quad	.LC79
	.quad	.LC0
	.quad	.LC0
	.quad	.LC80
	.quad	.LC81
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC82
	.local	pidfd
	.comm	pidfd,4,4
	.local	child_tid
	.comm	child_tid,4,4
	.local	parent_tid
	.comm	parent_tid,4,4
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
