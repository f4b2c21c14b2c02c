# A work queue: jobs travel in shared memory, the interrupt only says that there are some. The handler empties the queue.
#
# ring3: with ../lib/runtime.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 4
# ring3: covers A13 B24 D16 H119
#
# Below this header, unchanged, is the output of Debian's gcc 12.2.0 (scripts/regenerate-gcc-programs.ts):
#   gcc -O2 -fpie -fcf-protection=none -muintr -mgeneral-regs-only -fno-stack-protector -fno-stack-clash-protection -fasynchronous-unwind-tables -S -o work-queue.O2.s work-queue.c

	.file	"work-queue.c"
	.text
	.p2align 4
	.type	worker, @function
worker:
.LFB180:
	.cfi_startproc
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%r11
	.cfi_def_cfa_offset 48
	.cfi_offset 11, -48
	pushq	%r10
	.cfi_def_cfa_offset 56
	.cfi_offset 10, -56
	pushq	%r9
	.cfi_def_cfa_offset 64
	.cfi_offset 9, -64
	pushq	%r8
	.cfi_def_cfa_offset 72
	.cfi_offset 8, -72
	pushq	%rbp
	.cfi_def_cfa_offset 80
	.cfi_offset 6, -80
	pushq	%rdi
	.cfi_def_cfa_offset 88
	.cfi_offset 5, -88
	pushq	%rsi
	.cfi_def_cfa_offset 96
	.cfi_offset 4, -96
	pushq	%rbx
	.cfi_def_cfa_offset 104
	.cfi_offset 3, -104
	pushq	%rcx
	.cfi_def_cfa_offset 112
	.cfi_offset 2, -112
	pushq	%rdx
	.cfi_def_cfa_offset 120
	.cfi_offset 1, -120
	pushq	%rax
	.cfi_def_cfa_offset 128
	.cfi_offset 0, -128
	subq	$112, %rsp
	.cfi_def_cfa_offset 240
	movq	taken(%rip), %rdx
	movq	put(%rip), %rax
	movq	sum(%rip), %rbx
	cmpq	%rax, %rdx
	jnb	.L9
	leaq	queue(%rip), %rbp
	leaq	8(%rsp), %r13
	movabsq	$2951479051793528259, %r12
	jmp	.L5
	.p2align 4,,10
	.p2align 3
.L3:
	addq	$1, damaged(%rip)
.L4:
	movq	taken(%rip), %rax
	addq	%r14, %rbx
	movq	%rbx, sum(%rip)
	addq	$1, %rax
	movq	%rax, taken(%rip)
	movq	taken(%rip), %rdx
	movq	put(%rip), %rax
	cmpq	%rax, %rdx
	jnb	.L9
.L5:
	movq	taken(%rip), %rdx
	andl	$7, %edx
	leaq	0(,%rdx,8), %rax
	subq	%rdx, %rax
	salq	$4, %rax
	addq	%rbp, %rax
	movq	8(%rax), %rdx
	movq	(%rax), %r14
	movq	%rdx, 8(%rsp)
	movq	16(%rax), %rdx
	movq	%r14, (%rsp)
	movq	%rdx, 16(%rsp)
	movq	24(%rax), %rdx
	movq	%rdx, 24(%rsp)
	movq	32(%rax), %rdx
	movq	%rdx, 32(%rsp)
	movq	40(%rax), %rdx
	movq	%rdx, 40(%rsp)
	movq	48(%rax), %rdx
	movq	%rdx, 48(%rsp)
	movq	56(%rax), %rdx
	movq	%rdx, 56(%rsp)
	movq	64(%rax), %rdx
	movq	%rdx, 64(%rsp)
	movq	72(%rax), %rdx
	movq	%rdx, 72(%rsp)
	movq	80(%rax), %rdx
	movq	%rdx, 80(%rsp)
	movq	88(%rax), %rdx
	movq	%rdx, 88(%rsp)
	movq	96(%rax), %rdx
	movq	104(%rax), %rax
	movq	%rdx, 96(%rsp)
	movq	%rax, 104(%rsp)
	movq	taken(%rip), %rax
	cmpq	%rax, %r14
	jne	.L3
	movq	%r13, %rdi
	cld
	call	strlen@PLT
	movq	%r14, %rdx
	shrq	$2, %rdx
	movq	%rax, %rsi
	movq	%rdx, %rax
	mulq	%r12
	movq	%rdx, %rax
	andq	$-4, %rdx
	shrq	$2, %rax
	addq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	movq	%r14, %rdx
	salq	$2, %rax
	subq	%rax, %rdx
	cmpq	%rdx, %rsi
	jne	.L3
	jmp	.L4
	.p2align 4,,10
	.p2align 3
.L9:
	addq	$112, %rsp
	.cfi_def_cfa_offset 128
	popq	%rax
	.cfi_def_cfa_offset 120
	popq	%rdx
	.cfi_def_cfa_offset 112
	popq	%rcx
	.cfi_def_cfa_offset 104
	popq	%rbx
	.cfi_def_cfa_offset 96
	popq	%rsi
	.cfi_def_cfa_offset 88
	popq	%rdi
	.cfi_def_cfa_offset 80
	popq	%rbp
	.cfi_def_cfa_offset 72
	popq	%r8
	.cfi_def_cfa_offset 64
	popq	%r9
	.cfi_def_cfa_offset 56
	popq	%r10
	.cfi_def_cfa_offset 48
	popq	%r11
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	uiret
	.cfi_endproc
