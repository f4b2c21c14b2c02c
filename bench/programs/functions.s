# A hundred functions, each run once: nothing gets hot, and what counts is how soon code starts.
# Made by gcc from functions.c: bench/README.md says how.
	.file	"functions.c"
	.text
	.p2align 4
	.type	function11, @function
function11:
	leaq	(%rdi,%rdi,2), %rax
	salq	$3, %rax
	subq	%rdi, %rax
	addq	$11, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$12, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L2:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$11, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$66, %rdx
	jne	.L2
	leaq	-11(%rcx), %rcx
	testb	$12, %al
	jne	.L4
	xorq	words+88(%rip), %rax
	movq	%rax, %rcx
.L4:
	movabsq	$5675921253449092805, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$2, %rdx
	leaq	(%rdx,%rdx,2), %rax
	leaq	(%rdx,%rax,4), %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function11, .-function11
	.p2align 4
	.type	function12, @function
function12:
	leaq	(%rdi,%rdi,4), %rax
	leaq	12(%rax,%rax,4), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$13, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L8:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$12, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$48, %rdx
	jne	.L8
	leaq	-12(%rcx), %rcx
	testb	$13, %al
	jne	.L10
	xorq	words+96(%rip), %rax
	movq	%rax, %rcx
.L10:
	movabsq	$5270498306774157605, %rax
	movq	%rcx, %rdx
	movq	%rcx, %rsi
	shrq	$6, %rdx
	shrq	$5, %rsi
	mulq	%rdx
	shrq	%rdx
	leaq	0(,%rdx,8), %rax
	subq	%rdx, %rax
	addq	%rax, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function12, .-function12
	.p2align 4
	.type	function13, @function
function13:
	leaq	(%rdi,%rdi,2), %rax
	leaq	13(%rax,%rax,8), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$14, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L13:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$13, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$65, %rdx
	jne	.L13
	leaq	-13(%rcx), %rcx
	testb	$14, %al
	jne	.L15
	xorq	words+104(%rip), %rax
	movq	%rax, %rcx
.L15:
	movabsq	$-8608480567731124087, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$3, %rdx
	movq	%rdx, %rax
	salq	$4, %rax
	subq	%rdx, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function13, .-function13
	.p2align 4
	.type	function14, @function
function14:
	leaq	0(,%rdi,8), %rax
	subq	%rdi, %rax
	leaq	14(%rdi,%rax,4), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$15, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L18:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$14, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$84, %rdx
	jne	.L18
	testb	$15, %al
	je	.L19
	subq	$14, %rax
.L20:
	movq	%rax, %rdx
	shrq	$5, %rdx
	andl	$15, %edx
	addq	%rdx, %rax
	ret
.L19:
	xorq	words+112(%rip), %rax
	jmp	.L20
	.size	function14, .-function14
	.p2align 4
	.type	function15, @function
function15:
	movq	%rdi, %rax
	salq	$5, %rax
	subq	%rdi, %rax
	addq	$15, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$16, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L23:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$15, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$60, %rdx
	jne	.L23
	leaq	-15(%rcx), %rcx
	testb	$16, %al
	jne	.L25
	xorq	words+120(%rip), %rax
	movq	%rax, %rcx
.L25:
	movabsq	$-1085102592571150095, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	movq	%rdx, %rax
	andq	$-16, %rdx
	shrq	$4, %rax
	addq	%rax, %rdx
	subq	%rdx, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function15, .-function15
	.p2align 4
	.type	function16, @function
function16:
	movq	%rdi, %rax
	salq	$5, %rax
	leaq	16(%rax,%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$17, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L28:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$16, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$80, %rdx
	jne	.L28
	leaq	-16(%rcx), %rcx
	testb	$17, %al
	jne	.L30
	xorq	words+128(%rip), %rax
	movq	%rax, %rcx
.L30:
	movabsq	$-2049638230412172401, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$4, %rdx
	leaq	(%rdx,%rdx,8), %rax
	addq	%rax, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function16, .-function16
	.p2align 4
	.type	function17, @function
function17:
	leaq	(%rdi,%rdi,8), %rax
	salq	$2, %rax
	subq	%rdi, %rax
	addq	$17, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$18, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L33:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$17, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$102, %rdx
	jne	.L33
	leaq	-17(%rcx), %rcx
	testb	$18, %al
	jne	.L35
	xorq	words+136(%rip), %rax
	movq	%rax, %rcx
.L35:
	movabsq	$-2912643801112034465, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$4, %rdx
	leaq	(%rdx,%rdx,8), %rax
	leaq	(%rdx,%rax,2), %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function17, .-function17
	.p2align 4
	.type	function18, @function
function18:
	leaq	(%rdi,%rdi,8), %rax
	leaq	18(%rdi,%rax,4), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$19, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L38:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$18, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$72, %rdx
	jne	.L38
	leaq	-18(%rcx), %rcx
	testb	$19, %al
	jne	.L40
	xorq	words+144(%rip), %rax
	movq	%rax, %rcx
.L40:
	movabsq	$-3689348814741910323, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$4, %rdx
	leaq	(%rdx,%rdx,4), %rax
	salq	$2, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function18, .-function18
	.p2align 4
	.type	function19, @function
function19:
	leaq	(%rdi,%rdi,4), %rax
	salq	$3, %rax
	subq	%rdi, %rax
	addq	$19, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$20, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L43:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$19, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$95, %rdx
	jne	.L43
	leaq	-19(%rcx), %rcx
	testb	$20, %al
	jne	.L45
	xorq	words+152(%rip), %rax
	movq	%rax, %rcx
.L45:
	movabsq	$-4392081922311798003, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	imulq	%rsi
	addq	%rsi, %rdx
	sarq	$4, %rdx
	leaq	(%rdx,%rdx,4), %rax
	leaq	(%rdx,%rax,4), %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function19, .-function19
	.p2align 4
	.type	function20, @function
function20:
	leaq	(%rdi,%rdi,4), %rax
	leaq	20(%rdi,%rax,8), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$21, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L48:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$20, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$120, %rdx
	jne	.L48
	leaq	-20(%rcx), %rcx
	testb	$21, %al
	jne	.L50
	xorq	words+160(%rip), %rax
	movq	%rax, %rcx
.L50:
	movabsq	$3353953467947191203, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	movq	%rdx, %rax
	andq	$-4, %rdx
	shrq	$2, %rax
	addq	%rax, %rdx
	leaq	(%rax,%rdx,2), %rax
	addq	%rax, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function20, .-function20
	.p2align 4
	.type	function21, @function
function21:
	leaq	(%rdi,%rdi,4), %rax
	leaq	(%rdi,%rax,4), %rax
	leaq	21(%rdi,%rax,2), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$22, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L53:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$21, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$84, %rdx
	jne	.L53
	leaq	-21(%rcx), %rcx
	testb	$22, %al
	jne	.L55
	xorq	words+168(%rip), %rax
	movq	%rax, %rcx
.L55:
	movabsq	$-5614226457215950491, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	imulq	%rsi
	addq	%rsi, %rdx
	sarq	$4, %rdx
	leaq	(%rdx,%rdx,2), %rax
	salq	$3, %rax
	subq	%rdx, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function21, .-function21
	.p2align 4
	.type	function22, @function
function22:
	leaq	(%rdi,%rdi,2), %rdx
	movq	%rdx, %rax
	salq	$4, %rax
	subq	%rdx, %rax
	addq	$22, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$23, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L58:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$22, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$110, %rdx
	jne	.L58
	leaq	-22(%rcx), %rcx
	testb	$23, %al
	jne	.L60
	xorq	words+176(%rip), %rax
	movq	%rax, %rcx
.L60:
	movabsq	$-6148914691236517205, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$4, %rdx
	leaq	(%rdx,%rdx,2), %rax
	salq	$3, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function22, .-function22
	.p2align 4
	.type	function23, @function
function23:
	leaq	(%rdi,%rdi,2), %rax
	salq	$4, %rax
	subq	%rdi, %rax
	addq	$23, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$24, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L63:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$23, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$138, %rdx
	jne	.L63
	leaq	-23(%rcx), %rcx
	testb	$24, %al
	jne	.L65
	xorq	words+184(%rip), %rax
	movq	%rax, %rcx
.L65:
	movabsq	$-6640827866535438581, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	imulq	%rsi
	addq	%rsi, %rdx
	sarq	$4, %rdx
	leaq	(%rdx,%rdx,4), %rax
	leaq	(%rax,%rax,4), %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function23, .-function23
	.p2align 4
	.type	function24, @function
function24:
	leaq	(%rdi,%rdi,2), %rax
	salq	$4, %rax
	leaq	24(%rdi,%rax), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$25, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L68:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$24, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$96, %rdx
	jne	.L68
	leaq	-24(%rcx), %rcx
	testb	$25, %al
	jne	.L70
	xorq	words+192(%rip), %rax
	movq	%rax, %rcx
.L70:
	movabsq	$5675921253449092805, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,2), %rax
	leaq	(%rdx,%rax,4), %rax
	addq	%rax, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function24, .-function24
	.p2align 4
	.type	function25, @function
