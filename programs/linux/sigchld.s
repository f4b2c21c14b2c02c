# Made from sigchld.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S sigchld.c`.
	.file	"sigchld.c"
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
	.p2align 4
	.type	handler, @function
handler:
	movl	count(%rip), %eax
	movslq	16(%rsi), %rdx
	addl	$1, %eax
	movl	%eax, count(%rip)
	movl	8(%rsi), %eax
	movl	%eax, code(%rip)
	movl	24(%rsi), %eax
	movl	%eax, number(%rip)
	movq	child(%rip), %rax
	cmpq	%rax, %rdx
	sete	%al
	movzbl	%al, %eax
	movl	%eax, right_pid(%rip)
	ret
	.size	handler, .-handler
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
	.string	"wait4"
.LC5:
	.string	"code"
.LC6:
	.string	"status"
.LC7:
	.string	"pid is right"
.LC8:
	.string	"count"
.LC9:
	.string	"nanosleep"
.LC10:
	.string	"not a child"
.LC11:
	.string	"a clone"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r13
	movl	$8, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	pushq	%r12
	movl	$13, %eax
	movl	$17, %edi
	pushq	%rbp
	pushq	%rbx
	xorl	%ebx, %ebx
	movq	%rbx, %rdx
	subq	$48, %rsp
	movq	$handler, 16(%rsp)
	leaq	16(%rsp), %r13
	movq	$335544324, 24(%rsp)
	movq	%r13, %rsi
	movq	$restore, 32(%rsp)
	movq	$0, 40(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$57, %ebp
	xorl	%r10d, %r10d
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, child(%rip)
	movq	child(%rip), %rax
	testq	%rax, %rax
	je	.L61
	leaq	12(%rsp), %r12
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	child(%rip), %rdi
	movl	$61, %eax
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	child(%rip), %rdx
	xorl	%esi, %esi
	movl	$.LC4, %edi
	cmpq	%rax, %rdx
	sete	%sil
	call	result
	movslq	code(%rip), %rsi
	movl	$.LC5, %edi
	call	show
	movslq	number(%rip), %rsi
	movl	$.LC6, %edi
	call	show
	movslq	right_pid(%rip), %rsi
	movl	$.LC7, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, child(%rip)
	movq	child(%rip), %rax
	testq	%rax, %rax
	jne	.L47
	movq	$20000000, 24(%rsp)
	xorl	%edx, %edx
	movl	$35, %ebx
	movq	%rdx, 16(%rsp)
.L48:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%edx, %edx
	movq	%rbx, %rax
	movq	%r13, %rdi
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L48
	movl	$39, %eax
	movq	%rdx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	movl	$9, %esi
	movl	$62, %eax
	movq	%rbx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
.L47:
	movl	$61, %ebp
	xorl	%ebx, %ebx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movq	child(%rip), %rdi
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r12, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	code(%rip), %rsi
	movl	$.LC5, %edi
	call	show
	movslq	number(%rip), %rsi
	movl	$.LC6, %edi
	call	show
	movslq	count(%rip), %rsi
	movl	$.LC8, %edi
	call	show
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$13, %eax
	movq	$handler, 16(%rsp)
	movq	%r13, %rsi
	movq	%rbx, %rdx
	movl	$8, %r10d
	movq	$67108868, 24(%rsp)
	movl	$17, %edi
	movq	$restore, 32(%rsp)
	movq	$0, 40(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	movl	$57, %eax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, child(%rip)
	movq	child(%rip), %rax
	testq	%rax, %rax
	je	.L62
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$35, %eax
	movq	$5, 16(%rsp)
	movq	%r13, %rdi
	movq	$0, 24(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC9, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	child(%rip), %rdi
	movq	%rbp, %rax
	movq	%r12, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$56, %eax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, child(%rip)
	movq	child(%rip), %rax
	testq	%rax, %rax
	je	.L63
	movq	child(%rip), %rdi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r12, %rsi
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
	movq	child(%rip), %rdi
	movq	%rbp, %rax
	movl	$2147483648, %edx
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	child(%rip), %rdx
	xorl	%esi, %esi
	movl	$.LC11, %edi
	cmpq	%rax, %rdx
	sete	%sil
	call	result
	movl	12(%rsp), %esi
	movl	$.LC6, %edi
	sarl	$8, %esi
	movslq	%esi, %rsi
	call	show
	addq	$48, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	ret
.L61:
	movq	$20000000, 24(%rsp)
	xorl	%ecx, %ecx
	movl	$35, %ebx
	movq	%rcx, 16(%rsp)
.L45:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	xorl	%edx, %edx
	movq	%r13, %rdi
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L45
	movl	$231, %ebx
	movl	$9, %edi
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
.L63:
	movl	$231, %ebx
	movl	$4, %edi
.L53:
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
	jmp	.L53
.L62:
	movq	$20000000, 24(%rsp)
	xorl	%eax, %eax
	movl	$35, %ebx
	movq	%rax, 16(%rsp)
.L50:
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	xorl	%edx, %edx
	movq	%r13, %rdi
	movq	%r13, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	cmpq	$-4, %rax
	je	.L50
	movl	$231, %ebx
.L51:
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
	jmp	.L51
	.size	main, .-main
	.section	.rodata.str1.1
.LC12:
	.string	"EPERM"
.LC13:
	.string	"ENOENT"
.LC14:
	.string	"ESRCH"
.LC15:
	.string	"EINTR"
.LC16:
	.string	"ENXIO"
.LC17:
	.string	"E2BIG"
.LC18:
	.string	"ENOEXEC"
.LC19:
	.string	"EBADF"
.LC20:
	.string	"ECHILD"
.LC21:
	.string	"EAGAIN"
.LC22:
	.string	"ENOMEM"
.LC23:
	.string	"EACCES"
.LC24:
	.string	"EFAULT"
.LC25:
	.string	"EBUSY"
.LC26:
	.string	"EEXIST"
.LC27:
	.string	"EXDEV"
.LC28:
	.string	"ENODEV"
.LC29:
	.string	"ENOTDIR"
.LC30:
	.string	"EISDIR"
.LC31:
	.string	"EINVAL"
.LC32:
	.string	"EMFILE"
.LC33:
	.string	"ENOTTY"
.LC34:
	.string	"ETXTBSY"
.LC35:
	.string	"EFBIG"
.LC36:
	.string	"ENOSPC"
.LC37:
	.string	"ESPIPE"
.LC38:
	.string	"EROFS"
.LC39:
	.string	"EPIPE"
.LC40:
	.string	"ERANGE"
.LC41:
	.string	"ENAMETOOLONG"
.LC42:
	.string	"ENOSYS"
.LC43:
	.string	"ENOTEMPTY"
.LC44:
	.string	"ELOOP"
.LC45:
	.string	"EOVERFLOW"
.LC46:
	.string	"ENOTSOCK"
.LC47:
	.string	"EDESTADDRREQ"
.LC48:
	.string	"EMSGSIZE"
.LC49:
	.string	"EPROTOTYPE"
.LC50:
	.string	"ENOPROTOOPT"
.LC51:
	.string	"EPROTONOSUPPORT"
.LC52:
	.string	"ESOCKTNOSUPPORT"
.LC53:
	.string	"EOPNOTSUPP"
.LC54:
	.string	"EAFNOSUPPORT"
.LC55:
	.string	"EADDRINUSE"
.LC56:
	.string	"ECONNRESET"
.LC57:
	.string	"EISCONN"
.LC58:
	.string	"ENOTCONN"
.LC59:
	.string	"ETIMEDOUT"
.LC60:
	.string	"ECONNREFUSED"
.LC61:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.50, @object
	.size	CSWTCH.50, 920
CSWTCH.50:
	.quad	.LC12
	.quad	.LC13
	.quad	.LC14
	.quad	.LC15
	.quad	.LC1
	.quad	.LC16
	.quad	.LC17
	.quad	.LC18
	.quad	.LC19
	.quad	.LC20
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
	.quad	.LC1
	.quad	.LC32
	.quad	.LC33
	.quad	.LC34
	.quad	.LC35
	.quad	.LC36
	.quad	.LC37
	.quad	.LC38
	.quad	.LC1
	.quad	.LC39
	.quad	.LC1
	.quad	.LC40
	.quad	.LC1
	.quad	.LC41
	.quad	.LC1
	.quad	.LC42
	.quad	.LC43
	.quad	.LC44
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
	.quad	.LC45
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
	.quad	.LC46
	.quad	.LC47
	.quad	.LC48
	.quad	.LC49
	.quad	.LC50
	.quad	.LC51
	.quad	.LC52
	.quad	.LC53
	.quad	.LC1
	.quad	.LC54
	.quad	.LC55
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC56
	.quad	.LC1
	.quad	.LC57
	.quad	.LC58
	.quad	.LC1
	.quad	.LC1
	.quad	.LC59
	.quad	.LC60
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC61
	.local	child
	.comm	child,8,8
	.local	right_pid
	.comm	right_pid,4,4
	.local	count
	.comm	count,4,4
	.local	number
	.comm	number,4,4
	.local	code
	.comm	code,4,4
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
