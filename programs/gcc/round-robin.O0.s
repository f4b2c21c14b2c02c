# User-level preemption: the handler changes the frame, so that UIRET returns not to the interrupted code but to a switch
# from one user-level thread to the next. A clock thread sends the ticks. The kernel knows of one thread only.
#
# ring3: with ../lib/runtime.s ../lib/preempt.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 4
# ring3: covers A7 H75 H92 H98 H124
#
# Below this header, unchanged, is the output of Debian's gcc 12.2.0 (scripts/regenerate-gcc-programs.ts):
#   gcc -O0 -fpie -fcf-protection=none -muintr -mgeneral-regs-only -fno-stack-protector -fno-stack-clash-protection -fasynchronous-unwind-tables -S -o round-robin.O0.s round-robin.c

	.file	"round-robin.c"
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
	.globl	preempt_resume
	.bss
	.align 8
	.type	preempt_resume, @object
	.size	preempt_resume, 8
preempt_resume:
	.zero	8
	.globl	preempt_busy
	.align 4
	.type	preempt_busy, @object
	.size	preempt_busy, 4
preempt_busy:
	.zero	4
	.local	stacks
	.comm	stacks,24576,16
	.local	saved
	.comm	saved,24,16
	.local	work
	.comm	work,24,16
	.local	wrong
	.comm	wrong,8,8
	.local	current
	.comm	current,4,4
	.local	turns
	.comm	turns,4,4
	.local	finished
	.comm	finished,4,4
	.local	order
	.comm	order,14,8
	.local	fd
	.comm	fd,4,4
	.text
	.type	tick, @function
tick:
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
	movl	preempt_busy(%rip), %eax
	testl	%eax, %eax
	jne	.L5
	movl	$1, preempt_busy(%rip)
	movq	-24(%rbp), %rax
	movq	(%rax), %rax
	movq	%rax, preempt_resume(%rip)
	movq	preempt@GOTPCREL(%rip), %rax
	movq	%rax, %rdx
	movq	-24(%rbp), %rax
	movq	%rdx, (%rax)
	jmp	.L6
.L5:
	nop
.L6:
	popq	%rax
	popq	%rdx
	popq	%rbp
	.cfi_def_cfa 7, 16
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	uiret
	.cfi_endproc
.LFE173:
	.size	tick, .-tick
	.globl	schedule
	.type	schedule, @function
schedule:
.LFB174:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -8(%rbp)
	movl	current(%rip), %eax
	cltq
	leaq	0(,%rax,8), %rcx
	leaq	saved(%rip), %rdx
	movq	-8(%rbp), %rax
	movq	%rax, (%rcx,%rdx)
	movl	turns(%rip), %eax
	cmpl	$11, %eax
	jg	.L8
	movl	current(%rip), %eax
	leal	48(%rax), %ecx
	movl	turns(%rip), %eax
	leal	1(%rax), %edx
	movl	%edx, turns(%rip)
	cltq
	leaq	order(%rip), %rdx
	movb	%cl, (%rax,%rdx)
.L8:
	movl	current(%rip), %eax
	leal	1(%rax), %ecx
	movslq	%ecx, %rax
	imulq	$1431655766, %rax, %rax
	shrq	$32, %rax
	movq	%rax, %rdx
	movl	%ecx, %eax
	sarl	$31, %eax
	subl	%eax, %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	subl	%eax, %ecx
	movl	%ecx, %edx
	movl	%edx, current(%rip)
	movl	current(%rip), %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	saved(%rip), %rax
	movq	(%rdx,%rax), %rax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE174:
	.size	schedule, .-schedule
	.type	compute, @function
