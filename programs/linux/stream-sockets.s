# Made from stream-sockets.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S stream-sockets.c`.
	.file	"stream-sockets.c"
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
	movq	CSWTCH.74(,%rsi,8), %rdi
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
	.string	"name"
.LC5:
	.string	"listen without a name"
.LC6:
	.string	"nobody listens"
.LC7:
	.string	"listen"
.LC8:
	.string	"connect"
.LC9:
	.string	"connect twice"
.LC10:
	.string	"early"
.LC11:
	.string	"written before it is accepted"
.LC12:
	.string	"accept"
.LC13:
	.string	"the client has no name"
.LC14:
	.string	"the server has the listener's"
.LC15:
	.string	"getpeername"
.LC16:
	.string	"cut"
.LC17:
	.string	"its real length"
.LC18:
	.string	"one letter"
.LC19:
	.string	"read"
.LC20:
	.string	"abcdef"
.LC21:
	.string	"peek"
.LC22:
	.string	"peek again"
.LC23:
	.string	"gh"
.LC24:
	.string	"both"
.LC25:
	.string	"nothing"
.LC26:
	.string	"xy"
.LC27:
	.string	"waits for all"
.LC28:
	.string	"12345"
.LC29:
	.string	"FIONREAD"
.LC30:
	.string	"x"
.LC31:
	.string	"an address on a stream"
.LC32:
	.string	"out of band on recv"
.LC33:
	.string	"type"
.LC34:
	.string	"domain"
.LC35:
	.string	"listens"
.LC36:
	.string	"error"
.LC37:
	.string	"no such option"
.LC38:
	.string	"a time limit"
.LC39:
	.string	"is kept"
.LC40:
	.string	"a bad one"
.LC41:
	.string	"too short"
.LC42:
	.string	"the least send buffer"
.LC43:
	.string	"shutdown for writing"
.LC44:
	.string	"write"
.LC45:
	.string	"what was written before"
.LC46:
	.string	"then the end"
.LC47:
	.string	"back"
.LC48:
	.string	"the other way is open"
.LC49:
	.string	"unread"
.LC50:
	.string	"reset"
.LC51:
	.string	"the end"
.LC52:
	.string	"never accepted"
.LC53:
	.string	"its name leads nowhere"
.LC54:
	.string	"."
.LC55:
	.string	"no socket"
.LC56:
	.string	"how"
.LC57:
	.string	"a family"
.LC58:
	.string	"a type"
.LC59:
	.string	"a protocol"
