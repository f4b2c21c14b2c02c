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
#   gcc -O3 -fpie -fcf-protection=none -muintr -mgeneral-regs-only -fno-stack-protector -fno-stack-clash-protection -fasynchronous-unwind-tables -S -o calls-function.O3.s calls-function.c

	.file	"calls-function.c"
	.text
	.p2align 4
	.type	careful, @function
careful:
.LFB181:
	.cfi_startproc
	pushq	%rdi
	.cfi_def_cfa_offset 16
	.cfi_offset 5, -16
	pushq	%rsi
	.cfi_def_cfa_offset 24
	.cfi_offset 4, -24
	xorl	%esi, %esi
	pushq	%rdx
	.cfi_def_cfa_offset 32
	.cfi_offset 1, -32
	pushq	%rax
	.cfi_def_cfa_offset 40
	.cfi_offset 0, -40
	xorl	%eax, %eax
	.p2align 4,,10
	.p2align 3
.L2:
	movq	%rsi, %rdx
	salq	$5, %rdx
	subq	%rsi, %rdx
	leaq	(%rdx,%rax), %rsi
	addq	$1, %rax
	cmpq	%rax, %rdi
	jnb	.L2
	movq	8+handled(%rip), %rdx
	xorl	%eax, %eax
	cmpq	$1, %rsi
	sete	%al
	addq	%rdx, %rax
	movq	%rax, 8+handled(%rip)
	popq	%rax
	.cfi_def_cfa_offset 32
	popq	%rdx
	.cfi_def_cfa_offset 24
	popq	%rsi
	.cfi_def_cfa_offset 16
	popq	%rdi
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE181:
	.size	careful, .-careful
	.p2align 4
	.type	sender, @function
sender:
.LFB183:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	xorl	%esi, %esi
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	movl	fds(%rip), %edi
	call	uintr_register_sender@PLT
	movl	4+fds(%rip), %edi
	xorl	%esi, %esi
	movslq	%eax, %rbx
	movl	%ebx, 8(%rsp)
	call	uintr_register_sender@PLT
	movl	finished(%rip), %edx
	movl	%eax, 12(%rsp)
	testl	%edx, %edx
	jne	.L6
	.p2align 4,,10
	.p2align 3
.L9:
	senduipi	%rbx
	movl	$20, %eax
	.p2align 4,,10
	.p2align 3
.L8:
	rep nop
	subl	$1, %eax
	jne	.L8
	movl	finished(%rip), %eax
	addl	$1, %edx
	testl	%eax, %eax
	jne	.L6
	movl	%edx, %eax
	andl	$1, %eax
	movslq	8(%rsp,%rax,4), %rbx
	jmp	.L9
.L6:
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE183:
	.size	sender, .-sender
	.p2align 4
	.type	plain.constprop.0, @function
plain.constprop.0:
.LFB187:
	.cfi_startproc
	movq	handled(%rip), %rax
	addq	$1, %rax
	movq	%rax, handled(%rip)
	ret
	.cfi_endproc
.LFE187:
	.size	plain.constprop.0, .-plain.constprop.0
	.p2align 4
	.type	handler, @function
handler:
.LFB182:
	.cfi_startproc
	.cfi_def_cfa_offset 16
	pushq	%r11
	.cfi_def_cfa_offset 24
	.cfi_offset 11, -24
	pushq	%r10
	.cfi_def_cfa_offset 32
	.cfi_offset 10, -32
	pushq	%r9
	.cfi_def_cfa_offset 40
	.cfi_offset 9, -40
	pushq	%r8
	.cfi_def_cfa_offset 48
	.cfi_offset 8, -48
	pushq	%rdi
	.cfi_def_cfa_offset 56
	.cfi_offset 5, -56
	pushq	%rsi
	.cfi_def_cfa_offset 64
	.cfi_offset 4, -64
	pushq	%rcx
	.cfi_def_cfa_offset 72
	.cfi_offset 2, -72
	pushq	%rdx
	.cfi_def_cfa_offset 80
	.cfi_offset 1, -80
	pushq	%rax
	.cfi_def_cfa_offset 88
	.cfi_offset 0, -88
	movq	72(%rsp), %rdi
	testq	%rdi, %rdi
	jne	.L14
	cld
	call	plain.constprop.0
.L16:
	popq	%rax
	.cfi_remember_state
	.cfi_def_cfa_offset 80
	popq	%rdx
	.cfi_def_cfa_offset 72
	popq	%rcx
	.cfi_def_cfa_offset 64
	popq	%rsi
	.cfi_def_cfa_offset 56
	popq	%rdi
	.cfi_def_cfa_offset 48
	popq	%r8
	.cfi_def_cfa_offset 40
	popq	%r9
	.cfi_def_cfa_offset 32
	popq	%r10
	.cfi_def_cfa_offset 24
	popq	%r11
	.cfi_def_cfa_offset 16
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	uiret
	.p2align 4,,10
	.p2align 3
.L14:
	.cfi_restore_state
	cld
	call	careful
	jmp	.L16
	.cfi_endproc
.LFE182:
	.size	handler, .-handler
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC0:
	.string	"the interrupted computation is right every time"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC1:
	.string	"the plain function was called"
	.section	.rodata.str1.8
	.align 8
.LC2:
	.string	"the careful function was called"
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
	xorl	%esi, %esi
	movl	$1, %edi
	movl	%eax, fds(%rip)
	call	uintr_create_fd@PLT
	movl	%eax, 4+fds(%rip)
	stui
	leaq	sender(%rip), %rdi
	xorl	%esi, %esi
	call	thread_start@PLT
	leaq	handled(%rip), %rcx
	movq	%rax, %rdi
	.p2align 4,,10
	.p2align 3
.L19:
	movq	(%rcx), %rdx
	cmpq	$2, %rdx
	jbe	.L19
	movq	8+handled(%rip), %rdx
	cmpq	$2, %rdx
	jbe	.L19
	movl	$1, finished(%rip)
	call	thread_join@PLT
	xorl	%edx, %edx
	xorl	%esi, %esi
	leaq	.LC0(%rip), %rdi
	call	check_equal@PLT
	movq	handled(%rip), %rdx
	movl	$2, %esi
	leaq	.LC1(%rip), %rdi
	call	check_below@PLT
	movq	8+handled(%rip), %rdx
	movl	$2, %esi
	leaq	.LC2(%rip), %rdi
	call	check_below@PLT
	call	check_done@PLT
	.cfi_endproc
.LFE185:
	.size	main, .-main
	.local	fds
	.comm	fds,8,8
	.local	finished
	.comm	finished,4,4
	.local	handled
	.comm	handled,16,16
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
