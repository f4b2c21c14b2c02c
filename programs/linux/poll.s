# Made from poll.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S poll.c`.
	.file	"poll.c"
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
	movq	CSWTCH.58(,%rsi,8), %rdi
	jmp	.L31
	.size	result, .-result
	.section	.rodata.str1.1
.LC4:
	.string	" "
.LC6:
	.string	"0x"
.LC5:
	.string	"0123456789abcdef"
	.text
	.p2align 4
	.type	look.isra.0, @function
look.isra.0:
	pushq	%rbp
	movl	$99, %eax
	movq	%rdi, %rbp
	xorl	%r10d, %r10d
	pushq	%rbx
	movl	$7, %ebx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	subq	$32, %rsp
	movl	%esi, (%rsp)
	movq	%rsp, %rdi
	movl	$1, %esi
	movw	%dx, 4(%rsp)
	xorl	%edx, %edx
	movw	%ax, 6(%rsp)
	movq	%rbx, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rbp, %rdi
	movq	%rax, %rbx
	call	put
	movl	$.LC0, %edi
	call	put
	movq	%rbx, %rdi
	call	put_number
	movl	$.LC4, %edi
	call	put
	movzwl	6(%rsp), %edx
	movl	$1, %eax
	.p2align 4,,10
	.p2align 3
.L36:
	movq	%rdx, %rcx
	movq	%rax, %rsi
	andl	$15, %ecx
	movzbl	.LC5(%rcx), %ecx
	movb	%cl, 7(%rsp,%rax)
	movq	%rdx, %rcx
	addq	$1, %rax
	shrq	$4, %rdx
	cmpq	$15, %rcx
	ja	.L36
	movl	$.LC6, %edi
	movslq	%esi, %r8
	call	put
	movq	filled(%rip), %rax
	leal	-1(%rsi), %edx
	xorl	%ecx, %ecx
	addq	%rax, %r8
	leaq	1(%rax,%rdx), %rsi
	leaq	8(%rsp,%r8), %rdi
	jmp	.L37
	.p2align 4,,10
	.p2align 3
.L39:
	leaq	1(%rax), %rdx
	notq	%rax
	movl	$1, %ecx
	movzbl	(%rdi,%rax), %eax
	movb	%al, line-1(%rdx)
	cmpq	%rsi, %rdx
	je	.L46
	movq	%rdx, %rax
.L37:
	cmpq	$1023, %rax
	jbe	.L39
	testb	%cl, %cl
	je	.L38
	movq	%rax, filled(%rip)
.L38:
	call	end
	addq	$32, %rsp
	popq	%rbx
	popq	%rbp
	ret
.L46:
	movq	%rsi, filled(%rip)
	jmp	.L38
	.size	look.isra.0, .-look.isra.0
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
	je	.L52
	.p2align 4,,10
	.p2align 3
.L51:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L51
	ret
	.p2align 4,,10
	.p2align 3
.L52:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC7:
	.string	"empty pipe"
.LC8:
	.string	"room"
.LC9:
	.string	"x"
.LC10:
	.string	"data"
.LC11:
	.string	"not asked"
.LC12:
	.string	"full"
.LC13:
	.string	"data and no writer"
.LC14:
	.string	"no writer"
.LC15:
	.string	"no reader"
.LC16:
	.string	"not open"
.LC17:
	.string	"negative"
.LC18:
	.string	"eventfd 0"
.LC19:
	.string	"eventfd 1"
.LC20:
	.string	"eventfd full"
.LC21:
	.string	"socket"
.LC22:
	.string	"with data"
.LC23:
	.string	"half closed"
.LC24:
	.string	"closed"
.LC25:
	.string	"/dev/null"
.LC26:
	.string	"always"
.LC27:
	.string	"too many"
.LC28:
	.string	"bad pointer"
.LC29:
	.string	"wakes"
.LC30:
	.string	"first"
.LC31:
	.string	"time"
.LC32:
	.string	"nothing left"
.LC33:
	.string	"wrong mask size"
