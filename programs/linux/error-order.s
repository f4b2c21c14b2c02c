# Made from error-order.c by `gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S error-order.c`.
	.file	"error-order.c"
	.text
#APP
	restore: mov $15, %eax
	syscall
	start_thread:
	mov %rdx, %r10
	mov %rdx, %rdx
	mov $56, %eax
	syscall
	test %rax, %rax
	jnz 1f
	xor %ebp, %ebp
	pop %rax
	pop %rdi
	call *%rax
	xor %edi, %edi
	mov $60, %eax
	syscall
1:	ret
	.globl _start
_start:
	xor %ebp, %ebp
	mov (%rsp), %edi
	lea 8(%rsp), %rsi
	lea 16(%rsp,%rdi,8), %rdx
	and $-16, %rsp
	call main
	mov %eax, %edi
	mov $231, %eax
	syscall
#NO_APP
	.p2align 4
	.type	put, @function
put:
	movzbl	(%rdi), %edx
	testb	%dl, %dl
	je	.L1
	movq	filled(%rip), %rax
	xorl	%ecx, %ecx
	subq	%rax, %rdi
	jmp	.L4
	.p2align 4,,10
	.p2align 3
.L5:
	addq	$1, %rax
	movb	%dl, line-1(%rax)
	movl	$1, %ecx
	movzbl	(%rdi,%rax), %edx
	testb	%dl, %dl
	je	.L11
.L4:
	cmpq	$1023, %rax
	jbe	.L5
	testb	%cl, %cl
	je	.L1
.L11:
	movq	%rax, filled(%rip)
.L1:
	ret
	.size	put, .-put
	.p2align 4
	.type	put_number, @function
put_number:
	movq	%rdi, %rcx
	movq	%rdi, %r11
	leaq	-24(%rsp), %r8
	movabsq	$-3689348814741910323, %r9
	negq	%rcx
	cmovs	%rdi, %rcx
	xorl	%edi, %edi
	.p2align 4,,10
	.p2align 3
.L15:
	movq	%rcx, %rax
	movl	%edi, %r10d
	addq	$1, %r8
	mulq	%r9
	movq	%rcx, %rax
	addl	$1, %edi
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rsi
	addq	%rsi, %rsi
	subq	%rsi, %rax
	addl	$48, %eax
	movb	%al, -1(%r8)
	movq	%rcx, %rax
	movq	%rdx, %rcx
	cmpq	$9, %rax
	ja	.L15
	testq	%r11, %r11
	jns	.L16
	movslq	%edi, %rdi
	movb	$45, -24(%rsp,%rdi)
	leal	2(%r10), %edi
.L16:
	movq	filled(%rip), %rax
	leal	-1(%rdi), %edx
	movslq	%edi, %rdi
	leaq	-24(%rsp), %rcx
	xorl	%esi, %esi
	addq	%rax, %rdi
	leaq	1(%rax,%rdx), %r8
	addq	%rdi, %rcx
	jmp	.L17
	.p2align 4,,10
	.p2align 3
.L19:
	leaq	1(%rax), %rdx
	notq	%rax
	movl	$1, %esi
	movzbl	(%rcx,%rax), %eax
	movb	%al, line-1(%rdx)
	cmpq	%rdx, %r8
	je	.L25
	movq	%rdx, %rax
.L17:
	cmpq	$1023, %rax
	jbe	.L19
	testb	%sil, %sil
	je	.L13
	movq	%rax, filled(%rip)
.L13:
	ret
.L25:
	movq	%r8, filled(%rip)
	ret
	.size	put_number, .-put_number
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"?"
.LC1:
	.string	" = "
.LC2:
	.string	"-"
	.text
	.p2align 4
	.type	result, @function
result:
	call	put
	movl	$.LC1, %edi
	call	put
	cmpq	$-4095, %rsi
	jb	.L27
	movl	$.LC2, %edi
	notq	%rsi
	call	put
	movl	$.LC0, %edi
	cmpq	$114, %rsi
	jbe	.L32
.L28:
	call	put
.L29:
	movq	filled(%rip), %rdx
	cmpq	$1023, %rdx
	ja	.L30
	leaq	1(%rdx), %rax
	movb	$10, line(%rdx)
	movq	%rax, filled(%rip)
	movq	%rax, %rdx
.L30:
	movl	$1, %eax
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	movl	$line, %esi
	movq	%rax, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	$0, filled(%rip)
	ret
