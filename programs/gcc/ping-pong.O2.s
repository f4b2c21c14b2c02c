# Ping-pong between two threads, each receiver and sender.
#
# ring3: with ../lib/runtime.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 4
# ring3: covers A5 B25 H124
#
# Below this header, unchanged, is the output of Debian's gcc 12.2.0 (scripts/regenerate-gcc-programs.ts):
#   gcc -O2 -fpie -fcf-protection=none -muintr -mgeneral-regs-only -fno-stack-protector -fno-stack-clash-protection -fasynchronous-unwind-tables -S -o ping-pong.O2.s ping-pong.c

	.file	"ping-pong.c"
	.text
	.p2align 4
	.type	on_ping, @function
on_ping:
.LFB180:
	.cfi_startproc
	.cfi_def_cfa_offset 16
	pushq	%rax
	.cfi_def_cfa_offset 24
	.cfi_offset 0, -24
	movq	pings(%rip), %rax
	addq	$1, %rax
	movq	%rax, pings(%rip)
	popq	%rax
	.cfi_def_cfa_offset 16
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	uiret
	.cfi_endproc
.LFE180:
	.size	on_ping, .-on_ping
	.p2align 4
	.type	on_pong, @function
on_pong:
.LFB181:
	.cfi_startproc
	.cfi_def_cfa_offset 16
	pushq	%rax
	.cfi_def_cfa_offset 24
	.cfi_offset 0, -24
	movq	pongs(%rip), %rax
	addq	$1, %rax
	movq	%rax, pongs(%rip)
	popq	%rax
	.cfi_def_cfa_offset 16
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	uiret
	.cfi_endproc
.LFE181:
	.size	on_pong, .-on_pong
	.p2align 4
	.type	client, @function
client:
.LFB182:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	xorl	%esi, %esi
	leaq	on_ping(%rip), %rdi
	call	uintr_register_handler@PLT
	xorl	%esi, %esi
	movl	$1, %edi
	call	uintr_create_fd@PLT
	movl	server_fd(%rip), %edi
	xorl	%esi, %esi
	movl	%eax, %ebx
	call	uintr_register_sender@PLT
	movslq	%eax, %rcx
	stui
	movl	$1, %edx
	movl	%ebx, client_fd(%rip)
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L8:
	rep nop
.L15:
	movq	pings(%rip), %rax
	cmpq	%rdx, %rax
	jl	.L8
	senduipi	%rcx
	addq	$1, %rdx
	cmpq	$31, %rdx
	jne	.L15
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE182:
	.size	client, .-client
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"every ping arrived"
.LC1:
	.string	"every pong arrived"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB183:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	xorl	%esi, %esi
	leaq	on_pong(%rip), %rdi
	call	uintr_register_handler@PLT
	xorl	%esi, %esi
	xorl	%edi, %edi
	call	uintr_create_fd@PLT
	movl	%eax, server_fd(%rip)
	stui
	xorl	%esi, %esi
	leaq	client(%rip), %rdi
	call	thread_start@PLT
	movq	%rax, %rbx
	movl	client_fd(%rip), %eax
	testl	%eax, %eax
	jne	.L19
	.p2align 4,,10
	.p2align 3
.L17:
	rep nop
	movl	client_fd(%rip), %eax
	testl	%eax, %eax
	je	.L17
.L19:
	movl	client_fd(%rip), %edi
	xorl	%esi, %esi
	call	uintr_register_sender@PLT
	movl	$1, %edx
	movslq	%eax, %rcx
	.p2align 4,,10
	.p2align 3
.L18:
	senduipi	%rcx
	movq	pongs(%rip), %rax
	cmpq	%rdx, %rax
	jge	.L22
	.p2align 4,,10
	.p2align 3
.L20:
	rep nop
	movq	pongs(%rip), %rax
	cmpq	%rdx, %rax
	jl	.L20
.L22:
	addq	$1, %rdx
	cmpq	$31, %rdx
	jne	.L18
	movq	%rbx, %rdi
	call	thread_join@PLT
	movq	pings(%rip), %rsi
	movl	$30, %edx
	leaq	.LC0(%rip), %rdi
	call	check_equal@PLT
	movq	pongs(%rip), %rsi
	movl	$30, %edx
	leaq	.LC1(%rip), %rdi
	call	check_equal@PLT
	call	check_done@PLT
	.cfi_endproc
.LFE183:
	.size	main, .-main
	.local	client_fd
	.comm	client_fd,4,4
	.local	server_fd
	.comm	server_fd,4,4
	.local	pongs
	.comm	pongs,8,8
	.local	pings
	.comm	pings,8,8
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