.LC34:
	.string	"wrong time"
.LC35:
	.string	"select"
.LC36:
	.string	"readable"
.LC37:
	.string	"writable"
.LC38:
	.string	"select's time"
.LC39:
	.string	"cleared"
.LC40:
	.string	"pselect6"
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
	movl	$22, %r14d
	pushq	%r13
	movq	%r14, %rax
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	xorl	%ebx, %ebx
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	subq	$70120, %rsp
	leaq	24(%rsp), %r15
	movq	%r15, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	24(%rsp), %esi
	movl	$1, %edx
	movl	$.LC7, %edi
	movl	$1, %ebp
	call	look.isra.0
	movl	28(%rsp), %esi
	movl	$4, %edx
	movl	$.LC8, %edi
	call	look.isra.0
	movslq	28(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$.LC9, %esi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	24(%rsp), %esi
	movl	$5, %edx
	movl	$.LC10, %edi
	call	look.isra.0
	movl	24(%rsp), %esi
	xorl	%edx, %edx
	movl	$.LC11, %edi
	call	look.isra.0
	movslq	28(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$72, %eax
	movl	$4, %esi
	movl	$2048, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$70000, %r13d
	movslq	28(%rsp), %rdi
	movq	%rbp, %rax
	leaq	120(%rsp), %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	28(%rsp), %esi
	movl	$4, %edx
	movl	$.LC12, %edi
	movl	$3, %r12d
	call	look.isra.0
	movslq	28(%rsp), %rdi
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
	movl	24(%rsp), %esi
	movl	$1, %edx
	movl	$.LC13, %edi
	call	look.isra.0
	movslq	24(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	leaq	120(%rsp), %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	24(%rsp), %esi
	movl	$1, %edx
	movl	$.LC14, %edi
	call	look.isra.0
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%r15, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	24(%rsp), %rdi
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	28(%rsp), %esi
	movl	$4, %edx
	movl	$.LC15, %edi
	call	look.isra.0
	movl	$1, %edx
	movl	$99, %esi
	movl	$.LC16, %edi
	call	look.isra.0
	movl	$1, %edx
	movl	$-1, %esi
	movl	$.LC17, %edi
	call	look.isra.0
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
	movl	$5, %edx
	movl	%eax, %esi
	movl	$.LC18, %edi
	movq	%rax, (%rsp)
	movl	%eax, %r13d
	call	look.isra.0
	movq	(%rsp), %rax
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	leaq	16(%rsp), %rsi
	movl	$8, %edx
	movq	$1, 16(%rsp)
	movslq	%eax, %rdi
	movq	%rbp, %rax
	movq	%rdi, (%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$5, %edx
	movl	%r13d, %esi
	movl	$.LC19, %edi
	call	look.isra.0
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	leaq	16(%rsp), %rsi
	movl	$8, %edx
	movq	$-3, 16(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$5, %edx
	movl	%r13d, %esi
	movl	$.LC20, %edi
	call	look.isra.0
	leaq	32(%rsp), %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$53, %eax
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	32(%rsp), %esi
	movl	$8197, %edx
	movl	$.LC21, %edi
	call	look.isra.0
	movslq	36(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$.LC9, %esi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	32(%rsp), %esi
	movl	$8197, %edx
	movl	$.LC22, %edi
	call	look.isra.0
	movslq	36(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$48, %eax
	movq	%rbp, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	32(%rsp), %esi
	movl	$8197, %edx
	movl	$.LC23, %edi
	call	look.isra.0
	movslq	36(%rsp), %rdi
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
	movl	32(%rsp), %esi
	movl	$2, %r13d
	movl	$8197, %edx
	movl	$.LC24, %edi
	call	look.isra.0
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$.LC25, %edi
	movq	%r13, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$5, %edx
	movl	%eax, %esi
	movl	$.LC26, %edi
	movl	$7, %r12d
	call	look.isra.0
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$2147483648, %esi
	leaq	120(%rsp), %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC27, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$8, %edi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
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
	movq	%r14, %rax
	movq	%r15, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	24(%rsp), %eax
	movl	$2, 116(%rsp)
	movq	%rbx, %rdi
	movl	%eax, 104(%rsp)
	movabsq	$-4294967295, %rax
	movq	%rax, 108(%rsp)
	movl	$57, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	je	.L61
	leaq	104(%rsp), %r14
	movq	%rax, %r15
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$5000, %edx
	movq	%r14, %rdi
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC29, %edi
	movq	%rax, %rsi
	call	result
	movswq	110(%rsp), %rsi
	movl	$.LC30, %edi
	call	show
	leaq	12(%rsp), %rsi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%r15, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	28(%rsp), %eax
	leaq	40(%rsp), %r15
	movq	%r14, %rdi
	movq	%r13, %rsi
	movl	$271, %r12d
	movl	$8, %r8d
	movq	%r15, %rdx
	movq	$0, 40(%rsp)
	movl	%eax, 104(%rsp)
	movl	$1, %eax
	movw	%ax, 108(%rsp)
	movq	%r12, %rax
	movq	$10000000, 48(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC31, %edi
	movq	%rax, %rsi
	call	result
	movq	48(%rsp), %rsi
	movl	$.LC32, %edi
	addq	40(%rsp), %rsi
	call	show
	leaq	120(%rsp), %r10
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$4, %r8d
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC33, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$8, %r8d
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	movq	$1000000000, 48(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC34, %edi
	movq	%rax, %rsi
	leaq	56(%rsp), %r12
	movl	$23, %r14d
	call	result
	movl	28(%rsp), %ecx
	movl	24(%rsp), %edx
	movq	%rbp, %rax
	movl	$64, %r13d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	salq	%cl, %rax
	movq	%r13, %rdi
	movq	%r12, %rsi
	movq	$0, 64(%rsp)
	movq	$0, 80(%rsp)
	btsq	%rdx, %rax
	leaq	72(%rsp), %rdx
	movq	%rax, 56(%rsp)
	movq	%rax, 72(%rsp)
	movq	%r14, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC35, %edi
	movq	%rax, %rsi
	call	result
	movl	24(%rsp), %ecx
	movq	%rbp, %rax
	xorl	%esi, %esi
	movl	$.LC36, %edi
	salq	%cl, %rax
	cmpq	56(%rsp), %rax
	sete	%sil
	call	show
	movl	28(%rsp), %ecx
	movq	%rbp, %rax
	xorl	%esi, %esi
	movl	$.LC37, %edi
	salq	%cl, %rax
	cmpq	72(%rsp), %rax
	sete	%sil
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movabsq	$-9223372036854775808, %rax
	movq	%r13, %rdi
	movq	%r12, %rsi
	movq	%rbx, %rdx
	movq	%rax, 56(%rsp)
	movq	%r14, %rax
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
	movq	%r14, %rax
	movq	$-1, %rdi
	movq	%r12, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC17, %edi
	movq	%rax, %rsi
	call	result
	movl	28(%rsp), %ecx
	movq	%rbp, %rax
	xorl	%r10d, %r10d
	leaq	88(%rsp), %r8
	xorl	%r9d, %r9d
	movq	%r13, %rdi
	movq	%r12, %rsi
	movq	$0, 88(%rsp)
	salq	%cl, %rax
	movq	%rbx, %rdx
	movq	%rax, 56(%rsp)
	movq	%r14, %rax
	movq	$5000, 96(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC38, %edi
	movq	%rax, %rsi
	call	result
	movq	56(%rsp), %rsi
	movl	$.LC39, %edi
	call	show
	movl	24(%rsp), %ecx
	xorl	%r10d, %r10d
	movq	%r15, %r8
	xorl	%r9d, %r9d
	movl	$270, %eax
	movq	%r13, %rdi
	movq	%r12, %rsi
	movq	$0, 48(%rsp)
	salq	%cl, %rbp
	movq	%rbx, %rdx
	movq	%rbp, 56(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC40, %edi
	movq	%rax, %rsi
	call	result
	addq	$70120, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L61:
	xorl	%edx, %edx
	leaq	88(%rsp), %rsi
	movl	$35, %ebx
	movq	$20000000, 96(%rsp)
	movq	%rdx, 88(%rsp)
.L56:
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
	je	.L56
	movl	$1, %eax
	movslq	28(%rsp), %rdi
	movl	$.LC9, %esi
	movq	%rax, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$231, %ebx
.L57:
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
	jmp	.L57
	.size	main, .-main
	.section	.rodata.str1.1
.LC41:
	.string	"EPERM"
.LC42:
	.string	"ENOENT"
.LC43:
	.string	"ESRCH"
.LC44:
	.string	"EINTR"
.LC45:
	.string	"ENXIO"
.LC46:
	.string	"E2BIG"
.LC47:
	.string	"ENOEXEC"
.LC48:
	.string	"EBADF"
.LC49:
	.string	"ECHILD"
.LC50:
	.string	"EAGAIN"
.LC51:
	.string	"ENOMEM"
.LC52:
	.string	"EACCES"
.LC53:
	.string	"EFAULT"
.LC54:
	.string	"EBUSY"
.LC55:
	.string	"EEXIST"
.LC56:
	.string	"EXDEV"
.LC57:
	.string	"ENODEV"
.LC58:
	.string	"ENOTDIR"
.LC59:
	.string	"EISDIR"
.LC60:
	.string	"EINVAL"
.LC61:
	.string	"EMFILE"
.LC62:
	.string	"ENOTTY"
.LC63:
	.string	"ETXTBSY"
.LC64:
	.string	"EFBIG"
.LC65:
	.string	"ENOSPC"
.LC66:
	.string	"ESPIPE"
.LC67:
	.string	"EROFS"
.LC68:
	.string	"EPIPE"
.LC69:
	.string	"ERANGE"
.LC70:
	.string	"ENAMETOOLONG"
.LC71:
	.string	"ENOSYS"
.LC72:
	.string	"ENOTEMPTY"
.LC73:
	.string	"ELOOP"
.LC74:
	.string	"EOVERFLOW"
.LC75:
	.string	"ENOTSOCK"
.LC76:
	.string	"EDESTADDRREQ"
.LC77:
	.string	"EMSGSIZE"
.LC78:
	.string	"EPROTOTYPE"
.LC79:
	.string	"ENOPROTOOPT"
.LC80:
	.string	"EPROTONOSUPPORT"
.LC81:
	.string	"ESOCKTNOSUPPORT"
.LC82:
	.string	"EOPNOTSUPP"
.LC83:
	.string	"EAFNOSUPPORT"
.LC84:
	.string	"EADDRINUSE"
.LC85:
	.string	"ECONNRESET"
.LC86:
	.string	"EISCONN"
.LC87:
	.string	"ENOTCONN"
.LC88:
	.string	"ETIMEDOUT"
.LC89:
	.string	"ECONNREFUSED"
.LC90:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.58, @object
	.size	CSWTCH.58, 920
CSWTCH.58:
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
	.quad	.LC62
	.quad	.LC63
	.quad	.LC64
	.quad	.LC65
	.quad	.LC66
	.quad	.LC67
	.quad	.LC1
	.quad	.LC68
	.quad	.LC1
	.quad	.LC69
	.quad	.LC1
	.quad	.LC70
	.quad	.LC1
	.quad	.LC71
	.quad	.LC72
	.quad	.LC73
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
	.quad	.LC74
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
	.quad	.LC75
	.quad	.LC76
	.quad	.LC77
	.quad	.LC78
	.quad	.LC79
	.quad	.LC80
	.quad	.LC81
	.quad	.LC82
	.quad	.LC1
	.quad	.LC83
	.quad	.LC84
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC85
	.quad	.LC1
	.quad	.LC86
	.quad	.LC87
	.quad	.LC1
	.quad	.LC1
	.quad	.LC88
	.quad	.LC89
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC90
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
