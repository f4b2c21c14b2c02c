# Three vectors, one handler: a switch over the vector, and counters for each.
#
# ring3: with ../lib/runtime.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: covers A10 A13 B2 H52 H56 H121 H123
#
# Below this header, unchanged, is the output of Debian's gcc 12.2.0 (scripts/regenerate-gcc-programs.ts):
#   gcc -O2 -fpie -fcf-protection=full -muintr -mgeneral-regs-only -fno-stack-protector -fno-stack-clash-protection -fasynchronous-unwind-tables -S -o three-vectors.O2.cet.s three-vectors.c

	.file	"three-vectors.c"
	.text
	.p2align 4
	.type	handler, @function
handler:
.LFB180:
	.cfi_startproc
	.cfi_def_cfa_offset 16
	endbr64
	pushq	%rdx
	.cfi_def_cfa_offset 24
	.cfi_offset 1, -24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset 0, -32
	movq	order(%rip), %rax
	movq	16(%rsp), %rdx
	salq	$4, %rax
	orq	%rdx, %rax
	movq	%rax, order(%rip)
	cmpq	$4, %rdx
	je	.L2
	cmpq	$9, %rdx
	je	.L3
	cmpq	$1, %rdx
	je	.L8
.L5:
	popq	%rax
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rdx
	.cfi_def_cfa_offset 16
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	uiret
	.p2align 4,,10
	.p2align 3
.L2:
	.cfi_restore_state
	movl	disk(%rip), %eax
	addl	$10, %eax
	movl	%eax, disk(%rip)
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L8:
	movl	timer(%rip), %eax
	addl	$1, %eax
	movl	%eax, timer(%rip)
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L3:
	movl	network(%rip), %eax
	addl	$100, %eax
	movl	%eax, network(%rip)
	jmp	.L5
	.cfi_endproc
.LFE180:
	.size	handler, .-handler
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"masked, none is handled"
.LC1:
	.string	"the highest comes first"
.LC2:
	.string	"three of the same are one"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC3:
	.string	"the others were counted by their vector"
	.align 8
.LC4:
	.string	"one after the other they are three"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB181:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	xorl	%esi, %esi
	leaq	handler(%rip), %rdi
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	subq	$8, %rsp
	.cfi_def_cfa_offset 32
	call	uintr_register_handler@PLT
	movl	$1, %edi
	call	uintr_connect_self@PLT
	movl	$4, %edi
	movslq	%eax, %rbx
	call	uintr_connect_self@PLT
	movl	$9, %edi
	movslq	%eax, %rbp
	call	uintr_connect_self@PLT
	clui
	senduipi	%rbp
	senduipi	%rbx
	senduipi	%rbx
	senduipi	%rbx
	cltq
	senduipi	%rax
	xorl	%r9d, %r9d
	xorl	%r8d, %r8d
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	xorl	%esi, %esi
	movl	$39, %edi
	call	system_call@PLT
	movq	order(%rip), %rsi
	xorl	%edx, %edx
	leaq	.LC0(%rip), %rdi
	call	check_equal@PLT
	stui
	movq	order(%rip), %rsi
	movl	$2369, %edx
	leaq	.LC1(%rip), %rdi
	movl	$3, %ebp
	call	check_equal@PLT
	movl	timer(%rip), %esi
	movl	$1, %edx
	leaq	.LC2(%rip), %rdi
	call	check_equal@PLT
	movl	disk(%rip), %edx
	movl	network(%rip), %eax
	leaq	.LC3(%rip), %rdi
	leal	(%rdx,%rax), %esi
	movl	$110, %edx
	call	check_equal@PLT
.L10:
	senduipi	%rbx
	xorl	%r9d, %r9d
	xorl	%r8d, %r8d
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	xorl	%esi, %esi
	movl	$39, %edi
	call	system_call@PLT
	subl	$1, %ebp
	jne	.L10
	movl	timer(%rip), %esi
	movl	$4, %edx
	leaq	.LC4(%rip), %rdi
	call	check_equal@PLT
	call	check_done@PLT
	.cfi_endproc
.LFE181:
	.size	main, .-main
	.local	order
	.comm	order,8,8
	.local	network
	.comm	network,4,4
	.local	disk
	.comm	disk,4,4
	.local	timer
	.comm	timer,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.note.gnu.property,"a"
	.align 8
	.long	1f - 0f
	.long	4f - 1f
	.long	5
0:
	.string	"GNU"
1:
	.align 8
	.long	0xc0000002
	.long	3f - 2f
2:
	.long	0x3
3:
	.align 8
4:
