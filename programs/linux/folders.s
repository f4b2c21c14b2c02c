# Made from folders.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S folders.c`.
	.file	"folders.c"
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
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"0x"
.LC0:
	.string	"0123456789abcdef"
	.text
	.p2align 4
	.type	put_hex, @function
put_hex:
	subq	$32, %rsp
	movl	$1, %eax
	.p2align 4,,10
	.p2align 3
.L27:
	movq	%rdi, %rdx
	movq	%rax, %rsi
	andl	$15, %edx
	movzbl	.LC0(%rdx), %edx
	movb	%dl, 7(%rsp,%rax)
	movq	%rdi, %rdx
	addq	$1, %rax
	shrq	$4, %rdi
	cmpq	$15, %rdx
	ja	.L27
	movl	$.LC1, %edi
	movslq	%esi, %r8
	call	put
	movq	filled(%rip), %rax
	leal	-1(%rsi), %edx
	xorl	%ecx, %ecx
	addq	%rax, %r8
	leaq	1(%rax,%rdx), %rsi
	leaq	8(%rsp,%r8), %rdi
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L30:
	leaq	1(%rax), %rdx
	notq	%rax
	movl	$1, %ecx
	movzbl	(%rdi,%rax), %eax
	movb	%al, line-1(%rdx)
	cmpq	%rsi, %rdx
	je	.L37
	movq	%rdx, %rax
.L28:
	cmpq	$1023, %rax
	jbe	.L30
	testb	%cl, %cl
	je	.L26
	movq	%rax, filled(%rip)
.L26:
	addq	$32, %rsp
	ret
.L37:
	movq	%rsi, filled(%rip)
	jmp	.L26
	.size	put_hex, .-put_hex
	.p2align 4
	.type	end, @function
end:
	movq	filled(%rip), %rdx
	cmpq	$1023, %rdx
	ja	.L39
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L39:
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
	.section	.rodata.str1.1
.LC2:
	.string	": "
	.text
	.p2align 4
	.type	show, @function
show:
	call	put
	movl	$.LC2, %edi
	call	put
	movq	%rsi, %rdi
	call	put_number
	jmp	end
	.size	show, .-show
	.section	.rodata.str1.1
.LC3:
	.string	"?"
.LC4:
	.string	" = "
.LC5:
	.string	"-"
	.text
	.p2align 4
	.type	result, @function
result:
	call	put
	movl	$.LC4, %edi
	call	put
	cmpq	$-4095, %rsi
	jb	.L42
	movl	$.LC5, %edi
	notq	%rsi
	call	put
	movl	$.LC3, %edi
	cmpq	$114, %rsi
	jbe	.L46
.L43:
	call	put
.L44:
	jmp	end
.L42:
	movq	%rsi, %rdi
	call	put_number
	jmp	.L44
.L46:
	movq	CSWTCH.58(,%rsi,8), %rdi
	jmp	.L43
	.size	result, .-result
	.section	.rodata.str1.1
.LC6:
	.string	": links "
.LC7:
	.string	" mode "
	.text
	.p2align 4
	.type	show_links, @function
show_links:
	pushq	%rbx
	movl	$6, %ebx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$st, %esi
	xorl	%edx, %edx
	movq	%rbx, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	call	put
	movl	$.LC6, %edi
	call	put
	testq	%rbx, %rbx
	cmove	st+16(%rip), %rbx
	movq	%rbx, %rdi
	call	put_number
	movl	$.LC7, %edi
	call	put
	movl	st+24(%rip), %edi
	andl	$61440, %edi
	call	put_hex
	popq	%rbx
	jmp	end
	.size	show_links, .-show_links
	.section	.rodata.str1.1
.LC8:
	.string	":"
	.text
	.p2align 4
	.type	list, @function
list:
	pushq	%r15
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	pushq	%r14
	xorl	%r9d, %r9d
	movl	$8, %eax
	pushq	%r13
	pushq	%r12
	movq	%rsi, %r12
	pushq	%rbp
	pushq	%rbx
	movq	%rdi, %rbx
	movq	%rsi, %rdi
	movq	%rdx, %rsi
	subq	$424, %rsp
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$buffer, %r15d
	movl	$217, %eax
	movl	$4096, %edx
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	jle	.L51
	movq	%r12, %rbp
	xorl	%r13d, %r13d
	movq	%rax, %r12
