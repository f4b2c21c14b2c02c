# Made from traps.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S traps.c`.
	.file	"traps.c"
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
	.string	" elsewhere"
.LC2:
	.string	" nowhere"
.LC3:
	.string	" at RIP"
.LC4:
	.string	": signal "
.LC5:
	.string	" code "
.LC6:
	.string	" trap "
.LC7:
	.string	" error "
.LC9:
	.string	"0x"
.LC8:
	.string	"0123456789abcdef"
	.text
	.p2align 4
	.type	handler, @function
handler:
	pushq	%rbp
	pushq	%rbx
	movq	%rdx, %rbx
	subq	$32, %rsp
	movl	steps(%rip), %eax
	addl	$1, %eax
	movl	%eax, steps(%rip)
	movl	quiet(%rip), %eax
	testl	%eax, %eax
	je	.L110
.L30:
	movq	next(%rip), %rax
	testq	%rax, %rax
	je	.L64
	movq	next(%rip), %rax
	movq	%rax, 168(%rbx)
.L64:
	andq	$-262145, 176(%rbx)
	addq	$32, %rsp
	popq	%rbx
	popq	%rbp
	ret
	.p2align 4,,10
	.p2align 3
.L110:
	movq	wanted(%rip), %rcx
	movq	filled(%rip), %r8
	movq	%rsi, %rbp
	xorl	%esi, %esi
	movzbl	(%rcx), %edx
	movq	%r8, %rax
	subq	%r8, %rcx
	testb	%dl, %dl
	jne	.L31
	jmp	.L32
	.p2align 4,,10
	.p2align 3
.L36:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %esi
	movzbl	(%rcx,%rax), %edx
	testb	%dl, %dl
	je	.L34
.L31:
	cmpq	$1023, %rax
	jbe	.L36
	testb	%sil, %sil
	jne	.L34
.L32:
	movq	%r8, %rax
	jmp	.L33
	.p2align 4,,10
	.p2align 3
.L34:
	movq	%rax, filled(%rip)
.L33:
	movl	$.LC4, %ecx
	xorl	%esi, %esi
	movl	$58, %edx
	subq	%rax, %rcx
	jmp	.L35
	.p2align 4,,10
	.p2align 3
.L39:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %esi
	movzbl	(%rcx,%rax), %edx
	testb	%dl, %dl
	je	.L105
.L35:
	cmpq	$1023, %rax
	jbe	.L39
	testb	%sil, %sil
	je	.L38
.L105:
	movq	%rax, filled(%rip)
.L38:
	movslq	%edi, %rdi
	call	put_number
	movq	filled(%rip), %rax
	movl	$.LC5, %ecx
	xorl	%esi, %esi
	movl	$32, %edx
	subq	%rax, %rcx
	jmp	.L40
	.p2align 4,,10
	.p2align 3
.L42:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %esi
	movzbl	(%rcx,%rax), %edx
	testb	%dl, %dl
	je	.L106
.L40:
	cmpq	$1023, %rax
	jbe	.L42
	testb	%sil, %sil
	je	.L41
.L106:
	movq	%rax, filled(%rip)
.L41:
	movslq	8(%rbp), %rdi
	call	put_number
	movq	filled(%rip), %rax
	movl	$.LC6, %ecx
	xorl	%esi, %esi
	movl	$32, %edx
	subq	%rax, %rcx
	jmp	.L43
	.p2align 4,,10
	.p2align 3
.L45:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %esi
	movzbl	(%rcx,%rax), %edx
	testb	%dl, %dl
	je	.L107
.L43:
	cmpq	$1023, %rax
	jbe	.L45
	testb	%sil, %sil
	je	.L44
.L107:
	movq	%rax, filled(%rip)
.L44:
	movq	200(%rbx), %rdi
	call	put_number
	movq	filled(%rip), %rdi
	movl	$.LC7, %ecx
	xorl	%esi, %esi
	movl	$32, %eax
	movq	%rdi, %rdx
	subq	%rdi, %rcx
	jmp	.L46
	.p2align 4,,10
	.p2align 3