function25:
	leaq	(%rdi,%rdi,2), %rax
	movq	%rax, %rdx
	salq	$4, %rdx
	leaq	25(%rax,%rdx), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$26, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L73:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$25, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$125, %rdx
	jne	.L73
	leaq	-25(%rcx), %rcx
	testb	$26, %al
	jne	.L75
	xorq	words+200(%rip), %rax
	movq	%rax, %rcx
.L75:
	movabsq	$-7515340178177965473, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$4, %rdx
	leaq	(%rdx,%rdx,2), %rax
	leaq	(%rax,%rax,8), %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function25, .-function25
	.p2align 4
	.type	function26, @function
function26:
	leaq	(%rdi,%rdi,2), %rax
	leaq	(%rdi,%rax,4), %rax
	leaq	26(%rdi,%rax,4), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$27, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L78:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$26, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$156, %rdx
	jne	.L78
	leaq	-26(%rcx), %rcx
	testb	$27, %al
	jne	.L80
	xorq	words+208(%rip), %rax
	movq	%rax, %rcx
.L80:
	movabsq	$5270498306774157605, %rax
	movq	%rcx, %rdx
	movq	%rcx, %rsi
	shrq	$7, %rdx
	shrq	$5, %rsi
	mulq	%rdx
	shrq	%rdx
	leaq	0(,%rdx,8), %rax
	subq	%rdx, %rax
	salq	$2, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function26, .-function26
	.p2align 4
	.type	function27, @function
function27:
	leaq	(%rdi,%rdi,4), %rax
	leaq	(%rdi,%rax,2), %rax
	leaq	27(%rax,%rax,4), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$28, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L83:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$27, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$108, %rdx
	jne	.L83
	leaq	-27(%rcx), %rcx
	testb	$28, %al
	jne	.L85
	xorq	words+216(%rip), %rax
	movq	%rax, %rcx
.L85:
	movabsq	$5088756985850910791, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	imulq	%rsi
	movq	%rdx, %rax
	andq	$-8, %rdx
	sarq	$3, %rax
	subq	%rax, %rdx
	leaq	(%rax,%rdx,4), %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function27, .-function27
	.p2align 4
	.type	function28, @function
function28:
	leaq	0(,%rdi,8), %rax
	subq	%rdi, %rax
	leaq	28(%rdi,%rax,8), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$29, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L88:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$28, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$140, %rdx
	jne	.L88
	leaq	-28(%rcx), %rcx
	testb	$29, %al
	jne	.L90
	xorq	words+224(%rip), %rax
	movq	%rax, %rcx
.L90:
	movabsq	$-8608480567731124087, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	movq	%rdx, %rax
	andq	$-16, %rdx
	shrq	$4, %rax
	subq	%rax, %rdx
	addq	%rdx, %rdx
	subq	%rdx, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function28, .-function28
	.p2align 4
	.type	function29, @function
function29:
	imulq	$59, %rdi, %rax
	addq	$29, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L93:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$29, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$174, %rdx
	jne	.L93
	leaq	-29(%rcx), %rdi
	testb	$30, %al
	jne	.L95
	xorq	words+232(%rip), %rax
	movq	%rax, %rdi
.L95:
	movabsq	$-8925843906633654007, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	imulq	%rcx
	addq	%rcx, %rdx
	sarq	$4, %rdx
	movq	%rdx, %rax
	salq	$5, %rax
	subq	%rdx, %rax
	subq	%rax, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function29, .-function29
	.p2align 4
	.type	function30, @function
function30:
	movq	%rdi, %rax
	salq	$4, %rax
	subq	%rdi, %rax
	leaq	30(%rdi,%rax,4), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$31, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L98:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$30, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$120, %rdx
	jne	.L98
	testb	$31, %al
	je	.L99
	subq	$30, %rax
.L100:
	movq	%rax, %rdx
	shrq	$5, %rdx
	andl	$31, %edx
	addq	%rdx, %rax
	ret
.L99:
	xorq	words+240(%rip), %rax
	jmp	.L100
	.size	function30, .-function30
	.p2align 4
	.type	function31, @function
function31:
	movq	%rdi, %rax
	salq	$6, %rax
	subq	%rdi, %rax
	addq	$31, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	%rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L103:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$31, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$155, %rdx
	jne	.L103
	leaq	-31(%rcx), %rcx
	testb	$32, %al
	jne	.L105
	xorq	words+248(%rip), %rax
	movq	%rax, %rcx
.L105:
	movabsq	$1117984489315730401, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	%rdx
	movq	%rdx, %rax
	salq	$5, %rax
	addq	%rdx, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function31, .-function31
	.p2align 4
	.type	function32, @function
function32:
	movq	%rdi, %rax
	salq	$6, %rax
	leaq	32(%rax,%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$2, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L108:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$32, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$192, %rdx
	jne	.L108
	leaq	-32(%rcx), %rcx
	testb	$33, %al
	jne	.L110
	xorq	words+256(%rip), %rax
	movq	%rax, %rcx
.L110:
	movabsq	$-1085102592571150095, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$5, %rdx
	movq	%rdx, %rax
	salq	$4, %rax
	addq	%rdx, %rax
	addq	%rax, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function32, .-function32
	.p2align 4
	.type	function33, @function
function33:
	movq	%rdi, %rax
	salq	$5, %rax
	addq	%rdi, %rax
	leaq	33(%rdi,%rax,2), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$3, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L113:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$33, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$132, %rdx
	jne	.L113
	leaq	-33(%rcx), %rcx
	testb	$34, %al
	jne	.L115
	xorq	words+264(%rip), %rax
	movq	%rax, %rcx
.L115:
	movabsq	$-1581149492032247281, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$5, %rdx
	leaq	(%rdx,%rdx,8), %rax
	salq	$2, %rax
	subq	%rdx, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function33, .-function33
	.p2align 4
	.type	function34, @function
function34:
	movq	%rdi, %rax
	salq	$4, %rax
	addq	%rdi, %rax
	leaq	34(%rdi,%rax,4), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$4, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L118:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$34, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$170, %rdx
	jne	.L118
	leaq	-34(%rcx), %rcx
	testb	$35, %al
	jne	.L120
	xorq	words+272(%rip), %rax
	movq	%rax, %rcx
.L120:
	movabsq	$-2049638230412172401, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$5, %rdx
	leaq	(%rdx,%rdx,8), %rax
	salq	$2, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function34, .-function34
	.p2align 4
	.type	function35, @function
function35:
	leaq	(%rdi,%rdi,8), %rax
	salq	$3, %rax
	subq	%rdi, %rax
	addq	$35, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$5, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L123:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$35, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$210, %rdx
	jne	.L123
	leaq	-35(%rcx), %rcx
	testb	$36, %al
	jne	.L125
	xorq	words+280(%rip), %rax
	movq	%rax, %rcx
.L125:
	movabsq	$-2492803253203993461, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$5, %rdx
	leaq	(%rdx,%rdx,8), %rax
	leaq	(%rdx,%rax,4), %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function35, .-function35
	.p2align 4
	.type	function36, @function
function36:
	leaq	(%rdi,%rdi,8), %rax
	leaq	36(%rdi,%rax,8), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$6, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L128:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$36, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$144, %rdx
	jne	.L128
	leaq	-36(%rcx), %rcx
	testb	$37, %al
	jne	.L130
	xorq	words+288(%rip), %rax
	movq	%rax, %rcx
.L130:
	movabsq	$-2912643801112034465, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$5, %rdx
	leaq	(%rdx,%rdx,8), %rax
	leaq	(%rdx,%rax,2), %rax
	addq	%rax, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function36, .-function36
	.p2align 4
	.type	function37, @function
function37:
	leaq	(%rdi,%rdi,4), %rdx
	movq	%rdx, %rax
	salq	$4, %rax
	subq	%rdx, %rax
	addq	$37, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$7, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L133:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$37, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$185, %rdx
	jne	.L133
	leaq	-37(%rcx), %rcx
	testb	$38, %al
	jne	.L135
	xorq	words+296(%rip), %rax
	movq	%rax, %rcx
.L135:
	movabsq	$7567895004598790407, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	imulq	%rsi
	sarq	$4, %rdx
	leaq	(%rdx,%rdx,4), %rax
	salq	$3, %rax
	subq	%rdx, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function37, .-function37
	.p2align 4
	.type	function38, @function
function38:
	leaq	(%rdi,%rdi,8), %rax
	leaq	(%rdi,%rax,2), %rax
	leaq	38(%rdi,%rax,4), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$8, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L138:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$38, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$228, %rdx
	jne	.L138
	leaq	-38(%rcx), %rcx
	testb	$39, %al
	jne	.L140
	xorq	words+304(%rip), %rax
	movq	%rax, %rcx
.L140:
	movabsq	$-3689348814741910323, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$5, %rdx
	leaq	(%rdx,%rdx,4), %rax
	salq	$3, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function38, .-function38
	.p2align 4
	.type	function39, @function
function39:
	leaq	(%rdi,%rdi,4), %rax
	salq	$4, %rax
	subq	%rdi, %rax
	addq	$39, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$9, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L143:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$39, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$156, %rdx
	jne	.L143
	leaq	-39(%rcx), %rcx
	testb	$40, %al
	jne	.L145
	xorq	words+312(%rip), %rax
	movq	%rax, %rcx
.L145:
	movabsq	$-4049285284472828403, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$5, %rdx
	leaq	(%rdx,%rdx,4), %rax
	leaq	(%rdx,%rax,8), %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function39, .-function39
	.p2align 4
	.type	function40, @function
function40:
	leaq	(%rdi,%rdi,8), %rax
	leaq	40(%rax,%rax,8), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$10, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L148:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$40, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$200, %rdx
	jne	.L148
	leaq	-40(%rcx), %rcx
	testb	$41, %al
	jne	.L150
	xorq	words+320(%rip), %rax
	movq	%rax, %rcx
.L150:
	movabsq	$-4392081922311798003, %rax
	movq	%rcx, %rdx
	movq	%rcx, %rsi
	shrq	$6, %rdx
	shrq	$5, %rsi
	mulq	%rdx
	shrq	$4, %rdx
	leaq	(%rdx,%rdx,4), %rax
	leaq	(%rdx,%rax,4), %rax
	addq	%rax, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function40, .-function40
	.p2align 4
	.type	function41, @function
function41:
	leaq	(%rdi,%rdi,4), %rax
	leaq	(%rdi,%rax,8), %rax
	leaq	41(%rdi,%rax,2), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$11, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L153:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$41, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$246, %rdx
	jne	.L153
	leaq	-41(%rcx), %rcx
	testb	$42, %al
	jne	.L155
	xorq	words+328(%rip), %rax
	movq	%rax, %rcx
.L155:
	movabsq	$-4718934530483838785, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$5, %rdx
	leaq	(%rdx,%rdx,4), %rax
	leaq	(%rdx,%rax,4), %rax
	leaq	(%rdx,%rax,2), %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function41, .-function41
	.p2align 4
	.type	function42, @function
function42:
	leaq	(%rdi,%rdi,4), %rax
	movq	%rax, %rdx
	salq	$4, %rdx
	leaq	42(%rax,%rdx), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$12, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L158:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$42, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$168, %rdx
	jne	.L158
	leaq	-42(%rcx), %rcx
	testb	$43, %al
	jne	.L160
	xorq	words+336(%rip), %rax
	movq	%rax, %rcx
.L160:
	movabsq	$3353953467947191203, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rax
	leaq	(%rdx,%rax,2), %rax
	salq	$2, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function42, .-function42
	.p2align 4
	.type	function43, @function
function43:
	imulq	$87, %rdi, %rax
	addq	$43, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$13, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L163:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$43, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$215, %rdx
	jne	.L163
	leaq	-43(%rcx), %rdi
	testb	$44, %al
	jne	.L165
	xorq	words+344(%rip), %rax
	movq	%rax, %rdi
.L165:
	movabsq	$3279421168659475843, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	mulq	%rcx
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,2), %rdx
	movq	%rdx, %rax
	salq	$4, %rax
	subq	%rdx, %rax
	subq	%rax, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function43, .-function43
	.p2align 4
	.type	function44, @function
