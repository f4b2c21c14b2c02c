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
#   gcc -O2 -fPIC -fcf-protection=none -muintr -mgeneral-regs-only -fno-stack-protector -fno-stack-clash-protection -fasynchronous-unwind-tables -S -o round-robin.O2.pic.s round-robin.c

	.file	"round-robin.c"
	.text
	.p2align 4
	.type	compute, @function
compute:
.LFB182:
	.cfi_startproc
	movl	turns(%rip), %eax
	cmpl	$11, %eax
	jg	.L1
	leaq	work(%rip), %rdx
	movslq	%edi, %rdi
	.p2align 4,,10
	.p2align 3
.L3:
	movq	(%rdx,%rdi,8), %rax
	addq	$1, %rax
	movq	%rax, (%rdx,%rdi,8)
	movl	turns(%rip), %eax
	cmpl	$11, %eax
	jle	.L3
.L1:
	ret
	.cfi_endproc
.LFE182:
	.size	compute, .-compute
	.p2align 4
	.type	clock, @function
clock:
.LFB186:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	xorl	%esi, %esi
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	subq	$24, %rsp
	.cfi_def_cfa_offset 48
	movl	fd(%rip), %edi
	movq	$0, (%rsp)
	movq	$20000, 8(%rsp)
	call	uintr_register_sender@PLT
	movl	finished(%rip), %edx
	testl	%edx, %edx
	jne	.L6
	movq	%rsp, %rbp
	movslq	%eax, %rbx
	.p2align 4,,10
	.p2align 3
.L8:
	xorl	%r9d, %r9d
	xorl	%r8d, %r8d
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	movq	%rbp, %rsi
	movl	$35, %edi
	call	system_call@PLT
	senduipi	%rbx
	movl	finished(%rip), %eax
	testl	%eax, %eax
	je	.L8
.L6:
	addq	$24, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE186:
	.size	clock, .-clock
	.p2align 4
	.type	fiber_2, @function
fiber_2:
.LFB184:
	.cfi_startproc
	movl	$2, %edi
	call	compute
.L16:
	rep nop
	rep nop
	jmp	.L16
	.cfi_endproc
.LFE184:
	.size	fiber_2, .-fiber_2
	.p2align 4
	.type	fiber_1, @function
fiber_1:
.LFB183:
	.cfi_startproc
	movl	$1, %edi
	call	compute
.L18:
	rep nop
	rep nop
	jmp	.L18
	.cfi_endproc
.LFE183:
	.size	fiber_1, .-fiber_1
	.p2align 4
	.type	tick, @function
tick:
.LFB180:
	.cfi_startproc
	.cfi_def_cfa_offset 16
	pushq	%rdx
	.cfi_def_cfa_offset 24
	.cfi_offset 1, -24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset 0, -32
	movq	preempt_busy@GOTPCREL(%rip), %rax
	movl	(%rax), %edx
	testl	%edx, %edx
	jne	.L21
	movl	$1, (%rax)
	movq	24(%rsp), %rdx
	movq	preempt_resume@GOTPCREL(%rip), %rax
	movq	%rdx, (%rax)
	movq	preempt@GOTPCREL(%rip), %rax
	movq	%rax, 24(%rsp)
.L21:
	popq	%rax
	.cfi_def_cfa_offset 24
	popq	%rdx
	.cfi_def_cfa_offset 16
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	uiret
	.cfi_endproc
.LFE180:
	.size	tick, .-tick
	.p2align 4
	.globl	schedule
	.type	schedule, @function
schedule:
.LFB181:
	.cfi_startproc
	movslq	current(%rip), %rax
	leaq	saved(%rip), %rcx
	movq	%rdi, (%rcx,%rax,8)
	movl	turns(%rip), %eax
	cmpl	$11, %eax
	jg	.L24
	movl	current(%rip), %edx
	movslq	turns(%rip), %rax
	leal	1(%rax), %esi
	addl	$48, %edx
	movl	%esi, turns(%rip)
	leaq	order(%rip), %rsi
	movb	%dl, (%rsi,%rax)