.L68:
	movl	used.1(%rip), %r14d
	movslq	%r13d, %rax
	movl	%r13d, %r10d
	xorl	%r9d, %r9d
	movq	%rbx, 32(%rsp)
	movq	%rbp, %rbx
	movq	%r12, %r11
	movl	%r14d, %ebp
	movq	%rbx, %r14
	.p2align 4,,10
	.p2align 3
.L66:
	leaq	buffer(%r9), %r8
	leaq	buffer+19(%r9), %rsi
	movzbl	19(%r8), %edx
	testb	%dl, %dl
	je	.L80
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L53:
	movq	%rdx, %rdi
	addq	$1, %rdx
	leaq	20(%r8,%rdi), %rcx
	movzbl	(%rcx), %ecx
	testb	%cl, %cl
	jne	.L53
	leaq	2(%rdi), %rcx
	movl	%ecx, %edx
.L52:
	movslq	%ebp, %rbp
	leaq	0(%rbp,%rcx), %rdi
	cmpq	$8192, %rdi
	ja	.L54
	leaq	all.0(%rbp), %rdi
.L55:
#APP
# 68 "linux.h" 1
	rep movsb
# 0 "" 2
#NO_APP
	movl	used.1(%rip), %ecx
	addl	$1, %r13d
	testl	%r10d, %r10d
	je	.L56
	movslq	used.1(%rip), %rsi
	movq	%rax, (%rsp)
	movq	%rax, %r10
	movq	%r11, 8(%rsp)
	movzbl	all.0(%rsi), %r12d
	movq	%r8, 16(%rsp)
	movq	%rsi, %rcx
	leaq	all.0(%rsi), %rbx
	movb	%r12b, 31(%rsp)
	.p2align 4,,10
	.p2align 3
.L57:
	movq	160(%rsp,%r10,8), %r12
	movslq	%r10d, %rbp
	movq	%rbx, %rdi
	movzbl	(%r12), %eax
	movq	%r12, %r8
	movl	%eax, %esi
	testb	%al, %al
	jne	.L62
	jmp	.L104
	.p2align 4,,10
	.p2align 3
.L65:
	movzbl	1(%r8), %esi
	addq	$1, %r8
	leaq	1(%rdi), %r11
	testb	%sil, %sil
	je	.L105
	movq	%r11, %rdi
.L62:
	cmpb	%sil, (%rdi)
	je	.L65
.L103:
	movq	%rbx, %rsi
	movq	%r12, %rdi
	jmp	.L58
	.p2align 4,,10
	.p2align 3
.L60:
	movzbl	1(%rdi), %eax
	addq	$1, %rdi
	leaq	1(%rsi), %r8
	testb	%al, %al
	je	.L106
	movq	%r8, %rsi
.L58:
	movzbl	(%rsi), %r8d
	cmpb	%al, %r8b
	je	.L60
.L59:
	cmpb	%r8b, %al
	jl	.L99
	movl	36(%rsp,%r10,4), %eax
	movq	%r12, 168(%rsp,%r10,8)
	movl	%eax, 40(%rsp,%r10,4)
	subq	$1, %r10
	testl	%r10d, %r10d
	jne	.L57
	movq	(%rsp), %rax
	movq	8(%rsp), %r11
	movq	16(%rsp), %r8
.L56:
	xorl	%ebp, %ebp
.L61:
	movslq	%ecx, %rsi
	addq	$1, %rax
	addq	$all.0, %rsi
	movq	%rsi, 168(%rsp,%rbp,8)
	movzbl	18(%r8), %esi
	movl	%esi, 40(%rsp,%rbp,4)
	leal	(%rcx,%rdx), %ebp
	movzwl	16(%r8), %edx
	movl	%ebp, used.1(%rip)
	addq	%rdx, %r9
	cmpq	%r9, %r11
	jle	.L107
	movl	%r13d, %r10d
	jmp	.L66
	.p2align 4,,10
	.p2align 3