.L27:
	movq	%rsi, %rdi
	call	put_number
	jmp	.L29
.L32:
	movq	CSWTCH.242(,%rsi,8), %rdi
	jmp	.L28
	.size	result, .-result
	.p2align 4
	.globl	memset
	.type	memset, @function
memset:
	movq	%rdi, %r8
	movq	%rdx, %rcx
	movl	%esi, %eax
#APP
# 63 "linux.h" 1
	rep stosb
# 0 "" 2
#NO_APP
	movq	%r8, %rax
	ret
	.size	memset, .-memset
	.p2align 4
	.globl	memcpy
	.type	memcpy, @function
memcpy:
	movq	%rdi, %rax
	movq	%rdx, %rcx
#APP
# 68 "linux.h" 1
	rep movsb
# 0 "" 2
#NO_APP
	ret
	.size	memcpy, .-memcpy
	.p2align 4
	.globl	strlen
	.type	strlen, @function
strlen:
	movzbl	(%rdi), %eax
	testb	%al, %al
	movl	$0, %eax
	je	.L38
	.p2align 4,,10
	.p2align 3
.L37:
	addq	$1, %rax
	leaq	(%rdi,%rax), %rdx
	movzbl	(%rdx), %edx
	testb	%dl, %dl
	jne	.L37
	ret
	.p2align 4,,10
	.p2align 3
.L38:
	ret
	.size	strlen, .-strlen
	.section	.rodata.str1.1
.LC3:
	.string	"file"
.LC4:
	.string	"folder"
.LC5:
	.string	" "
.LC6:
	.string	"sys3(SYS_read, 99, BAD, 8)"
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align 8
.LC7:
	.string	"sys3(SYS_write, folder, BAD, 8)"
	.align 8
.LC8:
	.string	"sys3(SYS_read, folder, zero, 8)"
	.align 8
.LC9:
	.string	"sys3(SYS_readv, fd, BAD, 5000)"
	.section	.rodata.str1.1
.LC10:
	.string	"sys3(SYS_lseek, fd, 0, 99)"
.LC11:
	.string	"sys3(SYS_lseek, fd, -5, 0)"
.LC12:
	.string	"sys3(SYS_lseek, 99, 0, 99)"
	.section	.rodata.str1.8
	.align 8
.LC13:
	.string	"sys4(SYS_pread64, 99, BAD, 8, -1)"
	.section	.rodata.str1.1
.LC14:
	.string	"file/"
.LC15:
	.string	"sys3(SYS_open, \"file/\", 0, 0)"
	.section	.rodata.str1.8
	.align 8
.LC16:
	.string	"sys3(SYS_open, \"file\", 0300, 0600)"
	.align 8
.LC17:
	.string	"sys3(SYS_open, \"folder\", 2, 0)"
	.align 8
.LC18:
	.string	"sys3(SYS_open, \"folder\", 0100, 0600)"
	.section	.rodata.str1.1
.LC19:
	.string	"new/"
	.section	.rodata.str1.8
	.align 8
.LC20:
	.string	"sys3(SYS_open, \"new/\", 0102, 0600)"
	.align 8
.LC21:
	.string	"sys4(SYS_openat, 99, BAD, 0, 0)"
	.section	.rodata.str1.1
.LC22:
	.string	"x"
	.section	.rodata.str1.8
	.align 8
.LC23:
	.string	"sys4(SYS_openat, fd, \"x\", 0, 0)"
	.align 8
.LC24:
	.string	"sys2(SYS_mkdir, \"folder\", 0700)"
	.section	.rodata.str1.1
.LC25:
	.string	"file/x"
	.section	.rodata.str1.8
	.align 8
.LC26:
	.string	"sys2(SYS_mkdir, \"file/x\", 0700)"
	.section	.rodata.str1.1
.LC27:
	.string	"sys1(SYS_rmdir, \"file\")"
.LC28:
	.string	"."
.LC29:
	.string	"sys1(SYS_rmdir, \".\")"
.LC30:
	.string	"folder/.."
.LC31:
	.string	"sys1(SYS_rmdir, \"folder/..\")"
.LC32:
	.string	"sys1(SYS_unlink, \"folder\")"
.LC33:
	.string	"sys1(SYS_unlink, \"file/\")"
	.section	.rodata.str1.8
	.align 8
.LC34:
	.string	"sys3(SYS_unlinkat, 99, \"x\", 1)"
	.section	.rodata.str1.1
.LC35:
	.string	"other"
	.section	.rodata.str1.8
	.align 8
