# Made from thread-ends.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S thread-ends.c`.
	.file	"thread-ends.c"
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
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	": "
	.text
	.p2align 4
	.type	show, @function
show:
	subq	$32, %rsp
	movq	%rsi, %r10
	movabsq	$-3689348814741910323, %r9
	call	put
	movl	$.LC0, %edi
	leaq	8(%rsp), %r8
	call	put
	movq	%rsi, %rcx
	negq	%rcx
	cmovs	%rsi, %rcx
	xorl	%edi, %edi
	.p2align 4,,10
	.p2align 3
.L15:
	movq	%rcx, %rax
	movl	%edi, %r11d
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
	testq	%r10, %r10
	jns	.L16
	movslq	%edi, %rdi
	movb	$45, 8(%rsp,%rdi)
	leal	2(%r11), %edi
.L16:
	movq	filled(%rip), %rdx
	leal	-1(%rdi), %eax
	movslq	%edi, %rdi
	leaq	8(%rsp), %rsi
	xorl	%r9d, %r9d
	addq	%rdx, %rdi
	leaq	1(%rax,%rdx), %r8
	movq	%rdx, %rax
	addq	%rdi, %rsi
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L19:
	leaq	1(%rax), %rcx
	notq	%rax
	movl	$1, %r9d
	movzbl	(%rsi,%rax), %eax
	movb	%al, line-1(%rcx)
	cmpq	%rcx, %r8
	je	.L27
	movq	%rcx, %rax
.L17:
	cmpq	$1023, %rax
	jbe	.L19
	testb	%r9b, %r9b
	je	.L18
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L18:
	cmpq	$1023, %rdx
	ja	.L20
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L20:
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
	addq	$32, %rsp
	ret
.L27:
	movq	%r8, filled(%rip)
	movq	%r8, %rdx
	jmp	.L18
	.size	show, .-show
	.section	.rodata.str1.1
.LC1:
	.string	"t"
	.text
	.p2align 4
	.type	slow, @function
slow:
	pushq	%rbx
	movl	$35, %ebx
	movq	$0, -16(%rsp)
	leaq	-16(%rsp), %rsi
	movq	$10000000, -8(%rsp)
.L29:
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
	je	.L29
	movl	$1, %eax
	movslq	out+4(%rip), %rdi
	movl	$.LC1, %esi
	movq	%rax, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	popq	%rbx
	ret
	.size	slow, .-slow
	.p2align 4
	.type	adder, @function
adder:
	movl	go(%rip), %eax
	pushq	%rbp
	movl	$128, %esi
	movl	$202, %ebp
	pushq	%rbx
	movq	%rdi, %rbx
	movl	$go, %edi
	testl	%eax, %eax
	jne	.L37
	.p2align 4,,10
	.p2align 3
.L36:
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
	movl	go(%rip), %eax
	testl	%eax, %eax
	je	.L36
.L37:
	movl	%ebx, %edx
	movl	$500, %eax
	.p2align 4,,10
	.p2align 3
.L35:
	lock addl	%edx, total(%rip)
	subl	$1, %eax
	jne	.L35
	popq	%rbx
	popq	%rbp
	ret
	.size	adder, .-adder
	.p2align 4
	.type	ender, @function
ender:
	pushq	%rbx
	movl	$35, %ebx
	movq	$0, -16(%rsp)
	leaq	-16(%rsp), %rsi
	movq	$3000000, -8(%rsp)
.L45:
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
	je	.L45
	movl	$231, %ebx
	movl	$7, %edi
	.p2align 4,,10
	.p2align 3
.L46:
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
	jmp	.L46
	.size	ender, .-ender
	.p2align 4
	.type	thread.isra.0, @function
