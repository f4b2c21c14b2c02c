# Made from files.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S files.c`.
	.file	"files.c"
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
	movq	CSWTCH.59(,%rsi,8), %rdi
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
	.string	"/"
.LC5:
	.string	"@"
.LC6:
	.string	"umask"
.LC7:
	.string	"d"
.LC8:
	.string	"mkdir"
.LC9:
	.string	"again"
.LC10:
	.string	"mode"
.LC11:
	.string	"links"
.LC12:
	.string	"chdir"
.LC13:
	.string	"file"
.LC14:
	.string	"create"
.LC15:
	.string	"again, exclusive"
.LC16:
	.string	"flags"
.LC17:
	.string	"0123456789"
.LC18:
	.string	"write"
.LC19:
	.string	"seek"
.LC20:
	.string	"read"
.LC21:
	.string	"where"
.LC22:
	.string	"from the end"
.LC23:
	.string	"before the start"
.LC24:
	.string	"whence"
.LC25:
	.string	"beyond"
.LC26:
	.string	"x"
.LC27:
	.string	"write there"
.LC28:
	.string	"pread"
.LC29:
	.string	"a hole"
.LC30:
	.string	"and the byte"
.LC31:
	.string	"AB"
.LC32:
	.string	"pwrite"
.LC33:
	.string	"negative"
.LC34:
	.string	"size"
.LC35:
	.string	"truncate"
.LC36:
	.string	"grow"
.LC37:
	.string	"zeroes"
.LC38:
	.string	"end"
.LC39:
	.string	"append"
.LC40:
	.string	"not for reading"
.LC41:
	.string	"fsync"
.LC42:
	.string	"other"
.LC43:
	.string	"link"
.LC44:
	.string	"exists"
.LC45:
	.string	"sym"
.LC46:
	.string	"symlink"
.LC47:
	.string	"loop"
.LC48:
	.string	"to itself"
.LC49:
	.string	"too many"
.LC50:
	.string	"readlink"
.LC51:
	.string	"no link"
.LC52:
	.string	"lstat"
.LC53:
	.string	"stat"
.LC54:
	.string	"no follow"
.LC55:
	.string	"."
.LC56:
	.string	":"
.LC57:
	.string	"then the end"
.LC58:
	.string	"unlink"
.LC59:
	.string	"the other name"
.LC60:
	.string	"third"
.LC61:
	.string	"rename"
.LC62:
	.string	"the link leads nowhere"
.LC63:
	.string	"../d"
.LC64:
	.string	"unlink a directory"
.LC65:
	.string	"rmdir a file"
.LC66:
	.string	"not empty"
.LC67:
	.string	"third/"
.LC68:
	.string	"as a directory"
.LC69:
	.string	"third/x"
.LC70:
	.string	"through a file"
.LC71:
	.string	"write a directory"
.LC72:
	.string	"read a directory"
.LC73:
	.string	"not a directory"
.LC74:
	.string	"sub"
.LC75:
	.string	"sub/inner"
.LC76:
	.string	"sub/inner/x"
.LC77:
	.string	"into itself"
.LC78:
	.string	"over a directory"
.LC79:
	.string	"over a file"
.LC80:
	.string	"onto one that is not empty"
.LC81:
	.string	"noreplace"
.LC82:
	.string	"below"
.LC83:
	.string	"openat"
.LC84:
	.string	"faccessat"
.LC85:
	.string	"made"
.LC86:
	.string	"mkdirat"
.LC87:
	.string	"newfstatat"
.LC88:
	.string	""
.LC89:
	.string	"empty path"
.LC90:
	.string	"the file"
.LC91:
	.string	"unlinkat"
.LC92:
	.string	"not from a file"
.LC93:
	.string	"fchdir"
.LC94:
	.string	"too small"
.LC95:
	.string	"inner"
.LC96:
	.string	"access"
.LC97:
	.string	"no such rights"
.LC98:
	.string	"too long"
.LC99:
	.string	"empty"
.LC100:
	.string	"bad pointer"
.LC101:
	.string	"chmod"
.LC102:
	.string	".."
.LC103:
	.string	"../sub"
.LC104:
	.string	"remove where one is"
