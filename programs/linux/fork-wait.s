# Made from fork-wait.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S fork-wait.c`.
	.file	"fork-wait.c"
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
	.string	"?"
.LC1:
	.string	" = "
.LC2:
	.string	"-"
	.text
	.p2align 4
	.type	result, @function
result:
	call	put
	movl	$.LC1, %edi
	call	put
	cmpq	$-4095, %rsi
	jb	.L29
	movl	$.LC2, %edi
	notq	%rsi
	call	put
	movl	$.LC0, %edi
	cmpq	$114, %rsi
	jbe	.L33
.L30:
	call	put
.L31:
	jmp	end
.L29:
	movq	%rsi, %rdi
	call	put_number
	jmp	.L31
.L33:
	movq	CSWTCH.33(,%rsi,8), %rdi
	jmp	.L30
	.size	result, .-result
	.p2align 4
	.type	leave, @function
leave:
	pushq	%rbx
	movslq	%edi, %rdi
	movl	$231, %ebx
	.p2align 4,,10
	.p2align 3
.L35:
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
	jmp	.L35
	.size	leave, .-leave
	.section	.rodata.str1.1
.LC3:
	.string	": "
	.text
	.p2align 4
	.type	show, @function
show:
	movq	filled(%rip), %r8
	movzbl	(%rdi), %edx
	xorl	%ecx, %ecx
	movq	%r8, %rax
	subq	%r8, %rdi
	testb	%dl, %dl
	jne	.L38
	jmp	.L39
	.p2align 4,,10
	.p2align 3
.L43:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %ecx
	movzbl	(%rdi,%rax), %edx
	testb	%dl, %dl
	je	.L41
.L38:
	cmpq	$1023, %rax
	jbe	.L43
	testb	%cl, %cl
	je	.L39
.L41:
	movq	%rax, filled(%rip)
.L40:
	movl	$.LC3, %ecx
	xorl	%r8d, %r8d
	movl	$58, %edx
	subq	%rax, %rcx
	jmp	.L42
	.p2align 4,,10
	.p2align 3
.L46:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %r8d
	movzbl	(%rcx,%rax), %edx
	testb	%dl, %dl
	je	.L56
.L42:
	cmpq	$1023, %rax
	jbe	.L46
	testb	%r8b, %r8b
	je	.L45
.L56:
	movq	%rax, filled(%rip)
.L45:
	movq	%rsi, %rdi
	call	put_number
	movq	filled(%rip), %rdx
	cmpq	$1023, %rdx
	ja	.L47
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L47:
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
.L39:
	movq	%r8, %rax
	jmp	.L40
	.size	show, .-show
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
	je	.L62
	.p2align 4,,10
	.p2align 3
.L61:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L61
	ret
	.p2align 4,,10
	.p2align 3
.L62:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC4:
	.string	"child runs"
.LC5:
	.string	"wait for it"
.LC6:
	.string	"status"
.LC7:
	.string	"parent's copy"
.LC8:
	.string	"wait again"
.LC9:
	.string	"killed by itself"
.LC10:
	.string	"WNOHANG"
.LC11:
	.string	"killed by the parent"
.LC12:
	.string	"gone"
.LC13:
	.string	"by number"
.LC14:
	.string	"nobody left"
.LC15:
	.string	"bad options"
.LC16:
	.string	"bad pointer"