function44:
	leaq	(%rdi,%rdi,4), %rax
	leaq	(%rdi,%rax,2), %rax
	leaq	44(%rdi,%rax,8), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$14, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L168:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$44, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$264, %rdx
	jne	.L168
	leaq	-44(%rcx), %rcx
	testb	$45, %al
	jne	.L170
	xorq	words+352(%rip), %rax
	movq	%rax, %rcx
.L170:
	movabsq	$-5614226457215950491, %rax
	movq	%rcx, %rdx
	movq	%rcx, %rsi
	shrq	$6, %rdx
	shrq	$5, %rsi
	mulq	%rdx
	shrq	$4, %rdx
	imulq	$46, %rdx, %rdx
	subq	%rdx, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function44, .-function44
	.p2align 4
	.type	function45, @function
function45:
	imulq	$91, %rdi, %rax
	addq	$45, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$15, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L173:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$45, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$180, %rdx
	jne	.L173
	leaq	-45(%rcx), %rdi
	testb	$46, %al
	jne	.L175
	xorq	words+360(%rip), %rax
	movq	%rax, %rdi
.L175:
	movabsq	$6279742663390485657, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	imulq	%rcx
	sarq	$4, %rdx
	leaq	(%rdx,%rdx,2), %rax
	salq	$4, %rax
	subq	%rdx, %rax
	subq	%rax, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function45, .-function45
	.p2align 4
	.type	function46, @function
function46:
	leaq	(%rdi,%rdi,2), %rdx
	movq	%rdx, %rax
	salq	$5, %rax
	subq	%rdx, %rax
	addq	$46, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$16, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L178:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$46, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$230, %rdx
	jne	.L178
	leaq	-46(%rcx), %rcx
	testb	$47, %al
	jne	.L180
	xorq	words+368(%rip), %rax
	movq	%rax, %rcx
.L180:
	movabsq	$-6148914691236517205, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$5, %rdx
	leaq	(%rdx,%rdx,2), %rax
	salq	$4, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function46, .-function46
	.p2align 4
	.type	function47, @function
function47:
	leaq	(%rdi,%rdi,2), %rax
	salq	$5, %rax
	subq	%rdi, %rax
	addq	$47, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$17, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L183:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$47, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$282, %rdx
	jne	.L183
	leaq	-47(%rcx), %rcx
	testb	$48, %al
	jne	.L185
	xorq	words+376(%rip), %rax
	movq	%rax, %rcx
.L185:
	movabsq	$6023426636313322977, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	imulq	%rsi
	sarq	$4, %rdx
	leaq	(%rdx,%rdx,2), %rax
	salq	$4, %rax
	addq	%rdx, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function47, .-function47
	.p2align 4
	.type	function48, @function
function48:
	leaq	(%rdi,%rdi,2), %rax
	salq	$5, %rax
	leaq	48(%rdi,%rax), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$18, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L188:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$48, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$192, %rdx
	jne	.L188
	leaq	-48(%rcx), %rcx
	testb	$49, %al
	jne	.L190
	xorq	words+384(%rip), %rax
	movq	%rax, %rcx
.L190:
	movabsq	$-6640827866535438581, %rax
	movq	%rcx, %rdx
	movq	%rcx, %rsi
	shrq	$6, %rdx
	shrq	$5, %rsi
	mulq	%rdx
	shrq	$4, %rdx
	leaq	(%rdx,%rdx,4), %rax
	leaq	(%rax,%rax,4), %rax
	addq	%rax, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function48, .-function48
	.p2align 4
	.type	function49, @function
function49:
	leaq	(%rdi,%rdi,2), %rax
	movq	%rax, %rdx
	salq	$5, %rdx
	leaq	49(%rax,%rdx), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$19, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L193:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$49, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$245, %rdx
	jne	.L193
	leaq	-49(%rcx), %rcx
	testb	$50, %al
	jne	.L195
	xorq	words+392(%rip), %rax
	movq	%rax, %rcx
.L195:
	movabsq	$-6872316419617283935, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$5, %rdx
	leaq	(%rdx,%rdx,2), %rax
	movq	%rax, %rdx
	salq	$4, %rdx
	addq	%rdx, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function49, .-function49
	.p2align 4
	.type	function50, @function
function50:
	leaq	(%rdi,%rdi,4), %rax
	leaq	(%rax,%rax,4), %rax
	leaq	50(%rdi,%rax,4), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$20, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L198:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$50, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$300, %rdx
	jne	.L198
	leaq	-50(%rcx), %rcx
	testb	$51, %al
	jne	.L200
	xorq	words+400(%rip), %rax
	movq	%rax, %rcx
.L200:
	movabsq	$5675921253449092805, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$4, %rdx
	leaq	(%rdx,%rdx,2), %rax
	leaq	(%rdx,%rax,4), %rax
	salq	$2, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function50, .-function50
	.p2align 4
	.type	function51, @function
function51:
	imulq	$103, %rdi, %rax
	addq	$51, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$21, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L203:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$51, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$204, %rdx
	jne	.L203
	leaq	-51(%rcx), %rdi
	testb	$52, %al
	jne	.L205
	xorq	words+408(%rip), %rax
	movq	%rax, %rdi
.L205:
	movabsq	$5568828399610430677, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	imulq	%rcx
	sarq	$4, %rdx
	leaq	(%rdx,%rdx,2), %rax
	leaq	(%rdx,%rax,4), %rax
	leaq	(%rdx,%rax,4), %rax
	subq	%rax, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function51, .-function51
	.p2align 4
	.type	function52, @function