.L48:
	addq	$1, %rdx
	movb	%al, line-1(%rdx)
	movl	$1, %esi
	movzbl	(%rcx,%rdx), %eax
	testb	%al, %al
	je	.L108
.L46:
	cmpq	$1023, %rdx
	jbe	.L48
	testb	%sil, %sil
	jne	.L108
	movq	%rdi, %rdx
	jmp	.L47
	.p2align 4,,10
	.p2align 3
.L108:
	movq	%rdx, filled(%rip)
.L47:
	movq	192(%rbx), %rax
	movl	$1, %ecx
	.p2align 4,,10
	.p2align 3
.L49:
	movq	%rax, %rsi
	movq	%rax, %rdi
	shrq	$4, %rax
	andl	$15, %esi
	movzbl	.LC8(%rsi), %esi
	movb	%sil, 7(%rsp,%rcx)
	movq	%rcx, %rsi
	leaq	1(%rcx), %rcx
	cmpq	$15, %rdi
	ja	.L49
	movl	$.LC9, %edi
	movq	%rdx, %rax
	xorl	%r8d, %r8d
	movl	$48, %ecx
	subq	%rdx, %rdi
	jmp	.L50
	.p2align 4,,10
	.p2align 3
.L52:
	addq	$1, %rax
	movb	%cl, line-1(%rax)
	movl	$1, %r8d
	movzbl	(%rdi,%rax), %ecx
	testb	%cl, %cl
	je	.L109
.L50:
	cmpq	$1023, %rax
	jbe	.L52
	testb	%r8b, %r8b
	jne	.L109
	movq	%rdx, %rax
	jmp	.L51
	.p2align 4,,10
	.p2align 3
.L109:
	movq	%rax, filled(%rip)
.L51:
	leaq	(%rsi,%rax), %rdi
	movslq	%esi, %rsi
	xorl	%ecx, %ecx
	addq	%rax, %rsi
	leaq	8(%rsp,%rsi), %rsi
	jmp	.L53
	.p2align 4,,10
	.p2align 3
.L55:
	leaq	1(%rax), %rdx
	notq	%rax
	movl	$1, %ecx
	movzbl	(%rsi,%rax), %eax
	movb	%al, line-1(%rdx)
	cmpq	%rdi, %rdx
	je	.L111
	movq	%rdx, %rax
.L53:
	cmpq	$1023, %rax
	jbe	.L55
	testb	%cl, %cl
	je	.L54
	movq	%rax, filled(%rip)
.L54:
	movq	16(%rbp), %rax
	movl	$.LC3, %ecx
	cmpq	168(%rbx), %rax
	je	.L56
	testq	%rax, %rax
	movl	$.LC2, %ecx
	movl	$.LC1, %eax
	cmovne	%rax, %rcx
.L56:
	movq	filled(%rip), %rdx
	xorl	%esi, %esi
	movl	$32, %eax
	subq	%rdx, %rcx
	jmp	.L57
	.p2align 4,,10
	.p2align 3
.L59:
	addq	$1, %rdx
	movb	%al, line-1(%rdx)
	movl	$1, %esi
	movzbl	(%rcx,%rdx), %eax
	testb	%al, %al
	je	.L112
.L57:
	cmpq	$1023, %rdx
	jbe	.L59
	testb	%sil, %sil
	je	.L58
	movq	next(%rip), %rax
	movq	%rdx, filled(%rip)
	testq	%rax, %rax
	jne	.L60
.L63:
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
	jmp	.L30
	.p2align 4,,10
	.p2align 3
.L112:
	movq	%rdx, filled(%rip)
.L58:
	movq	next(%rip), %rax
	testq	%rax, %rax
	jne	.L60
.L62:
	movq	filled(%rip), %rdx
	cmpq	$1023, %rdx
	ja	.L63
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
	jmp	.L63
	.p2align 4,,10
	.p2align 3
.L111:
	movq	%rdi, filled(%rip)
	jmp	.L54
	.p2align 4,,10
	.p2align 3
