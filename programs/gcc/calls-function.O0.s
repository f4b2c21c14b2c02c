# A handler that calls functions: one that changes registers as functions may (the handler saves all nine of them, and
# executes CLD), and one that promises to change none. The interrupted computation must not notice either.
#
# ring3: with ../lib/runtime.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 4
# ring3: covers A16 H75 H85 H87 H122 H124
#
# Below this header, unchanged, is the output of Debian's gcc 12.2.0 (scripts/regenerate-gcc-programs.ts):
#   gcc -O0 -fpie -fcf-protection=none -muintr -mgeneral-regs-only -fno-stack-protector -fno-stack-clash-protection -fasynchronous-unwind-tables -S -o calls-function.O0.s calls-function.c

	.file	"calls-function.c"
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
	.local	handled
	.comm	handled,16,16
	.local	finished
	.comm	finished,4,4
	.local	fds
	.comm	fds,8,8
	.type	plain, @function
plain:
.LFB173:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$48, %rsp
	movq	%rdi, -40(%rbp)
	movq	-40(%rbp), %rax
	movl	%eax, %ecx
	leaq	-32(%rbp), %rax
	movl	$32, %edx
	movl	%ecx, %esi
	movq	%rax, %rdi
	call	memset@PLT
	movq	handled(%rip), %rdx
	movzbl	-25(%rbp), %eax
	movq	-40(%rbp), %rcx
	cmpb	%cl, %al
	sete	%al
	movzbl	%al, %eax
	addq	%rdx, %rax
	movq	%rax, handled(%rip)
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE173:
	.size	plain, .-plain
	.type	careful, @function
careful:
.LFB174:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%rdi
	pushq	%rsi
	pushq	%rdx
	pushq	%rax
	.cfi_offset 5, -24
	.cfi_offset 4, -32
	.cfi_offset 1, -40
	.cfi_offset 0, -48
	movq	%rdi, -56(%rbp)
	movq	$0, -40(%rbp)
	movq	$0, -48(%rbp)
	jmp	.L4
.L5:
	movq	-40(%rbp), %rdx
	movq	%rdx, %rax
	salq	$5, %rax
	subq	%rdx, %rax
	movq	%rax, %rsi
	movq	-48(%rbp), %rax
	addq	%rsi, %rax
	movq	%rax, -40(%rbp)
	addq	$1, -48(%rbp)
.L4:
	movq	-48(%rbp), %rax
	cmpq	%rax, -56(%rbp)
	jnb	.L5
	movq	8+handled(%rip), %rdx
	cmpq	$1, -40(%rbp)
	sete	%al
	movzbl	%al, %eax
	addq	%rdx, %rax
	movq	%rax, 8+handled(%rip)
	nop
	popq	%rax
	popq	%rdx
	popq	%rsi
	popq	%rdi
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE174:
	.size	careful, .-careful
	.type	handler, @function
handler:
.LFB175:
	.cfi_startproc
	.cfi_def_cfa_offset 16
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%r11
	pushq	%r10
	pushq	%r9
	pushq	%r8
	pushq	%rdi
	pushq	%rsi
	pushq	%rcx
	pushq	%rdx
	pushq	%rax
	subq	$16, %rsp
	.cfi_offset 11, -32
	.cfi_offset 10, -40
	.cfi_offset 9, -48
	.cfi_offset 8, -56
	.cfi_offset 5, -64
	.cfi_offset 4, -72
	.cfi_offset 2, -80
	.cfi_offset 1, -88
	.cfi_offset 0, -96
	leaq	16(%rbp), %rax
	movq	%rax, -80(%rbp)
	movq	8(%rbp), %rax
	movq	%rax, -88(%rbp)
	cmpq	$0, -88(%rbp)
	jne	.L7
	movq	-88(%rbp), %rax
	movq	%rax, %rdi
	cld
	call	plain
	jmp	.L9
.L7:
	movq	-88(%rbp), %rax
	movq	%rax, %rdi
	cld
	call	careful
.L9:
	nop
	addq	$16, %rsp
	popq	%rax
	popq	%rdx
	popq	%rcx
	popq	%rsi
	popq	%rdi
	popq	%r8
	popq	%r9
	popq	%r10
	popq	%r11
	popq	%rbp
	.cfi_def_cfa 7, 16
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	uiret
	.cfi_endproc
.LFE175:
	.size	handler, .-handler
	.type	sender, @function
sender:
.LFB176:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$48, %rsp
	movq	%rdi, -40(%rbp)
	movl	fds(%rip), %eax
	movl	$0, %esi
	movl	%eax, %edi
	call	uintr_register_sender@PLT
	movl	%eax, -24(%rbp)
	movl	4+fds(%rip), %eax
	movl	$0, %esi
	movl	%eax, %edi
	call	uintr_register_sender@PLT
	movl	%eax, -20(%rbp)
	movl	$0, -4(%rbp)
	jmp	.L11
.L14:
	movl	-4(%rbp), %eax
	andl	$1, %eax
	cltq
	movl	-24(%rbp,%rax,4), %eax
	cltq
	movq	%rax, -16(%rbp)
	movq	-16(%rbp), %rax
	senduipi	%rax
	nop
	movl	$0, -8(%rbp)
	jmp	.L12
.L13:
	call	relax
	addl	$1, -8(%rbp)
