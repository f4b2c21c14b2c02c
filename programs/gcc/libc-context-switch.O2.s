# More pairs of processes than cores, each pinned, sending interrupts to and fro: most of them hit a receiver that does not
# run. With options, affinity and chance as a test for Linux takes them. selftests §2.11.
#
# ring3: with ../lib/libc.s
# ring3: args -p 3 -i 10
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 4
# ring3: covers B5 B10 F7 F13
#
# Below this header, unchanged, is the output of Debian's gcc 12.2.0 (scripts/regenerate-gcc-programs.ts):
#   gcc -O2 -fpie -fcf-protection=none -muintr -mgeneral-regs-only -fno-stack-protector -fno-stack-clash-protection -fasynchronous-unwind-tables -S -o libc-context-switch.O2.s libc-context-switch.c

	.file	"libc-context-switch.c"
	.text
	.p2align 4
	.type	on_server, @function
on_server:
.LFB202:
	.cfi_startproc
	.cfi_def_cfa_offset 16
	movl	$1, server_flag(%rip)
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	uiret
	.cfi_endproc
.LFE202:
	.size	on_server, .-on_server
	.p2align 4
	.type	on_client, @function
on_client:
.LFB203:
	.cfi_startproc
	.cfi_def_cfa_offset 16
	movl	$1, client_flag(%rip)
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	uiret
	.cfi_endproc
.LFE203:
	.size	on_client, .-on_client
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"libc-context-switch.c"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC1:
	.string	"sched_setaffinity(0, sizeof set, &set) == 0"
	.text
	.p2align 4
	.type	pin, @function
pin:
.LFB204:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	xorl	%eax, %eax
	movl	$16, %ecx
	pushq	%rbx
	.cfi_def_cfa_offset 24
	.cfi_offset 3, -24
	movl	%edi, %ebx
	subq	$136, %rsp
	.cfi_def_cfa_offset 160
	movq	%rsp, %rbp
	movq	%rbp, %rdi
	rep stosq
	movl	$84, %edi
	call	sysconf@PLT
	movq	%rax, %rsi
	movl	%ebx, %eax
	cltd
	idivl	%esi
	movslq	%edx, %rax
	cmpq	$1023, %rax
	ja	.L5
	shrq	$6, %rax
	movl	$1, %esi
	movl	%edx, %ecx
	salq	%cl, %rsi
	orq	%rsi, 0(%rbp,%rax,8)
.L5:
	xorl	%edi, %edi
	movq	%rbp, %rdx
	movl	$128, %esi
	call	sched_setaffinity@PLT
	testl	%eax, %eax
	jne	.L8
	addq	$136, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	ret
.L8:
	.cfi_restore_state
	leaq	__PRETTY_FUNCTION__.0(%rip), %rcx
	movl	$33, %edx
	leaq	.LC0(%rip), %rsi
	leaq	.LC1(%rip), %rdi
	call	__assert_fail@PLT
	.cfi_endproc
.LFE204:
	.size	pin, .-pin
	.section	.rodata.str1.1
.LC2:
	.string	"OK"
.LC3:
	.string	"FAIL"
.LC4:
	.string	"p:i:"
	.section	.rodata.str1.8
	.align 8
.LC5:
	.string	"[RUN]\t%d pairs, %d round trips\n"
	.align 8
.LC6:
	.string	"uintr_register_handler(on_server, 0) == 0"
	.section	.rodata.str1.1
.LC7:
	.string	"index == 0"
	.section	.rodata.str1.8
	.align 8
.LC8:
	.string	"[%s]\tevery pair has made its round trips\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB207:
	.cfi_startproc
	pushq	%r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	pushq	%r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	leaq	.LC4(%rip), %r12
	pushq	%rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	movl	%edi, %ebp
	movl	$84, %edi
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	movq	%rsi, %rbx
	subq	$24, %rsp
	.cfi_def_cfa_offset 64
	call	sysconf@PLT
	addl	%eax, %eax
	movl	%eax, pairs(%rip)
	.p2align 4,,10
	.p2align 3
