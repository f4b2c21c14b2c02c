# Made from segments.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S segments.c`.
	.file	"segments.c"
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
.LC1:
	.string	"0x"
.LC0:
	.string	"0123456789abcdef"
	.text
	.p2align 4
	.type	put_hex, @function
put_hex:
	movl	$1, %eax
	.p2align 4,,10
	.p2align 3
.L29:
	movq	%rdi, %rdx
	movq	%rax, %rcx
	andl	$15, %edx
	movzbl	.LC0(%rdx), %edx
	movb	%dl, -25(%rsp,%rax)
	movq	%rdi, %rdx
	leaq	1(%rax), %rax
	shrq	$4, %rdi
	cmpq	$15, %rdx
	ja	.L29
	movq	filled(%rip), %r8
	movl	$.LC1, %esi
	xorl	%edi, %edi
	movl	$48, %edx
	movq	%r8, %rax
	subq	%r8, %rsi
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L32:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %edi
	movzbl	(%rsi,%rax), %edx
	testb	%dl, %dl
	je	.L43
.L30:
	cmpq	$1023, %rax
	jbe	.L32
	testb	%dil, %dil
	je	.L36
.L43:
	movq	%rax, filled(%rip)
.L31:
	leaq	(%rcx,%rax), %rdi
	movslq	%ecx, %rcx
	xorl	%esi, %esi
	addq	%rax, %rcx
	leaq	-24(%rsp,%rcx), %rcx
	jmp	.L33
	.p2align 4,,10
	.p2align 3
.L35:
	leaq	1(%rax), %rdx
	notq	%rax
	movl	$1, %esi
	movzbl	(%rcx,%rax), %eax
	movb	%al, line-1(%rdx)
	cmpq	%rdi, %rdx
	je	.L44
	movq	%rdx, %rax
.L33:
	cmpq	$1023, %rax
	jbe	.L35
	testb	%sil, %sil
	je	.L28
	movq	%rax, filled(%rip)
.L28:
	ret
	.p2align 4,,10
	.p2align 3
.L44:
	movq	%rdi, filled(%rip)
	ret
	.p2align 4,,10
	.p2align 3
.L36:
	movq	%r8, %rax
	jmp	.L31
	.size	put_hex, .-put_hex
	.section	.rodata.str1.1
.LC2:
	.string	": cs "
.LC3:
	.string	" ss "
.LC4:
	.string	" ds "
.LC5:
	.string	" es "
.LC6:
	.string	" fs "
.LC7:
	.string	" gs "
.LC8:
	.string	" bases "
.LC9:
	.string	" "
	.text
	.p2align 4
	.type	show_all, @function
show_all:
	pushq	%r12
	pushq	%rbp
	pushq	%rbx
	subq	$16, %rsp
	call	put
	movl	$.LC2, %edi
	call	put
#APP
# 63 "segments.c" 1
	movq %cs, %rdi
# 0 "" 2
#NO_APP
	call	put_hex
	movl	$.LC3, %edi
	call	put
#APP
# 65 "segments.c" 1
	movq %ss, %rdi
# 0 "" 2
#NO_APP
	call	put_hex
	movl	$.LC4, %edi
	call	put
#APP
# 67 "segments.c" 1
	movq %ds, %rdi
# 0 "" 2
#NO_APP
	call	put_hex
	movl	$.LC5, %edi
	call	put
#APP
# 69 "segments.c" 1
	movq %es, %rdi
# 0 "" 2
#NO_APP
	call	put_hex
	movl	$.LC6, %edi
	call	put
#APP
# 71 "segments.c" 1
	movq %fs, %rdi
# 0 "" 2
#NO_APP
	call	put_hex
	movl	$.LC7, %edi
	call	put
#APP
# 73 "segments.c" 1
	movq %gs, %rdi