.L12:
	cmpl	$19, -8(%rbp)
	jle	.L13
	addl	$1, -4(%rbp)
.L11:
	movl	finished(%rip), %eax
	testl	%eax, %eax
	je	.L14
	nop
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE176:
	.size	sender, .-sender
	.type	compute, @function
compute:
.LFB177:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -104(%rbp)
	movq	$1, -8(%rbp)
	movq	$2, -16(%rbp)
	movq	$3, -24(%rbp)
	movq	$5, -32(%rbp)
	movq	$7, -40(%rbp)
	movq	$11, -48(%rbp)
	movq	$13, -56(%rbp)
	movq	$17, -64(%rbp)
	movq	$19, -72(%rbp)
	movq	$23, -80(%rbp)
	movq	$29, -88(%rbp)
	jmp	.L16
.L17:
	movq	-16(%rbp), %rax
	xorq	-88(%rbp), %rax
	addq	%rax, -8(%rbp)
	movq	-24(%rbp), %rax
	addq	%rax, %rax
	addq	%rax, -16(%rbp)
	movq	-32(%rbp), %rdx
	movq	-8(%rbp), %rax
	addq	%rdx, %rax
	xorq	%rax, -24(%rbp)
	movq	-40(%rbp), %rax
	shrq	$3, %rax
	addq	%rax, -32(%rbp)
	movq	-48(%rbp), %rdx
	movq	%rdx, %rax
	addq	%rax, %rax
	addq	%rdx, %rax
	xorq	%rax, -40(%rbp)
	movq	-56(%rbp), %rax
	addq	%rax, -48(%rbp)
	movq	-64(%rbp), %rdx
	movq	-16(%rbp), %rax
	addq	%rdx, %rax
	xorq	%rax, -56(%rbp)
	movq	-72(%rbp), %rax
	xorq	-24(%rbp), %rax
	addq	%rax, -64(%rbp)
	movq	-80(%rbp), %rax
	salq	$2, %rax
	addq	%rax, -72(%rbp)
	movq	-88(%rbp), %rdx
	movq	-32(%rbp), %rax
	addq	%rdx, %rax
	xorq	%rax, -80(%rbp)
	movq	-8(%rbp), %rax
	xorq	-40(%rbp), %rax
	addq	%rax, -88(%rbp)
.L16:
	movq	-104(%rbp), %rax
	leaq	-1(%rax), %rdx
	movq	%rdx, -104(%rbp)
	testq	%rax, %rax
	jne	.L17
	movq	-8(%rbp), %rax
	xorq	-16(%rbp), %rax
	xorq	-24(%rbp), %rax
	xorq	-32(%rbp), %rax
	xorq	-40(%rbp), %rax
	xorq	-48(%rbp), %rax
	xorq	-56(%rbp), %rax
	xorq	-64(%rbp), %rax
	xorq	-72(%rbp), %rax
	xorq	-80(%rbp), %rax
	xorq	-88(%rbp), %rax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE177:
	.size	compute, .-compute
	.section	.rodata
	.align 8
.LC0:
	.string	"the interrupted computation is right every time"
.LC1:
	.string	"the plain function was called"
	.align 8
.LC2:
	.string	"the careful function was called"
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
	movl	$3000, %edi
	call	compute
	movq	%rax, -24(%rbp)
	movl	$0, %esi
	leaq	handler(%rip), %rax
	movq	%rax, %rdi
	call	uintr_register_handler@PLT
	movl	$0, %esi
	movl	$0, %edi
	call	uintr_create_fd@PLT
	movl	%eax, fds(%rip)
	movl	$0, %esi
	movl	$1, %edi
	call	uintr_create_fd@PLT
	movl	%eax, 4+fds(%rip)
	stui
	nop
	movl	$0, %esi
	leaq	sender(%rip), %rax
	movq	%rax, %rdi
	call	thread_start@PLT
	movq	%rax, -32(%rbp)
	movq	$0, -8(%rbp)
	movl	$0, -12(%rbp)
	jmp	.L20
.L21:
	movl	$3000, %edi
	call	compute
	cmpq	%rax, -24(%rbp)
	setne	%al
	movzbl	%al, %eax
	cltq
	addq	%rax, -8(%rbp)
	addl	$1, -12(%rbp)
.L20:
	cmpl	$9, -12(%rbp)
	jle	.L21
	movq	handled(%rip), %rax
	cmpq	$2, %rax
	jbe	.L21
	movq	8+handled(%rip), %rax
	cmpq	$2, %rax
	jbe	.L21
	movl	$1, finished(%rip)
	movq	-32(%rbp), %rax
	movq	%rax, %rdi
	call	thread_join@PLT
	movq	-8(%rbp), %rax
	movl	$0, %edx
	movq	%rax, %rsi
	leaq	.LC0(%rip), %rax
	movq	%rax, %rdi
	call	check_equal@PLT
	movq	handled(%rip), %rax
	movq	%rax, %rdx
	movl	$2, %esi
	leaq	.LC1(%rip), %rax
	movq	%rax, %rdi
	call	check_below@PLT
	movq	8+handled(%rip), %rax
	movq	%rax, %rdx
	movl	$2, %esi
	leaq	.LC2(%rip), %rax
	movq	%rax, %rdi
	call	check_below@PLT
	call	check_done@PLT
	.cfi_endproc
.LFE178:
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
