# A work queue: jobs travel in shared memory, the interrupt only says that there are some. The handler empties the queue.
#
# ring3: with ../lib/runtime.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 4
# ring3: covers A13 B24 D16 H119
#
# Below this header, unchanged, is the output of Debian's gcc 12.2.0 (scripts/regenerate-gcc-programs.ts):
#   gcc -O0 -fpie -fcf-protection=none -muintr -mgeneral-regs-only -fno-stack-protector -fno-stack-clash-protection -fasynchronous-unwind-tables -S -o work-queue.O0.s work-queue.c

	.file	"work-queue.c"
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
	.local	queue
	.comm	queue,896,32
	.local	put
	.comm	put,8,8
	.local	taken
	.comm	taken,8,8
	.local	sum
	.comm	sum,8,8
	.local	damaged
	.comm	damaged,8,8
	.local	fd
	.comm	fd,4,4
	.type	worker, @function
worker:
.LFB173:
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
	addq	$-128, %rsp
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
	movq	%rax, -192(%rbp)
	movq	8(%rbp), %rax
	movq	%rax, -200(%rbp)
	jmp	.L3
.L6:
	movq	taken(%rip), %rax
	andl	$7, %eax
	movq	%rax, %rdx
	movq	%rdx, %rax
	salq	$3, %rax
	subq	%rdx, %rax
	salq	$4, %rax
	movq	%rax, %rdx
	leaq	queue(%rip), %rax
	movq	(%rdx,%rax), %rsi
	movq	%rsi, -184(%rbp)
	movq	8(%rdx,%rax), %rsi
	movq	%rsi, -176(%rbp)
	movq	16(%rdx,%rax), %rsi
	movq	%rsi, -168(%rbp)
	movq	24(%rdx,%rax), %rsi
	movq	%rsi, -160(%rbp)
	movq	32(%rdx,%rax), %rsi
	movq	%rsi, -152(%rbp)
	movq	40(%rdx,%rax), %rsi
	movq	%rsi, -144(%rbp)
	movq	48(%rdx,%rax), %rsi
	movq	%rsi, -136(%rbp)
	movq	56(%rdx,%rax), %rsi
	movq	%rsi, -128(%rbp)
	movq	64(%rdx,%rax), %rsi
	movq	%rsi, -120(%rbp)
	movq	72(%rdx,%rax), %rsi
	movq	%rsi, -112(%rbp)
	movq	80(%rdx,%rax), %rsi
	movq	%rsi, -104(%rbp)
	movq	88(%rdx,%rax), %rsi
	movq	%rsi, -96(%rbp)
	movq	96(%rdx,%rax), %rsi
	movq	%rsi, -88(%rbp)
	movq	104(%rdx,%rax), %rax
	movq	%rax, -80(%rbp)
	movq	-184(%rbp), %rdx
	movq	taken(%rip), %rax
	cmpq	%rax, %rdx
	jne	.L4
	leaq	-184(%rbp), %rax
	addq	$8, %rax
	movq	%rax, %rdi
	cld
	call	strlen@PLT
	movq	%rax, %rdi
	movq	-184(%rbp), %rsi
	movq	%rsi, %rax
	shrq	$2, %rax
	movabsq	$2951479051793528259, %rdx
	mulq	%rdx
	shrq	$2, %rdx
	movq	%rdx, %rax
	salq	$2, %rax
	addq	%rdx, %rax
	leaq	0(,%rax,4), %rdx
	addq	%rdx, %rax
	salq	$2, %rax
	subq	%rax, %rsi
	movq	%rsi, %rdx
	cmpq	%rdx, %rdi
	je	.L5
.L4:
	movq	damaged(%rip), %rax
	addq	$1, %rax
	movq	%rax, damaged(%rip)
.L5:
	movq	-184(%rbp), %rdx
	movq	sum(%rip), %rax
	addq	%rdx, %rax
	movq	%rax, sum(%rip)
	movq	taken(%rip), %rax
	addq	$1, %rax
	movq	%rax, taken(%rip)
.L3:
	movq	taken(%rip), %rdx
	movq	put(%rip), %rax
	cmpq	%rax, %rdx
	jb	.L6
	nop
	nop
	subq	$-128, %rsp
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
.LFE173:
	.size	worker, .-worker
	.type	producer, @function
producer:
.LFB174:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$160, %rsp
	movq	%rdi, -152(%rbp)
	movl	fd(%rip), %eax
	movl	$0, %esi
	movl	%eax, %edi
	call	uintr_register_sender@PLT
	movl	%eax, -12(%rbp)
	movq	$0, -8(%rbp)
	jmp	.L8
