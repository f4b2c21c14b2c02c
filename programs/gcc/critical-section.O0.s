# A critical section: CLUI keeps the handler away while two variables do not agree, TESTUI lets sections nest.
#
# ring3: with ../lib/runtime.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 4
# ring3: covers A8 H45 H51 H101
#
# Below this header, unchanged, is the output of Debian's gcc 12.2.0 (scripts/regenerate-gcc-programs.ts):
#   gcc -O0 -fpie -fcf-protection=none -muintr -mgeneral-regs-only -fno-stack-protector -fno-stack-clash-protection -fasynchronous-unwind-tables -S -o critical-section.O0.s critical-section.c

	.file	"critical-section.c"
	.text
	.type	relax, @function
relax:
.LFB0:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	rep nop
	nop
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	relax, .-relax
	.local	first
	.comm	first,8,8
	.local	second
	.comm	second,8,8
	.local	seen
	.comm	seen,8,8
	.local	torn
	.comm	torn,8,8
	.local	finished
	.comm	finished,4,4
	.local	fd
	.comm	fd,4,4
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
	pushq	%rdx
	pushq	%rax
	.cfi_offset 1, -32
	.cfi_offset 0, -40
	leaq	16(%rbp), %rax
	movq	%rax, -24(%rbp)
	movq	8(%rbp), %rax
	movq	%rax, -32(%rbp)
	movq	seen(%rip), %rax
	addq	$1, %rax
	movq	%rax, seen(%rip)
	movq	first(%rip), %rdx
	movq	second(%rip), %rax
	cmpq	%rax, %rdx
	je	.L4
	movq	torn(%rip), %rax
	addq	$1, %rax
	movq	%rax, torn(%rip)
.L4:
	nop
	popq	%rax
	popq	%rdx
	popq	%rbp
	.cfi_def_cfa 7, 16
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	uiret
	.cfi_endproc
.LFE173:
	.size	handler, .-handler
	.type	enter, @function
enter:
.LFB174:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	testui
	setc	%al
	movb	%al, -1(%rbp)
	clui
	nop
	movzbl	-1(%rbp), %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE174:
	.size	enter, .-enter
	.type	leave, @function
leave:
.LFB175:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, %eax
	movb	%al, -4(%rbp)
	cmpb	$0, -4(%rbp)
	je	.L10
	stui
	nop
.L10:
	nop
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE175:
	.size	leave, .-leave
	.type	increment, @function
increment:
.LFB176:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$24, %rsp
	movq	%rdi, -24(%rbp)
	call	enter
	movb	%al, -1(%rbp)
	movq	-24(%rbp), %rax
	movq	(%rax), %rax
	leaq	1(%rax), %rdx
	movq	-24(%rbp), %rax
	movq	%rdx, (%rax)
	movzbl	-1(%rbp), %eax
	movl	%eax, %edi
	call	leave
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE176:
	.size	increment, .-increment
	.type	sender, @function
sender:
.LFB177:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$32, %rsp
	movq	%rdi, -24(%rbp)
	movl	fd(%rip), %eax
	movl	$0, %esi
	movl	%eax, %edi
	call	uintr_register_sender@PLT
	movl	%eax, -8(%rbp)
	jmp	.L13
.L16:
	movl	-8(%rbp), %eax
	cltq
	movq	%rax, -16(%rbp)
	movq	-16(%rbp), %rax
	senduipi	%rax
	nop
	movl	$0, -4(%rbp)
	jmp	.L14
.L15:
	call	relax
	addl	$1, -4(%rbp)
.L14:
	cmpl	$14, -4(%rbp)
	jle	.L15
.L13:
	movl	finished(%rip), %eax
	testl	%eax, %eax
	je	.L16
	nop
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE177:
	.size	sender, .-sender
	.section	.rodata
	.align 8
.LC0:
	.string	"the handler never saw the two disagree"
.LC1:
	.string	"although it ran"
	.align 8
.LC2:
	.string	"in the end interrupts are let in"
	.text
	.globl	main
	.type	main, @function
main:
.LFB178:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$32, %rsp
	movl	$0, %esi
	leaq	handler(%rip), %rax
	movq	%rax, %rdi
	call	uintr_register_handler@PLT
	movl	$0, %esi
	movl	$0, %edi
	call	uintr_create_fd@PLT
	movl	%eax, fd(%rip)
	stui
	nop
	movl	$0, %esi
	leaq	sender(%rip), %rax
	movq	%rax, %rdi
	call	thread_start@PLT
	movq	%rax, -16(%rbp)
	movl	$0, -4(%rbp)
	jmp	.L18
.L19:
	call	enter
	movb	%al, -17(%rbp)
	leaq	first(%rip), %rax
	movq	%rax, %rdi
	call	increment
	leaq	second(%rip), %rax
	movq	%rax, %rdi
	call	increment
	movzbl	-17(%rbp), %eax
	movl	%eax, %edi
	call	leave
	addl	$1, -4(%rbp)
.L18:
	cmpl	$499, -4(%rbp)
	jle	.L19
	movq	seen(%rip), %rax
	cmpq	$2, %rax
	jle	.L19
	movl	$1, finished(%rip)
	movq	-16(%rbp), %rax
	movq	%rax, %rdi
	call	thread_join@PLT
	movq	torn(%rip), %rax
	movl	$0, %edx
	movq	%rax, %rsi
	leaq	.LC0(%rip), %rax
	movq	%rax, %rdi
	call	check_equal@PLT
	movq	seen(%rip), %rax
	movq	%rax, %rdx
	movl	$2, %esi
	leaq	.LC1(%rip), %rax
	movq	%rax, %rdi
	call	check_below@PLT
	testui
	setc	%al
	movzbl	%al, %eax
	movl	$1, %edx
	movq	%rax, %rsi
	leaq	.LC2(%rip), %rax
	movq	%rax, %rdi
	call	check_equal@PLT
	call	check_done@PLT
	.cfi_endproc
.LFE178:
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
