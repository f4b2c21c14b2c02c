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
#   gcc -O2 -fpie -fcf-protection=full -muintr -mgeneral-regs-only -fno-stack-protector -fno-stack-clash-protection -fasynchronous-unwind-tables -S -o hello.O2.cet.s hello.c

	.file	"hello.c"
	.text
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"sender: senduipi\n"
	.text
	.p2align 4
	.type	sender, @function
sender:
.LFB181:
	.cfi_startproc
	endbr64
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	movl	fd(%rip), %edi
	xorl	%esi, %esi
	call	uintr_register_sender@PLT
	leaq	.LC0(%rip), %rdi
	movslq	%eax, %rbx
	call	print@PLT
	senduipi	%rbx
	popq	%rbx
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE181:
	.size	sender, .-sender
	.section	.rodata.str1.1
.LC1:
	.string	"handler: vector "
.LC2:
	.string	"\n"
	.text
	.p2align 4
	.type	handler, @function
handler:
.LFB180:
	.cfi_startproc
	.cfi_def_cfa_offset 16
	endbr64
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
	leaq	.LC1(%rip), %rdi
	pushq	%rsi
	.cfi_def_cfa_offset 64
	.cfi_offset 4, -64
	pushq	%rbx
	.cfi_def_cfa_offset 72
	.cfi_offset 3, -72
	pushq	%rcx
	.cfi_def_cfa_offset 80
	.cfi_offset 2, -80
	pushq	%rdx
	.cfi_def_cfa_offset 88
	.cfi_offset 1, -88
	pushq	%rax
	.cfi_def_cfa_offset 96
	.cfi_offset 0, -96
	movq	80(%rsp), %rbx
	cld
	call	print@PLT
	movq	%rbx, %rdi
	call	print_number@PLT
	leaq	.LC2(%rip), %rdi
	call	print@PLT
	popq	%rax
	.cfi_def_cfa_offset 88
	popq	%rdx
	.cfi_def_cfa_offset 80
	movl	$1, interrupted(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 72
	popq	%rbx
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
	.cfi_endproc
.LFE180:
	.size	handler, .-handler
	.section	.rodata.str1.1
.LC3:
	.string	"main: interrupted\n"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
.LFB182:
	.cfi_startproc
	endbr64
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	xorl	%esi, %esi
	leaq	handler(%rip), %rdi
	call	uintr_register_handler@PLT
	testl	%eax, %eax
	js	.L9
	xorl	%esi, %esi
	movl	$5, %edi
	call	uintr_create_fd@PLT
	movl	%eax, fd(%rip)
	testl	%eax, %eax
	js	.L9
	stui
	leaq	sender(%rip), %rdi
	xorl	%esi, %esi
	call	thread_start@PLT
	movq	%rax, %rdi
	movl	interrupted(%rip), %eax
	testl	%eax, %eax
	jne	.L10
	.p2align 4,,10
	.p2align 3
.L11:
	rep nop
	movl	interrupted(%rip), %edx
	testl	%edx, %edx
	je	.L11
.L10:
	call	thread_join@PLT
	leaq	.LC3(%rip), %rdi
	call	print@PLT
	xorl	%eax, %eax
	jmp	.L6
.L9:
	movl	$1, %eax
.L6:
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE182:
	.size	main, .-main
	.local	fd
	.comm	fd,4,4
	.local	interrupted
	.comm	interrupted,4,4
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.note.gnu.property,"a"
	.align 8
	.long	1f - 0f
	.long	4f - 1f
	.long	5
0:
	.string	"GNU"
1:
	.align 8
	.long	0xc0000002
	.long	3f - 2f
2:
	.long	0x3
3:
	.align 8
4:
