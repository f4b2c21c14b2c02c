# Made from scm-rights.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S scm-rights.c`.
	.file	"scm-rights.c"
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
	movq	CSWTCH.41(,%rsi,8), %rdi
	jmp	.L31
	.size	result, .-result
	.p2align 4
	.type	send_with, @function
send_with:
	movzbl	(%rsi), %eax
	movq	%rsi, -72(%rsp)
	testb	%al, %al
	movl	$0, %eax
	je	.L36
	.p2align 4,,10
	.p2align 3
.L37:
	addq	$1, %rax
	leaq	(%rsi,%rax), %r8
	movzbl	(%r8), %r8d
	testb	%r8b, %r8b
	jne	.L37
.L36:
	movq	%rax, -64(%rsp)
	leaq	-72(%rsp), %rax
	movq	%rax, -40(%rsp)
	leal	16(,%rdx,4), %eax
	movslq	%edx, %rdx
	cltq
	movq	$0, -56(%rsp)
	movl	$0, -48(%rsp)
	movq	$1, -32(%rsp)
	movq	$sent, -24(%rsp)
	movl	$0, -8(%rsp)
	movq	%rax, -16(%rsp)
	movq	%rax, sent(%rip)
	movabsq	$4294967297, %rax
	movq	%rax, sent+8(%rip)
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L38:
	movl	(%rcx,%rax,4), %esi
	movl	%esi, sent+16(,%rax,4)
	addq	$1, %rax
	cmpq	%rax, %rdx
	jne	.L38
	leaq	-56(%rsp), %rsi
	movslq	%edi, %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$46, %eax
	xorl	%edx, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	ret
	.size	send_with, .-send_with
	.p2align 4
	.type	receive.constprop.0, @function
receive.constprop.0:
	leaq	-104(%rsp), %rax
	xorl	%edx, %edx
	movl	%edi, %r8d
	testq	%rsi, %rsi
	movq	%rax, -48(%rsp)
	movl	$got, %edi
	movq	%rdx, %rax
	movl	$40, %ecx
	cmovne	%rdi, %rax
	movq	%rsi, -24(%rsp)
	movq	$buffer, -104(%rsp)
	movq	%rax, -32(%rsp)
	xorl	%eax, %eax
	movq	$2, -96(%rsp)
	movq	$buffer+2, -88(%rsp)
	movq	$62, -80(%rsp)
	movq	$0, -64(%rsp)
	movl	$0, -56(%rsp)
	movq	$2, -40(%rsp)
	movl	$0, -16(%rsp)
#APP
# 63 "linux.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movslq	%r8d, %rdi
	leaq	-64(%rsp), %rsi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$47, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	-16(%rsp), %edx
	movl	%edx, flags(%rip)
	ret
	.size	receive.constprop.0, .-receive.constprop.0
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
	je	.L50
	.p2align 4,,10
	.p2align 3
.L49:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L49
	ret
	.p2align 4,,10
	.p2align 3
.L50:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC4:
	.string	"abc"
.LC5:
	.string	"send two files"
.LC6:
	.string	"receive"
.LC7:
	.string	"control"
.LC8:
	.string	"flags"
.LC9:
	.string	"x"
.LC10:
	.string	"write to what came"
.LC11:
	.string	"read from it"
.LC12:
	.string	"a file that is not open"
.LC13:
	.string	"11"
.LC14:
	.string	"22"
.LC15:
	.string	"33"
.LC16:
	.string	"up to the files"
.LC17:
	.string	"the rest"
.LC18:
	.string	"no control"
.LC19:
	.string	"44"
.LC20:
	.string	"room for one"
.LC21:
	.string	"cut"
.LC22:
	.string	"55"
.LC23:
	.string	"no room"
.LC24:
	.string	"66"
.LC25:
	.string	"read instead"
.LC26:
	.string	"77"
.LC27:
	.string	"who"
.LC28:
	.string	"type"
.LC29:
	.string	"the sender"
.LC30:
	.string	"loop"
.LC31:
	.string	"from the child"
.LC32:
	.string	"q"
