# A work queue: jobs travel in shared memory, the interrupt only says that there are some. The handler empties the queue.
#
# ring3: with ../lib/runtime.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 4
# ring3: covers A13 B24 D16 H119
#
# Below this header, unchanged, is the output of Debian's gcc 12.2.0 (scripts/regenerate-gcc-programs.ts):
#   gcc -Os -fpie -fcf-protection=none -muintr -mgeneral-regs-only -fno-stack-protector -fno-stack-clash-protection -fasynchronous-unwind-tables -S -o work-queue.Os.s work-queue.c

	.file	"work-queue.c"
	.text
	.type	worker, @function
worker:
.LFB180:
	.cfi_startproc
	.cfi_def_cfa_offset 16
	pushq	%r13
	.cfi_def_cfa_offset 24
	.cfi_offset 13, -24
	pushq	%r12
	.cfi_def_cfa_offset 32
	.cfi_offset 12, -32
	pushq	%r11
	.cfi_def_cfa_offset 40
	.cfi_offset 11, -40
	pushq	%r10
	.cfi_def_cfa_offset 48
	.cfi_offset 10, -48
	pushq	%r9
	.cfi_def_cfa_offset 56
	.cfi_offset 9, -56
	pushq	%r8
	.cfi_def_cfa_offset 64
	.cfi_offset 8, -64
	pushq	%rbp
	.cfi_def_cfa_offset 72
	.cfi_offset 6, -72
	leaq	queue(%rip), %rbp
	pushq	%rdi
	.cfi_def_cfa_offset 80
	.cfi_offset 5, -80
	pushq	%rsi
	.cfi_def_cfa_offset 88
	.cfi_offset 4, -88
	pushq	%rbx
	.cfi_def_cfa_offset 96
	.cfi_offset 3, -96
	movl	$100, %ebx
	pushq	%rcx
	.cfi_def_cfa_offset 104
	.cfi_offset 2, -104
	pushq	%rdx
	.cfi_def_cfa_offset 112
	.cfi_offset 1, -112
	pushq	%rax
	.cfi_def_cfa_offset 120
	.cfi_offset 0, -120
	subq	$120, %rsp
	.cfi_def_cfa_offset 240
	leaq	8(%rsp), %r12
.L2:
	movq	taken(%rip), %rdx
	movq	put(%rip), %rax
	cmpq	%rax, %rdx
	jnb	.L8
	movq	taken(%rip), %rsi
	movq	%rsp, %rdi
	movl	$28, %ecx
	andl	$7, %esi
	imulq	$112, %rsi, %rsi
	addq	%rbp, %rsi
	cld
	movq	taken(%rip), %rax
	rep movsl
	movq	(%rsp), %r13
	cmpq	%rax, %r13
	jne	.L3
	movq	%r12, %rdi
	call	strlen@PLT
	xorl	%edx, %edx
	movq	%rax, %rsi
	movq	%r13, %rax
	divq	%rbx
	cmpq	%rdx, %rsi
	je	.L4
.L3:
	incq	damaged(%rip)
.L4:
	movq	taken(%rip), %rax
	addq	%r13, sum(%rip)
	incq	%rax
	movq	%rax, taken(%rip)
	jmp	.L2
.L8:
	addq	$120, %rsp
	.cfi_def_cfa_offset 120
	popq	%rax
	.cfi_def_cfa_offset 112
	popq	%rdx
	.cfi_def_cfa_offset 104
	popq	%rcx
	.cfi_def_cfa_offset 96
	popq	%rbx
	.cfi_def_cfa_offset 88
	popq	%rsi
	.cfi_def_cfa_offset 80
	popq	%rdi
	.cfi_def_cfa_offset 72
	popq	%rbp
	.cfi_def_cfa_offset 64
	popq	%r8
	.cfi_def_cfa_offset 56
	popq	%r9
	.cfi_def_cfa_offset 48
	popq	%r10
	.cfi_def_cfa_offset 40
	popq	%r11
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r13
	.cfi_def_cfa_offset 16
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	uiret
	.cfi_endproc
.LFE180:
	.size	worker, .-worker
	.type	producer, @function
producer:
.LFB181:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	xorl	%esi, %esi
	movb	$120, %bl
	subq	$112, %rsp
	.cfi_def_cfa_offset 128
	movl	fd(%rip), %edi
	call	uintr_register_sender@PLT
	xorl	%edx, %edx
	xorl	%r11d, %r11d
	leaq	8(%rsp), %r9
	leaq	queue(%rip), %r10
	movslq	%eax, %r8
.L12:
	movl	%r11d, %eax
	leaq	8(%rsp), %rdi
	movl	$26, %ecx
	movq	%rdx, (%rsp)
	rep stosl
	movl	%edx, %ecx
	movq	%r9, %rdi
	movl	%ebx, %eax
	rep stosb
.L10:
	movq	put(%rip), %rax
	movq	taken(%rip), %rcx
	subq	%rcx, %rax
	cmpq	$8, %rax
	jne	.L15
	rep nop
	jmp	.L10
.L15:
	movq	%rdx, %rax
	movq	%rsp, %rsi
	movl	$28, %ecx
	incq	%rdx
	andl	$7, %eax
	imulq	$112, %rax, %rax
	addq	%r10, %rax
	movq	%rax, %rdi
	rep movsl
	movq	%rdx, put(%rip)
	senduipi	%r8
	cmpq	$100, %rdx
	jne	.L12
	addq	$112, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
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
	.globl	main
	.type	main, @function
main:
.LFB182:
	.cfi_startproc
	pushq	%rax
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
.L17:
	movq	taken(%rip), %rax
	cmpq	$99, %rax
	ja	.L20
	rep nop
	jmp	.L17
.L20:
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