.L60:
	movq	next(%rip), %rdi
	subq	168(%rbx), %rdi
	call	put_number
	jmp	.L62
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
	je	.L118
	.p2align 4,,10
	.p2align 3
.L117:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L117
	ret
	.p2align 4,,10
	.p2align 3
.L118:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC10:
	.string	"hlt"
.LC11:
	.string	"cli"
.LC12:
	.string	"in"
.LC13:
	.string	"mov cr"
.LC14:
	.string	"rdmsr"
.LC15:
	.string	"wbinvd"
.LC16:
	.string	"swapgs"
.LC17:
	.string	"xsetbv"
.LC18:
	.string	"ud2"
.LC19:
	.string	"into"
.LC20:
	.string	"push es"
.LC21:
	.string	"lock mov"
.LC22:
	.string	"int 3"
.LC23:
	.string	"int3"
.LC24:
	.string	"int 4"
.LC25:
	.string	"int 13"
.LC26:
	.string	"int 0x20"
.LC27:
	.string	"not canonical"
.LC28:
	.string	"not canonical, stack"
.LC29:
	.string	"movaps"
.LC30:
	.string	"fxsave"
.LC31:
	.string	"div"
.LC32:
	.string	"step"
.LC33:
	.string	"steps"
.LC34:
	.string	"with a system call"
.LC35:
	.string	"with a repeated instruction"
.LC36:
	.string	"word"
.LC37:
	.string	"quadword"
.LC38:
	.string	"store"
.LC39:
	.string	"long double"
.LC40:
	.string	"stack"
.LC41:
	.string	"aligned"
.LC42:
	.string	"1 / 0"
.LC43:
	.string	"0 / 0"
.LC44:
	.string	"denormal"
.LC45:
	.string	"inexact"
.LC46:
	.string	"cleared in time"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r12
	movl	$13, %r12d
	pushq	%rbp
	pushq	%rbx
	xorl	%ebx, %ebx
	subq	$32, %rsp
	movq	%rsp, %rbp
	.p2align 4,,10
	.p2align 3