function52:
	leaq	(%rdi,%rdi,2), %rax
	leaq	(%rdi,%rax,4), %rax
	leaq	52(%rdi,%rax,8), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$22, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L208:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$52, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$260, %rdx
	jne	.L208
	leaq	-52(%rcx), %rcx
	testb	$53, %al
	jne	.L210
	xorq	words+416(%rip), %rax
	movq	%rax, %rcx
.L210:
	movabsq	$-7515340178177965473, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$5, %rdx
	leaq	(%rdx,%rdx,2), %rax
	leaq	(%rax,%rax,8), %rax
	addq	%rax, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function52, .-function52
	.p2align 4
	.type	function53, @function
function53:
	imulq	$107, %rdi, %rax
	addq	$53, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$23, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L213:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$53, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$318, %rdx
	jne	.L213
	leaq	-53(%rcx), %rdi
	testb	$54, %al
	jne	.L215
	xorq	words+424(%rip), %rax
	movq	%rax, %rdi
.L215:
	movabsq	$5366325548715505925, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	imulq	%rcx
	sarq	$4, %rdx
	leaq	(%rdx,%rdx,4), %rax
	leaq	(%rdx,%rax,2), %rax
	leaq	(%rax,%rax,4), %rax
	subq	%rax, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function53, .-function53
	.p2align 4
	.type	function54, @function
function54:
	leaq	(%rdi,%rdi,2), %rax
	leaq	(%rax,%rax,8), %rax
	leaq	54(%rdi,%rax,4), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$24, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L218:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$54, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$216, %rdx
	jne	.L218
	leaq	-54(%rcx), %rcx
	testb	$55, %al
	jne	.L220
	xorq	words+432(%rip), %rax
	movq	%rax, %rcx
.L220:
	movabsq	$2635249153387078803, %rax
	movq	%rcx, %rdx
	movq	%rcx, %rsi
	shrq	$8, %rdx
	shrq	$5, %rsi
	mulq	%rdx
	leaq	0(,%rdx,8), %rdi
	subq	%rdx, %rdi
	salq	$3, %rdi
	subq	%rdi, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function54, .-function54
	.p2align 4
	.type	function55, @function
function55:
	imulq	$111, %rdi, %rax
	addq	$55, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$25, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L223:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$55, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$275, %rdx
	jne	.L223
	leaq	-55(%rcx), %rdi
	testb	$56, %al
	jne	.L225
	xorq	words+440(%rip), %rax
	movq	%rax, %rdi
.L225:
	movabsq	$-8090677225311206849, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	mulq	%rcx
	shrq	$5, %rdx
	leaq	0(,%rdx,8), %rax
	subq	%rdx, %rax
	leaq	(%rdx,%rax,8), %rax
	subq	%rax, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function55, .-function55
	.p2align 4
	.type	function56, @function
function56:
	imulq	$113, %rdi, %rax
	addq	$56, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$26, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L228:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$56, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$336, %rdx
	jne	.L228
	leaq	-56(%rcx), %rdi
	testb	$57, %al
	jne	.L230
	xorq	words+448(%rip), %rax
	movq	%rax, %rdi
.L230:
	movabsq	$5088756985850910791, %rax
	movq	%rdi, %rdx
	movq	%rdi, %rcx
	shrq	$6, %rdx
	shrq	$5, %rcx
	mulq	%rdx
	shrq	$3, %rdx
	imulq	$58, %rdx, %rdx
	subq	%rdx, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function56, .-function56
	.p2align 4
	.type	function57, @function
function57:
	imulq	$115, %rdi, %rax
	addq	$57, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$27, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L233:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$57, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$228, %rdx
	jne	.L233
	leaq	-57(%rcx), %rdi
	testb	$58, %al
	jne	.L235
	xorq	words+456(%rip), %rax
	movq	%rax, %rdi
.L235:
	movabsq	$-8441730338816235485, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	mulq	%rcx
	shrq	$5, %rdx
	imulq	$59, %rdx, %rdx
	subq	%rdx, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function57, .-function57
	.p2align 4
	.type	function58, @function
function58:
	leaq	(%rdi,%rdi,2), %rax
	leaq	(%rdi,%rax,4), %rax
	leaq	58(%rax,%rax,8), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$28, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L238:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$58, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$290, %rdx
	jne	.L238
	leaq	-58(%rcx), %rcx
	testb	$59, %al
	jne	.L240
	xorq	words+464(%rip), %rax
	movq	%rax, %rcx
.L240:
	movabsq	$-8608480567731124087, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$5, %rdx
	movq	%rdx, %rax
	salq	$4, %rax
	subq	%rdx, %rax
	salq	$2, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function58, .-function58
	.p2align 4
	.type	function59, @function
function59:
	imulq	$119, %rdi, %rax
	addq	$59, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$29, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L243:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$59, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$354, %rdx
	jne	.L243
	leaq	-59(%rcx), %rdi
	testb	$60, %al
	jne	.L245
	xorq	words+472(%rip), %rax
	movq	%rax, %rdi
.L245:
	movabsq	$-8769763576025852407, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	imulq	%rcx
	addq	%rcx, %rdx
	sarq	$5, %rdx
	movq	%rdx, %rax
	salq	$4, %rax
	subq	%rdx, %rax
	leaq	(%rdx,%rax,4), %rax
	subq	%rax, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function59, .-function59
	.p2align 4
	.type	function60, @function
function60:
	movq	%rdi, %rax
	salq	$4, %rax
	subq	%rdi, %rax
	leaq	60(%rdi,%rax,8), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L248:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$60, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$240, %rdx
	jne	.L248
	leaq	-60(%rcx), %rcx
	testb	$61, %al
	jne	.L250
	xorq	words+480(%rip), %rax
	movq	%rax, %rcx
.L250:
	movabsq	$-8925843906633654007, %rax
	movq	%rcx, %rdx
	movq	%rcx, %rsi
	shrq	$6, %rdx
	shrq	$5, %rsi
	mulq	%rdx
	shrq	$4, %rdx
	movq	%rdx, %rax
	salq	$5, %rax
	subq	%rdx, %rax
	addq	%rax, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function60, .-function60
	.p2align 4
	.type	function61, @function
function61:
	imulq	$123, %rdi, %rax
	addq	$61, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$31, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L253:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$61, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$305, %rdx
	jne	.L253
	leaq	-61(%rcx), %rdi
	testb	$62, %al
	jne	.L255
	xorq	words+488(%rip), %rax
	movq	%rax, %rdi
.L255:
	movabsq	$-9076969306111049207, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	imulq	%rcx
	addq	%rcx, %rdx
	sarq	$5, %rdx
	movq	%rdx, %rax
	salq	$6, %rax
	subq	%rdx, %rax
	subq	%rax, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function61, .-function61
	.p2align 4
	.type	function62, @function
function62:
	movq	%rdi, %rax
	salq	$5, %rax
	subq	%rdi, %rax
	leaq	62(%rdi,%rax,4), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	%rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L258:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$62, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$372, %rdx
	jne	.L258
	testb	$63, %al
	je	.L259
	subq	$62, %rax
.L260:
	movq	%rax, %rdx
	shrq	$5, %rdx
	andl	$63, %edx
	addq	%rdx, %rax
	ret
.L259:
	xorq	words+496(%rip), %rax
	jmp	.L260
	.size	function62, .-function62
	.p2align 4
	.type	function63, @function
function63:
	movq	%rdi, %rax
	salq	$7, %rax
	subq	%rdi, %rax
	addq	$63, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$2, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L263:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$63, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$252, %rdx
	jne	.L263
	leaq	-63(%rcx), %rcx
	testb	$64, %al
	jne	.L265
	xorq	words+504(%rip), %rax
	movq	%rax, %rcx
.L265:
	movabsq	$1135184250689818561, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$2, %rdx
	movq	%rdx, %rax
	salq	$6, %rax
	addq	%rdx, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function63, .-function63
	.p2align 4
	.type	function64, @function
