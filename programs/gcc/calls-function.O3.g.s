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
#   gcc -O3 -g -fpie -fcf-protection=none -muintr -mgeneral-regs-only -fno-stack-protector -fno-stack-clash-protection -fasynchronous-unwind-tables -S -o calls-function.O3.g.s calls-function.c

	.file	"calls-function.c"
	.text
.Ltext0:
	.file 0 "/work/main/programs/gcc" "calls-function.c"
	.p2align 4
	.type	careful, @function
careful:
.LVL0:
.LFB181:
	.file 1 "calls-function.c"
	.loc 1 23 101 view -0
	.cfi_startproc
	.loc 1 24 3 view .LVU1
	.loc 1 25 3 view .LVU2
.LBB15:
	.loc 1 25 8 view .LVU3
	.loc 1 25 31 view .LVU4
.LBE15:
	.loc 1 23 101 is_stmt 0 view .LVU5
	pushq	%rdi
	.cfi_def_cfa_offset 16
	.cfi_offset 5, -16
	pushq	%rsi
	.cfi_def_cfa_offset 24
	.cfi_offset 4, -24
	.loc 1 24 17 view .LVU6
	xorl	%esi, %esi
	.loc 1 23 101 view .LVU7
	pushq	%rdx
	.cfi_def_cfa_offset 32
	.cfi_offset 1, -32
	pushq	%rax
	.cfi_def_cfa_offset 40
	.cfi_offset 0, -40
.LBB16:
	.loc 1 25 22 view .LVU8
	xorl	%eax, %eax
.LVL1:
	.p2align 4,,10
	.p2align 3
.L2:
	.loc 1 25 47 is_stmt 1 discriminator 3 view .LVU9
	.loc 1 25 57 is_stmt 0 discriminator 3 view .LVU10
	movq	%rsi, %rdx
	salq	$5, %rdx
	subq	%rsi, %rdx
	.loc 1 25 51 discriminator 3 view .LVU11
	leaq	(%rdx,%rax), %rsi
.LVL2:
	.loc 1 25 43 is_stmt 1 discriminator 3 view .LVU12
	addq	$1, %rax
.LVL3:
	.loc 1 25 31 discriminator 3 view .LVU13
	cmpq	%rax, %rdi
	jnb	.L2
.LBE16:
	.loc 1 26 3 view .LVU14
	.loc 1 26 10 is_stmt 0 view .LVU15
	movq	8+handled(%rip), %rdx
	.loc 1 26 21 view .LVU16
	xorl	%eax, %eax
.LVL4:
	.loc 1 26 21 view .LVU17
	cmpq	$1, %rsi
	sete	%al
	.loc 1 26 14 view .LVU18
	addq	%rdx, %rax
	movq	%rax, 8+handled(%rip)
	.loc 1 27 1 view .LVU19
	popq	%rax
	.cfi_def_cfa_offset 32
	popq	%rdx
	.cfi_def_cfa_offset 24
	popq	%rsi
	.cfi_def_cfa_offset 16
.LVL5:
	.loc 1 27 1 view .LVU20
	popq	%rdi
	.cfi_def_cfa_offset 8
.LVL6:
	.loc 1 27 1 view .LVU21
	ret
	.cfi_endproc
.LFE181:
	.size	careful, .-careful
	.p2align 4
	.type	sender, @function
sender:
.LVL7:
.LFB183:
	.loc 1 36 36 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 37 3 view .LVU23
	.loc 1 36 36 is_stmt 0 view .LVU24
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	.loc 1 37 19 view .LVU25
	xorl	%esi, %esi
	.loc 1 36 36 view .LVU26
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.loc 1 37 19 view .LVU27
	movl	fds(%rip), %edi
.LVL8:
	.loc 1 37 19 view .LVU28
	call	uintr_register_sender@PLT
.LVL9:
	.loc 1 37 53 view .LVU29
	movl	4+fds(%rip), %edi
	xorl	%esi, %esi
	.loc 1 37 19 view .LVU30
	movslq	%eax, %rbx
	.loc 1 37 7 view .LVU31
	movl	%ebx, 8(%rsp)
	.loc 1 37 53 view .LVU32
	call	uintr_register_sender@PLT
.LVL10:
.LBB17:
	.loc 1 38 19 view .LVU33
	movl	finished(%rip), %edx
.LBE17:
	.loc 1 37 7 view .LVU34
	movl	%eax, 12(%rsp)
	.loc 1 38 3 is_stmt 1 view .LVU35
.LBB26:
	.loc 1 38 8 view .LVU36
.LVL11:
	.loc 1 38 19 view .LVU37
	testl	%edx, %edx
	jne	.L6
.LVL12:
	.p2align 4,,10
	.p2align 3