.L105:
	cmpb	$0, 1(%rdi)
	jne	.L103
.L99:
	movq	(%rsp), %rax
	movq	8(%rsp), %r11
	movq	16(%rsp), %r8
	jmp	.L61
	.p2align 4,,10
	.p2align 3
.L106:
	movzbl	1(%rsi), %r8d
	jmp	.L59
.L54:
	movl	$0, used.1(%rip)
	movl	$all.0, %edi
	jmp	.L55
.L104:
	cmpb	$0, 31(%rsp)
	je	.L99
	movzbl	31(%rsp), %r8d
	jmp	.L59
.L107:
	movq	32(%rsp), %rbx
	movq	%r14, %rbp
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$217, %eax
	movq	%r14, %rdi
	movq	%r15, %rsi
	movl	$4096, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r12
	testq	%rax, %rax
	jg	.L68
	movq	%rbx, %rdi
	movslq	%r13d, %r13
	xorl	%ebx, %ebx
	call	put
	movl	$.LC8, %edi
	call	put
.L70:
	movq	filled(%rip), %rax
	cmpq	$1023, %rax
	ja	.L108
	movq	168(%rsp,%rbx,8), %rcx
	leaq	1(%rax), %rsi
	movb	$32, line(%rax)
	movq	%rsi, filled(%rip)
	movzbl	(%rcx), %edx
	testb	%dl, %dl
	je	.L72
.L71:
	movq	%rsi, %rax
	xorl	%edi, %edi
	subq	%rsi, %rcx
	jmp	.L73
	.p2align 4,,10
	.p2align 3
.L77:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %edi
	movzbl	(%rcx,%rax), %edx
	testb	%dl, %dl
	je	.L109
.L73:
	cmpq	$1023, %rax
	jbe	.L77
	testb	%dil, %dil
	je	.L72
	movq	%rax, filled(%rip)
	.p2align 4,,10
	.p2align 3
.L75:
	movslq	40(%rsp,%rbx,4), %rdi
	addq	$1, %rbx
	call	put_number
	cmpq	%r13, %rbx
	jne	.L70
.L69:
	addq	$424, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	jmp	end
.L80:
	movl	$1, %edx
	movl	$1, %ecx
	jmp	.L52
.L109:
	movq	%rax, filled(%rip)
.L74:
	cmpq	$1023, %rax
	ja	.L75
	leaq	1(%rax), %rdx
	movb	$47, line(%rax)
	movq	%rdx, filled(%rip)
	jmp	.L75
.L72:
	movq	%rsi, %rax
	jmp	.L74
.L108:
	movq	168(%rsp,%rbx,8), %rcx
	movq	%rax, %rsi
	movzbl	(%rcx), %edx
	testb	%dl, %dl
	jne	.L71
	jmp	.L75
.L51:
	movq	%rbx, %rdi
	call	put
	movl	$.LC8, %edi
	call	put
	jmp	.L69
	.size	list, .-list
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
	je	.L115
	.p2align 4,,10
	.p2align 3
.L114:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L114
	ret
	.p2align 4,,10
	.p2align 3
.L115:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC9:
	.string	"/top"
.LC10:
	.string	"top"
.LC11:
	.string	"a"
.LC12:
	.string	"a/b"
.LC13:
	.string	"file"
.LC14:
	.string	"text"
.LC15:
	.string	"a/second"
.LC16:
	.string	"link"
.LC17:
	.string	"a/soft"
.LC18:
	.string	"../file"
.LC19:
	.string	"symlink"
.LC20:
	.string	"dangling"
.LC21:
	.string	"nowhere"
.LC22:
	.string	"."
.LC23:
	.string	"here"
.LC24:
	.string	"in a"
.LC25:
	.string	"through the link"
.LC26:
	.string	"not following"
.LC27:
	.string	"a dangling one"
.LC28:
	.string	"making through it"