.L121:
	movq	$handler, (%rsp)
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%edx, %edx
	movq	$67108868, 8(%rsp)
	movq	%r12, %rax
	movq	%rbp, %rsi
	movslq	signals.4(,%rbx,4), %rdi
	movq	$restore, 16(%rsp)
	movl	$8, %r10d
	movq	$0, 24(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	addq	$1, %rbx
	cmpq	$5, %rbx
	jne	.L121
	movq	$.LC10, wanted(%rip)
#APP
# 48 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	hlt
1:
# 0 "" 2
#NO_APP
	movq	$.LC11, wanted(%rip)
#APP
# 49 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	cli
1:
# 0 "" 2
#NO_APP
	movq	$.LC12, wanted(%rip)
#APP
# 50 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	inb $0x80, %al
1:
# 0 "" 2
#NO_APP
	movq	$.LC13, wanted(%rip)
#APP
# 51 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	mov %cr3, %rax
1:
# 0 "" 2
#NO_APP
	movq	$.LC14, wanted(%rip)
#APP
# 52 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	rdmsr
1:
# 0 "" 2
#NO_APP
	movq	$.LC15, wanted(%rip)
#APP
# 53 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	wbinvd
1:
# 0 "" 2
#NO_APP
	movq	$.LC16, wanted(%rip)
#APP
# 54 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	swapgs
1:
# 0 "" 2
#NO_APP
	movq	$.LC17, wanted(%rip)
#APP
# 55 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	xorl %ecx, %ecx
	xsetbv
1:
# 0 "" 2
#NO_APP
	movq	$.LC18, wanted(%rip)
#APP
# 56 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	ud2
1:
# 0 "" 2
#NO_APP
	movq	$.LC19, wanted(%rip)
#APP
# 57 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	.byte 0xce
1:
# 0 "" 2
#NO_APP
	movq	$.LC20, wanted(%rip)
#APP
# 58 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	.byte 0x06
1:
# 0 "" 2
#NO_APP
	movq	$.LC21, wanted(%rip)
#APP
# 59 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	.byte 0xf0, 0x89, 0xc0
1:
# 0 "" 2
#NO_APP
	movq	$.LC22, wanted(%rip)
#APP
# 60 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	.byte 0xcd, 3
1:
# 0 "" 2
#NO_APP
	movq	$.LC23, wanted(%rip)
#APP
# 61 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	int3
1:
# 0 "" 2
#NO_APP
	movq	$.LC24, wanted(%rip)
#APP
# 62 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	int $4
1:
# 0 "" 2
#NO_APP
	movq	$.LC25, wanted(%rip)
#APP
# 63 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	int $13
1:
# 0 "" 2
#NO_APP
	movq	$.LC26, wanted(%rip)
#APP
# 64 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	int $0x20
1:
# 0 "" 2
#NO_APP
	movq	$.LC27, wanted(%rip)
#APP
# 65 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	movabsq $0x800000000000, %rcx
	movb (%rcx), %al
1:
# 0 "" 2
#NO_APP
	movq	$.LC28, wanted(%rip)
#APP
# 66 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	movq %rsp, %rdx
	movabsq $0x800000000000, %rsp
	movq %rsp, %rcx
	movq %rdx, %rsp
	movb (%rcx), %al
1:
# 0 "" 2
#NO_APP
	movq	$.LC29, wanted(%rip)
#APP
# 67 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	movaps 8+room(%rip), %xmm0
1:
# 0 "" 2
#NO_APP
	movq	$.LC30, wanted(%rip)
#APP
# 68 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	fxsave 8+room(%rip)
1:
# 0 "" 2
#NO_APP
	movq	$.LC31, wanted(%rip)
#APP
# 69 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	xorl %ecx, %ecx
	divl %ecx
1:
# 0 "" 2
#NO_APP
	movq	$0, next(%rip)
	movq	$.LC32, wanted(%rip)
	movl	$0, steps(%rip)
	movl	$1, quiet(%rip)
#APP
# 78 "traps.c" 1
	pushfq
	orq $256, (%rsp)
	popfq
	nop
	nop
	nop
	pushfq
	andq $-257, (%rsp)
	popfq
# 0 "" 2
#NO_APP
	movslq	steps(%rip), %rsi
	movl	$.LC33, %edi
	call	show
	movl	$0, steps(%rip)
#APP
# 84 "traps.c" 1
	pushfq
	orq $256, (%rsp)
	popfq
	movl $39, %eax
	syscall
	nop
	pushfq
	andq $-257, (%rsp)
	popfq
# 0 "" 2
#NO_APP
	movslq	steps(%rip), %rsi
	movl	$.LC34, %edi
	call	show
	movl	$3, %ecx
	movl	$room, %edi
	movl	$0, steps(%rip)
#APP
# 92 "traps.c" 1
	pushfq
	orq $256, (%rsp)
	popfq
	rep stosb
	pushfq
	andq $-257, (%rsp)
	popfq
# 0 "" 2
#NO_APP
	movslq	steps(%rip), %rsi
	movl	$.LC35, %edi
	call	show
	movl	$0, quiet(%rip)
#APP
# 99 "traps.c" 1
	pushfq
	orq $256, (%rsp)
	popfq
	pushfq
	andq $-257, (%rsp)
	movl $1, quiet(%rip)
	popfq
# 0 "" 2
#NO_APP
	movl	$0, quiet(%rip)
	movq	$0, room+8(%rip)
	movq	$0, room(%rip)
	movq	$.LC36, wanted(%rip)
#APP
# 107 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	pushfq
	orq $262144, (%rsp)
	popfq
	movw 1+room(%rip), %ax
1:
# 0 "" 2
#NO_APP
	movq	$.LC37, wanted(%rip)
#APP
# 108 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	pushfq
	orq $262144, (%rsp)
	popfq
	movq 4+room(%rip), %rax
1:
# 0 "" 2
#NO_APP
	movq	$.LC38, wanted(%rip)
#APP
# 109 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	pushfq
	orq $262144, (%rsp)
	popfq
	movl %eax, 2+room(%rip)
1:
# 0 "" 2
#NO_APP
	movq	$.LC39, wanted(%rip)
#APP
# 110 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	pushfq
	orq $262144, (%rsp)
	popfq
	fldt 4+room(%rip)
1:
# 0 "" 2
#NO_APP
	movq	$.LC40, wanted(%rip)
#APP
# 112 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	movq %rsp, %rdx
	pushfq
	orq $262144, (%rsp)
	popfq
	subq $1, %rsp
	pushq $0
1:	movq %rdx, %rsp
# 0 "" 2
#NO_APP
	movl	$0, steps(%rip)
#APP
# 116 "traps.c" 1
	pushfq
	orq $262144, (%rsp)
	popfq
	movl 4+room(%rip), %eax
	movb 3+room(%rip), %al
	pushfq
	andq $-262145, (%rsp)
	popfq
# 0 "" 2
#NO_APP
	movslq	steps(%rip), %rsi
	movl	$.LC41, %edi
	call	show
	movl	$832, %eax
	movq	$.LC42, (%rsp)
	xorl	%esi, %esi
	movw	%ax, control.3(%rip)
	movq	$.LC43, 8(%rsp)
	movq	$.LC44, 16(%rsp)
	movq	$.LC45, 24(%rsp)
.L128:
	cmpq	$1, %rsi
	je	.L133
	ja	.L134
#APP
# 130 "traps.c" 1
	fninit
	fildl one.1(%rip)
	fldcw control.3(%rip)
# 0 "" 2
#NO_APP
.L123:
#APP
# 131 "traps.c" 1
	fidivl zero.2(%rip)
# 0 "" 2
#NO_APP
.L127:
	movq	0(%rbp,%rsi,8), %rax
	movq	%rax, wanted(%rip)
#APP
# 134 "traps.c" 1
	leaq 1f(%rip), %rax
	movq %rax, next(%rip)
	fwait
1:
# 0 "" 2
# 135 "traps.c" 1
	fninit
# 0 "" 2
#NO_APP
	addq	$1, %rsi
	cmpq	$4, %rsi
	jne	.L128
#APP
# 137 "traps.c" 1
	fninit
	fildl one.1(%rip)
	fldcw control.3(%rip)
	fidivl zero.2(%rip)
	fnclex
	fwait
# 0 "" 2
#NO_APP
	movl	$.LC46, %edi
	call	put
	call	end
#APP
# 139 "traps.c" 1
	fninit
# 0 "" 2
#NO_APP
	addq	$32, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	ret
	.p2align 4,,10
	.p2align 3
.L134:
#APP
# 130 "traps.c" 1
	fninit
	fildl one.1(%rip)
	fldcw control.3(%rip)
# 0 "" 2
#NO_APP
	cmpq	$2, %rsi
	je	.L135
#APP
# 133 "traps.c" 1
	fldl2e
	fdivrp
# 0 "" 2
#NO_APP
	jmp	.L127
	.p2align 4,,10
	.p2align 3
.L133:
#APP
# 130 "traps.c" 1
	fninit
	fildl zero.2(%rip)
	fldcw control.3(%rip)
# 0 "" 2
#NO_APP
	jmp	.L123
.L135:
#APP
# 132 "traps.c" 1
	fadds denormal.0(%rip)
# 0 "" 2
#NO_APP
	jmp	.L127
	.size	main, .-main
	.data
	.align 4
	.type	denormal.0, @object
	.size	denormal.0, 4
denormal.0:
	.long	1
	.align 4
	.type	one.1, @object
	.size	one.1, 4
one.1:
	.long	1
	.local	zero.2
	.comm	zero.2,4,4
	.local	control.3
	.comm	control.3,2,2
	.section	.rodata
	.align 16
	.type	signals.4, @object
	.size	signals.4, 20
signals.4:
	.long	4
	.long	5
	.long	7
	.long	8
	.long	11
	.local	room
	.comm	room,32,64
	.local	next
	.comm	next,8,8
	.local	quiet
	.comm	quiet,4,4
	.local	steps
	.comm	steps,4,4
	.local	wanted
	.comm	wanted,8,8
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