.LFE180:
	.size	worker, .-worker
	.p2align 4
	.type	producer, @function
producer:
.LFB181:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	xorl	%esi, %esi
	leaq	queue(%rip), %rbp
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	xorl	%ebx, %ebx
	subq	$120, %rsp
	.cfi_def_cfa_offset 144
	movl	fd(%rip), %edi
	call	uintr_register_sender@PLT
	leaq	8(%rsp), %r8
	xorl	%esi, %esi
	movabsq	$8680820740569200760, %r11
	movslq	%eax, %r10
	movq	%r8, %r9
	.p2align 4,,10
	.p2align 3
.L18:
	movq	%r8, %rdi
	movl	$13, %ecx
	movq	%rbx, %rax
	movq	%rsi, (%rsp)
	rep stosq
	movq	%r9, %r8
	movl	%esi, %ecx
	cmpl	$8, %esi
	jnb	.L13
	testb	$4, %sil
	jne	.L36
	testl	%ecx, %ecx
	je	.L14
	movb	$120, (%r9)
	testb	$2, %cl
	je	.L14
	jmp	.L37
	.p2align 4,,10
	.p2align 3
.L17:
	rep nop
.L14:
	movq	put(%rip), %rax
	movq	taken(%rip), %rdx
	subq	%rdx, %rax
	cmpq	$8, %rax
	je	.L17
	movq	%rsi, %rdx
	addq	$1, %rsi
	andl	$7, %edx
	leaq	0(,%rdx,8), %rax
	subq	%rdx, %rax
	movq	(%rsp), %rdx
	salq	$4, %rax
	addq	%rbp, %rax
	movq	%rdx, (%rax)
	movq	8(%rsp), %rdx
	movq	%rdx, 8(%rax)
	movq	16(%rsp), %rdx
	movq	%rdx, 16(%rax)
	movq	24(%rsp), %rdx
	movq	%rdx, 24(%rax)
	movq	32(%rsp), %rdx
	movq	%rdx, 32(%rax)
	movq	40(%rsp), %rdx
	movq	%rdx, 40(%rax)
	movq	48(%rsp), %rdx
	movq	%rdx, 48(%rax)
	movq	56(%rsp), %rdx
	movq	%rdx, 56(%rax)
	movq	64(%rsp), %rdx
	movq	%rdx, 64(%rax)
	movq	72(%rsp), %rdx
	movq	%rdx, 72(%rax)
	movq	80(%rsp), %rdx
	movq	%rdx, 80(%rax)
	movq	88(%rsp), %rdx
	movq	%rdx, 88(%rax)
	movq	96(%rsp), %rdx
	movq	%rdx, 96(%rax)
	movq	104(%rsp), %rdx
	movq	%rdx, 104(%rax)
	movq	%rsi, put(%rip)
	senduipi	%r10
	cmpq	$100, %rsi
	jne	.L18
	addq	$120, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L13:
	.cfi_restore_state
	movl	%esi, %eax
	leal	-1(%rsi), %ecx
	movq	%r9, %rdi
	movq	%r11, -8(%r9,%rax)
	shrl	$3, %ecx
	movq	%r11, %rax
	rep stosq
	jmp	.L14
.L36:
	movl	$2021161080, (%r9)
	movl	$2021161080, -4(%r9,%rcx)
	jmp	.L14
.L37:
	movl	$30840, %eax
	movw	%ax, -2(%r9,%rcx)
	jmp	.L14
	.cfi_endproc
.LFE181:
	.size	producer, .-producer
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"every job was done"
.LC1:
	.string	"each once"
.LC2:
	.string	"and all arrived whole"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB182:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	xorl	%esi, %esi
	leaq	worker(%rip), %rdi
	call	uintr_register_handler@PLT
	xorl	%esi, %esi
	xorl	%edi, %edi
	call	uintr_create_fd@PLT
	movl	%eax, fd(%rip)
	stui
	leaq	producer(%rip), %rdi
	xorl	%esi, %esi
	call	thread_start@PLT
	movq	%rax, %rdi
	movq	taken(%rip), %rax
	cmpq	$99, %rax
	ja	.L39
	.p2align 4,,10
	.p2align 3
.L40:
	rep nop
	movq	taken(%rip), %rdx
	cmpq	$99, %rdx
	jbe	.L40
.L39:
	call	thread_join@PLT
	movq	taken(%rip), %rsi
	movl	$100, %edx
	leaq	.LC0(%rip), %rdi
	call	check_equal@PLT
	movq	sum(%rip), %rsi
	movl	$4950, %edx
	leaq	.LC1(%rip), %rdi
	call	check_equal@PLT
	movq	damaged(%rip), %rsi
	xorl	%edx, %edx
	leaq	.LC2(%rip), %rdi
	call	check_equal@PLT
	call	check_done@PLT
	.cfi_endproc
.LFE182:
	.size	main, .-main
	.local	fd
	.comm	fd,4,4
	.local	damaged
	.comm	damaged,8,8
	.local	sum
	.comm	sum,8,8
	.local	taken
	.comm	taken,8,8
	.local	put
	.comm	put,8,8
	.local	queue
	.comm	queue,896,32
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