function64:
	movq	%rdi, %rax
	salq	$7, %rax
	leaq	64(%rax,%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$3, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L268:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$64, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$320, %rdx
	jne	.L268
	leaq	-64(%rcx), %rcx
	testb	$65, %al
	jne	.L270
	xorq	words+512(%rip), %rax
	movq	%rax, %rcx
.L270:
	movabsq	$1117984489315730401, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$2, %rdx
	movq	%rdx, %rax
	salq	$5, %rax
	addq	%rdx, %rax
	addq	%rax, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function64, .-function64
	.p2align 4
	.type	function65, @function
function65:
	movq	%rdi, %rax
	salq	$6, %rax
	addq	%rdi, %rax
	leaq	65(%rdi,%rax,2), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$4, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L273:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$65, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$390, %rdx
	jne	.L273
	leaq	-65(%rcx), %rcx
	testb	$66, %al
	jne	.L275
	xorq	words+520(%rip), %rax
	movq	%rax, %rcx
.L275:
	movabsq	$-825973615240726191, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$6, %rdx
	movq	%rdx, %rax
	salq	$5, %rax
	addq	%rdx, %rax
	leaq	(%rdx,%rax,2), %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function65, .-function65
	.p2align 4
	.type	function66, @function
function66:
	movq	%rdi, %rax
	salq	$5, %rax
	addq	%rdi, %rax
	leaq	66(%rdi,%rax,4), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$5, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L278:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$66, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$264, %rdx
	jne	.L278
	leaq	-66(%rcx), %rcx
	testb	$67, %al
	jne	.L280
	xorq	words+528(%rip), %rax
	movq	%rax, %rcx
.L280:
	movabsq	$-1085102592571150095, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$6, %rdx
	movq	%rdx, %rax
	salq	$4, %rax
	addq	%rdx, %rax
	salq	$2, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function66, .-function66
	.p2align 4
	.type	function67, @function
function67:
	leaq	(%rdi,%rdi,8), %rdx
	movq	%rdx, %rax
	salq	$4, %rax
	subq	%rdx, %rax
	addq	$67, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$6, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L283:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$67, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$335, %rdx
	jne	.L283
	leaq	-67(%rcx), %rcx
	testb	$68, %al
	jne	.L285
	xorq	words+536(%rip), %rax
	movq	%rax, %rcx
.L285:
	movabsq	$-1336720585051416783, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$6, %rdx
	movq	%rdx, %rax
	salq	$4, %rax
	addq	%rdx, %rax
	leaq	(%rdx,%rax,4), %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function67, .-function67
	.p2align 4
	.type	function68, @function
function68:
	movq	%rdi, %rax
	salq	$4, %rax
	addq	%rdi, %rax
	leaq	68(%rdi,%rax,8), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$7, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L288:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$68, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$408, %rdx
	jne	.L288
	leaq	-68(%rcx), %rcx
	testb	$69, %al
	jne	.L290
	xorq	words+544(%rip), %rax
	movq	%rax, %rcx
.L290:
	movabsq	$-1581149492032247281, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$6, %rdx
	imulq	$70, %rdx, %rdx
	subq	%rdx, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function68, .-function68
	.p2align 4
	.type	function69, @function
function69:
	imulq	$139, %rdi, %rax
	addq	$69, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$8, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L293:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$69, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$276, %rdx
	jne	.L293
	leaq	-69(%rcx), %rdi
	testb	$70, %al
	jne	.L295
	xorq	words+552(%rip), %rax
	movq	%rax, %rdi
.L295:
	movabsq	$8314025498009938757, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	imulq	%rcx
	sarq	$5, %rdx
	leaq	(%rdx,%rdx,8), %rax
	salq	$3, %rax
	subq	%rdx, %rax
	subq	%rax, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function69, .-function69
	.p2align 4
	.type	function70, @function
function70:
	imulq	$141, %rdi, %rax
	addq	$70, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$9, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L298:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$70, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$350, %rdx
	jne	.L298
	leaq	-70(%rcx), %rdi
	testb	$71, %al
	jne	.L300
	xorq	words+560(%rip), %rax
	movq	%rax, %rdi
.L300:
	movabsq	$-2049638230412172401, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	mulq	%rcx
	shrq	$6, %rdx
	leaq	(%rdx,%rdx,8), %rax
	salq	$3, %rax
	subq	%rax, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function70, .-function70
	.p2align 4
	.type	function71, @function
function71:
	leaq	(%rdi,%rdi,8), %rax
	salq	$4, %rax
	subq	%rdi, %rax
	addq	$71, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$10, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L303:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$71, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$426, %rdx
	jne	.L303
	leaq	-71(%rcx), %rcx
	testb	$72, %al
	jne	.L305
	xorq	words+568(%rip), %rax
	movq	%rax, %rcx
.L305:
	movabsq	$8086243977516515777, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$5, %rdx
	leaq	(%rdx,%rdx,8), %rax
	leaq	(%rdx,%rax,8), %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function71, .-function71
	.p2align 4
	.type	function72, @function
function72:
	leaq	(%rdi,%rdi,8), %rax
	salq	$4, %rax
	leaq	72(%rdi,%rax), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$11, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L308:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$72, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$288, %rdx
	jne	.L308
	leaq	-72(%rcx), %rcx
	testb	$73, %al
	jne	.L310
	xorq	words+576(%rip), %rax
	movq	%rax, %rcx
.L310:
	movabsq	$-2492803253203993461, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$6, %rdx
	leaq	(%rdx,%rdx,8), %rax
	leaq	(%rdx,%rax,4), %rax
	addq	%rax, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function72, .-function72
	.p2align 4
	.type	function73, @function
function73:
	leaq	(%rdi,%rdi,8), %rax
	leaq	(%rdi,%rax,8), %rax
	leaq	73(%rdi,%rax,2), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$12, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L313:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$73, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$365, %rdx
	jne	.L313
	leaq	-73(%rcx), %rcx
	testb	$74, %al
	jne	.L315
	xorq	words+584(%rip), %rax
	movq	%rax, %rcx
.L315:
	movabsq	$7870610804782742023, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$5, %rdx
	leaq	(%rdx,%rdx,4), %rdx
	movq	%rdx, %rax
	salq	$4, %rax
	subq	%rdx, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function73, .-function73
	.p2align 4
	.type	function74, @function
function74:
	leaq	(%rdi,%rdi,8), %rax
	leaq	(%rdi,%rax,4), %rax
	leaq	74(%rdi,%rax,4), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$13, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L318:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$74, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$444, %rdx
	jne	.L318
	leaq	-74(%rcx), %rcx
	testb	$75, %al
	jne	.L320
	xorq	words+592(%rip), %rax
	movq	%rax, %rcx
.L320:
	movabsq	$-2912643801112034465, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$6, %rdx
	leaq	(%rdx,%rdx,8), %rax
	leaq	(%rdx,%rax,2), %rax
	salq	$2, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function74, .-function74
	.p2align 4
	.type	function75, @function
function75:
	imulq	$151, %rdi, %rax
	addq	$75, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$14, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L323:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$75, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$300, %rdx
	jne	.L323
	leaq	-75(%rcx), %rdi
	testb	$76, %al
	jne	.L325
	xorq	words+600(%rip), %rax
	movq	%rax, %rdi
.L325:
	movabsq	$7666179355307865607, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	mulq	%rcx
	shrq	$5, %rdx
	leaq	(%rdx,%rdx,8), %rax
	leaq	(%rdx,%rax,2), %rax
	leaq	(%rdx,%rax,4), %rax
	subq	%rax, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function75, .-function75
	.p2align 4
	.type	function76, @function
function76:
	leaq	(%rdi,%rdi,8), %rax
	movq	%rax, %rdx
	salq	$4, %rdx
	leaq	76(%rax,%rdx), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$15, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L328:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$76, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$380, %rdx
	jne	.L328
	leaq	-76(%rcx), %rcx
	testb	$77, %al
	jne	.L330
	xorq	words+608(%rip), %rax
	movq	%rax, %rcx
.L330:
	movabsq	$7567895004598790407, %rax
	movq	%rcx, %rdx
	movq	%rcx, %rsi
	shrq	$6, %rdx
	shrq	$5, %rsi
	mulq	%rdx
	shrq	$4, %rdx
	imulq	$78, %rdx, %rdx
	subq	%rdx, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function76, .-function76
	.p2align 4
	.type	function77, @function
function77:
	leaq	(%rdi,%rdi,4), %rdx
	movq	%rdx, %rax
	salq	$5, %rax
	subq	%rdx, %rax
	addq	$77, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$16, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L333:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$77, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$462, %rdx
	jne	.L333
	leaq	-77(%rcx), %rcx
	testb	$78, %al
	jne	.L335
	xorq	words+616(%rip), %rax
	movq	%rax, %rcx
.L335:
	movabsq	$7472098865300071541, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$5, %rdx
	leaq	(%rdx,%rdx,4), %rax
	salq	$4, %rax
	subq	%rdx, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function77, .-function77
	.p2align 4
	.type	function78, @function
function78:
	imulq	$157, %rdi, %rax
	addq	$78, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$17, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L338:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$78, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$312, %rdx
	jne	.L338
	leaq	-78(%rcx), %rdi
	testb	$79, %al
	jne	.L340
	xorq	words+624(%rip), %rax
	movq	%rax, %rdi
.L340:
	movabsq	$-3689348814741910323, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	mulq	%rcx
	shrq	$6, %rdx
	leaq	(%rdx,%rdx,4), %rax
	salq	$4, %rax
	subq	%rax, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function78, .-function78
	.p2align 4
	.type	function79, @function
function79:
	leaq	(%rdi,%rdi,4), %rax
	salq	$5, %rax
	subq	%rdi, %rax
	addq	$79, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$18, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L343:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$79, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$395, %rdx
	jne	.L343
	leaq	-79(%rcx), %rcx
	testb	$80, %al
	jne	.L345
	xorq	words+632(%rip), %rax
	movq	%rax, %rcx
.L345:
	movabsq	$7287602597021057429, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	imulq	%rsi
	sarq	$5, %rdx
	leaq	(%rdx,%rdx,8), %rax
	leaq	(%rax,%rax,8), %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function79, .-function79
	.p2align 4
	.type	function80, @function
function80:
	leaq	(%rdi,%rdi,4), %rax
	salq	$5, %rax
	leaq	80(%rdi,%rax), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$19, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L348:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$80, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$480, %rdx
	jne	.L348
	leaq	-80(%rcx), %rcx
	testb	$81, %al
	jne	.L350
	xorq	words+640(%rip), %rax
	movq	%rax, %rcx
.L350:
	movabsq	$-4049285284472828403, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$6, %rdx
	leaq	(%rdx,%rdx,4), %rax
	leaq	(%rdx,%rax,8), %rax
	addq	%rax, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function80, .-function80
	.p2align 4
	.type	function81, @function
function81:
	leaq	(%rdi,%rdi,8), %rax
	leaq	(%rax,%rax,8), %rax
	leaq	81(%rdi,%rax,2), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$20, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L353:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$81, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$324, %rdx
	jne	.L353
	leaq	-81(%rcx), %rcx
	testb	$82, %al
	jne	.L355
	xorq	words+648(%rip), %rax
	movq	%rax, %rcx
.L355:
	movabsq	$3555998857582564167, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$4, %rdx
	leaq	(%rdx,%rdx,4), %rax
	leaq	(%rdx,%rax,8), %rax
	leaq	(%rdx,%rax,2), %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function81, .-function81
	.p2align 4
	.type	function82, @function
function82:
	leaq	(%rdi,%rdi,4), %rax
	movq	%rax, %rdx
	salq	$5, %rdx
	leaq	82(%rax,%rdx), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$21, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L358:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$82, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$410, %rdx
	jne	.L358
	leaq	-82(%rcx), %rcx
	testb	$83, %al
	jne	.L360
	xorq	words+656(%rip), %rax
	movq	%rax, %rcx
.L360:
	movabsq	$7027331075698876807, %rax
	movq	%rcx, %rdx
	movq	%rcx, %rsi
	shrq	$7, %rdx
	shrq	$5, %rsi
	mulq	%rdx
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,4), %rax
	leaq	(%rdx,%rax,4), %rax
	salq	$2, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function82, .-function82
	.p2align 4
	.type	function83, @function