.LC33:
	.string	"its writer is gone"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$53, %eax
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movl	$1, %ebp
	pushq	%rbx
	xorl	%ebx, %ebx
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
	subq	$88, %rsp
	leaq	48(%rsp), %r10
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	leaq	32(%rsp), %rdi
	movl	$22, %eax
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	32(%rsp), %rax
	movl	48(%rsp), %edi
	leaq	64(%rsp), %rcx
	movl	$2, %edx
	movl	$.LC4, %esi
	movl	$3, %r12d
	movq	%rax, 64(%rsp)
	call	send_with
	movl	$.LC5, %edi
	movq	%rax, %rsi
	call	result
	movslq	32(%rsp), %rdi
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
	movslq	36(%rsp), %rdi
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	52(%rsp), %edi
	movl	$64, %esi
	call	receive.constprop.0
	movl	$.LC6, %edi
	movq	%rax, %rsi
	call	result
	movq	got(%rip), %rsi
	movl	$.LC7, %edi
	call	show
	movslq	flags(%rip), %rsi
	movl	$.LC8, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	got+20(%rip), %rdi
	movq	%rbp, %rax
	movl	$.LC9, %esi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC10, %edi
	movq	%rax, %rsi
	call	result
	leaq	27(%rsp), %rsi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movslq	got+16(%rip), %rdi
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC11, %edi
	movq	%rax, %rsi
	movl	$2, %r13d
	call	result
	movl	48(%rsp), %edi
	leaq	64(%rsp), %rcx
	movq	got+16(%rip), %rax
	movl	$1, %edx
	movl	$.LC4, %esi
	movl	$99, 64(%rsp)
	movq	%rax, 32(%rsp)
	call	send_with
	movl	$.LC12, %edi
	movq	%rax, %rsi
	call	result
	movq	32(%rsp), %rax
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movslq	48(%rsp), %rdi
	xorl	%r9d, %r9d
	movl	$.LC13, %esi
	movq	%r13, %rdx
	movq	%rax, 64(%rsp)
	movq	%rbp, %rax
	movl	%edi, 72(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	48(%rsp), %edi
	leaq	64(%rsp), %rcx
	movl	$1, %edx
	movl	$.LC14, %esi
	call	send_with
	movslq	48(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$.LC15, %esi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	52(%rsp), %edi
	movl	$64, %esi
	call	receive.constprop.0
	movl	$.LC16, %edi
	movq	%rax, %rsi
	call	result
	movq	got(%rip), %rsi
	movl	$.LC7, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	got+16(%rip), %rdi
	movq	%r12, %rax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	52(%rsp), %edi
	movl	$64, %esi
	call	receive.constprop.0
	movl	$.LC17, %edi
	movq	%rax, %rsi
	call	result
	movq	got(%rip), %rsi
	movl	$.LC18, %edi
	call	show
	movl	48(%rsp), %edi
	leaq	64(%rsp), %rcx
	movl	$3, %edx
	movl	$.LC19, %esi
	call	send_with
	movl	52(%rsp), %edi
	movl	$20, %esi
	call	receive.constprop.0
	movl	$.LC20, %edi
	movq	%rax, %rsi
	call	result
	movl	flags(%rip), %esi
	movl	$.LC21, %edi
	andl	$8, %esi
	call	show
	movq	got(%rip), %rsi
	movl	$.LC7, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	got+16(%rip), %rdi
	movq	%r12, %rax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	48(%rsp), %edi
	leaq	64(%rsp), %rcx
	movl	$1, %edx
	movl	$.LC22, %esi
	movl	$buffer, %r15d
	movl	$64, %r14d
	call	send_with
	movl	52(%rsp), %edi
	xorl	%esi, %esi
	call	receive.constprop.0
	movl	$.LC23, %edi
	movq	%rax, %rsi
	call	result
	movl	flags(%rip), %esi
	movl	$.LC21, %edi
	andl	$8, %esi
	call	show
	movl	48(%rsp), %edi
	leaq	64(%rsp), %rcx
	movl	$1, %edx
	movl	$.LC24, %esi
	call	send_with
	movslq	52(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r15, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC25, %edi
	movq	%rax, %rsi
	call	result
	movslq	52(%rsp), %rdi
	xorl	%r9d, %r9d
	movq	%rbp, %rsi
	leaq	28(%rsp), %r10
	movl	$4, %r8d
	movl	$54, %eax
	movl	$1, 28(%rsp)
	movl	$16, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movslq	48(%rsp), %rdi
	xorl	%r8d, %r8d
	movq	%rbp, %rax
	movl	$.LC26, %esi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	52(%rsp), %edi
	movl	$64, %esi
	call	receive.constprop.0
	movl	$.LC27, %edi
	movq	%rax, %rsi
	call	result
	movslq	got+12(%rip), %rsi
	movl	$.LC28, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	got+16(%rip), %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	movq	%rax, 8(%rsp)
	movl	$39, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	%rax, 8(%rsp)
	movl	$.LC29, %edi
	sete	%sil
	call	show
	leaq	40(%rsp), %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$53, %eax
	movq	%rbp, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	40(%rsp), %rdi
	leaq	64(%rsp), %rcx
	movl	$2, %edx
	movl	$.LC30, %esi
	movq	%rdi, 64(%rsp)
	call	send_with
	movslq	40(%rsp), %rdi
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
	movslq	44(%rsp), %rdi
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$57, %eax
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r12
	testq	%rax, %rax
	je	.L56
	leaq	56(%rsp), %rsi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%r12, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	48(%rsp), %edi
	movl	$64, %esi
	call	receive.constprop.0
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	got+16(%rip), %rdi
	movq	%rbx, %rax
	movq	%r15, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$buffer, %edi
	movb	$0, buffer(%rax)
	call	put
	call	end
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	got+16(%rip), %rdi
	movq	%rbx, %rax
	movq	%r15, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC33, %edi
	movq	%rax, %rsi
	call	result
	addq	$88, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L56:
	leaq	56(%rsp), %rdi
	movl	$22, %eax
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC31, %esi
	movslq	60(%rsp), %rdi
	movq	%rbp, %rax
	movl	$14, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	56(%rsp), %eax
	movl	52(%rsp), %edi
	leaq	64(%rsp), %rcx
	movl	$1, %edx
	movl	$.LC32, %esi
	movl	$231, %ebx
	movl	%eax, 64(%rsp)
	call	send_with
.L54:
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
	jmp	.L54
	.size	main, .-main
	.section	.rodata.str1.1
.LC34:
	.string	"EPERM"
.LC35:
	.string	"ENOENT"
.LC36:
	.string	"ESRCH"
.LC37:
	.string	"EINTR"
.LC38:
	.string	"ENXIO"
.LC39:
	.string	"E2BIG"
.LC40:
	.string	"ENOEXEC"
.LC41:
	.string	"EBADF"
.LC42:
	.string	"ECHILD"
.LC43:
	.string	"EAGAIN"
.LC44:
	.string	"ENOMEM"
.LC45:
	.string	"EACCES"
.LC46:
	.string	"EFAULT"
.LC47:
	.string	"EBUSY"
.LC48:
	.string	"EEXIST"
.LC49:
	.string	"EXDEV"
.LC50:
	.string	"ENODEV"
.LC51:
	.string	"ENOTDIR"
.LC52:
	.string	"EISDIR"
.LC53:
	.string	"EINVAL"
.LC54:
	.string	"EMFILE"
.LC55:
	.string	"ENOTTY"
.LC56:
	.string	"ETXTBSY"
.LC57:
	.string	"EFBIG"
.LC58:
	.string	"ENOSPC"
.LC59:
	.string	"ESPIPE"
.LC60:
	.string	"EROFS"
.LC61:
	.string	"EPIPE"
.LC62:
	.string	"ERANGE"
.LC63:
	.string	"ENAMETOOLONG"
.LC64:
	.string	"ENOSYS"
.LC65:
	.string	"ENOTEMPTY"
.LC66:
	.string	"ELOOP"
.LC67:
	.string	"EOVERFLOW"
.LC68:
	.string	"ENOTSOCK"
.LC69:
	.string	"EDESTADDRREQ"
.LC70:
	.string	"EMSGSIZE"
.LC71:
	.string	"EPROTOTYPE"
.LC72:
	.string	"ENOPROTOOPT"
.LC73:
	.string	"EPROTONOSUPPORT"
.LC74:
	.string	"ESOCKTNOSUPPORT"
.LC75:
	.string	"EOPNOTSUPP"
.LC76:
	.string	"EAFNOSUPPORT"
.LC77:
	.string	"EADDRINUSE"
.LC78:
	.string	"ECONNRESET"
.LC79:
	.string	"EISCONN"
.LC80:
	.string	"ENOTCONN"
.LC81:
	.string	"ETIMEDOUT"
.LC82:
	.string	"ECONNREFUSED"
.LC83:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.41, @object
	.size	CSWTCH.41, 920
CSWTCH.41:
	.quad	.LC34
	.quad	.LC35
	.quad	.LC36
	.quad	.LC37
	.quad	.LC1
	.quad	.LC38
	.quad	.LC39
	.quad	.LC40
	.quad	.LC41
	.quad	.LC42
	.quad	.LC43
	.quad	.LC44
	.quad	.LC45
	.quad	.LC46
	.quad	.LC1
	.quad	.LC47
	.quad	.LC48
	.quad	.LC49
	.quad	.LC50
	.quad	.LC51
	.quad	.LC52
	.quad	.LC53
	.quad	.LC1
	.quad	.LC54
	.quad	.LC55
	.quad	.LC56
	.quad	.LC57
	.quad	.LC58
	.quad	.LC59
	.quad	.LC60
	.quad	.LC1
	.quad	.LC61
	.quad	.LC1
	.quad	.LC62
	.quad	.LC1
	.quad	.LC63
	.quad	.LC1
	.quad	.LC64
	.quad	.LC65
	.quad	.LC66
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
	.quad	.LC68
	.quad	.LC69
	.quad	.LC70
	.quad	.LC71
	.quad	.LC72
	.quad	.LC73
	.quad	.LC74
	.quad	.LC75
	.quad	.LC1
	.quad	.LC76
	.quad	.LC77
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC78
	.quad	.LC1
	.quad	.LC79
	.quad	.LC80
	.quad	.LC1
	.quad	.LC1
	.quad	.LC81
	.quad	.LC82
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC83
	.local	flags
	.comm	flags,4,4
	.local	buffer
	.comm	buffer,64,32
	.local	got
	.comm	got,40,32
	.local	sent
	.comm	sent,40,32
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