.L9:
	.loc 1 39 5 view .LVU38
.LBB18:
.LBI18:
	.file 2 "/usr/lib/gcc/x86_64-linux-gnu/12/include/uintrintrin.h"
	.loc 2 65 1 view .LVU39
.LBB19:
	.loc 2 67 3 view .LVU40
	senduipi	%rbx
.LVL13:
	.loc 2 67 3 is_stmt 0 view .LVU41
.LBE19:
.LBE18:
	.loc 1 40 5 is_stmt 1 view .LVU42
.LBB21:
	.loc 1 40 10 view .LVU43
	.loc 1 40 29 view .LVU44
.LBE21:
.LBB24:
.LBB20:
	.loc 2 67 3 is_stmt 0 view .LVU45
	movl	$20, %eax
.LVL14:
	.p2align 4,,10
	.p2align 3
.L8:
	.loc 2 67 3 view .LVU46
.LBE20:
.LBE24:
.LBB25:
	.loc 1 40 43 is_stmt 1 view .LVU47
.LBB22:
.LBI22:
	.file 3 "../lib/ring3.h"
	.loc 3 37 20 view .LVU48
.LBB23:
	.loc 3 37 34 view .LVU49
	rep nop
.LBE23:
.LBE22:
	.loc 1 40 39 view .LVU50
	.loc 1 40 29 view .LVU51
	subl	$1, %eax
	jne	.L8
.LBE25:
	.loc 1 38 31 discriminator 2 view .LVU52
	.loc 1 38 19 is_stmt 0 discriminator 2 view .LVU53
	movl	finished(%rip), %eax
	.loc 1 38 31 discriminator 2 view .LVU54
	addl	$1, %edx
.LVL15:
	.loc 1 38 19 is_stmt 1 discriminator 2 view .LVU55
	testl	%eax, %eax
	jne	.L6
	.loc 1 39 20 is_stmt 0 view .LVU56
	movl	%edx, %eax
	andl	$1, %eax
	movslq	8(%rsp,%rax,4), %rbx
	jmp	.L9
.LVL16:
.L6:
	.loc 1 39 20 view .LVU57
.LBE26:
	.loc 1 42 1 view .LVU58
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
	.loc 1 17 39 is_stmt 1 view -0
	.cfi_startproc
.LVL17:
	.loc 1 18 3 view .LVU60
	.loc 1 19 3 view .LVU61
	.loc 1 20 3 view .LVU62
	.loc 1 20 10 is_stmt 0 view .LVU63
	movq	handled(%rip), %rax
	.loc 1 20 14 view .LVU64
	addq	$1, %rax
	movq	%rax, handled(%rip)
	.loc 1 21 1 view .LVU65
	ret
	.cfi_endproc
.LFE187:
	.size	plain.constprop.0, .-plain.constprop.0
	.p2align 4
	.type	handler, @function
handler:
.LFB182:
	.loc 1 29 91 is_stmt 1 view -0
	.cfi_startproc
	.cfi_def_cfa_offset 16
.LVL18:
	.loc 1 29 91 is_stmt 0 view .LVU67
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
	.loc 1 30 3 is_stmt 1 view .LVU68
	.loc 1 29 91 is_stmt 0 view .LVU69
	movq	72(%rsp), %rdi
	.loc 1 30 6 view .LVU70
	testq	%rdi, %rdi
	jne	.L14
.LVL19:
.LBB29:
.LBI29:
	.loc 1 29 27 is_stmt 1 view .LVU71
.LBB30:
	.loc 1 31 5 view .LVU72
	cld
	call	plain.constprop.0
.LVL20:
.L16:
	.loc 1 31 5 is_stmt 0 view .LVU73
.LBE30:
.LBE29:
	.loc 1 34 1 view .LVU74
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
.LVL21:
	.p2align 4,,10
	.p2align 3
.L14:
	.cfi_restore_state
	.loc 1 33 5 is_stmt 1 view .LVU75
	cld
	call	careful
.LVL22:
	.loc 1 34 1 is_stmt 0 view .LVU76
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
	.loc 1 54 16 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 55 3 view .LVU78
	.loc 1 56 3 view .LVU79
	.loc 1 57 3 view .LVU80
	.loc 1 54 16 is_stmt 0 view .LVU81
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	.loc 1 57 3 view .LVU82
	xorl	%esi, %esi
	leaq	handler(%rip), %rdi
	call	uintr_register_handler@PLT
.LVL23:
	.loc 1 58 3 is_stmt 1 view .LVU83
	.loc 1 58 12 is_stmt 0 view .LVU84
	xorl	%esi, %esi
	xorl	%edi, %edi
	call	uintr_create_fd@PLT
