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
#   gcc -O2 -g -fdebug-prefix-map=$PWD=. -fpie -fcf-protection=none -muintr -mgeneral-regs-only -fno-stack-protector -fno-stack-clash-protection -fasynchronous-unwind-tables -S -o hello.O2.g.s hello.c

	.file	"hello.c"
	.text
.Ltext0:
	.file 0 "." "hello.c"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"sender: senduipi\n"
	.text
	.p2align 4
	.type	sender, @function
sender:
.LVL0:
.LFB181:
	.file 1 "hello.c"
	.loc 1 26 36 view -0
	.cfi_startproc
	.loc 1 27 3 view .LVU1
	.loc 1 28 3 view .LVU2
	.loc 1 26 36 is_stmt 0 view .LVU3
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	.loc 1 28 15 view .LVU4
	movl	fd(%rip), %edi
.LVL1:
	.loc 1 28 15 view .LVU5
	xorl	%esi, %esi
	call	uintr_register_sender@PLT
.LVL2:
	.loc 1 29 3 view .LVU6
	leaq	.LC0(%rip), %rdi
	.loc 1 28 15 view .LVU7
	movslq	%eax, %rbx
.LVL3:
	.loc 1 29 3 is_stmt 1 view .LVU8
	call	print@PLT
.LVL4:
	.loc 1 30 3 view .LVU9
.LBB10:
.LBI10:
	.file 2 "/usr/lib/gcc/x86_64-linux-gnu/12/include/uintrintrin.h"
	.loc 2 65 1 view .LVU10
.LBB11:
	.loc 2 67 3 view .LVU11
	senduipi	%rbx
.LVL5:
	.loc 2 67 3 is_stmt 0 view .LVU12
.LBE11:
.LBE10:
	.loc 1 31 1 view .LVU13
	popq	%rbx
	.cfi_def_cfa_offset 8
.LVL6:
	.loc 1 31 1 view .LVU14
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
	.loc 1 18 91 is_stmt 1 view -0
	.cfi_startproc
	.cfi_def_cfa_offset 16
.LVL7:
	.loc 1 19 3 view .LVU16
	.loc 1 20 3 view .LVU17
	.loc 1 18 91 is_stmt 0 view .LVU18
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
	.loc 1 20 3 view .LVU19
	leaq	.LC1(%rip), %rdi
	.loc 1 18 91 view .LVU20
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
	.loc 1 18 91 view .LVU21
	movq	80(%rsp), %rbx
	.loc 1 20 3 view .LVU22
	cld
	call	print@PLT
.LVL8:
	.loc 1 21 3 is_stmt 1 view .LVU23
	movq	%rbx, %rdi
	call	print_number@PLT
.LVL9:
	.loc 1 22 3 view .LVU24
	leaq	.LC2(%rip), %rdi
	call	print@PLT
.LVL10:
	.loc 1 23 3 view .LVU25
	.loc 1 24 1 is_stmt 0 view .LVU26
	popq	%rax
	.cfi_def_cfa_offset 88
	popq	%rdx
	.cfi_def_cfa_offset 80
	.loc 1 23 15 view .LVU27
	movl	$1, interrupted(%rip)
	.loc 1 24 1 view .LVU28
	popq	%rcx
	.cfi_def_cfa_offset 72
	popq	%rbx
	.cfi_def_cfa_offset 64
.LVL11:
	.loc 1 24 1 view .LVU29
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
	.loc 1 33 16 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 34 3 view .LVU31
	.loc 1 33 16 is_stmt 0 view .LVU32
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	.loc 1 34 7 view .LVU33
	xorl	%esi, %esi
	leaq	handler(%rip), %rdi
	call	uintr_register_handler@PLT
.LVL12:
	.loc 1 34 6 view .LVU34
	testl	%eax, %eax
	js	.L9
	.loc 1 35 3 is_stmt 1 view .LVU35
	.loc 1 35 8 is_stmt 0 view .LVU36
	xorl	%esi, %esi
	movl	$5, %edi
	call	uintr_create_fd@PLT
