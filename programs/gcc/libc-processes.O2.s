# Processes as a selftest for a C library has them: fork, a socket pair over which the descriptor travels, waitpid, signals
# with their ucontext. selftests §2.1, §2.6; here with the calls of poc-v2.
#
# ring3: abi poc-v2
# ring3: with ../lib/libc.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 4
# ring3: covers B8 C1 C3 F13
#
# Below this header, unchanged, is the output of Debian's gcc 12.2.0 (scripts/regenerate-gcc-programs.ts):
#   gcc -O2 -fpie -fcf-protection=none -muintr -mgeneral-regs-only -fno-stack-protector -fno-stack-clash-protection -fasynchronous-unwind-tables -S -o libc-processes.O2.s libc-processes.c

	.file	"libc-processes.c"
	.text
	.p2align 4
	.type	on_server, @function
on_server:
.LFB203:
	.cfi_startproc
	.cfi_def_cfa_offset 16
	movl	$1, server_flag(%rip)
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	uiret
	.cfi_endproc
.LFE203:
	.size	on_server, .-on_server
	.p2align 4
	.type	on_client, @function
on_client:
.LFB204:
	.cfi_startproc
	.cfi_def_cfa_offset 16
	movl	$1, client_flag(%rip)
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	uiret
	.cfi_endproc
.LFE204:
	.size	on_client, .-on_client
	.p2align 4
	.type	on_fault, @function
on_fault:
.LFB210:
	.cfi_startproc
	movl	expected(%rip), %ecx
	movl	%edi, %eax
	negl	%eax
	cmpl	%edi, %ecx
	cmovne	%eax, %edi
	addq	$4, 168(%rdx)
	movl	%edi, seen(%rip)
	ret
	.cfi_endproc
.LFE210:
	.size	on_fault, .-on_fault
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"OK"
.LC1:
	.string	"[%s]\t%s\n"
.LC2:
	.string	"FAIL"
	.text
	.p2align 4
	.type	verdict, @function
verdict:
.LFB205:
	.cfi_startproc
	movq	%rdi, %rdx
	testl	%esi, %esi
	je	.L7
	leaq	.LC0(%rip), %rsi
	leaq	.LC1(%rip), %rdi
	xorl	%eax, %eax
	jmp	printf@PLT
.L7:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	.LC2(%rip), %rsi
	leaq	.LC1(%rip), %rdi
	xorl	%eax, %eax
	call	printf@PLT
	addl	$1, failures(%rip)
	popq	%rdx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE205:
	.size	verdict, .-verdict
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC3:
	.string	"the child's descriptor comes over the socket, and can be connected to"
	.align 8
.LC4:
	.string	"client and server have interrupted each other"
	.section	.rodata.str1.1
.LC5:
	.string	"the child is reaped"
	.section	.rodata.str1.8
	.align 8
.LC6:
	.string	"an index that nobody has given: SIGSEGV"
	.align 8
.LC7:
	.string	"an index of one's own: no signal"
	.section	.rodata.str1.1
.LC8:
	.string	"given back: SIGSEGV"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB213:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	xorl	%edx, %edx
	movl	$1, %esi
	movl	$1, %edi
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	subq	$312, %rsp
	.cfi_def_cfa_offset 368
	leaq	8(%rsp), %rcx
	call	socketpair@PLT
	testl	%eax, %eax
	jne	.L13
	leaq	on_server(%rip), %r13
	movl	%eax, %ebp
	movl	$8192, %edx
	xorl	%eax, %eax
	movq	%r13, %rsi
	movl	$471, %edi
	call	syscall@PLT
	xorl	%edx, %edx
	xorl	%esi, %esi
	movl	$473, %edi
	xorl	%eax, %eax
	call	syscall@PLT
	movq	%rax, %r12
	stui
	call	fork@PLT
	movl	%eax, %ebx
	testl	%eax, %eax
	je	.L26
	leaq	7(%rsp), %rax
	movl	$7, %ecx
	xorl	%edx, %edx
	movq	$1, 40(%rsp)
	movq	%rax, 32(%rsp)
	leaq	152(%rsp), %rdi
	xorl	%eax, %eax
	leaq	152(%rsp), %r12
	rep stosq
	leaq	32(%rsp), %rax
	movl	8(%rsp), %edi
	movq	%r12, %rsi
	movq	%rax, 168(%rsp)
	leaq	72(%rsp), %rax
	movq	$1, 176(%rsp)
	movq	%rax, 184(%rsp)
	movq	$24, 192(%rsp)
	call	recvmsg@PLT
	cmpq	$1, %rax
	jne	.L13
	cmpq	$15, 192(%rsp)
	jbe	.L22
	movq	184(%rsp), %rax
	testq	%rax, %rax
	je	.L22
	movl	16(%rax), %esi
.L17:
	xorl	%edx, %edx
	movl	$474, %edi
	xorl	%eax, %eax
	call	syscall@PLT
	leaq	.LC3(%rip), %rdi
	movl	%eax, %esi
	movq	%rax, %r15
	movl	%eax, %r14d
	notl	%esi
	movslq	%r15d, %r15
	shrl	$31, %esi
	call	verdict
	senduipi	%r15
	movl	server_flag(%rip), %eax
	testl	%eax, %eax
	jne	.L18
	.p2align 4,,10
	.p2align 3
.L19:
	movl	$1, %edi
	call	usleep@PLT
	movl	server_flag(%rip), %edx
	testl	%edx, %edx
	je	.L19
.L18:
	movl	server_flag(%rip), %esi
	leaq	.LC4(%rip), %rdi
	call	verdict
	movl	$9, %esi
	movl	%ebx, %edi
	call	kill@PLT
	xorl	%edx, %edx
	movq	%r12, %rsi
	movl	%ebx, %edi
	call	waitpid@PLT
	cmpl	%eax, %ebx
	je	.L27
