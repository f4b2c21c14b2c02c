# Made from places.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S places.c`.
	.file	"places.c"
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
	.p2align 4
	.type	show_text, @function
show_text:
	call	put
	movl	$.LC0, %edi
	call	put
	xorl	%eax, %eax
	testq	%rsi, %rsi
	movl	$text, %edi
	cmovs	%rax, %rsi
	movb	$0, text(%rsi)
	call	put
	jmp	end
	.size	show_text, .-show_text
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
	.string	"hello "
.LC5:
	.string	"world"
.LC6:
	.string	"file"
.LC7:
	.string	"pwritev"
.LC8:
	.string	"the place has not moved"
.LC9:
	.string	"preadv"
.LC10:
	.string	"read"
.LC11:
	.string	"beyond the end"
.LC12:
	.string	"negative"
.LC13:
	.string	"pwritev2 at its own place"
.LC14:
	.string	"the place has moved"
.LC15:
	.string	"preadv2 at its own place"
.LC16:
	.string	"preadv2"
.LC17:
	.string	"no such flag"
.LC18:
	.string	"less than -1"
.LC19:
	.string	"a pipe has no places"
.LC20:
	.string	"too many"
.LC21:
	.string	"not open"
.LC22:
	.string	"sendfile"
.LC23:
	.string	"offset"
.LC24:
	.string	"came"
.LC25:
	.string	"from its own place"
.LC26:
	.string	"which has moved"
.LC27:
	.string	"at the end"
.LC28:
	.string	"bad offset"
.LC29:
	.string	"not for writing"
.LC30:
	.string	"statx"
.LC31:
	.string	"size"
.LC32:
	.string	"mode "
.LC34:
	.string	"0x"
.LC35:
	.string	"links"
.LC36:
	.string	"all basic fields"
.LC37:
	.string	""
.LC38:
	.string	"by descriptor"
.LC39:
	.string	"nothing"
.LC40:
	.string	"no such file"
.LC41:
	.string	"reserved"
.LC42:
	.string	"both ways of asking"
.LC43:
	.string	"bad buffer"
.LC44:
	.string	"folder"
.LC45:
	.string	"link"
.LC46:
	.string	"open"
.LC47:
	.string	"getdents"
.LC48:
	.string	"fchmod"
.LC49:
	.string	"fstat"
.LC50:
	.string	"new"
.LC51:
	.string	"below it"
.LC52:
	.string	"dup"
.LC53:
	.string	"its flags"
.LC54:
	.string	"F_SETFL"
.LC55:
	.string	"fchdir"
.LC56:
	.string	"there"
.LC57:
	.string	".."
.LC58:
	.string	"the link itself"
.LC59:
	.string	"leads to"
.LC60:
	.string	"no folder"
.LC61:
	.string	"not there"
.LC62:
	.string	"mmap"
.LC63:
	.string	"close"
