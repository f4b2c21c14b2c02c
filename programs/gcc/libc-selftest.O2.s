# A selftest as one writes it for a C library: pthreads, printf, errno, syscall(). An interrupt to a thread that spins, and one
# to a thread that waits. selftests §1.
#
# ring3: with ../lib/libc.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 4
# ring3: covers A5 B6 F13
#
# Below this header, unchanged, is the output of Debian's gcc 12.2.0 (scripts/regenerate-gcc-programs.ts):
#   gcc -O2 -fpie -fcf-protection=none -muintr -mgeneral-regs-only -fno-stack-protector -fno-stack-clash-protection -fasynchronous-unwind-tables -S -o libc-selftest.O2.s libc-selftest.c

	.file	"libc-selftest.c"
	.text
	.p2align 4
	.type	on_interrupt, @function
on_interrupt:
.LFB202:
	.cfi_startproc
	.cfi_def_cfa_offset 16
	movl	$1, received(%rip)
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	uiret
	.cfi_endproc
.LFE202:
	.size	on_interrupt, .-on_interrupt
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
.LFB203:
	.cfi_startproc
	movq	%rdi, %rdx
	testl	%esi, %esi
	je	.L4
	leaq	.LC0(%rip), %rsi
	leaq	.LC1(%rip), %rdi
	xorl	%eax, %eax
	jmp	printf@PLT
.L4:
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
.LFE203:
	.size	verdict, .-verdict
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC3:
	.string	"[FAIL]\tthe sender is not accepted: errno %d\n"
	.section	.rodata.str1.1
.LC4:
	.string	"\tthe sender uses index %d\n"
	.text
	.p2align 4
	.type	sender, @function
sender:
.LFB204:
	.cfi_startproc
	pushq	%r12
	.cfi_def_cfa_offset 16
	.cfi_offset 12, -16
	movl	fd(%rip), %esi
	xorl	%edx, %edx
	xorl	%eax, %eax
	pushq	%rbp
	.cfi_def_cfa_offset 24
	.cfi_offset 6, -24
	movq	%rdi, %rbp
	movl	$452, %edi
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset 3, -32
	call	syscall@PLT
	testl	%eax, %eax
	js	.L11
	movq	%rax, %rbx
	movl	%ebp, %edi
	call	usleep@PLT
	movl	%ebx, %esi
	leaq	.LC4(%rip), %rdi
	xorl	%eax, %eax
	call	printf@PLT
	movslq	%ebx, %rbx
	senduipi	%rbx
	movl	fd(%rip), %esi
	xorl	%edx, %edx
	movl	$453, %edi
	xorl	%eax, %eax
	call	syscall@PLT
	movq	%rbp, %rax
	popq	%rbx
	.cfi_remember_state
	.cfi_def_cfa_offset 24
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.p2align 4,,10
	.p2align 3
.L11:
	.cfi_restore_state
	call	__errno_location@PLT
	leaq	.LC3(%rip), %rdi
	movl	(%rax), %esi
	xorl	%eax, %eax
	call	printf@PLT
	popq	%rbx
	.cfi_def_cfa_offset 24
	xorl	%eax, %eax
	popq	%rbp
	.cfi_def_cfa_offset 16
	popq	%r12
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE204:
	.size	sender, .-sender
	.section	.rodata.str1.8
	.align 8
.LC5:
	.string	"[FAIL]\tno handler, or no vector"
	.section	.rodata.str1.1
.LC6:
	.string	"[RUN]\tspin in user space"
.LC7:
	.string	"received while spinning"
.LC8:
	.string	"[RUN]\tblock in the kernel"
.LC9:
	.string	"uintr_wait gives -1 and EINTR"
.LC10:
	.string	"received while waiting"
	.section	.rodata.str1.8
	.align 8
.LC11:
	.string	"a thread hands back its result"
	.align 8