.LC105:
	.string	"getcwd"
.LC106:
	.string	"create there"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	movl	$18, %r15d
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	pushq	%r14
	xorl	%r9d, %r9d
	movq	%r15, %rdi
	pushq	%r13
	pushq	%r12
	pushq	%rbp
	movl	$95, %ebp
	pushq	%rbx
	xorl	%ebx, %ebx
	movq	%rbp, %rax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	subq	$592, %rsp
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$23, %edi
	movq	%rbp, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC6, %edi
	movq	%rax, %rsi
	movl	$.LC7, %ebp
	movl	$83, %r12d
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$511, %r13d
	movq	%r12, %rax
	movq	%rbp, %rdi
	movq	%rbx, %rdx
	movq	%r13, %rsi
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
	movq	%rbp, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC9, %edi
	movq	%rax, %rsi
	leaq	144(%rsp), %r14
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$4, %eax
	movq	%rbp, %rdi
	movq	%r14, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	168(%rsp), %esi
	movl	$.LC10, %edi
	call	show
	movq	160(%rsp), %rsi
	movl	$.LC11, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$80, %eax
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC12, %edi
	movq	%rax, %rsi
	movl	$194, %r12d
	movl	$438, %r13d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$2, %eax
	movl	$.LC13, %edi
	movq	%r12, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	%eax, %rbp
	xorl	%esi, %esi
	movl	$.LC14, %edi
	testq	%rbp, %rbp
	cmovle	%rbp, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$2, %eax
	movl	$.LC13, %edi
	movq	%r12, %rsi
	movq	%r13, %rdx
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
	movl	$72, %eax
	movq	%rbp, %rdi
	movl	$3, %esi
	movq	%rbx, %rdx
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
	movl	$1, %eax
	movl	$.LC17, %esi
	movq	%rbp, %rdi
	movl	$10, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC18, %edi
	movq	%rax, %rsi
	movl	$8, %r13d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbp, %rdi
	movl	$4, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC19, %edi
	movq	%rax, %rsi
	movl	$buffer, %r12d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movq	%r12, %rsi
	movl	$3, %edx
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
	movq	%r13, %rax
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	movl	$1, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC21, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	$-2, %rsi
	movq	%rbp, %rdi
	movl	$2, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC22, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	$-20, %rsi
	movq	%rbp, %rdi
	movl	$2, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC23, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$9, %edx
	movq	%rbp, %rdi
	movq	%rbx, %rsi
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
	movq	%r13, %rax
	movl	$5000, %esi
	movq	%rbp, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC25, %edi
	movq	%rax, %rsi
	call	result
	movl	$1, %eax
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbp, %rdi
	movl	$.LC26, %esi
	movq	%rax, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC27, %edi
	movq	%rax, %rsi
	movl	$17, %r13d
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$4995, %r10d
	movl	$20, %edx
	movq	%rbp, %rdi
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC28, %edi
	movq	%rax, %rsi
	call	result
	movsbl	buffer+4(%rip), %eax
	movl	$.LC29, %edi
	movsbl	buffer(%rip), %esi
	addl	%eax, %esi
	movslq	%esi, %rsi
	call	show
	movsbq	buffer+5(%rip), %rsi
	movl	$.LC30, %edi
	call	show
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movl	$2, %r10d
	movl	$.LC31, %esi
	movq	%rbp, %rdi
	movl	$2, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC32, %edi
	movq	%rax, %rsi
	movl	$5, %r15d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbp, %rdi
	movq	%r12, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC28, %edi
	movq	%rax, %rsi
	call	result
	movq	%r12, %rdi
	movb	$0, buffer+5(%rip)
	call	put
	call	end
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	$-1, %r10
	movq	%rbp, %rdi
	movq	%r12, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC33, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%rbp, %rdi
	movq	%r14, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	192(%rsp), %rsi
	movl	$.LC34, %edi
	call	show
	movl	168(%rsp), %esi
	movl	$.LC10, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$77, %eax
	movq	%rbp, %rdi
	movl	$3, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC35, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$76, %eax
	movl	$100, %esi
	movl	$.LC13, %edi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC36, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%rbp, %rdi
	movq	%r14, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	192(%rsp), %rsi
	movl	$.LC34, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbp, %rdi
	movq	%r12, %rsi
	movl	$10, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movsbl	buffer+9(%rip), %eax
	movsbl	buffer+3(%rip), %esi
	movl	$.LC37, %edi
	addl	%eax, %esi
	movslq	%esi, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$77, %eax
	movq	$-1, %rsi
	movq	%rbp, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC33, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$2, %eax
	movl	$1025, %esi
	movl	$.LC13, %edi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	%eax, %r13
	movl	$.LC38, %esi
	movl	$1, %eax
	movl	$3, %edx
	movq	%r13, %rdi
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
	movq	%r15, %rax
	movq	%rbp, %rdi
	movq	%r14, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	192(%rsp), %rsi
	movl	$.LC34, %edi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r13, %rdi
	movq	%r12, %rsi
	movl	$1, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC40, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$74, %eax
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC41, %edi
	movq	%rax, %rsi
	movl	$86, %r13d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$.LC13, %edi
	movl	$.LC42, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC43, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$.LC13, %edi
	movl	$.LC42, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC44, %edi
	movq	%rax, %rsi
	movl	$88, %r13d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$.LC42, %edi
	movl	$.LC45, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC47, %r15d
	movq	%rax, %rsi
	movl	$.LC46, %edi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%r15, %rdi
	movq	%r15, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC48, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$2, %eax
	movq	%r15, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC49, %edi
	movq	%rax, %rsi
	movl	$89, %r13d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$.LC45, %edi
	movq	%r12, %rsi
	movl	$3, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC50, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$30, %edx
	movl	$.LC13, %edi
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC51, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$6, %eax
	movl	$.LC45, %edi
	movq	%r14, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	168(%rsp), %esi
	movl	$.LC52, %edi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$4, %eax
	movl	$.LC45, %edi
	movq	%r14, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	160(%rsp), %rsi
	movl	$.LC53, %edi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$2, %eax
	movl	$131072, %esi
	movl	$.LC45, %edi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC54, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$2, %eax
	movl	$65536, %esi
	movl	$.LC55, %edi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	%eax, %r15
	movl	$4096, %edx
	movl	$217, %eax
	movq	%r12, %rsi
	movq	%r15, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	jle	.L43
	movq	%rbp, 8(%rsp)
	xorl	%ecx, %ecx
	leaq	288(%rsp), %rbx
	.p2align 4,,10
	.p2align 3