.LVL13:
	.loc 1 35 6 view .LVU37
	movl	%eax, fd(%rip)
	.loc 1 36 3 is_stmt 1 view .LVU38
	.loc 1 36 6 is_stmt 0 view .LVU39
	testl	%eax, %eax
	js	.L9
	.loc 1 37 3 is_stmt 1 view .LVU40
.LBB12:
.LBI12:
	.loc 2 58 1 view .LVU41
.LBB13:
	.loc 2 60 3 view .LVU42
	stui
.LBE13:
.LBE12:
	.loc 1 38 3 view .LVU43
	.loc 1 38 19 is_stmt 0 view .LVU44
	leaq	sender(%rip), %rdi
	xorl	%esi, %esi
	call	thread_start@PLT
.LVL14:
	movq	%rax, %rdi
.LVL15:
	.loc 1 39 3 is_stmt 1 view .LVU45
	.loc 1 39 10 view .LVU46
	movl	interrupted(%rip), %eax
.LVL16:
	.loc 1 39 10 is_stmt 0 view .LVU47
	testl	%eax, %eax
	jne	.L10
	.p2align 4,,10
	.p2align 3
.L11:
	.loc 1 39 24 is_stmt 1 view .LVU48
.LBB14:
.LBI14:
	.file 3 "../lib/ring3.h"
	.loc 3 37 20 view .LVU49
.LBB15:
	.loc 3 37 34 view .LVU50
	rep nop
.LBE15:
.LBE14:
	.loc 1 39 10 view .LVU51
	movl	interrupted(%rip), %edx
	testl	%edx, %edx
	je	.L11
.L10:
	.loc 1 40 3 view .LVU52
	call	thread_join@PLT
.LVL17:
	.loc 1 41 3 view .LVU53
	leaq	.LC3(%rip), %rdi
	call	print@PLT
.LVL18:
	.loc 1 42 3 view .LVU54
	.loc 1 42 10 is_stmt 0 view .LVU55
	xorl	%eax, %eax
	jmp	.L6
.LVL19:
.L9:
	.loc 1 34 54 view .LVU56
	movl	$1, %eax
.L6:
	.loc 1 43 1 view .LVU57
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
	.text
