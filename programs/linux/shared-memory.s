# Made from shared-memory.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S shared-memory.c`.
	.file	"shared-memory.c"
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
	movq	CSWTCH.36(,%rsi,8), %rdi
	jmp	.L31
	.size	result, .-result
	.p2align 4
	.type	skip, @function
skip:
	movl	faults(%rip), %eax
	addq	$2, 168(%rdx)
	addl	$1, %eax
	movl	%eax, faults(%rip)
	ret
	.size	skip, .-skip
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
	.string	"shared"
.LC5:
	.string	"private"
.LC6:
	.string	"back"
.LC7:
	.string	"file"
.LC8:
	.string	"0123456789"
.LC9:
	.string	"the copy shows it still"
.LC10:
	.string	"not any more"
.LC11:
	.string	"z"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC12:
	.string	"written through the descriptor"
	.section	.rodata.str1.1
.LC13:
	.string	"beyond the end, in its page"
.LC14:
	.string	"beyond that"
.LC15:
	.string	"a page more"
.LC16:
	.string	"gone again"
.LC17:
	.string	"cut to zero"
.LC18:
	.string	"and zero it stays"
.LC19:
	.string	"without descriptor and name"
.LC20:
	.string	"offset"
.LC21:
	.string	"name"
.LC22:
	.string	"another mapping of it"
.LC23:
	.string	"read-only"
.LC24:
	.string	"shared, for writing"
.LC25:
	.string	"a private copy"
.LC26:
	.string	"made writable later"
.LC27:
	.string	"an unknown type"
