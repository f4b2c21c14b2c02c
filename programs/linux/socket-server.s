# Made from socket-server.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S socket-server.c`.
	.file	"socket-server.c"
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
	movq	CSWTCH.70(,%rsi,8), %rdi
	jmp	.L31
	.size	result, .-result
	.section	.rodata.str1.1
.LC4:
	.string	"length"
	.text
	.p2align 4
	.type	names, @function
names:
	pushq	%rbx
	movq	%rsi, %r11
	movq	%rdi, %rbx
	movl	%edx, %r8d
	movl	$110, %ecx
	xorl	%eax, %eax
	addq	$-128, %rsp
	leaq	18(%rsp), %rsi
	movl	$110, 12(%rsp)
	movq	%rsi, %rdi
#APP
# 63 "linux.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movslq	%r8d, %rdi
	leaq	12(%rsp), %rdx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r11, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rsi
	movq	%rbx, %rdi
	call	result
	movslq	12(%rsp), %rsi
	movl	$.LC4, %edi
	call	show
	cmpl	$2, 12(%rsp)
	jle	.L35
	cmpb	$0, 20(%rsp)
	leaq	21(%rsp), %rdi
	jne	.L40
.L37:
	call	put
	call	end
.L35:
	subq	$-128, %rsp
	popq	%rbx
	ret
.L40:
	leaq	20(%rsp), %rdi
	jmp	.L37
	.size	names, .-names
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
	je	.L46
	.p2align 4,,10
	.p2align 3
.L45:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L45
	ret
	.p2align 4,,10
	.p2align 3
.L46:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC5:
	.string	"listen without a name"
.LC6:
	.string	"accept before listen"
.LC7:
	.string	"bind"
.LC8:
	.string	"again"
.LC9:
	.string	"in use"
.LC10:
	.string	"no length"
.LC11:
	.string	"too long"
.LC12:
	.string	"nobody listens"
.LC13:
	.string	"listen"
.LC14:
	.string	"another type"
.LC15:
	.string	"datagrams do not listen"
.LC16:
	.string	"connect"
.LC17:
	.string	"twice"
.LC18:
	.string	"question"
.LC19:
	.string	"then the end"
.LC20:
	.string	"accept"
.LC21:
	.string	"the client has no name"
.LC22:
	.string	"close on exec"
.LC23:
	.string	"answer"
.LC24:
	.string	"getsockname"
.LC25:
	.string	"of the accepted"
.LC26:
	.string	"getpeername"
.LC27:
	.string	"without a peer"
.LC28:
	.string	"early"
.LC29:
	.string	"write"
.LC30:
	.string	"the listener is gone"
.LC31:
	.string	"so is the name's use"
.LC32:
	.string	"unlink"
.LC33:
	.string	"and the name"
.LC34:
	.string	"x"
.LC35:
	.string	"to nobody"
.LC36:
	.string	"letter"
.LC37:
	.string	"sendto"
.LC38:
	.string	"recvfrom"
.LC39:
	.string	"from nobody"
.LC40:
	.string	"second"
.LC41:
	.string	"refused"
.LC42:
	.string	"SO_TYPE"
.LC43:
	.string	"is"
.LC44:
	.string	"no such option"
.LC45:
	.string	"SO_PASSCRED"
.LC46:
	.string	"too short"