.LC12:
	.string	"a bad descriptor gives -1 and EBADF"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB205:
	.cfi_startproc
	pushq	%r13
	.cfi_def_cfa_offset 16
	.cfi_offset 13, -16
	xorl	%edx, %edx
	xorl	%eax, %eax
	leaq	on_interrupt(%rip), %rsi
	pushq	%r12
	.cfi_def_cfa_offset 24
	.cfi_offset 12, -24
	movl	$449, %edi
	pushq	%rbp
	.cfi_def_cfa_offset 32
	.cfi_offset 6, -32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset 3, -40
	subq	$24, %rsp
	.cfi_def_cfa_offset 64
	call	syscall@PLT
	testq	%rax, %rax
	jne	.L14
	xorl	%edx, %edx
	xorl	%esi, %esi
	movl	$451, %edi
	xorl	%eax, %eax
	call	syscall@PLT
	movl	%eax, fd(%rip)
	testl	%eax, %eax
	js	.L14
	stui
	leaq	.LC6(%rip), %rdi
	leaq	sender(%rip), %rbp
	call	puts@PLT
	movq	%rsp, %rbx
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	movq	%rbp, %rdx
	movq	%rbx, %rdi
	call	pthread_create@PLT
	testl	%eax, %eax
	je	.L25
	jmp	.L15
	.p2align 4,,10
	.p2align 3
.L16:
	rep nop
.L25:
	movl	received(%rip), %eax
	testl	%eax, %eax
	je	.L16
	movq	(%rsp), %rdi
	leaq	8(%rsp), %r13
	movq	%r13, %rsi
	call	pthread_join@PLT
	xorl	%esi, %esi
	cmpq	$0, 8(%rsp)
	leaq	.LC7(%rip), %rdi
	sete	%sil
	call	verdict
	leaq	.LC8(%rip), %rdi
	call	puts@PLT
	movq	%rbx, %rdi
	movl	$1000, %ecx
	movq	%rbp, %rdx
	movl	$0, received(%rip)
	xorl	%esi, %esi
	call	pthread_create@PLT
	movl	%eax, %ebx
	testl	%eax, %eax
	jne	.L15
	xorl	%esi, %esi
	movl	$454, %edi
	xorl	%eax, %eax
	call	syscall@PLT
	movq	%rax, %r12
	call	__errno_location@PLT
	leaq	.LC9(%rip), %rdi
	cmpl	$4, (%rax)
	movq	%rax, %rbp
	sete	%al
	xorl	%esi, %esi
	cmpl	$-1, %r12d
	sete	%sil
	andl	%eax, %esi
	call	verdict
	movl	received(%rip), %esi
	leaq	.LC10(%rip), %rdi
	call	verdict
	movq	(%rsp), %rdi
	movq	%r13, %rsi
	call	pthread_join@PLT
	xorl	%esi, %esi
	leaq	.LC11(%rip), %rdi
	cmpq	$1000, 8(%rsp)
	sete	%sil
	call	verdict
	movl	$0, 0(%rbp)
	xorl	%edx, %edx
	xorl	%eax, %eax
	movl	$99, %esi
	movl	$452, %edi
	call	syscall@PLT
	cmpq	$-1, %rax
	jne	.L18
	xorl	%ebx, %ebx
	cmpl	$9, 0(%rbp)
	sete	%bl
.L18:
	movl	%ebx, %esi
	leaq	.LC12(%rip), %rdi
	call	verdict
	movl	fd(%rip), %edi
	call	close@PLT
	xorl	%esi, %esi
	xorl	%eax, %eax
	movl	$450, %edi
	call	syscall@PLT
	movl	failures(%rip), %edx
	xorl	%eax, %eax
	testl	%edx, %edx
	setne	%al
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
.L15:
	.cfi_restore_state
	movl	$1, %edi
	call	exit@PLT
.L14:
	leaq	.LC5(%rip), %rdi
	call	puts@PLT
	movl	$1, %edi
	call	exit@PLT
	.cfi_endproc
.LFE205:
	.size	main, .-main
	.local	failures
	.comm	failures,4,4
	.local	fd
	.comm	fd,4,4
	.local	received
	.comm	received,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