.LVL24:
	.loc 1 59 12 view .LVU85
	xorl	%esi, %esi
	movl	$1, %edi
	.loc 1 58 10 view .LVU86
	movl	%eax, fds(%rip)
	.loc 1 59 3 is_stmt 1 view .LVU87
	.loc 1 59 12 is_stmt 0 view .LVU88
	call	uintr_create_fd@PLT
.LVL25:
	.loc 1 59 10 view .LVU89
	movl	%eax, 4+fds(%rip)
	.loc 1 60 3 is_stmt 1 view .LVU90
.LBB31:
.LBI31:
	.loc 2 58 1 view .LVU91
.LBB32:
	.loc 2 60 3 view .LVU92
	stui
.LBE32:
.LBE31:
	.loc 1 61 3 view .LVU93
	.loc 1 61 19 is_stmt 0 view .LVU94
	leaq	sender(%rip), %rdi
	xorl	%esi, %esi
	call	thread_start@PLT
.LVL26:
	leaq	handled(%rip), %rcx
	movq	%rax, %rdi
.LVL27:
	.loc 1 62 3 is_stmt 1 view .LVU95
	.loc 1 63 3 view .LVU96
.LBB33:
	.loc 1 63 8 view .LVU97
	.p2align 4,,10
	.p2align 3
.L19:
	.loc 1 63 52 discriminator 1 view .LVU98
	.loc 1 63 44 is_stmt 0 discriminator 1 view .LVU99
	movq	(%rcx), %rdx
	.loc 1 63 34 discriminator 1 view .LVU100
	cmpq	$2, %rdx
	jbe	.L19
	.loc 1 63 62 discriminator 6 view .LVU101
	movq	8+handled(%rip), %rdx
	.loc 1 63 52 discriminator 6 view .LVU102
	cmpq	$2, %rdx
	jbe	.L19
.LBE33:
	.loc 1 64 3 is_stmt 1 view .LVU103
	.loc 1 64 12 is_stmt 0 view .LVU104
	movl	$1, finished(%rip)
	.loc 1 65 3 is_stmt 1 view .LVU105
	call	thread_join@PLT
.LVL28:
	.loc 1 66 3 view .LVU106
	xorl	%edx, %edx
	xorl	%esi, %esi
	leaq	.LC0(%rip), %rdi
	call	check_equal@PLT
.LVL29:
	.loc 1 67 3 view .LVU107
	.loc 1 67 58 is_stmt 0 view .LVU108
	movq	handled(%rip), %rdx
	.loc 1 67 3 view .LVU109
	movl	$2, %esi
	leaq	.LC1(%rip), %rdi
	call	check_below@PLT
.LVL30:
	.loc 1 68 3 is_stmt 1 view .LVU110
	.loc 1 68 60 is_stmt 0 view .LVU111
	movq	8+handled(%rip), %rdx
	.loc 1 68 3 view .LVU112
	movl	$2, %esi
	leaq	.LC2(%rip), %rdi
	call	check_below@PLT
.LVL31:
	.loc 1 69 3 is_stmt 1 view .LVU113
	call	check_done@PLT
.LVL32:
	.cfi_endproc
.LFE185:
	.size	main, .-main
	.local	fds
	.comm	fds,8,8
	.local	finished
	.comm	finished,4,4
	.local	handled
	.comm	handled,16,16
	.text