.L10:
	movq	%r12, %rdx
	movq	%rbx, %rsi
	movl	%ebp, %edi
	call	getopt@PLT
	cmpl	$-1, %eax
	je	.L38
	cmpl	$112, %eax
	je	.L39
	cmpl	$105, %eax
	jne	.L31
	movq	optarg(%rip), %rdi
	movl	$10, %edx
	xorl	%esi, %esi
	call	strtol@PLT
	movl	%eax, round_trips(%rip)
	jmp	.L10
	.p2align 4,,10
	.p2align 3
.L39:
	movq	optarg(%rip), %rdi
	movl	$10, %edx
	xorl	%esi, %esi
	call	strtol@PLT
	movl	%eax, pairs(%rip)
	jmp	.L10
.L38:
	xorl	%edi, %edi
	call	time@PLT
	movl	%eax, %edi
	call	srand@PLT
	call	rand@PLT
	movl	$84, %edi
	movl	%eax, %ebx
	call	sysconf@PLT
	movl	pairs(%rip), %esi
	leaq	.LC5(%rip), %rdi
	movq	%rax, %rcx
	movl	%ebx, %eax
	cltd
	idivl	%ecx
	xorl	%eax, %eax
	movl	%edx, first_core(%rip)
	movl	round_trips(%rip), %edx
	call	printf@PLT
	cmpl	$0, pairs(%rip)
	jle	.L15
	xorl	%ebx, %ebx
	.p2align 4,,10
	.p2align 3
.L27:
	call	fork@PLT
	testl	%eax, %eax
	je	.L40
	addl	$1, %ebx
	cmpl	%ebx, pairs(%rip)
	jg	.L27
.L15:
	xorl	%ebx, %ebx
	leaq	12(%rsp), %rbp
	jmp	.L28
	.p2align 4,,10
	.p2align 3
.L29:
	movl	12(%rsp), %eax
	movzbl	%ah, %edx
	andl	$127, %eax
	orl	%edx, %eax
	cmpl	$1, %eax
	adcl	$0, %ebx
.L28:
	movq	%rbp, %rdi
	call	wait@PLT
	testl	%eax, %eax
	jg	.L29
	cmpl	%ebx, pairs(%rip)
	leaq	.LC3(%rip), %rax
	leaq	.LC2(%rip), %rsi
	cmovne	%rax, %rsi
	leaq	.LC8(%rip), %rdi
	xorl	%eax, %eax
	call	printf@PLT
	xorl	%eax, %eax
	cmpl	%ebx, pairs(%rip)
	setne	%al
.L9:
	addq	$24, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%rbp
	.cfi_def_cfa_offset 24
	popq	%r12
	.cfi_def_cfa_offset 16
	popq	%r13
	.cfi_def_cfa_offset 8
	ret
.L31:
	.cfi_restore_state
	movl	$2, %eax
	jmp	.L9
.L40:
	movl	first_core(%rip), %edi
	addl	%ebx, %edi
	call	pin
	xorl	%edi, %edi
	xorl	%r9d, %r9d
	orl	$-1, %r8d
	movl	$3, %edx
	movl	$4096, %esi
	movl	$33, %ecx
	call	mmap@PLT
	xorl	%edx, %edx
	movl	$449, %edi
	leaq	on_server(%rip), %rsi
	movq	%rax, %rbp
	xorl	%eax, %eax
	call	syscall@PLT
	testq	%rax, %rax
	jne	.L41
	xorl	%edx, %edx
	xorl	%esi, %esi
	movl	$451, %edi
	xorl	%eax, %eax
	call	syscall@PLT
	movq	%rax, %r13
	stui
	call	fork@PLT
	movl	%eax, %r12d
	testl	%eax, %eax
	jne	.L18
	jmp	.L42
.L22:
	call	sched_yield@PLT