.LC33:
	.string	"0123456789abcdef"
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
	movl	$66, %esi
	movl	$416, %edx
	movl	$.LC6, %edi
	pushq	%r13
	pushq	%r12
	movl	$2, %r12d
	pushq	%rbp
	movq	%r12, %rax
	pushq	%rbx
	subq	$376, %rsp
	movq	$.LC4, 48(%rsp)
	movq	$6, 56(%rsp)
	movq	$.LC5, 64(%rsp)
	movq	$5, 72(%rsp)
	movq	$text, 80(%rsp)
	movq	$4, 88(%rsp)
	movq	$text+4, 96(%rsp)
	movq	$20, 104(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	leaq	48(%rsp), %rsi
	movl	$296, %eax
	movq	%r12, %rdx
	movl	$3, %r10d
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC7, %edi
	movq	%rax, %rsi
	xorl	%ebp, %ebp
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$8, %eax
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	movl	$1, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC8, %edi
	movq	%rax, %rsi
	leaq	80(%rsp), %r14
	movl	$295, %r13d
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$3, %r10d
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC9, %edi
	movq	%rax, %rsi
	call	result
	movl	$11, %esi
	movl	$.LC10, %edi
	call	show_text
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$100, %r10d
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC11, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	$-1, %r10
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC12, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$328, %eax
	movq	$-1, %r10
	movq	%rbx, %rdi
	leaq	48(%rsp), %rsi
	movl	$1, %edx
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
	movl	$8, %eax
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	movl	$1, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC14, %edi
	movq	%rax, %rsi
	movl	$327, %r15d
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	$-1, %r10
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%r12, %rdx
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
	movq	%r15, %rax
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC16, %edi
	movq	%rax, %rsi
	call	result
	movl	$14, %esi
	movl	$.LC10, %edi
	call	show_text
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movq	%r15, %rax
	movl	$16384, %r9d
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC17, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	$-2, %r10
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC18, %edi
	movq	%rax, %rsi
	call	result
	leaq	16(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$22, %eax
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$296, %eax
	movslq	20(%rsp), %rdi
	leaq	48(%rsp), %rsi
	movq	%r12, %rdx
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
	movq	%r13, %rax
	movl	$2000, %edx
	movq	%rbx, %rdi
	movq	%r14, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC20, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$99, %edi
	movq	%r14, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC21, %edi
	movq	%rax, %rsi
	movl	$40, %r12d
	call	result
	leaq	8(%rsp), %rdx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	$3, 8(%rsp)
	movslq	20(%rsp), %rdi
	movq	%r12, %rax
	movq	%rbx, %rsi
	movl	$5, %r10d
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC22, %edi
	movq	%rax, %rsi
	movl	$text, %r14d
	movl	$60, %r13d
	call	result
	movq	8(%rsp), %rsi
	movl	$.LC23, %edi
	call	show
	movslq	16(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r14, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC24, %edi
	movq	%rax, %rsi
	call	show_text
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$8, %eax
	movl	$9, %esi
	movq	%rbx, %rdi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$100, %r10d
	movslq	20(%rsp), %rdi
	movq	%r12, %rax
	movq	%rbx, %rsi
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
	movl	$8, %eax
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	movl	$1, %edx
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
	movq	%rbp, %rax
	movq	%r14, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC24, %edi
	movq	%rax, %rsi
	call	show_text
	movslq	20(%rsp), %rdi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$100, %r10d
	movq	%r12, %rax
	movq	%rbx, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC27, %edi
	movq	%rax, %rsi
	call	result
	movslq	20(%rsp), %rdi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$100, %r10d
	movq	%r12, %rax
	movl	$16, %edx
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC28, %edi
	movq	%rax, %rsi
	call	result
	movslq	16(%rsp), %rdi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$100, %r10d
	movq	%r12, %rax
	movq	%rbx, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC29, %edi
	movq	%rax, %rsi
	call	result
	leaq	112(%rsp), %rax
	movl	$256, %ecx
	movq	%rax, %rdi
	xorl	%eax, %eax
#APP
# 63 "linux.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	xorl	%r9d, %r9d
	leaq	112(%rsp), %r8
	movl	$332, %eax
	movq	%rbp, %rdx
	movl	$2047, %r10d
	movq	$-100, %rdi
	movl	$.LC6, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC30, %edi
	movq	%rax, %rsi
	call	result
	movq	152(%rsp), %rsi
	movl	$.LC31, %edi
	call	show
	movl	$.LC32, %edi
	call	put
	movzwl	140(%rsp), %edx
	movl	$1, %eax
	.p2align 4,,10
	.p2align 3
.L44:
	movq	%rdx, %rcx
	movq	%rax, %rsi
	andl	$15, %ecx
	movzbl	.LC33(%rcx), %ecx
	movb	%cl, 23(%rsp,%rax)
	movq	%rdx, %rcx
	addq	$1, %rax
	shrq	$4, %rdx
	cmpq	$15, %rcx
	ja	.L44
	movl	$.LC34, %edi
	movslq	%esi, %r8
	call	put
	movq	filled(%rip), %rax
	leal	-1(%rsi), %edx
	xorl	%ecx, %ecx
	addq	%rax, %r8
	leaq	1(%rax,%rdx), %rsi
	leaq	24(%rsp,%r8), %rdi
	jmp	.L45
	.p2align 4,,10
	.p2align 3
.L47:
	leaq	1(%rax), %rdx
	notq	%rax
	movl	$1, %ecx
	movzbl	(%rdi,%rax), %eax
	movb	%al, line-1(%rdx)
	cmpq	%rsi, %rdx
	je	.L54
	movq	%rdx, %rax
.L45:
	cmpq	$1023, %rax
	jbe	.L47
	testb	%cl, %cl
	je	.L46
	movq	%rax, filled(%rip)
.L46:
	call	end
	movl	$.LC35, %edi
	movl	$332, %ebp
	movl	128(%rsp), %esi
	call	show
	movl	112(%rsp), %eax
	xorl	%esi, %esi
	movl	$.LC36, %edi
	andl	$2047, %eax
	cmpl	$2047, %eax
	sete	%sil
	call	show
	leaq	112(%rsp), %r8
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$2047, %r10d
	movq	%rbx, %rdi
	movl	$.LC37, %esi
	movl	$4096, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC38, %edi
	movq	%rax, %rsi
	movq	$-100, %r12
	xorl	%ebx, %ebx
	call	result
	leaq	112(%rsp), %r8
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$2047, %r10d
	movq	%r12, %rdi
	movl	$.LC39, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC40, %edi
	movq	%rax, %rsi
	call	result
	leaq	112(%rsp), %r8
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$2147483648, %r10d
	movq	%r12, %rdi
	movl	$.LC6, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC41, %edi
	movq	%rax, %rsi
	call	result
	leaq	112(%rsp), %r8
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$2047, %r10d
	movl	$24576, %edx
	movq	%r12, %rdi
	movl	$.LC6, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC42, %edi
	movq	%rax, %rsi
	call	result
	leaq	112(%rsp), %r8
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$2047, %r10d
	movq	%r12, %rdi
	movl	$.LC6, %esi
	movl	$1, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC17, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r12, %rdi
	movl	$2047, %r10d
	movl	$16, %r8d
	movl	$.LC6, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC43, %edi
	movq	%rax, %rsi
	movl	$.LC44, %r13d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$83, %eax
	movl	$448, %esi
	movq	%r13, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$88, %eax
	movl	$.LC6, %edi
	movl	$.LC45, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$2, %r12d
	movl	$2097152, %esi
	movq	%r13, %rdi
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	testq	%rax, %rax
	movq	%rax, %rbp
	movl	$.LC46, %edi
	cmovle	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movq	%r14, %rsi
	movl	$1, %edx
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
	movl	$217, %eax
	movl	$64, %edx
	movq	%rbp, %rdi
	movq	%r14, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC47, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$91, %eax
	movl	$493, %esi
	movq	%rbp, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC48, %edi
	movq	%rax, %rsi
	movl	$3, %r15d
	call	result
	xorl	%r9d, %r9d
	movl	$9, %eax
	movq	%rbx, %rdi
	movl	$34, %r10d
	movq	$-1, %r8
	movl	$4096, %esi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r13
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movl	$5, %eax
	movq	%rbp, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	movq	%rbx, %rcx
	movl	$.LC49, %edi
	cmovle	%rax, %rcx
	movq	%rcx, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$257, %eax
	movl	$384, %r10d
	movl	$66, %edx
	movq	%rbp, %rdi
	movl	$.LC50, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%edx, %edx
	testq	%rax, %rax
	movl	$.LC51, %edi
	movq	%rdx, %rcx
	cmovle	%rax, %rcx
	movq	%rcx, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$32, %eax
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	movq	%rbx, %rcx
	movl	$.LC52, %edi
	movl	$72, %r13d
	cmovle	%rax, %rcx
	movq	%rcx, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbp, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	andb	$127, %ah
	movl	$.LC53, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$4, %esi
	movq	%rbp, %rdi
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
	movl	$81, %eax
	movq	%rbp, %rdi
	movq	%rbx, %rsi
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
	movq	%r12, %rax
	movl	$.LC50, %edi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	movq	%rbx, %rcx
	movl	$.LC56, %edi
	cmovle	%rax, %rcx
	movq	%rcx, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$80, %eax
	movl	$.LC57, %edi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$2228224, %esi
	movq	%r12, %rax
	movl	$.LC45, %edi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	testq	%rax, %rax
	movq	%rax, %rbp
	movl	$.LC58, %edi
	cmovle	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$267, %eax
	movl	$60, %r10d
	movq	%rbp, %rdi
	movl	$.LC37, %esi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC59, %edi
	movq	%rax, %rsi
	call	show_text
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$2162688, %esi
	movl	$.LC6, %edi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC60, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$2097216, %esi
	movl	$384, %edx
	movl	$.LC39, %edi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC61, %edi
	movq	%rax, %rsi
	call	result
	movq	%rbp, %r8
	xorl	%r9d, %r9d
	movl	$9, %eax
	movl	$2, %r10d
	movq	%rbx, %rdi
	movl	$4096, %esi
	movl	$1, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC62, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC63, %edi
	movq	%rax, %rsi
	call	result
	addq	$376, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L54:
	movq	%rsi, filled(%rip)
	jmp	.L46
	.size	main, .-main
	.section	.rodata.str1.1
.LC64:
	.string	"EPERM"
.LC65:
	.string	"ENOENT"
.LC66:
	.string	"ESRCH"
.LC67:
	.string	"EINTR"
.LC68:
	.string	"ENXIO"
.LC69:
	.string	"E2BIG"
.LC70:
	.string	"ENOEXEC"
.LC71:
	.string	"EBADF"
.LC72:
	.string	"ECHILD"
.LC73:
	.string	"EAGAIN"
.LC74:
	.string	"ENOMEM"
.LC75:
	.string	"EACCES"
.LC76:
	.string	"EFAULT"
.LC77:
	.string	"EBUSY"
.LC78:
	.string	"EEXIST"
.LC79:
	.string	"EXDEV"
.LC80:
	.string	"ENODEV"
.LC81:
	.string	"ENOTDIR"
.LC82:
	.string	"EISDIR"
.LC83:
	.string	"EINVAL"
.LC84:
	.string	"EMFILE"
.LC85:
	.string	"ENOTTY"
.LC86:
	.string	"ETXTBSY"
.LC87:
	.string	"EFBIG"
.LC88:
	.string	"ENOSPC"
.LC89:
	.string	"ESPIPE"
.LC90:
	.string	"EROFS"
.LC91:
	.string	"EPIPE"
.LC92:
	.string	"ERANGE"
.LC93:
	.string	"ENAMETOOLONG"
.LC94:
	.string	"ENOSYS"
.LC95:
	.string	"ENOTEMPTY"
.LC96:
	.string	"ELOOP"
.LC97:
	.string	"EOVERFLOW"
.LC98:
	.string	"ENOTSOCK"
.LC99:
	.string	"EDESTADDRREQ"
.LC100:
	.string	"EMSGSIZE"
.LC101:
	.string	"EPROTOTYPE"
.LC102:
	.string	"ENOPROTOOPT"
.LC103:
	.string	"EPROTONOSUPPORT"
.LC104:
	.string	"ESOCKTNOSUPPORT"
.LC105:
	.string	"EOPNOTSUPP"
.LC106:
	.string	"EAFNOSUPPORT"
.LC107:
	.string	"EADDRINUSE"
.LC108:
	.string	"ECONNRESET"
.LC109:
	.string	"EISCONN"
.LC110:
	.string	"ENOTCONN"
.LC111:
	.string	"ETIMEDOUT"
.LC112:
	.string	"ECONNREFUSED"
.LC113:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.58, @object
	.size	CSWTCH.58, 920
CSWTCH.58:
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
	.quad	.LC75
	.quad	.LC76
	.quad	.LC1
	.quad	.LC77
	.quad	.LC78
	.quad	.LC79
	.quad	.LC80
	.quad	.LC81
	.quad	.LC82
	.quad	.LC83
	.quad	.LC1
	.quad	.LC84
	.quad	.LC85
	.quad	.LC86
	.quad	.LC87
	.quad	.LC88
	.quad	.LC89
	.quad	.LC90
	.quad	.LC1
	.quad	.LC91
	.quad	.LC1
	.quad	.LC92
	.quad	.LC1
	.quad	.LC93
	.quad	.LC1
	.quad	.LC94
	.quad	.LC95
	.quad	.LC96
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
	.quad	.LC97
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
	.quad	.LC98
	.quad	.LC99
	.quad	.LC100
	.quad	.LC101
	.quad	.LC102
	.quad	.LC103
	.quad	.LC104
	.quad	.LC105
	.quad	.LC1
	.quad	.LC106
	.quad	.LC107
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC108
	.quad	.LC1
	.quad	.LC109
	.quad	.LC110
	.quad	.LC1
	.quad	.LC1
	.quad	.LC111
	.quad	.LC112
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC113
	.local	text
	.comm	text,64,32
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