# 0 "" 2
#NO_APP
	movl	$158, %ebx
	leaq	8(%rsp), %rbp
	xorl	%r12d, %r12d
	xorl	%r10d, %r10d
	call	put_hex
	movl	$.LC8, %edi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	call	put
	movq	%rbp, %rsi
	movq	%rbx, %rax
	movl	$4099, %edi
	movq	$0, 8(%rsp)
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%rsp), %rdi
	call	put_hex
	movl	$.LC9, %edi
	xorl	%r8d, %r8d
	movq	%rbp, %rsi
	call	put
	movq	%rbx, %rax
	movl	$4100, %edi
	movq	%r12, %rdx
	movq	$0, 8(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	8(%rsp), %rdi
	call	put_hex
	addq	$16, %rsp
	popq	%rbx
	popq	%rbp
	popq	%r12
	jmp	end
	.size	show_all, .-show_all
	.p2align 4
	.type	show_room, @function
show_room:
	call	put
	movl	$room, %r9d
	movl	$room+12, %r10d
	.p2align 4,,10
	.p2align 3
.L48:
	movq	filled(%rip), %rax
	cmpq	$1023, %rax
	ja	.L51
	leaq	1(%rax), %rdx
	movb	$32, line(%rax)
	movq	%rdx, filled(%rip)
.L51:
	movzbl	(%r9), %edi
	addq	$1, %r9
	call	put_hex
	movb	$85, -1(%r9)
	cmpq	%r9, %r10
	jne	.L48
	jmp	end
	.size	show_room, .-show_room
	.p2align 4
	.type	show_hex, @function
show_hex:
	movq	filled(%rip), %r8
	movzbl	(%rdi), %edx
	xorl	%ecx, %ecx
	movq	%r8, %rax
	subq	%r8, %rdi
	testb	%dl, %dl
	jne	.L53
	jmp	.L54
	.p2align 4,,10
	.p2align 3
.L58:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %ecx
	movzbl	(%rdi,%rax), %edx
	testb	%dl, %dl
	je	.L68
.L53:
	cmpq	$1023, %rax
	jbe	.L58
	testb	%cl, %cl
	je	.L54
	movq	%rax, filled(%rip)
	.p2align 4,,10
	.p2align 3
.L56:
	movq	%rsi, %rdi
	call	put_hex
	movq	filled(%rip), %rdx
	cmpq	$1023, %rdx
	ja	.L60
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L60:
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
.L68:
	movq	%rax, filled(%rip)
.L55:
	cmpq	$1023, %rax
	ja	.L56
	leaq	1(%rax), %rdx
	movb	$32, line(%rax)
	movq	%rdx, filled(%rip)
	jmp	.L56
	.p2align 4,,10
	.p2align 3
.L54:
	movq	%r8, %rax
	jmp	.L55
	.size	show_hex, .-show_hex
	.section	.rodata.str1.1
.LC10:
	.string	": signal "
.LC11:
	.string	" code "
.LC12:
	.string	" trap "
.LC13:
	.string	" error "
.LC14:
	.string	" at "
.LC15:
	.string	", not as told"
	.text
	.p2align 4
	.type	handler, @function
handler:
	movq	wanted(%rip), %rcx
	movq	filled(%rip), %r8
	pushq	%rbp
	movq	%rsi, %rbp
	pushq	%rbx
	movq	%rdx, %rbx
	xorl	%esi, %esi
	movzbl	(%rcx), %edx
	movq	%r8, %rax
	subq	%r8, %rcx
	testb	%dl, %dl
	jne	.L70
	jmp	.L71
	.p2align 4,,10
	.p2align 3
.L75:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %esi
	movzbl	(%rcx,%rax), %edx
	testb	%dl, %dl
	je	.L73
.L70:
	cmpq	$1023, %rax
	jbe	.L75
	testb	%sil, %sil
	je	.L71
.L73:
	movq	%rax, filled(%rip)
.L72:
	movl	$.LC10, %ecx
	xorl	%esi, %esi
	movl	$58, %edx
	subq	%rax, %rcx
	jmp	.L74
	.p2align 4,,10
	.p2align 3
.L78:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %esi
	movzbl	(%rcx,%rax), %edx
	testb	%dl, %dl
	je	.L125
.L74:
	cmpq	$1023, %rax
	jbe	.L78
	testb	%sil, %sil
	je	.L77
.L125:
	movq	%rax, filled(%rip)
.L77:
	movslq	%edi, %rdi
	call	put_number
	movq	filled(%rip), %rax
	movl	$.LC11, %ecx
	xorl	%esi, %esi
	movl	$32, %edx
	subq	%rax, %rcx
	jmp	.L79
	.p2align 4,,10
	.p2align 3
.L81:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %esi
	movzbl	(%rcx,%rax), %edx
	testb	%dl, %dl
	je	.L126
.L79:
	cmpq	$1023, %rax
	jbe	.L81
	testb	%sil, %sil
	je	.L80
.L126:
	movq	%rax, filled(%rip)
.L80:
	movslq	8(%rbp), %rdi
	call	put_number
	movq	filled(%rip), %rax
	movl	$.LC12, %ecx
	xorl	%esi, %esi
	movl	$32, %edx
	subq	%rax, %rcx
	jmp	.L82
	.p2align 4,,10
	.p2align 3
.L84:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %esi
	movzbl	(%rcx,%rax), %edx
	testb	%dl, %dl
	je	.L127
.L82:
	cmpq	$1023, %rax
	jbe	.L84
	testb	%sil, %sil
	je	.L83
.L127:
	movq	%rax, filled(%rip)
.L83:
	movq	200(%rbx), %rdi
	call	put_number
	movq	filled(%rip), %rax
	movl	$.LC13, %ecx
	xorl	%esi, %esi
	movl	$32, %edx
	subq	%rax, %rcx
	jmp	.L85
	.p2align 4,,10
	.p2align 3
.L87:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %esi
	movzbl	(%rcx,%rax), %edx
	testb	%dl, %dl
	je	.L128
.L85:
	cmpq	$1023, %rax
	jbe	.L87
	testb	%sil, %sil
	je	.L86
.L128:
	movq	%rax, filled(%rip)
.L86:
	movq	192(%rbx), %rdi
	call	put_hex
	cmpq	$14, 200(%rbx)
	je	.L88
.L130:
	movq	filled(%rip), %rdx
.L89:
	cmpq	$1023, %rdx
	ja	.L96
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L96:
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
	movq	next(%rip), %rax
	movq	$0, filled(%rip)
	movq	%rax, 168(%rbx)
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L88:
	movq	filled(%rip), %rax
	movl	$.LC14, %ecx
	xorl	%esi, %esi
	movl	$32, %edx
	subq	%rax, %rcx
	jmp	.L90
	.p2align 4,,10
	.p2align 3
.L92:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %esi
	movzbl	(%rcx,%rax), %edx
	testb	%dl, %dl
	je	.L129
.L90:
	cmpq	$1023, %rax
	jbe	.L92
	testb	%sil, %sil
	je	.L91
.L129:
	movq	%rax, filled(%rip)
.L91:
	movq	216(%rbx), %rdi
	call	put_hex
	movq	216(%rbx), %rax
	cmpq	%rax, 16(%rbp)
	je	.L130
	movq	filled(%rip), %rdi
	movl	$.LC15, %ecx
	xorl	%esi, %esi
	movl	$44, %eax
	movq	%rdi, %rdx
	subq	%rdi, %rcx
	jmp	.L94
	.p2align 4,,10
	.p2align 3
.L95:
	addq	$1, %rdx
	movb	%al, line-1(%rdx)
	movl	$1, %esi
	movzbl	(%rcx,%rdx), %eax
	testb	%al, %al
	je	.L131
.L94:
	cmpq	$1023, %rdx
	jbe	.L95
	testb	%sil, %sil
	je	.L98
	movq	%rdx, filled(%rip)
	jmp	.L96
	.p2align 4,,10
	.p2align 3
.L71:
	movq	%r8, %rax
	jmp	.L72
.L131:
	movq	%rdx, filled(%rip)
	jmp	.L89
.L98:
	movq	%rdi, %rdx
	jmp	.L89
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
	je	.L137
	.p2align 4,,10
	.p2align 3
.L136:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L136
	ret
	.p2align 4,,10
	.p2align 3
.L137:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC16:
	.string	"at first"
.LC17:
	.string	"ds es"
.LC18:
	.string	"bases"
.LC19:
	.string	"fs 2b, gs 0"
.LC20:
	.string	"bases again"
.LC21:
	.string	"base of gs"
.LC22:
	.string	"child"
.LC23:
	.string	"maker"
.LC24:
	.string	"ds 18"
.LC25:
	.string	"es 63"
.LC26:
	.string	"fs 2f"
.LC27:
	.string	"ss 0"
.LC28:
	.string	"ss 33"
.LC29:
	.string	"pop gs"
.LC30:
	.string	"after faults"
.LC31:
	.string	" rights "
.LC32:
	.string	" limit "
.LC33:
	.string	" read"
.LC34:
	.string	" write"
.LC35:
	.string	"room"
.LC36:
	.string	"sgdt"
.LC37:
	.string	"sidt"
.LC38:
	.string	"sldt"
.LC39:
	.string	"str"
.LC40:
	.string	"smsw"
.LC41:
	.string	"smsw rax"
.LC42:
	.string	"smsw eax"
.LC43:
	.string	"smsw ax"
.LC44:
	.string	"sldt eax"
.LC45:
	.string	"str rax"
.LC46:
	.string	"str ax"
.LC47:
	.string	"smsw gs"
.LC48:
	.string	"sgdt 8"
.LC49:
	.string	"sidt not canonical"
.LC50:
	.string	"smsw code"
.LC51:
	.string	"smsw short address"
.LC52:
	.string	"short address"
.LC53:
	.string	"sgdt across"
.LC54:
	.string	"byte"
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
	movl	$13, %eax
	movl	$11, %edi
	pushq	%r13
	xorl	%r13d, %r13d
	pushq	%r12
	movq	%r13, %rdx
	pushq	%rbp
	pushq	%rbx
	subq	$32, %rsp
	movq	$handler, (%rsp)
	movq	%rsp, %rsi
	movq	$67108868, 8(%rsp)
	movq	$restore, 16(%rsp)
	movq	$0, 24(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC16, %edi
	movl	$43, %ebp
	call	show_all
#APP
# 83 "segments.c" 1
	movl %ebp, %ds
# 0 "" 2
#NO_APP
	movl	$51, %eax
#APP
# 84 "segments.c" 1
	movl %eax, %es
# 0 "" 2
#NO_APP
	movl	$.LC17, %edi
	movl	$158, %ebx
	movl	$4098, %r14d
	call	show_all
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$4096, %esi
	movq	%r14, %rdi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$4097, %r12d
	movq	%rbx, %rax
	movl	$8192, %esi
	movq	%r12, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC18, %edi
	call	show_all
#APP
# 89 "segments.c" 1
	movl %ebp, %fs
# 0 "" 2
#NO_APP
	xorl	%r15d, %r15d
#APP
# 90 "segments.c" 1
	movl %r15d, %gs
# 0 "" 2
#NO_APP
	movl	$.LC19, %edi
	call	show_all
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r12, %rdi
	movl	$12288, %esi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$16384, %esi
	movq	%rbx, %rax
	movq	%r14, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC20, %edi
	call	show_all
#APP
# 95 "segments.c" 1
	movl %ebp, %gs
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r12, %rdi
	movl	$12288, %esi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC21, %edi
	call	show_all
#APP
# 100 "segments.c" 1
	movl %ebp, %fs
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$57, %eax
	movq	%r13, %rdi
	movq	%r13, %rsi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %rbx
	testq	%rax, %rax
	je	.L198
.L140:
	xorl	%edx, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$61, %eax
	movq	%rbx, %rdi
	movq	%rdx, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$24, %eax
	movq	%rdx, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC23, %edi
	call	show_all
	movq	$.LC24, wanted(%rip)
#APP
# 111 "segments.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	movl $0x18, %ecx
	movl %ecx, %ds
1:
# 0 "" 2
#NO_APP
	movq	$.LC25, wanted(%rip)
#APP
# 112 "segments.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	movl $0x63, %ecx
	movl %ecx, %es
1:
# 0 "" 2
#NO_APP
	movq	$.LC26, wanted(%rip)
#APP
# 113 "segments.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	movl $0x2f, %ecx
	movl %ecx, %fs
1:
# 0 "" 2
#NO_APP
	movq	$.LC27, wanted(%rip)
#APP
# 114 "segments.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	xorl %ecx, %ecx
	movl %ecx, %ss
1:
# 0 "" 2
#NO_APP
	movq	$.LC28, wanted(%rip)
#APP
# 115 "segments.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	movl $0x33, %ecx
	movl %ecx, %ss
1:
# 0 "" 2
#NO_APP
	movq	$.LC29, wanted(%rip)
#APP
# 117 "segments.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	pushq $0x10
	popq %gs
1:	addq $8, %rsp
# 0 "" 2
#NO_APP
	movl	$.LC30, %edi
	call	show_all
	xorl	%eax, %eax
#APP
# 119 "segments.c" 1
	movl %eax, %fs
# 0 "" 2
# 120 "segments.c" 1
	movl %eax, %ds
# 0 "" 2
# 121 "segments.c" 1
	movl %eax, %es
# 0 "" 2
#NO_APP
	movl	$line, %r12d
	xorl	%ebx, %ebx
	movl	$.LC34, %r13d
	movabsq	$1234605616436508552, %rbp
	.p2align 4,,10
	.p2align 3
.L159:
	movq	%rbp, %r14
#APP
# 127 "segments.c" 1
	larl %bx, %r14d
	setz %al
# 0 "" 2
#NO_APP
	movq	%rbp, %r11
#APP
# 128 "segments.c" 1
	lsll %bx, %r11d
# 0 "" 2
# 129 "segments.c" 1
	verr %bx
	setz %r10b
# 0 "" 2
# 130 "segments.c" 1
	verw %bx
	setz %r9b
# 0 "" 2
#NO_APP
	testb	%al, %al
	je	.L141
	movq	%rbx, %rdi
	call	put_hex
	movq	filled(%rip), %rax
	movl	$.LC31, %ecx
	xorl	%esi, %esi
	movl	$32, %edx
	subq	%rax, %rcx
	jmp	.L142
	.p2align 4,,10
	.p2align 3
.L144:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %esi
	movzbl	(%rcx,%rax), %edx
	testb	%dl, %dl
	je	.L196
.L142:
	cmpq	$1023, %rax
	jbe	.L144
	testb	%sil, %sil
	je	.L143
.L196:
	movq	%rax, filled(%rip)
.L143:
	movq	%r14, %rdi
	call	put_hex
	movl	%ebx, %eax
	andl	$-4, %eax
	cmpl	$120, %eax
	je	.L145
	movq	filled(%rip), %rax
	movl	$.LC32, %ecx
	xorl	%esi, %esi
	movl	$32, %edx
	subq	%rax, %rcx
	jmp	.L146
	.p2align 4,,10
	.p2align 3
.L148:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %esi
	movzbl	(%rcx,%rax), %edx
	testb	%dl, %dl
	je	.L197
.L146:
	cmpq	$1023, %rax
	jbe	.L148
	testb	%sil, %sil
	je	.L147
.L197:
	movq	%rax, filled(%rip)
.L147:
	movq	%r11, %rdi
	call	put_hex
.L145:
	movq	filled(%rip), %rdi
	testb	%r10b, %r10b
	jne	.L167
.L150:
	movq	%rdi, %rdx
.L151:
	testb	%r9b, %r9b
	jne	.L153
.L155:
	movq	%rdx, %rax
	cmpq	$1023, %rax
	ja	.L168
	.p2align 4,,10
	.p2align 3
.L202:
	leaq	1(%rax), %rdx
	movb	$10, line(%rax)
	movq	%rdx, filled(%rip)
.L154:
	movl	$1, %eax
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rax, %rdi
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$0, filled(%rip)
.L141:
	addq	$1, %rbx
	cmpq	$256, %rbx
	jne	.L159
	movl	$.LC35, %edi
	call	show_room
#APP
# 164 "segments.c" 1
	sgdt room(%rip)
# 0 "" 2
#NO_APP
	movl	$.LC36, %edi
	call	show_room
#APP
# 166 "segments.c" 1
	sidt room(%rip)
# 0 "" 2
#NO_APP
	movl	$.LC37, %edi
	call	show_room
#APP
# 168 "segments.c" 1
	sldt room(%rip)
# 0 "" 2
#NO_APP
	movl	$.LC38, %edi
	call	show_room
#APP
# 170 "segments.c" 1
	str room(%rip)
# 0 "" 2
#NO_APP
	movl	$.LC39, %edi
	call	show_room
#APP
# 172 "segments.c" 1
	smsw room(%rip)
# 0 "" 2
#NO_APP
	movabsq	$1234605616436508552, %rbx
	movl	$.LC40, %edi
	call	show_room
	movq	%rbx, %rax
#APP
# 174 "segments.c" 1
	.byte 0x48, 0x0f, 1, 0xe0
# 0 "" 2
#NO_APP
	movl	$.LC41, %edi
	movq	%rax, %rsi
	call	show_hex
	movq	%rbx, %rax
#APP
# 175 "segments.c" 1
	.byte 0x0f, 1, 0xe0
# 0 "" 2
#NO_APP
	movl	$.LC42, %edi
	movq	%rax, %rsi
	call	show_hex
	movq	%rbx, %rax
#APP
# 176 "segments.c" 1
	.byte 0x66, 0x0f, 1, 0xe0
# 0 "" 2
#NO_APP
	movl	$.LC43, %edi
	movq	%rax, %rsi
	call	show_hex
	movq	%rbx, %rax
#APP
# 177 "segments.c" 1
	.byte 0x0f, 0, 0xc0
# 0 "" 2
#NO_APP
	movl	$.LC44, %edi
	movq	%rax, %rsi
	call	show_hex
	movq	%rbx, %rax
#APP
# 178 "segments.c" 1
	.byte 0x48, 0x0f, 0, 0xc8
# 0 "" 2
#NO_APP
	movl	$.LC45, %edi
	movq	%rax, %rsi
	call	show_hex
	movq	%rbx, %rax
#APP
# 179 "segments.c" 1
	.byte 0x66, 0x0f, 0, 0xc8
# 0 "" 2
#NO_APP
	movl	$.LC46, %edi
	movq	%rax, %rsi
	xorl	%r13d, %r13d
	call	show_hex
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$158, %eax
	movl	$room, %esi
	movl	$4097, %edi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$1, %eax
#APP
# 182 "segments.c" 1
	smsw %gs:2(,%rax,2)
# 0 "" 2
#NO_APP
	movl	$.LC47, %edi
	call	show_room
	movq	$.LC48, wanted(%rip)
#APP
# 184 "segments.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	movl $8, %ecx
	sgdt (%rcx)
1:
# 0 "" 2
#NO_APP
	movq	$.LC49, wanted(%rip)
#APP
# 185 "segments.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	movabsq $0x800000000000, %rcx
	sidt (%rcx)
1:
# 0 "" 2
#NO_APP
	movq	$.LC50, wanted(%rip)
#APP
# 186 "segments.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	smsw 1f(%rip)
1:
# 0 "" 2
#NO_APP
	movq	$.LC51, wanted(%rip)
	movl	$room, %eax
	leal	(%rax), %esi
#APP
# 187 "segments.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	movl %esi, %ecx
	smsw (%ecx)
1:
# 0 "" 2
#NO_APP
	movl	$.LC52, %edi
	movl	$9, %ebx
	call	show_room
	xorl	%r9d, %r9d
	movl	$536870912, %edi
	movq	%rbx, %rax
	movl	$50, %r10d
	movl	$8192, %esi
	movl	$3, %edx
	movq	$-1, %r8
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	leaq	4096(%rax), %rbp
	movq	%rax, %rbx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	movl	$11, %eax
	movl	$4096, %esi
	movq	%rbp, %rdi
	movq	%r13, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$.LC53, wanted(%rip)
	addq	$4090, %rbx
#APP
# 194 "segments.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	sgdt (%rbx)
1:
# 0 "" 2
#NO_APP
	movq	filled(%rip), %rdi
	movl	$.LC54, %r13d
	.p2align 4,,10
	.p2align 3
.L166:
	movq	%r13, %rsi
	movzbl	(%rbx), %r8d
	movq	%rdi, %rax
	xorl	%ecx, %ecx
	movl	$98, %edx
	subq	%rdi, %rsi
	jmp	.L160
	.p2align 4,,10
	.p2align 3
.L163:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %ecx
	movzbl	(%rsi,%rax), %edx
	testb	%dl, %dl
	je	.L199
.L160:
	cmpq	$1023, %rax
	jbe	.L163
	testb	%cl, %cl
	je	.L169
	movq	%rax, filled(%rip)
	.p2align 4,,10
	.p2align 3
.L162:
	movq	%r8, %rdi
	call	put_hex
	movq	filled(%rip), %rdx
	cmpq	$1023, %rdx
	ja	.L165
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L165:
	movl	$1, %eax
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movq	%rax, %rdi
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	addq	$1, %rbx
	xorl	%edi, %edi
	movq	$0, filled(%rip)
	cmpq	%rbp, %rbx
	jne	.L166
	addq	$32, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.p2align 4,,10
	.p2align 3
.L167:
	movl	$.LC33, %ecx
	movq	%rdi, %rdx
	xorl	%esi, %esi
	movl	$32, %eax
	subq	%rdi, %rcx
	jmp	.L149
	.p2align 4,,10
	.p2align 3
.L152:
	addq	$1, %rdx
	movb	%al, line-1(%rdx)
	movl	$1, %esi
	movzbl	(%rcx,%rdx), %eax
	testb	%al, %al
	je	.L200
.L149:
	cmpq	$1023, %rdx
	jbe	.L152
	testb	%sil, %sil
	je	.L150
	movq	%rdx, filled(%rip)
	testb	%r9b, %r9b
	je	.L154
.L153:
	movq	%r13, %rdi
	movq	%rdx, %rax
	xorl	%esi, %esi
	movl	$32, %ecx
	subq	%rdx, %rdi
	jmp	.L156
	.p2align 4,,10
	.p2align 3
.L158:
	addq	$1, %rax
	movb	%cl, line-1(%rax)
	movl	$1, %esi
	movzbl	(%rdi,%rax), %ecx
	testb	%cl, %cl
	je	.L201
.L156:
	cmpq	$1023, %rax
	jbe	.L158
	testb	%sil, %sil
	je	.L155
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
	jmp	.L154
	.p2align 4,,10
	.p2align 3
.L201:
	movq	%rax, filled(%rip)
	cmpq	$1023, %rax
	jbe	.L202
.L168:
	movq	%rax, %rdx
	jmp	.L154
	.p2align 4,,10
	.p2align 3
.L200:
	movq	%rdx, filled(%rip)
	jmp	.L151
.L199:
	movq	%rax, filled(%rip)
.L164:
	cmpq	$1023, %rax
	ja	.L162
	leaq	1(%rax), %rdx
	movb	$32, line(%rax)
	movq	%rdx, filled(%rip)
	jmp	.L162
.L169:
	movq	%rdi, %rax
	jmp	.L164
.L198:
	movl	$.LC22, %edi
	call	show_all
#APP
# 104 "segments.c" 1
	movl %r15d, %ds
# 0 "" 2
#NO_APP
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$60, %eax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	jmp	.L140
	.size	main, .-main
	.local	room
	.comm	room,32,16
	.local	wanted
	.comm	wanted,8,8
	.local	next
	.comm	next,8,8
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