.LC17:
	.string	"it is gone all the same"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r14
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	pushq	%r13
	pushq	%r12
	movl	$57, %r12d
	pushq	%rbp
	movq	%r12, %rax
	pushq	%rbx
	xorl	%ebx, %ebx
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	subq	$48, %rsp
	movl	$-1, 4(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	je	.L91
	movq	%rax, %r13
	leaq	4(%rsp), %rbp
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movl	$61, %r14d
	xorl	%r9d, %r9d
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movq	%r14, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	subq	%r13, %rax
	movl	$.LC5, %edi
	movq	%rax, %rsi
	call	result
	movslq	4(%rsp), %rsi
	movl	$.LC6, %edi
	call	show
	movslq	shared_by_copy(%rip), %rsi
	movl	$.LC7, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	$-1, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
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
	movq	%r12, %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r13
	testq	%rax, %rax
	je	.L92
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%r13, %rdi
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	4(%rsp), %rsi
	movl	$.LC9, %edi
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
	movq	%rax, %r12
	testq	%rax, %rax
	jne	.L67
	movl	$34, %ebx
	.p2align 4,,10
	.p2align 3
.L68:
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
	jmp	.L68
.L67:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movl	$1, %edx
	movq	%r12, %rdi
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC10, %edi
	movq	%rax, %rsi
	movl	$62, %r13d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$15, %esi
	movq	%r12, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%r14, %rax
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	4(%rsp), %rsi
	movl	$.LC11, %edi
	call	show
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
	movl	$.LC12, %edi
	movq	%rax, %rsi
	xorl	%ebx, %ebx
	movl	$57, %r12d
	call	result
	.p2align 4,,10
	.p2align 3
.L70:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, 8(%rsp,%rbx,8)
	testq	%rax, %rax
	je	.L93
	addq	$1, %rbx
	cmpq	$5, %rbx
	jne	.L70
	movl	$line, %r14d
	leaq	8(%rsp), %rbx
	leaq	-32(%rsp), %r13
	movl	$.LC13, %r12d
	.p2align 4,,10
	.p2align 3
.L78:
	movq	32(%rbx), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	xorl	%edx, %edx
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	4(%rsp), %edi
	movq	filled(%rip), %r8
	movq	%r12, %rsi
	xorl	%ecx, %ecx
	movl	$98, %edx
	sarl	$8, %edi
	movq	%r8, %rax
	subq	%r8, %rsi
	movslq	%edi, %rdi
	jmp	.L71
	.p2align 4,,10
	.p2align 3
.L73:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %ecx
	movzbl	(%rsi,%rax), %edx
	testb	%dl, %dl
	je	.L89
.L71:
	cmpq	$1023, %rax
	jbe	.L73
	testb	%cl, %cl
	je	.L80
.L89:
	movq	%rax, filled(%rip)
.L74:
	movl	$.LC3, %ecx
	xorl	%esi, %esi
	movl	$58, %edx
	subq	%rax, %rcx
	jmp	.L72
	.p2align 4,,10
	.p2align 3
.L76:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %esi
	movzbl	(%rcx,%rax), %edx
	testb	%dl, %dl
	je	.L90
.L72:
	cmpq	$1023, %rax
	jbe	.L76
	testb	%sil, %sil
	je	.L75
.L90:
	movq	%rax, filled(%rip)
.L75:
	call	put_number
	movq	filled(%rip), %rdx
	cmpq	$1023, %rdx
	ja	.L77
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L77:
	movl	$1, %eax
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rax, %rdi
	movq	%r14, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$0, filled(%rip)
	subq	$8, %rbx
	cmpq	%r13, %rbx
	jne	.L78
	xorl	%ebx, %ebx
	movl	$61, %ebp
	orq	$-1, %r12
	movq	%rbp, %rax
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC14, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$256, %edx
	movq	%r12, %rdi
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
	je	.L94
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$8, %esi
	movq	%r12, %rdi
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
	movq	%rbp, %rax
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC17, %edi
	movq	%rax, %rsi
	call	result
	addq	$48, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	ret
.L80:
	movq	%r8, %rax
	jmp	.L74
.L93:
	leal	10(%rbx), %edi
	call	leave
.L94:
	call	leave
.L92:
	movl	$39, %eax
	movq	%r13, %rdi
	movq	%r13, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	movl	$10, %esi
	movl	$62, %eax
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %edi
	call	leave
.L91:
	movl	$2, shared_by_copy(%rip)
	movl	$.LC4, %edi
	call	put
	call	end
	movl	$7, %edi
	call	leave
	.size	main, .-main
	.section	.rodata.str1.1
.LC18:
	.string	"EPERM"
.LC19:
	.string	"ENOENT"
.LC20:
	.string	"ESRCH"
.LC21:
	.string	"EINTR"
.LC22:
	.string	"ENXIO"
.LC23:
	.string	"E2BIG"
.LC24:
	.string	"ENOEXEC"
.LC25:
	.string	"EBADF"
.LC26:
	.string	"ECHILD"
.LC27:
	.string	"EAGAIN"
.LC28:
	.string	"ENOMEM"
.LC29:
	.string	"EACCES"
.LC30:
	.string	"EFAULT"
.LC31:
	.string	"EBUSY"
.LC32:
	.string	"EEXIST"
.LC33:
	.string	"EXDEV"
.LC34:
	.string	"ENODEV"
.LC35:
	.string	"ENOTDIR"
.LC36:
	.string	"EISDIR"
.LC37:
	.string	"EINVAL"
.LC38:
	.string	"EMFILE"
.LC39:
	.string	"ENOTTY"
.LC40:
	.string	"ETXTBSY"
.LC41:
	.string	"EFBIG"
.LC42:
	.string	"ENOSPC"
.LC43:
	.string	"ESPIPE"
.LC44:
	.string	"EROFS"
.LC45:
	.string	"EPIPE"
.LC46:
	.string	"ERANGE"
.LC47:
	.string	"ENAMETOOLONG"
.LC48:
	.string	"ENOSYS"
.LC49:
	.string	"ENOTEMPTY"
.LC50:
	.string	"ELOOP"
.LC51:
	.string	"EOVERFLOW"
.LC52:
	.string	"ENOTSOCK"
.LC53:
	.string	"EDESTADDRREQ"
.LC54:
	.string	"EMSGSIZE"
.LC55:
	.string	"EPROTOTYPE"
.LC56:
	.string	"ENOPROTOOPT"
.LC57:
	.string	"EPROTONOSUPPORT"
.LC58:
	.string	"ESOCKTNOSUPPORT"
.LC59:
	.string	"EOPNOTSUPP"
.LC60:
	.string	"EAFNOSUPPORT"
.LC61:
	.string	"EADDRINUSE"
.LC62:
	.string	"ECONNRESET"
.LC63:
	.string	"EISCONN"
.LC64:
	.string	"ENOTCONN"
.LC65:
	.string	"ETIMEDOUT"
.LC66:
	.string	"ECONNREFUSED"
.LC67:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.33, @object
	.size	CSWTCH.33, 920
CSWTCH.33:
	.quad	.LC18
	.quad	.LC19
	.quad	.LC20
	.quad	.LC21
	.quad	.LC0
	.quad	.LC22
	.quad	.LC23
	.quad	.LC24
	.quad	.LC25
	.quad	.LC26
	.quad	.LC27
	.quad	.LC28
	.quad	.LC29
	.quad	.LC30
	.quad	.LC0
	.quad	.LC31
	.quad	.LC32
	.quad	.LC33
	.quad	.LC34
	.quad	.LC35
	.quad	.LC36
	.quad	.LC37
	.quad	.LC0
	.quad	.LC38
	.quad	.LC39
	.quad	.LC40
	.quad	.LC41
	.quad	.LC42
	.quad	.LC43
	.quad	.LC44
	.quad	.LC0
	.quad	.LC45
	.quad	.LC0
	.quad	.LC46
	.quad	.LC0
	.quad	.LC47
	.quad	.LC0
	.quad	.LC48
	.quad	.LC49
	.quad	.LC50
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC51
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC52
	.quad	.LC53
	.quad	.LC54
	.quad	.LC55
	.quad	.LC56
	.quad	.LC57
	.quad	.LC58
	.quad	.LC59
	.quad	.LC0
	.quad	.LC60
	.quad	.LC61
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC62
	.quad	.LC0
	.quad	.LC63
	.quad	.LC64
	.quad	.LC0
	.quad	.LC0
	.quad	.LC65
	.quad	.LC66
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC67
	.data
	.align 4
	.type	shared_by_copy, @object
	.size	shared_by_copy, 4
shared_by_copy:
	.long	1
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