.LC36:
	.string	"sys2(SYS_link, \"folder\", \"other\")"
	.align 8
.LC37:
	.string	"sys2(SYS_link, \"file\", \"folder\")"
	.section	.rodata.str1.1
.LC38:
	.string	"folder/inner"
	.section	.rodata.str1.8
	.align 8
.LC39:
	.string	"sys2(SYS_rename, \"folder\", \"folder/inner\")"
	.align 8
.LC40:
	.string	"sys2(SYS_rename, \"file\", \"folder\")"
	.align 8
.LC41:
	.string	"sys2(SYS_rename, \"folder\", \"file\")"
	.section	.rodata.str1.1
.LC42:
	.string	"nothing"
	.section	.rodata.str1.8
	.align 8
.LC43:
	.string	"sys2(SYS_rename, \"nothing\", \".\")"
	.align 8
.LC44:
	.string	"sys5(SYS_renameat2, -100, \"file\", -100, \"folder\", 1)"
	.align 8
.LC45:
	.string	"sys5(SYS_renameat2, -100, \"file\", -100, \"x\", 64)"
	.align 8
.LC46:
	.string	"sys3(SYS_readlink, \"file\", BAD, 0)"
	.align 8
.LC47:
	.string	"sys3(SYS_readlink, \"file\", zero, 10)"
	.align 8
.LC48:
	.string	"sys2(SYS_truncate, \"folder\", 0)"
	.align 8
.LC49:
	.string	"sys2(SYS_truncate, \"file\", -1)"
	.align 8
.LC50:
	.string	"sys2(SYS_ftruncate, folder, 0)"
	.section	.rodata.str1.1
.LC51:
	.string	"sys1(SYS_chdir, \"file\")"
.LC52:
	.string	"sys1(SYS_fchdir, fd)"
.LC53:
	.string	"sys2(SYS_getcwd, BAD, 1)"
	.section	.rodata.str1.8
	.align 8
.LC54:
	.string	"sys3(SYS_getdents64, fd, zero, 100)"
	.align 8
.LC55:
	.string	"sys3(SYS_getdents64, folder, zero, 1)"
	.section	.rodata.str1.1
.LC56:
	.string	"sys2(SYS_dup2, 99, 1000000)"
.LC57:
	.string	"sys2(SYS_dup2, fd, -1)"
.LC58:
	.string	"sys3(SYS_dup3, fd, fd, 0)"
.LC59:
	.string	"sys3(SYS_dup3, fd, 20, 1)"
.LC60:
	.string	"sys3(SYS_fcntl, fd, 9999, 0)"
	.section	.rodata.str1.8
	.align 8
.LC61:
	.string	"sys3(SYS_fcntl, fd, 0, 1 << 30)"
	.align 8
.LC62:
	.string	"sys3(SYS_close_range, 9, 5, 0)"
	.align 8
.LC63:
	.string	"sys3(SYS_close_range, 5, 9, 64)"
	.align 8
.LC64:
	.string	"sys2(SYS_memfd_create, BAD, 0x8000)"
	.section	.rodata.str1.1
.LC65:
	.string	"sys2(SYS_eventfd2, 0, 64)"
.LC66:
	.string	"sys1(SYS_epoll_create, 0)"
.LC67:
	.string	"sys2(SYS_munmap, 1, 0)"
	.section	.rodata.str1.8
	.align 8
.LC68:
	.string	"sys3(SYS_mprotect, 1, 4096, 99)"
	.align 8
.LC69:
	.string	"sys3(SYS_mprotect, 4096 * 16, 4096, PROT_READ)"
	.align 8
.LC70:
	.string	"sys3(SYS_madvise, 4096 * 16, 4096, 4)"
	.align 8
.LC71:
	.string	"sys6(SYS_mmap, 0, 0, 3, MAP_PRIVATE, 99, 0)"
	.align 8
.LC72:
	.string	"sys6(SYS_mmap, 0, 4096, 3, MAP_PRIVATE, folder, 0)"
	.align 8
.LC73:
	.string	"sys6(SYS_mmap, 0, 4096, 3, MAP_SHARED, fd, 100)"
	.align 8
.LC74:
	.string	"sys6(SYS_mmap, 0, -1, 3, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)"
	.align 8
.LC75:
	.string	"sys4(SYS_rt_sigaction, 99, BAD, 0, 8)"
	.align 8
.LC76:
	.string	"sys4(SYS_rt_sigaction, 9, zero, BAD, 8)"
	.align 8