compute:
.LFB175:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -36(%rbp)
	movl	-36(%rbp), %eax
	cltq
	movq	%rax, -8(%rbp)
	movl	-36(%rbp), %eax
	addl	%eax, %eax
	cltq
	movq	%rax, -16(%rbp)
	movl	-36(%rbp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	cltq
	movq	%rax, -24(%rbp)
	jmp	.L11
.L14:
	addq	$5, -8(%rbp)
	addq	$10, -16(%rbp)
	addq	$15, -24(%rbp)
	movq	-8(%rbp), %rax
	addq	%rax, %rax
	cmpq	%rax, -16(%rbp)
	jne	.L12
	movq	-8(%rbp), %rdx
	movq	%rdx, %rax
	addq	%rax, %rax
	addq	%rdx, %rax
	cmpq	%rax, -24(%rbp)
	je	.L13
.L12:
	movq	wrong(%rip), %rax
	addq	$1, %rax
	movq	%rax, wrong(%rip)
.L13:
	movl	-36(%rbp), %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	work(%rip), %rax
	movq	(%rdx,%rax), %rax
	leaq	1(%rax), %rcx
	movl	-36(%rbp), %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	work(%rip), %rax
	movq	%rcx, (%rdx,%rax)
.L11:
	movl	turns(%rip), %eax
	cmpl	$11, %eax
	jle	.L14
	nop
	nop
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE175:
	.size	compute, .-compute
	.type	fiber_1, @function
fiber_1:
.LFB176:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	$1, %edi
	call	compute
.L16:
	call	relax
	jmp	.L16
	.cfi_endproc
.LFE176:
	.size	fiber_1, .-fiber_1
	.type	fiber_2, @function
fiber_2:
.LFB177:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	$2, %edi
	call	compute
.L18:
	call	relax
	jmp	.L18
	.cfi_endproc
.LFE177:
	.size	fiber_2, .-fiber_2
	.type	new_fiber, @function
new_fiber:
.LFB178:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -24(%rbp)
	movq	%rsi, -32(%rbp)
	movq	-24(%rbp), %rax
	addq	$8056, %rax
	movq	%rax, -8(%rbp)
	movq	-8(%rbp), %rax
	leaq	-8(%rax), %rdx
	movq	-32(%rbp), %rax
	movq	%rax, (%rdx)
	movq	-8(%rbp), %rax
	subq	$16, %rax
	movq	$2, (%rax)
	movq	-8(%rbp), %rax
	subq	$136, %rax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE178:
	.size	new_fiber, .-new_fiber
	.type	clock, @function
clock:
.LFB179:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$48, %rsp
	movq	%rdi, -40(%rbp)
	movq	$0, -32(%rbp)
	movq	$20000, -24(%rbp)
	movl	fd(%rip), %eax
	movl	$0, %esi
	movl	%eax, %edi
	call	uintr_register_sender@PLT
	movl	%eax, -4(%rbp)
	jmp	.L22
.L23:
	leaq	-32(%rbp), %rax
	movl	$0, %r9d
	movl	$0, %r8d
	movl	$0, %ecx
	movl	$0, %edx
	movq	%rax, %rsi
	movl	$35, %edi
	call	system_call@PLT
	movl	-4(%rbp), %eax
	cltq
	movq	%rax, -16(%rbp)
	movq	-16(%rbp), %rax
	senduipi	%rax
	nop
.L22:
	movl	finished(%rip), %eax
	testl	%eax, %eax
	je	.L23
	nop
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE179:
	.size	clock, .-clock
	.section	.rodata
.LC0:
	.string	"012012012012"
.LC1:
	.string	"they took turns in order"
.LC2:
	.string	"the first made progress"
.LC3:
	.string	"the second made progress"
.LC4:
	.string	"the third made progress"
	.align 8
.LC5:
	.string	"and no register was lost on the way"
	.text
	.globl	main
	.type	main, @function
main:
.LFB180:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	leaq	fiber_1(%rip), %rax
	movq	%rax, %rsi
	leaq	8192+stacks(%rip), %rax
	movq	%rax, %rdi
	call	new_fiber
	movq	%rax, 8+saved(%rip)
	leaq	fiber_2(%rip), %rax
	movq	%rax, %rsi
	leaq	16384+stacks(%rip), %rax
	movq	%rax, %rdi
	call	new_fiber
	movq	%rax, 16+saved(%rip)
	movl	$0, %esi
	leaq	tick(%rip), %rax
	movq	%rax, %rdi
	call	uintr_register_handler@PLT
	movl	$0, %esi
	movl	$0, %edi
	call	uintr_create_fd@PLT
	movl	%eax, fd(%rip)
	stui
	nop
	movl	$0, %esi
	leaq	clock(%rip), %rax
	movq	%rax, %rdi
	call	thread_start@PLT
	movq	%rax, -8(%rbp)
	movl	$0, %edi
	call	compute
	jmp	.L25
.L26:
	call	relax
.L25:
	movl	current(%rip), %eax
	testl	%eax, %eax
	jne	.L26
	clui
	nop
	movl	$1, finished(%rip)
	movq	-8(%rbp), %rax
	movq	%rax, %rdi
	call	thread_join@PLT
	movb	$10, 12+order(%rip)
	leaq	order(%rip), %rax
	movq	%rax, %rdi
	call	print@PLT
	movl	$12, %edx
	leaq	.LC0(%rip), %rax
	movq	%rax, %rsi
	leaq	order(%rip), %rax
	movq	%rax, %rdi
	call	memcmp@PLT
	cltq
	movl	$0, %edx
	movq	%rax, %rsi
	leaq	.LC1(%rip), %rax
	movq	%rax, %rdi
	call	check_equal@PLT
	movq	work(%rip), %rax
	movq	%rax, %rdx
	movl	$0, %esi
	leaq	.LC2(%rip), %rax
	movq	%rax, %rdi
	call	check_below@PLT
	movq	8+work(%rip), %rax
	movq	%rax, %rdx
	movl	$0, %esi
	leaq	.LC3(%rip), %rax
	movq	%rax, %rdi
	call	check_below@PLT
	movq	16+work(%rip), %rax
	movq	%rax, %rdx
	movl	$0, %esi
	leaq	.LC4(%rip), %rax
	movq	%rax, %rdi
	call	check_below@PLT
	movq	wrong(%rip), %rax
	movl	$0, %edx
	movq	%rax, %rsi
	leaq	.LC5(%rip), %rax
	movq	%rax, %rdi
	call	check_equal@PLT
	call	check_done@PLT
	.cfi_endproc
.LFE180:
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