.L20:
	movl	%ebp, %esi
	leaq	.LC5(%rip), %rdi
	call	verdict
	xorl	%edx, %edx
	movl	%r14d, %esi
	movl	$475, %edi
	xorl	%eax, %eax
	call	syscall@PLT
	xorl	%esi, %esi
	movl	$472, %edi
	xorl	%eax, %eax
	call	syscall@PLT
	xorl	%eax, %eax
	movl	$18, %ecx
	leaq	160(%rsp), %rdi
	rep stosq
	leaq	160(%rsp), %rdi
	leaq	on_fault(%rip), %rax
	movl	$4, 288(%rsp)
	movq	%rax, 152(%rsp)
	call	sigemptyset@PLT
	xorl	%edx, %edx
	movq	%r12, %rsi
	movl	$4, %edi
	call	sigaction@PLT
	xorl	%edx, %edx
	movq	%r12, %rsi
	movl	$11, %edi
	call	sigaction@PLT
	movl	$200, %eax
	movl	$11, expected(%rip)
	movl	$0, seen(%rip)
#APP
# 98 "libc-processes.c" 1
	senduipi %rax
# 0 "" 2
#NO_APP
	movl	seen(%rip), %eax
	xorl	%esi, %esi
	leaq	.LC6(%rip), %rdi
	cmpl	$11, %eax
	sete	%sil
	call	verdict
	xorl	%edx, %edx
	movq	%r13, %rsi
	movl	$471, %edi
	xorl	%eax, %eax
	call	syscall@PLT
	xorl	%edx, %edx
	movl	$3, %esi
	xorl	%eax, %eax
	movl	$477, %edi
	call	syscall@PLT
	movl	$0, expected(%rip)
	movl	$0, seen(%rip)
	movslq	%eax, %rbx
	movl	%eax, %ebp
	movq	%rbx, %rax
#APP
# 98 "libc-processes.c" 1
	senduipi %rax
# 0 "" 2
#NO_APP
	movl	seen(%rip), %eax
	xorl	%esi, %esi
	leaq	.LC7(%rip), %rdi
	testl	%eax, %eax
	sete	%sil
	call	verdict
	xorl	%edx, %edx
	movl	%ebp, %esi
	movl	$475, %edi
	xorl	%eax, %eax
	call	syscall@PLT
	movq	%rbx, %rax
	movl	$11, expected(%rip)
	movl	$0, seen(%rip)
#APP
# 98 "libc-processes.c" 1
	senduipi %rax
# 0 "" 2
#NO_APP
	movl	seen(%rip), %eax
	xorl	%esi, %esi
	leaq	.LC8(%rip), %rdi
	cmpl	$11, %eax
	sete	%sil
	call	verdict
	xorl	%esi, %esi
	xorl	%eax, %eax
	movl	$472, %edi
	call	syscall@PLT
	movl	failures(%rip), %edx
	xorl	%eax, %eax
	testl	%edx, %edx
	setne	%al
	addq	$312, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
.L27:
	.cfi_restore_state
	movl	152(%rsp), %edx
	movl	%edx, %eax
	andl	$127, %eax
	addl	$1, %eax
	subb	$1, %al
	jle	.L20
	andl	$127, %edx
	xorl	%ebp, %ebp
	cmpl	$9, %edx
	sete	%bpl
	jmp	.L20
.L22:
	orl	$-1, %esi
	jmp	.L17
.L13:
	movl	$2, %edi
	call	exit@PLT
.L26:
	xorl	%edx, %edx
	movl	%r12d, %esi
	movl	$474, %edi
	xorl	%eax, %eax
	movl	12(%rsp), %r13d
	call	syscall@PLT
	movl	$4096, %edx
	movl	$471, %edi
	leaq	on_client(%rip), %rsi
	movq	%rax, %rbp
	xorl	%eax, %eax
	call	syscall@PLT
	xorl	%edx, %edx
	movl	$1, %esi
	xorl	%eax, %eax
	movl	$473, %edi
	call	syscall@PLT
	movq	%rax, %rdx
	stui
	movl	$4, %ecx
	movl	%ebx, %eax
	leaq	56(%rsp), %rdi
	leaq	96(%rsp), %rsi
	movb	$49, 6(%rsp)
	rep stosl
	leaq	6(%rsp), %rax
	leaq	96(%rsp), %rdi
	movl	$14, %ecx
	movq	%rax, 16(%rsp)
	movl	%ebx, %eax
	rep stosl
	movl	%edx, 64(%rsp)
	movl	%r13d, %edi
	xorl	%edx, %edx
	movq	$1, 24(%rsp)
	leaq	16(%rsp), %rax
	movq	%rax, 112(%rsp)
	leaq	48(%rsp), %rax
	movq	%rax, 128(%rsp)
	movabsq	$4294967297, %rax
	movq	$1, 120(%rsp)
	movq	$24, 136(%rsp)
	movq	%rax, 56(%rsp)
	movq	$20, 48(%rsp)
	call	sendmsg@PLT
	subq	$1, %rax
	je	.L14
	jmp	.L13
.L15:
	movl	$1, %edi
	call	usleep@PLT
.L14:
	movl	client_flag(%rip), %eax
	testl	%eax, %eax
	je	.L15
	movslq	%ebp, %rbp
	senduipi	%rbp
.L16:
	call	pause@PLT
	jmp	.L16
	.cfi_endproc
.LFE213:
	.size	main, .-main
	.local	seen
	.comm	seen,4,4
	.local	expected
	.comm	expected,4,4
	.local	failures
	.comm	failures,4,4
	.local	client_flag
	.comm	client_flag,4,4
	.local	server_flag
	.comm	server_flag,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