thread.isra.0:
	pushq	%r12
	movl	$34, %r10d
	movq	%rsi, %r12
	xorl	%r9d, %r9d
	pushq	%rbp
	movq	$-1, %r8
	movq	%rdi, %rbp
	movl	$9, %eax
	pushq	%rbx
	xorl	%edi, %edi
	movq	%rdx, %rbx
	movl	$65536, %esi
	movl	$3, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%r12, 65512(%rax)
	movq	%rbx, %rdx
	leaq	65504(%rax), %rsi
	movl	$3477248, %edi
	movq	$0, 65528(%rax)
	movq	$0, 65520(%rax)
	movq	%rbp, 65504(%rax)
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	start_thread
	.size	thread.isra.0, .-thread.isra.0
	.p2align 4
	.type	locker, @function
locker:
	pushq	%r15
	movl	$lock_word, %r15d
	pushq	%r14
	movl	$202, %r14d
	pushq	%r13
	movl	$24, %r13d
	pushq	%r12
	movl	$1, %r12d
	pushq	%rbp
	xorl	%ebp, %ebp
	pushq	%rbx
	xorl	%ebx, %ebx
	.p2align 4,,10
	.p2align 3
.L60:
	movl	%ebp, %eax
	lock cmpxchgl	%r12d, lock_word(%rip)
	jne	.L64
.L57:
	movl	inside(%rip), %eax
	addl	$1, %eax
	movl	%eax, inside(%rip)
	movl	worst(%rip), %edx
	cmpl	%edx, %eax
	jle	.L55
	movl	inside(%rip), %eax
	movl	%eax, worst(%rip)
.L55:
	movl	plain(%rip), %eax
	addl	$1, %eax
	movl	%eax, plain(%rip)
	imull	$-1030792151, %ebx, %eax
	rorl	%eax
	cmpl	$85899345, %eax
	ja	.L58
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
.L58:
	movl	inside(%rip), %eax
	subl	$1, %eax
	movl	%eax, inside(%rip)
	movl	%ebp, %eax
	xchgl	lock_word(%rip), %eax
	cmpl	$2, %eax
	jne	.L59
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%r15, %rdi
	movl	$129, %esi
	movl	$1, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
.L59:
	addl	$1, %ebx
	cmpl	$300, %ebx
	jne	.L60
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L64:
	movl	$lock_word, %edi
	movl	$128, %esi
	movl	$2, %edx
	jmp	.L53
.L56:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$202, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
.L53:
	movl	$2, %eax
	xchgl	lock_word(%rip), %eax
	testl	%eax, %eax
	jne	.L56
	jmp	.L57
	.size	locker, .-locker
	.p2align 4
	.type	producer, @function
producer:
	pushq	%r15
	leal	50(%rdi), %eax
	movl	$emptied_seq, %r15d
	pushq	%r14
	movl	$128, %r14d
	pushq	%r13
	pushq	%r12
	movl	$202, %r12d
	pushq	%rbp
	xorl	%ebp, %ebp
	pushq	%rbx
	movl	%edi, %ebx
	movl	%eax, -4(%rsp)
	.p2align 4,,10
	.p2align 3
.L66:
	movl	%ebx, -8(%rsp)
	movl	$1, %r13d
	jmp	.L73
	.p2align 4,,10
	.p2align 3
.L77:
	movl	emptied_seq(%rip), %ebx
	movl	%ebp, %eax
	xchgl	lock_word(%rip), %eax
	cmpl	$2, %eax
	jne	.L72
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$lock_word, %edi
	movl	$129, %esi
	movl	$1, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
.L72:
	movslq	%ebx, %rdx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r15, %rdi
	movq	%r14, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
.L73:
	movl	%ebp, %eax
	lock cmpxchgl	%r13d, lock_word(%rip)
	jne	.L80