.LC77:
	.string	"sys4(SYS_rt_sigprocmask, 99, zero, 0, 8)"
	.align 8
.LC78:
	.string	"sys4(SYS_rt_sigprocmask, 99, 0, 0, 8)"
	.align 8
.LC79:
	.string	"sys2(SYS_rt_sigpending, BAD, 16)"
	.section	.rodata.str1.1
.LC80:
	.string	"sys2(SYS_kill, 99999999, 99)"
	.section	.rodata.str1.8
	.align 8
.LC81:
	.string	"sys2(SYS_kill, sys0(SYS_getpid), 65)"
	.section	.rodata.str1.1
.LC82:
	.string	"sys3(SYS_tgkill, 0, 1, 0)"
	.section	.rodata.str1.8
	.align 8
.LC83:
	.string	"sys3(SYS_tgkill, sys0(SYS_getpid), 99999999, 99)"
	.section	.rodata.str1.1
.LC84:
	.string	"sys2(SYS_tkill, -1, 99)"
	.section	.rodata.str1.8
	.align 8
.LC85:
	.string	"sys4(SYS_wait4, -1, BAD, 0, 0)"
	.align 8
.LC86:
	.string	"sys4(SYS_wait4, 99999999, 0, 77, 0)"
	.align 8
.LC87:
	.string	"sys5(SYS_waitid, 9, 0, 0, 4, 0)"
	.align 8
.LC88:
	.string	"sys5(SYS_waitid, 0, 0, 0, 0, 0)"
	.section	.rodata.str1.1
.LC89:
	.string	"sys2(SYS_clone3, BAD, 8)"
	.section	.rodata.str1.8
	.align 8
.LC90:
	.string	"sys5(SYS_clone, 0x10000, 0, 0, 0, 0)"
	.align 8
.LC91:
	.string	"sys5(SYS_clone, 0x800, 0, 0, 0, 0)"
	.align 8
.LC92:
	.string	"sys2(SYS_clock_gettime, 99, BAD)"
	.align 8
.LC93:
	.string	"sys4(SYS_clock_nanosleep, 99, 0, &bad, 0)"
	.section	.rodata.str1.1
.LC94:
	.string	"sys2(SYS_nanosleep, &bad, 0)"
	.section	.rodata.str1.8
	.align 8
.LC95:
	.string	"sys6(SYS_futex, L(zero) + 1, 0, 0, 0, 0, 0)"
	.align 8
.LC96:
	.string	"sys6(SYS_futex, L(zero), 0, 1, 0, 0, 0)"
	.align 8
.LC97:
	.string	"sys6(SYS_futex, L(zero), 0, 0, L(&bad), 0, 0)"
	.align 8
.LC98:
	.string	"sys6(SYS_futex, L(zero), 9, 0, 0, 0, 0)"
	.align 8
.LC99:
	.string	"sys6(SYS_futex, L(zero), 77, 0, 0, 0, 0)"
	.align 8
.LC100:
	.string	"sys3(SYS_getrandom, BAD, 8, 8)"
	.align 8
.LC101:
	.string	"sys4(SYS_prlimit64, 0, 99, 0, BAD)"
	.section	.rodata.str1.1
.LC102:
	.string	"sys2(SYS_getrlimit, 99, BAD)"
.LC103:
	.string	"sys2(SYS_getpriority, 9, 0)"
	.section	.rodata.str1.8
	.align 8
.LC104:
	.string	"sys2(SYS_getpriority, 0, 99999999)"
	.align 8
.LC105:
	.string	"sys3(SYS_sched_setscheduler, 0, 99, zero)"
	.align 8
.LC106:
	.string	"sys3(SYS_sched_setscheduler, 0, -1, zero)"
	.align 8
.LC107:
	.string	"sys3(SYS_sched_setscheduler, 0, 1, zero)"
	.align 8
.LC108:
	.string	"sys1(SYS_sched_get_priority_max, 99)"
	.align 8
.LC109:
	.string	"sys3(SYS_sched_setaffinity, 0, 8, zero)"
	.align 8
.LC110:
	.string	"sys3(SYS_sched_getaffinity, 99999999, 128, zero)"
	.section	.rodata.str1.1
.LC111:
	.string	"sys2(SYS_prctl, 9999, 0)"
.LC112:
	.string	"sys2(SYS_prctl, 1, 99)"
	.section	.rodata.str1.8
	.align 8
