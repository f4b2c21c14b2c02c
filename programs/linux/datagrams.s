# Made from datagrams.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S datagrams.c`.
	.file	"datagrams.c"
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
	movq	CSWTCH.50(,%rsi,8), %rdi
	jmp	.L31
	.size	result, .-result
	.section	.rodata.str1.1
.LC4:
	.string	"received"
.LC5:
	.string	"address bytes"
	.text
	.p2align 4
	.type	receive.isra.0, @function
receive.isra.0:
	pushq	%rbx
	movl	%edi, %edx
	movl	$32, %ecx
	movl	$from, %edi
	xorl	%eax, %eax
	subq	$16, %rsp
	movl	$32, 12(%rsp)
#APP
# 63 "linux.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	movl	$45, %ebx
	movslq	%edx, %rdi
	movslq	%esi, %r10
	movl	$16, %edx
	movl	$from, %r8d
	leaq	12(%rsp), %r9
	movl	$buffer, %esi
	movq	%rbx, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC4, %edi
	movq	%rax, %rbx
	movq	%rax, %rsi
	call	result
	testq	%rbx, %rbx
	js	.L35
	movslq	12(%rsp), %rsi
	movl	$.LC5, %edi
	call	show
.L35:
	addq	$16, %rsp
	popq	%rbx
	ret
	.size	receive.isra.0, .-receive.isra.0
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
.LC6:
	.string	"bind"
.LC7:
	.string	"bind twice"
.LC8:
	.string	"the name is taken"
.LC9:
	.string	"abstract"
.LC10:
	.string	"hello"
.LC11:
	.string	"sendto"
.LC12:
	.string	"a longer message than fits"
.LC13:
	.string	""
.LC14:
	.string	"nothing at all"
	.section	.rodata
.LC15:
	.string	"\001"
	.string	"none"
	.section	.rodata.str1.1
.LC16:
	.string	"x"
.LC17:
	.string	"to nobody"
.LC18:
	.string	"without a peer"
.LC19:
	.string	"connect"
.LC20:
	.string	"by connect"
.LC21:
	.string	"write"
.LC22:
	.string	"not from others"
.LC23:
	.string	"it talks to another"
.LC24:
	.string	"no peer any more"
.LC25:
	.string	"fit into the queue"
.LC26:
	.string	"no more"
.LC27:
	.string	"the receiver is gone"
.LC28:
	.string	"and forgotten"
.LC29:
	.string	"the name remains"
.LC30:
	.string	"first"
.LC31:
	.string	"a packet"
.LC32:
	.string	"second"
.LC33:
	.string	"read part of it"
.LC34:
	.string	"the next one"
.LC35:
	.string	"ab"
.LC36:
	.string	"cde"
.LC37:
	.string	"sendmsg"
.LC38:
	.string	"recvmsg"
.LC39:
	.string	"flags"
.LC40:
	.string	"shutdown"
.LC41:
	.string	"the end"
.LC42:
	.string	"shut"
.LC43:
	.string	"write to nobody"
.LC44:
	.string	"a stream to packets"
.LC45:
	.string	"not connected"