.L52:
	leaq	buffer(%rcx), %rsi
	leaq	buffer+19(%rcx), %rbp
	testq	%r8, %r8
	je	.L51
	movzbl	19(%rsi), %r13d
	movq	%r8, %rdx
	movb	%r13b, 7(%rsp)
	.p2align 4,,10
	.p2align 3
.L50:
	movq	-8(%rbx,%rdx,8), %r13
	movzbl	7(%rsp), %r10d
	movq	%rbp, %r9
	movzbl	0(%r13), %edi
	movq	%r13, %r11
	testb	%dil, %dil
	jne	.L46
	jmp	.L47
	.p2align 4,,10
	.p2align 3
.L48:
	movzbl	1(%r11), %edi
	addq	$1, %r11
	leaq	1(%r9), %r10
	testb	%dil, %dil
	je	.L92
	movq	%r10, %r9
.L46:
	movzbl	(%r9), %r10d
	cmpb	%dil, %r10b
	je	.L48
.L47:
	cmpb	%r10b, %dil
	jle	.L45
	movl	12(%rsp,%rdx,4), %edi
	movq	%r13, (%rbx,%rdx,8)
	movl	%edi, 16(%rsp,%rdx,4)
	subq	$1, %rdx
	testl	%edx, %edx
	jne	.L50
.L51:
	xorl	%edx, %edx
.L45:
	movzbl	18(%rsi), %edi
	movslq	%edx, %rdx
	movq	%rbp, 288(%rsp,%rdx,8)
	movl	%edi, 16(%rsp,%rdx,4)
	movzwl	16(%rsi), %edx
	addq	%rdx, %rcx
	leaq	1(%r8), %rdx
	cmpq	%rcx, %rax
	jle	.L93
	movq	%rdx, %r8
	jmp	.L52
	.p2align 4,,10
	.p2align 3