.LC113:
	.string	"sys2(SYS_arch_prctl, 0x9999, 0)"
	.align 8
.LC114:
	.string	"sys2(SYS_arch_prctl, 0x1002, -1)"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%r15
	movl	$16, %ecx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	pushq	%r14
	xorl	%r9d, %r9d
	movl	$66, %esi
	movl	$384, %edx
	pushq	%r13
	movl	$.LC3, %r13d
	pushq	%r12
	xorl	%r12d, %r12d
	pushq	%rbp
	movq	%r12, %rax
	pushq	%rbx
	movl	$2, %ebx
	subq	$152, %rsp
	movq	$0, 8(%rsp)
	leaq	24(%rsp), %rdi
	rep stosq
	movq	%rbx, %rax
	movq	%r13, %rdi
	movq	$1000000000, 16(%rsp)
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC4, %r15d
	movq	%rax, %r14
	movl	$448, %esi
	movl	$83, %eax
	movq	%r15, %rdi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rbx, %rax
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	number(%rip), %ecx
	movq	%rax, (%rsp)
	movl	$8, %ebp
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$99, %edi
	movl	$16, %esi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC6, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	(%rsp), %rdi
	movq	%rbp, %rdx
	movl	$1, %eax
	movl	$16, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC7, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	(%rsp), %rdi
	movq	%r12, %rax
	leaq	24(%rsp), %rsi
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC8, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movl	$19, %eax
	movq	%r14, %rdi
	movl	$5000, %edx
	movl	$16, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC9, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r14, %rdi
	movq	%r12, %rsi
	movl	$99, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC10, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r14, %rdi
	movq	$-5, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC11, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	movl	$99, %edi
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movq	%r12, %rsi
	movq	%rdi, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC12, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	call	put
	movq	$-1, %r10
	movl	$17, %eax
	movq	%rbp, %rdx
	movl	$99, %edi
	movl	$16, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC13, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$.LC14, %edi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC15, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$192, %esi
	movq	%r13, %rdi
	movl	$384, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC16, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rsi
	movq	%rbx, %rax
	movq	%r15, %rdi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC17, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r15, %rdi
	movl	$64, %esi
	movl	$384, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC18, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$.LC19, %edi
	movl	$66, %esi
	movl	$384, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC20, %edi
	movq	%rax, %rsi
	movl	$257, %ebx
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$99, %edi
	movl	$16, %esi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC21, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r14, %rdi
	movl	$.LC22, %esi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC23, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movl	$83, %eax
	movq	%r15, %rdi
	movl	$448, %esi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC24, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movl	$83, %eax
	movq	%r12, %rdx
	movl	$.LC25, %edi
	movl	$448, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC26, %edi
	movq	%rax, %rsi
	movl	$84, %ebx
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r13, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC27, %edi
	movq	%rax, %rsi
	movl	$.LC28, %ebp
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC29, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$.LC30, %edi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC31, %edi
	movq	%rax, %rsi
	movl	$87, %ebx
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r15, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC32, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$.LC14, %edi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC33, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movl	$263, %eax
	movl	$99, %edi
	movl	$.LC22, %esi
	movl	$1, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC34, %edi
	movq	%rax, %rsi
	movl	$86, %ebx
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$.LC35, %esi
	movq	%r15, %rdi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC36, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r13, %rdi
	movq	%r15, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC37, %edi
	movq	%rax, %rsi
	movl	$82, %ebx
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$.LC38, %esi
	movq	%r15, %rdi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC39, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r13, %rdi
	movq	%r15, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC40, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r15, %rdi
	movq	%r13, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC41, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$.LC42, %edi
	movq	%rbp, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC43, %edi
	movq	%rax, %rsi
	movl	$316, %ebx
	movq	$-100, %rbp
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	movq	%r15, %r10
	xorl	%r9d, %r9d
	call	put
	movq	%r13, %rsi
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movl	$1, %r8d
	movq	%rbp, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC44, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r9d, %r9d
	movq	%r13, %rsi
	call	put
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movq	%rbp, %rdx
	movl	$.LC22, %r10d
	movl	$64, %r8d
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC45, %edi
	movq	%rax, %rsi
	movl	$89, %ebx
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r13, %rdi
	movl	$16, %esi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC46, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r13, %rdi
	leaq	24(%rsp), %rsi
	movl	$10, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC47, %edi
	movq	%rax, %rsi
	movl	$76, %ebx
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r15, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC48, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r13, %rdi
	movq	$-1, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC49, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	(%rsp), %rdi
	movq	%r12, %rsi
	movl	$77, %eax
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC50, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movl	$80, %eax
	movq	%r13, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC51, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movl	$81, %eax
	movq	%r14, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC52, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movl	$79, %eax
	movq	%r12, %rdx
	movl	$16, %edi
	movl	$1, %esi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC53, %edi
	movq	%rax, %rsi
	movl	$217, %ebx
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$100, %edx
	movq	%r14, %rdi
	leaq	24(%rsp), %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC54, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %ecx
	leal	1(%rcx), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	(%rsp), %rdi
	movq	%rbx, %rax
	leaq	24(%rsp), %rsi
	movl	$1, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC55, %edi
	movq	%rax, %rsi
	movl	$33, %ebx
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$1000000, %esi
	movl	$99, %edi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC56, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r14, %rdi
	movq	$-1, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC57, %edi
	movq	%rax, %rsi
	movl	$292, %ebx
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r14, %rdi
	movq	%r14, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC58, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$20, %esi
	movq	%r14, %rdi
	movl	$1, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC59, %edi
	movq	%rax, %rsi
	movl	$72, %ebx
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$9999, %esi
	movq	%r14, %rdi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC60, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movl	$1073741824, %edx
	movq	%r14, %rdi
	movq	%r12, %rsi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC61, %edi
	movq	%rax, %rsi
	movl	$436, %ebx
	movl	$9, %r13d
	call	result
	movl	number(%rip), %eax
	movl	$5, %ebp
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%r13, %rdi
	movq	%rbp, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC62, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbx, %rax
	movq	%rbp, %rdi
	movq	%r13, %rsi
	movl	$64, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC63, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movl	$319, %eax
	movq	%r12, %rdx
	movl	$32768, %esi
	movl	$16, %edi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC64, %edi
	movq	%rax, %rsi
	xorl	%ebx, %ebx
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movl	$290, %eax
	movq	%r12, %rdi
	movl	$64, %esi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC65, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movl	$213, %eax
	movq	%r12, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC66, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movl	$11, %eax
	movq	%r12, %rsi
	movl	$1, %edi
	movq	%r12, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC67, %edi
	movq	%rax, %rsi
	movl	$4096, %r15d
	movl	$99, %ebp
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movl	$10, %eax
	movq	%r15, %rsi
	movl	$1, %edi
	movl	$99, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC68, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movl	$10, %eax
	movq	%r15, %rsi
	movl	$65536, %edi
	movl	$1, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC69, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movl	$28, %eax
	movq	%r15, %rsi
	movl	$4, %edx
	movl	$65536, %edi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC70, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r9d, %r9d
	movq	%r12, %rsi
	call	put
	movl	$2, %r10d
	movq	%r13, %rax
	movq	%r12, %rdi
	movl	$99, %r8d
	movl	$3, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC71, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r9d, %r9d
	movq	%r15, %rsi
	call	put
	movq	(%rsp), %r8
	movq	%r13, %rax
	movq	%r12, %rdi
	movl	$2, %r10d
	movl	$3, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC72, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	movq	%r14, %r8
	movq	%r15, %rsi
	call	put
	movl	$1, %r10d
	movq	%r13, %rax
	movq	%r12, %rdi
	movl	$100, %r9d
	movl	$3, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC73, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	movl	$34, %r10d
	movq	$-1, %r8
	call	put
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%r12, %rdi
	movq	$-1, %rsi
	movl	$3, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC74, %edi
	movq	%rax, %rsi
	movl	$13, %r13d
	movl	$16, %r12d
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	call	put
	movq	%r12, %rsi
	movq	%r13, %rax
	movq	%rbp, %rdi
	movl	$8, %r10d
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC75, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	call	put
	leaq	24(%rsp), %rsi
	movq	%r13, %rax
	movq	%r12, %rdx
	movl	$8, %r10d
	movl	$9, %edi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC76, %edi
	movq	%rax, %rsi
	movl	$14, %r13d
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	call	put
	leaq	24(%rsp), %rsi
	movq	%r13, %rax
	movq	%rbp, %rdi
	movl	$8, %r10d
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC77, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	call	put
	movq	%rbx, %rsi
	movq	%r13, %rax
	movq	%rbp, %rdi
	movl	$8, %r10d
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC78, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movl	$127, %eax
	movq	%r12, %rdi
	movq	%r12, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC79, %edi
	movq	%rax, %rsi
	movl	$62, %r14d
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movl	$99999999, %edi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC80, %edi
	movq	%rax, %rsi
	movl	$39, %r13d
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r15
	movl	$65, %esi
	movq	%r14, %rax
	movq	%r15, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC81, %edi
	movq	%rax, %rsi
	movl	$234, %r14d
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%r14, %rax
	movq	%rbx, %rdi
	movl	$1, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC82, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movq	%rax, %r13
	movl	$99999999, %esi
	movq	%r14, %rax
	movq	%rbp, %rdx
	movq	%r13, %rdi
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC83, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movl	$200, %eax
	movq	%rbp, %rsi
	movq	$-1, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC84, %edi
	movq	%rax, %rsi
	movl	$61, %r13d
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%r12, %rsi
	movq	$-1, %rdi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC85, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$99999999, %edi
	movq	%rbx, %rsi
	movl	$77, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC86, %edi
	movq	%rax, %rsi
	movl	$247, %r13d
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	call	put
	movq	%rbx, %rsi
	movq	%r13, %rax
	movl	$9, %edi
	movl	$4, %r10d
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC87, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movq	%rbx, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC88, %edi
	movq	%rax, %rsi
	movl	$8, %r14d
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movl	$435, %eax
	movq	%r12, %rdi
	movq	%r14, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC89, %edi
	movq	%rax, %rsi
	movl	$56, %r13d
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$65536, %edi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC90, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%r13, %rax
	movl	$2048, %edi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC91, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movl	$228, %eax
	movq	%rbp, %rdi
	movq	%r12, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC92, %edi
	movq	%rax, %rsi
	leaq	8(%rsp), %r15
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movl	$230, %eax
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	movq	%r15, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC93, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movl	$35, %eax
	movq	%r15, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC94, %edi
	movq	%rax, %rsi
	movl	$202, %r13d
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	leaq	25(%rsp), %rdi
	movq	%r13, %rax
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC95, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%r13, %rax
	leaq	24(%rsp), %rdi
	movq	%rbx, %rsi
	movl	$1, %edx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC96, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	movq	%r15, %r10
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%r13, %rax
	leaq	24(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC97, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%r13, %rax
	leaq	24(%rsp), %rdi
	movl	$9, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC98, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%r13, %rax
	leaq	24(%rsp), %rdi
	movl	$77, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC99, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movl	$318, %eax
	movq	%r12, %rdi
	movq	%r14, %rsi
	movq	%r14, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC100, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	call	put
	movq	%rbp, %rsi
	movl	$302, %eax
	movq	%rbx, %rdi
	movl	$16, %r10d
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC101, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movl	$97, %eax
	movq	%rbp, %rdi
	movq	%r12, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC102, %edi
	movq	%rax, %rsi
	movl	$140, %r12d
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$9, %edi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC103, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbx, %rdi
	movl	$99999999, %esi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC104, %edi
	movq	%rax, %rsi
	movl	$144, %r12d
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbx, %rdi
	movq	%rbp, %rsi
	leaq	24(%rsp), %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC105, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbx, %rdi
	movq	$-1, %rsi
	leaq	24(%rsp), %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC106, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movq	%rbx, %rdi
	movl	$1, %esi
	leaq	24(%rsp), %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC107, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movl	$146, %eax
	movq	%rbp, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC108, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movl	$203, %eax
	movq	%rbx, %rdi
	movq	%r14, %rsi
	leaq	24(%rsp), %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC109, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movl	$204, %eax
	movl	$128, %esi
	movl	$99999999, %edi
	leaq	24(%rsp), %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC110, %edi
	movq	%rax, %rsi
	movl	$157, %r12d
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$9999, %edi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC111, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%r12, %rax
	movl	$1, %edi
	movq	%rbp, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC112, %edi
	movq	%rax, %rsi
	movl	$158, %ebp
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$39321, %edi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC113, %edi
	movq	%rax, %rsi
	call	result
	movl	number(%rip), %eax
	leal	1(%rax), %edi
	movl	%edi, number(%rip)
	movslq	%edi, %rdi
	call	put_number
	movl	$.LC5, %edi
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	call	put
	xorl	%r9d, %r9d
	movq	%rbp, %rax
	movl	$4098, %edi
	movq	$-1, %rsi
	movq	%rbx, %rdx
#APP
# 18 "linux.h" 1
	syscall
# 0 "" 2
#NO_APP
	movl	$.LC114, %edi
	movq	%rax, %rsi
	call	result
	addq	$152, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	ret
	.size	main, .-main
	.section	.rodata.str1.1
.LC115:
	.string	"EPERM"
.LC116:
	.string	"ENOENT"
.LC117:
	.string	"ESRCH"
.LC118:
	.string	"EINTR"
.LC119:
	.string	"ENXIO"
.LC120:
	.string	"E2BIG"
.LC121:
	.string	"ENOEXEC"
.LC122:
	.string	"EBADF"
.LC123:
	.string	"ECHILD"
.LC124:
	.string	"EAGAIN"
.LC125:
	.string	"ENOMEM"
.LC126:
	.string	"EACCES"
.LC127:
	.string	"EFAULT"
.LC128:
	.string	"EBUSY"
.LC129:
	.string	"EEXIST"
.LC130:
	.string	"EXDEV"
.LC131:
	.string	"ENODEV"
.LC132:
	.string	"ENOTDIR"
.LC133:
	.string	"EISDIR"
.LC134:
	.string	"EINVAL"
.LC135:
	.string	"EMFILE"
.LC136:
	.string	"ENOTTY"
.LC137:
	.string	"ETXTBSY"
.LC138:
	.string	"EFBIG"
.LC139:
	.string	"ENOSPC"
.LC140:
	.string	"ESPIPE"
.LC141:
	.string	"EROFS"
.LC142:
	.string	"EPIPE"
.LC143:
	.string	"ERANGE"
.LC144:
	.string	"ENAMETOOLONG"
.LC145:
	.string	"ENOSYS"
.LC146:
	.string	"ENOTEMPTY"
.LC147:
	.string	"ELOOP"
.LC148:
	.string	"EOVERFLOW"
.LC149:
	.string	"ENOTSOCK"
.LC150:
	.string	"EDESTADDRREQ"
.LC151:
	.string	"EMSGSIZE"
.LC152:
	.string	"EPROTOTYPE"
.LC153:
	.string	"ENOPROTOOPT"
.LC154:
	.string	"EPROTONOSUPPORT"
.LC155:
	.string	"ESOCKTNOSUPPORT"
.LC156:
	.string	"EOPNOTSUPP"
.LC157:
	.string	"EAFNOSUPPORT"
.LC158:
	.string	"EADDRINUSE"
.LC159:
	.string	"ECONNRESET"
.LC160:
	.string	"EISCONN"
.LC161:
	.string	"ENOTCONN"
.LC162:
	.string	"ETIMEDOUT"
.LC163:
	.string	"ECONNREFUSED"
.LC164:
	.string	"EINPROGRESS"
	.section	.rodata
	.align 32
	.type	CSWTCH.242, @object
	.size	CSWTCH.242, 920
CSWTCH.242:
	.quad	.LC115
	.quad	.LC116
	.quad	.LC117
	.quad	.LC118
	.quad	.LC0
	.quad	.LC119
	.quad	.LC120
	.quad	.LC121
	.quad	.LC122
	.quad	.LC123
	.quad	.LC124
	.quad	.LC125
	.quad	.LC126
	.quad	.LC127
	.quad	.LC0
	.quad	.LC128
	.quad	.LC129
	.quad	.LC130
	.quad	.LC131
	.quad	.LC132
	.quad	.LC133
	.quad	.LC134
	.quad	.LC0
	.quad	.LC135
	.quad	.LC136
	.quad	.LC137
	.quad	.LC138
	.quad	.LC139
	.quad	.LC140
	.quad	.LC141
	.quad	.LC0
	.quad	.LC142
	.quad	.LC0
	.quad	.LC143
	.quad	.LC0
	.quad	.LC144
	.quad	.LC0
	.quad	.LC145
	.quad	.LC146
	.quad	.LC147
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC148
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC149
	.quad	.LC150
	.quad	.LC151
	.quad	.LC152
	.quad	.LC153
	.quad	.LC154
	.quad	.LC155
	.quad	.LC156
	.quad	.LC0
	.quad	.LC157
	.quad	.LC158
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC159
	.quad	.LC0
	.quad	.LC160
	.quad	.LC161
	.quad	.LC0
	.quad	.LC0
	.quad	.LC162
	.quad	.LC163
	.quad	.LC0
	.quad	.LC0
	.quad	.LC0
	.quad	.LC164
	.local	number
	.comm	number,4,4
	.local	filled
	.comm	filled,8,8
	.local	line
	.comm	line,1024,32
	.section	.note.GNU-stack,"",@progbits