.LC47:
	.string	"level"
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
	movl	$41, %eax
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movl	$1, %ebp
	pushq	%rbx
	xorl	%ebx, %ebx
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
	subq	$160, %rsp
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$50, %r12d
	movslq	%eax, %rdi
	movl	%eax, 20(%rsp)
	movl	$5, %esi
	movq	%rdi, (%rsp)
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC5, %edi
	movq	%rax, %rsi
	call	result
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$43, %eax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC6, %edi
	movq	%rax, %rsi
	movl	$name, %r15d
	call	result
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$49, %eax
	movq	%r15, %rsi
	movl	$14, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC7, %edi
	movq	%rax, %rsi
	call	result
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$49, %eax
	movl	$hidden, %esi
	movl	$16, %edx
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
	movl	$41, %eax
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	%eax, 24(%rsp)
	cltq
	movq	%r15, %rsi
	movl	$14, %edx
	movq	%rax, %rcx
	movl	$49, %eax
	movq	%rcx, 8(%rsp)
	movq	%rcx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC9, %edi
	movq	%rax, %rsi
	call	result
	movq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$49, %eax
	movq	%r15, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC10, %edi
	movq	%rax, %rsi
	call	result
	movq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$49, %eax
	movl	$111, %edx
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC11, %edi
	movq	%rax, %rsi
	call	result
	movq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$42, %eax
	movq	%r15, %rsi
	movl	$14, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC12, %edi
	movq	%rax, %rsi
	call	result
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$5, %esi
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
	movl	$41, %eax
	movq	%rbp, %rdi
	movl	$2, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	%eax, %r13
	movq	%r15, %rsi
	movl	$42, %eax
	movl	$14, %edx
	movq	%r13, %rdi
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
	movq	%r12, %rax
	movq	%r13, %rdi
	movl	$5, %esi
	movq	%rbx, %rdx
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
	movl	$57, %eax
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
	je	.L52
	movq	(%rsp), %rdi
	movl	$524288, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$288, %eax
	leaq	50(%rsp), %rsi
	leaq	40(%rsp), %rdx
	movl	$110, 40(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	%eax, %r12
	movl	%eax, 28(%rsp)
	xorl	%r10d, %r10d
	movl	$128, %edx
	movq	%rbx, %rax
	movq	%r12, %rdi
	movl	$buffer, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	testq	%r12, %r12
	movl	$.LC20, %edi
	movq	%rax, %r14
	cmovle	%r12, %rsi
	call	result
	movslq	40(%rsp), %rsi
	movl	$.LC21, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$72, %eax
	movq	%r12, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC22, %edi
	movq	%rax, %rsi
	call	show
	movl	$buffer, %edi
	movb	$0, buffer(%r14)
	call	put
	call	end
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$.LC23, %esi
	movq	%r12, %rdi
	movl	$6, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$48, %eax
	movq	%rbp, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$61, %eax
	leaq	36(%rsp), %rsi
	movq	%r13, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	20(%rsp), %edx
	movl	$51, %esi
	movl	$.LC24, %edi
	call	names
	movl	28(%rsp), %r14d
	movl	$51, %esi
	movl	$.LC25, %edi
	movl	%r14d, %edx
	call	names
	movl	%r14d, %edx
	movl	$52, %esi
	movl	$.LC26, %edi
	call	names
	movl	24(%rsp), %edx
	movl	$52, %esi
	movl	$.LC27, %edi
	movl	$3, %r14d
	call	names
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%rsp), %rdi
	movq	%r14, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$41, %eax
	movq	%rbp, %rdi
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	%eax, %r12
	movq	%r15, %rsi
	movl	$42, %eax
	movl	$14, %edx
	movq	%r12, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC16, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$.LC28, %esi
	movq	%r12, %rdi
	movl	$5, %edx
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
	movq	%r14, %rax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$10, %edx
	movq	%rbx, %rax
	movq	%r12, %rdi
	movl	$buffer, %esi
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
	movl	$41, %eax
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r12
	movq	%r15, %rsi
	movl	$42, %eax
	movl	$14, %edx
	movq	%r12, %rdi
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
	movl	$87, %eax
	movl	$name+2, %edi
	movq	%rbx, %rsi
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
	movl	$41, %eax
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r12
	movq	%r15, %rsi
	movl	$42, %eax
	movl	$14, %edx
	movq	%r12, %rdi
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
	movl	$41, %eax
	movq	%rbp, %rdi
	movl	$2, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r13
	movl	$41, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	%r13d, %r13
	movq	%rax, %r12
	movl	$hidden, %esi
	movl	$49, %eax
	movq	%r13, %rdi
	movl	$16, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC7, %edi
	movq	%rax, %rsi
	movslq	%r12d, %r12
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$49, %eax
	movq	%r12, %rdi
	movl	$hidden, %esi
	movl	$16, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC9, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r12, %rdi
	movl	$.LC34, %esi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC35, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	movl	$44, %eax
	movq	%r12, %rdi
	movl	$hidden, %r8d
	movl	$16, %r9d
	movl	$.LC36, %esi
	movl	$6, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC37, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	leaq	50(%rsp), %r8
	movq	%r13, %rdi
	leaq	40(%rsp), %r9
	movl	$45, %eax
	movl	$buffer, %esi
	movl	$110, 40(%rsp)
	movl	$64, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC38, %edi
	movq	%rax, %rsi
	call	result
	movslq	40(%rsp), %rsi
	movl	$.LC39, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$49, %eax
	movq	%r12, %rdi
	movq	%r15, %rsi
	movl	$14, %edx
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
	movl	$42, %eax
	movq	%r12, %rdi
	movl	$hidden, %esi
	movl	$16, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC16, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$.LC40, %esi
	movq	%r12, %rdi
	movl	$6, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$45, %eax
	leaq	50(%rsp), %r8
	leaq	40(%rsp), %r9
	movl	$110, 40(%rsp)
	movq	%r13, %rdi
	movl	$buffer, %esi
	movl	$64, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC38, %edi
	movq	%rax, %rsi
	call	result
	leaq	52(%rsp), %rax
	movq	%rax, %rdi
	call	put
	call	end
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%r13, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC34, %esi
	movq	%rbp, %rax
	movq	%r12, %rdi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC41, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$87, %eax
	movl	$name+2, %edi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$55, %ebx
	leaq	44(%rsp), %r10
	movq	%r12, %rdi
	movq	%rbp, %rsi
	movl	$0, 44(%rsp)
	leaq	40(%rsp), %r8
	movq	%rbx, %rax
	movq	%r14, %rdx
	movl	$4, 40(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC42, %edi
	movq	%rax, %rsi
	call	result
	movslq	44(%rsp), %rsi
	movl	$.LC43, %edi
	call	show
	leaq	44(%rsp), %r10
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	leaq	40(%rsp), %r8
	movl	$999, %edx
	movq	%r12, %rdi
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC44, %edi
	movq	%rax, %rsi
	movl	$54, %ebx
	call	result
	leaq	44(%rsp), %r10
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$1, 44(%rsp)
	movl	$4, %r8d
	movq	%r12, %rdi
	movq	%rbp, %rsi
	movl	$16, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC45, %edi
	movq	%rax, %rsi
	call	result
	leaq	44(%rsp), %r10
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$3, %r8d
	movq	%r12, %rdi
	movq	%rbp, %rsi
	movl	$16, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC46, %edi
	movq	%rax, %rsi
	call	result
	leaq	44(%rsp), %r10
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$4, %r8d
	movq	%r12, %rdi
	movl	$6, %esi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC47, %edi
	movq	%rax, %rsi
	call	result
	addq	$160, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L52:
	movl	$41, %eax
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	%eax, %rbx
	movq	%r15, %rsi
	movl	$42, %eax
	movl	$14, %edx
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC16, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$42, %eax
	movq	%rbx, %rdi
	movq	%r15, %rsi
	movl	$14, %edx
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
	movl	$.LC18, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$128, %ebp
	movq	%r13, %rax
	movl	$buffer, %esi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rsi, %rdi
	movb	$0, buffer(%rax)
	call	put
	call	end
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbx, %rdi
	movl	$buffer, %esi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC19, %edi
	movq	%rax, %rsi
	movl	$231, %ebx
	call	result
.L50:
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
	jmp	.L50
	.size	main, .-main
	.section	.rodata.str1.1
.LC48:
	.string	"EPERM"
.LC49:
	.string	"ENOENT"
.LC50:
	.string	"ESRCH"
.LC51:
	.string	"EINTR"
.LC52:
	.string	"ENXIO"
.LC53:
	.string	"E2BIG"
.LC54:
	.string	"ENOEXEC"
.LC55:
	.string	"EBADF"
.LC56:
	.string	"ECHILD"
.LC57:
	.string	"EAGAIN"
.LC58:
	.string	"ENOMEM"
.LC59:
	.string	"EACCES"
.LC60:
	.string	"EFAULT"
.LC61:
	.string	"EBUSY"
.LC62:
	.string	"EEXIST"
.LC63:
	.string	"EXDEV"
.LC64:
	.string	"ENODEV"
.LC65:
	.string	"ENOTDIR"
.LC66:
	.string	"EISDIR"
.LC67:
	.string	"EINVAL"
.LC68:
	.string	"EMFILE"
.LC69:
	.string	"ENOTTY"
.LC70:
	.string	"ETXTBSY"
.LC71:
	.string	"EFBIG"
.LC72:
	.string	"ENOSPC"
.LC73:
	.string	"ESPIPE"
.LC74:
	.string	"EROFS"
.LC75:
	.string	"EPIPE"
.LC76:
	.string	"ERANGE"
.LC77:
	.string	"ENAMETOOLONG"
.LC78:
	.string	"ENOSYS"
.LC79:
	.string	"ENOTEMPTY"
.LC80:
	.string	"ELOOP"
.LC81:
	.string	"EOVERFLOW"
.LC82:
	.string	"ENOTSOCK"
.LC83:
	.string	"EDESTADDRREQ"
.LC84:
	.string	"EMSGSIZE"
.LC85:
	.string	"EPROTOTYPE"
.LC86:
	.string	"ENOPROTOOPT"
.LC87:
	.string	"EPROTONOSUPPORT"
.LC88:
	.string	"ESOCKTNOSUPPORT"
.LC89:
	.string	"EOPNOTSUPP"
.LC90:
	.string	"EAFNOSUPPORT"
.LC91:
	.string	"EADDRINUSE"
.LC92:
	.string	"ECONNRESET"
.LC93:
	.string	"EISCONN"
.LC94:
	.string	"ENOTCONN"
.LC95:
	.string	"ETIMEDOUT"
.LC96:
	.string	"ECONNREFUSED"
.LC97:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.70, @object
	.size	CSWTCH.70, 920
CSWTCH.70:
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
	.quad	.LC59
	.quad	.LC60
	.quad	.LC1
	.quad	.LC61
	.quad	.LC62
	.quad	.LC63
	.quad	.LC64
	.quad	.LC65
	.quad	.LC66
	.quad	.LC67
	.quad	.LC1
	.quad	.LC68
	.quad	.LC69
	.quad	.LC70
	.quad	.LC71
	.quad	.LC72
	.quad	.LC73
	.quad	.LC74
	.quad	.LC1
	.quad	.LC75
	.quad	.LC1
	.quad	.LC76
	.quad	.LC1
	.quad	.LC77
	.quad	.LC1
	.quad	.LC78
	.quad	.LC79
	.quad	.LC80
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
	.quad	.LC81
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
	.quad	.LC82
	.quad	.LC83
	.quad	.LC84
	.quad	.LC85
	.quad	.LC86
	.quad	.LC87
	.quad	.LC88
	.quad	.LC89
	.quad	.LC1
	.quad	.LC90
	.quad	.LC91
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC92
	.quad	.LC1
	.quad	.LC93
	.quad	.LC94
	.quad	.LC1
	.quad	.LC1
	.quad	.LC95
	.quad	.LC96
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC97
	.local	buffer
	.comm	buffer,128,32
	.data
	.align 32
	.type	hidden, @object
	.size	hidden, 110
hidden:
	.value	1
	.string	""
	.string	"ring3-compare"
	.zero	93
	.align 32
	.type	name, @object
	.size	name, 110
name:
	.value	1
	.string	"server.sock"
	.zero	96
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
