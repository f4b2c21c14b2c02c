# Made from pipe-limits.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S pipe-limits.c`.
	.file	"pipe-limits.c"
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
	.string	" "
	.text
	.p2align 4
	.type	poll_both, @function
poll_both:
	movl	p(%rip), %eax
	pushq	%rbp
	xorl	%r10d, %r10d
	movq	%rdi, %rbp
	pushq	%rbx
	movl	$7, %ebx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	%eax, fds(%rip)
	movl	p+4(%rip), %eax
	movl	$fds, %edi
	xorl	%edx, %edx
	movl	$1, fds+4(%rip)
	movl	$2, %esi
	movl	%eax, fds+8(%rip)
	movq	%rbx, %rax
	movl	$4, fds+12(%rip)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rbp, %rdi
	movq	%rax, %rbx
	call	put
	movl	$.LC2, %edi
	call	put
	movq	%rbx, %rdi
	call	put_number
	movl	$.LC3, %edi
	call	put
	movswq	fds+6(%rip), %rdi
	call	put_hex
	movl	$.LC3, %edi
	call	put
	movswq	fds+14(%rip), %rdi
	call	put_hex
	popq	%rbx
	popq	%rbp
	jmp	end
	.size	poll_both, .-poll_both
	.section	.rodata.str1.1
.LC4:
	.string	"?"
.LC5:
	.string	" = "
	.text
	.p2align 4
	.type	result, @function
result:
	movzbl	(%rdi), %edx
	movq	%rsi, %r8
	movq	filled(%rip), %rsi
	xorl	%ecx, %ecx
	movq	%rsi, %rax
	subq	%rsi, %rdi
	testb	%dl, %dl
	jne	.L44
	jmp	.L45
	.p2align 4,,10
	.p2align 3
.L49:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %ecx
	movzbl	(%rdi,%rax), %edx
	testb	%dl, %dl
	je	.L47
.L44:
	cmpq	$1023, %rax
	jbe	.L49
	testb	%cl, %cl
	je	.L45
.L47:
	movq	%rax, filled(%rip)
.L46:
	movl	$.LC5, %ecx
	xorl	%esi, %esi
	movl	$32, %edx
	subq	%rax, %rcx
	jmp	.L48
	.p2align 4,,10
	.p2align 3
.L52:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %esi
	movzbl	(%rcx,%rax), %edx
	testb	%dl, %dl
	je	.L77
.L48:
	cmpq	$1023, %rax
	jbe	.L52
	testb	%sil, %sil
	je	.L51
	leaq	4095(%r8), %rdx
	movq	%rax, filled(%rip)
	cmpq	$4094, %rdx
	ja	.L54
.L56:
	notq	%r8
	cmpq	$114, %r8
	ja	.L65
	.p2align 4,,10
	.p2align 3
.L80:
	movq	CSWTCH.58(,%r8,8), %rsi
	movzbl	(%rsi), %ecx
	testb	%cl, %cl
	je	.L59
.L58:
	movq	%rax, %rdx
	xorl	%edi, %edi
	subq	%rax, %rsi
	jmp	.L60
	.p2align 4,,10
	.p2align 3
.L62:
	addq	$1, %rdx
	movb	%cl, line-1(%rdx)
	movl	$1, %edi
	movzbl	(%rsi,%rdx), %ecx
	testb	%cl, %cl
	je	.L78
.L60:
	cmpq	$1023, %rdx
	jbe	.L62
	testb	%dil, %dil
	je	.L59
	movq	%rdx, filled(%rip)
	jmp	.L63
	.p2align 4,,10
	.p2align 3
.L54:
	movq	%r8, %rdi
	call	put_number
	movq	filled(%rip), %rdx
.L61:
	cmpq	$1023, %rdx
	ja	.L63
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L63:
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
	.p2align 4,,10
	.p2align 3
.L77:
	movq	%rax, filled(%rip)
.L51:
	leaq	4095(%r8), %rax
	cmpq	$4094, %rax
	ja	.L54
	movq	filled(%rip), %rdx
	cmpq	$1023, %rdx
	ja	.L79
	leaq	1(%rdx), %rax
	notq	%r8
	movb	$45, line(%rdx)
	movq	%rax, filled(%rip)
	cmpq	$114, %r8
	jbe	.L80
.L65:
	movl	$63, %ecx
	movl	$.LC4, %esi
	jmp	.L58
	.p2align 4,,10
	.p2align 3
.L78:
	movq	%rdx, filled(%rip)
	jmp	.L61
	.p2align 4,,10
	.p2align 3
.L45:
	movq	%rsi, %rax
	jmp	.L46
	.p2align 4,,10
	.p2align 3
