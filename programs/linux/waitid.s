# Made from waitid.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S waitid.c`.
	.file	"waitid.c"
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
	movq	CSWTCH.33(,%rsi,8), %rdi
	jmp	.L31
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
	je	.L40
	.p2align 4,,10
	.p2align 3
.L39:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L39
	ret
	.p2align 4,,10
	.p2align 3
.L40:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC4:
	.string	"WNOWAIT"
.LC5:
	.string	"signo"
.LC6:
	.string	"code"
.LC7:
	.string	"status"
.LC8:
	.string	"pid"
.LC9:
	.string	"and once more"
.LC10:
	.string	"gone"
.LC11:
	.string	"WNOHANG"
.LC12:
	.string	"no options"
.LC13:
	.string	"unknown options"
.LC14:
	.string	"unknown kind"
.LC15:
	.string	"no id"
.LC16:
	.string	"no place to tell"
.LC17:
	.string	"bad place"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	movl	$57, %r15d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	pushq	%r14
	xorl	%r9d, %r9d
	movq	%r15, %rax
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	xorl	%ebx, %ebx
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	addq	$-128, %rsp
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	je	.L50
	movq	%rax, %r13
	movq	%rsp, %r12
	movl	$247, %ebp
	xorl	%r8d, %r8d
	movl	$1, %r14d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r13, %rsi
	movl	$16777220, %r10d
	movq	%r14, %rdi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC4, %edi
	movq	%rax, %rsi
	call	result
	movslq	(%rsp), %rsi
	movl	$.LC5, %edi
	call	show
	movslq	8(%rsp), %rsi
	movl	$.LC6, %edi
	call	show
	movslq	24(%rsp), %rsi
	movl	$.LC7, %edi
	call	show
	movslq	16(%rsp), %rsi
	movl	$.LC8, %edi
	subq	%r13, %rsi
	call	result
	movq	%r12, %rdi
	movl	$128, %ecx
	movl	$1, %eax
#APP
# 63 "linux.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	movl	$4, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC9, %edi
	movq	%rax, %rsi
	call	result
	movslq	24(%rsp), %rsi
	movl	$.LC7, %edi
	call	show
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$4, %r10d
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%r12, %rdx
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
	movq	%r15, %rax
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
	jne	.L45
	movl	$34, %ebx
	.p2align 4,,10
	.p2align 3
.L46:
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
	jmp	.L46
.L45:
	movl	$5, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC11, %edi
	movq	%rax, %rsi
	call	result
	movslq	(%rsp), %rsi
	movl	$.LC5, %edi
	call	show
	movslq	16(%rsp), %rsi
	movl	$.LC8, %edi
	call	show
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$1, %r10d
	movq	%r14, %rdi
	movq	%r13, %rsi
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
	movq	%rbp, %rax
	movl	$65540, %r10d
	movq	%r14, %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
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
	movq	%rbp, %rax
	movl	$4, %r10d
	movl	$9, %edi
	movq	%r13, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC14, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$4, %r10d
	movq	%r14, %rdi
	movq	%rbx, %rsi
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
	movl	$62, %eax
	movl	$12, %esi
	movq	%r13, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$4, %r10d
	movq	%rbp, %rax
	movq	%r14, %rdi
	movq	%r13, %rsi
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
	movq	%r15, %rax
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
	je	.L51
	movl	$4, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$8, %edx
	movq	%r14, %rdi
	movq	%r15, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC17, %edi
	movq	%rax, %rsi
	call	result
	subq	$-128, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L51:
	movl	$231, %ebx
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
.L50:
	movl	$231, %ebx
	movl	$12, %edi
.L44:
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
	jmp	.L44
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
	.quad	.LC1
	.quad	.LC22
	.quad	.LC23
	.quad	.LC24
	.quad	.LC25
	.quad	.LC26
	.quad	.LC27
	.quad	.LC28
	.quad	.LC29
	.quad	.LC30
	.quad	.LC1
	.quad	.LC31
	.quad	.LC32
	.quad	.LC33
	.quad	.LC34
	.quad	.LC35
	.quad	.LC36
	.quad	.LC37
	.quad	.LC1
	.quad	.LC38
	.quad	.LC39
	.quad	.LC40
	.quad	.LC41
	.quad	.LC42
	.quad	.LC43
	.quad	.LC44
	.quad	.LC1
	.quad	.LC45
	.quad	.LC1
	.quad	.LC46
	.quad	.LC1
	.quad	.LC47
	.quad	.LC1
	.quad	.LC48
	.quad	.LC49
	.quad	.LC50
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
	.quad	.LC51
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
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC62
	.quad	.LC1
	.quad	.LC63
	.quad	.LC64
	.quad	.LC1
	.quad	.LC1
	.quad	.LC65
	.quad	.LC66
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC67
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
