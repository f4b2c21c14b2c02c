# Made from epoll.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S epoll.c`.
	.file	"epoll.c"
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
	movq	CSWTCH.57(,%rsi,8), %rdi
	jmp	.L30
	.size	result, .-result
	.p2align 4
	.type	ctl, @function
ctl:
	pushq	%rbx
	movslq	%edx, %rdx
	movq	%rdi, %rbx
	movslq	%esi, %rsi
	xorl	%r9d, %r9d
	movl	$233, %eax
	subq	$16, %rsp
	movslq	epoll(%rip), %rdi
	movq	%r8, 8(%rsp)
	leaq	4(%rsp), %r10
	xorl	%r8d, %r8d
	movl	%ecx, 4(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rbx, %rdi
	movq	%rax, %rsi
	call	result
	addq	$16, %rsp
	popq	%rbx
	ret
	.size	ctl, .-ctl
	.section	.rodata.str1.1
.LC3:
	.string	": "
.LC5:
	.string	"0x"
.LC4:
	.string	"0123456789abcdef"
	.text
	.p2align 4
	.type	look, @function
look:
	pushq	%r13
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	pushq	%r12
	movl	$8, %edx
	movl	$found, %esi
	pushq	%rbp
	movq	%rdi, %rbp
	pushq	%rbx
	movl	$232, %ebx
	movq	%rbx, %rax
	subq	$32, %rsp
	movslq	epoll(%rip), %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rbp, %rdi
	movq	%rax, %rbx
	call	put
	movl	$.LC3, %edi
	call	put
	movq	%rbx, %rdi
	call	put_number
	testq	%rbx, %rbx
	jle	.L37
	movl	$found, %r12d
	xorl	%r13d, %r13d
	movl	$.LC5, %ebp
	.p2align 4,,10
	.p2align 3
.L38:
	movq	filled(%rip), %rax
	cmpq	$1023, %rax
	ja	.L48
	leaq	1(%rax), %rdx
	movb	$32, line(%rax)
	movq	%rdx, filled(%rip)
.L48:
	movq	4(%r12), %rdi
	call	put_number
	movq	filled(%rip), %rax
	cmpq	$1023, %rax
	ja	.L49
	leaq	1(%rax), %rsi
	movb	$61, line(%rax)
	movq	%rsi, filled(%rip)
.L39:
	movl	(%r12), %eax
	movl	$1, %edx
	.p2align 4,,10
	.p2align 3
.L40:
	movq	%rax, %rcx
	movq	%rax, %rdi
	shrq	$4, %rax
	andl	$15, %ecx
	movzbl	.LC4(%rcx), %ecx
	movb	%cl, 7(%rsp,%rdx)
	movq	%rdx, %rcx
	leaq	1(%rdx), %rdx
	cmpq	$15, %rdi
	ja	.L40
	movq	%rbp, %r8
	movq	%rsi, %rax
	xorl	%edi, %edi
	movl	$48, %edx
	subq	%rsi, %r8
	jmp	.L41
	.p2align 4,,10
	.p2align 3
.L43:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %edi
	movzbl	(%r8,%rax), %edx
	testb	%dl, %dl
	je	.L58
.L41:
	cmpq	$1023, %rax
	jbe	.L43
	testb	%dil, %dil
	je	.L50
.L58:
	movq	%rax, filled(%rip)
.L42:
	leaq	(%rcx,%rax), %rdi
	movslq	%ecx, %rcx
	xorl	%esi, %esi
	addq	%rax, %rcx
	leaq	8(%rsp,%rcx), %rcx
	jmp	.L44
	.p2align 4,,10
	.p2align 3
.L46:
	leaq	1(%rax), %rdx
	notq	%rax
	movl	$1, %esi
	movzbl	(%rcx,%rax), %eax
	movb	%al, line-1(%rdx)
	cmpq	%rdi, %rdx
	je	.L59
	movq	%rdx, %rax
.L44:
	cmpq	$1023, %rax
	jbe	.L46
	testb	%sil, %sil
	je	.L45
	movq	%rax, filled(%rip)
.L45:
	addq	$1, %r13
	addq	$12, %r12
	cmpq	%rbx, %r13
	jne	.L38
.L37:
	addq	$32, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	jmp	end
	.p2align 4,,10
	.p2align 3
.L59:
	movq	%rdi, filled(%rip)
	jmp	.L45
	.p2align 4,,10
	.p2align 3
.L50:
	movq	%rsi, %rax
	jmp	.L42
.L49:
	movq	%rax, %rsi
	jmp	.L39
	.size	look, .-look
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
	je	.L65
	.p2align 4,,10
	.p2align 3
.L64:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L64
	ret
	.p2align 4,,10
	.p2align 3
.L65:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC6:
	.string	"create"
.LC7:
	.string	"flags"
.LC8:
	.string	"the old one"
.LC9:
	.string	"size"
.LC10:
	.string	"add"
.LC11:
	.string	"twice"
.LC12:
	.string	"another"
.LC13:
	.string	"nothing"
.LC14:
	.string	"x"
.LC15:
	.string	"both"
.LC16:
	.string	"level only"
.LC17:
	.string	"edge again"
.LC18:
	.string	"read"
.LC19:
	.string	"mod"
.LC20:
	.string	"armed"
.LC21:
	.string	"once"
.LC22:
	.string	"not armed"
.LC23:
	.string	"armed again"
.LC24:
	.string	"del"
.LC25:
	.string	"del again"
.LC26:
	.string	"mod of none"
.LC27:
	.string	"not open"
.LC28:
	.string	"itself"
.LC29:
	.string	"no command"
.LC30:
	.string	"/dev/null"
.LC31:
	.string	"an ordinary file"
.LC32:
	.string	"no epoll"
.LC33:
	.string	"bad event"
.LC34:
	.string	"room for none"
.LC35:
	.string	"bad pointer"
.LC36:
	.string	"it is still there"
.LC37:
	.string	"socket"
.LC38:
	.string	"quiet"
.LC39:
	.string	"hang-up"
.LC40:
	.string	"gone"
.LC41:
	.string	"eventfd"
.LC42:
	.string	"its copy"
.LC43:
	.string	"writable"
.LC44:
	.string	"the file lives on"
.LC45:
	.string	"and now not"
.LC46:
	.string	"inner"
.LC47:
	.string	"inner is ready"
.LC48:
	.string	"and not any more"
.LC49:
	.string	"a circle"
.LC50:
	.string	"wait"
.LC51:
	.string	"time"
.LC52:
	.string	"mask size"
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
	movl	$291, %eax
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	xorl	%ebx, %ebx
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	subq	$80, %rsp
	movq	$1, 32(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	%eax, %rsi
	movl	%eax, epoll(%rip)
	xorl	%eax, %eax
	movl	$.LC6, %edi
	testq	%rsi, %rsi
	movl	$1, %ebp
	cmovg	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$291, %eax
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC7, %edi
	movq	%rax, %rsi
	movl	$213, %r12d
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
	testq	%rax, %rax
	movl	$.LC8, %edi
	cmovle	%rax, %rdx
	movq	%rdx, %rsi
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
	movl	$.LC9, %edi
	movq	%rax, %rsi
	movl	$22, %r12d
	call	result
	leaq	40(%rsp), %rdi
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
	leaq	48(%rsp), %rdi
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	40(%rsp), %edx
	movl	$10, %r8d
	movl	$1, %ecx
	movl	$1, %esi
	movl	$.LC10, %edi
	movl	$.LC14, %r14d
	call	ctl
	movl	40(%rsp), %edx
	movl	$10, %r8d
	movl	$1, %ecx
	movl	$1, %esi
	movl	$.LC11, %edi
	call	ctl
	movl	48(%rsp), %edx
	movl	$20, %r8d
	movl	$-2147483647, %ecx
	movl	$1, %esi
	movl	$.LC12, %edi
	call	ctl
	movl	$.LC13, %edi
	call	look
	movslq	44(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r14, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	52(%rsp), %rdi
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC15, %edi
	call	look
	movl	$.LC16, %edi
	call	look
	movslq	52(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r14, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC17, %edi
	call	look
	movslq	40(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	leaq	31(%rsp), %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC18, %edi
	call	look
	movl	48(%rsp), %edx
	movl	$21, %r8d
	movl	$1073741825, %ecx
	movl	$3, %esi
	movl	$.LC19, %edi
	call	ctl
	movl	$.LC20, %edi
	call	look
	movl	$.LC21, %edi
	call	look
	movslq	52(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r14, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC22, %edi
	call	look
	movl	48(%rsp), %edx
	movl	$22, %r8d
	movl	$1073741825, %ecx
	movl	$3, %esi
	movl	$.LC19, %edi
	call	ctl
	movl	$.LC23, %edi
	call	look
	movl	48(%rsp), %edx
	xorl	%r8d, %r8d
	xorl	%ecx, %ecx
	movl	$2, %esi
	movl	$.LC24, %edi
	call	ctl
	movl	48(%rsp), %edx
	xorl	%r8d, %r8d
	xorl	%ecx, %ecx
	movl	$2, %esi
	movl	$.LC25, %edi
	call	ctl
	movl	48(%rsp), %edx
	xorl	%r8d, %r8d
	xorl	%ecx, %ecx
	movl	$3, %esi
	movl	$.LC26, %edi
	call	ctl
	xorl	%r8d, %r8d
	movl	$1, %ecx
	movl	$99, %edx
	movl	$1, %esi
	movl	$.LC27, %edi
	call	ctl
	movl	epoll(%rip), %edx
	xorl	%r8d, %r8d
	movl	$1, %ecx
	movl	$1, %esi
	movl	$.LC28, %edi
	call	ctl
	movl	48(%rsp), %edx
	xorl	%r8d, %r8d
	movl	$1, %ecx
	movl	$9, %esi
	movl	$.LC29, %edi
	call	ctl
	movl	$2, %eax
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$.LC30, %edi
	movq	%rax, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %ecx
	movl	%eax, %edx
	movl	$1, %esi
	movl	$.LC31, %edi
	call	ctl
	movslq	48(%rsp), %rdx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$233, %r12d
	movslq	40(%rsp), %rdi
	movl	$found, %r10d
	movq	%rbp, %rsi
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC32, %edi
	movq	%rax, %rsi
	call	result
	movslq	48(%rsp), %rdx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	epoll(%rip), %rdi
	movl	$8, %r10d
	movq	%r12, %rax
	movq	%rbp, %rsi
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
	movslq	epoll(%rip), %rdi
	movl	$232, %eax
	movl	$found, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC34, %edi
	movq	%rax, %rsi
	call	result
	movslq	44(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r14, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$8, %r15d
	movslq	epoll(%rip), %rdi
	movl	$232, %eax
	movq	%r15, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC35, %edi
	movq	%rax, %rsi
	call	result
	movl	$.LC36, %edi
	call	look
	movslq	40(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	leaq	31(%rsp), %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$53, %eax
	leaq	56(%rsp), %r10
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	56(%rsp), %edx
	movl	$30, %r8d
	movl	$-2147475456, %ecx
	movl	$.LC37, %edi
	movl	$3, %r12d
	call	ctl
	movl	$.LC38, %edi
	call	look
	movslq	60(%rsp), %rdi
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
	movl	$.LC39, %edi
	call	look
	movslq	56(%rsp), %rdi
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
	movl	$.LC40, %edi
	call	look
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$290, %eax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	%eax, %rdi
	movl	%eax, 8(%rsp)
	movl	$32, %eax
	movq	%rdi, (%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	8(%rsp), %edx
	movl	$5, %ecx
	movl	%eax, 12(%rsp)
	movq	%rax, %r13
	movl	$40, %r8d
	movl	$1, %esi
	movl	$.LC41, %edi
	call	ctl
	movl	12(%rsp), %edx
	movl	$41, %r8d
	movl	$1, %ecx
	movl	$1, %esi
	movl	$.LC42, %edi
	call	ctl
	movl	$.LC43, %edi
	call	look
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	leaq	32(%rsp), %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC15, %edi
	call	look
	movq	(%rsp), %rdi
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
	movl	$.LC44, %edi
	call	look
	movslq	%r13d, %rdi
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
	movl	$.LC45, %edi
	call	look
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$291, %eax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	epoll(%rip), %r12d
	movl	$50, %r8d
	movl	$1, %ecx
	movl	%eax, %r13d
	movl	$1, %esi
	movl	$.LC46, %edi
	movl	%eax, epoll(%rip)
	movl	%r12d, %edx
	call	ctl
	movl	$.LC13, %edi
	call	look
	movslq	44(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r14, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC47, %edi
	call	look
	movslq	40(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	leaq	31(%rsp), %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC48, %edi
	call	look
	xorl	%r8d, %r8d
	movl	%r13d, %edx
	movl	$1, %ecx
	movl	$1, %esi
	movl	$.LC49, %edi
	movl	%r12d, epoll(%rip)
	call	ctl
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
	testq	%rax, %rax
	je	.L74
	movq	%rax, %r12
	movslq	epoll(%rip), %rdi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$5000, %r10d
	movl	$232, %eax
	movl	$found, %esi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC50, %edi
	movq	%rax, %rsi
	call	result
	leaq	64(%rsp), %rsi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%r12, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	40(%rsp), %rdi
	movq	%rbx, %rax
	leaq	31(%rsp), %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$281, %ebx
	movslq	epoll(%rip), %rdi
	movl	$found, %esi
	movl	$10, %r10d
	movl	$8, %r9d
	movq	%rbx, %rax
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC51, %edi
	movq	%rax, %rsi
	call	result
	leaq	32(%rsp), %r8
	movq	%rbx, %rax
	movq	%r15, %rdx
	movslq	epoll(%rip), %rdi
	movl	$10, %r10d
	movl	$4, %r9d
	movl	$found, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC52, %edi
	movq	%rax, %rsi
	call	result
	addq	$80, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L74:
	xorl	%eax, %eax
	leaq	64(%rsp), %rsi
	movl	$35, %ebx
	movq	$20000000, 72(%rsp)
	movq	%rax, 64(%rsp)
.L69:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	xorl	%edx, %edx
	movq	%rsi, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L69
	movl	$1, %eax
	movslq	44(%rsp), %rdi
	movq	%r14, %rsi
	movq	%rax, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$231, %ebx
.L70:
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
	jmp	.L70
	.size	main, .-main
	.section	.rodata.str1.1
.LC53:
	.string	"EPERM"
.LC54:
	.string	"ENOENT"
.LC55:
	.string	"ESRCH"
.LC56:
	.string	"EINTR"
.LC57:
	.string	"ENXIO"
.LC58:
	.string	"E2BIG"
.LC59:
	.string	"ENOEXEC"
.LC60:
	.string	"EBADF"
.LC61:
	.string	"ECHILD"
.LC62:
	.string	"EAGAIN"
.LC63:
	.string	"ENOMEM"
.LC64:
	.string	"EACCES"
.LC65:
	.string	"EFAULT"
.LC66:
	.string	"EBUSY"
.LC67:
	.string	"EEXIST"
.LC68:
	.string	"EXDEV"
.LC69:
	.string	"ENODEV"
.LC70:
	.string	"ENOTDIR"
.LC71:
	.string	"EISDIR"
.LC72:
	.string	"EINVAL"
.LC73:
	.string	"EMFILE"
.LC74:
	.string	"ENOTTY"
.LC75:
	.string	"ETXTBSY"
.LC76:
	.string	"EFBIG"
.LC77:
	.string	"ENOSPC"
.LC78:
	.string	"ESPIPE"
.LC79:
	.string	"EROFS"
.LC80:
	.string	"EPIPE"
.LC81:
	.string	"ERANGE"
.LC82:
	.string	"ENAMETOOLONG"
.LC83:
	.string	"ENOSYS"
.LC84:
	.string	"ENOTEMPTY"
.LC85:
	.string	"ELOOP"
.LC86:
	.string	"EOVERFLOW"
.LC87:
	.string	"ENOTSOCK"
.LC88:
	.string	"EDESTADDRREQ"
.LC89:
	.string	"EMSGSIZE"
.LC90:
	.string	"EPROTOTYPE"
.LC91:
	.string	"ENOPROTOOPT"
.LC92:
	.string	"EPROTONOSUPPORT"
.LC93:
	.string	"ESOCKTNOSUPPORT"
.LC94:
	.string	"EOPNOTSUPP"
.LC95:
	.string	"EAFNOSUPPORT"
.LC96:
	.string	"EADDRINUSE"
.LC97:
	.string	"ECONNRESET"
.LC98:
	.string	"EISCONN"
.LC99:
	.string	"ENOTCONN"
.LC100:
	.string	"ETIMEDOUT"
.LC101:
	.string	"ECONNREFUSED"
.LC102:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.57, @object
	.size	CSWTCH.57, 920
CSWTCH.57:
	.quad	.LC53
	.quad	.LC54
	.quad	.LC55
	.quad	.LC56
	.quad	.LC0
	.quad	.LC57
	.quad	.LC58
	.quad	.LC59
	.quad	.LC60
	.quad	.LC61
	.quad	.LC62
	.quad	.LC63
	.quad	.LC64
	.quad	.LC65
	.quad	.LC0
	.quad	.LC66
	.quad	.LC67
	.quad	.LC68
	.quad	.LC69
	.quad	.LC70
	.quad	.LC71
	.quad	.LC72
	.quad	.LC0
	.quad	.LC73
	.quad	.LC74
	.quad	.LC75
	.quad	.LC76
	.quad	.LC77
	.quad	.LC78
	.quad	.LC79
	.quad	.LC0
	.quad	.LC80
	.quad	.LC0
	.quad	.LC81
	.quad	.LC0
	.quad	.LC82
	.quad	.LC0
	.quad	.LC83
	.quad	.LC84
	.quad	.LC85
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
	.quad	.LC86
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
	.quad	.LC87
	.quad	.LC88
	.quad	.LC89
	.quad	.LC90
	.quad	.LC91
	.quad	.LC92
	.quad	.LC93
	.quad	.LC94
	.quad	.LC0
	.quad	.LC95
	.quad	.LC96
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC97
	.quad	.LC0
	.quad	.LC98
	.quad	.LC99
	.quad	.LC0
	.quad	.LC0
	.quad	.LC100
	.quad	.LC101
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC102
	.local	epoll
	.comm	epoll,4,4
	.local	found
	.comm	found,96,32
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