.L71:
	movl	fill_count(%rip), %eax
	cmpl	$3, %eax
	jg	.L77
	movslq	fill_count(%rip), %rax
	movl	-8(%rsp), %ebx
	leal	1(%rax), %edx
	movl	%edx, fill_count(%rip)
	movl	%ebx, slots(,%rax,4)
	movl	filled_seq(%rip), %eax
	addl	$1, %eax
	movl	%eax, filled_seq(%rip)
	movl	%ebp, %eax
	xchgl	lock_word(%rip), %eax
	cmpl	$2, %eax
	jne	.L74
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$129, %esi
	movl	$1, %edx
	movl	$lock_word, %edi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
.L74:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$129, %esi
	movl	$99, %edx
	movl	$filled_seq, %edi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	-4(%rsp), %eax
	addl	$1, %ebx
	cmpl	%eax, %ebx
	jne	.L66
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L80:
	movl	$2, %ebx
	movl	$lock_word, %edi
	movl	$128, %esi
	movl	$2, %edx
	jmp	.L67
.L70:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$202, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
.L67:
	movl	%ebx, %eax
	xchgl	lock_word(%rip), %eax
	testl	%eax, %eax
	jne	.L70
	jmp	.L71
	.size	producer, .-producer
	.p2align 4
	.type	consumer, @function
consumer:
	pushq	%r15
	movl	$filled_seq, %r15d
	pushq	%r14
	movl	$128, %r14d
	pushq	%r13
	pushq	%r12
	movl	$202, %r12d
	pushq	%rbp
	xorl	%ebp, %ebp
	pushq	%rbx
	movl	$50, %ebx
	movl	%ebx, -4(%rsp)
	.p2align 4,,10
	.p2align 3
.L82:
	movl	$1, %r13d
	jmp	.L89
	.p2align 4,,10
	.p2align 3
.L93:
	movl	filled_seq(%rip), %ebx
	movl	%ebp, %eax
	xchgl	lock_word(%rip), %eax
	cmpl	$2, %eax
	jne	.L88
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$lock_word, %edi
	movl	$129, %esi
	movl	$1, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
.L88:
	movslq	%ebx, %rdx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r15, %rdi
	movq	%r14, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
.L89:
	movl	%ebp, %eax
	lock cmpxchgl	%r13d, lock_word(%rip)
	jne	.L95
.L87:
	movl	fill_count(%rip), %eax
	testl	%eax, %eax
	jle	.L93
	movl	fill_count(%rip), %eax
	subl	$1, %eax
	movl	%eax, fill_count(%rip)
	cltq
	movl	slots(,%rax,4), %edx
	movl	consumed(%rip), %eax
	addl	%edx, %eax
	movl	%eax, consumed(%rip)
	movl	emptied_seq(%rip), %eax
	addl	$1, %eax
	movl	%eax, emptied_seq(%rip)
	movl	%ebp, %eax
	xchgl	lock_word(%rip), %eax
	cmpl	$2, %eax
	jne	.L90
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$129, %esi
	movl	$1, %edx
	movl	$lock_word, %edi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
.L90:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$129, %esi
	movl	$99, %edx
	movl	$emptied_seq, %edi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	subl	$1, -4(%rsp)
	jne	.L82
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L95:
	movl	$2, %ebx
	movl	$lock_word, %edi
	movl	$128, %esi
	movl	$2, %edx
	jmp	.L83
.L86:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$202, %eax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
.L83:
	movl	%ebx, %eax
	xchgl	lock_word(%rip), %eax
	testl	%eax, %eax
	jne	.L86
	jmp	.L87
	.size	consumer, .-consumer
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
	je	.L101
	.p2align 4,,10
	.p2align 3
.L100:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L100
	ret
	.p2align 4,,10
	.p2align 3
.L101:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC2:
	.string	"total"
.LC3:
	.string	"counted under the lock"
.LC4:
	.string	"never two inside"
.LC5:
	.string	"consumed"
.LC6:
	.string	"nothing left"
.LC7:
	.string	"a thread ends all"
.LC8:
	.string	"the thread goes on"
.LC9:
	.string	"ended when it had"