.L92:
	movzbl	1(%r9), %r10d
	jmp	.L47
.L93:
	movl	$.LC55, %edi
	movq	8(%rsp), %rbp
	xorl	%esi, %esi
	call	put
	movl	$.LC56, %edi
	call	put
	movq	filled(%rip), %rax
	xorl	%edi, %edi
	.p2align 4,,10
	.p2align 3
.L55:
	movq	%rax, %rdx
	cmpq	$1023, %rax
	ja	.L65
	movb	$32, line(%rax)
	leaq	1(%rax), %rdx
	movl	$1, %esi
.L65:
	movq	(%rbx,%rdi,8), %rcx
	movzbl	(%rcx), %eax
	subq	%rdx, %rcx
	testb	%al, %al
	jne	.L56
	jmp	.L57
	.p2align 4,,10
	.p2align 3
.L58:
	addq	$1, %rdx
	movb	%al, line-1(%rdx)
	movl	$1, %esi
	movzbl	(%rcx,%rdx), %eax
	testb	%al, %al
	je	.L57
.L56:
	cmpq	$1023, %rdx
	jbe	.L58
.L57:
	movl	16(%rsp,%rdi,4), %ecx
	cmpl	$4, %ecx
	je	.L71
	movq	%rdx, %rax
	cmpl	$10, %ecx
	je	.L94
.L60:
	leaq	1(%rdi), %rdx
	cmpq	%r8, %rdi
	je	.L63
.L95:
	movq	%rdx, %rdi
	jmp	.L55
.L71:
	movl	$47, %ecx
	movl	$.LC4, %r9d
.L59:
	movq	%rdx, %rax
	movq	%r9, %rdx
	subq	%rax, %rdx
	jmp	.L61
	.p2align 4,,10
	.p2align 3
.L62:
	addq	$1, %rax
	movb	%cl, line-1(%rax)
	movl	$1, %esi
	movzbl	(%rdx,%rax), %ecx
	testb	%cl, %cl
	je	.L60
.L61:
	cmpq	$1023, %rax
	jbe	.L62
	leaq	1(%rdi), %rdx
	cmpq	%r8, %rdi
	jne	.L95
.L63:
	testb	%sil, %sil
	je	.L54
	movq	%rax, filled(%rip)
