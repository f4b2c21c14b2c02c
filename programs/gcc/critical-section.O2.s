# A critical section: CLUI keeps the handler away while two variables do not agree, TESTUI lets sections nest.
#
# ring3: with ../lib/runtime.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 4
# ring3: covers A8 H45 H51 H101
#
# Below this header, unchanged, is the output of Debian's gcc 12.2.0 (scripts/regenerate-gcc-programs.ts):
#   gcc -O2 -fpie -fcf-protection=none -muintr -mgeneral-regs-only -fno-stack-protector -fno-stack-clash-protection -fasynchronous-unwind-tables -S -o critical-section.O2.s critical-section.c

	.file	"critical-section.c"
	.text
	.p2align 4
	.type	sender, @function
sender:
.LFB184:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movl	fd(%rip), %edi
	xorl	%esi, %esi
	call	uintr_register_sender@PLT
	movl	finished(%rip), %ecx
	testl	%ecx, %ecx
	jne	.L1
	movslq	%eax, %rdx
	.p2align 4,,10
	.p2align 3
.L4:
	senduipi	%rdx
	movl	$15, %eax
	.p2align 4,,10
	.p2align 3
.L3:
	rep nop
	subl	$1, %eax
	jne	.L3
	movl	finished(%rip), %eax
	testl	%eax, %eax
	je	.L4
.L1:
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE184:
	.size	sender, .-sender
	.p2align 4
	.type	handler, @function
handler:
.LFB180:
	.cfi_startproc
	.cfi_def_cfa_offset 16
	pushq	%rdx
	.cfi_def_cfa_offset 24
	.cfi_offset 1, -24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset 0, -32
	movq	seen(%rip), %rax
	addq	$1, %rax
	movq	%rax, seen(%rip)
	movq	first(%rip), %rdx
	movq	second(%rip), %rax
	cmpq	%rax, %rdx
	je	.L15
	movq	torn(%rip), %rax
	addq	$1, %rax
	movq	%rax, torn(%rip)
.L15:
	popq	%rax
	.cfi_def_cfa_offset 24
	popq	%rdx
	.cfi_def_cfa_offset 16
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	uiret
	.cfi_endproc
.LFE180:
	.size	handler, .-handler
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC0:
	.string	"the handler never saw the two disagree"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"although it ran"
	.section	.rodata.str1.8
	.align 8
.LC2:
	.string	"in the end interrupts are let in"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB185:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	xorl	%esi, %esi
	leaq	handler(%rip), %rdi
	call	uintr_register_handler@PLT
	xorl	%esi, %esi
	xorl	%edi, %edi
	call	uintr_create_fd@PLT
	movl	%eax, fd(%rip)
	stui
	xorl	%esi, %esi
	leaq	sender(%rip), %rdi
	call	thread_start@PLT
	xorl	%ecx, %ecx
	.p2align 4,,10
	.p2align 3
.L28:
	testui
	setc	%sil
	clui
	testui
	setc	%dil
	clui
	movq	first(%rip), %rdx
	addq	$1, %rdx
	movq	%rdx, first(%rip)
	testb	%dil, %dil
	je	.L18
	stui
.L18:
	testui
	setc	%dil
	clui
	movq	second(%rip), %rdx
	addq	$1, %rdx
	movq	%rdx, second(%rip)
	testb	%dil, %dil
	je	.L19
	stui
.L19:
	testb	%sil, %sil
	je	.L20
	stui
.L20:
	addl	$1, %ecx
	cmpl	$499, %ecx
	jle	.L28
	movq	seen(%rip), %rdx
	cmpq	$2, %rdx
	jle	.L28
	movl	$1, finished(%rip)
	movq	%rax, %rdi
	call	thread_join@PLT
	movq	torn(%rip), %rsi
	xorl	%edx, %edx
	leaq	.LC0(%rip), %rdi
	call	check_equal@PLT
	movq	seen(%rip), %rdx
	movl	$2, %esi
	leaq	.LC1(%rip), %rdi
	call	check_below@PLT
	xorl	%esi, %esi
	testui
	movl	$1, %edx
	leaq	.LC2(%rip), %rdi
	setc	%sil
	call	check_equal@PLT
	call	check_done@PLT
	.cfi_endproc
.LFE185:
	.size	main, .-main
	.local	fd
	.comm	fd,4,4
	.local	finished
	.comm	finished,4,4
	.local	torn
	.comm	torn,8,8
	.local	seen
	.comm	seen,8,8
	.local	second
	.comm	second,8,8
	.local	first
	.comm	first,8,8
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