.LC29:
	.string	"a/b/../../file"
.LC30:
	.string	"through a folder and back"
.LC31:
	.string	"a/soft/"
.LC32:
	.string	"a link as a folder"
.LC33:
	.string	"over a file"
.LC34:
	.string	"the old one lives on"
.LC35:
	.string	"onto its own other name"
.LC36:
	.string	"empty"
.LC37:
	.string	"a folder over an empty one"
.LC38:
	.string	"c"
.LC39:
	.string	"over a full one"
.LC40:
	.string	"second"
.LC41:
	.string	"not over anything"
.LC42:
	.string	"moved"
.LC43:
	.string	"not empty"
.LC44:
	.string	"b"
.LC45:
	.string	"no folder"
.LC46:
	.string	"rmdir"
.LC47:
	.string	"what is removed"
.LC48:
	.string	"x"
.LC49:
	.string	"nothing can be made there"
.LC50:
	.string	"no links"
.LC51:
	.string	"fchdir there"
.LC52:
	.string	"getcwd"
.LC53:
	.string	"back"
.LC54:
	.string	"too long a name"
.LC55:
	.string	"just short enough"
.LC56:
	.string	"chmod"
.LC57:
	.string	"masked"
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
	movl	$95, %eax
	movl	$18, %edi
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	xorl	%ebx, %ebx
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	subq	$8, %rsp
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$83, %ebp
	movl	$511, %r12d
	movl	$.LC10, %edi
	movq	%rbp, %rax
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$80, %eax
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC11, %edi
	movq	%rbp, %rax
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC12, %edi
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$2, %r13d
	movl	$66, %esi
	movl	$438, %edx
	movl	$.LC13, %edi
	movq	%r13, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$4, %r15d
	movq	%rax, %r12
	movl	$.LC14, %esi
	movl	$1, %eax
	movq	%r12, %rdi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$86, %eax
	movl	$.LC13, %edi
	movl	$.LC15, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC16, %edi
	movq	%rax, %rsi
	movl	$88, %r14d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movl	$.LC18, %edi
	movl	$.LC17, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC19, %edi
	movq	%rax, %rsi
	movl	$.LC20, %ebp
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movl	$.LC21, %edi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rsi
	movq	%rbp, %rdi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$65536, %esi
	movq	%r13, %rax
	movl	$.LC22, %edi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC11, %edi
	movq	%rax, (%rsp)
	movq	%r13, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	(%rsp), %rsi
	movq	%rax, %r14
	movl	$.LC23, %edi
	call	list
	movq	%r14, %rsi
	movl	$.LC24, %edi
	call	list
	movl	$.LC11, %edi
	call	show_links
	movl	$.LC13, %edi
	call	show_links
	movl	$.LC17, %edi
	call	show_links
	movl	$.LC22, %edi
	call	show_links
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$.LC17, %edi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	testq	%rax, %rax
	movl	$.LC25, %edi
	setle	%sil
	negq	%rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$131072, %esi
	movl	$.LC17, %edi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC26, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbp, %rdi
	movq	%rbx, %rsi
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
	movq	%r13, %rax
	movl	$65, %esi
	movl	$384, %edx
	movq	%rbp, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	testq	%rax, %rax
	movl	$.LC28, %edi
	setle	%sil
	negq	%rsi
	call	result
	movl	$.LC21, %edi
	call	show_links
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movl	$.LC29, %edi
	movl	$st, %esi
	movq	%rbx, %rdx
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
	movq	%r15, %rax
	movl	$.LC31, %edi
	movl	$st, %esi
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
	movl	$82, %eax
	movl	$.LC21, %edi
	movl	$.LC13, %esi
	movq	%rbx, %rdx
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
	movl	$5, %eax
	movq	%r12, %rdi
	movl	$st, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	testq	%rax, %rax
	jne	.L118
	xorl	%esi, %esi
	cmpq	$1, st+16(%rip)
	sete	%sil
