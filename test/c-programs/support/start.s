# Calls main(argc, argv, envp) and exits with its result.
	.globl	_start
	.text
_start:	xor	%ebp, %ebp
	mov	(%rsp), %edi
	lea	8(%rsp), %rsi
	lea	8(%rsi,%rdi,8), %rdx
	call	main
	mov	%eax, %edi
	mov	$231, %eax
	syscall
	.section .note.GNU-stack,"",@progbits
