# Hello from C: the handler is an ordinary function with an attribute; the compiler saves what it uses and ends it in UIRET.
#
# ring3: with ../lib/runtime.s
# ring3: expect-exit 0
# ring3: expect-stdout "sender: senduipi\n"
# ring3: expect-stdout "handler: vector 5\n"
# ring3: expect-stdout "main: interrupted\n"
# ring3: cores 2 1 4
# ring3: seeds 4
# ring3: covers A6 A16 H121 H122 H123
#
# Below this header, unchanged, is the output of Debian's gcc 12.2.0 (scripts/regenerate-gcc-programs.ts):
#   gcc -O0 -fpie -fcf-protection=none -muintr -mgeneral-regs-only -fno-stack-protector -fno-stack-clash-protection -fasynchronous-unwind-tables -S -o hello.O0.s hello.c

	.file	"hello.c"
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
	.local	interrupted
	.comm	interrupted,4,4
	.local	fd
	.comm	fd,4,4
	.section	.rodata
.LC0:
	.string	"handler: vector "
.LC1:
	.string	"\n"
	.text
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
	leaq	.LC0(%rip), %rax
	movq	%rax, %rdi
	cld
	call	print@PLT
	movq	-88(%rbp), %rax
	movq	%rax, %rdi
	call	print_number@PLT
	leaq	.LC1(%rip), %rax
	movq	%rax, %rdi
	call	print@PLT
	movl	$1, interrupted(%rip)
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
.LFE173:
	.size	handler, .-handler
	.section	.rodata
.LC2:
	.string	"sender: senduipi\n"
	.text
	.type	sender, @function
sender:
.LFB174:
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
	movl	%eax, -4(%rbp)
	leaq	.LC2(%rip), %rax
	movq	%rax, %rdi
	call	print@PLT
	movl	-4(%rbp), %eax
	cltq
	movq	%rax, -16(%rbp)
	movq	-16(%rbp), %rax
	senduipi	%rax
	nop
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE174:
	.size	sender, .-sender
	.section	.rodata
.LC3:
	.string	"main: interrupted\n"
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
	leaq	handler(%rip), %rax
	movq	%rax, %rdi
	call	uintr_register_handler@PLT
	testl	%eax, %eax
	jns	.L5
	movl	$1, %eax
	jmp	.L6
.L5:
	movl	$0, %esi
	movl	$5, %edi
	call	uintr_create_fd@PLT
	movl	%eax, fd(%rip)
	movl	fd(%rip), %eax
	testl	%eax, %eax
	jns	.L7
	movl	$1, %eax
	jmp	.L6
.L7:
	stui
	nop
	movl	$0, %esi
	leaq	sender(%rip), %rax
	movq	%rax, %rdi
	call	thread_start@PLT
	movq	%rax, -8(%rbp)
	jmp	.L8
.L9:
	call	relax
.L8:
	movl	interrupted(%rip), %eax
	testl	%eax, %eax
	je	.L9
	movq	-8(%rbp), %rax
	movq	%rax, %rdi
	call	thread_join@PLT
	leaq	.LC3(%rip), %rax
	movq	%rax, %rdi
	call	print@PLT
	movl	$0, %eax
.L6:
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE175:
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