.Letext0:
	.file 4 "../lib/uintr.h"
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x41f
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0x10
	.long	.LASF28
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL6
	.quad	0
	.long	.Ldebug_line0
	.uleb128 0xa
	.long	.LASF8
	.byte	0x3
	.byte	0x17
	.long	0x35
	.uleb128 0x11
	.long	.LASF8
	.uleb128 0x3
	.byte	0x8
	.byte	0x5
	.long	.LASF2
	.uleb128 0x3
	.byte	0x8
	.byte	0x7
	.long	.LASF3
	.uleb128 0x12
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0x13
	.long	0x48
	.uleb128 0x3
	.byte	0x8
	.byte	0x5
	.long	.LASF4
	.uleb128 0x3
	.byte	0x10
	.byte	0x4
	.long	.LASF5
	.uleb128 0x14
	.long	.LASF29
	.byte	0x18
	.byte	0x2
	.byte	0x27
	.byte	0x8
	.long	0x93
	.uleb128 0xb
	.string	"rip"
	.byte	0x2a
	.long	0x93
	.byte	0
	.uleb128 0x15
	.long	.LASF6
	.byte	0x2
	.byte	0x2c
	.byte	0x16
	.long	0x93
	.byte	0x8
	.uleb128 0xb
	.string	"rsp"
	.byte	0x2e
	.long	0x93
	.byte	0x10
	.byte	0
	.uleb128 0x3
	.byte	0x8
	.byte	0x7
	.long	.LASF7
	.uleb128 0xa
	.long	.LASF9
	.byte	0x4
	.byte	0xe
	.long	0xa5
	.uleb128 0xc
	.long	0xb5
	.uleb128 0x1
	.long	0xb5
	.uleb128 0x1
	.long	0x93
	.byte	0
	.uleb128 0x5
	.long	0x62
	.uleb128 0x16
	.long	.LASF10
	.byte	0x1
	.byte	0xf
	.byte	0x15
	.long	0x4f
	.uleb128 0x9
	.byte	0x3
	.quad	interrupted
	.uleb128 0x17
	.string	"fd"
	.byte	0x1
	.byte	0x10
	.byte	0xc
	.long	0x48
	.uleb128 0x9
	.byte	0x3
	.quad	fd
	.uleb128 0x7
	.long	.LASF12
	.byte	0x16
	.long	0xf5
	.uleb128 0x1
	.long	0x3a
	.byte	0
	.uleb128 0x6
	.long	.LASF16
	.byte	0x4
	.byte	0x16
	.byte	0x5
	.long	0x48
	.long	0x110
	.uleb128 0x1
	.long	0x48
	.uleb128 0x1
	.long	0x110
	.byte	0
	.uleb128 0x3
	.byte	0x4
	.byte	0x7
	.long	.LASF11
	.uleb128 0x7
	.long	.LASF13
	.byte	0x15
	.long	0x127
	.uleb128 0x1
	.long	0x127
	.byte	0
	.uleb128 0x5
	.long	0x133
	.uleb128 0x3
	.byte	0x1
	.byte	0x6
	.long	.LASF14
	.uleb128 0x18
	.long	0x12c
	.uleb128 0x7
	.long	.LASF15
	.byte	0x12
	.long	0x148
	.uleb128 0x1
	.long	0x148
	.byte	0
	.uleb128 0x5
	.long	0x2a
	.uleb128 0x6
	.long	.LASF17
	.byte	0x3
	.byte	0x11
	.byte	0x9
	.long	0x148
	.long	0x168
	.uleb128 0x1
	.long	0x168
	.uleb128 0x1
	.long	0x178
	.byte	0
	.uleb128 0x5
	.long	0x16d
	.uleb128 0xc
	.long	0x178
	.uleb128 0x1
	.long	0x178
	.byte	0
	.uleb128 0x19
	.byte	0x8
	.uleb128 0x6
	.long	.LASF18
	.byte	0x4
	.byte	0x15
	.byte	0x5
	.long	0x48
	.long	0x195
	.uleb128 0x1
	.long	0x41
	.uleb128 0x1
	.long	0x110
	.byte	0
	.uleb128 0x6
	.long	.LASF19
	.byte	0x4
	.byte	0x13
	.byte	0x5
	.long	0x48
	.long	0x1b0
	.uleb128 0x1
	.long	0x1b0
	.uleb128 0x1
	.long	0x110
	.byte	0
	.uleb128 0x5
	.long	0x9a
	.uleb128 0x1a
	.long	.LASF30
	.byte	0x1
	.byte	0x21
	.byte	0x5
	.long	0x48
	.quad	.LFB182
	.quad	.LFE182-.LFB182
	.uleb128 0x1
	.byte	0x9c
	.long	0x2b7
	.uleb128 0xd
	.long	.LASF20
	.byte	0x26
	.byte	0xb
	.long	0x148
	.long	.LLST5
	.long	.LVUS5
	.uleb128 0xe
	.long	0x410
	.quad	.LBI12
	.byte	.LVU41
	.quad	.LBB12
	.quad	.LBE12-.LBB12
	.byte	0x25
	.byte	0x3
	.uleb128 0xe
	.long	0x419
	.quad	.LBI14
	.byte	.LVU49
	.quad	.LBB14
	.quad	.LBE14-.LBB14
	.byte	0x27
	.byte	0x18
	.uleb128 0x4
	.quad	.LVL12
	.long	0x195
	.long	0x24e
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
	.quad	.LVL13
	.long	0x17a
	.long	0x26a
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x1
	.byte	0x35
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.uleb128 0x4
	.quad	.LVL14
	.long	0x14d
	.long	0x28e
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
	.uleb128 0x1b
	.quad	.LVL17
	.long	0x138
	.uleb128 0x8
	.quad	.LVL18
	.long	0x117
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	.LC3
	.byte	0
	.byte	0
	.uleb128 0xf
	.long	.LASF22
	.byte	0x1a
	.byte	0xd
	.quad	.LFB181
	.quad	.LFE181-.LFB181
	.uleb128 0x1
	.byte	0x9c
	.long	0x360
	.uleb128 0x9
	.long	.LASF24
	.byte	0x1a
	.byte	0x1a
	.long	0x178
	.long	.LLST0
	.long	.LVUS0
	.uleb128 0xd
	.long	.LASF21
	.byte	0x1c
	.byte	0x7
	.long	0x48
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x1c
	.long	0x3f6
	.quad	.LBI10
	.byte	.LVU10
	.quad	.LBB10
	.quad	.LBE10-.LBB10
	.byte	0x1
	.byte	0x1e
	.byte	0x3
	.long	0x32d
	.uleb128 0x1d
	.long	0x403
	.long	.LLST2
	.long	.LVUS2
	.byte	0
	.uleb128 0x4
	.quad	.LVL2
	.long	0xf5
	.long	0x344
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x54
	.uleb128 0x1
	.byte	0x30
	.byte	0
	.uleb128 0x8
	.quad	.LVL4
	.long	0x117
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	.LC0
	.byte	0
	.byte	0
	.uleb128 0xf
	.long	.LASF23
	.byte	0x12
	.byte	0x1b
	.quad	.LFB180
	.quad	.LFE180-.LFB180
	.uleb128 0x1
	.byte	0x9c
	.long	0x3f6
	.uleb128 0x9
	.long	.LASF25
	.byte	0x12
	.byte	0x39
	.long	0xb5
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x9
	.long	.LASF26
	.byte	0x12
	.byte	0x53
	.long	0x93
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x4
	.quad	.LVL8
	.long	0x117
	.long	0x3c2
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	.LC1
	.byte	0
	.uleb128 0x4
	.quad	.LVL9
	.long	0xe5
	.long	0x3da
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x8
	.quad	.LVL10
	.long	0x117
	.uleb128 0x2
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	.LC2
	.byte	0
	.byte	0
	.uleb128 0x1e
	.long	.LASF27
	.byte	0x2
	.byte	0x41
	.byte	0x1
	.byte	0x3
	.long	0x410
	.uleb128 0x1f
	.string	"__R"
	.byte	0x2
	.byte	0x41
	.byte	0x1f
	.long	0x93
	.byte	0
	.uleb128 0x20
	.long	.LASF31
	.byte	0x2
	.byte	0x3a
	.byte	0x1
	.byte	0x3
	.uleb128 0x21
	.long	.LASF32
	.byte	0x3
	.byte	0x25
	.byte	0x14
	.byte	0x3
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
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x6
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
	.uleb128 0x7
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
	.uleb128 0x8
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x9
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
	.uleb128 0xa
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
	.uleb128 0xb
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
	.uleb128 0xc
	.uleb128 0x15
	.byte	0x1
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xd
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
	.uleb128 0xe
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
	.uleb128 0xf
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
	.uleb128 0x10
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
	.uleb128 0x11
	.uleb128 0x13
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3c
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x12
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
	.uleb128 0x13
	.uleb128 0x35
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x14
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
	.uleb128 0x15
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
	.uleb128 0x16
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
	.uleb128 0x2
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x17
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
	.uleb128 0x18
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x19
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x1a
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
	.uleb128 0x1b
	.uleb128 0x48
	.byte	0
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x1c
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
	.uleb128 0x1d
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
	.uleb128 0x1e
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
	.uleb128 0x1f
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
	.uleb128 0x20
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
	.uleb128 0x21
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
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS5:
	.uleb128 .LVU45
	.uleb128 .LVU47
	.uleb128 .LVU47
	.uleb128 .LVU53