.LC46:
	.string	"listen"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	movl	$1, %ecx
	movl	$1, %esi
	xorl	%r10d, %r10d
	pushq	%r14
	movl	$1, %edi
	movl	$1, %r15d
	xorl	%r14d, %r14d
	pushq	%r13
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rdx
	movabsq	$31073729293936640, %rax
	pushq	%r12
	pushq	%rbp
	movl	$41, %ebp
	pushq	%rbx
	subq	$280, %rsp
	movq	$0, 106(%rsp)
	movw	%si, 120(%rsp)
	movl	$2, %esi
	movq	$0, 138(%rsp)
	movw	%di, 152(%rsp)
	movq	%r15, %rdi
	movq	%rax, 154(%rsp)
	movq	%rbp, %rax
	movq	$0, 170(%rsp)
	movw	%cx, 88(%rsp)
	movq	$6647407, 90(%rsp)
	movq	$0, 98(%rsp)
	movq	$0, 112(%rsp)
	movq	$7305076, 122(%rsp)
	movq	$0, 130(%rsp)
	movq	$0, 144(%rsp)
	movq	$0, 162(%rsp)
	movq	$0, 176(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$2050, %esi
	movq	%rax, %r13
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$2, %esi
	movl	%eax, 12(%rsp)
	movq	%rax, %r12
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$49, %ebx
	movslq	%r13d, %r13
	movq	%rax, %rbp
	movl	$6, %edx
	movq	%rbx, %rax
	movq	%r13, %rdi
	leaq	88(%rsp), %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC6, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r13, %rdi
	leaq	120(%rsp), %rsi
	movl	$6, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC7, %edi
	movq	%rax, %rsi
	call	result
	movslq	%r12d, %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movq	%rdi, (%rsp)
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	leaq	88(%rsp), %rsi
	movl	$6, %edx
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
	leaq	120(%rsp), %rsi
	movl	$6, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC6, %edi
	movq	%rax, %rsi
	movslq	%ebp, %rbp
	movl	$9, %r12d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rbp, %rdi
	leaq	152(%rsp), %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC9, %edi
	movq	%rax, %rsi
	movl	$44, %ebx
	call	result
	xorl	%r10d, %r10d
	leaq	120(%rsp), %r8
	movq	%rbx, %rax
	movl	$6, %r9d
	movl	$.LC10, %esi
	movl	$5, %edx
	movq	%r13, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC11, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	leaq	120(%rsp), %r8
	movq	%rbx, %rax
	movl	$6, %r9d
	movl	$.LC12, %esi
	movl	$26, %edx
	movq	%rbp, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC11, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	leaq	120(%rsp), %r8
	movq	%rbx, %rax
	movl	$6, %r9d
	movl	$.LC13, %esi
	movq	%r13, %rdi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC14, %edi
	movq	%rax, %rsi
	call	result
	movl	12(%rsp), %r14d
	movl	$2, %esi
	movl	%r14d, %edi
	call	receive.isra.0
	xorl	%esi, %esi
	movl	%r14d, %edi
	call	receive.isra.0
	movl	%r14d, %edi
	movl	$32, %esi
	call	receive.isra.0
	xorl	%esi, %esi
	movl	%r14d, %edi
	call	receive.isra.0
	movl	%r14d, 12(%rsp)
	xorl	%esi, %esi
	movl	%r14d, %edi
	call	receive.isra.0
	xorl	%r10d, %r10d
	movq	%rbx, %rax
	movq	%r13, %rdi
	movl	$.LC16, %r14d
	movl	$.LC15, %r8d
	movl	$7, %r9d
	movq	%r15, %rdx
	movq	%r14, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC17, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%r13, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC18, %edi
	movq	%rax, %rsi
	movl	$42, %ebp
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r13, %rdi
	leaq	120(%rsp), %rsi
	movl	$6, %edx
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
	movq	%r15, %rax
	movl	$.LC20, %esi
	movl	$10, %edx
	movq	%r13, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC21, %edi
	movq	%rax, %rsi
	call	result
	movl	12(%rsp), %edi
	xorl	%esi, %esi
	call	receive.isra.0
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	leaq	152(%rsp), %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC22, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	leaq	120(%rsp), %r8
	movq	%rbx, %rax
	movl	$6, %r9d
	movq	%r13, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC23, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	movq	(%rsp), %rdi
	xorl	%r10d, %r10d
	leaq	22(%rsp), %rsi
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$2, %edx
	movw	%r8w, 22(%rsp)
	xorl	%r8d, %r8d
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC24, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$72, %eax
	movl	$4, %esi
	movl	$2048, %edx
	movq	%r13, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%r15, %rax
	movq	%r14, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%ebp, %ebp
	cmpq	$1, %rax
	jne	.L46
	movl	$1, %ebx
	.p2align 4,,10
	.p2align 3
.L47:
	addl	$1, %ebp
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r14, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$1, %rax
	je	.L47
	movq	%rdi, %r13
.L46:
	movslq	%ebp, %rsi
	movl	$.LC25, %edi
	movl	$1, %ebp
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r13, %rdi
	movq	%r14, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%ebx, %ebx
	movq	%rax, %rsi
	movl	$.LC26, %edi
	movl	$3, %r12d
	call	result
	movq	(%rsp), %rdi
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
	movq	%rbp, %rax
	movq	%r13, %rdi
	movq	%r14, %rsi
	movq	%rbp, %rdx
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
	movq	%rbp, %rax
	movq	%r13, %rdi
	movq	%r14, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC28, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	leaq	120(%rsp), %r8
	movq	%r13, %rdi
	movl	$6, %r9d
	movl	$44, %eax
	movq	%r14, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC29, %edi
	movq	%rax, %rsi
	call	result
	leaq	24(%rsp), %r10
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$53, %eax
	movq	%rbp, %rdi
	movl	$5, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movslq	24(%rsp), %rdi
	movq	%rbp, %rax
	movl	$.LC30, %esi
	movl	$5, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC31, %edi
	movq	%rax, %rsi
	call	result
	movslq	24(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$.LC32, %esi
	movl	$6, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC31, %edi
	movq	%rax, %rsi
	call	result
	movslq	28(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$buffer, %esi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC33, %edi
	movq	%rax, %rsi
	call	result
	movslq	28(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$100, %edx
	movl	$buffer, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC34, %edi
	movq	%rax, %rsi
	leaq	216(%rsp), %r15
	call	result
	movq	%rbx, %rax
	movl	$7, %ecx
	xorl	%r10d, %r10d
	leaq	216(%rsp), %rdi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	$.LC35, 48(%rsp)
	rep stosq
	movq	%r15, %rsi
	leaq	48(%rsp), %rax
	movq	$2, 56(%rsp)
	movq	%rax, 232(%rsp)
	movq	%rbx, %rdx
	movslq	24(%rsp), %rdi
	movl	$46, %eax
	movq	$.LC36, 64(%rsp)
	movq	$3, 72(%rsp)
	movq	$2, 240(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC37, %edi
	movq	%rax, %rsi
	call	result
	leaq	32(%rsp), %rax
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movq	%rax, 232(%rsp)
	xorl	%r9d, %r9d
	movslq	28(%rsp), %rdi
	movl	$47, %eax
	movq	$buffer, 32(%rsp)
	movq	%r15, %rsi
	movq	%rbx, %rdx
	movq	$3, 40(%rsp)
	movq	$1, 240(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC38, %edi
	movq	%rax, %rsi
	call	result
	movslq	264(%rsp), %rsi
	movl	$.LC39, %edi
	call	show
	movslq	24(%rsp), %rdi
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
	movl	$.LC40, %edi
	movq	%rax, %rsi
	movl	$10, %r15d
	call	result
	movslq	28(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$buffer, %esi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC41, %edi
	movq	%rax, %rsi
	call	result
	movl	$13, %eax
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	$1, 184(%rsp)
	movq	%rax, %rdi
	movl	$8, %r10d
	leaq	184(%rsp), %rsi
	movq	$67108864, 192(%rsp)
	movq	%rbx, %rdx
	movq	$restore, 200(%rsp)
	movq	$0, 208(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movslq	24(%rsp), %rdi
	movq	%rbp, %rax
	movq	%r14, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC42, %edi
	movq	%rax, %rsi
	call	result
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
	movslq	28(%rsp), %rdi
	movq	%rbp, %rax
	movq	%r14, %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC43, %edi
	movq	%rax, %rsi
	movl	$41, %r12d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbp, %rdi
	movl	$5, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %edx
	movslq	%eax, %rdi
	leaq	184(%rsp), %rsi
	movl	$49, %eax
	movabsq	$32497601263919472, %rcx
	movw	%dx, 184(%rsp)
	movq	%r15, %rdx
	movq	$0, 202(%rsp)
	movq	%rcx, 186(%rsp)
	movq	$0, 194(%rsp)
	movq	$0, 208(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$50, %eax
	movq	%rbp, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%r12, %rax
	movq	%rbp, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	%eax, %rdi
	leaq	184(%rsp), %rsi
	movl	$42, %eax
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC44, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbp, %rdi
	movl	$5, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r12
	movq	%r14, %rsi
	movq	%rbp, %rax
	movq	%rbp, %rdx
	movq	%r12, %rdi
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
	movl	$50, %eax
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC46, %edi
	movq	%rax, %rsi
	call	result
	addq	$280, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.size	main, .-main
	.section	.rodata.str1.1
.LC47:
	.string	"EPERM"
.LC48:
	.string	"ENOENT"
.LC49:
	.string	"ESRCH"
.LC50:
	.string	"EINTR"
.LC51:
	.string	"ENXIO"
.LC52:
	.string	"E2BIG"
.LC53:
	.string	"ENOEXEC"
.LC54:
	.string	"EBADF"
.LC55:
	.string	"ECHILD"
.LC56:
	.string	"EAGAIN"
.LC57:
	.string	"ENOMEM"
.LC58:
	.string	"EACCES"
.LC59:
	.string	"EFAULT"
.LC60:
	.string	"EBUSY"
.LC61:
	.string	"EEXIST"
.LC62:
	.string	"EXDEV"
.LC63:
	.string	"ENODEV"
.LC64:
	.string	"ENOTDIR"
.LC65:
	.string	"EISDIR"
.LC66:
	.string	"EINVAL"
.LC67:
	.string	"EMFILE"
.LC68:
	.string	"ENOTTY"
.LC69:
	.string	"ETXTBSY"
.LC70:
	.string	"EFBIG"
.LC71:
	.string	"ENOSPC"
.LC72:
	.string	"ESPIPE"
.LC73:
	.string	"EROFS"
.LC74:
	.string	"EPIPE"
.LC75:
	.string	"ERANGE"
.LC76:
	.string	"ENAMETOOLONG"
.LC77:
	.string	"ENOSYS"
.LC78:
	.string	"ENOTEMPTY"
.LC79:
	.string	"ELOOP"
.LC80:
	.string	"EOVERFLOW"
.LC81:
	.string	"ENOTSOCK"
.LC82:
	.string	"EDESTADDRREQ"
.LC83:
	.string	"EMSGSIZE"
.LC84:
	.string	"EPROTOTYPE"
.LC85:
	.string	"ENOPROTOOPT"
.LC86:
	.string	"EPROTONOSUPPORT"
.LC87:
	.string	"ESOCKTNOSUPPORT"
.LC88:
	.string	"EOPNOTSUPP"
.LC89:
	.string	"EAFNOSUPPORT"
.LC90:
	.string	"EADDRINUSE"
.LC91:
	.string	"ECONNRESET"
.LC92:
	.string	"EISCONN"
.LC93:
	.string	"ENOTCONN"
.LC94:
	.string	"ETIMEDOUT"
.LC95:
	.string	"ECONNREFUSED"
.LC96:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.50, @object
	.size	CSWTCH.50, 920
CSWTCH.50:
	.quad	.LC47
	.quad	.LC48
	.quad	.LC49
	.quad	.LC50
	.quad	.LC1
	.quad	.LC51
	.quad	.LC52
	.quad	.LC53
	.quad	.LC54
	.quad	.LC55
	.quad	.LC56
	.quad	.LC57
	.quad	.LC58
	.quad	.LC59
	.quad	.LC1
	.quad	.LC60
	.quad	.LC61
	.quad	.LC62
	.quad	.LC63
	.quad	.LC64
	.quad	.LC65
	.quad	.LC66
	.quad	.LC1
	.quad	.LC67
	.quad	.LC68
	.quad	.LC69
	.quad	.LC70
	.quad	.LC71
	.quad	.LC72
	.quad	.LC73
	.quad	.LC1
	.quad	.LC74
	.quad	.LC1
	.quad	.LC75
	.quad	.LC1
	.quad	.LC76
	.quad	.LC1
	.quad	.LC77
	.quad	.LC78
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
	.quad	.LC81
	.quad	.LC82
	.quad	.LC83
	.quad	.LC84
	.quad	.LC85
	.quad	.LC86
	.quad	.LC87
	.quad	.LC88
	.quad	.LC1
	.quad	.LC89
	.quad	.LC90
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC91
	.quad	.LC1
	.quad	.LC92
	.quad	.LC93
	.quad	.LC1
	.quad	.LC1
	.quad	.LC94
	.quad	.LC95
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC96
	.local	from
	.comm	from,32,32
	.local	buffer
	.comm	buffer,256,32
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