.LC10:
	.string	"a bad word"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r14
	movl	$9, %r14d
	pushq	%r13
	pushq	%r12
	movl	$adder, %r12d
	pushq	%rbp
	pushq	%rbx
	xorl	%ebx, %ebx
	subq	$16, %rsp
	movb	$0, 11(%rsp)
	.p2align 4,,10
	.p2align 3
.L104:
	movl	$words, %r13d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	xorl	%edi, %edi
	movl	$34, %r10d
	movl	$65536, %esi
	movl	$3, %edx
	movq	$-1, %r8
	leaq	words(,%rbx,4), %rbp
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rbx, 65512(%rax)
	movq	%rbp, %rdx
	movl	$3477248, %edi
	leaq	65504(%rax), %rsi
	movq	$0, 65528(%rax)
	addq	$1, %rbx
	movq	$0, 65520(%rax)
	movq	%r12, 65504(%rax)
	call	start_thread
	cmpq	$24, %rbx
	jne	.L104
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$202, %eax
	movl	$go, %edi
	movl	$129, %esi
	movl	$1000, %edx
	movl	$1, go(%rip)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r12d, %r12d
	movq	%r13, %rdi
	movl	$202, %ebp
	.p2align 4,,10
	.p2align 3
.L106:
	movslq	%r12d, %rbx
	movslq	words(,%rbx,4), %rdx
	testl	%edx, %edx
	je	.L109
	.p2align 4,,10
	.p2align 3
.L108:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	xorl	%esi, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	words(,%rbx,4), %rdx
	testl	%edx, %edx
	jne	.L108
.L109:
	addl	$1, %r12d
	addq	$4, %rdi
	cmpl	$24, %r12d
	jne	.L106
	movl	$.LC2, %edi
	movl	$locker, %ebp
	movl	$words, %ebx
	movslq	total(%rip), %rsi
	movl	$9, %r12d
	call	show
	.p2align 4,,10
	.p2align 3
.L110:
	movl	$34, %r10d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	xorl	%edi, %edi
	movq	$-1, %r8
	movl	$65536, %esi
	movl	$3, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rbp, 65504(%rax)
	movq	%rbx, %rdx
	addq	$4, %rbx
	leaq	65504(%rax), %rsi
	movq	$0, 65528(%rax)
	movl	$3477248, %edi
	movq	$0, 65520(%rax)
	movq	$0, 65512(%rax)
	call	start_thread
	cmpq	$words+24, %rbx
	jne	.L110
	movl	$words, %edi
	xorl	%r12d, %r12d
	movl	$202, %ebp
	.p2align 4,,10
	.p2align 3
.L112:
	movslq	%r12d, %rbx
	movslq	words(,%rbx,4), %rdx
	testl	%edx, %edx
	je	.L115
	.p2align 4,,10
	.p2align 3
.L114:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	xorl	%esi, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	words(,%rbx,4), %rdx
	testl	%edx, %edx
	jne	.L114
.L115:
	addl	$1, %r12d
	addq	$4, %rdi
	cmpl	$6, %r12d
	jne	.L112
	movslq	plain(%rip), %rsi
	movl	$.LC3, %edi
	movl	$producer, %r12d
	xorl	%ebx, %ebx
	movl	$words, %ebp
	movl	$9, %r14d
	call	show
	movslq	worst(%rip), %rsi
	movl	$.LC4, %edi
	call	show
.L116:
	movl	$34, %r10d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	xorl	%edi, %edi
	movq	$-1, %r8
	movl	$65536, %esi
	movl	$3, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rbx, 65512(%rax)
	movq	%rbp, %rdx
	leaq	65504(%rax), %rsi
	movl	$3477248, %edi
	movq	$0, 65528(%rax)
	addq	$1000, %rbx
	addq	$4, %rbp
	movq	$0, 65520(%rax)
	movq	%r12, 65504(%rax)
	call	start_thread
	cmpq	$3000, %rbx
	jne	.L116
	movl	$consumer, %ebp
	movl	$words+12, %ebx
	movl	$9, %r12d