.LC60:
	.string	"no address"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	movl	$1, %edx
	movl	$1, %ecx
	xorl	%r10d, %r10d
	pushq	%r14
	xorl	%r14d, %r14d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movl	$1, %ebp
	pushq	%rbx
	movl	$41, %ebx
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rax
	subq	$144, %rsp
	movw	%dx, 80(%rsp)
	movq	%r14, %rdx
	movq	$0, 98(%rsp)
	movq	$0, 130(%rsp)
	movq	$1701667182, 82(%rsp)
	movq	$0, 90(%rsp)
	movq	$0, 104(%rsp)
	movq	$0, 114(%rsp)
	movq	$0, 122(%rsp)
	movq	$0, 136(%rsp)
	movw	%cx, 112(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r12
	movq	%rbx, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	movl	$13, %eax
	movq	$1, 48(%rsp)
	movl	$8, %r10d
	movq	$67108864, 56(%rsp)
	movq	%rax, %rdi
	leaq	48(%rsp), %rsi
	movq	$restore, 64(%rsp)
	movq	$0, 72(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$50, %r13d
	movslq	%r12d, %rdi
	xorl	%r10d, %r10d
	movq	%rbp, %rsi
	movq	%rdi, (%rsp)
	movq	%r13, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC5, %edi
	movq	%rax, %rsi
	movl	$7, %r15d
	call	result
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$49, %eax
	leaq	80(%rsp), %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$42, %r12d
	movslq	%ebx, %rbx
	movq	%r12, %rax
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC6, %edi
	movq	%rax, %rsi
	call	result
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbp, %rsi
	movq	%r14, %rdx
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
	movq	%r12, %rax
	movq	%rbx, %rdi
	leaq	80(%rsp), %rsi
	movq	%r15, %rdx
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
	movq	%r12, %rax
	movq	%rbx, %rdi
	leaq	80(%rsp), %rsi
	movq	%r15, %rdx
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
	movl	$.LC10, %esi
	movl	$5, %edx
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC11, %edi
	movq	%rax, %rsi
	leaq	24(%rsp), %r13
	call	result
	leaq	112(%rsp), %r12
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movq	(%rsp), %rdi
	xorl	%r9d, %r9d
	movl	$43, %eax
	movq	%r12, %rsi
	movl	$32, 24(%rsp)
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	%eax, %r15
	xorl	%esi, %esi
	movl	$.LC12, %edi
	testq	%r15, %r15
	cmovle	%r15, %rsi
	call	result
	movslq	24(%rsp), %rsi
	movl	$.LC13, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$51, %eax
	movq	%r15, %rdi
	movq	%r12, %rsi
	movq	%r13, %rdx
	movl	$32, 24(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpl	$7, 24(%rsp)
	je	.L76
.L43:
	movl	$.LC14, %edi
	movl	$52, %ebp
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%r13, %rdx
	movl	$32, 24(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC15, %edi
	movq	%rax, %rsi
	call	result
	xorl	%esi, %esi
	cmpl	$7, 24(%rsp)
	movl	$.LC16, %edi
	sete	%sil
	call	show
	movl	$3, 24(%rsp)
	movq	%r12, %rdi
	movl	$32, %ecx
	movl	$120, %eax
#APP
# 63 "linux.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	24(%rsp), %rsi
	movl	$.LC17, %edi
	movl	$buffer, %r14d
	call	show
	xorl	%esi, %esi
	cmpw	$30830, 114(%rsp)
	movl	$.LC18, %edi
	sete	%sil
	xorl	%r12d, %r12d
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r15, %rdi
	movq	%r14, %rsi
	movl	$100, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC19, %edi
	movq	%rax, %rsi
	movl	$1, %ebp
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$.LC20, %esi
	movq	%rbx, %rdi
	movl	$6, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$45, %r13d
	movl	$2, %r10d
	movq	%r15, %rdi
	movq	%r14, %rsi
	movq	%r13, %rax
	movl	$4, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC21, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$2, %r10d
	movq	%r15, %rdi
	movq	%r14, %rsi
	movl	$100, %edx
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
	movq	%rbp, %rax
	movl	$.LC23, %esi
	movq	%rbx, %rdi
	movl	$2, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$100, %edx
	movq	%r13, %rax
	movq	%r15, %rdi
	movq	%r14, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC24, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$64, %r10d
	movq	%r15, %rdi
	movq	%r14, %rsi
	movl	$100, %edx
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
	movl	$57, %eax
	movq	%r12, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, 8(%rsp)
	testq	%rax, %rax
	je	.L77
	movl	$256, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$8, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC27, %edi
	movq	%rax, %rsi
	call	result
	movq	8(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	leaq	28(%rsp), %rsi
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC28, %esi
	movq	%rbp, %rax
	movl	$5, %edx
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$16, %eax
	leaq	32(%rsp), %rdx
	movl	$21531, %esi
	movq	%r15, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	32(%rsp), %rsi
	movl	$.LC29, %edi
	call	show
	xorl	%r10d, %r10d
	leaq	80(%rsp), %r8
	movq	%rbx, %rdi
	movl	$7, %r9d
	movl	$44, %eax
	movl	$.LC30, %esi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC31, %edi
	movq	%rax, %rsi
	call	result
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%r14, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC32, %edi
	movq	%rax, %rsi
	movl	$55, %r13d
	call	result
	leaq	44(%rsp), %r10
	xorl	%r9d, %r9d
	movq	%r13, %rax
	leaq	48(%rsp), %r8
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	movl	$3, %edx
	movl	$-1, 44(%rsp)
	movl	$4, 48(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	cmovns	44(%rsp), %eax
	movl	$.LC33, %edi
	movslq	%eax, %rsi
	call	show
	leaq	44(%rsp), %r10
	xorl	%r9d, %r9d
	movq	%r13, %rax
	leaq	48(%rsp), %r8
	movl	$39, %edx
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	movl	$-1, 44(%rsp)
	movl	$4, 48(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	cmovns	44(%rsp), %eax
	movl	$.LC34, %edi
	movslq	%eax, %rsi
	call	show
	movq	(%rsp), %rdi
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$-1, 44(%rsp)
	leaq	44(%rsp), %r10
	leaq	48(%rsp), %r8
	movq	%rbp, %rsi
	movl	$4, 48(%rsp)
	movl	$30, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	cmovns	44(%rsp), %eax
	movl	$.LC35, %edi
	movslq	%eax, %rsi
	call	show
	leaq	44(%rsp), %r10
	xorl	%r9d, %r9d
	movq	%r13, %rax
	leaq	48(%rsp), %r8
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	movl	$4, %edx
	movl	$-1, 44(%rsp)
	movl	$4, 48(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	cmovns	44(%rsp), %eax
	movl	$.LC36, %edi
	movslq	%eax, %rsi
	call	show
	leaq	44(%rsp), %r10
	xorl	%r9d, %r9d
	movq	%r13, %rax
	leaq	48(%rsp), %r8
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	movl	$99, %edx
	movl	$-1, 44(%rsp)
	movl	$4, 48(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	cmovns	44(%rsp), %eax
	movl	$.LC37, %edi
	movslq	%eax, %rsi
	call	show
	leaq	48(%rsp), %r10
	xorl	%r9d, %r9d
	movq	%rbx, %rdi
	movl	$16, %r8d
	movl	$54, %eax
	movq	%rbp, %rsi
	movq	$0, 48(%rsp)
	movq	$20000, 56(%rsp)
	movl	$20, %edx
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
	movq	%r12, %rax
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC39, %edi
	movq	%rax, %rsi
	call	result
	leaq	48(%rsp), %r10
	xorl	%r9d, %r9d
	movq	%rbx, %rdi
	movl	$16, %r8d
	movl	$54, %eax
	movq	%rbp, %rsi
	movl	$20, %edx
	movq	$2000000, 56(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC40, %edi
	movq	%rax, %rsi
	call	result
	leaq	48(%rsp), %r10
	xorl	%r9d, %r9d
	movq	%rbx, %rdi
	movl	$4, %r8d
	movl	$54, %eax
	movq	%rbp, %rsi
	movl	$20, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC41, %edi
	movq	%rax, %rsi
	call	result
	leaq	36(%rsp), %r10
	xorl	%r9d, %r9d
	movq	%rbx, %rdi
	movl	$1, 36(%rsp)
	movl	$54, %eax
	movq	%rbp, %rsi
	movl	$7, %edx
	movl	$4, %r8d
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$-1, 40(%rsp)
	leaq	40(%rsp), %r10
	leaq	44(%rsp), %r8
	movq	%r13, %rax
	movl	$4, 44(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	cmovns	40(%rsp), %eax
	movl	$.LC42, %edi
	movslq	%eax, %rsi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$48, %eax
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC43, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%rbx, %rdi
	movl	$.LC30, %esi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC44, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r15, %rdi
	movq	%r14, %rsi
	movl	$100, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC45, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r15, %rdi
	movq	%r14, %rsi
	movl	$100, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC46, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$.LC47, %esi
	movq	%r15, %rdi
	movl	$4, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC48, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movl	$100, %edx
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
	movq	%rbp, %rax
	movl	$.LC49, %esi
	movq	%r15, %rdi
	movl	$6, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$3, %eax
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$100, %edx
	movq	%r12, %rax
	movq	%r15, %rdi
	movq	%r14, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC50, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r15, %rdi
	movq	%r14, %rsi
	movl	$100, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC51, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r15, %rdi
	movl	$.LC30, %esi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC44, %edi
	movq	%rax, %rsi
	movl	$41, %ebx
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cltq
	movl	$42, %r13d
	leaq	80(%rsp), %rsi
	movl	$7, %edx
	movq	%rax, %rcx
	movq	%r13, %rax
	movq	%rcx, 8(%rsp)
	movq	%rcx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC8, %edi
	movq	%rax, %rsi
	call	result
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$3, %eax
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$100, %edx
	movq	8(%rsp), %rdi
	movq	%r12, %rax
	movq	%r14, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC52, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r14
	leaq	80(%rsp), %rsi
	movq	%r13, %rax
	movl	$7, %edx
	movq	%r14, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC53, %edi
	movq	%rax, %rsi
	movl	$2, %r14d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$.LC54, %edi
	movq	%r14, %rax
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r14
	leaq	80(%rsp), %rsi
	movq	%r13, %rax
	movl	$7, %edx
	movq	%r14, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC55, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$48, %eax
	movq	%r15, %rdi
	movl	$3, %esi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC56, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$99, %edi
	movq	%rbp, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC57, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movl	$4, %esi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC58, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movl	$7, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC59, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$49, %eax
	movl	$300, %edx
	movq	%r15, %rdi
	leaq	80(%rsp), %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC60, %edi
	movq	%rax, %rsi
	call	result
	addq	$144, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L76:
	movzbl	114(%rsp), %eax
	movl	$.LC4, %edx
	leaq	114(%rsp), %rcx
	testb	%al, %al
	jne	.L44
	jmp	.L45
	.p2align 4,,10
	.p2align 3
.L46:
	movzbl	1(%rcx), %eax
	addq	$1, %rcx
	addq	$1, %rdx
	testb	%al, %al
	je	.L45
.L44:
	cmpb	(%rdx), %al
	je	.L46
.L45:
	xorl	%esi, %esi
	cmpb	%al, (%rdx)
	sete	%sil
	jmp	.L43
.L77:
	movl	$4, %ebp
	movl	$.LC26, %r14d
	movl	$1, %r13d
	movl	$2, %r12d
	movl	$35, %r15d
.L49:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$3000000, 56(%rsp)
	xorl	%eax, %eax
	movq	%rax, 48(%rsp)
.L48:
	leaq	48(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	xorl	%edx, %edx
	movq	%rdi, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L48
	subl	$1, %ebp
	jne	.L49
	movl	$231, %ebx
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
.LC61:
	.string	"EPERM"
.LC62:
	.string	"ENOENT"
.LC63:
	.string	"ESRCH"
.LC64:
	.string	"EINTR"
.LC65:
	.string	"ENXIO"
.LC66:
	.string	"E2BIG"
.LC67:
	.string	"ENOEXEC"
.LC68:
	.string	"EBADF"
.LC69:
	.string	"ECHILD"
.LC70:
	.string	"EAGAIN"
.LC71:
	.string	"ENOMEM"
.LC72:
	.string	"EACCES"
.LC73:
	.string	"EFAULT"
.LC74:
	.string	"EBUSY"
.LC75:
	.string	"EEXIST"
.LC76:
	.string	"EXDEV"
.LC77:
	.string	"ENODEV"
.LC78:
	.string	"ENOTDIR"
.LC79:
	.string	"EISDIR"
.LC80:
	.string	"EINVAL"
.LC81:
	.string	"EMFILE"
.LC82:
	.string	"ENOTTY"
.LC83:
	.string	"ETXTBSY"
.LC84:
	.string	"EFBIG"
.LC85:
	.string	"ENOSPC"
.LC86:
	.string	"ESPIPE"
.LC87:
	.string	"EROFS"
.LC88:
	.string	"EPIPE"
.LC89:
	.string	"ERANGE"
.LC90:
	.string	"ENAMETOOLONG"
.LC91:
	.string	"ENOSYS"
.LC92:
	.string	"ENOTEMPTY"
.LC93:
	.string	"ELOOP"
.LC94:
	.string	"EOVERFLOW"
.LC95:
	.string	"ENOTSOCK"
.LC96:
	.string	"EDESTADDRREQ"
.LC97:
	.string	"EMSGSIZE"
.LC98:
	.string	"EPROTOTYPE"
.LC99:
	.string	"ENOPROTOOPT"
.LC100:
	.string	"EPROTONOSUPPORT"
.LC101:
	.string	"ESOCKTNOSUPPORT"
.LC102:
	.string	"EOPNOTSUPP"
.LC103:
	.string	"EAFNOSUPPORT"
.LC104:
	.string	"EADDRINUSE"
.LC105:
	.string	"ECONNRESET"
.LC106:
	.string	"EISCONN"
.LC107:
	.string	"ENOTCONN"
.LC108:
	.string	"ETIMEDOUT"
.LC109:
	.string	"ECONNREFUSED"
.LC110:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.74, @object
	.size	CSWTCH.74, 920
CSWTCH.74:
	.quad	.LC61
	.quad	.LC62
	.quad	.LC63
	.quad	.LC64
	.quad	.LC1
	.quad	.LC65
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
	.quad	.LC76
	.quad	.LC77
	.quad	.LC78
	.quad	.LC79
	.quad	.LC80
	.quad	.LC1
	.quad	.LC81
	.quad	.LC82
	.quad	.LC83
	.quad	.LC84
	.quad	.LC85
	.quad	.LC86
	.quad	.LC87
	.quad	.LC1
	.quad	.LC88
	.quad	.LC1
	.quad	.LC89
	.quad	.LC1
	.quad	.LC90
	.quad	.LC1
	.quad	.LC91
	.quad	.LC92
	.quad	.LC93
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
	.quad	.LC94
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
	.quad	.LC95
	.quad	.LC96
	.quad	.LC97
	.quad	.LC98
	.quad	.LC99
	.quad	.LC100
	.quad	.LC101
	.quad	.LC102
	.quad	.LC1
	.quad	.LC103
	.quad	.LC104
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC105
	.quad	.LC1
	.quad	.LC106
	.quad	.LC107
	.quad	.LC1
	.quad	.LC1
	.quad	.LC108
	.quad	.LC109
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC110
	.local	buffer
	.comm	buffer,256,32
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