.Letext0:
	.file 4 "../lib/uintr.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x6ca
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x1d
	.long	.LASF40
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL16
	.quad	0
	.long	.Ldebug_line0
	.uleb128 0x12
	.long	.LASF8
	.byte	0x3
	.byte	0x17
	.long	0x35
	.uleb128 0x1e
	.long	.LASF8
	.uleb128 0x5
	.byte	0x8
	.byte	0x5
	.long	.LASF2
	.uleb128 0x5
	.byte	0x8
	.byte	0x7
	.long	.LASF3
	.uleb128 0x9
	.long	0x41
	.uleb128 0x1f
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x9
	.long	0x4d
	.uleb128 0x5
	.byte	0x8
	.byte	0x5
	.long	.LASF4
	.uleb128 0x5
	.byte	0x10
	.byte	0x4
	.long	.LASF5
	.uleb128 0x20
	.long	.LASF41
	.byte	0x18
	.byte	0x2
	.byte	0x27
	.byte	0x8
	.long	0x98
	.uleb128 0x13
	.string	"rip"
	.byte	0x2a
	.long	0x98
	.byte	0
	.uleb128 0x21
	.long	.LASF6
	.byte	0x2
	.byte	0x2c
	.byte	0x16
	.long	0x98
	.byte	0x8
	.uleb128 0x13
	.string	"rsp"
	.byte	0x2e
	.long	0x98
	.byte	0x10
	.byte	0
	.uleb128 0x5
	.byte	0x8
	.byte	0x7
	.long	.LASF7
	.uleb128 0x12
	.long	.LASF9
	.byte	0x4
	.byte	0xe
	.long	0xaa
	.uleb128 0x14
	.long	0xba
	.uleb128 0x1
	.long	0xba
	.uleb128 0x1
	.long	0x98
	.byte	0
	.uleb128 0x6
	.long	0x67
	.uleb128 0xa
	.long	0x48
	.long	0xcf
	.uleb128 0xb
	.long	0x41
	.byte	0x1
	.byte	0
	.uleb128 0x9
	.long	0xbf
	.uleb128 0xc
	.long	.LASF10
	.byte	0xd
	.byte	0x1f
	.long	0xcf
	.uleb128 0x9
	.byte	0x3
	.quad	handled
	.uleb128 0xc
	.long	.LASF11
	.byte	0xe
	.byte	0x15
	.long	0x54
	.uleb128 0x9
	.byte	0x3
	.quad	finished
	.uleb128 0xa
	.long	0x4d
	.long	0x10e
	.uleb128 0xb
	.long	0x41
	.byte	0x1
	.byte	0
	.uleb128 0x22
	.string	"fds"
	.byte	0x1
	.byte	0xf
	.byte	0xc
	.long	0xfe
	.uleb128 0x9
	.byte	0x3
	.quad	fds
	.uleb128 0x7
	.long	.LASF12
	.byte	0x3
	.byte	0x20
	.byte	0x7
	.long	0x144
	.long	0x144
	.uleb128 0x1
	.long	0x144
	.uleb128 0x1
	.long	0x4d
	.uleb128 0x1
	.long	0x41
	.byte	0
	.uleb128 0x23
	.byte	0x8
	.uleb128 0x7
	.long	.LASF13
	.byte	0x4
	.byte	0x16
	.byte	0x5
	.long	0x4d
	.long	0x161
	.uleb128 0x1
	.long	0x4d
	.uleb128 0x1
	.long	0x161
	.byte	0
	.uleb128 0x5
	.byte	0x4
	.byte	0x7
	.long	.LASF14
	.uleb128 0x24
	.long	.LASF38
	.byte	0x3
	.byte	0x1b
	.byte	0x6
	.uleb128 0xd
	.long	.LASF16
	.byte	0x1a
	.long	0x18a
	.uleb128 0x1
	.long	0x18a
	.uleb128 0x1
	.long	0x41
	.uleb128 0x1
	.long	0x41
	.byte	0
	.uleb128 0x6
	.long	0x196
	.uleb128 0x5
	.byte	0x1
	.byte	0x6
	.long	.LASF15
	.uleb128 0x25
	.long	0x18f
	.uleb128 0xd
	.long	.LASF17
	.byte	0x19
	.long	0x1b5
	.uleb128 0x1
	.long	0x18a
	.uleb128 0x1
	.long	0x3a
	.uleb128 0x1
	.long	0x3a
	.byte	0
	.uleb128 0xd
	.long	.LASF18
	.byte	0x12
	.long	0x1c5
	.uleb128 0x1
	.long	0x1c5
	.byte	0
	.uleb128 0x6
	.long	0x2a
	.uleb128 0x7
	.long	.LASF19
	.byte	0x3
	.byte	0x11
	.byte	0x9
	.long	0x1c5
	.long	0x1e5
	.uleb128 0x1
	.long	0x1e5
	.uleb128 0x1
	.long	0x144
	.byte	0
	.uleb128 0x6
	.long	0x1ea
	.uleb128 0x14
	.long	0x1f5
	.uleb128 0x1
	.long	0x144
	.byte	0
	.uleb128 0x7
	.long	.LASF20
	.byte	0x4
	.byte	0x15
	.byte	0x5
	.long	0x4d
	.long	0x210
	.uleb128 0x1
	.long	0x41
	.uleb128 0x1
	.long	0x161
	.byte	0
	.uleb128 0x7
	.long	.LASF21
	.byte	0x4
	.byte	0x13
	.byte	0x5
	.long	0x4d
	.long	0x22b
	.uleb128 0x1
	.long	0x22b
	.uleb128 0x1
	.long	0x161
	.byte	0
	.uleb128 0x6
	.long	0x9f
	.uleb128 0x26
	.long	.LASF42
	.byte	0x1
	.byte	0x36
	.byte	0x5
	.long	0x4d
	.quad	.LFB185
	.quad	.LFE185-.LFB185
	.uleb128 0x1
	.byte	0x9c
	.long	0x3e0
	.uleb128 0x27
	.byte	0x7
	.byte	0x4
	.long	0x161
	.byte	0x1
	.byte	0x37
	.byte	0x8
	.long	0x268
	.uleb128 0x28
	.long	.LASF43
	.value	0xbb8
	.byte	0
	.uleb128 0xe
	.long	.LASF23
	.byte	0x38
	.byte	0x11
	.long	0x41
	.uleb128 0x15
	.long	.LASF26
	.byte	0x3d
	.byte	0xb
	.long	0x1c5
	.long	.LLST15
	.long	.LVUS15
	.uleb128 0x29
	.long	.LASF22
	.byte	0x1
	.byte	0x3e
	.byte	0x8
	.long	0x3a
	.byte	0
	.uleb128 0x2a
	.quad	.LBB33
	.quad	.LBE33-.LBB33
	.long	0x2b4
	.uleb128 0xe
	.long	.LASF24
	.byte	0x3f
	.byte	0xc
	.long	0x4d
	.byte	0
	.uleb128 0x16
	.long	0x600
	.quad	.LBI31
	.byte	.LVU91
	.quad	.LBB31
	.quad	.LBE31-.LBB31
	.byte	0x3c
	.byte	0x3
	.uleb128 0x4
	.quad	.LVL23
	.long	0x210
	.long	0x2f8
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	handler
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.uleb128 0x4
	.quad	.LVL24
	.long	0x1f5
	.long	0x314
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.uleb128 0x4
	.quad	.LVL25
	.long	0x1f5
	.long	0x330
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.byte	0x31
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.uleb128 0x4
	.quad	.LVL26
	.long	0x1ca
	.long	0x354
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	sender
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.uleb128 0xf
	.quad	.LVL28
	.long	0x1b5
	.uleb128 0x4
	.quad	.LVL29
	.long	0x19b
	.long	0x38a
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	.LC0
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.byte	0x30
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x51
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.uleb128 0x4
	.quad	.LVL30
	.long	0x170
	.long	0x3ae
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	.LC1
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.byte	0x32
	.byte	0
	.uleb128 0x4
	.quad	.LVL31
	.long	0x170
	.long	0x3d2
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	.LC2
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.byte	0x32
	.byte	0
	.uleb128 0xf
	.quad	.LVL32
	.long	0x168
	.byte	0
	.uleb128 0x2b
	.long	.LASF28
	.byte	0x1
	.byte	0x2d
	.byte	0x30
	.long	0x41
	.long	0x453
	.uleb128 0x17
	.string	"n"
	.byte	0x1
	.byte	0x2d
	.byte	0x46
	.long	0x41
	.uleb128 0x3
	.string	"a"
	.byte	0x11
	.long	0x41
	.uleb128 0x3
	.string	"b"
	.byte	0x18
	.long	0x41
	.uleb128 0x3
	.string	"c"
	.byte	0x1f
	.long	0x41
	.uleb128 0x3
	.string	"d"
	.byte	0x26
	.long	0x41
	.uleb128 0x3
	.string	"e"
	.byte	0x2d
	.long	0x41
	.uleb128 0x3
	.string	"f"
	.byte	0x34
	.long	0x41
	.uleb128 0x3
	.string	"g"
	.byte	0x3c
	.long	0x41
	.uleb128 0x3
	.string	"h"
	.byte	0x44
	.long	0x41
	.uleb128 0x3
	.string	"i"
	.byte	0x4c
	.long	0x41
	.uleb128 0x3
	.string	"j"
	.byte	0x54
	.long	0x41
	.uleb128 0x3
	.string	"k"
	.byte	0x5c
	.long	0x41
	.byte	0
	.uleb128 0x18
	.long	.LASF32
	.byte	0x24
	.byte	0xd
	.quad	.LFB183
	.quad	.LFE183-.LFB183
	.uleb128 0x1
	.byte	0x9c
	.long	0x537
	.uleb128 0x19
	.long	.LASF34
	.byte	0x24
	.byte	0x1a
	.long	0x144
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0xc
	.long	.LASF25
	.byte	0x25
	.byte	0x7
	.long	0xfe
	.uleb128 0x2
	.byte	0x91
	.sleb128 -24
	.uleb128 0x1a
	.long	.LLRL5
	.long	0x50c
	.uleb128 0x10
	.string	"i"
	.byte	0x26
	.byte	0xc
	.long	0x4d
	.long	.LLST6
	.long	.LVUS6
	.uleb128 0x1a
	.long	.LLRL9
	.long	0x4e8
	.uleb128 0x15
	.long	.LASF27
	.byte	0x28
	.byte	0xe
	.long	0x4d
	.long	.LLST10
	.long	.LVUS10
	.uleb128 0x16
	.long	0x609
	.quad	.LBI22
	.byte	.LVU48
	.quad	.LBB22
	.quad	.LBE22-.LBB22
	.byte	0x28
	.byte	0x2b
	.byte	0
	.uleb128 0x2c
	.long	0x5e6
	.quad	.LBI18
	.byte	.LVU39
	.long	.LLRL7
	.byte	0x1
	.byte	0x27
	.byte	0x5
	.uleb128 0x8
	.long	0x5f3
	.long	.LLST8
	.long	.LVUS8
	.byte	0
	.byte	0
	.uleb128 0x4
	.quad	.LVL9
	.long	0x146
	.long	0x523
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.uleb128 0x1b
	.quad	.LVL10
	.long	0x146
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.byte	0
	.uleb128 0x1c
	.long	.LASF29
	.byte	0x1d
	.byte	0x1b
	.long	0x559
	.uleb128 0x11
	.long	.LASF30
	.byte	0x1d
	.byte	0x39
	.long	0xba
	.uleb128 0x11
	.long	.LASF31
	.byte	0x1d
	.byte	0x53
	.long	0x98
	.byte	0
	.uleb128 0x18
	.long	.LASF33
	.byte	0x17
	.byte	0x42
	.quad	.LFB181
	.quad	.LFE181-.LFB181
	.uleb128 0x1
	.byte	0x9c
	.long	0x5b4
	.uleb128 0x19
	.long	.LASF31
	.byte	0x17
	.byte	0x5d
	.long	0x98
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0x10
	.string	"sum"
	.byte	0x18
	.byte	0x11
	.long	0x41
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x2d
	.long	.LLRL2
	.uleb128 0x10
	.string	"i"
	.byte	0x19
	.byte	0x16
	.long	0x41
	.long	.LLST3
	.long	.LVUS3
	.byte	0
	.byte	0
	.uleb128 0x1c
	.long	.LASF35
	.byte	0x11
	.byte	0x27
	.long	0x5d6
	.uleb128 0x11
	.long	.LASF31
	.byte	0x11
	.byte	0x40
	.long	0x98
	.uleb128 0xe
	.long	.LASF36
	.byte	0x12
	.byte	0x8
	.long	0x5d6
	.byte	0
	.uleb128 0xa
	.long	0x18f
	.long	0x5e6
	.uleb128 0xb
	.long	0x41
	.byte	0x1f
	.byte	0
	.uleb128 0x2e
	.long	.LASF37
	.byte	0x2
	.byte	0x41
	.byte	0x1
	.byte	0x3
	.long	0x600
	.uleb128 0x17
	.string	"__R"
	.byte	0x2
	.byte	0x41
	.byte	0x1f
	.long	0x98
	.byte	0
	.uleb128 0x2f
	.long	.LASF39
	.byte	0x2
	.byte	0x3a
	.byte	0x1
	.byte	0x3
	.uleb128 0x30
	.long	.LASF44
	.byte	0x3
	.byte	0x25
	.byte	0x14
	.byte	0x3
	.uleb128 0x31
	.long	0x5b4
	.quad	.LFB187
	.quad	.LFE187-.LFB187
	.uleb128 0x1
	.byte	0x9c
	.long	0x639
	.uleb128 0x32
	.long	0x5ca
	.uleb128 0x33
	.long	0x5bf
	.byte	0
	.byte	0
	.uleb128 0x34
	.long	0x537
	.quad	.LFB182
	.quad	.LFE182-.LFB182
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x8
	.long	0x542
	.long	.LLST11
	.long	.LVUS11
	.uleb128 0x8
	.long	0x54d
	.long	.LLST12
	.long	.LVUS12
	.uleb128 0x35
	.long	0x537
	.quad	.LBI29
	.byte	.LVU71
	.quad	.LBB29
	.quad	.LBE29-.LBB29
	.byte	0x1
	.byte	0x1d
	.byte	0x1b
	.long	0x6bf
	.uleb128 0x8
	.long	0x54d
	.long	.LLST13
	.long	.LVUS13
	.uleb128 0x8
	.long	0x542
	.long	.LLST14
	.long	.LVUS14
	.uleb128 0x1b
	.quad	.LVL20
	.long	0x612
	.uleb128 0x36
	.long	0x5bf
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.byte	0
	.uleb128 0xf
	.quad	.LVL22
	.long	0x559
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x3
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 46
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0xe
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x35
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0x1
	.byte	0x1
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2f
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 3
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 6
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0x16
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 16
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 2
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 22
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x14
	.uleb128 0x15
	.byte	0x1
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x16
	.uleb128 0x1d
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0xb
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x58
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x17
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x18
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x19
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x1a
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1b
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1c
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x20
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1d
	.uleb128 0x11
	.byte	0x1
	.uleb128 0x25
	.uleb128 0xe
	.uleb128 0x13
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x1f
	.uleb128 0x1b
	.uleb128 0x1f
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x1e
	.uleb128 0x13
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x1f
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x8
	.byte	0
	.byte	0
	.uleb128 0x20
	.uleb128 0x13
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x21
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x22
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x23
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x24
	.uleb128 0x2e
	.byte	0
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x87
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x25
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x26
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x27
	.uleb128 0x4
	.byte	0x1
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x28
	.uleb128 0x28
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x1c
	.uleb128 0x5
	.byte	0
	.byte	0
	.uleb128 0x29
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x2a
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2b
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2c
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0xb
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x58
	.uleb128 0xb
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x2d
	.uleb128 0xb
	.byte	0x1
	.uleb128 0x55
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x2e
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x34
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x2f
	.uleb128 0x2e
	.byte	0
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x34
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x30
	.uleb128 0x2e
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x20
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x31
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x32
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x33
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x1c
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x34
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x35
	.uleb128 0x1d
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x52
	.uleb128 0x1
	.uleb128 0x2138
	.uleb128 0xb
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x58
	.uleb128 0xb
	.uleb128 0x59
	.uleb128 0xb
	.uleb128 0x57
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x36
	.uleb128 0x49
	.byte	0
	.uleb128 0x80
	.uleb128 0x13
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS15:
	.uleb128 .LVU95
	.uleb128 .LVU106
