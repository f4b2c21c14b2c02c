# Made from clocks.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S clocks.c`.
	.file	"clocks.c"
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
	movq	CSWTCH.45(,%rsi,8), %rdi
	jmp	.L31
	.size	result, .-result
	.p2align 4
	.type	empty, @function
empty:
	ret
	.size	empty, .-empty
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
	.string	"monotonic"
.LC5:
	.string	"ten milliseconds"
.LC6:
	.string	"no such clock"
.LC7:
	.string	"bad pointer"
.LC8:
	.string	"resolution"
.LC9:
	.string	"ns"
.LC10:
	.string	"a time that has passed"
.LC11:
	.string	"too many"
.LC12:
	.string	"negative"
.LC13:
	.string	"CPU time of the thread"
.LC14:
	.string	"interrupted"
.LC15:
	.string	"left"
.LC16:
	.string	"gettimeofday"
.LC17:
	.string	"this century"
.LC18:
	.string	"time"
.LC19:
	.string	"times"
.LC20:
	.string	"CPU time passes"
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
	movl	$228, %eax
	movl	$1, %edi
	xorl	%edx, %edx
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$112, %rsp
	leaq	16(%rsp), %rbp
	movq	%rbp, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC4, %edi
	movq	%rax, %rsi
	leaq	80(%rsp), %r15
	movl	$35, %r12d
	call	result
	movq	$0, 80(%rsp)
	movq	$10000000, 88(%rsp)