.LC28:
	.string	"nothing"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	movl	$8, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	pushq	%r14
	movl	$7, %edi
	pushq	%r13
	pushq	%r12
	xorl	%r12d, %r12d
	pushq	%rbp
	movq	%r12, %rdx
	pushq	%rbx
	movl	$13, %ebx
	movq	%rbx, %rax
	subq	$56, %rsp
	movq	$skip, 24(%rsp)
	leaq	24(%rsp), %r14
	movq	$67108868, 32(%rsp)
	movq	%r14, %rsi
	movq	$restore, 40(%rsp)
	movq	$0, 48(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$11, %edi
	movq	%rbx, %rax
	movq	$skip, 24(%rsp)
	movq	$67108868, 32(%rsp)
	movq	$restore, 40(%rsp)
	movq	$0, 48(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$9, %r13d
	movl	$33, %r10d
	movl	$4096, %esi
	movq	%r12, %rdi
	movq	$-1, %r8
	movl	$3, %edx
	movq	%r13, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$34, %r10d
	movq	%rax, %rbx
	movq	%r13, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movl	$1, (%rax)
	movq	%rax, %r13
	xorl	%r8d, %r8d
	movl	$57, %eax
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	je	.L44
	movq	%rax, %rbp
	movl	(%rbx), %eax
	movl	$202, %r12d
	movq	%rbx, %rdi
	testl	%eax, %eax
	jne	.L46
	.p2align 4,,10
	.p2align 3
.L45:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	(%rdi), %eax
	testl	%eax, %eax
	je	.L45
	movq	%rdi, %rbx
.L46:
	movslq	(%rbx), %rsi
	movl	$.LC4, %edi
	movl	$1, %r12d
	call	show
	movslq	0(%r13), %rsi
	movl	$.LC5, %edi
	call	show
	leaq	4(%rbx), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movl	$9, 4(%rbx)
	xorl	%r9d, %r9d
	movq	%r12, %rsi
	movq	%r12, %rdx
	movl	$202, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r15d, %r15d
	movl	$61, %eax
	leaq	20(%rsp), %rsi
	movq	%rbp, %rdi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	20(%rsp), %esi
	movl	$.LC6, %edi
	movl	$2, %ebp
	sarl	$8, %esi
	movslq	%esi, %rsi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$66, %esi
	movl	$384, %edx
	movq	%rbp, %rax
	movl	$.LC7, %edi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbp
	movl	$.LC8, %esi
	movq	%r12, %rax
	movl	$10, %edx
	movq	%rbp, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$4096, %esi
	movq	%rbp, %r8
	movl	$3, %edx
	movq	%r15, %rdi
	movl	$1, %r10d
	movl	$9, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$2, %r10d
	movq	%rax, %rbx
	movl	$9, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movb	$97, (%rbx)
	movsbq	(%rax), %rsi
	movq	%rax, %r13
	movl	$.LC9, %edi
	call	show
	movb	$98, 1(%r13)
	movl	$.LC10, %edi
	movb	$99, 1(%rbx)
	movsbq	1(%r13), %rsi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$17, %eax
	movq	%rbp, %rdi
	movq	%r14, %rsi
	movl	$10, %edx
	movq	$0, 24(%rsp)
	movq	$0, 32(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%r14, %rdi
	call	put
	call	end
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$18, %eax
	movl	$9, %r10d
	movl	$.LC11, %esi
	movq	%rbp, %rdi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movsbq	9(%rbx), %rsi
	movl	$.LC12, %edi
	call	show
	movsbq	100(%rbx), %rsi
	movl	$.LC13, %edi
	call	show
	movq	%rbp, %r8
	xorl	%r9d, %r9d
	movl	$9, %eax
	movl	$1, %r10d
	movl	$8192, %esi
	movq	%r15, %rdi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$0, faults(%rip)
	leaq	4096(%rax), %rdx
	xorl	%eax, %eax
#APP
# 14 "shared-memory.c" 1
	mov (%rdx), %al
# 0 "" 2
#NO_APP
	movl	faults(%rip), %edx
	testl	%edx, %edx
	jne	.L56
	movzbl	%al, %eax
.L50:
	movslq	%eax, %rsi
	movl	$.LC14, %edi
	xorl	%ebx, %ebx
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$77, %eax
	movl	$5000, %esi
	movq	%rbp, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$8192, %esi
	movq	%rbp, %r8
	movl	$3, %edx
	movq	%rbx, %rdi
	movl	$9, %r12d
	movl	$1, %r10d
	movq	%r12, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	4096(%rax), %rbx
	movq	%rax, %r12
	xorl	%eax, %eax
	movl	$0, faults(%rip)
	movq	%rbx, %rdx
#APP
# 14 "shared-memory.c" 1
	mov (%rdx), %al
# 0 "" 2
#NO_APP
	movl	faults(%rip), %edx
	testl	%edx, %edx
	jne	.L57
	movzbl	%al, %eax
.L51:
	movslq	%eax, %rsi
	movl	$.LC15, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$77, %eax
	movl	$3, %esi
	xorl	%edx, %edx
	movq	%rbp, %rdi
	movb	$120, 4100(%r12)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$0, faults(%rip)
	xorl	%eax, %eax
	movq	%rbx, %rdx
#APP
# 14 "shared-memory.c" 1
	mov (%rdx), %al
# 0 "" 2
#NO_APP
	movl	faults(%rip), %edx
	testl	%edx, %edx
	jne	.L58
	movzbl	%al, %eax
.L52:
	movslq	%eax, %rsi
	movl	$.LC16, %edi
	call	show
	movsbq	5(%r12), %rsi
	movl	$.LC17, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$77, %eax
	movl	$5000, %esi
	xorl	%edx, %edx
	movq	%rbp, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$0, faults(%rip)
	leaq	4100(%r12), %rdx
	xorl	%eax, %eax
#APP
# 14 "shared-memory.c" 1
	mov (%rdx), %al
# 0 "" 2
#NO_APP
	movl	faults(%rip), %edx
	testl	%edx, %edx
	jne	.L59
	movzbl	%al, %eax
.L53:
	movslq	%eax, %rsi
	xorl	%ebx, %ebx
	movl	$.LC18, %edi
	movl	$3, %r15d
	call	show
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
	movl	$87, %eax
	movb	$107, 1(%r12)
	movl	$.LC7, %edi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movsbq	1(%r12), %rsi
	movl	$.LC19, %edi
	movl	$9, %ebp
	movl	$4096, %r12d
	call	show
	movq	%rbp, %rax
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movl	$1, %r10d
	movl	$1, %r8d
	movl	$5, %r9d
	movl	$1, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC20, %edi
	movq	%rax, %rsi
	movl	$319, %r14d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$.LC21, %edi
	movq	%r14, %rax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r14
	movq	%r12, %rsi
	movl	$77, %eax
	movq	%r14, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %r10d
	movq	%r14, %r8
	movq	%rbp, %rax
	movq	%rbx, %rdi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movq	%rax, (%rsp)
	xorl	%r8d, %r8d
	movl	$57, %eax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r13
	testq	%rax, %rax
	je	.L66
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%r13, %rdi
	leaq	20(%rsp), %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	(%rsp), %rax
	movl	$.LC22, %edi
	movl	$2, %r13d
	movslq	12(%rax), %rsi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$66, %esi
	movl	$384, %edx
	movq	%r13, %rax
	movl	$.LC23, %edi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r14
	movq	%r12, %rsi
	movl	$77, %eax
	movq	%rbx, %rdx
	movq	%r14, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC23, %edi
	movq	%r13, %rax
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %r10d
	movq	%rax, %r13
	movq	%rax, %r8
	movq	%rbx, %rdi
	movq	%rbp, %rax
	movq	%r12, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC24, %edi
	movq	%rax, %rsi
	call	result
	movq	%r13, %r8
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$2, %r10d
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movb	$1, (%rax)
	movsbq	(%rax), %rsi
	movl	$.LC25, %edi
	call	show
	movq	%r13, %r8
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$1, %r10d
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movl	$1, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r13
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movl	$10, %eax
	movq	%r13, %rdi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC26, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	movq	%r14, %r8
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC27, %edi
	movq	%rax, %rsi
	call	result
	movq	%r14, %r8
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$1, %r10d
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC28, %edi
	movq	%rax, %rsi
	call	result
	addq	$56, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L56:
	orl	$-1, %eax
	jmp	.L50
.L59:
	orl	$-1, %eax
	jmp	.L53
.L58:
	orl	$-1, %eax
	jmp	.L52
.L57:
	orl	$-1, %eax
	jmp	.L51
.L44:
	movl	$1, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$5, (%rbx)
	movl	$202, %eax
	movq	%rbx, %rdi
	movq	%rdx, %rsi
	movl	$6, 0(%r13)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$202, %ebp
	leaq	4(%rbx), %rdi
	jmp	.L47
.L48:
	xorl	%edx, %edx
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
.L47:
	movl	4(%rbx), %eax
	testl	%eax, %eax
	je	.L48
	movslq	4(%rbx), %rdi
	movl	$231, %ebx
.L49:
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
	jmp	.L49
.L66:
	movl	$1, %r10d
	movq	%r14, %r8
	movq	%rbp, %rax
	movq	%r13, %rdi
	movq	%r12, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$33, 12(%rax)
	movl	$231, %ebx
.L55:
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
	jmp	.L55
	.size	main, .-main
	.section	.rodata.str1.1
.LC29:
	.string	"EPERM"
.LC30:
	.string	"ENOENT"
.LC31:
	.string	"ESRCH"
.LC32:
	.string	"EINTR"
.LC33:
	.string	"ENXIO"
.LC34:
	.string	"E2BIG"
.LC35:
	.string	"ENOEXEC"
.LC36:
	.string	"EBADF"
.LC37:
	.string	"ECHILD"
.LC38:
	.string	"EAGAIN"
.LC39:
	.string	"ENOMEM"
.LC40:
	.string	"EACCES"
.LC41:
	.string	"EFAULT"
.LC42:
	.string	"EBUSY"
.LC43:
	.string	"EEXIST"
.LC44:
	.string	"EXDEV"
.LC45:
	.string	"ENODEV"
.LC46:
	.string	"ENOTDIR"
.LC47:
	.string	"EISDIR"
.LC48:
	.string	"EINVAL"
.LC49:
	.string	"EMFILE"
.LC50:
	.string	"ENOTTY"
.LC51:
	.string	"ETXTBSY"
.LC52:
	.string	"EFBIG"
.LC53:
	.string	"ENOSPC"
.LC54:
	.string	"ESPIPE"
.LC55:
	.string	"EROFS"
.LC56:
	.string	"EPIPE"
.LC57:
	.string	"ERANGE"
.LC58:
	.string	"ENAMETOOLONG"
.LC59:
	.string	"ENOSYS"
.LC60:
	.string	"ENOTEMPTY"
.LC61:
	.string	"ELOOP"
.LC62:
	.string	"EOVERFLOW"
.LC63:
	.string	"ENOTSOCK"
.LC64:
	.string	"EDESTADDRREQ"
.LC65:
	.string	"EMSGSIZE"
.LC66:
	.string	"EPROTOTYPE"
.LC67:
	.string	"ENOPROTOOPT"
.LC68:
	.string	"EPROTONOSUPPORT"
.LC69:
	.string	"ESOCKTNOSUPPORT"
.LC70:
	.string	"EOPNOTSUPP"
.LC71:
	.string	"EAFNOSUPPORT"
.LC72:
	.string	"EADDRINUSE"
.LC73:
	.string	"ECONNRESET"
.LC74:
	.string	"EISCONN"
.LC75:
	.string	"ENOTCONN"
.LC76:
	.string	"ETIMEDOUT"
.LC77:
	.string	"ECONNREFUSED"
.LC78:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.36, @object
	.size	CSWTCH.36, 920
CSWTCH.36:
	.quad	.LC29
	.quad	.LC30
	.quad	.LC31
	.quad	.LC32
	.quad	.LC1
	.quad	.LC33
	.quad	.LC34
	.quad	.LC35
	.quad	.LC36
	.quad	.LC37
	.quad	.LC38
	.quad	.LC39
	.quad	.LC40
	.quad	.LC41
	.quad	.LC1
	.quad	.LC42
	.quad	.LC43
	.quad	.LC44
	.quad	.LC45
	.quad	.LC46
	.quad	.LC47
	.quad	.LC48
	.quad	.LC1
	.quad	.LC49
	.quad	.LC50
	.quad	.LC51
	.quad	.LC52
	.quad	.LC53
	.quad	.LC54
	.quad	.LC55
	.quad	.LC1
	.quad	.LC56
	.quad	.LC1
	.quad	.LC57
	.quad	.LC1
	.quad	.LC58
	.quad	.LC1
	.quad	.LC59
	.quad	.LC60
	.quad	.LC61
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
	.quad	.LC62
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
	.quad	.LC63
	.quad	.LC64
	.quad	.LC65
	.quad	.LC66
	.quad	.LC67
	.quad	.LC68
	.quad	.LC69
	.quad	.LC70
	.quad	.LC1
	.quad	.LC71
	.quad	.LC72
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC73
	.quad	.LC1
	.quad	.LC74
	.quad	.LC75
	.quad	.LC1
	.quad	.LC1
	.quad	.LC76
	.quad	.LC77
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC78
	.local	faults
	.comm	faults,4,4
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