.LLST15:
	.byte	0x8
	.quad	.LVL27
	.uleb128 .LVL28-1-.LVL27
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS4:
	.uleb128 0
	.uleb128 .LVU28
	.uleb128 .LVU28
	.uleb128 0
.LLST4:
	.byte	0x6
	.quad	.LVL7
	.byte	0x4
	.uleb128 .LVL7-.LVL7
	.uleb128 .LVL8-.LVL7
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL8-.LVL7
	.uleb128 .LFE183-.LVL7
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS6:
	.uleb128 .LVU37
	.uleb128 .LVU38
	.uleb128 .LVU38
	.uleb128 .LVU57
.LLST6:
	.byte	0x6
	.quad	.LVL11
	.byte	0x4
	.uleb128 .LVL11-.LVL11
	.uleb128 .LVL12-.LVL11
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL12-.LVL11
	.uleb128 .LVL16-.LVL11
	.uleb128 0x1
	.byte	0x51
	.byte	0
.LVUS10:
	.uleb128 .LVU44
	.uleb128 .LVU46
.LLST10:
	.byte	0x8
	.quad	.LVL13
	.uleb128 .LVL14-.LVL13
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS8:
	.uleb128 .LVU39
	.uleb128 .LVU41
.LLST8:
	.byte	0x8
	.quad	.LVL12
	.uleb128 .LVL13-.LVL12
	.uleb128 0x9
	.byte	0x73
	.sleb128 0
	.byte	0x8
	.byte	0x20
	.byte	0x24
	.byte	0x8
	.byte	0x20
	.byte	0x26
	.byte	0x9f
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU21
	.uleb128 .LVU21
	.uleb128 0
