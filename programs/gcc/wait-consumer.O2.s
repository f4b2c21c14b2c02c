# A consumer that sleeps in uintr_wait between two messages.
#
# ring3: with ../lib/runtime.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 4
# ring3: covers B6 B13 F11
#
# Below this header, unchanged, is the output of Debian's gcc 12.2.0 (scripts/regenerate-gcc-programs.ts):
#   gcc -O2 -fpie -fcf-protection=none -muintr -mgeneral-regs-only -fno-stack-protector -fno-stack-clash-protection -fasynchronous-unwind-tables -S -o wait-consumer.O2.s wait-consumer.c

	.file	"wait-consumer.c"
	.text
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
	movq	received(%rip), %rax
	addq	$1, %rax
	movq	%rax, received(%rip)
	movq	message(%rip), %rdx
	movq	sum(%rip), %rax
	addq	%rdx, %rax
	movq	%rax, sum(%rip)
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
	.p2align 4
	.type	producer, @function
producer:
.LFB181:
	.cfi_startproc
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	xorl	%esi, %esi
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	movl	$1, %ebx
	subq	$16, %rsp
	.cfi_def_cfa_offset 48
	movl	fd(%rip), %edi
	movq	$0, (%rsp)
	movq	%rsp, %r12
	movq	$1000000, 8(%rsp)
	call	uintr_register_sender@PLT
	movslq	%eax, %rbp
	.p2align 4,,10
	.p2align 3
.L6:
	xorl	%r9d, %r9d
	xorl	%r8d, %r8d
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	movq	%r12, %rsi
	movl	$35, %edi
	call	system_call@PLT
	movq	%rbx, %rax
	imulq	%rbx, %rax
	movq	%rax, message(%rip)
	senduipi	%rbp
	movq	received(%rip), %rax
	cmpq	%rbx, %rax
	jge	.L8
	.p2align 4,,10
	.p2align 3
.L5:
	xorl	%r9d, %r9d
	xorl	%r8d, %r8d
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	xorl	%esi, %esi
	movl	$24, %edi
	call	system_call@PLT
	movq	received(%rip), %rax
	cmpq	%rbx, %rax
	jl	.L5
.L8:
	addq	$1, %rbx
	cmpq	$6, %rbx
	jne	.L6
	addq	$16, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE181:
	.size	producer, .-producer
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"each message ended one wait"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC1:
	.string	"which returned -EINTR, its handler having run"
	.section	.rodata.str1.1
.LC2:
	.string	"and was read"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB182:
	.cfi_startproc
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	xorl	%esi, %esi
	leaq	handler(%rip), %rdi
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	call	uintr_register_handler@PLT
	xorl	%esi, %esi
	movl	$2, %edi
	call	uintr_create_fd@PLT
	movl	%eax, fd(%rip)
	stui
	xorl	%esi, %esi
	leaq	producer(%rip), %rdi
	xorl	%ebp, %ebp
	xorl	%ebx, %ebx
	call	thread_start@PLT
	movq	%rax, %r12
	movq	received(%rip), %rax
	cmpq	$4, %rax
	jle	.L18
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L16:
	movq	received(%rip), %rax
	addq	$1, %rbp
	cmpq	$4, %rax
	jg	.L15
.L18:
	xorl	%edi, %edi
	addq	$1, %rbx
	call	uintr_wait@PLT
	cmpl	$-4, %eax
	jne	.L16
	movq	received(%rip), %rax
	cmpq	%rbx, %rax
	jne	.L16
	movq	received(%rip), %rax
	cmpq	$4, %rax
	jle	.L18
	.p2align 4,,10
	.p2align 3
.L15:
	movq	%r12, %rdi
	call	thread_join@PLT
	movl	$5, %edx
	movq	%rbx, %rsi
	leaq	.LC0(%rip), %rdi
	call	check_equal@PLT
	xorl	%edx, %edx
	movq	%rbp, %rsi
	leaq	.LC1(%rip), %rdi
	call	check_equal@PLT
	movq	sum(%rip), %rsi
	movl	$55, %edx
	leaq	.LC2(%rip), %rdi
	call	check_equal@PLT
	call	check_done@PLT
	.cfi_endproc
.LFE182:
	.size	main, .-main
	.local	fd
	.comm	fd,4,4
	.local	sum
	.comm	sum,8,8
	.local	received
	.comm	received,8,8
	.local	message
	.comm	message,8,8
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