.L117:
	movl	$34, %r10d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	xorl	%edi, %edi
	movq	$-1, %r8
	movl	$65536, %esi
	movl	$3, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rbp, 65504(%rax)
	movq	%rbx, %rdx
	addq	$4, %rbx
	leaq	65504(%rax), %rsi
	movq	$0, 65528(%rax)
	movl	$3477248, %edi
	movq	$0, 65520(%rax)
	movq	$0, 65512(%rax)
	call	start_thread
	cmpq	$words+24, %rbx
	jne	.L117
	xorl	%r12d, %r12d
	movl	$202, %ebp
	.p2align 4,,10
	.p2align 3
.L119:
	movslq	%r12d, %rbx
	movslq	words(,%rbx,4), %rdx
	testl	%edx, %edx
	je	.L122
	.p2align 4,,10
	.p2align 3
.L121:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	xorl	%esi, %esi
	movq	%r13, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	words(,%rbx,4), %rdx
	testl	%edx, %edx
	jne	.L121
.L122:
	addl	$1, %r12d
	addq	$4, %r13
	cmpl	$6, %r12d
	jne	.L119
	movslq	consumed(%rip), %rsi
	movl	$.LC5, %edi
	xorl	%ebx, %ebx
	movl	$57, %r12d
	call	show
	movslq	fill_count(%rip), %rsi
	movl	$.LC6, %edi
	call	show
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
	movq	%rax, %rbp
	testq	%rax, %rax
	jne	.L123
	movl	$words, %edx
	movl	$ender, %edi
	movl	$34, %ebx
	call	thread.isra.0
	.p2align 4,,10
	.p2align 3
.L124:
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
	jmp	.L124
.L123:
	leaq	12(%rsp), %r13
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%rbp, %rdi
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	12(%rsp), %esi
	movl	$.LC7, %edi
	sarl	$8, %esi
	movslq	%esi, %rsi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$22, %eax
	movl	$out, %edi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%r12, %rax
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbp
	testq	%rax, %rax
	je	.L144
.L125:
	xorl	%r12d, %r12d
	movslq	out(%rip), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	leaq	11(%rsp), %rsi
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$1, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC8, %edi
	movq	%rax, %rsi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%rbp, %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%esi, %esi
	cmpq	%rax, %rbp
	movl	$.LC9, %edi
	sete	%sil
	call	show
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
	jne	.L126
	movl	$218, %eax
	movl	$16, %edi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$60, %eax
	movl	$5, %edi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
.L126:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	xorl	%edx, %edx
	movq	%rbx, %rdi
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	12(%rsp), %esi
	movl	$.LC10, %edi
	sarl	$8, %esi
	movslq	%esi, %rsi
	call	show
	addq	$16, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
.L144:
	xorl	%esi, %esi
	movl	$words, %edx
	movl	$slow, %edi
	call	thread.isra.0
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$60, %eax
	movq	%rbp, %rdi
	movq	%rbp, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	jmp	.L125
	.size	main, .-main
	.local	out
	.comm	out,8,8
	.local	slow_done
	.comm	slow_done,4,4
	.local	consumed
	.comm	consumed,4,4
	.local	emptied_seq
	.comm	emptied_seq,4,4
	.local	filled_seq
	.comm	filled_seq,4,4
	.local	fill_count
	.comm	fill_count,4,4
	.local	slots
	.comm	slots,16,16
	.local	plain
	.comm	plain,4,4
	.local	worst
	.comm	worst,4,4
	.local	inside
	.comm	inside,4,4
	.local	lock_word
	.comm	lock_word,4,4
	.local	turn
	.comm	turn,4,4
	.local	go
	.comm	go,4,4
	.local	total
	.comm	total,4,4
	.local	words
	.comm	words,96,32
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