.L54:
	call	end
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$217, %eax
	movq	%r15, %rdi
	movq	%r12, %rsi
	movl	$4096, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%r13d, %r13d
	movq	%rax, %rsi
	movl	$.LC57, %edi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$3, %eax
	movq	%r15, %rdi
	movq	%r13, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$87, %r15d
	movl	$.LC13, %edi
	movq	%r15, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC58, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$2, %eax
	movl	$.LC45, %edi
	movq	%r13, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	testq	%rax, %rax
	movq	%r13, %rcx
	movl	$.LC59, %edi
	cmovle	%rax, %rcx
	movq	%rcx, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$82, %eax
	movl	$.LC42, %edi
	movl	$.LC60, %esi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC61, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$2, %eax
	movl	$.LC45, %edi
	movq	%r13, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC62, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movl	$.LC63, %edi
	movq	%r13, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC64, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$84, %eax
	movl	$.LC60, %edi
	movq	%r13, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC65, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$84, %eax
	movl	$.LC63, %edi
	movq	%r13, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC66, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$4, %eax
	movl	$.LC67, %edi
	movq	%r14, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC68, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$4, %eax
	movl	$.LC69, %edi
	movq	%r14, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC70, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$2, %eax
	movl	$1, %esi
	movl	$.LC55, %edi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC71, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$2, %eax
	movl	$.LC55, %edi
	movq	%r13, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r15
	movl	$10, %edx
	movq	%r13, %rax
	movq	%r12, %rsi
	movq	%r15, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC72, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$2, %eax
	movl	$.LC60, %edi
	movl	$65536, %esi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC73, %edi
	movq	%rax, %rsi
	movl	$83, %r15d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movl	$.LC74, %edi
	movl	$493, %esi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC75, %edi
	movq	%r15, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$82, %eax
	movl	$.LC76, %esi
	movl	$.LC74, %edi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC77, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$82, %eax
	movl	$.LC60, %edi
	movl	$.LC74, %esi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC78, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$82, %eax
	movl	$.LC74, %edi
	movl	$.LC60, %esi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC79, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$82, %eax
	movl	$.LC75, %edi
	movl	$.LC63, %esi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC80, %edi
	movq	%rax, %rsi
	call	result
	movq	$-100, %rdx
	xorl	%r9d, %r9d
	movl	$316, %eax
	movl	$.LC60, %r10d
	movl	$1, %r8d
	movq	%rdx, %rdi
	movl	$.LC74, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC81, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$2, %eax
	movl	$.LC74, %edi
	movl	$65536, %esi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movslq	%eax, %r15
	movl	$420, %r10d
	movl	$257, %eax
	movl	$.LC82, %esi
	movq	%r15, %rdi
	movl	$65, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%edx, %edx
	testq	%rax, %rax
	movl	$.LC83, %edi
	movq	%rdx, %rcx
	cmovle	%rax, %rcx
	movq	%rcx, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$269, %eax
	movq	%r15, %rdi
	movl	$.LC82, %esi
	movl	$4, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC84, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$258, %eax
	movq	%r15, %rdi
	movl	$.LC85, %esi
	movl	$493, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC86, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$262, %eax
	movq	%r15, %rdi
	movl	$.LC82, %esi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC87, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$262, %eax
	movl	$4096, %r10d
	movq	%rbp, %rdi
	movl	$.LC88, %esi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC89, %edi
	movq	%rax, %rsi
	call	result
	movq	192(%rsp), %rsi
	movl	$.LC90, %edi
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$263, %eax
	movq	%r15, %rdi
	movl	$.LC82, %esi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC91, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$263, %eax
	movl	$512, %edx
	movq	%r15, %rdi
	movl	$.LC85, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC91, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$257, %eax
	movq	%rbp, %rdi
	movl	$.LC26, %esi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC92, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$81, %eax
	movq	%r15, %rdi
	movq	%r13, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC93, %edi
	movq	%rax, %rsi
	movl	$79, %r15d
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%r12, %rdi
	movl	$4096, %esi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	buffer-7(%rax), %rdi
	call	put
	call	end
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%r12, %rdi
	movl	$3, %esi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC94, %edi
	movq	%rax, %rsi
	movl	$.LC95, %ebp
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$21, %eax
	movl	$7, %esi
	movq	%rbp, %rdi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC96, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$21, %eax
	movq	%rbp, %rdi
	movl	$8, %esi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC97, %edi
	movq	%rax, %rsi
	call	result
	movq	%rbx, %rdi
	movl	$299, %ecx
	movl	$110, %eax
#APP
# 63 "linux.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$4, %eax
	movb	$0, 587(%rsp)
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC98, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$4, %eax
	movl	$.LC88, %edi
	movq	%r14, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC99, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$4, %eax
	movq	%rbp, %rdi
	movl	$8, %esi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC100, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$90, %eax
	movl	$448, %esi
	movq	%rbp, %rdi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC101, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$4, %eax
	movq	%rbp, %rdi
	movq	%r14, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	168(%rsp), %esi
	movl	$.LC10, %edi
	movl	$80, %ebx
	call	show
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$.LC102, %edi
	movq	%r13, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$84, %eax
	movl	$.LC75, %edi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC74, %edi
	movq	%rbx, %rax
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$84, %eax
	movl	$.LC103, %edi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC104, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%r15, %rax
	movq	%r12, %rdi
	movl	$4096, %esi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC105, %edi
	movq	%rax, %rsi
	call	result
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$2, %eax
	movl	$420, %edx
	movl	$.LC26, %edi
	movl	$65, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC106, %edi
	movq	%rax, %rsi
	call	result
	addq	$592, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
.L94:
	movl	$64, %ecx
	movl	$.LC5, %r9d
	jmp	.L59
.L43:
	movl	$.LC55, %edi
	leaq	288(%rsp), %rbx
	call	put
	movl	$.LC56, %edi
	call	put
	jmp	.L54
	.size	main, .-main
	.section	.rodata.str1.1