function83:
	imulq	$167, %rdi, %rax
	addq	$83, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$22, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L363:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$83, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$498, %rdx
	jne	.L363
	leaq	-83(%rcx), %rdi
	testb	$84, %al
	jne	.L365
	xorq	words+664(%rip), %rax
	movq	%rax, %rdi
.L365:
	movabsq	$-4557430888798830399, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	mulq	%rcx
	shrq	$6, %rdx
	leaq	(%rdx,%rdx,4), %rax
	movq	%rax, %rdx
	salq	$4, %rdx
	addq	%rdx, %rax
	subq	%rax, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function83, .-function83
	.p2align 4
	.type	function84, @function
function84:
	leaq	(%rdi,%rdi,4), %rax
	leaq	(%rdi,%rax,4), %rax
	leaq	84(%rdi,%rax,8), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$23, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L368:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$84, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$336, %rdx
	jne	.L368
	leaq	-84(%rcx), %rcx
	testb	$85, %al
	jne	.L370
	xorq	words+672(%rip), %rax
	movq	%rax, %rcx
.L370:
	movabsq	$-4718934530483838785, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$6, %rdx
	imulq	$86, %rdx, %rdx
	subq	%rdx, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function84, .-function84
	.p2align 4
	.type	function85, @function
function85:
	leaq	(%rdi,%rdi,8), %rax
	leaq	(%rdi,%rax,2), %rax
	leaq	85(%rax,%rax,8), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$24, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L373:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$85, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$425, %rdx
	jne	.L373
	leaq	-85(%rcx), %rcx
	testb	$86, %al
	jne	.L375
	xorq	words+680(%rip), %rax
	movq	%rax, %rcx
.L375:
	movabsq	$-4876725444773789507, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$6, %rdx
	imulq	$87, %rdx, %rdx
	subq	%rdx, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function85, .-function85
	.p2align 4
	.type	function86, @function
function86:
	imulq	$173, %rdi, %rax
	addq	$86, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$25, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L378:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$86, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$516, %rdx
	jne	.L378
	leaq	-86(%rcx), %rdi
	testb	$87, %al
	jne	.L380
	xorq	words+688(%rip), %rax
	movq	%rax, %rdi
.L380:
	movabsq	$3353953467947191203, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	mulq	%rcx
	shrq	$4, %rdx
	leaq	(%rdx,%rdx,4), %rax
	leaq	(%rdx,%rax,2), %rax
	salq	$3, %rax
	subq	%rax, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function86, .-function86
	.p2align 4
	.type	function87, @function
function87:
	imulq	$175, %rdi, %rax
	addq	$87, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$26, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L383:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$87, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$348, %rdx
	jne	.L383
	leaq	-87(%rcx), %rdi
	testb	$88, %al
	jne	.L385
	xorq	words+696(%rip), %rax
	movq	%rax, %rdi
.L385:
	movabsq	$-5181669683626278543, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	imulq	%rcx
	addq	%rcx, %rdx
	sarq	$6, %rdx
	leaq	(%rdx,%rdx,4), %rax
	leaq	(%rdx,%rax,2), %rax
	leaq	(%rdx,%rax,8), %rax
	subq	%rax, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function87, .-function87
	.p2align 4
	.type	function88, @function
function88:
	imulq	$177, %rdi, %rax
	addq	$88, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$27, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L388:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$88, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$440, %rdx
	jne	.L388
	leaq	-88(%rcx), %rdi
	testb	$89, %al
	jne	.L390
	xorq	words+704(%rip), %rax
	movq	%rax, %rdi
.L390:
	movabsq	$3279421168659475843, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	mulq	%rcx
	shrq	$4, %rdx
	imulq	$90, %rdx, %rdx
	subq	%rdx, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function88, .-function88
	.p2align 4
	.type	function89, @function
function89:
	imulq	$179, %rdi, %rax
	addq	$89, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$28, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L393:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$89, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$534, %rdx
	jne	.L393
	leaq	-89(%rcx), %rdi
	testb	$90, %al
	jne	.L395
	xorq	words+712(%rip), %rax
	movq	%rax, %rdi
.L395:
	movabsq	$3243383573399481603, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	imulq	%rcx
	sarq	$4, %rdx
	imulq	$91, %rdx, %rdx
	subq	%rdx, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function89, .-function89
	.p2align 4
	.type	function90, @function
function90:
	imulq	$181, %rdi, %rax
	addq	$90, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$29, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L398:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$90, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$360, %rdx
	jne	.L398
	leaq	-90(%rcx), %rdi
	testb	$91, %al
	jne	.L400
	xorq	words+720(%rip), %rax
	movq	%rax, %rdi
.L400:
	movabsq	$6416258808246800563, %rax
	movq	%rdi, %rdx
	movq	%rdi, %rcx
	shrq	$7, %rdx
	shrq	$5, %rcx
	mulq	%rdx
	shrq	$3, %rdx
	imulq	$92, %rdx, %rdx
	subq	%rdx, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function90, .-function90
	.p2align 4
	.type	function91, @function
function91:
	imulq	$183, %rdi, %rax
	addq	$91, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L403:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$91, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$455, %rdx
	jne	.L403
	leaq	-91(%rcx), %rdi
	testb	$92, %al
	jne	.L405
	xorq	words+728(%rip), %rax
	movq	%rax, %rdi
.L405:
	movabsq	$3173633389025299203, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	imulq	%rcx
	sarq	$4, %rdx
	leaq	(%rdx,%rdx,2), %rdx
	movq	%rdx, %rax
	salq	$5, %rax
	subq	%rdx, %rax
	subq	%rax, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function91, .-function91
	.p2align 4
	.type	function92, @function
function92:
	leaq	(%rdi,%rdi,8), %rax
	leaq	(%rdi,%rax,4), %rax
	leaq	92(%rax,%rax,4), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$31, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L408:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$92, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$552, %rdx
	jne	.L408
	leaq	-92(%rcx), %rcx
	testb	$93, %al
	jne	.L410
	xorq	words+736(%rip), %rax
	movq	%rax, %rcx
.L410:
	movabsq	$6279742663390485657, %rax
	movq	%rcx, %rdx
	movq	%rcx, %rsi
	shrq	$6, %rdx
	shrq	$5, %rsi
	mulq	%rdx
	shrq	$4, %rdx
	imulq	$94, %rdx, %rdx
	subq	%rdx, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function92, .-function92
	.p2align 4
	.type	function93, @function
function93:
	imulq	$187, %rdi, %rax
	addq	$93, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	%rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L413:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$93, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$372, %rdx
	jne	.L413
	leaq	-93(%rcx), %rdi
	testb	$94, %al
	jne	.L415
	xorq	words+744(%rip), %rax
	movq	%rax, %rdi