.L59:
	movq	%rax, %rdx
	jmp	.L61
.L79:
	movq	%rdx, %rax
	jmp	.L56
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
	je	.L86
	.p2align 4,,10
	.p2align 3
.L85:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L85
	ret
	.p2align 4,,10
	.p2align 3
.L86:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC6:
	.string	"empty"
.LC7:
	.string	"nothing there"
.LC8:
	.string	"more than fits"
.LC9:
	.string	"waiting"
.LC10:
	.string	"full"
.LC11:
	.string	"read a little"
.LC12:
	.string	"still no room for a byte"
.LC13:
	.string	"read a page"
.LC14:
	.string	"a page is free"
.LC15:
	.string	"not in parts"
.LC16:
	.string	"not even one"
.LC17:
	.string	"small ones share a page"
.LC18:
	.string	"all at once"
.LC19:
	.string	"of 3000 bytes fit"
.LC20:
	.string	"a smaller one"
.LC21:
	.string	"the wrong end"
.LC22:
	.string	"no places"
.LC23:
	.string	"a bad buffer"
.LC24:
	.string	"is not lost"
.LC25:
	.string	"nothing asked for"
.LC26:
	.string	"one writer is gone"
.LC27:
	.string	"all are"
.LC28:
	.string	"the end"
.LC29:
	.string	"at the end"
.LC30:
	.string	"nobody reads"
.LC31:
	.string	"nothing to write"
.LC32:
	.string	"flags"
.LC33:
	.string	"a bad pointer"
.LC34:
	.string	"bytes"
