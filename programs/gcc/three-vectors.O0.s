# Three vectors, one handler: a switch over the vector, and counters for each.
#
# ring3: with ../lib/runtime.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: covers A10 A13 B2 H52 H56 H121 H123
#
# Below this header, unchanged, is the output of Debian's gcc 12.2.0 (scripts/regenerate-gcc-programs.ts):
#   gcc -O0 -fpie -fcf-protection=none -muintr -mgeneral-regs-only -fno-stack-protector -fno-stack-clash-protection -fasynchronous-unwind-tables -S -o three-vectors.O0.s three-vectors.c

	.file	"three-vectors.c"
	.text
	.local	timer
	.comm	timer,4,4
	.local	disk
	.comm	disk,4,4
	.local	network
	.comm	network,4,4
	.local	order
	.comm	order,8,8
	.type	handler, @function
handler:
.LFB173:
	.cfi_startproc
	.cfi_def_cfa_offset 16
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%rax
	.cfi_offset 0, -32
	leaq	16(%rbp), %rax
	movq	%rax, -16(%rbp)
	movq	8(%rbp), %rax
	movq	%rax, -24(%rbp)
	movq	order(%rip), %rax
	salq	$4, %rax
	orq	-24(%rbp), %rax
	movq	%rax, order(%rip)
	cmpq	$9, -24(%rbp)
	je	.L2
	cmpq	$9, -24(%rbp)
	ja	.L6
	cmpq	$1, -24(%rbp)
	je	.L4
	cmpq	$4, -24(%rbp)
	je	.L5
	jmp	.L6
.L4:
	movl	timer(%rip), %eax
	addl	$1, %eax
	movl	%eax, timer(%rip)
	jmp	.L3
.L5:
	movl	disk(%rip), %eax
	addl	$10, %eax
	movl	%eax, disk(%rip)
	jmp	.L3
.L2:
	movl	network(%rip), %eax
	addl	$100, %eax
	movl	%eax, network(%rip)
	nop
.L3:
.L6:
	nop
	movq	-8(%rbp), %rax
	leave
	.cfi_def_cfa 7, 16
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	uiret
	.cfi_endproc
.LFE173:
	.size	handler, .-handler
	.section	.rodata
.LC0:
	.string	"masked, none is handled"
.LC1:
	.string	"the highest comes first"
.LC2:
	.string	"three of the same are one"
	.align 8
.LC3:
	.string	"the others were counted by their vector"
	.align 8
.LC4:
	.string	"one after the other they are three"
	.text
	.globl	main
	.type	main, @function
main:
.LFB174:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$64, %rsp
	movl	$0, %esi
	leaq	handler(%rip), %rax
	movq	%rax, %rdi
	call	uintr_register_handler@PLT
	movl	$1, %edi
	call	uintr_connect_self@PLT
	movl	%eax, -12(%rbp)
	movl	$4, %edi
	call	uintr_connect_self@PLT
	movl	%eax, -16(%rbp)
	movl	$9, %edi
	call	uintr_connect_self@PLT
	movl	%eax, -20(%rbp)
	clui
	nop
	movl	-16(%rbp), %eax
	cltq
	movq	%rax, -32(%rbp)
	movq	-32(%rbp), %rax
	senduipi	%rax
	nop
	movl	$0, -4(%rbp)
	jmp	.L8
.L9:
	movl	-12(%rbp), %eax
	cltq
	movq	%rax, -40(%rbp)
	movq	-40(%rbp), %rax
	senduipi	%rax
	nop
	addl	$1, -4(%rbp)
.L8:
	cmpl	$2, -4(%rbp)
	jle	.L9
	movl	-20(%rbp), %eax
	cltq
	movq	%rax, -48(%rbp)
	movq	-48(%rbp), %rax
	senduipi	%rax
	nop
	movl	$0, %r9d
	movl	$0, %r8d
	movl	$0, %ecx
	movl	$0, %edx
	movl	$0, %esi
	movl	$39, %edi
	call	system_call@PLT
	movq	order(%rip), %rax
	movl	$0, %edx
	movq	%rax, %rsi
	leaq	.LC0(%rip), %rax
	movq	%rax, %rdi
	call	check_equal@PLT
	stui
	nop
	movq	order(%rip), %rax
	movl	$2369, %edx
	movq	%rax, %rsi
	leaq	.LC1(%rip), %rax
	movq	%rax, %rdi
	call	check_equal@PLT
	movl	timer(%rip), %eax
	movl	%eax, %eax
	movl	$1, %edx
	movq	%rax, %rsi
	leaq	.LC2(%rip), %rax
	movq	%rax, %rdi
	call	check_equal@PLT
	movl	disk(%rip), %edx
	movl	network(%rip), %eax
	addl	%edx, %eax
	movl	%eax, %eax
	movl	$110, %edx
	movq	%rax, %rsi
	leaq	.LC3(%rip), %rax
	movq	%rax, %rdi
	call	check_equal@PLT
	movl	$0, -8(%rbp)
	jmp	.L10
.L11:
	movl	-12(%rbp), %eax
	cltq
	movq	%rax, -56(%rbp)
	movq	-56(%rbp), %rax
	senduipi	%rax
	nop
	movl	$0, %r9d
	movl	$0, %r8d
	movl	$0, %ecx
	movl	$0, %edx
	movl	$0, %esi
	movl	$39, %edi
	call	system_call@PLT
	addl	$1, -8(%rbp)
.L10:
	cmpl	$2, -8(%rbp)
	jle	.L11
	movl	timer(%rip), %eax
	movl	%eax, %eax
	movl	$4, %edx
	movq	%rax, %rsi
	leaq	.LC4(%rip), %rax
	movq	%rax, %rdi
	call	check_equal@PLT
	call	check_done@PLT
	.cfi_endproc
.LFE174:
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