.L118:
	movl	$.LC34, %edi
	movl	$82, %ebp
	xorl	%ebx, %ebx
	call	show
	movl	$.LC15, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%rdi, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC35, %edi
	movq	%rax, %rsi
	movl	$83, %r12d
	movl	$448, %r15d
	call	result
	movl	$.LC36, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r15, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC12, %esi
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC37, %edi
	movq	%rax, %rsi
	movl	$.LC38, %r13d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r13, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC11, %esi
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC39, %edi
	movq	%rax, %rsi
	call	result
	movl	$.LC11, %edi
	call	show_links
	movq	(%rsp), %rdi
	xorl	%r9d, %r9d
	movq	%r13, %rsi
	movl	$.LC40, %r10d
	movl	$1, %r8d
	movl	$316, %eax
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC41, %edi
	movq	%rax, %rsi
	call	result
	movq	(%rsp), %rdi
	movq	%r13, %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$264, %eax
	movq	%r13, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC42, %edi
	movq	%rax, %rsi
	movl	$84, %r12d
	call	result
	movq	(%rsp), %rsi
	movl	$.LC23, %edi
	call	list
	movq	%r14, %rsi
	movl	$.LC24, %edi
	call	list
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$.LC11, %edi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC43, %edi
	movq	%rax, %rsi
	movl	$87, %ebp
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$.LC17, %edi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC15, %edi
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$263, %ebp
	movl	$512, %edx
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC44, %esi
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC13, %esi
	movq	(%rsp), %rdi
	movq	%rbp, %rax
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
	movl	$.LC11, %edi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC46, %edi
	movq	%rax, %rsi
	call	result
	movq	%r14, %rsi
	movl	$.LC47, %edi
	call	list
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$258, %eax
	movl	$.LC48, %esi
	movq	%r14, %rdi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC49, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$5, %eax
	movq	%r14, %rdi
	movl	$st, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	orq	st+16(%rip), %rax
	movl	$.LC50, %edi
	movl	$81, %r13d
	sete	%sil
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%r14, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$buffer, %ebp
	movq	%rax, %rsi
	movl	$.LC51, %edi
	movl	$79, %r12d
	call	result
	movq	%rbp, %r14
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movl	$4096, %r15d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbp, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC52, %edi
	movq	%rax, %rsi
	call	result
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%r12, %rax
	movq	%rbp, %rdi
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	$4, %rax
	jle	.L119
	leaq	buffer-5(%rax), %rcx
	movzbl	buffer-5(%rax), %eax
	movl	$.LC9, %edx
	testb	%al, %al
	jne	.L120
.L121:
	xorl	%esi, %esi
	cmpb	%al, (%rdx)
	sete	%sil
.L119:
	movl	$.LC53, %edi
	call	show
	movq	%rbp, %rdi
	movl	$300, %ecx
	movl	$110, %eax
#APP
# 63 "linux.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	movl	$83, %r12d
	movl	$448, %ebp
	xorl	%ebx, %ebx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r14, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC54, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movb	$0, buffer+255(%rip)
	movq	%r12, %rax
	movq	%r14, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
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
	movl	$90, %eax
	movl	$273, %esi
	movl	$.LC13, %edi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC56, %edi
	movq	%rax, %rsi
	movl	$4, %ebp
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$.LC13, %edi
	movl	$st, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	st+24(%rip), %edi
	call	put_hex
	call	end
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$95, %eax
	movl	$63, %edi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC57, %edi
	movl	$2, %eax
	movl	$66, %esi
	movl	$438, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$st, %esi
	movq	%rbp, %rax
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	st+24(%rip), %edi
	call	put_hex
	call	end
	addq	$8, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L122:
	movzbl	1(%rcx), %eax
	addq	$1, %rcx
	addq	$1, %rdx
	testb	%al, %al
	je	.L121
.L120:
	cmpb	%al, (%rdx)
	je	.L122
	jmp	.L121
	.size	main, .-main
	.section	.rodata.str1.1
.LC58:
	.string	"EPERM"
.LC59:
	.string	"ENOENT"
.LC60:
	.string	"ESRCH"
.LC61:
	.string	"EINTR"
.LC62:
	.string	"ENXIO"