.LLST5:
	.byte	0x6
	.quad	.LVL15
	.byte	0x4
	.uleb128 .LVL15-.LVL15
	.uleb128 .LVL16-.LVL15
	.uleb128 0x1
	.byte	0x50
	.byte	0x4
	.uleb128 .LVL16-.LVL15
	.uleb128 .LVL17-1-.LVL15
	.uleb128 0x1
	.byte	0x55
	.byte	0
.LVUS0:
	.uleb128 0
	.uleb128 .LVU5
	.uleb128 .LVU5
	.uleb128 0
.LLST0:
	.byte	0x6
	.quad	.LVL0
	.byte	0x4
	.uleb128 .LVL0-.LVL0
	.uleb128 .LVL1-.LVL0
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL1-.LVL0
	.uleb128 .LFE181-.LVL0
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS1:
	.uleb128 .LVU8
	.uleb128 .LVU14
.LLST1:
	.byte	0x8
	.quad	.LVL3
	.uleb128 .LVL6-.LVL3
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS2:
	.uleb128 .LVU10
	.uleb128 .LVU12
.LLST2:
	.byte	0x8
	.quad	.LVL4
	.uleb128 .LVL5-.LVL4
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
.LVUS3:
	.uleb128 .LVU16
	.uleb128 0
.LLST3:
	.byte	0x8
	.quad	.LVL7
	.uleb128 .LFE180-.LVL7
	.uleb128 0x3
	.byte	0x91
	.sleb128 -8
	.byte	0x9f
	.byte	0