.L18:
	movl	0(%rbp), %eax
	testl	%eax, %eax
	je	.L22
	movl	0(%rbp), %ebx
	xorl	%edx, %edx
	movl	%r12d, %esi
	movl	$434, %edi
	xorl	%eax, %eax
	call	syscall@PLT
	xorl	%ecx, %ecx
	movl	%ebx, %edx
	movl	$438, %edi
	movl	%eax, %esi
	xorl	%eax, %eax
	call	syscall@PLT
	xorl	%edx, %edx
	movl	$452, %edi
	movl	%eax, %esi
	xorl	%eax, %eax
	call	syscall@PLT
	movl	round_trips(%rip), %edx
	xorl	%ecx, %ecx
	testl	%eax, %eax
	jne	.L43
.L26:
	xorl	%eax, %eax
	movl	%eax, server_flag(%rip)
	senduipi	%rcx
	jmp	.L24
.L25:
	rep nop
.L24:
	movl	server_flag(%rip), %eax
	testl	%eax, %eax
	je	.L25
	leal	-1(%rdx), %eax
	testl	%edx, %edx
	jle	.L44
	movl	%eax, %edx
	jmp	.L26
.L44:
	xorl	%esi, %esi
	movl	$450, %edi
	xorl	%eax, %eax
	call	syscall@PLT
	movl	$9, %esi
	movl	%r12d, %edi
	call	kill@PLT
	xorl	%edx, %edx
	xorl	%esi, %esi
	movl	%r12d, %edi
	call	waitpid@PLT
	movl	server_flag(%rip), %eax
	xorl	%edi, %edi
	testl	%eax, %eax
	sete	%dil
	call	exit@PLT
.L42:
	movl	first_core(%rip), %edi
	addl	%ebx, %edi
	addl	$1, %edi
	call	pin
	xorl	%edx, %edx
	movl	%r13d, %esi
	movl	$452, %edi
	xorl	%eax, %eax
	call	syscall@PLT
	xorl	%edx, %edx
	movl	$449, %edi
	leaq	on_client(%rip), %rsi
	movl	%eax, %ebx
	xorl	%eax, %eax
	call	syscall@PLT
	xorl	%edx, %edx
	movl	$1, %esi
	xorl	%eax, %eax
	movl	$451, %edi
	call	syscall@PLT
	stui
	movl	%eax, 0(%rbp)
	movslq	%ebx, %rdx
.L19:
	movl	client_flag(%rip), %eax
	testl	%eax, %eax
	je	.L20
	xorl	%ecx, %ecx
	movl	%ecx, client_flag(%rip)
	senduipi	%rdx
	jmp	.L19
.L20:
	rep nop
	jmp	.L19
.L43:
	leaq	__PRETTY_FUNCTION__.1(%rip), %rcx
	movl	$64, %edx
	leaq	.LC0(%rip), %rsi
	leaq	.LC7(%rip), %rdi
	call	__assert_fail@PLT
.L41:
	leaq	__PRETTY_FUNCTION__.1(%rip), %rcx
	movl	$45, %edx
	leaq	.LC0(%rip), %rsi
	leaq	.LC6(%rip), %rdi
	call	__assert_fail@PLT
	.cfi_endproc
.LFE207:
	.size	main, .-main
	.section	.rodata
	.type	__PRETTY_FUNCTION__.0, @object
	.size	__PRETTY_FUNCTION__.0, 4
__PRETTY_FUNCTION__.0:
	.string	"pin"
	.type	__PRETTY_FUNCTION__.1, @object
	.size	__PRETTY_FUNCTION__.1, 7
__PRETTY_FUNCTION__.1:
	.string	"server"
	.local	first_core
	.comm	first_core,4,4
	.data
	.align 4
	.type	round_trips, @object
	.size	round_trips, 4
round_trips:
	.long	100
	.local	pairs
	.comm	pairs,4,4
	.local	client_flag
	.comm	client_flag,4,4
	.local	server_flag
	.comm	server_flag,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