.LLST0:
	.byte	0x6
	.quad	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL6-.LVL0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL6-.LVL0
	.uleb128 .LFE181-.LVL0
	.uleb128 0x2
	.byte	0x91
	.sleb128 -16
	.byte	0
.LVUS1:
	.uleb128 .LVU2
	.uleb128 .LVU9
	.uleb128 .LVU9
	.uleb128 .LVU20
.LLST1:
	.byte	0x6
	.quad	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL5-.LVL0
	.uleb128 0x1
	.byte	0x54
	.byte	0
.LVUS3:
	.uleb128 .LVU4
	.uleb128 .LVU9
	.uleb128 .LVU9
	.uleb128 .LVU17
.LLST3:
	.byte	0x6
	.quad	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LVL4-.LVL0
	.uleb128 0x1
	.byte	0x50
	.byte	0
.LVUS11:
	.uleb128 .LVU67
	.uleb128 0
.LLST11:
	.byte	0x8
	.quad	.LVL18
	.uleb128 .LFE182-.LVL18
	.uleb128 0x3
	.byte	0x91
	.sleb128 -8
	.byte	0x9f
	.byte	0
.LVUS12:
	.uleb128 .LVU67
	.uleb128 .LVU73
	.uleb128 .LVU73
	.uleb128 .LVU73
	.uleb128 .LVU75
	.uleb128 .LVU76
