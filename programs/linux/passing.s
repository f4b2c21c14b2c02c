# Made from passing.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S passing.c`.
	.file	"passing.c"
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
	movq	CSWTCH.43(,%rsi,8), %rdi
	jmp	.L31
	.size	result, .-result
	.section	.rodata.str1.1
.LC4:
	.string	"x"
	.text
	.p2align 4
	.type	send_files, @function
send_files:
	movq	$.LC4, -72(%rsp)
	leal	16(,%rdi,4), %ecx
	movslq	%edi, %rdi
	movabsq	$4294967297, %rax
	movslq	%ecx, %rcx
	movq	%rax, control+8(%rip)
	xorl	%eax, %eax
	movq	$1, -64(%rsp)
	movq	%rcx, control(%rip)
	.p2align 4,,10
	.p2align 3
.L36:
	movl	(%rsi,%rax,4), %edx
	movl	%edx, control+16(,%rax,4)
	addq	$1, %rax
	cmpq	%rax, %rdi
	jne	.L36
	addq	$7, %rcx
	leaq	-72(%rsp), %rax
	leaq	-56(%rsp), %rsi
	xorl	%edx, %edx
	andq	$-8, %rcx
	movq	%rax, -40(%rsp)
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movq	$0, -56(%rsp)
	movslq	pair(%rip), %rdi
	xorl	%r9d, %r9d
	movl	$46, %eax
	movq	$0, -48(%rsp)
	movq	$1, -32(%rsp)
	movq	$control, -24(%rsp)
	movq	%rcx, -16(%rsp)
	movq	$0, -8(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	ret
	.size	send_files, .-send_files
	.p2align 4
	.type	receive, @function
receive:
	movq	%rdi, %rdx
	movl	$64, %ecx
	movl	$control, %edi
	xorl	%eax, %eax
	movq	$text, -16(%rsp)
	movq	$64, -8(%rsp)
#APP
# 63 "linux.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	leaq	-16(%rsp), %rax
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rax, received+16(%rip)
	movl	$47, %eax
	movslq	pair+4(%rip), %rdi
	movq	%rdx, received+40(%rip)
	movslq	%esi, %rdx
	movl	$received, %esi
	movq	$0, received(%rip)
	movq	$0, received+8(%rip)
	movq	$1, received+24(%rip)
	movq	$control, received+32(%rip)
	movq	$0, received+48(%rip)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	ret
	.size	receive, .-receive
	.p2align 4
	.type	open_count, @function
open_count:
	pushq	%rbp
	xorl	%edi, %edi
	movl	$72, %ebp
	movl	$1, %esi
	pushq	%rbx
	xorl	%ebx, %ebx
	.p2align 4,,10
	.p2align 3
.L40:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	xorl	%edx, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	notq	%rax
	addq	$1, %rdi
	shrq	$63, %rax
	addl	%eax, %ebx
	cmpq	$64, %rdi
	jne	.L40
	movl	%ebx, %eax
	popq	%rbx
	popq	%rbp
	ret
	.size	open_count, .-open_count
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
	je	.L48
	.p2align 4,,10
	.p2align 3
.L47:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L47
	ret
	.p2align 4,,10
	.p2align 3
.L48:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC5:
	.string	"file"
.LC6:
	.string	"content"
.LC7:
	.string	"send"
.LC8:
	.string	"receive"
.LC9:
	.string	"length"
.LC10:
	.string	"room used"
.LC11:
	.string	"a new descriptor"
.LC12:
	.string	"the same place"
.LC13:
	.string	"three"
.LC14:
	.string	"room for two"
.LC15:
	.string	"cut"
.LC16:
	.string	"came"
.LC17:
	.string	"nothing leaks"
.LC18:
	.string	"no room"
.LC19:
	.string	"peek"
.LC20:
	.string	"and for good, closed by exec"
.LC21:
	.string	"flags"
.LC22:
	.string	"it is"
.LC23:
	.string	"read throws it away"
.LC24:
	.string	"somebody may write still"
.LC25:
	.string	"y"
.LC26:
	.string	"written"
.LC27:
	.string	"now nobody"
.LC28:
	.string	"in flight"
.LC29:
	.string	"not open"
.LC30:
	.string	"no such kind"
.LC31:
	.string	"longer than its room"
.LC32:
	.string	"SO_PASSCRED"
.LC33:
	.string	"plain"
.LC34:
	.string	"type"
.LC35:
	.string	"from me"
.LC36:
	.string	"SO_PEERCRED"
.LC37:
	.string	"me"
.LC38:
	.string	"from the child"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	movl	$pair, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	pushq	%r14
	movl	$53, %eax
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movl	$1, %ebp
	pushq	%rbx
	xorl	%ebx, %ebx
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
	addq	$-128, %rsp
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movl	$319, %eax
	movl	$.LC5, %edi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC6, %esi
	movl	%eax, (%rsp)
	movslq	%eax, %rdi
	movl	$7, %edx
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$22, %eax
	leaq	16(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	call	open_count
	movq	%rsp, %rsi
	movl	$1, %edi
	movl	%eax, %r14d
	call	send_files
	movl	$.LC7, %edi
	movq	%rax, %rsi
	call	result
	xorl	%esi, %esi
	movl	$64, %edi
	call	receive
	movl	$.LC8, %edi
	movq	%rax, %rsi
	call	result
	movq	control(%rip), %rsi
	movl	$.LC9, %edi
	call	show
	movq	received+40(%rip), %rsi
	movl	$.LC10, %edi
	call	show
	movl	(%rsp), %eax
	xorl	%esi, %esi
	cmpl	%eax, control+16(%rip)
	setg	%sil
	movl	$.LC11, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	control+16(%rip), %rdi
	movl	$8, %eax
	movq	%rbx, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC12, %edi
	movq	%rax, %rsi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	control+16(%rip), %rdi
	movl	$3, %eax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	16(%rsp), %edx
	movl	(%rsp), %eax
	leaq	32(%rsp), %rsi
	movl	$3, %edi
	salq	$32, %rdx
	orq	%rdx, %rax
	movq	%rax, 32(%rsp)
	movl	20(%rsp), %eax
	movl	%eax, 40(%rsp)
	call	send_files
	movl	$.LC13, %edi
	movq	%rax, %rsi
	call	result
	xorl	%esi, %esi
	movl	$24, %edi
	call	receive
	movl	$.LC14, %edi
	movq	%rax, %rsi
	call	result
	movl	received+48(%rip), %esi
	movl	$.LC15, %edi
	call	show
	movq	control(%rip), %rax
	movl	$.LC16, %edi
	leaq	-16(%rax), %rsi
	shrq	$2, %rsi
	call	show
	movq	control(%rip), %rax
	subq	$16, %rax
	shrq	$2, %rax
	je	.L51
	movl	$3, %ebp
	.p2align 4,,10
	.p2align 3
.L52:
	xorl	%edx, %edx
	movslq	control+16(,%rbx,4), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	control(%rip), %rax
	addq	$1, %rbx
	subq	$16, %rax
	shrq	$2, %rax
	cmpq	%rax, %rbx
	jb	.L52
.L51:
	call	open_count
	movl	$.LC17, %edi
	xorl	%ebx, %ebx
	movl	$3, %r12d
	subl	%r14d, %eax
	movslq	%eax, %rsi
	call	show
	movq	%rsp, %rsi
	movl	$1, %edi
	call	send_files
	xorl	%esi, %esi
	xorl	%edi, %edi
	call	receive
	movl	$.LC18, %edi
	movq	%rax, %rsi
	call	result
	movl	received+48(%rip), %esi
	movl	$.LC15, %edi
	call	show
	call	open_count
	movl	$.LC17, %edi
	subl	%r14d, %eax
	movslq	%eax, %rsi
	call	show
	movq	%rsp, %rsi
	movl	$1, %edi
	call	send_files
	movl	$2, %esi
	movl	$64, %edi
	call	receive
	movl	$.LC19, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	control+16(%rip), %rdi
	movq	%r12, %rax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1073741824, %esi
	movl	$64, %edi
	movl	$72, %r15d
	movl	$1, %ebp
	call	receive
	movl	$.LC20, %edi
	movq	%rax, %rsi
	call	result
	movl	received+48(%rip), %esi
	movl	$.LC21, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	control+16(%rip), %rdi
	movq	%r15, %rax
	movq	%rbp, %rsi
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
	movslq	control+16(%rip), %rdi
	movq	%r12, %rax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %edi
	movq	%rsp, %rsi
	movl	$text, %r13d
	call	send_files
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	pair+4(%rip), %rdi
	movq	%rbx, %rax
	movl	$10, %edx
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC23, %edi
	movq	%rax, %rsi
	call	result
	call	open_count
	movl	$.LC17, %edi
	subl	%r14d, %eax
	movslq	%eax, %rsi
	call	show
	leaq	20(%rsp), %rsi
	movl	$1, %edi
	call	send_files
	movslq	20(%rsp), %rdi
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
	movl	$2048, %r14d
	movslq	16(%rsp), %rdi
	movq	%r15, %rax
	movl	$4, %esi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	16(%rsp), %rdi
	movq	%rbx, %rax
	movq	%r13, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC24, %edi
	movq	%rax, %rsi
	call	result
	xorl	%esi, %esi
	movl	$64, %edi
	call	receive
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	control+16(%rip), %rdi
	movq	%rbp, %rax
	movl	$.LC25, %esi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	control+16(%rip), %rdi
	movq	%r12, %rax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	16(%rsp), %rdi
	movq	%rbx, %rax
	movq	%r13, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC26, %edi
	movq	%rax, %rsi
	call	result
	movslq	16(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r13, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC27, %edi
	movq	%rax, %rsi
	call	result
	leaq	24(%rsp), %r10
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
	movq	%r10, %rsi
	call	send_files
	movslq	24(%rsp), %rdi
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
	movl	$4, %esi
	movslq	28(%rsp), %rdi
	movq	%r15, %rax
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	28(%rsp), %rdi
	movq	%rbx, %rax
	movq	%r13, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC28, %edi
	movq	%rax, %rsi
	leaq	72(%rsp), %r13
	movl	$46, %r12d
	call	result
	leaq	4(%rsp), %rsi
	movl	$1, %edi
	movl	$99, 4(%rsp)
	call	send_files
	movl	$.LC29, %edi
	movq	%rax, %rsi
	call	result
	leaq	56(%rsp), %rax
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movq	%rax, 88(%rsp)
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r13, %rsi
	movl	$77, control+12(%rip)
	movq	%rbx, %rdx
	movslq	pair(%rip), %rdi
	movq	$.LC4, 56(%rsp)
	movq	$1, 64(%rsp)
	movq	$20, control(%rip)
	movq	$0, 72(%rsp)
	movq	$0, 80(%rsp)
	movq	$1, 96(%rsp)
	movq	$control, 104(%rsp)
	movq	$24, 112(%rsp)
	movq	$0, 120(%rsp)
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
	movslq	pair(%rip), %rdi
	movq	%r12, %rax
	movq	%r13, %rsi
	movq	%rbx, %rdx
	movl	$1, control+12(%rip)
	movq	$200, control(%rip)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC31, %edi
	movq	%rax, %rsi
	call	result
	leaq	8(%rsp), %r10
	xorl	%r9d, %r9d
	movq	%rbp, %rsi
	movl	$4, %r8d
	movl	$54, %eax
	movl	$16, %edx
	movl	$1, 8(%rsp)
	movslq	pair+4(%rip), %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC32, %edi
	movq	%rax, %rsi
	call	result
	xorl	%esi, %esi
	movl	$64, %edi
	call	receive
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	pair(%rip), %rdi
	movq	%rbp, %rax
	movl	$.LC33, %esi
	movl	$5, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	movl	$64, %edi
	movl	$39, %r12d
	call	receive
	movl	$.LC8, %edi
	movq	%rax, %rsi
	call	result
	movslq	control+12(%rip), %rsi
	movl	$.LC34, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	control+16(%rip), %r13
	movq	%r12, %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	%rax, %r13
	movl	$.LC35, %edi
	sete	%sil
	call	show
	leaq	44(%rsp), %r10
	xorl	%r9d, %r9d
	movq	%rbp, %rsi
	leaq	12(%rsp), %r8
	movl	$55, %eax
	movl	$17, %edx
	movl	$12, 12(%rsp)
	movslq	pair(%rip), %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC36, %edi
	movq	%rax, %rsi
	call	result
	movslq	44(%rsp), %r13
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
	xorl	%esi, %esi
	cmpq	%rax, %r13
	movl	$.LC37, %edi
	sete	%sil
	call	show
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
	movq	%rax, %r12
	testq	%rax, %rax
	je	.L60
	xorl	%esi, %esi
	movl	$64, %edi
	call	receive
	movslq	control+16(%rip), %rax
	xorl	%esi, %esi
	movl	$.LC38, %edi
	cmpq	%r12, %rax
	sete	%sil
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	subq	$-128, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L60:
	movslq	pair(%rip), %rdi
	movq	%rbp, %rax
	movl	$.LC38, %esi
	movl	$14, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$231, %ebx
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
.LC39:
	.string	"EPERM"
.LC40:
	.string	"ENOENT"
.LC41:
	.string	"ESRCH"
.LC42:
	.string	"EINTR"
.LC43:
	.string	"ENXIO"
.LC44:
	.string	"E2BIG"
.LC45:
	.string	"ENOEXEC"
.LC46:
	.string	"EBADF"
.LC47:
	.string	"ECHILD"
.LC48:
	.string	"EAGAIN"
.LC49:
	.string	"ENOMEM"
.LC50:
	.string	"EACCES"
.LC51:
	.string	"EFAULT"
.LC52:
	.string	"EBUSY"
.LC53:
	.string	"EEXIST"
.LC54:
	.string	"EXDEV"
.LC55:
	.string	"ENODEV"
.LC56:
	.string	"ENOTDIR"
.LC57:
	.string	"EISDIR"
.LC58:
	.string	"EINVAL"
.LC59:
	.string	"EMFILE"
.LC60:
	.string	"ENOTTY"
.LC61:
	.string	"ETXTBSY"
.LC62:
	.string	"EFBIG"
.LC63:
	.string	"ENOSPC"
.LC64:
	.string	"ESPIPE"
.LC65:
	.string	"EROFS"
.LC66:
	.string	"EPIPE"
.LC67:
	.string	"ERANGE"
.LC68:
	.string	"ENAMETOOLONG"
.LC69:
	.string	"ENOSYS"
.LC70:
	.string	"ENOTEMPTY"
.LC71:
	.string	"ELOOP"
.LC72:
	.string	"EOVERFLOW"
.LC73:
	.string	"ENOTSOCK"
.LC74:
	.string	"EDESTADDRREQ"
.LC75:
	.string	"EMSGSIZE"
.LC76:
	.string	"EPROTOTYPE"
.LC77:
	.string	"ENOPROTOOPT"
.LC78:
	.string	"EPROTONOSUPPORT"
.LC79:
	.string	"ESOCKTNOSUPPORT"
.LC80:
	.string	"EOPNOTSUPP"
.LC81:
	.string	"EAFNOSUPPORT"
.LC82:
	.string	"EADDRINUSE"
.LC83:
	.string	"ECONNRESET"
.LC84:
	.string	"EISCONN"
.LC85:
	.string	"ENOTCONN"
.LC86:
	.string	"ETIMEDOUT"
.LC87:
	.string	"ECONNREFUSED"
.LC88:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.43, @object
	.size	CSWTCH.43, 920
CSWTCH.43:
	.quad	.LC39
	.quad	.LC40
	.quad	.LC41
	.quad	.LC42
	.quad	.LC1
	.quad	.LC43
	.quad	.LC44
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
	.quad	.LC60
	.quad	.LC61
	.quad	.LC62
	.quad	.LC63
	.quad	.LC64
	.quad	.LC65
	.quad	.LC1
	.quad	.LC66
	.quad	.LC1
	.quad	.LC67
	.quad	.LC1
	.quad	.LC68
	.quad	.LC1
	.quad	.LC69
	.quad	.LC70
	.quad	.LC71
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
	.quad	.LC72
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
	.quad	.LC73
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
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC83
	.quad	.LC1
	.quad	.LC84
	.quad	.LC85
	.quad	.LC1
	.quad	.LC1
	.quad	.LC86
	.quad	.LC87
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC88
	.local	received
	.comm	received,56,32
	.local	control
	.comm	control,64,32
	.local	pair
	.comm	pair,8,8
	.local	text
	.comm	text,64,32
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
