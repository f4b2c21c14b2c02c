# Made from mapping-moves.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S mapping-moves.c`.
	.file	"mapping-moves.c"
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
	movq	CSWTCH.61(,%rsi,8), %rdi
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
	.type	fresh, @function
fresh:
	pushq	%r14
	xorl	%r14d, %r14d
	movl	$34, %r10d
	xorl	%r9d, %r9d
	pushq	%r13
	movq	$-1, %r8
	movl	$3, %edx
	pushq	%r12
	movl	$9, %r12d
	pushq	%rbp
	leal	2(%rdi), %ebp
	movq	%r12, %rax
	sall	$12, %ebp
	pushq	%rbx
	movl	%edi, %ebx
	movq	%r14, %rdi
	movslq	%ebp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$11, %r13d
	movq	%rax, %r12
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movl	$4096, %esi
	movq	%r13, %rax
	movq	%r12, %rdi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	leal	-4096(%rbp), %edi
	movq	%r13, %rax
	movslq	%edi, %rdi
	addq	%r12, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	4096(%r12), %rax
	movq	%rax, %rcx
	.p2align 4,,10
	.p2align 3
.L37:
	addl	$1, %edx
	addq	$4096, %rcx
	movb	%dl, -4096(%rcx)
	cmpl	%ebx, %edx
	jne	.L37
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
	.size	fresh, .-fresh
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
	je	.L45
	.p2align 4,,10
	.p2align 3
.L44:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L44
	ret
	.p2align 4,,10
	.p2align 3
.L45:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC4:
	.string	"a hole in it"
.LC5:
	.string	"before"
.LC6:
	.string	"in it"
.LC7:
	.string	"behind"
.LC8:
	.string	"mprotect over it"
.LC9:
	.string	"what lies before has changed"
.LC10:
	.string	"what lies behind has not"
.LC11:
	.string	"madvise over it"
.LC12:
	.string	"forgotten"
.LC13:
	.string	"no rights"
.LC14:
	.string	"kept meanwhile"
.LC15:
	.string	"madvise"
.LC16:
	.string	"zero again"
.LC17:
	.string	"no such advice"
.LC18:
	.string	"unaligned"
.LC19:
	.string	"nothing"
.LC20:
	.string	"moved"
.LC21:
	.string	"grown"
.LC22:
	.string	"cut in place"
.LC23:
	.string	"gone"
.LC24:
	.string	"grow in place"
.LC25:
	.string	"zeroes there"
.LC26:
	.string	"no room in place"
.LC27:
	.string	"to a place"
.LC28:
	.string	"there"
.LC29:
	.string	"not here"
.LC30:
	.string	"its neighbour stays"
.LC31:
	.string	"onto itself"
.LC32:
	.string	"fixed alone"
.LC33:
	.string	"no new size"
.LC34:
	.string	"nothing there"
.LC35:
	.string	"more than there is"
.LC36:
	.string	"fixed, not over others"
.LC37:
	.string	"fixed, over others"
.LC38:
	.string	"fresh"
.LC39:
	.string	"munmap of nothing"
.LC40:
	.string	"no length"
.LC41:
	.string	"grows"
.LC42:
	.string	"shrinks"
.LC43:
	.string	"not below its start"
.LC44:
	.string	"not too far"