.LLST12:
	.byte	0x6
	.quad	.LVL18
	.byte	0x4
	.uleb128 .LVL18-.LVL18
	.uleb128 .LVL20-1-.LVL18
	.uleb128 0x2
	.byte	0x91
	.sleb128 -16
	.byte	0x4
	.uleb128 .LVL20-1-.LVL18
	.uleb128 .LVL20-.LVL18
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL21-.LVL18
	.uleb128 .LVL22-1-.LVL18
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS13:
	.uleb128 .LVU71
	.uleb128 .LVU73
.LLST13:
	.byte	0x8
	.quad	.LVL19
	.uleb128 .LVL20-.LVL19
	.uleb128 0x2
	.byte	0x30
	.byte	0x9f
	.byte	0
.LVUS14:
	.uleb128 .LVU71
	.uleb128 .LVU73
.LLST14:
	.byte	0x8
	.quad	.LVL19
	.uleb128 .LVL20-.LVL19
	.uleb128 0x3
	.byte	0x91
	.sleb128 -8
	.byte	0x9f
	.byte	0
.Ldebug_loc3:
	.section	.debug_aranges,"",@progbits
	.long	0x3c
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x8
	.byte	0
	.value	0
	.value	0
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.quad	.LFB185
	.quad	.LFE185-.LFB185
	.quad	0
	.quad	0
	.section	.debug_rnglists,"",@progbits
