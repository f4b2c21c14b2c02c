# Made from devices.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S devices.c`.
	.file	"devices.c"
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
	movq	CSWTCH.47(,%rsi,8), %rdi
	jmp	.L31
	.size	result, .-result
	.p2align 4
	.type	contents, @function
contents:
	pushq	%rbp
	xorl	%ebp, %ebp
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	pushq	%rbx
	xorl	%r9d, %r9d
	movl	$2, %eax
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	testl	%eax, %eax
	js	.L39
	movl	$buffer, %esi
	movl	$4096, %ecx
	xorl	%eax, %eax
	movq	%rsi, %rdi
#APP
# 63 "linux.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movslq	%ebx, %rdi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$4095, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	movq	%rbp, %rsi
	movl	$3, %eax
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
.L35:
	movq	%rbx, %rax
	popq	%rbx
	popq	%rbp
	ret
.L39:
	movslq	%eax, %rbx
	jmp	.L35
	.size	contents, .-contents
	.p2align 4
	.type	line_of, @function
line_of:
	movzbl	buffer(%rip), %ecx
	movq	%rdi, %r8
	movl	$buffer, %edi
	testb	%cl, %cl
	je	.L70
	.p2align 4,,10
	.p2align 3
.L41:
	movq	%rdi, %rdx
	jmp	.L69
	.p2align 4,,10
	.p2align 3
.L43:
	movzbl	1(%rdx), %ecx
	addq	$1, %rdx
	testb	%cl, %cl
	je	.L49
.L69:
	cmpb	$10, %cl
	jne	.L43
.L49:
	movb	$0, (%rdx)
	movzbl	(%r8), %esi
	testb	%sil, %sil
	je	.L46
	xorl	%eax, %eax
	jmp	.L45
	.p2align 4,,10
	.p2align 3
.L47:
	addq	$1, %rax
	movzbl	(%r8,%rax), %esi
	testb	%sil, %sil
	je	.L46
.L45:
	cmpb	%sil, (%rdi,%rax)
	je	.L47
	testb	%cl, %cl
	je	.L40
	movzbl	1(%rdx), %ecx
	leaq	1(%rdx), %rdi
	testb	%cl, %cl
	jne	.L41
.L40:
	ret
.L46:
	call	put
	jmp	end
.L70:
	ret
	.size	line_of, .-line_of
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
	je	.L76
	.p2align 4,,10
	.p2align 3
.L75:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L75
	ret
	.p2align 4,,10
	.p2align 3
.L76:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC4:
	.string	"one"
.LC5:
	.string	"/dev/null"
.LC6:
	.string	"/dev/zero"
.LC7:
	.string	"/dev/full"
.LC8:
	.string	"null takes"
.LC9:
	.string	"null gives"
.LC10:
	.string	"zero gives"
.LC11:
	.string	"zeroes"
.LC12:
	.string	"full takes"
.LC13:
	.string	"full gives"
.LC14:
	.string	"seek"
.LC15:
	.string	"mapped"
.LC16:
	.string	"null cannot be"
.LC17:
	.string	"a name that is too long"
.LC18:
	.string	"/proc/self/comm"
.LC19:
	.string	"comm"
.LC20:
	.string	"/proc/self/status"
.LC21:
	.string	"Name:"
.LC22:
	.string	"State:"
.LC23:
	.string	"Threads:"
.LC24:
	.string	"SigBlk:"
.LC25:
	.string	"SigIgn:"
.LC26:
	.string	"/proc/self/exe"
.LC27:
	.string	"exe"
.LC28:
	.string	"it is an executable"
.LC29:
	.string	"/proc/self/fd/3"
.LC30:
	.string	"/proc/self/fd/7"
.LC31:
	.string	"/proc/self/fdinfo/7"
.LC32:
	.string	"eventfd-count:"
.LC33:
	.string	"/proc/self/cmdline"
.LC34:
	.string	"arguments"
.LC35:
	.string	"/proc/self/maps"
.LC36:
	.string	"maps"
