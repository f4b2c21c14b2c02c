# A consumer that sleeps in uintr_wait between two messages.
#
# ring3: with ../lib/runtime.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 4
# ring3: covers B6 B13 F11
#
# Below this header, unchanged, is the output of Debian's gcc 12.2.0 (scripts/regenerate-gcc-programs.ts):
#   gcc -O0 -fpie -fcf-protection=none -muintr -mgeneral-regs-only -fno-stack-protector -fno-stack-clash-protection -fasynchronous-unwind-tables -S -o wait-consumer.O0.s wait-consumer.c

	.file	"wait-consumer.c"
	.text
	.local	message
	.comm	message,8,8
	.local	received
	.comm	received,8,8
	.local	sum
	.comm	sum,8,8
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
	movq	received(%rip), %rax
	addq	$1, %rax
	movq	%rax, received(%rip)
	movq	message(%rip), %rdx
	movq	sum(%rip), %rax
	addq	%rdx, %rax
	movq	%rax, sum(%rip)
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
	.type	producer, @function
producer:
.LFB174:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$64, %rsp
	movq	%rdi, -56(%rbp)
	movq	$0, -40(%rbp)
	movq	$1000000, -32(%rbp)
	movl	fd(%rip), %eax
	movl	$0, %esi
	movl	%eax, %edi
	call	uintr_register_sender@PLT
	movl	%eax, -12(%rbp)
	movq	$1, -8(%rbp)
	jmp	.L3
.L6:
	leaq	-40(%rbp), %rax
	movl	$0, %r9d
	movl	$0, %r8d
	movl	$0, %ecx
	movl	$0, %edx
	movq	%rax, %rsi
	movl	$35, %edi
	call	system_call@PLT
	movq	-8(%rbp), %rax
	imulq	%rax, %rax
	movq	%rax, message(%rip)
	movl	-12(%rbp), %eax
	cltq
	movq	%rax, -24(%rbp)
	movq	-24(%rbp), %rax
	senduipi	%rax
	nop
	jmp	.L4
.L5:
	movl	$0, %r9d
	movl	$0, %r8d
	movl	$0, %ecx
	movl	$0, %edx
	movl	$0, %esi
	movl	$24, %edi
	call	system_call@PLT
.L4:
	movq	received(%rip), %rax
	cmpq	%rax, -8(%rbp)
	jg	.L5
	addq	$1, -8(%rbp)
.L3:
	cmpq	$5, -8(%rbp)
	jle	.L6
	nop
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE174:
	.size	producer, .-producer
	.section	.rodata
.LC0:
	.string	"each message ended one wait"
	.align 8
.LC1:
	.string	"which returned -EINTR, its handler having run"
.LC2:
	.string	"and was read"
	.text
	.globl	main
	.type	main, @function
main:
.LFB175:
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
	movl	$2, %edi
	call	uintr_create_fd@PLT
	movl	%eax, fd(%rip)
	stui
	nop
	movl	$0, %esi
	leaq	producer(%rip), %rax
	movq	%rax, %rdi
	call	thread_start@PLT
	movq	%rax, -24(%rbp)
	movq	$0, -8(%rbp)
	movq	$0, -16(%rbp)
	jmp	.L8
.L11:
	addq	$1, -8(%rbp)
	movl	$0, %edi
	call	uintr_wait@PLT
	cmpl	$-4, %eax
	jne	.L9
	movq	received(%rip), %rax
	cmpq	%rax, -8(%rbp)
	je	.L8
.L9:
	addq	$1, -16(%rbp)
.L8:
	movq	received(%rip), %rax
	cmpq	$4, %rax
	jle	.L11
	movq	-24(%rbp), %rax
	movq	%rax, %rdi
	call	thread_join@PLT
	movq	-8(%rbp), %rax
	movl	$5, %edx
	movq	%rax, %rsi
	leaq	.LC0(%rip), %rax
	movq	%rax, %rdi
	call	check_equal@PLT
	movq	-16(%rbp), %rax
	movl	$0, %edx
	movq	%rax, %rsi
	leaq	.LC1(%rip), %rax
	movq	%rax, %rdi
	call	check_equal@PLT
	movq	sum(%rip), %rax
	movl	$55, %edx
	movq	%rax, %rsi
	leaq	.LC2(%rip), %rax
	movq	%rax, %rdi
	call	check_equal@PLT
	call	check_done@PLT
	.cfi_endproc
.LFE175:
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