.LC107:
	.string	"EPERM"
.LC108:
	.string	"ENOENT"
.LC109:
	.string	"ESRCH"
.LC110:
	.string	"EINTR"
.LC111:
	.string	"ENXIO"
.LC112:
	.string	"E2BIG"
.LC113:
	.string	"ENOEXEC"
.LC114:
	.string	"EBADF"
.LC115:
	.string	"ECHILD"
.LC116:
	.string	"EAGAIN"
.LC117:
	.string	"ENOMEM"
.LC118:
	.string	"EACCES"
.LC119:
	.string	"EFAULT"
.LC120:
	.string	"EBUSY"
.LC121:
	.string	"EEXIST"
.LC122:
	.string	"EXDEV"
.LC123:
	.string	"ENODEV"
.LC124:
	.string	"ENOTDIR"
.LC125:
	.string	"EISDIR"
.LC126:
	.string	"EINVAL"
.LC127:
	.string	"EMFILE"
.LC128:
	.string	"ENOTTY"
.LC129:
	.string	"ETXTBSY"
.LC130:
	.string	"EFBIG"
.LC131:
	.string	"ENOSPC"
.LC132:
	.string	"ESPIPE"
.LC133:
	.string	"EROFS"
.LC134:
	.string	"EPIPE"
.LC135:
	.string	"ERANGE"
.LC136:
	.string	"ENAMETOOLONG"
.LC137:
	.string	"ENOSYS"
.LC138:
	.string	"ENOTEMPTY"
.LC139:
	.string	"ELOOP"
.LC140:
	.string	"EOVERFLOW"
.LC141:
	.string	"ENOTSOCK"
.LC142:
	.string	"EDESTADDRREQ"
.LC143:
	.string	"EMSGSIZE"
.LC144:
	.string	"EPROTOTYPE"
.LC145:
	.string	"ENOPROTOOPT"
.LC146:
	.string	"EPROTONOSUPPORT"
.LC147:
	.string	"ESOCKTNOSUPPORT"
.LC148:
	.string	"EOPNOTSUPP"
.LC149:
	.string	"EAFNOSUPPORT"
.LC150:
	.string	"EADDRINUSE"
.LC151:
	.string	"ECONNRESET"
.LC152:
	.string	"EISCONN"
.LC153:
	.string	"ENOTCONN"
.LC154:
	.string	"ETIMEDOUT"
.LC155:
	.string	"ECONNREFUSED"
.LC156:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.59, @object
	.size	CSWTCH.59, 920
CSWTCH.59:
	.quad	.LC107
	.quad	.LC108
	.quad	.LC109
	.quad	.LC110
	.quad	.LC1
	.quad	.LC111
	.quad	.LC112
	.quad	.LC113
	.quad	.LC114
	.quad	.LC115
	.quad	.LC116
	.quad	.LC117
	.quad	.LC118
	.quad	.LC119
	.quad	.LC1
	.quad	.LC120
	.quad	.LC121
	.quad	.LC122
	.quad	.LC123
	.quad	.LC124
	.quad	.LC125
	.quad	.LC126
	.quad	.LC1
	.quad	.LC127
	.quad	.LC128
	.quad	.LC129
	.quad	.LC130
	.quad	.LC131
	.quad	.LC132
	.quad	.LC133
	.quad	.LC1
	.quad	.LC134
	.quad	.LC1
	.quad	.LC135
	.quad	.LC1
	.quad	.LC136
	.quad	.LC1
	.quad	.LC137
	.quad	.LC138
	.quad	.LC139
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
	.quad	.LC140
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
	.quad	.LC141
	.quad	.LC142
	.quad	.LC143
	.quad	.LC144
	.quad	.LC145
	.quad	.LC146
	.quad	.LC147
	.quad	.LC148
	.quad	.LC1
	.quad	.LC149
	.quad	.LC150
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC151
	.quad	.LC1
	.quad	.LC152
	.quad	.LC153
	.quad	.LC1
	.quad	.LC1
	.quad	.LC154
	.quad	.LC155
	.quad	.LC1
	.quad	.LC1
	.quad	.LC1
	.quad	.LC156
	.local	buffer
	.comm	buffer,4096,32
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