.L24:
	movl	current(%rip), %edx
	addl	$1, %edx
	movslq	%edx, %rax
	movl	%edx, %esi
	imulq	$1431655766, %rax, %rax
	sarl	$31, %esi
	shrq	$32, %rax
	subl	%esi, %eax
	leal	(%rax,%rax,2), %esi
	movl	%edx, %eax
	subl	%esi, %eax
	movl	%eax, current(%rip)
	movslq	current(%rip), %rax
	movq	(%rcx,%rax,8), %rax
	ret
	.cfi_endproc
.LFE181:
	.size	schedule, .-schedule
	.section	.rodata.str1.1,"aMS",@progbits,1
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
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC5:
	.string	"and no register was lost on the way"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB187:
	.cfi_startproc
	leaq	fiber_1(%rip), %rax
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	xorl	%esi, %esi
	leaq	tick(%rip), %rdi
	movq	%rax, 16240+stacks(%rip)
	leaq	16112+stacks(%rip), %rax
	movq	%rax, 8+saved(%rip)
	leaq	fiber_2(%rip), %rax
	movq	%rax, 24432+stacks(%rip)
	leaq	24304+stacks(%rip), %rax
	movq	$2, 16232+stacks(%rip)
	movq	$2, 24424+stacks(%rip)
	movq	%rax, 16+saved(%rip)
	call	uintr_register_handler@PLT
	xorl	%esi, %esi
	xorl	%edi, %edi
	call	uintr_create_fd@PLT
	movl	%eax, fd(%rip)
	stui
	leaq	clock(%rip), %rdi
	xorl	%esi, %esi
	call	thread_start@PLT
	xorl	%edi, %edi
	movq	%rax, %rcx
	call	compute
	movl	current(%rip), %eax
	testl	%eax, %eax
	je	.L26
	.p2align 4,,10
	.p2align 3
.L27:
	rep nop
	movl	current(%rip), %edx
	testl	%edx, %edx
	jne	.L27
.L26:
	clui
	leaq	order(%rip), %rbx
	movl	$1, finished(%rip)
	movq	%rcx, %rdi
	call	thread_join@PLT
	movq	%rbx, %rdi
	movb	$10, 12+order(%rip)
	call	print@PLT
	movl	$12, %edx
	leaq	.LC0(%rip), %rsi
	movq	%rbx, %rdi
	call	memcmp@PLT
	xorl	%edx, %edx
	leaq	.LC1(%rip), %rdi
	movslq	%eax, %rsi
	call	check_equal@PLT
	movq	work(%rip), %rdx
	xorl	%esi, %esi
	leaq	.LC2(%rip), %rdi
	call	check_below@PLT
	movq	8+work(%rip), %rdx
	xorl	%esi, %esi
	leaq	.LC3(%rip), %rdi
	call	check_below@PLT
	movq	16+work(%rip), %rdx
	xorl	%esi, %esi
	leaq	.LC4(%rip), %rdi
	call	check_below@PLT
	movq	wrong(%rip), %rsi
	xorl	%edx, %edx
	leaq	.LC5(%rip), %rdi
	call	check_equal@PLT
	call	check_done@PLT
	.cfi_endproc
.LFE187:
	.size	main, .-main
	.local	fd
	.comm	fd,4,4
	.local	order
	.comm	order,14,8
	.local	finished
	.comm	finished,4,4
	.local	turns
	.comm	turns,4,4
	.local	current
	.comm	current,4,4
	.local	wrong
	.comm	wrong,8,8
	.local	work
	.comm	work,24,16
	.local	saved
	.comm	saved,24,16
	.local	stacks
	.comm	stacks,24576,16
	.globl	preempt_busy
	.bss
	.align 4
	.type	preempt_busy, @object
	.size	preempt_busy, 4
preempt_busy:
	.zero	4
	.globl	preempt_resume
	.align 8
	.type	preempt_resume, @object
	.size	preempt_resume, 8
preempt_resume:
	.zero	8
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