.LC35:
	.string	"mixed"
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
	movl	$p, %r14d
	movl	$293, %eax
	movl	$2048, %esi
	pushq	%r13
	movq	%r14, %rdi
	pushq	%r12
	xorl	%r12d, %r12d
	pushq	%rbp
	movq	%r12, %rdx
	pushq	%rbx
	subq	$32, %rsp
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$13, %eax
	movq	%rsp, %r13
	movq	$1, (%rsp)
	movl	$8, %r10d
	movq	$67108864, 8(%rsp)
	movq	%rax, %rdi
	movq	%r13, %rsi
	movq	$restore, 16(%rsp)
	movq	$0, 24(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC6, %edi
	movl	$page, %ebx
	call	poll_both
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	p(%rip), %rdi
	movq	%r12, %rax
	movl	$10, %edx
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC7, %edi
	movq	%rax, %rsi
	movl	$1, %ebp
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	p+4(%rip), %rdi
	movq	%rbp, %rax
	movl	$70000, %edx
	movq	%rbx, %rsi
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
	movl	$-1, (%rsp)
	movslq	p(%rip), %rdi
	movl	$16, %eax
	movq	%r13, %rdx
	movl	$21531, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	(%rsp), %rsi
	movl	$.LC9, %edi
	call	show
	movl	$.LC10, %edi
	call	poll_both
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	p+4(%rip), %rdi
	movq	%rbp, %rax
	movq	%rbx, %rsi
	movq	%rbp, %rdx
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
	movslq	p(%rip), %rdi
	movq	%r12, %rax
	movl	$100, %edx
	movq	%rbx, %rsi
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
	movslq	p+4(%rip), %rdi
	movq	%rbp, %rax
	movq	%rbx, %rsi
	movq	%rbp, %rdx
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
	movslq	p(%rip), %rdi
	movq	%r12, %rax
	movl	$3996, %edx
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC13, %edi
	movq	%rax, %rsi
	call	result
	movl	$.LC14, %edi
	call	poll_both
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	p+4(%rip), %rdi
	movq	%rbp, %rax
	movl	$4096, %edx
	movq	%rbx, %rsi
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
	movslq	p+4(%rip), %rdi
	movq	%rbp, %rax
	movq	%rbx, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC16, %edi
	movq	%rax, %rsi
	call	result
	movl	$70000, %edx
.L89:
	movslq	p(%rip), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%eax, %eax
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	jg	.L89
	movl	$3, %ebp
	movl	$1, %r12d
.L90:
	movslq	p+4(%rip), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$1000, %edx
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC17, %edi
	movq	%rax, %rsi
	call	result
	subl	$1, %ebp
	jne	.L90
	movl	$-1, (%rsp)
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	p(%rip), %rdi
	movl	$16, %eax
	movl	$21531, %esi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	(%rsp), %rsi
	movl	$.LC9, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	p(%rip), %rdi
	xorl	%eax, %eax
	movl	$70000, %edx
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC18, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	p+4(%rip), %rdi
	movq	%r12, %rax
	movl	$3000, %edx
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%ebp, %ebp
	cmpq	$3000, %rax
	jne	.L91
	movl	$1, %r12d
	.p2align 4,,10
	.p2align 3
.L92:
	movslq	p+4(%rip), %rdi
	addl	$1, %ebp
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$3000, %rax
	je	.L92
.L91:
	movslq	%ebp, %rsi
	movl	$.LC19, %edi
	movl	$1, %r12d
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	p+4(%rip), %rdi
	movq	%r12, %rax
	movl	$100, %edx
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC20, %edi
	movq	%rax, %rsi
	xorl	%ebp, %ebp
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	p+4(%rip), %rdi
	movq	%rbp, %rax
	movq	%rbx, %rsi
	movq	%r12, %rdx
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
	movslq	p(%rip), %rdi
	movq	%r12, %rax
	movq	%rbx, %rsi
	movq	%r12, %rdx
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
	movslq	p(%rip), %rdi
	movl	$8, %eax
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC22, %edi
	movq	%rax, %rsi
	movl	$16, %r12d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	p(%rip), %rdi
	movq	%rbp, %rax
	movl	$10, %edx
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC23, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$-1, (%rsp)
	movq	%r12, %rax
	movl	$21531, %esi
	movq	%r13, %rdx
	movslq	p(%rip), %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	(%rsp), %rsi
	movl	$.LC24, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	p(%rip), %rdi
	movq	%rbp, %rax
	movq	%r12, %rsi
	movq	%rbp, %rdx
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
	movslq	p+4(%rip), %rdi
	movl	$32, %eax
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$3, %r12d
	movq	%rax, %r13
	movslq	p+4(%rip), %rdi
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC26, %edi
	call	poll_both
	movslq	%r13d, %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC27, %edi
	call	poll_both
	movl	$70000, %edx
.L93:
	xorl	%ebp, %ebp
	movslq	p(%rip), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	jg	.L93
	movl	$1, %r13d
	movslq	p(%rip), %rdi
	movq	%rbp, %rax
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC28, %edi
	movq	%rax, %rsi
	movl	$3, %r12d
	call	result
	movl	$.LC29, %edi
	call	poll_both
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movslq	p(%rip), %rdi
	movq	%r12, %rax
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$293, %r15d
	movl	$2048, %esi
	movq	%r14, %rdi
	movq	%r15, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	p(%rip), %rdi
	movq	%r12, %rax
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	p+4(%rip), %rdi
	movq	%r13, %rax
	movq	%rbx, %rsi
	movq	%r13, %rdx
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
	movslq	p+4(%rip), %rdi
	movq	%r13, %rax
	movq	%rbx, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC31, %edi
	movq	%rax, %rsi
	call	result
	movl	$.LC30, %edi
	call	poll_both
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC32, %edi
	movq	%rax, %rsi
	movl	$22, %r13d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$16, %edi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
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
	movq	%r13, %rax
	movq	%r14, %rdi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$57, %r13d
	movq	%rbp, %rdi
	movq	%r13, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	je	.L105
	movq	%r13, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	je	.L106
	movslq	p+4(%rip), %rdi
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	p(%rip), %rdi
	movq	%rbp, %rax
	movl	$1500, %edx
	movl	$line_.0, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r12d, %r12d
	xorl	%ebx, %ebx
	xorl	%r13d, %r13d
	movl	$1500, %r14d
	movl	$line_.0+1500, %ebp
	testq	%rax, %rax
	jg	.L95
	jmp	.L96
	.p2align 4,,10
	.p2align 3
.L102:
	movslq	p(%rip), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%eax, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	jle	.L96
.L95:
	addq	%rax, %r12
	movq	%r14, %rdx
	addq	%rax, %r13
	subq	%r12, %rdx
	leaq	line_.0(%r12), %rsi
	cmpq	$1499, %r12
	jle	.L102
	movzbl	line_.0(%rip), %ecx
	movl	$line_.0+1, %eax
	.p2align 4,,10
	.p2align 3
.L101:
	xorl	%edx, %edx
	cmpb	%cl, (%rax)
	setne	%dl
	addq	$1, %rax
	addq	%rdx, %rbx
	cmpq	%rax, %rbp
	jne	.L101
	movl	$line_.0, %esi
	movl	$1500, %edx
	xorl	%r12d, %r12d
	jmp	.L102
.L96:
	movq	%r13, %rsi
	movl	$.LC34, %edi
	call	show
	movq	%rbx, %rsi
	movl	$.LC35, %edi
	movl	$61, %ebx
	call	show
	movq	$-1, %rdi
.L103:
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
	testq	%rax, %rax
	jg	.L103
	addq	$32, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L105:
	xorl	%eax, %eax
.L94:
	xorl	%edx, %edx
	addl	$97, %eax
.L97:
	movb	%al, page(%rdx)
	addq	$1, %rdx
	cmpq	$1500, %rdx
	jne	.L97
	movl	$40, %ebp
	movl	$1, %r12d
.L98:
	movslq	p+4(%rip), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	subl	$1, %ebp
	jne	.L98
	movl	$231, %ebx
.L99:
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
	jmp	.L99
.L106:
	movl	$1, %eax
	jmp	.L94
	.size	main, .-main
	.section	.rodata.str1.1
.LC36:
	.string	"EPERM"
.LC37:
	.string	"ENOENT"
.LC38:
	.string	"ESRCH"
.LC39:
	.string	"EINTR"
.LC40:
	.string	"ENXIO"
.LC41:
	.string	"E2BIG"
.LC42:
	.string	"ENOEXEC"
.LC43:
	.string	"EBADF"
.LC44:
	.string	"ECHILD"
.LC45:
	.string	"EAGAIN"
.LC46:
	.string	"ENOMEM"
.LC47:
	.string	"EACCES"
.LC48:
	.string	"EFAULT"
.LC49:
	.string	"EBUSY"
.LC50:
	.string	"EEXIST"
.LC51:
	.string	"EXDEV"
.LC52:
	.string	"ENODEV"
.LC53:
	.string	"ENOTDIR"
.LC54:
	.string	"EISDIR"
.LC55:
	.string	"EINVAL"
.LC56:
	.string	"EMFILE"
.LC57:
	.string	"ENOTTY"
.LC58:
	.string	"ETXTBSY"
.LC59:
	.string	"EFBIG"
.LC60:
	.string	"ENOSPC"
.LC61:
	.string	"ESPIPE"
.LC62:
	.string	"EROFS"
.LC63:
	.string	"EPIPE"
.LC64:
	.string	"ERANGE"
.LC65:
	.string	"ENAMETOOLONG"
.LC66:
	.string	"ENOSYS"
.LC67:
	.string	"ENOTEMPTY"
.LC68:
	.string	"ELOOP"
.LC69:
	.string	"EOVERFLOW"
.LC70:
	.string	"ENOTSOCK"
.LC71:
	.string	"EDESTADDRREQ"
.LC72:
	.string	"EMSGSIZE"
.LC73:
	.string	"EPROTOTYPE"
.LC74:
	.string	"ENOPROTOOPT"
.LC75:
	.string	"EPROTONOSUPPORT"
.LC76:
	.string	"ESOCKTNOSUPPORT"
.LC77:
	.string	"EOPNOTSUPP"
.LC78:
	.string	"EAFNOSUPPORT"
.LC79:
	.string	"EADDRINUSE"
.LC80:
	.string	"ECONNRESET"
.LC81:
	.string	"EISCONN"
.LC82:
	.string	"ENOTCONN"
.LC83:
	.string	"ETIMEDOUT"
.LC84:
	.string	"ECONNREFUSED"
.LC85:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.58, @object
	.size	CSWTCH.58, 920
CSWTCH.58:
	.quad	.LC36
	.quad	.LC37
	.quad	.LC38
	.quad	.LC39
	.quad	.LC4
	.quad	.LC40
	.quad	.LC41
	.quad	.LC42
	.quad	.LC43
	.quad	.LC44
	.quad	.LC45
	.quad	.LC46
	.quad	.LC47
	.quad	.LC48
	.quad	.LC4
	.quad	.LC49
	.quad	.LC50
	.quad	.LC51
	.quad	.LC52
	.quad	.LC53
	.quad	.LC54
	.quad	.LC55
	.quad	.LC4
	.quad	.LC56
	.quad	.LC57
	.quad	.LC58
	.quad	.LC59
	.quad	.LC60
	.quad	.LC61
	.quad	.LC62
	.quad	.LC4
	.quad	.LC63
	.quad	.LC4
	.quad	.LC64
	.quad	.LC4
	.quad	.LC65
	.quad	.LC4
	.quad	.LC66
	.quad	.LC67
	.quad	.LC68
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC69
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC70
	.quad	.LC71
	.quad	.LC72
	.quad	.LC73
	.quad	.LC74
	.quad	.LC75
	.quad	.LC76
	.quad	.LC77
	.quad	.LC4
	.quad	.LC78
	.quad	.LC79
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC80
	.quad	.LC4
	.quad	.LC81
	.quad	.LC82
	.quad	.LC4
	.quad	.LC4
	.quad	.LC83
	.quad	.LC84
	.quad	.LC4
	.quad	.LC4
	.quad	.LC4
	.quad	.LC85
	.local	line_.0
	.comm	line_.0,1500,32
	.local	p
	.comm	p,8,8
	.local	fds
	.comm	fds,16,16
	.local	page
	.comm	page,70000,32
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
