# Made from identity.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S identity.c`.
	.file	"identity.c"
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
	movl	count(%rip), %eax
	addl	$1, %eax
	movl	%eax, count(%rip)
	movl	8(%rsi), %eax
	movl	%eax, value(%rip)
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
	.string	"same user"
.LC5:
	.string	"the first thread"
.LC6:
	.string	"affinity"
.LC7:
	.string	"processor 0"
.LC8:
	.string	"odd size"
.LC9:
	.string	"only there"
.LC10:
	.string	"getcpu"
.LC11:
	.string	"cpu"
.LC12:
	.string	"nowhere"
.LC13:
	.string	"nobody"
.LC14:
	.string	"interval"
.LC15:
	.string	"negative"
.LC16:
	.string	"uname"
.LC17:
	.string	"getrandom"
.LC18:
	.string	"different"
.LC19:
	.string	"flags"
.LC20:
	.string	"FS base"
.LC21:
	.string	"is"
.LC22:
	.string	"beyond"
.LC23:
	.string	"no such"
.LC24:
	.string	"robust list"
.LC25:
	.string	"its size"
.LC26:
	.string	"tid address"
.LC27:
	.string	"tkill"
.LC28:
	.string	"code"
.LC29:
	.string	"queued"
.LC30:
	.string	"count"