.LC45:
	.string	"deep in the stack"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%rbp
	movl	$8, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$13, %eax
	movq	%rsp, %rbp
	pushq	%r15
	pushq	%r14
	xorl	%r14d, %r14d
	leaq	-72(%rbp), %rsi
	pushq	%r13
	movl	$11, %r13d
	movq	%r14, %rdx
	pushq	%r12
	movq	%r13, %rdi
	pushq	%rbx
	subq	$32, %rsp
	movq	$skip, -72(%rbp)
	movq	$67108868, -64(%rbp)
	movq	$restore, -56(%rbp)
	movq	$0, -48(%rbp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$4, %edi
	call	fresh
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	leaq	4096(%rax), %r12
	movq	%rax, %rbx
	movl	$4096, %esi
	movq	%r13, %rax
	movq	%r12, %rdi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC4, %edi
	movq	%rax, %rsi
	call	result
	xorl	%eax, %eax
	movq	%rbx, %rdx
	movl	$0, faults(%rip)
#APP
# 12 "mapping-moves.c" 1
	mov (%rdx), %al
# 0 "" 2
#NO_APP
	movl	faults(%rip), %edx
	testl	%edx, %edx
	jne	.L67
	movzbl	%al, %eax
.L48:
	movslq	%eax, %rsi
	movl	$.LC5, %edi
	call	show
	xorl	%eax, %eax
	movq	%r12, %rdx
	movl	$0, faults(%rip)
#APP
# 12 "mapping-moves.c" 1
	mov (%rdx), %al
# 0 "" 2
#NO_APP
	movl	faults(%rip), %edx
	testl	%edx, %edx
	jne	.L68
	movzbl	%al, %eax
.L49:
	movslq	%eax, %rsi
	movl	$.LC6, %edi
	call	show
	leaq	8192(%rbx), %rdx
	xorl	%eax, %eax
	movl	$0, faults(%rip)
#APP
# 12 "mapping-moves.c" 1
	mov (%rdx), %al
# 0 "" 2
#NO_APP
	movl	faults(%rip), %edx
	testl	%edx, %edx
	jne	.L69
	movzbl	%al, %eax
.L50:
	movslq	%eax, %rsi
	movl	$.LC7, %edi
	movl	$16384, %r12d
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$10, %eax
	movl	$1, %edx
	movq	%rbx, %rdi
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC8, %edi
	movq	%rax, %rsi
	movl	$7, %r13d
	call	result
	movl	%r13d, %eax
	movq	%rbx, %rdx
	movl	$0, faults(%rip)
#APP
# 17 "mapping-moves.c" 1
	mov %al, (%rdx)
# 0 "" 2
#NO_APP
	movslq	faults(%rip), %rsi
	movl	$.LC9, %edi
	call	show
	leaq	12288(%rbx), %rdx
	movl	%r13d, %eax
	movl	$0, faults(%rip)
#APP
# 17 "mapping-moves.c" 1
	mov %al, (%rdx)
# 0 "" 2
#NO_APP
	movslq	faults(%rip), %rsi
	movl	$.LC10, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$28, %eax
	movl	$4, %edx
	movq	%rbx, %rdi
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC11, %edi
	movq	%rax, %rsi
	call	result
	xorl	%eax, %eax
	movq	%rbx, %rdx
	movl	$0, faults(%rip)
#APP
# 12 "mapping-moves.c" 1
	mov (%rdx), %al
# 0 "" 2
#NO_APP
	movl	faults(%rip), %edx
	testl	%edx, %edx
	jne	.L70
	movzbl	%al, %eax
.L51:
	movslq	%eax, %rsi
	movl	$.LC12, %edi
	call	show
	movl	$3, %edi
	call	fresh
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	leaq	4096(%rax), %r12
	movq	%rax, %rbx
	movl	$4096, %esi
	movl	$10, %eax
	xorl	%edx, %edx
	movq	%r12, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$0, faults(%rip)
	xorl	%eax, %eax
	movq	%r12, %rdx
#APP
# 12 "mapping-moves.c" 1
	mov (%rdx), %al
# 0 "" 2
#NO_APP
	movl	faults(%rip), %edx
	testl	%edx, %edx
	jne	.L71
	movzbl	%al, %eax
.L52:
	movslq	%eax, %rsi
	movl	$.LC13, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$10, %eax
	movl	$4096, %esi
	movl	$1, %edx
	movq	%r12, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$0, faults(%rip)
	xorl	%eax, %eax
	movq	%r12, %rdx
#APP
# 12 "mapping-moves.c" 1
	mov (%rdx), %al
# 0 "" 2
#NO_APP
	movl	faults(%rip), %edx
	testl	%edx, %edx
	jne	.L72
	movzbl	%al, %eax
.L53:
	movslq	%eax, %rsi
	movl	$.LC14, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$28, %eax
	movl	$12288, %esi
	movl	$4, %edx
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC15, %edi
	movq	%rax, %rsi
	call	result
	leaq	8192(%rbx), %rdx
	xorl	%eax, %eax
	movl	$0, faults(%rip)
#APP
# 12 "mapping-moves.c" 1
	mov (%rdx), %al
# 0 "" 2
#NO_APP
	movl	faults(%rip), %edx
	testl	%edx, %edx
	jne	.L73
	movzbl	%al, %eax
.L54:
	movslq	%eax, %rsi
	movl	$.LC16, %edi
	movl	$28, %r12d
	movl	$4096, %r13d
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$77, %edx
	movq	%rbx, %rdi
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC17, %edi
	movq	%rax, %rsi
	movl	$4, %r14d
	call	result
	leaq	1(%rbx), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r13, %rsi
	movq	%r14, %rdx
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
	movq	%r12, %rax
	xorl	%esi, %esi
	movq	%rbx, %rdi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC19, %edi
	movq	%rax, %rsi
	movl	$25, %ebx
	call	result
	movl	$2, %edi
	call	fresh
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$8192, %esi
	movq	%rax, %rdi
	movl	$1, %r10d
	movl	$32768, %edx
	movq	%rbx, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	testq	%rax, %rax
	jne	.L55
	movl	$4096, %r12d
.L57:
	xorl	%esi, %esi
.L56:
	movl	$.LC20, %edi
	call	show
	leaq	28672(%rbx), %rdx
	xorl	%eax, %eax
	movl	$0, faults(%rip)
#APP
# 12 "mapping-moves.c" 1
	mov (%rdx), %al
# 0 "" 2
#NO_APP
	movl	faults(%rip), %edx
	testl	%edx, %edx
	jne	.L74
	movzbl	%al, %eax
.L58:
	movslq	%eax, %rsi
	movl	$.LC21, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$25, %eax
	movl	$32768, %esi
	movl	$4096, %edx
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	%rax, %rbx
	movl	$.LC22, %edi
	setne	%sil
	negq	%rsi
	call	result
	xorl	%eax, %eax
	movq	%r12, %rdx
	movl	$0, faults(%rip)
#APP
# 12 "mapping-moves.c" 1
	mov (%rdx), %al
# 0 "" 2
#NO_APP
	movl	faults(%rip), %edx
	testl	%edx, %edx
	jne	.L75
	movzbl	%al, %eax
.L59:
	movslq	%eax, %rsi
	movl	$.LC23, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$25, %eax
	movl	$4096, %esi
	movl	$12288, %edx
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	%rax, %rbx
	movl	$.LC24, %edi
	setne	%sil
	negq	%rsi
	call	result
	leaq	8192(%rbx), %rdx
	xorl	%eax, %eax
	movl	$0, faults(%rip)
#APP
# 12 "mapping-moves.c" 1
	mov (%rdx), %al
# 0 "" 2
#NO_APP
	movl	faults(%rip), %edx
	testl	%edx, %edx
	jne	.L76
	movzbl	%al, %eax
.L60:
	movslq	%eax, %rsi
	movl	$.LC25, %edi
	movl	$25, %r13d
	movl	$4096, %r14d
	call	show
	movl	$1, %edi
	call	fresh
	movl	$1, %edi
	movq	%rax, %r12
	call	fresh
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rax, %rdi
	movl	$4096000000, %edx
	movq	%r13, %rax
	movq	%r14, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC26, %edi
	movq	%rax, %rsi
	call	result
	movl	$2, %edi
	call	fresh
	xorl	%r9d, %r9d
	movq	%r12, %rdi
	movq	%r14, %rsi
	movq	%rax, %rbx
	movq	%rax, %r8
	movl	$3, %r10d
	movq	%r13, %rax
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	%rax, %rbx
	movl	$.LC27, %edi
	setne	%sil
	negq	%rsi
	call	result
	xorl	%eax, %eax
	movq	%rbx, %rdx
	movl	$0, faults(%rip)
#APP
# 12 "mapping-moves.c" 1
	mov (%rdx), %al
# 0 "" 2
#NO_APP
	movl	faults(%rip), %edx
	testl	%edx, %edx
	jne	.L77
	movzbl	%al, %eax
.L61:
	movslq	%eax, %rsi
	movl	$.LC28, %edi
	call	show
	xorl	%eax, %eax
	movq	%r12, %rdx
	movl	$0, faults(%rip)
#APP
# 12 "mapping-moves.c" 1
	mov (%rdx), %al
# 0 "" 2
#NO_APP
	movl	faults(%rip), %edx
	testl	%edx, %edx
	jne	.L78
	movzbl	%al, %eax
.L62:
	movslq	%eax, %rsi
	movl	$.LC29, %edi
	leaq	4096(%rbx), %r13
	call	show
	xorl	%eax, %eax
	movq	%r13, %rdx
	movl	$0, faults(%rip)
#APP
# 12 "mapping-moves.c" 1
	mov (%rdx), %al
# 0 "" 2
#NO_APP
	movl	faults(%rip), %edx
	testl	%edx, %edx
	jne	.L79
	movzbl	%al, %eax
.L63:
	movslq	%eax, %rsi
	movl	$.LC30, %edi
	movl	$8192, %r15d
	call	show
	movq	%r13, %r8
	xorl	%r9d, %r9d
	movq	%rbx, %rdi
	movl	$25, %r13d
	movl	$3, %r10d
	movq	%r15, %rsi
	movq	%r15, %rdx
	movq	%r13, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$4096, %r14d
	movq	%rax, %rsi
	movl	$.LC31, %edi
	call	result
	movq	%r12, %r8
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$2, %r10d
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC32, %edi
	movq	%rax, %rsi
	call	result
	movl	$1, %r10d
	xorl	%r8d, %r8d
	xorl	%edx, %edx
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbx, %rdi
	movq	%r14, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC33, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$1, %r10d
	movq	%r12, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC34, %edi
	movq	%rax, %rsi
	call	result
	leaq	1(%rbx), %rdi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$1, %r10d
	movq	%r13, %rax
	movq	%r14, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC18, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$1, %r10d
	movl	$16384, %esi
	movl	$32768, %edx
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC35, %edi
	movq	%rax, %rsi
	movl	$9, %r13d
	movl	$3, %r15d
	call	result
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbx, %rdi
	movl	$1048610, %r10d
	movq	$-1, %r8
	movq	%r14, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC36, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbx, %rdi
	movl	$50, %r10d
	movq	$-1, %r8
	movq	%r14, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	%rax, %rbx
	movl	$.LC37, %edi
	setne	%sil
	negq	%rsi
	call	result
	xorl	%eax, %eax
	movq	%rbx, %rdx
	movl	$0, faults(%rip)
#APP
# 12 "mapping-moves.c" 1
	mov (%rdx), %al
# 0 "" 2
#NO_APP
	movl	faults(%rip), %edx
	testl	%edx, %edx
	jne	.L80
	movzbl	%al, %eax
.L64:
	movslq	%eax, %rsi
	movl	$.LC38, %edi
	movl	$11, %r13d
	xorl	%ebx, %ebx
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$4096, %r14d
	movq	%r13, %rax
	movq	%r12, %rdi
	movq	%rbx, %rdx
	movq	%r14, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC39, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC40, %edi
	movq	%rax, %rsi
	call	result
	leaq	1(%r12), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%r14, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC18, %edi
	movq	%rax, %rsi
	movl	$12, %r13d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r12
	leaq	10000(%rax), %rdi
	movq	%r13, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	%rax, %rdi
	movl	$.LC41, %edi
	sete	%sil
	leaq	9999(%r12), %r14
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	movb	$5, 9999(%r12)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	%r12, %rax
	movl	$.LC42, %edi
	sete	%sil
	call	show
	xorl	%eax, %eax
	movq	%r14, %rdx
	movl	$0, faults(%rip)
#APP
# 12 "mapping-moves.c" 1
	mov (%rdx), %al
# 0 "" 2
#NO_APP
	movl	faults(%rip), %edx
	testl	%edx, %edx
	jne	.L81
	movzbl	%al, %eax
.L65:
	movslq	%eax, %rsi
	xorl	%r13d, %r13d
	movl	$.LC23, %edi
	movl	$12, %ebx
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$4096, %edi
	movq	%r13, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	%r12, %rax
	movl	$.LC43, %edi
	sete	%sil
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r13, %rsi
	movq	%r13, %rdx
	movabsq	$70368744177664, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	%r12, %rax
	movl	$.LC44, %edi
	sete	%sil
	call	show
	leaq	-300000(%rbp), %rdx
	xorl	%eax, %eax
	movl	$0, faults(%rip)
#APP
# 12 "mapping-moves.c" 1
	mov (%rdx), %al
# 0 "" 2
#NO_APP
	movl	faults(%rip), %edx
	testl	%edx, %edx
	jne	.L82
	movzbl	%al, %eax
.L66:
	movslq	%eax, %rsi
	movl	$.LC45, %edi
	call	show
	addq	$32, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	ret
.L55:
	xorl	%edx, %edx
	xorl	%eax, %eax
	movl	%edx, faults(%rip)
	movq	%rbx, %rdx
#APP
# 12 "mapping-moves.c" 1
	mov (%rdx), %al
# 0 "" 2
#NO_APP
	movl	faults(%rip), %edx
	leaq	4096(%rbx), %r12
	testl	%edx, %edx
	jne	.L57
	subb	$1, %al
	jne	.L57
	xorl	%eax, %eax
	movl	%eax, faults(%rip)
	movl	%edx, %eax
	movq	%r12, %rdx
#APP
# 12 "mapping-moves.c" 1
	mov (%rdx), %al
# 0 "" 2
#NO_APP
	movl	faults(%rip), %edx
	testl	%edx, %edx
	jne	.L57
	xorl	%esi, %esi
	cmpb	$2, %al
	sete	%sil
	jmp	.L56
.L67:
	orl	$-1, %eax
	jmp	.L48
.L82:
	orl	$-1, %eax
	jmp	.L66
.L81:
	orl	$-1, %eax
	jmp	.L65
.L80:
	orl	$-1, %eax
	jmp	.L64
.L79:
	orl	$-1, %eax
	jmp	.L63
.L78:
	orl	$-1, %eax
	jmp	.L62
.L77:
	orl	$-1, %eax
	jmp	.L61
.L76:
	orl	$-1, %eax
	jmp	.L60
.L75:
	orl	$-1, %eax
	jmp	.L59
.L74:
	orl	$-1, %eax
	jmp	.L58
.L73:
	orl	$-1, %eax
	jmp	.L54
.L72:
	orl	$-1, %eax
	jmp	.L53
.L71:
	orl	$-1, %eax
	jmp	.L52
.L70:
	orl	$-1, %eax
	jmp	.L51
.L69:
	orl	$-1, %eax
	jmp	.L50
.L68:
	orl	$-1, %eax
	jmp	.L49
	.size	main, .-main
	.section	.rodata.str1.1
.LC46:
	.string	"EPERM"
.LC47:
	.string	"ENOENT"
.LC48:
	.string	"ESRCH"
.LC49:
	.string	"EINTR"
.LC50:
	.string	"ENXIO"
.LC51:
	.string	"E2BIG"
.LC52:
	.string	"ENOEXEC"
.LC53:
	.string	"EBADF"
.LC54:
	.string	"ECHILD"
.LC55:
	.string	"EAGAIN"
.LC56:
	.string	"ENOMEM"
.LC57:
	.string	"EACCES"
.LC58:
	.string	"EFAULT"
.LC59:
	.string	"EBUSY"
.LC60:
	.string	"EEXIST"
.LC61:
	.string	"EXDEV"
.LC62:
	.string	"ENODEV"
.LC63:
	.string	"ENOTDIR"
.LC64:
	.string	"EISDIR"
.LC65:
	.string	"EINVAL"
.LC66:
	.string	"EMFILE"
.LC67:
	.string	"ENOTTY"
.LC68:
	.string	"ETXTBSY"
.LC69:
	.string	"EFBIG"
.LC70:
	.string	"ENOSPC"
.LC71:
	.string	"ESPIPE"
.LC72:
	.string	"EROFS"
.LC73:
	.string	"EPIPE"
.LC74:
	.string	"ERANGE"
.LC75:
	.string	"ENAMETOOLONG"
.LC76:
	.string	"ENOSYS"
.LC77:
	.string	"ENOTEMPTY"
.LC78:
	.string	"ELOOP"
.LC79:
	.string	"EOVERFLOW"
.LC80:
	.string	"ENOTSOCK"
.LC81:
	.string	"EDESTADDRREQ"
.LC82:
	.string	"EMSGSIZE"
.LC83:
	.string	"EPROTOTYPE"
.LC84:
	.string	"ENOPROTOOPT"
.LC85:
	.string	"EPROTONOSUPPORT"
.LC86:
	.string	"ESOCKTNOSUPPORT"
.LC87:
	.string	"EOPNOTSUPP"
.LC88:
	.string	"EAFNOSUPPORT"
.LC89:
	.string	"EADDRINUSE"
.LC90:
	.string	"ECONNRESET"
.LC91:
	.string	"EISCONN"
.LC92:
	.string	"ENOTCONN"
.LC93:
	.string	"ETIMEDOUT"
.LC94:
	.string	"ECONNREFUSED"
.LC95:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.61, @object
	.size	CSWTCH.61, 920
CSWTCH.61:
	.quad	.LC46
	.quad	.LC47
	.quad	.LC48
	.quad	.LC49
	.quad	.LC1
	.quad	.LC50
	.quad	.LC51
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
	.quad	.LC67
	.quad	.LC68
	.quad	.LC69
	.quad	.LC70
	.quad	.LC71
	.quad	.LC72
	.quad	.LC1
	.quad	.LC73
	.quad	.LC1
	.quad	.LC74
	.quad	.LC1
	.quad	.LC75
	.quad	.LC1
	.quad	.LC76
	.quad	.LC77
	.quad	.LC78
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
	.quad	.LC79
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
	.quad	.LC80
	.quad	.LC81
	.quad	.LC82
	.quad	.LC83
	.quad	.LC84
	.quad	.LC85
	.quad	.LC86
	.quad	.LC87
	.quad	.LC1
	.quad	.LC88
	.quad	.LC89
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC90
	.quad	.LC1
	.quad	.LC91
	.quad	.LC92
	.quad	.LC1
	.quad	.LC1
	.quad	.LC93
	.quad	.LC94
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC95
	.local	faults
	.comm	faults,4,4
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