.LVUS4:
	.uleb128 .LVU16
	.uleb128 .LVU23
	.uleb128 .LVU23
	.uleb128 .LVU29
.LLST4:
	.byte	0x6
	.quad	.LVL7
	.byte	0x4
	.uleb128 .LVL7-.LVL7
	.uleb128 .LVL8-1-.LVL7
	.uleb128 0x2
	.byte	0x91
	.sleb128 -16
	.byte	0x4
	.uleb128 .LVL8-1-.LVL7
	.uleb128 .LVL11-.LVL7
	.uleb128 0x1
	.byte	0x53
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
	.quad	.LFB182
	.quad	.LFE182-.LFB182
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
.LLRL6:
	.byte	0x7
	.quad	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.quad	.LFB182
	.uleb128 .LFE182-.LFB182
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF4:
	.string	"long long int"
.LASF28:
	.string	"GNU C17 12.2.0 -muintr -mgeneral-regs-only -mtune=generic -march=x86-64 -g -O2 -fpie -fcf-protection=none -fno-stack-protector -fno-stack-clash-protection -fasynchronous-unwind-tables"
.LASF11:
	.string	"unsigned int"
.LASF19:
	.string	"uintr_register_handler"
.LASF17:
	.string	"thread_start"
.LASF30:
	.string	"main"
.LASF18:
	.string	"uintr_create_fd"
.LASF23:
	.string	"handler"
.LASF16:
	.string	"uintr_register_sender"
.LASF3:
	.string	"long unsigned int"
.LASF7:
	.string	"long long unsigned int"
.LASF32:
	.string	"relax"
.LASF13:
	.string	"print"
.LASF12:
	.string	"print_number"
.LASF24:
	.string	"argument"
.LASF10:
	.string	"interrupted"
.LASF22:
	.string	"sender"
.LASF14:
	.string	"char"
.LASF26:
	.string	"vector"
.LASF2:
	.string	"long int"
.LASF15:
	.string	"thread_join"
.LASF20:
	.string	"other"
.LASF21:
	.string	"index"
.LASF31:
	.string	"_stui"
.LASF9:
	.string	"uintr_handler"
.LASF6:
	.string	"rflags"
.LASF27:
	.string	"_senduipi"
.LASF25:
	.string	"frame"
.LASF29:
	.string	"__uintr_frame"
.LASF5:
	.string	"long double"
.LASF8:
	.string	"thread"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"hello.c"
.LASF1:
	.string	"."
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
