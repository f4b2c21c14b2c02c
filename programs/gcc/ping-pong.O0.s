# Ping-pong between two threads, each receiver and sender.
#
# ring3: with ../lib/runtime.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 4
# ring3: covers A5 B25 H124
#
# Below this header, unchanged, is the output of Debian's gcc 12.2.0 (scripts/regenerate-gcc-programs.ts):
#   gcc -O0 -fpie -fcf-protection=none -muintr -mgeneral-regs-only -fno-stack-protector -fno-stack-clash-protection -fasynchronous-unwind-tables -S -o ping-pong.O0.s ping-pong.c

	.file	"ping-pong.c"
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
	.local	pings
	.comm	pings,8,8
	.local	pongs
	.comm	pongs,8,8
	.local	server_fd
	.comm	server_fd,4,4
	.local	client_fd
	.comm	client_fd,4,4
	.type	on_ping, @function
on_ping:
.LFB173:
	.cfi_startproc
	.cfi_def_cfa_offset 16
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%rax
	.cfi_offset 0, -32
	leaq	16(%rbp), %rax
	movq	%rax, -16(%rbp)
	movq	8(%rbp), %rax
	movq	%rax, -24(%rbp)
	movq	pings(%rip), %rax
	addq	$1, %rax
	movq	%rax, pings(%rip)
	nop
	movq	-8(%rbp), %rax
	leave
	.cfi_def_cfa 7, 16
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	uiret
	.cfi_endproc
.LFE173:
	.size	on_ping, .-on_ping
	.type	on_pong, @function
on_pong:
.LFB174:
	.cfi_startproc
	.cfi_def_cfa_offset 16
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%rax
	.cfi_offset 0, -32
	leaq	16(%rbp), %rax
	movq	%rax, -16(%rbp)
	movq	8(%rbp), %rax
	movq	%rax, -24(%rbp)
	movq	pongs(%rip), %rax
	addq	$1, %rax
	movq	%rax, pongs(%rip)
	nop
	movq	-8(%rbp), %rax
	leave
	.cfi_def_cfa 7, 16
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	uiret
	.cfi_endproc
.LFE174:
	.size	on_pong, .-on_pong
	.type	client, @function
client:
.LFB175:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$48, %rsp
	movq	%rdi, -40(%rbp)
	movl	$0, %esi
	leaq	on_ping(%rip), %rax
	movq	%rax, %rdi
	call	uintr_register_handler@PLT
	movl	$0, %esi
	movl	$1, %edi
	call	uintr_create_fd@PLT
	movl	%eax, -12(%rbp)
	movl	server_fd(%rip), %eax
	movl	$0, %esi
	movl	%eax, %edi
	call	uintr_register_sender@PLT
	movl	%eax, -16(%rbp)
	stui
	nop
	movl	-12(%rbp), %eax
	movl	%eax, client_fd(%rip)
	movq	$1, -8(%rbp)
	jmp	.L5
.L7:
	call	relax
.L6:
	movq	pings(%rip), %rax
	cmpq	%rax, -8(%rbp)
	jg	.L7
	movl	-16(%rbp), %eax
	cltq
	movq	%rax, -24(%rbp)
	movq	-24(%rbp), %rax
	senduipi	%rax
	nop
	addq	$1, -8(%rbp)
.L5:
	cmpq	$30, -8(%rbp)
	jle	.L6
	nop
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE175:
	.size	client, .-client
	.section	.rodata
.LC0:
	.string	"every ping arrived"
.LC1:
	.string	"every pong arrived"
	.text
	.globl	main
	.type	main, @function
main:
.LFB176:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$32, %rsp
	movl	$0, %esi
	leaq	on_pong(%rip), %rax
	movq	%rax, %rdi
	call	uintr_register_handler@PLT
	movl	$0, %esi
	movl	$0, %edi
	call	uintr_create_fd@PLT
	movl	%eax, server_fd(%rip)
	stui
	nop
	movl	$0, %esi
	leaq	client(%rip), %rax
	movq	%rax, %rdi
	call	thread_start@PLT
	movq	%rax, -16(%rbp)
	jmp	.L10
.L11:
	call	relax
.L10:
	movl	client_fd(%rip), %eax
	testl	%eax, %eax
	je	.L11
	movl	client_fd(%rip), %eax
	movl	$0, %esi
	movl	%eax, %edi
	call	uintr_register_sender@PLT
	movl	%eax, -20(%rbp)
	movq	$1, -8(%rbp)
	jmp	.L12
.L15:
	movl	-20(%rbp), %eax
	cltq
	movq	%rax, -32(%rbp)
	movq	-32(%rbp), %rax
	senduipi	%rax
	nop
	jmp	.L13
.L14:
	call	relax
.L13:
	movq	pongs(%rip), %rax
	cmpq	%rax, -8(%rbp)
	jg	.L14
	addq	$1, -8(%rbp)
.L12:
	cmpq	$30, -8(%rbp)
	jle	.L15
	movq	-16(%rbp), %rax
	movq	%rax, %rdi
	call	thread_join@PLT
	movq	pings(%rip), %rax
	movl	$30, %edx
	movq	%rax, %rsi
	leaq	.LC0(%rip), %rax
	movq	%rax, %rdi
	call	check_equal@PLT
	movq	pongs(%rip), %rax
	movl	$30, %edx
	movq	%rax, %rsi
	leaq	.LC1(%rip), %rax
	movq	%rax, %rdi
	call	check_equal@PLT
	call	check_done@PLT
	.cfi_endproc
.LFE176:
	.size	main, .-main
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