.LC37:
	.string	"/proc/999999/comm"
.LC38:
	.string	"nobody"
.LC39:
	.string	"/proc/self/nothing"
.LC40:
	.string	"no such file"
.LC41:
	.string	"/proc/self/none"
.LC42:
	.string	"not to be written"
.LC43:
	.string	"memory"
.LC44:
	.string	"text"
.LC45:
	.string	"/proc/self/fd/8"
.LC46:
	.string	"opened again"
.LC47:
	.string	"executed through the link"
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
	pushq	%r13
	pushq	%r12
	movl	$2, %r12d
	pushq	%rbp
	movq	%r12, %rax
	pushq	%rbx
	xorl	%ebx, %ebx
	subq	$64, %rsp
	movl	%edi, 12(%rsp)
	movl	$.LC5, %edi
	movq	%rsi, 16(%rsp)
	movq	%r12, %rsi
	movq	%rdx, 24(%rsp)
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC6, %edi
	movq	%rax, %r15
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC7, %edi
	movq	%rax, %r13
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$buffer, %ebp
	movslq	%r15d, %rdi
	movl	$100, %r15d
	movq	%rax, %r14
	movq	%rdi, (%rsp)
	movl	$1, %eax
	movq	%rbp, %rsi
	movq	%r15, %rdx
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
	movq	%rbx, %rax
	movq	%rbp, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC9, %edi
	movq	%rax, %rsi
	movslq	%r13d, %r13
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movb	$1, buffer+9(%rip)
	movq	%rbx, %rax
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC10, %edi
	movq	%rax, %rsi
	movslq	%r14d, %r14
	call	result
	movsbq	buffer+9(%rip), %rsi
	movl	$.LC11, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$1, %eax
	movq	%r14, %rdi
	movq	%rbp, %rsi
	movq	%r15, %rdx
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
	movq	%r14, %rdi
	movq	%rbp, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC13, %edi
	movq	%rax, %rsi
	call	result
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$8, %eax
	movl	$77, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC14, %edi
	movq	%rax, %rsi
	movl	$4096, %r14d
	movl	$3, %r15d
	call	result
	movq	%r13, %r8
	xorl	%r9d, %r9d
	movq	%rbx, %rdi
	movl	$9, %r13d
	movl	$2, %r10d
	movq	%r14, %rsi
	movq	%r15, %rdx
	movq	%r13, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movzbl	5(%rax), %ecx
	movl	$.LC15, %edi
	leal	1(%rcx), %esi
	movb	%sil, 5(%rax)
	movsbq	%sil, %rsi
	call	show
	movq	(%rsp), %r8
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$2, %r10d
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
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
	movl	$157, %eax
	movl	$.LC17, %esi
	movl	$15, %edi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC18, %edi
	leaq	32(%rsp), %r13
	call	contents
	xorl	%edx, %edx
	movl	$.LC19, %edi
	testq	%rax, %rax
	cmovle	%rax, %rdx
	movq	%rdx, %rsi
	call	result
	movq	%rbp, %rdi
	call	put
	subq	$1, filled(%rip)
	call	end
	movl	$.LC20, %edi
	call	contents
	movl	$.LC21, %edi
	call	line_of
	movl	$.LC20, %edi
	call	contents
	movl	$.LC22, %edi
	call	line_of
	movl	$.LC20, %edi
	call	contents
	movl	$.LC23, %edi
	call	line_of
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$13, %eax
	movq	$1, 32(%rsp)
	movq	%r13, %rsi
	movq	%rbx, %rdx
	movl	$8, %r10d
	movq	$67108864, 40(%rsp)
	movl	$10, %edi
	movq	$restore, 48(%rsp)
	movq	$0, 56(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$14, %eax
	movq	%r12, %rdi
	movq	$2048, 32(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC20, %edi
	movl	$.LC26, %r15d
	call	contents
	movl	$.LC24, %edi
	call	line_of
	movl	$.LC20, %edi
	call	contents
	movl	$.LC25, %edi
	call	line_of
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$89, %eax
	movq	%r15, %rdi
	movq	%rbp, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	testq	%rax, %rax
	movl	$.LC27, %edi
	setg	%sil
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r15, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$4, %edx
	movslq	%eax, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpb	$127, buffer(%rip)
	jne	.L79
	xorl	%esi, %esi
	cmpb	$69, buffer+1(%rip)
	sete	%sil
.L79:
	movl	$.LC28, %edi
	movl	$89, %ebx
	movl	$100, %r12d
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$.LC29, %edi
	movq	%rbp, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$buffer, %edi
	movb	$0, buffer(%rax)
	call	put
	call	end
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$290, %eax
	movl	$5, %edi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC30, %edi
	movq	%rbx, %rax
	movq	%rbp, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$buffer, %edi
	movb	$0, buffer(%rax)
	call	put
	call	end
	movl	$.LC31, %edi
	call	contents
	movl	$.LC32, %edi
	call	line_of
	movl	$.LC33, %edi
	call	contents
	movzbl	buffer(%rip), %eax
	testb	%al, %al
	movl	$0, %eax
	je	.L80
	.p2align 4,,10
	.p2align 3
.L81:
	movzbl	buffer+1(%rax), %edx
	addq	$1, %rax
	testb	%dl, %dl
	jne	.L81
.L80:
	leaq	buffer+1(%rax), %rcx
	movzbl	buffer+1(%rax), %eax
	movl	$.LC4, %edx
	testb	%al, %al
	jne	.L82
	jmp	.L83
	.p2align 4,,10
	.p2align 3
.L84:
	movzbl	1(%rcx), %eax
	addq	$1, %rcx
	addq	$1, %rdx
	testb	%al, %al
	je	.L83
.L82:
	cmpb	%al, (%rdx)
	je	.L84
.L83:
	xorl	%esi, %esi
	cmpb	%al, (%rdx)
	movl	$.LC34, %edi
	movl	$2, %ebx
	sete	%sil
	call	show
	movl	$.LC35, %edi
	call	contents
	xorl	%esi, %esi
	movl	$.LC36, %edi
	cmpq	$100, %rax
	setg	%sil
	call	result
	movl	$.LC37, %edi
	call	contents
	movl	$.LC38, %edi
	movq	%rax, %rsi
	call	result
	movl	$.LC39, %edi
	call	contents
	movl	$.LC40, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$.LC41, %edi
	movl	$65, %esi
	movl	$420, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	shrq	$63, %rax
	xorl	%r12d, %r12d
	movl	$.LC42, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$319, %eax
	movl	$.LC43, %edi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC44, %esi
	movslq	%eax, %rdi
	movl	$4, %edx
	movl	$1, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$100, %r14d
	movl	$89, %eax
	movl	$.LC45, %edi
	movq	%rbp, %rsi
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
	movq	%rbx, %rax
	movl	$.LC45, %edi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	%eax, %rdi
	movq	%rbp, %rsi
	movq	%r12, %rax
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC46, %edi
	movq	%rax, %rsi
	call	result
	cmpl	$3, 12(%rsp)
	je	.L100
.L85:
	addq	$64, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L100:
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
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L101
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%rbx, %rdi
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	32(%rsp), %esi
	movl	$.LC47, %edi
	sarl	$8, %esi
	movslq	%esi, %rsi
	call	show
	jmp	.L85
.L101:
	movq	16(%rsp), %rax
	movq	%r15, %rdi
	movq	%r13, %rsi
	movq	24(%rsp), %rdx
	movq	(%rax), %rax
	movq	%rax, 32(%rsp)
	xorl	%eax, %eax
	movq	%rax, 40(%rsp)
	movl	$59, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$231, %ebx
	movl	$9, %edi
.L87:
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
	jmp	.L87
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
	.type	CSWTCH.47, @object
	.size	CSWTCH.47, 920
CSWTCH.47:
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
	.comm	buffer,4096,32
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