.L11:
	leaq	-136(%rbp), %rdx
	movl	$0, %eax
	movl	$14, %ecx
	movq	%rdx, %rdi
	rep stosq
	movq	-8(%rbp), %rax
	movq	%rax, -136(%rbp)
	movq	-8(%rbp), %rcx
	movq	%rcx, %rax
	shrq	$2, %rax
	movabsq	$2951479051793528259, %rdx
	mulq	%rdx
	shrq	$2, %rdx
	movq	%rdx, %rax
	salq	$2, %rax
	addq	%rdx, %rax
	leaq	0(,%rax,4), %rdx
	addq	%rdx, %rax
	salq	$2, %rax
	subq	%rax, %rcx
	movq	%rcx, %rdx
	leaq	-136(%rbp), %rax
	addq	$8, %rax
	movl	$120, %esi
	movq	%rax, %rdi
	call	memset@PLT
	jmp	.L9
.L10:
	call	relax
.L9:
	movq	put(%rip), %rdx
	movq	taken(%rip), %rax
	subq	%rax, %rdx
	cmpq	$8, %rdx
	je	.L10
	movq	-8(%rbp), %rax
	andl	$7, %eax
	movq	%rax, %rdx
	movq	%rdx, %rax
	salq	$3, %rax
	subq	%rdx, %rax
	salq	$4, %rax
	movq	%rax, %rdx
	leaq	queue(%rip), %rax
	movq	-136(%rbp), %rcx
	movq	%rcx, (%rdx,%rax)
	movq	-128(%rbp), %rcx
	movq	%rcx, 8(%rdx,%rax)
	movq	-120(%rbp), %rcx
	movq	%rcx, 16(%rdx,%rax)
	movq	-112(%rbp), %rcx
	movq	%rcx, 24(%rdx,%rax)
	movq	-104(%rbp), %rcx
	movq	%rcx, 32(%rdx,%rax)
	movq	-96(%rbp), %rcx
	movq	%rcx, 40(%rdx,%rax)
	movq	-88(%rbp), %rcx
	movq	%rcx, 48(%rdx,%rax)
	movq	-80(%rbp), %rcx
	movq	%rcx, 56(%rdx,%rax)
	movq	-72(%rbp), %rcx
	movq	%rcx, 64(%rdx,%rax)
	movq	-64(%rbp), %rcx
	movq	%rcx, 72(%rdx,%rax)
	movq	-56(%rbp), %rcx
	movq	%rcx, 80(%rdx,%rax)
	movq	-48(%rbp), %rcx
	movq	%rcx, 88(%rdx,%rax)
	movq	-40(%rbp), %rcx
	movq	%rcx, 96(%rdx,%rax)
	movq	-32(%rbp), %rcx
	movq	%rcx, 104(%rdx,%rax)
	movq	-8(%rbp), %rax
	addq	$1, %rax
	movq	%rax, put(%rip)
	movl	-12(%rbp), %eax
	cltq
	movq	%rax, -24(%rbp)
	movq	-24(%rbp), %rax
	senduipi	%rax
	nop
	addq	$1, -8(%rbp)
.L8:
	cmpq	$99, -8(%rbp)
	jbe	.L11
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
	.string	"every job was done"
.LC1:
	.string	"each once"
.LC2:
	.string	"and all arrived whole"
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
	subq	$16, %rsp
	movl	$0, %esi
	leaq	worker(%rip), %rax
	movq	%rax, %rdi
	call	uintr_register_handler@PLT
	movl	$0, %esi
	movl	$0, %edi
	call	uintr_create_fd@PLT
	movl	%eax, fd(%rip)
	stui
	nop
	movl	$0, %esi
	leaq	producer(%rip), %rax
	movq	%rax, %rdi
	call	thread_start@PLT
	movq	%rax, -8(%rbp)
	jmp	.L13
.L14:
	call	relax
.L13:
	movq	taken(%rip), %rax
	cmpq	$99, %rax
	jbe	.L14
	movq	-8(%rbp), %rax
	movq	%rax, %rdi
	call	thread_join@PLT
	movq	taken(%rip), %rax
	movl	$100, %edx
	movq	%rax, %rsi
	leaq	.LC0(%rip), %rax
	movq	%rax, %rdi
	call	check_equal@PLT
	movq	sum(%rip), %rax
	movl	$4950, %edx
	movq	%rax, %rsi
	leaq	.LC1(%rip), %rax
	movq	%rax, %rdi
	call	check_equal@PLT
	movq	damaged(%rip), %rax
	movl	$0, %edx
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
