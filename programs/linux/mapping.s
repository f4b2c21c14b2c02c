# Made from mapping.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S mapping.c`.
	.file	"mapping.c"
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
	movq	CSWTCH.46(,%rsi,8), %rdi
	jmp	.L31
	.size	result, .-result
	.p2align 4
	.type	bus, @function
bus:
	pushq	%rbx
	movl	8(%rsi), %eax
	leal	(%rdi,%rdi,4), %edx
	movl	$231, %ebx
	leal	(%rax,%rdx,2), %eax
	movl	%eax, code(%rip)
	movslq	code(%rip), %rdi
	.p2align 4,,10
	.p2align 3
.L36:
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
	jmp	.L36
	.size	bus, .-bus
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
	je	.L43
	.p2align 4,,10
	.p2align 3
.L42:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L42
	ret
	.p2align 4,,10
	.p2align 3
.L43:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC4:
	.string	"m"
.LC5:
	.string	"memfd"
.LC6:
	.string	"flags"
.LC7:
	.string	"ftruncate"
.LC8:
	.string	"hello"
.LC9:
	.string	"write is seen"
.LC10:
	.string	"by another mapping"
.LC11:
	.string	"private stays private"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC12:
	.string	"a written private page is its own"
	.section	.rodata.str1.1
.LC13:
	.string	"an unwritten one is not"
.LC14:
	.string	"shared with a child"
.LC15:
	.string	"private from it"
.LC16:
	.string	"a closed file stays mapped"
.LC17:
	.string	"mapped"
.LC18:
	.string	"abc"
.LC19:
	.string	"the rest of the page"
.LC20:
	.string	"does not make it longer"
.LC21:
	.string	"beyond the end"
.LC22:
	.string	"gone when cut off"
	.section	.rodata.str1.8
	.align 8
.LC23:
	.string	"shared needs the right to write"
	.section	.rodata.str1.1
.LC24:
	.string	"private does not"
.LC25:
	.string	"offset"
.LC26:
	.string	"not for reading"
.LC27:
	.string	"shrink"
.LC28:
	.string	"no room"
.LC29:
	.string	"moved"
.LC30:
	.string	"contents"
.LC31:
	.string	"nothing there"
.LC32:
	.string	"alignment"
.LC33:
	.string	"to nothing"
.LC34:
	.string	"to a place"
.LC35:
	.string	"shared"
.LC36:
	.string	"madvise"
.LC37:
	.string	"is still there"
.LC38:
	.string	"private is not"
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
	movl	$1, %esi
	pushq	%r13
	movl	$.LC4, %r13d
	pushq	%r12
	movl	$319, %r12d
	movq	%r13, %rdi
	pushq	%rbp
	movq	%r12, %rax
	pushq	%rbx
	xorl	%ebx, %ebx
	movq	%rbx, %rdx
	subq	$96, %rsp
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	%eax, %rbp
	xorl	%esi, %esi
	movl	$.LC5, %edi
	testq	%rbp, %rbp
	cmovle	%rbp, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$256, %esi
	movq	%r13, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC6, %edi
	movq	%rax, %rsi
	movl	$8192, %r15d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$77, %eax
	movq	%rbp, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC7, %edi
	movq	%rax, %rsi
	movl	$9, %r13d
	call	result
	movq	%rbp, %r8
	xorl	%r9d, %r9d
	movl	$3, %edx
	movl	$1, %r10d
	movq	%r13, %rax
	movq	%rbx, %rdi
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$2, %r10d
	movq	%rax, %r12
	movq	%r13, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %r10d
	movq	%rax, %r14
	movl	$4096, %esi
	movq	%r13, %rax
	movl	$4096, %r9d
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movq	%rax, %r13
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$18, %eax
	movl	$.LC8, %esi
	movl	$5, %edx
	movq	%rbp, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpb	$104, (%r12)
	jne	.L46
	xorl	%esi, %esi
	cmpb	$101, 1(%r14)
	sete	%sil