.L415:
	movabsq	$-6019463855631537895, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	imulq	%rcx
	addq	%rcx, %rdx
	sarq	$6, %rdx
	leaq	(%rdx,%rdx,2), %rax
	salq	$5, %rax
	subq	%rdx, %rax
	subq	%rax, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function93, .-function93
	.p2align 4
	.type	function94, @function
function94:
	leaq	(%rdi,%rdi,2), %rdx
	movq	%rdx, %rax
	salq	$6, %rax
	subq	%rdx, %rax
	addq	$94, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$2, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L418:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$94, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$470, %rdx
	jne	.L418
	leaq	-94(%rcx), %rcx
	testb	$95, %al
	jne	.L420
	xorq	words+752(%rip), %rax
	movq	%rax, %rcx
.L420:
	movabsq	$-6148914691236517205, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$6, %rdx
	leaq	(%rdx,%rdx,2), %rax
	salq	$5, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function94, .-function94
	.p2align 4
	.type	function95, @function
function95:
	leaq	(%rdi,%rdi,2), %rax
	salq	$6, %rax
	subq	%rdi, %rax
	addq	$95, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$3, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L423:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$95, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$570, %rdx
	jne	.L423
	leaq	-95(%rcx), %rcx
	testb	$96, %al
	jne	.L425
	xorq	words+760(%rip), %rax
	movq	%rax, %rcx
.L425:
	movabsq	$-6275696437447579415, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	imulq	%rsi
	addq	%rsi, %rdx
	sarq	$6, %rdx
	leaq	(%rdx,%rdx,2), %rax
	salq	$5, %rax
	addq	%rdx, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function95, .-function95
	.p2align 4
	.type	function96, @function
function96:
	leaq	(%rdi,%rdi,2), %rax
	salq	$6, %rax
	leaq	96(%rdi,%rax), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$4, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L428:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$96, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$384, %rdx
	jne	.L428
	leaq	-96(%rcx), %rcx
	testb	$97, %al
	jne	.L430
	xorq	words+768(%rip), %rax
	movq	%rax, %rcx
.L430:
	movabsq	$6023426636313322977, %rax
	movq	%rcx, %rdx
	movq	%rcx, %rsi
	shrq	$6, %rdx
	shrq	$5, %rsi
	mulq	%rdx
	shrq	$4, %rdx
	imulq	$98, %rdx, %rdx
	subq	%rdx, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function96, .-function96
	.p2align 4
	.type	function97, @function
function97:
	leaq	(%rdi,%rdi,2), %rax
	movq	%rax, %rdx
	salq	$6, %rdx
	leaq	97(%rax,%rdx), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$5, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L433:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$97, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$485, %rdx
	jne	.L433
	leaq	-97(%rcx), %rcx
	testb	$98, %al
	jne	.L435
	xorq	words+776(%rip), %rax
	movq	%rax, %rcx
.L435:
	movabsq	$-6521576187675094005, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	imulq	%rsi
	addq	%rsi, %rdx
	sarq	$6, %rdx
	leaq	(%rdx,%rdx,2), %rax
	movq	%rax, %rdx
	salq	$5, %rdx
	addq	%rdx, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function97, .-function97
	.p2align 4
	.type	function98, @function
function98:
	imulq	$197, %rdi, %rax
	addq	$98, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$6, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L438:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$98, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$588, %rdx
	jne	.L438
	leaq	-98(%rcx), %rdi
	testb	$99, %al
	jne	.L440
	xorq	words+784(%rip), %rax
	movq	%rax, %rdi
.L440:
	movabsq	$2951479051793528259, %rax
	movq	%rdi, %rdx
	movq	%rdi, %rcx
	shrq	$7, %rdx
	shrq	$5, %rcx
	mulq	%rdx
	movq	%rdx, %rax
	andq	$-4, %rdx
	shrq	$2, %rax
	addq	%rax, %rdx
	leaq	(%rdx,%rdx,4), %rax
	salq	$2, %rax
	subq	%rax, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function98, .-function98
	.p2align 4
	.type	function99, @function
function99:
	imulq	$199, %rdi, %rax
	addq	$99, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$7, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L443:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$99, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$396, %rdx
	jne	.L443
	leaq	-99(%rcx), %rdi
	testb	$100, %al
	jne	.L445
	xorq	words+792(%rip), %rax
	movq	%rax, %rdi
.L445:
	movabsq	$-6757718126012409997, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	imulq	%rcx
	addq	%rcx, %rdx
	sarq	$6, %rdx
	leaq	(%rdx,%rdx,4), %rax
	leaq	(%rax,%rax,4), %rax
	leaq	(%rdx,%rax,4), %rax
	subq	%rax, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function99, .-function99
	.p2align 4
	.type	function100, @function
function100:
	leaq	(%rdi,%rdi,4), %rax
	leaq	(%rax,%rax,4), %rax
	leaq	100(%rdi,%rax,8), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$8, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L448:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$100, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$500, %rdx
	jne	.L448
	leaq	-100(%rcx), %rcx
	testb	$101, %al
	jne	.L450
	xorq	words+800(%rip), %rax
	movq	%rax, %rcx
.L450:
	movabsq	$-6872316419617283935, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$6, %rdx
	imulq	$102, %rdx, %rdx
	subq	%rdx, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function100, .-function100
	.p2align 4
	.type	function101, @function
function101:
	imulq	$203, %rdi, %rax
	addq	$101, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$9, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L453:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$101, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$606, %rdx
	jne	.L453
	leaq	-101(%rcx), %rdi
	testb	$102, %al
	jne	.L455
	xorq	words+808(%rip), %rax
	movq	%rax, %rdi
.L455:
	movabsq	$-6984689503637597213, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	imulq	%rcx
	addq	%rcx, %rdx
	sarq	$6, %rdx
	imulq	$103, %rdx, %rdx
	subq	%rdx, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function101, .-function101
	.p2align 4
	.type	function102, @function
function102:
	leaq	(%rdi,%rdi,4), %rax
	leaq	(%rdi,%rax,8), %rax
	leaq	102(%rax,%rax,4), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$10, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L458:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$102, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$408, %rdx
	jne	.L458
	leaq	-102(%rcx), %rcx
	testb	$103, %al
	jne	.L460
	xorq	words+816(%rip), %rax
	movq	%rax, %rcx
.L460:
	movabsq	$5675921253449092805, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$5, %rdx
	leaq	(%rdx,%rdx,2), %rax
	leaq	(%rdx,%rax,4), %rax
	salq	$3, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function102, .-function102
	.p2align 4
	.type	function103, @function
function103:
	imulq	$207, %rdi, %rax
	addq	$103, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$11, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L463:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$103, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$515, %rdx
	jne	.L463
	leaq	-103(%rcx), %rdi
	testb	$104, %al
	jne	.L465
	xorq	words+824(%rip), %rax
	movq	%rax, %rdi
.L465:
	movabsq	$5621864860559101445, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	mulq	%rcx
	shrq	$5, %rdx
	leaq	(%rdx,%rdx,2), %rax
	leaq	(%rdx,%rax,4), %rax
	leaq	(%rdx,%rax,8), %rax
	subq	%rax, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function103, .-function103
	.p2align 4
	.type	function104, @function
function104:
	imulq	$209, %rdi, %rax
	addq	$104, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$12, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L468:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$104, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$624, %rdx
	jne	.L468
	leaq	-104(%rcx), %rdi
	testb	$105, %al
	jne	.L470
	xorq	words+832(%rip), %rax
	movq	%rax, %rdi
.L470:
	movabsq	$5568828399610430677, %rax
	movq	%rdi, %rdx
	movq	%rdi, %rcx
	shrq	$6, %rdx
	shrq	$5, %rcx
	mulq	%rdx
	shrq	$4, %rdx
	imulq	$106, %rdx, %rdx
	subq	%rdx, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function104, .-function104
	.p2align 4
	.type	function105, @function
function105:
	imulq	$211, %rdi, %rax
	addq	$105, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$13, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L473:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$105, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$420, %rdx
	jne	.L473
	leaq	-105(%rcx), %rdi
	testb	$106, %al
	jne	.L475
	xorq	words+840(%rip), %rax
	movq	%rax, %rdi
.L475:
	movabsq	$1379195818595106663, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	imulq	%rcx
	sarq	$3, %rdx
	imulq	$107, %rdx, %rdx
	subq	%rdx, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function105, .-function105
	.p2align 4
	.type	function106, @function
function106:
	imulq	$213, %rdi, %rax
	addq	$106, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$14, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L478:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$106, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$530, %rdx
	jne	.L478
	leaq	-106(%rcx), %rdi
	testb	$107, %al
	jne	.L480
	xorq	words+848(%rip), %rax
	movq	%rax, %rdi
.L480:
	movabsq	$-7515340178177965473, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	mulq	%rcx
	shrq	$6, %rdx
	leaq	(%rdx,%rdx,2), %rax
	leaq	(%rax,%rax,8), %rax
	salq	$2, %rax
	subq	%rax, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function106, .-function106
	.p2align 4
	.type	function107, @function