.LC63:
	.string	"E2BIG"
.LC64:
	.string	"ENOEXEC"
.LC65:
	.string	"EBADF"
.LC66:
	.string	"ECHILD"
.LC67:
	.string	"EAGAIN"
.LC68:
	.string	"ENOMEM"
.LC69:
	.string	"EACCES"
.LC70:
	.string	"EFAULT"
.LC71:
	.string	"EBUSY"
.LC72:
	.string	"EEXIST"
.LC73:
	.string	"EXDEV"
.LC74:
	.string	"ENODEV"
.LC75:
	.string	"ENOTDIR"
.LC76:
	.string	"EISDIR"
.LC77:
	.string	"EINVAL"
.LC78:
	.string	"EMFILE"
.LC79:
	.string	"ENOTTY"
.LC80:
	.string	"ETXTBSY"
.LC81:
	.string	"EFBIG"
.LC82:
	.string	"ENOSPC"
.LC83:
	.string	"ESPIPE"
.LC84:
	.string	"EROFS"
.LC85:
	.string	"EPIPE"
.LC86:
	.string	"ERANGE"
.LC87:
	.string	"ENAMETOOLONG"
.LC88:
	.string	"ENOSYS"
.LC89:
	.string	"ENOTEMPTY"
.LC90:
	.string	"ELOOP"
.LC91:
	.string	"EOVERFLOW"
.LC92:
	.string	"ENOTSOCK"
.LC93:
	.string	"EDESTADDRREQ"
.LC94:
	.string	"EMSGSIZE"
.LC95:
	.string	"EPROTOTYPE"
.LC96:
	.string	"ENOPROTOOPT"
.LC97:
	.string	"EPROTONOSUPPORT"
.LC98:
	.string	"ESOCKTNOSUPPORT"
.LC99:
	.string	"EOPNOTSUPP"
.LC100:
	.string	"EAFNOSUPPORT"
.LC101:
	.string	"EADDRINUSE"
.LC102:
	.string	"ECONNRESET"
.LC103:
	.string	"EISCONN"
.LC104:
	.string	"ENOTCONN"
.LC105:
	.string	"ETIMEDOUT"
.LC106:
	.string	"ECONNREFUSED"
.LC107:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.58, @object
	.size	CSWTCH.58, 920
CSWTCH.58:
	.quad	.LC58
	.quad	.LC59
	.quad	.LC60
	.quad	.LC61
	.quad	.LC3
	.quad	.LC62
	.quad	.LC63
	.quad	.LC64
	.quad	.LC65
	.quad	.LC66
	.quad	.LC67
	.quad	.LC68
	.quad	.LC69
	.quad	.LC70
	.quad	.LC3
	.quad	.LC71
	.quad	.LC72
	.quad	.LC73
	.quad	.LC74
	.quad	.LC75
	.quad	.LC76
	.quad	.LC77
	.quad	.LC3
	.quad	.LC78
	.quad	.LC79
	.quad	.LC80
	.quad	.LC81
	.quad	.LC82
	.quad	.LC83
	.quad	.LC84
	.quad	.LC3
	.quad	.LC85
	.quad	.LC3
	.quad	.LC86
	.quad	.LC3
	.quad	.LC87
	.quad	.LC3
	.quad	.LC88
	.quad	.LC89
	.quad	.LC90
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC91
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC92
	.quad	.LC93
	.quad	.LC94
	.quad	.LC95
	.quad	.LC96
	.quad	.LC97
	.quad	.LC98
	.quad	.LC99
	.quad	.LC3
	.quad	.LC100
	.quad	.LC101
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC102
	.quad	.LC3
	.quad	.LC103
	.quad	.LC104
	.quad	.LC3
	.quad	.LC3
	.quad	.LC105
	.quad	.LC106
	.quad	.LC3
	.quad	.LC3
	.quad	.LC3
	.quad	.LC107
	.local	all.0
	.comm	all.0,8192,32
	.local	used.1
	.comm	used.1,4,4
	.local	st
	.comm	st,144,32
	.local	buffer
	.comm	buffer,4096,32
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