.L44:
	xorl	%ebx, %ebx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%r15, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L44
	movl	$228, %r13d
	movl	$1, %r14d
	leaq	32(%rsp), %rsi
	movq	%r13, %rax
	movq	%r14, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	40(%rsp), %rsi
	subq	24(%rsp), %rsi
	movl	$.LC5, %edi
	movabsq	$4835703278458516699, %rax
	imulq	%rsi
	movq	32(%rsp), %rcx
	subq	16(%rsp), %rcx
	sarq	$63, %rsi
	imulq	$1000, %rcx, %rcx
	sarq	$18, %rdx
	subq	%rsi, %rdx
	xorl	%esi, %esi
	addq	%rdx, %rcx
	cmpq	$9, %rcx
	setg	%sil
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$99, %edi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
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
	movq	%r13, %rax
	movl	$8, %esi
	movq	%r14, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	shrq	$63, %rax
	movl	$.LC7, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$229, %eax
	movq	%r14, %rdi
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
	movq	24(%rsp), %rsi
	movl	$.LC9, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%r14, %rdi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$230, %eax
	movq	%r14, %rsi
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
	movq	%r12, %rax
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	movq	$1000000000, 24(%rsp)
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
	movq	%r12, %rax
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	movq	$-1, 16(%rsp)
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
	movl	$230, %eax
	movl	$3, %edi
	movq	%rbx, %rsi
	leaq	32(%rsp), %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC13, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$13, %eax
	movq	$empty, 80(%rsp)
	movq	%r15, %rsi
	movq	%rbx, %rdx
	movl	$8, %r10d
	movq	$67108864, 88(%rsp)
	movl	$14, %edi
	movq	$restore, 96(%rsp)
	movq	$0, 104(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movl	$38, %eax
	movq	%rbx, %rdi
	movq	$0, 80(%rsp)
	movq	$0, 88(%rsp)
	movq	$0, 96(%rsp)
	movq	$5000, 104(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$5, 16(%rsp)
	leaq	48(%rsp), %rsi
	movq	%r12, %rax
	movq	%rbp, %rdi
	movq	$0, 24(%rsp)
	movq	$0, 48(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC14, %edi
	movq	%rax, %rsi
	call	result
	movq	48(%rsp), %rsi
	movl	$.LC15, %edi
	call	show
	leaq	64(%rsp), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$96, %eax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC16, %edi
	movq	%rax, %rsi
	call	result
	xorl	%esi, %esi
	movl	$.LC17, %edi
	cmpq	$1600000000, 64(%rsp)
	setg	%sil
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$201, %eax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	movl	$.LC18, %edi
	cmovle	%rax, %rdx
	movq	%rdx, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$100, %eax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	movl	$.LC19, %edi
	cmovle	%rax, %rdx
	movq	%rdx, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$2, %edi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$0, 12(%rsp)
	movl	12(%rsp), %eax
	cmpl	$999999, %eax
	jle	.L46
.L45:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$228, %eax
	movl	$2, %edi
	xorl	%edx, %edx
	leaq	32(%rsp), %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %esi
	movq	16(%rsp), %rax
	cmpq	%rax, 32(%rsp)
	jg	.L47
	xorl	%esi, %esi
	movq	24(%rsp), %rax
	cmpq	%rax, 40(%rsp)
	setg	%sil
.L47:
	movl	$.LC20, %edi
	call	show
	addq	$112, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L46:
	movl	12(%rsp), %eax
	addl	$1, %eax
	movl	%eax, 12(%rsp)
	movl	12(%rsp), %eax
	cmpl	$999999, %eax
	jg	.L45
	jmp	.L46
	.size	main, .-main
	.section	.rodata.str1.1
.LC21:
	.string	"EPERM"
.LC22:
	.string	"ENOENT"
.LC23:
	.string	"ESRCH"
.LC24:
	.string	"EINTR"
.LC25:
	.string	"ENXIO"
.LC26:
	.string	"E2BIG"
.LC27:
	.string	"ENOEXEC"
.LC28:
	.string	"EBADF"
.LC29:
	.string	"ECHILD"
.LC30:
	.string	"EAGAIN"
.LC31:
	.string	"ENOMEM"
.LC32:
	.string	"EACCES"
.LC33:
	.string	"EFAULT"
.LC34:
	.string	"EBUSY"
.LC35:
	.string	"EEXIST"
.LC36:
	.string	"EXDEV"
.LC37:
	.string	"ENODEV"
.LC38:
	.string	"ENOTDIR"
.LC39:
	.string	"EISDIR"
.LC40:
	.string	"EINVAL"
.LC41:
	.string	"EMFILE"
.LC42:
	.string	"ENOTTY"
.LC43:
	.string	"ETXTBSY"
.LC44:
	.string	"EFBIG"
.LC45:
	.string	"ENOSPC"
.LC46:
	.string	"ESPIPE"
.LC47:
	.string	"EROFS"
.LC48:
	.string	"EPIPE"
.LC49:
	.string	"ERANGE"
.LC50:
	.string	"ENAMETOOLONG"
.LC51:
	.string	"ENOSYS"
.LC52:
	.string	"ENOTEMPTY"
.LC53:
	.string	"ELOOP"
.LC54:
	.string	"EOVERFLOW"
.LC55:
	.string	"ENOTSOCK"
.LC56:
	.string	"EDESTADDRREQ"
.LC57:
	.string	"EMSGSIZE"
.LC58:
	.string	"EPROTOTYPE"
.LC59:
	.string	"ENOPROTOOPT"
.LC60:
	.string	"EPROTONOSUPPORT"
.LC61:
	.string	"ESOCKTNOSUPPORT"
.LC62:
	.string	"EOPNOTSUPP"
.LC63:
	.string	"EAFNOSUPPORT"
.LC64:
	.string	"EADDRINUSE"
.LC65:
	.string	"ECONNRESET"
.LC66:
	.string	"EISCONN"
.LC67:
	.string	"ENOTCONN"
.LC68:
	.string	"ETIMEDOUT"
.LC69:
	.string	"ECONNREFUSED"
.LC70:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.45, @object
	.size	CSWTCH.45, 920
CSWTCH.45:
	.quad	.LC21
	.quad	.LC22
	.quad	.LC23
	.quad	.LC24
	.quad	.LC1
	.quad	.LC25
	.quad	.LC26
	.quad	.LC27
	.quad	.LC28
	.quad	.LC29
	.quad	.LC30
	.quad	.LC31
	.quad	.LC32
	.quad	.LC33
	.quad	.LC1
	.quad	.LC34
	.quad	.LC35
	.quad	.LC36
	.quad	.LC37
	.quad	.LC38
	.quad	.LC39
	.quad	.LC40
	.quad	.LC1
	.quad	.LC41
	.quad	.LC42
	.quad	.LC43
	.quad	.LC44
	.quad	.LC45
	.quad	.LC46
	.quad	.LC47
	.quad	.LC1
	.quad	.LC48
	.quad	.LC1
	.quad	.LC49
	.quad	.LC1
	.quad	.LC50
	.quad	.LC1
	.quad	.LC51
	.quad	.LC52
	.quad	.LC53
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
	.quad	.LC54
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
	.quad	.LC55
	.quad	.LC56
	.quad	.LC57
	.quad	.LC58
	.quad	.LC59
	.quad	.LC60
	.quad	.LC61
	.quad	.LC62
	.quad	.LC1
	.quad	.LC63
	.quad	.LC64
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC65
	.quad	.LC1
	.quad	.LC66
	.quad	.LC67
	.quad	.LC1
	.quad	.LC1
	.quad	.LC68
	.quad	.LC69
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC70
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