.L46:
	movl	$.LC9, %edi
	call	show
	xorl	%esi, %esi
	movl	$.LC10, %edi
	movb	$90, 4096(%r12)
	cmpb	$90, 0(%r13)
	sete	%sil
	call	show
	movb	$74, (%r14)
	xorl	%esi, %esi
	cmpb	$104, (%r12)
	sete	%sil
	movl	$.LC11, %edi
	call	show
	movb	$117, 1(%r12)
	movsbq	1(%r14), %rsi
	movl	$.LC12, %edi
	call	show
	xorl	%esi, %esi
	movl	$.LC13, %edi
	movb	$113, 4097(%r12)
	cmpb	$113, 4097(%r14)
	sete	%sil
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$17, %eax
	movl	$5, %edx
	movq	%rbp, %rdi
	leaq	32(%rsp), %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%ebx, %ebx
	movq	%rsi, %rdi
	movb	$0, 37(%rsp)
	call	put
	call	end
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
	movq	%rax, %r15
	testq	%rax, %rax
	je	.L54
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%r15, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movsbq	2(%r12), %rsi
	movl	$.LC14, %edi
	call	show
	movsbq	2(%r14), %rsi
	movl	$.LC15, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$3, %eax
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movb	$51, 3(%r12)
	xorl	%esi, %esi
	cmpb	$113, 1(%r13)
	movl	$.LC16, %edi
	sete	%sil
	movl	$2, %r13d
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$66, %esi
	movl	$420, %edx
	movl	$.LC17, %edi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	%eax, %r14
	movl	$.LC18, %esi
	movl	$1, %eax
	movl	$3, %edx
	movq	%r14, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$9, %r15d
	movl	$1, %r10d
	movq	%r14, %r8
	movq	%rbx, %rdi
	movq	%r15, %rax
	movl	$8192, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movsbq	3(%rax), %rsi
	movq	%rax, %rbp
	movl	$.LC19, %edi
	call	show
	movb	$65, 0(%rbp)
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movb	$120, 100(%rbp)
	xorl	%r9d, %r9d
	movl	$17, %eax
	movq	%r14, %rdi
	leaq	32(%rsp), %rsi
	movl	$10, %edx
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
	je	.L55
	movq	%rsp, %rsi
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
	movl	(%rsp), %esi
	movl	$.LC21, %edi
	movl	$77, %r12d
	sarl	$8, %esi
	movslq	%esi, %rsi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r14, %rdi
	movl	$5000, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$10, %esi
	movb	$121, 4096(%rbp)
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$5000, %esi
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movsbq	4096(%rbp), %rsi
	movl	$.LC22, %edi
	call	show
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
	movl	$4096, %r12d
	movslq	%eax, %rbp
	movq	%rbx, %rdi
	movq	%r15, %rax
	movl	$1, %r10d
	movq	%rbp, %r8
	movq	%r12, %rsi
	movl	$3, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC23, %edi
	movq	%rax, %rsi
	call	result
	movq	%rbp, %r8
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movl	$2, %r10d
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movl	$3, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	movl	$.LC24, %edi
	call	result
	movq	%rbp, %r8
	movq	%r15, %rax
	movq	%rbx, %rdi
	movl	$2, %r10d
	movl	$1, %r9d
	movq	%r12, %rsi
	movl	$3, %edx
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
	movq	%r13, %rax
	movl	$.LC17, %edi
	movl	$1, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %r10d
	movslq	%eax, %r8
	movq	%rbx, %rdi
	movq	%r15, %rax
	movq	%r12, %rsi
	movl	$1, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC26, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r9d, %r9d
	movl	$16384, %esi
	movq	%r15, %rax
	movl	$34, %r10d
	movq	$-1, %r8
	movq	%rbx, %rdi
	movl	$3, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$25, %ebp
	movq	%rax, %r13
	movb	$1, (%rax)
	xorl	%r10d, %r10d
	movb	$2, 4096(%rax)
	xorl	%r8d, %r8d
	movq	%r13, %rdi
	movl	$8192, %edx
	movb	$4, 12288(%rax)
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	subq	%r13, %rax
	movl	$.LC27, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%r12, %rsi
	leaq	8192(%r13), %rdi
	movl	$50, %r10d
	movl	$3, %edx
	movq	$-1, %r8
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movq	%rbp, %rax
	movq	%r13, %rdi
	movl	$8192, %esi
	movl	$32768, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC28, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$1, %r10d
	movq	%r13, %rdi
	movl	$8192, %esi
	movl	$32768, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	%r13, %rax
	movq	%rax, %r14
	movl	$.LC29, %edi
	setne	%sil
	call	show
	movsbl	(%r14), %esi
	movl	$.LC30, %edi
	movsbl	4096(%r14), %eax
	addl	%eax, %esi
	movsbl	20000(%r14), %eax
	addl	%eax, %esi
	movslq	%esi, %rsi
	call	show
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$1, %r10d
	movq	%r13, %rdi
	movq	%r12, %rsi
	movl	$8192, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC31, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$8, %r10d
	movq	%r14, %rdi
	movq	%r12, %rsi
	movl	$8192, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC6, %edi
	movq	%rax, %rsi
	call	result
	leaq	1(%r14), %rdi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$1, %r10d
	movq	%rbp, %rax
	movq	%r12, %rsi
	movl	$8192, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC32, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$1, %r10d
	movq	%r14, %rdi
	movq	%r12, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC33, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%rbx, %rdi
	movl	$34, %r10d
	movl	$8192, %esi
	movl	$3, %edx
	movq	$-1, %r8
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$3, %r10d
	movq	%rax, %r13
	movq	%rax, %r8
	movq	%r14, %rdi
	movq	%rbp, %rax
	movq	%r12, %rsi
	movl	$8192, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	subq	%r13, %rax
	movl	$.LC34, %edi
	movq	%rax, %rsi
	call	result
	movsbq	0(%r13), %rsi
	movl	$.LC30, %edi
	call	show
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%rbx, %rdi
	movl	$33, %r10d
	movl	$8192, %esi
	movl	$3, %edx
	movq	$-1, %r8
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r14
	movb	$55, 5(%rax)
	movl	$1, %r10d
	xorl	%r8d, %r8d
	movq	%rbp, %rax
	movq	%r14, %rdi
	movl	$32768, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movsbq	5(%rax), %rsi
	movq	%rax, %rbp
	movl	$.LC35, %edi
	movl	$28, %r14d
	movl	$4, %r15d
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%rbp, %rdi
	movq	%r12, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC36, %edi
	movq	%rax, %rsi
	call	result
	movsbq	5(%rbp), %rsi
	movl	$.LC37, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%r13, %rdi
	movq	%r12, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movsbq	0(%r13), %rsi
	movl	$.LC38, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$87, %eax
	movl	$.LC17, %edi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	addq	$96, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L54:
	movb	$67, 2(%r12)
	movl	$231, %ebx
	movb	$80, 2(%r14)
.L48:
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
	jmp	.L48
.L55:
	xorl	%eax, %eax
	movq	$bus, (%rsp)
	movq	%rsp, %rsi
	movq	%r12, %rdx
	movq	%rax, 24(%rsp)
	movl	$7, %edi
	movl	$13, %eax
	movl	$8, %r10d
	movq	$67108868, 8(%rsp)
	movq	$restore, 16(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movb	$1, 4096(%rbp)
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
	.type	CSWTCH.46, @object
	.size	CSWTCH.46, 920
CSWTCH.46:
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
	.local	code
	.comm	code,4,4
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