.LC31:
	.string	"signalfd"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	xorl	%edx, %edx
	movl	$16, %ecx
	xorl	%r10d, %r10d
	pushq	%r14
	movq	%rdx, %rax
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	pushq	%r13
	movq	%rdx, %rsi
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$776, %rsp
	leaq	128(%rsp), %rbp
	movl	$99, 16(%rsp)
	movq	%rbp, %rdi
	movl	$99, 20(%rsp)
	rep stosq
	movl	$102, %eax
	movq	%rdx, %rdi
	movq	$0, 64(%rsp)
	movq	$0, 72(%rsp)
	movq	$0, 80(%rsp)
	movq	$0, 88(%rsp)
	movq	$0, 96(%rsp)
	movq	$0, 104(%rsp)
	movq	$0, 112(%rsp)
	movq	$0, 120(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	movl	$107, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%ecx, %ecx
	cmpq	%rbx, %rax
	jne	.L44
	movl	$104, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	movl	$108, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%ecx, %ecx
	cmpq	%rbx, %rax
	sete	%cl
.L44:
	xorl	%r12d, %r12d
	movslq	%ecx, %rsi
	movl	$.LC4, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$186, %eax
	movq	%r12, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	movl	$39, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	%rbx, %rax
	movl	$.LC5, %edi
	movl	$204, %ebx
	sete	%sil
	movl	$128, %r13d
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	testq	%rax, %rax
	movl	$.LC6, %edi
	setg	%sil
	call	show
	movq	128(%rsp), %rsi
	movl	$.LC7, %edi
	andl	$1, %esi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$12, %esi
	movq	%r12, %rdi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC8, %edi
	movq	%rax, %rsi
	movl	$203, %r15d
	movl	$8, %r14d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%r12, %rdi
	movq	%r14, %rsi
	movq	%rbp, %rdx
	movq	$1, 128(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC9, %edi
	movq	%rax, %rsi
	call	result
	leaq	20(%rsp), %rsi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	leaq	16(%rsp), %rdi
	xorl	%r9d, %r9d
	movl	$309, %eax
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC10, %edi
	movq	%rax, %rsi
	call	result
	movl	16(%rsp), %esi
	movl	$.LC11, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%r12, %rdi
	movq	%r14, %rsi
	movq	%rbp, %rdx
	movq	$0, 128(%rsp)
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
	movq	%rbx, %rax
	movl	$999999, %edi
	movq	%r13, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC13, %edi
	movq	%rax, %rsi
	leaq	48(%rsp), %rbp
	movl	$148, %ebx
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r12, %rdi
	movq	%rbp, %rsi
	movq	%r12, %rdx
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
	movq	%rbx, %rax
	movq	$-1, %rdi
	movq	%rbp, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC15, %edi
	movq	%rax, %rsi
	leaq	386(%rsp), %rbp
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$63, %eax
	movq	%rbp, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC16, %edi
	movq	%rax, %rsi
	leaq	64(%rsp), %rbx
	call	result
	movq	%rbp, %rdi
	call	put
	call	end
	leaq	646(%rsp), %rdi
	call	put
	call	end
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$318, %eax
	movl	$64, %esi
	movq	%rbx, %rdi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC17, %edi
	movq	%rax, %rsi
	call	result
	movzbl	64(%rsp), %edi
	leaq	65(%rsp), %rax
	xorl	%edx, %edx
	leaq	128(%rsp), %rsi
	.p2align 4,,10
	.p2align 3
.L45:
	xorl	%ecx, %ecx
	cmpb	%dil, (%rax)
	setne	%cl
	addq	$1, %rax
	orl	%ecx, %edx
	cmpq	%rsi, %rax
	jne	.L45
	movslq	%edx, %rsi
	movl	$.LC18, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$318, %eax
	movl	$64, %esi
	movq	%rbx, %rdi
	movl	$8, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC19, %edi
	movq	%rax, %rsi
	movl	$158, %r12d
	xorl	%ebx, %ebx
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$4098, %r13d
	movq	%r12, %rax
	movq	%rbp, %rsi
	movq	%rbx, %rdx
	movq	$0, 24(%rsp)
	movq	%r13, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC20, %edi
	movq	%rax, %rsi
	call	result
	leaq	24(%rsp), %rsi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$4099, %edi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	%rbp, 24(%rsp)
	movl	$.LC21, %edi
	sete	%sil
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r13, %rdi
	movq	%rbx, %rdx
	movabsq	$-9223372036854775808, %rsi
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
	movq	%r12, %rax
	movl	$39321, %edi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC23, %edi
	movq	%rax, %rsi
	movl	$273, %r12d
	movl	$24, %r13d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbp, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC24, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbp, %rdi
	movl	$8, %esi
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
	movq	%r12, %rax
	movq	%rbx, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$218, %eax
	movq	%rbp, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$186, %r12d
	movq	%rax, %r13
	movq	%rbx, %rdi
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	subq	%rax, %r13
	movl	$.LC26, %edi
	movl	$10, %r15d
	movq	%r13, %rsi
	leaq	256(%rsp), %r13
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$13, %eax
	movq	$handler, 256(%rsp)
	movq	%r15, %rdi
	movl	$8, %r10d
	movq	%r13, %rsi
	movq	$67108868, 264(%rsp)
	movq	%rbx, %rdx
	movq	$restore, 272(%rsp)
	movq	$0, 280(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movq	%r12, %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r14
	movq	%r15, %rsi
	movl	$200, %eax
	movq	%r14, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC27, %edi
	movq	%rax, %rsi
	call	result
	movslq	value(%rip), %rsi
	movl	$.LC28, %edi
	call	show
	movq	%r13, %rdi
	movl	$128, %ecx
	xorl	%eax, %eax
#APP
# 63 "linux.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	movl	$-1, 264(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, (%rsp)
	movl	$39, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r14
	movq	(%rsp), %rsi
	movq	%r13, %r10
	movl	$297, %eax
	movq	%r14, %rdi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC29, %edi
	movq	%rax, %rsi
	call	result
	movslq	value(%rip), %rsi
	movl	$.LC28, %edi
	call	show
	movslq	count(%rip), %rsi
	movl	$.LC30, %edi
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
	movq	%rax, %r14
	movq	%r13, %r10
	movl	$297, %eax
	movl	$999999, %esi
	movq	%r14, %rdi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC13, %edi
	movq	%rax, %rsi
	call	result
	leaq	40(%rsp), %rsi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	$2048, 32(%rsp)
	movl	$14, %eax
	movq	%rbx, %rdi
	movq	%rbx, %rdx
	movq	$2048, 40(%rsp)
	movl	$8, %r10d
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$282, %r13d
	leaq	32(%rsp), %rsi
	xorl	%r10d, %r10d
	movq	$-1, %rdi
	movq	%r13, %rax
	movl	$8, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r13
	movq	%rbx, %rdi
	movq	%r12, %rax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r12
	movl	$12, %esi
	movl	$200, %eax
	movq	%r12, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$128, %edx
	movslq	%r13d, %rdi
	movq	%rbx, %rax
	movq	%rbp, %rsi
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
	movl	$60, %eax
	movl	$44, %edi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	addq	$776, %rsp
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
.LC32:
	.string	"EPERM"
.LC33:
	.string	"ENOENT"
.LC34:
	.string	"ESRCH"
.LC35:
	.string	"EINTR"
.LC36:
	.string	"ENXIO"
.LC37:
	.string	"E2BIG"
.LC38:
	.string	"ENOEXEC"
.LC39:
	.string	"EBADF"
.LC40:
	.string	"ECHILD"
.LC41:
	.string	"EAGAIN"
.LC42:
	.string	"ENOMEM"
.LC43:
	.string	"EACCES"
.LC44:
	.string	"EFAULT"
.LC45:
	.string	"EBUSY"
.LC46:
	.string	"EEXIST"
.LC47:
	.string	"EXDEV"
.LC48:
	.string	"ENODEV"
.LC49:
	.string	"ENOTDIR"
.LC50:
	.string	"EISDIR"
.LC51:
	.string	"EINVAL"
.LC52:
	.string	"EMFILE"
.LC53:
	.string	"ENOTTY"
.LC54:
	.string	"ETXTBSY"
.LC55:
	.string	"EFBIG"
.LC56:
	.string	"ENOSPC"
.LC57:
	.string	"ESPIPE"
.LC58:
	.string	"EROFS"
.LC59:
	.string	"EPIPE"
.LC60:
	.string	"ERANGE"
.LC61:
	.string	"ENAMETOOLONG"
.LC62:
	.string	"ENOSYS"
.LC63:
	.string	"ENOTEMPTY"
.LC64:
	.string	"ELOOP"
.LC65:
	.string	"EOVERFLOW"
.LC66:
	.string	"ENOTSOCK"
.LC67:
	.string	"EDESTADDRREQ"
.LC68:
	.string	"EMSGSIZE"
.LC69:
	.string	"EPROTOTYPE"
.LC70:
	.string	"ENOPROTOOPT"
.LC71:
	.string	"EPROTONOSUPPORT"
.LC72:
	.string	"ESOCKTNOSUPPORT"
.LC73:
	.string	"EOPNOTSUPP"
.LC74:
	.string	"EAFNOSUPPORT"
.LC75:
	.string	"EADDRINUSE"
.LC76:
	.string	"ECONNRESET"
.LC77:
	.string	"EISCONN"
.LC78:
	.string	"ENOTCONN"
.LC79:
	.string	"ETIMEDOUT"
.LC80:
	.string	"ECONNREFUSED"
.LC81:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.57, @object
	.size	CSWTCH.57, 920
CSWTCH.57:
	.quad	.LC32
	.quad	.LC33
	.quad	.LC34
	.quad	.LC35
	.quad	.LC1
	.quad	.LC36
	.quad	.LC37
	.quad	.LC38
	.quad	.LC39
	.quad	.LC40
	.quad	.LC41
	.quad	.LC42
	.quad	.LC43
	.quad	.LC44
	.quad	.LC1
	.quad	.LC45
	.quad	.LC46
	.quad	.LC47
	.quad	.LC48
	.quad	.LC49
	.quad	.LC50
	.quad	.LC51
	.quad	.LC1
	.quad	.LC52
	.quad	.LC53
	.quad	.LC54
	.quad	.LC55
	.quad	.LC56
	.quad	.LC57
	.quad	.LC58
	.quad	.LC1
	.quad	.LC59
	.quad	.LC1
	.quad	.LC60
	.quad	.LC1
	.quad	.LC61
	.quad	.LC1
	.quad	.LC62
	.quad	.LC63
	.quad	.LC64
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
	.quad	.LC65
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
	.quad	.LC66
	.quad	.LC67
	.quad	.LC68
	.quad	.LC69
	.quad	.LC70
	.quad	.LC71
	.quad	.LC72
	.quad	.LC73
	.quad	.LC1
	.quad	.LC74
	.quad	.LC75
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC76
	.quad	.LC1
	.quad	.LC77
	.quad	.LC78
	.quad	.LC1
	.quad	.LC1
	.quad	.LC79
	.quad	.LC80
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC81
	.local	value
	.comm	value,4,4
	.local	count
	.comm	count,4,4
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