.Ldebug_ranges0:
	.long	.Ldebug_ranges3-.Ldebug_ranges2
.Ldebug_ranges2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.LLRL2:
	.byte	0x5
	.quad	.LBB15
	.byte	0x4
	.uleb128 .LBB15-.LBB15
	.uleb128 .LBE15-.LBB15
	.byte	0x4
	.uleb128 .LBB16-.LBB15
	.uleb128 .LBE16-.LBB15
	.byte	0
.LLRL5:
	.byte	0x5
	.quad	.LBB17
	.byte	0x4
	.uleb128 .LBB17-.LBB17
	.uleb128 .LBE17-.LBB17
	.byte	0x4
	.uleb128 .LBB26-.LBB17
	.uleb128 .LBE26-.LBB17
	.byte	0
.LLRL7:
	.byte	0x5
	.quad	.LBB18
	.byte	0x4
	.uleb128 .LBB18-.LBB18
	.uleb128 .LBE18-.LBB18
	.byte	0x4
	.uleb128 .LBB24-.LBB18
	.uleb128 .LBE24-.LBB18
	.byte	0
.LLRL9:
	.byte	0x5
	.quad	.LBB21
	.byte	0x4
	.uleb128 .LBB21-.LBB21
	.uleb128 .LBE21-.LBB21
	.byte	0x4
	.uleb128 .LBB25-.LBB21
	.uleb128 .LBE25-.LBB21
	.byte	0
.LLRL16:
	.byte	0x7
	.quad	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.quad	.LFB185
	.uleb128 .LFE185-.LFB185
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF23:
	.string	"wanted"
.LASF9:
	.string	"uintr_handler"
.LASF27:
	.string	"rest"
.LASF37:
	.string	"_senduipi"
.LASF36:
	.string	"text"
.LASF38:
	.string	"check_done"
.LASF39:
	.string	"_stui"
.LASF41:
	.string	"__uintr_frame"
.LASF33:
	.string	"careful"
.LASF32:
	.string	"sender"
.LASF22:
	.string	"wrong"
.LASF3:
	.string	"long unsigned int"
.LASF34:
	.string	"argument"
.LASF13:
	.string	"uintr_register_sender"
.LASF8:
	.string	"thread"
.LASF11:
	.string	"finished"
.LASF17:
	.string	"check_equal"
.LASF12:
	.string	"memset"
.LASF42:
	.string	"main"
.LASF16:
	.string	"check_below"
.LASF24:
	.string	"round"
.LASF14:
	.string	"unsigned int"
.LASF10:
	.string	"handled"
.LASF7:
	.string	"long long unsigned int"
.LASF21:
	.string	"uintr_register_handler"
.LASF20:
	.string	"uintr_create_fd"
.LASF29:
	.string	"handler"
.LASF19:
	.string	"thread_start"
.LASF18:
	.string	"thread_join"
.LASF40:
	.string	"GNU C17 12.2.0 -muintr -mgeneral-regs-only -mtune=generic -march=x86-64 -g -O3 -fpie -fcf-protection=none -fno-stack-protector -fno-stack-clash-protection -fasynchronous-unwind-tables"
.LASF4:
	.string	"long long int"
.LASF31:
	.string	"vector"
.LASF15:
	.string	"char"
.LASF43:
	.string	"STEPS"
.LASF25:
	.string	"index"
.LASF6:
	.string	"rflags"
.LASF26:
	.string	"other"
.LASF44:
	.string	"relax"
.LASF2:
	.string	"long int"
.LASF30:
	.string	"frame"
.LASF5:
	.string	"long double"
.LASF28:
	.string	"compute"
.LASF35:
	.string	"plain"
	.section	.debug_line_str,"MS",@progbits,1
.LASF1:
	.string	"/work/main/programs/gcc"
.LASF0:
	.string	"calls-function.c"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