function107:
	imulq	$215, %rdi, %rax
	addq	$107, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$15, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L483:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$107, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$642, %rdx
	jne	.L483
	leaq	-107(%rcx), %rdi
	testb	$108, %al
	jne	.L485
	xorq	words+856(%rip), %rax
	movq	%rax, %rdi
.L485:
	movabsq	$-7615628287311282777, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	mulq	%rcx
	shrq	$6, %rdx
	leaq	(%rdx,%rdx,2), %rax
	leaq	(%rax,%rax,8), %rax
	leaq	(%rdx,%rax,4), %rax
	subq	%rax, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function107, .-function107
	.p2align 4
	.type	function108, @function
function108:
	leaq	(%rdi,%rdi,2), %rax
	leaq	(%rax,%rax,8), %rax
	leaq	108(%rdi,%rax,8), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$16, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
.L488:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$108, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$432, %rdx
	jne	.L488
	leaq	-108(%rcx), %rcx
	testb	$109, %al
	jne	.L490
	xorq	words+864(%rip), %rax
	movq	%rax, %rcx
.L490:
	movabsq	$5366325548715505925, %rax
	movq	%rcx, %rdx
	movq	%rcx, %rsi
	shrq	$6, %rdx
	shrq	$5, %rsi
	mulq	%rdx
	shrq	$4, %rdx
	imulq	$110, %rdx, %rdx
	subq	%rdx, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function108, .-function108
	.p2align 4
	.type	function109, @function
function109:
	imulq	$219, %rdi, %rax
	addq	$109, %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$17, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	xorl	%edx, %edx
	.p2align 4,,10
	.p2align 3
.L493:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$109, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$545, %rdx
	jne	.L493
	leaq	-109(%rcx), %rdi
	testb	$110, %al
	jne	.L495
	xorq	words+872(%rip), %rax
	movq	%rax, %rdi
.L495:
	movabsq	$-7810783526705846179, %rax
	movq	%rdi, %rcx
	shrq	$5, %rcx
	imulq	%rcx
	addq	%rcx, %rdx
	sarq	$6, %rdx
	imulq	$111, %rdx, %rdx
	subq	%rdx, %rcx
	leaq	(%rcx,%rdi), %rax
	ret
	.size	function109, .-function109
	.p2align 4
	.type	function10.constprop.0, @function
function10.constprop.0:
	addq	$31, words(%rip)
	xorl	%edx, %edx
	movl	$31, %eax
	.p2align 4,,10
	.p2align 3
.L498:
	leaq	0(,%rax,8), %rcx
	addq	%rdx, %rax
	addq	$10, %rdx
	movzbl	%al, %eax
	subq	words(,%rax,8), %rcx
	movq	%rcx, %rax
	cmpq	$50, %rdx
	jne	.L498
	leaq	-10(%rcx), %rcx
	testb	$11, %al
	jne	.L500
	xorq	words+80(%rip), %rax
	movq	%rax, %rcx
.L500:
	movabsq	$-6148914691236517205, %rax
	movq	%rcx, %rsi
	shrq	$5, %rsi
	mulq	%rsi
	shrq	$3, %rdx
	leaq	(%rdx,%rdx,2), %rax
	salq	$2, %rax
	subq	%rax, %rsi
	leaq	(%rsi,%rcx), %rax
	ret
	.size	function10.constprop.0, .-function10.constprop.0
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123456789abcdef"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	subq	$32, %rsp
	call	function10.constprop.0
	movq	%rax, %rdi
	call	function11
	movq	%rax, %rdi
	call	function12
	movq	%rax, %rdi
	call	function13
	movq	%rax, %rdi
	call	function14
	movq	%rax, %rdi
	call	function15
	movq	%rax, %rdi
	call	function16
	movq	%rax, %rdi
	call	function17
	movq	%rax, %rdi
	call	function18
	movq	%rax, %rdi
	call	function19
	movq	%rax, %rdi
	call	function20
	movq	%rax, %rdi
	call	function21
	movq	%rax, %rdi
	call	function22
	movq	%rax, %rdi
	call	function23
	movq	%rax, %rdi
	call	function24
	movq	%rax, %rdi
	call	function25
	movq	%rax, %rdi
	call	function26
	movq	%rax, %rdi
	call	function27
	movq	%rax, %rdi
	call	function28
	movq	%rax, %rdi
	call	function29
	movq	%rax, %rdi
	call	function30
	movq	%rax, %rdi
	call	function31
	movq	%rax, %rdi
	call	function32
	movq	%rax, %rdi
	call	function33
	movq	%rax, %rdi
	call	function34
	movq	%rax, %rdi
	call	function35
	movq	%rax, %rdi
	call	function36
	movq	%rax, %rdi
	call	function37
	movq	%rax, %rdi
	call	function38
	movq	%rax, %rdi
	call	function39
	movq	%rax, %rdi
	call	function40
	movq	%rax, %rdi
	call	function41
	movq	%rax, %rdi
	call	function42
	movq	%rax, %rdi
	call	function43
	movq	%rax, %rdi
	call	function44
	movq	%rax, %rdi
	call	function45
	movq	%rax, %rdi
	call	function46
	movq	%rax, %rdi
	call	function47
	movq	%rax, %rdi
	call	function48
	movq	%rax, %rdi
	call	function49
	movq	%rax, %rdi
	call	function50
	movq	%rax, %rdi
	call	function51
	movq	%rax, %rdi
	call	function52
	movq	%rax, %rdi
	call	function53
	movq	%rax, %rdi
	call	function54
	movq	%rax, %rdi
	call	function55
	movq	%rax, %rdi
	call	function56
	movq	%rax, %rdi
	call	function57
	movq	%rax, %rdi
	call	function58
	movq	%rax, %rdi
	call	function59
	movq	%rax, %rdi
	call	function60
	movq	%rax, %rdi
	call	function61
	movq	%rax, %rdi
	call	function62
	movq	%rax, %rdi
	call	function63
	movq	%rax, %rdi
	call	function64
	movq	%rax, %rdi
	call	function65
	movq	%rax, %rdi
	call	function66
	movq	%rax, %rdi
	call	function67
	movq	%rax, %rdi
	call	function68
	movq	%rax, %rdi
	call	function69
	movq	%rax, %rdi
	call	function70
	movq	%rax, %rdi
	call	function71
	movq	%rax, %rdi
	call	function72
	movq	%rax, %rdi
	call	function73
	movq	%rax, %rdi
	call	function74
	movq	%rax, %rdi
	call	function75
	movq	%rax, %rdi
	call	function76
	movq	%rax, %rdi
	call	function77
	movq	%rax, %rdi
	call	function78
	movq	%rax, %rdi
	call	function79
	movq	%rax, %rdi
	call	function80
	movq	%rax, %rdi
	call	function81
	movq	%rax, %rdi
	call	function82
	movq	%rax, %rdi
	call	function83
	movq	%rax, %rdi
	call	function84
	movq	%rax, %rdi
	call	function85
	movq	%rax, %rdi
	call	function86
	movq	%rax, %rdi
	call	function87
	movq	%rax, %rdi
	call	function88
	movq	%rax, %rdi
	call	function89
	movq	%rax, %rdi
	call	function90
	movq	%rax, %rdi
	call	function91
	movq	%rax, %rdi
	call	function92
	movq	%rax, %rdi
	call	function93
	movq	%rax, %rdi
	call	function94
	movq	%rax, %rdi
	call	function95
	movq	%rax, %rdi
	call	function96
	movq	%rax, %rdi
	call	function97
	movq	%rax, %rdi
	call	function98
	movq	%rax, %rdi
	call	function99
	movq	%rax, %rdi
	call	function100
	movq	%rax, %rdi
	call	function101
	movq	%rax, %rdi
	call	function102
	movq	%rax, %rdi
	call	function103
	movq	%rax, %rdi
	call	function104
	movq	%rax, %rdi
	call	function105
	movq	%rax, %rdi
	call	function106
	movq	%rax, %rdi
	call	function107
	movq	%rax, %rdi
	call	function108
	leaq	15(%rsp), %rsi
	movq	%rax, %rdi
	call	function109
	leaq	30(%rsp), %rdx
	.p2align 4,,10
	.p2align 3
.L503:
	movq	%rax, %rcx
	shrq	$4, %rax
	andl	$15, %ecx
	movzbl	.LC0(%rcx), %ecx
	movb	%cl, (%rdx)
	movq	%rdx, %rcx
	subq	$1, %rdx
	cmpq	%rsi, %rcx
	jne	.L503
	movl	$1, %eax
	movb	$10, 31(%rsp)
	xorl	%r10d, %r10d
	movl	$17, %edx
	movq	%rax, %rdi
#APP
# 15 "bench.h" 1
	syscall
# 0 "" 2
#NO_APP
	xorl	%eax, %eax
	addq	$32, %rsp
	ret
	.size	main, .-main
	.local	words
	.comm	words,2048,32
	.section	.note.GNU-stack,"",@progbits
