# Hot code that is spread out: four hundred functions, 100 KiB apart from end to end, called in turn through a table.
# Made by gcc from spread.c: bench/README.md says how.
	.file	"spread.c"
	.text
	.align 256
	.type	function100, @function
function100:
	leaq	(%rdi,%rdi,4), %rax
	leaq	(%rax,%rax,4), %rax
	leaq	(%rdi,%rax,8), %rdx
	leaq	100(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$8, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$101, %al
	jne	.L2
	xorq	words+800(%rip), %rax
	movq	%rax, %rdx
.L2:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function100, .-function100
	.align 256
	.type	function101, @function
function101:
	imulq	$203, %rdi, %rdi
	leaq	101(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$9, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$102, %al
	jne	.L5
	xorq	words+808(%rip), %rax
	movq	%rax, %rdi
.L5:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function101, .-function101
	.align 256
	.type	function102, @function
function102:
	leaq	(%rdi,%rdi,4), %rax
	leaq	(%rdi,%rax,8), %rax
	leaq	(%rax,%rax,4), %rdx
	leaq	102(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$10, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$103, %al
	jne	.L7
	xorq	words+816(%rip), %rax
	movq	%rax, %rdx
.L7:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function102, .-function102
	.align 256
	.type	function103, @function
function103:
	imulq	$207, %rdi, %rdi
	leaq	103(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$11, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$104, %al
	jne	.L9
	xorq	words+824(%rip), %rax
	movq	%rax, %rdi
.L9:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function103, .-function103
	.align 256
	.type	function104, @function
function104:
	imulq	$209, %rdi, %rdi
	leaq	104(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$12, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$105, %al
	jne	.L11
	xorq	words+832(%rip), %rax
	movq	%rax, %rdi
.L11:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function104, .-function104
	.align 256
	.type	function105, @function
function105:
	imulq	$211, %rdi, %rdi
	leaq	105(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$13, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$106, %al
	jne	.L13
	xorq	words+840(%rip), %rax
	movq	%rax, %rdi
.L13:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function105, .-function105
	.align 256
	.type	function106, @function
function106:
	imulq	$213, %rdi, %rdi
	leaq	106(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$14, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$107, %al
	jne	.L15
	xorq	words+848(%rip), %rax
	movq	%rax, %rdi
.L15:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function106, .-function106
	.align 256
	.type	function107, @function
function107:
	imulq	$215, %rdi, %rdi
	leaq	107(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$15, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$108, %al
	jne	.L17
	xorq	words+856(%rip), %rax
	movq	%rax, %rdi
.L17:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function107, .-function107
	.align 256
	.type	function108, @function
function108:
	leaq	(%rdi,%rdi,2), %rax
	leaq	(%rax,%rax,8), %rax
	leaq	(%rdi,%rax,8), %rdx
	leaq	108(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$16, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$109, %al
	jne	.L19
	xorq	words+864(%rip), %rax
	movq	%rax, %rdx
.L19:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function108, .-function108
	.align 256
	.type	function109, @function
function109:
	imulq	$219, %rdi, %rdi
	leaq	109(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$17, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$110, %al
	jne	.L21
	xorq	words+872(%rip), %rax
	movq	%rax, %rdi
.L21:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function109, .-function109
	.align 256
	.type	function110, @function
function110:
	imulq	$221, %rdi, %rdi
	leaq	110(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$18, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$111, %al
	jne	.L23
	xorq	words+880(%rip), %rax
	movq	%rax, %rdi
.L23:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function110, .-function110
	.align 256
	.type	function111, @function
function111:
	imulq	$223, %rdi, %rdi
	leaq	111(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$19, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$112, %al
	jne	.L25
	xorq	words+888(%rip), %rax
	movq	%rax, %rdi
.L25:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function111, .-function111
	.align 256
	.type	function112, @function
function112:
	imulq	$225, %rdi, %rdi
	leaq	112(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$20, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$113, %al
	jne	.L27
	xorq	words+896(%rip), %rax
	movq	%rax, %rdi
.L27:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function112, .-function112
	.align 256
	.type	function113, @function
function113:
	imulq	$227, %rdi, %rdi
	leaq	113(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$21, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$114, %al
	jne	.L29
	xorq	words+904(%rip), %rax
	movq	%rax, %rdi
.L29:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function113, .-function113
	.align 256
	.type	function114, @function
function114:
	imulq	$229, %rdi, %rdi
	leaq	114(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$22, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$115, %al
	jne	.L31
	xorq	words+912(%rip), %rax
	movq	%rax, %rdi
.L31:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function114, .-function114
	.align 256
	.type	function115, @function
function115:
	imulq	$231, %rdi, %rdi
	leaq	115(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$23, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$116, %al
	jne	.L33
	xorq	words+920(%rip), %rax
	movq	%rax, %rdi
.L33:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function115, .-function115
	.align 256
	.type	function116, @function
function116:
	imulq	$233, %rdi, %rdi
	leaq	116(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$24, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$117, %al
	jne	.L35
	xorq	words+928(%rip), %rax
	movq	%rax, %rdi
.L35:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function116, .-function116
	.align 256
	.type	function117, @function
function117:
	imulq	$235, %rdi, %rdi
	leaq	117(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$25, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$118, %al
	jne	.L37
	xorq	words+936(%rip), %rax
	movq	%rax, %rdi
.L37:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function117, .-function117
	.align 256
	.type	function118, @function
function118:
	imulq	$237, %rdi, %rdi
	leaq	118(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$26, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$119, %al
	jne	.L39
	xorq	words+944(%rip), %rax
	movq	%rax, %rdi
.L39:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function118, .-function118
	.align 256
	.type	function119, @function
function119:
	imulq	$239, %rdi, %rdi
	leaq	119(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$27, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$120, %al
	jne	.L41
	xorq	words+952(%rip), %rax
	movq	%rax, %rdi
.L41:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function119, .-function119
	.align 256
	.type	function120, @function
function120:
	imulq	$241, %rdi, %rdi
	leaq	120(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$28, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$121, %al
	jne	.L43
	xorq	words+960(%rip), %rax
	movq	%rax, %rdi
.L43:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function120, .-function120
	.align 256
	.type	function121, @function
function121:
	leaq	(%rdi,%rdi,2), %rax
	leaq	(%rax,%rax,8), %rax
	leaq	(%rax,%rax,8), %rdx
	leaq	121(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$29, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$122, %al
	jne	.L45
	xorq	words+968(%rip), %rax
	movq	%rax, %rdx
.L45:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function121, .-function121
	.align 256
	.type	function122, @function
function122:
	imulq	$245, %rdi, %rdi
	leaq	122(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$123, %al
	jne	.L47
	xorq	words+976(%rip), %rax
	movq	%rax, %rdi
.L47:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function122, .-function122
	.align 256
	.type	function123, @function
function123:
	imulq	$247, %rdi, %rdi
	leaq	123(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$31, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$124, %al
	jne	.L49
	xorq	words+984(%rip), %rax
	movq	%rax, %rdi
.L49:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function123, .-function123
	.align 256
	.type	function124, @function
function124:
	movq	%rdi, %rax
	salq	$5, %rax
	subq	%rdi, %rax
	leaq	(%rdi,%rax,8), %rdx
	leaq	124(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	%rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$125, %al
	jne	.L51
	xorq	words+992(%rip), %rax
	movq	%rax, %rdx
.L51:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function124, .-function124
	.align 256
	.type	function125, @function
function125:
	imulq	$251, %rdi, %rdi
	leaq	125(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$2, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$126, %al
	jne	.L53
	xorq	words+1000(%rip), %rax
	movq	%rax, %rdi
.L53:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function125, .-function125
	.align 256
	.type	function126, @function
function126:
	movq	%rdi, %rax
	salq	$6, %rax
	subq	%rdi, %rax
	leaq	(%rdi,%rax,4), %rdx
	leaq	126(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$3, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$127, %al
	jne	.L55
	xorq	words+1008(%rip), %rax
	movq	%rax, %rdx
.L55:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function126, .-function126
	.align 256
	.type	function127, @function
function127:
	movq	%rdi, %rdx
	salq	$8, %rdx
	subq	%rdi, %rdx
	leaq	127(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$4, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$-128, %al
	jne	.L57
	xorq	words+1016(%rip), %rax
	movq	%rax, %rdx
.L57:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function127, .-function127
	.align 256
	.type	function128, @function
function128:
	movq	%rdi, %rax
	salq	$8, %rax
	leaq	(%rax,%rdi), %rdx
	leaq	128(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$5, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$-127, %al
	jne	.L59
	xorq	words+1024(%rip), %rax
	movq	%rax, %rdx
.L59:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function128, .-function128
	.align 256
	.type	function129, @function
function129:
	movq	%rdi, %rax
	salq	$7, %rax
	addq	%rdi, %rax
	leaq	(%rdi,%rax,2), %rdx
	leaq	129(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$6, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$-126, %al
	jne	.L61
	xorq	words+1032(%rip), %rax
	movq	%rax, %rdx
.L61:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function129, .-function129
	.align 256
	.type	function130, @function
function130:
	movq	%rdi, %rax
	salq	$6, %rax
	addq	%rdi, %rax
	leaq	(%rdi,%rax,4), %rdx
	leaq	130(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$7, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$-125, %al
	jne	.L63
	xorq	words+1040(%rip), %rax
	movq	%rax, %rdx
.L63:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function130, .-function130
	.align 256
	.type	function131, @function
function131:
	imulq	$263, %rdi, %rdi
	leaq	131(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$8, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-124, %al
	jne	.L65
	xorq	words+1048(%rip), %rax
	movq	%rax, %rdi
.L65:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function131, .-function131
	.align 256
	.type	function132, @function
function132:
	movq	%rdi, %rax
	salq	$5, %rax
	addq	%rdi, %rax
	leaq	(%rdi,%rax,8), %rdx
	leaq	132(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$9, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$-123, %al
	jne	.L67
	xorq	words+1056(%rip), %rax
	movq	%rax, %rdx
.L67:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function132, .-function132
	.align 256
	.type	function133, @function
function133:
	imulq	$267, %rdi, %rdi
	leaq	133(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$10, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-122, %al
	jne	.L69
	xorq	words+1064(%rip), %rax
	movq	%rax, %rdi
.L69:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function133, .-function133
	.align 256
	.type	function134, @function
function134:
	imulq	$269, %rdi, %rdi
	leaq	134(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$11, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-121, %al
	jne	.L71
	xorq	words+1072(%rip), %rax
	movq	%rax, %rdi
.L71:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function134, .-function134
	.align 256
	.type	function135, @function
function135:
	imulq	$271, %rdi, %rdi
	leaq	135(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$12, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-120, %al
	jne	.L73
	xorq	words+1080(%rip), %rax
	movq	%rax, %rdi
.L73:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function135, .-function135
	.align 256
	.type	function136, @function
function136:
	imulq	$273, %rdi, %rdi
	leaq	136(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$13, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-119, %al
	jne	.L75
	xorq	words+1088(%rip), %rax
	movq	%rax, %rdi
.L75:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function136, .-function136
	.align 256
	.type	function137, @function
function137:
	imulq	$275, %rdi, %rdi
	leaq	137(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$14, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-118, %al
	jne	.L77
	xorq	words+1096(%rip), %rax
	movq	%rax, %rdi
.L77:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function137, .-function137
	.align 256
	.type	function138, @function
function138:
	imulq	$277, %rdi, %rdi
	leaq	138(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$15, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-117, %al
	jne	.L79
	xorq	words+1104(%rip), %rax
	movq	%rax, %rdi
.L79:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function138, .-function138
	.align 256
	.type	function139, @function
function139:
	leaq	(%rdi,%rdi,8), %rax
	movq	%rax, %rdx
	salq	$5, %rdx
	subq	%rax, %rdx
	leaq	139(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$16, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$-116, %al
	jne	.L81
	xorq	words+1112(%rip), %rax
	movq	%rax, %rdx
.L81:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function139, .-function139
	.align 256
	.type	function140, @function
function140:
	imulq	$281, %rdi, %rdi
	leaq	140(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$17, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-115, %al
	jne	.L83
	xorq	words+1120(%rip), %rax
	movq	%rax, %rdi
.L83:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function140, .-function140
	.align 256
	.type	function141, @function
function141:
	imulq	$283, %rdi, %rdi
	leaq	141(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$18, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-114, %al
	jne	.L85
	xorq	words+1128(%rip), %rax
	movq	%rax, %rdi
.L85:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function141, .-function141
	.align 256
	.type	function142, @function
function142:
	imulq	$285, %rdi, %rdi
	leaq	142(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$19, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-113, %al
	jne	.L87
	xorq	words+1136(%rip), %rax
	movq	%rax, %rdi
.L87:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function142, .-function142
	.align 256
	.type	function143, @function
function143:
	leaq	(%rdi,%rdi,8), %rdx
	salq	$5, %rdx
	subq	%rdi, %rdx
	leaq	143(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$20, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$-112, %al
	jne	.L89
	xorq	words+1144(%rip), %rax
	movq	%rax, %rdx
.L89:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function143, .-function143
	.align 256
	.type	function144, @function
function144:
	leaq	(%rdi,%rdi,8), %rax
	salq	$5, %rax
	addq	%rax, %rdi
	leaq	144(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$21, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-111, %al
	jne	.L91
	xorq	words+1152(%rip), %rax
	movq	%rax, %rdi
.L91:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function144, .-function144
	.align 256
	.type	function145, @function
function145:
	imulq	$291, %rdi, %rdi
	leaq	145(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$22, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-110, %al
	jne	.L93
	xorq	words+1160(%rip), %rax
	movq	%rax, %rdi
.L93:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function145, .-function145
	.align 256
	.type	function146, @function
function146:
	leaq	(%rdi,%rdi,8), %rax
	leaq	(%rdi,%rax,8), %rax
	leaq	(%rdi,%rax,4), %rdx
	leaq	146(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$23, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$-109, %al
	jne	.L95
	xorq	words+1168(%rip), %rax
	movq	%rax, %rdx
.L95:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function146, .-function146
	.align 256
	.type	function147, @function
function147:
	imulq	$295, %rdi, %rdi
	leaq	147(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$24, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-108, %al
	jne	.L97
	xorq	words+1176(%rip), %rax
	movq	%rax, %rdi
.L97:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function147, .-function147
	.align 256
	.type	function148, @function
function148:
	leaq	(%rdi,%rdi,8), %rdx
	movq	%rdx, %rax
	salq	$5, %rax
	addq	%rax, %rdx
	leaq	148(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$25, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$-107, %al
	jne	.L99
	xorq	words+1184(%rip), %rax
	movq	%rax, %rdx
.L99:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function148, .-function148
	.align 256
	.type	function149, @function
function149:
	imulq	$299, %rdi, %rdi
	leaq	149(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$26, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-106, %al
	jne	.L101
	xorq	words+1192(%rip), %rax
	movq	%rax, %rdi
.L101:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function149, .-function149
	.align 256
	.type	function150, @function
function150:
	imulq	$301, %rdi, %rdi
	leaq	150(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$27, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-105, %al
	jne	.L103
	xorq	words+1200(%rip), %rax
	movq	%rax, %rdi
.L103:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function150, .-function150
	.align 256
	.type	function151, @function
function151:
	imulq	$303, %rdi, %rdi
	leaq	151(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$28, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-104, %al
	jne	.L105
	xorq	words+1208(%rip), %rax
	movq	%rax, %rdi
.L105:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function151, .-function151
	.align 256
	.type	function152, @function
function152:
	imulq	$305, %rdi, %rdi
	leaq	152(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$29, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-103, %al
	jne	.L107
	xorq	words+1216(%rip), %rax
	movq	%rax, %rdi
.L107:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function152, .-function152
	.align 256
	.type	function153, @function
function153:
	imulq	$307, %rdi, %rdi
	leaq	153(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-102, %al
	jne	.L109
	xorq	words+1224(%rip), %rax
	movq	%rax, %rdi
.L109:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function153, .-function153
	.align 256
	.type	function154, @function
function154:
	imulq	$309, %rdi, %rdi
	leaq	154(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$31, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-101, %al
	jne	.L111
	xorq	words+1232(%rip), %rax
	movq	%rax, %rdi
.L111:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function154, .-function154
	.align 256
	.type	function155, @function
function155:
	imulq	$311, %rdi, %rdi
	leaq	155(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	%rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-100, %al
	jne	.L113
	xorq	words+1240(%rip), %rax
	movq	%rax, %rdi
.L113:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function155, .-function155
	.align 256
	.type	function156, @function
function156:
	imulq	$313, %rdi, %rdi
	leaq	156(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$2, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-99, %al
	jne	.L115
	xorq	words+1248(%rip), %rax
	movq	%rax, %rdi
.L115:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function156, .-function156
	.align 256
	.type	function157, @function
function157:
	leaq	(%rdi,%rdi,4), %rax
	movq	%rax, %rdx
	salq	$6, %rdx
	subq	%rax, %rdx
	leaq	157(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$3, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$-98, %al
	jne	.L117
	xorq	words+1256(%rip), %rax
	movq	%rax, %rdx
.L117:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function157, .-function157
	.align 256
	.type	function158, @function
function158:
	imulq	$317, %rdi, %rdi
	leaq	158(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$4, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-97, %al
	jne	.L119
	xorq	words+1264(%rip), %rax
	movq	%rax, %rdi
.L119:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function158, .-function158
	.align 256
	.type	function159, @function
function159:
	leaq	(%rdi,%rdi,4), %rdx
	salq	$6, %rdx
	subq	%rdi, %rdx
	leaq	159(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$5, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$-96, %al
	jne	.L121
	xorq	words+1272(%rip), %rax
	movq	%rax, %rdx
.L121:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function159, .-function159
	.align 256
	.type	function160, @function
function160:
	leaq	(%rdi,%rdi,4), %rax
	salq	$6, %rax
	addq	%rax, %rdi
	leaq	160(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$6, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-95, %al
	jne	.L123
	xorq	words+1280(%rip), %rax
	movq	%rax, %rdi
.L123:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function160, .-function160
	.align 256
	.type	function161, @function
function161:
	imulq	$323, %rdi, %rdi
	leaq	161(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$7, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-94, %al
	jne	.L125
	xorq	words+1288(%rip), %rax
	movq	%rax, %rdi
.L125:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function161, .-function161
	.align 256
	.type	function162, @function
function162:
	leaq	(%rdi,%rdi,4), %rdx
	movq	%rdx, %rax
	salq	$6, %rax
	addq	%rax, %rdx
	leaq	162(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$8, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$-93, %al
	jne	.L127
	xorq	words+1296(%rip), %rax
	movq	%rax, %rdx
.L127:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function162, .-function162
	.align 256
	.type	function163, @function
function163:
	imulq	$327, %rdi, %rdi
	leaq	163(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$9, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-92, %al
	jne	.L129
	xorq	words+1304(%rip), %rax
	movq	%rax, %rdi
.L129:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function163, .-function163
	.align 256
	.type	function164, @function
function164:
	leaq	(%rdi,%rdi,4), %rax
	leaq	(%rdi,%rax,8), %rax
	leaq	(%rdi,%rax,8), %rdx
	leaq	164(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$10, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$-91, %al
	jne	.L131
	xorq	words+1312(%rip), %rax
	movq	%rax, %rdx
.L131:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function164, .-function164
	.align 256
	.type	function165, @function
function165:
	imulq	$331, %rdi, %rdi
	leaq	165(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$11, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-90, %al
	jne	.L133
	xorq	words+1320(%rip), %rax
	movq	%rax, %rdi
.L133:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function165, .-function165
	.align 256
	.type	function166, @function
function166:
	leaq	(%rdi,%rdi,8), %rax
	leaq	(%rdi,%rax,4), %rax
	leaq	(%rax,%rax,8), %rdx
	leaq	166(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$12, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$-89, %al
	jne	.L135
	xorq	words+1328(%rip), %rax
	movq	%rax, %rdx
.L135:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function166, .-function166
	.align 256
	.type	function167, @function
function167:
	imulq	$335, %rdi, %rdi
	leaq	167(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$13, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-88, %al
	jne	.L137
	xorq	words+1336(%rip), %rax
	movq	%rax, %rdi
.L137:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function167, .-function167
	.align 256
	.type	function168, @function
function168:
	imulq	$337, %rdi, %rdi
	leaq	168(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$14, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-87, %al
	jne	.L139
	xorq	words+1344(%rip), %rax
	movq	%rax, %rdi
.L139:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function168, .-function168
	.align 256
	.type	function169, @function
function169:
	imulq	$339, %rdi, %rdi
	leaq	169(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$15, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-86, %al
	jne	.L141
	xorq	words+1352(%rip), %rax
	movq	%rax, %rdi
.L141:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function169, .-function169
	.align 256
	.type	function170, @function
function170:
	imulq	$341, %rdi, %rdi
	leaq	170(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$16, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-85, %al
	jne	.L143
	xorq	words+1360(%rip), %rax
	movq	%rax, %rdi
.L143:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function170, .-function170
	.align 256
	.type	function171, @function
function171:
	imulq	$343, %rdi, %rdi
	leaq	171(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$17, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-84, %al
	jne	.L145
	xorq	words+1368(%rip), %rax
	movq	%rax, %rdi
.L145:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function171, .-function171
	.align 256
	.type	function172, @function
function172:
	imulq	$345, %rdi, %rdi
	leaq	172(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$18, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-83, %al
	jne	.L147
	xorq	words+1376(%rip), %rax
	movq	%rax, %rdi
.L147:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function172, .-function172
	.align 256
	.type	function173, @function
function173:
	imulq	$347, %rdi, %rdi
	leaq	173(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$19, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-82, %al
	jne	.L149
	xorq	words+1384(%rip), %rax
	movq	%rax, %rdi
.L149:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function173, .-function173
	.align 256
	.type	function174, @function
function174:
	imulq	$349, %rdi, %rdi
	leaq	174(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$20, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-81, %al
	jne	.L151
	xorq	words+1392(%rip), %rax
	movq	%rax, %rdi
.L151:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function174, .-function174
	.align 256
	.type	function175, @function
function175:
	imulq	$351, %rdi, %rdi
	leaq	175(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$21, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-80, %al
	jne	.L153
	xorq	words+1400(%rip), %rax
	movq	%rax, %rdi
.L153:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function175, .-function175
	.align 256
	.type	function176, @function
function176:
	imulq	$353, %rdi, %rdi
	leaq	176(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$22, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-79, %al
	jne	.L155
	xorq	words+1408(%rip), %rax
	movq	%rax, %rdi
.L155:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function176, .-function176
	.align 256
	.type	function177, @function
function177:
	imulq	$355, %rdi, %rdi
	leaq	177(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$23, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-78, %al
	jne	.L157
	xorq	words+1416(%rip), %rax
	movq	%rax, %rdi
.L157:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function177, .-function177
	.align 256
	.type	function178, @function
function178:
	imulq	$357, %rdi, %rdi
	leaq	178(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$24, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-77, %al
	jne	.L159
	xorq	words+1424(%rip), %rax
	movq	%rax, %rdi
.L159:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function178, .-function178
	.align 256
	.type	function179, @function
function179:
	imulq	$359, %rdi, %rdi
	leaq	179(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$25, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-76, %al
	jne	.L161
	xorq	words+1432(%rip), %rax
	movq	%rax, %rdi
.L161:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function179, .-function179
	.align 256
	.type	function180, @function
function180:
	imulq	$361, %rdi, %rdi
	leaq	180(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$26, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-75, %al
	jne	.L163
	xorq	words+1440(%rip), %rax
	movq	%rax, %rdi
.L163:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function180, .-function180
	.align 256
	.type	function181, @function
function181:
	imulq	$363, %rdi, %rdi
	leaq	181(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$27, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-74, %al
	jne	.L165
	xorq	words+1448(%rip), %rax
	movq	%rax, %rdi
.L165:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function181, .-function181
	.align 256
	.type	function182, @function
function182:
	leaq	(%rdi,%rdi,8), %rax
	leaq	(%rdi,%rax,8), %rax
	leaq	(%rax,%rax,4), %rdx
	leaq	182(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$28, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$-73, %al
	jne	.L167
	xorq	words+1456(%rip), %rax
	movq	%rax, %rdx
.L167:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function182, .-function182
	.align 256
	.type	function183, @function
function183:
	imulq	$367, %rdi, %rdi
	leaq	183(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$29, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-72, %al
	jne	.L169
	xorq	words+1464(%rip), %rax
	movq	%rax, %rdi
.L169:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function183, .-function183
	.align 256
	.type	function184, @function
function184:
	leaq	(%rdi,%rdi,4), %rax
	leaq	(%rdi,%rax,8), %rax
	leaq	(%rax,%rax,8), %rdx
	leaq	184(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$30, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$-71, %al
	jne	.L171
	xorq	words+1472(%rip), %rax
	movq	%rax, %rdx
.L171:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function184, .-function184
	.align 256
	.type	function185, @function
function185:
	imulq	$371, %rdi, %rdi
	leaq	185(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$31, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-70, %al
	jne	.L173
	xorq	words+1480(%rip), %rax
	movq	%rax, %rdi
.L173:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function185, .-function185
	.align 256
	.type	function186, @function
function186:
	imulq	$373, %rdi, %rdi
	leaq	186(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	%rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-69, %al
	jne	.L175
	xorq	words+1488(%rip), %rax
	movq	%rax, %rdi
.L175:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function186, .-function186
	.align 256
	.type	function187, @function
function187:
	imulq	$375, %rdi, %rdi
	leaq	187(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$2, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-68, %al
	jne	.L177
	xorq	words+1496(%rip), %rax
	movq	%rax, %rdi
.L177:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function187, .-function187
	.align 256
	.type	function188, @function
function188:
	imulq	$377, %rdi, %rdi
	leaq	188(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$3, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-67, %al
	jne	.L179
	xorq	words+1504(%rip), %rax
	movq	%rax, %rdi
.L179:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function188, .-function188
	.align 256
	.type	function189, @function
function189:
	imulq	$379, %rdi, %rdi
	leaq	189(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$4, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-66, %al
	jne	.L181
	xorq	words+1512(%rip), %rax
	movq	%rax, %rdi
.L181:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function189, .-function189
	.align 256
	.type	function190, @function
function190:
	leaq	(%rdi,%rdi,2), %rax
	movq	%rax, %rdx
	salq	$7, %rdx
	subq	%rax, %rdx
	leaq	190(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$5, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$-65, %al
	jne	.L183
	xorq	words+1520(%rip), %rax
	movq	%rax, %rdx
.L183:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function190, .-function190
	.align 256
	.type	function191, @function
function191:
	leaq	(%rdi,%rdi,2), %rdx
	salq	$7, %rdx
	subq	%rdi, %rdx
	leaq	191(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$6, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$-64, %al
	jne	.L185
	xorq	words+1528(%rip), %rax
	movq	%rax, %rdx
.L185:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function191, .-function191
	.align 256
	.type	function192, @function
function192:
	leaq	(%rdi,%rdi,2), %rax
	salq	$7, %rax
	addq	%rax, %rdi
	leaq	192(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$7, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-63, %al
	jne	.L187
	xorq	words+1536(%rip), %rax
	movq	%rax, %rdi
.L187:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function192, .-function192
	.align 256
	.type	function193, @function
function193:
	leaq	(%rdi,%rdi,2), %rdx
	movq	%rdx, %rax
	salq	$7, %rax
	addq	%rax, %rdx
	leaq	193(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$8, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$-62, %al
	jne	.L189
	xorq	words+1544(%rip), %rax
	movq	%rax, %rdx
.L189:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function193, .-function193
	.align 256
	.type	function194, @function
function194:
	imulq	$389, %rdi, %rdi
	leaq	194(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$9, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-61, %al
	jne	.L191
	xorq	words+1552(%rip), %rax
	movq	%rax, %rdi
.L191:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function194, .-function194
	.align 256
	.type	function195, @function
function195:
	imulq	$391, %rdi, %rdi
	leaq	195(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$10, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-60, %al
	jne	.L193
	xorq	words+1560(%rip), %rax
	movq	%rax, %rdi
.L193:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function195, .-function195
	.align 256
	.type	function196, @function
function196:
	imulq	$393, %rdi, %rdi
	leaq	196(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$11, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-59, %al
	jne	.L195
	xorq	words+1568(%rip), %rax
	movq	%rax, %rdi
.L195:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function196, .-function196
	.align 256
	.type	function197, @function
function197:
	imulq	$395, %rdi, %rdi
	leaq	197(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$12, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-58, %al
	jne	.L197
	xorq	words+1576(%rip), %rax
	movq	%rax, %rdi
.L197:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function197, .-function197
	.align 256
	.type	function198, @function
function198:
	imulq	$397, %rdi, %rdi
	leaq	198(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$13, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-57, %al
	jne	.L199
	xorq	words+1584(%rip), %rax
	movq	%rax, %rdi
.L199:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function198, .-function198
	.align 256
	.type	function199, @function
function199:
	imulq	$399, %rdi, %rdi
	leaq	199(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$14, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-56, %al
	jne	.L201
	xorq	words+1592(%rip), %rax
	movq	%rax, %rdi
.L201:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function199, .-function199
	.align 256
	.type	function200, @function
function200:
	imulq	$401, %rdi, %rdi
	leaq	200(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$15, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-55, %al
	jne	.L203
	xorq	words+1600(%rip), %rax
	movq	%rax, %rdi
.L203:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function200, .-function200
	.align 256
	.type	function201, @function
function201:
	imulq	$403, %rdi, %rdi
	leaq	201(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$16, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-54, %al
	jne	.L205
	xorq	words+1608(%rip), %rax
	movq	%rax, %rdi
.L205:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function201, .-function201
	.align 256
	.type	function202, @function
function202:
	imulq	$405, %rdi, %rdi
	leaq	202(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$17, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-53, %al
	jne	.L207
	xorq	words+1616(%rip), %rax
	movq	%rax, %rdi
.L207:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function202, .-function202
	.align 256
	.type	function203, @function
function203:
	imulq	$407, %rdi, %rdi
	leaq	203(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$18, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-52, %al
	jne	.L209
	xorq	words+1624(%rip), %rax
	movq	%rax, %rdi
.L209:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function203, .-function203
	.align 256
	.type	function204, @function
function204:
	imulq	$409, %rdi, %rdi
	leaq	204(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$19, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-51, %al
	jne	.L211
	xorq	words+1632(%rip), %rax
	movq	%rax, %rdi
.L211:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function204, .-function204
	.align 256
	.type	function205, @function
function205:
	imulq	$411, %rdi, %rdi
	leaq	205(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$20, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-50, %al
	jne	.L213
	xorq	words+1640(%rip), %rax
	movq	%rax, %rdi
.L213:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function205, .-function205
	.align 256
	.type	function206, @function
function206:
	imulq	$413, %rdi, %rdi
	leaq	206(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$21, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-49, %al
	jne	.L215
	xorq	words+1648(%rip), %rax
	movq	%rax, %rdi
.L215:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function206, .-function206
	.align 256
	.type	function207, @function
function207:
	imulq	$415, %rdi, %rdi
	leaq	207(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$22, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-48, %al
	jne	.L217
	xorq	words+1656(%rip), %rax
	movq	%rax, %rdi
.L217:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function207, .-function207
	.align 256
	.type	function208, @function
function208:
	imulq	$417, %rdi, %rdi
	leaq	208(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$23, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-47, %al
	jne	.L219
	xorq	words+1664(%rip), %rax
	movq	%rax, %rdi
.L219:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function208, .-function208
	.align 256
	.type	function209, @function
function209:
	imulq	$419, %rdi, %rdi
	leaq	209(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$24, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-46, %al
	jne	.L221
	xorq	words+1672(%rip), %rax
	movq	%rax, %rdi
.L221:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function209, .-function209
	.align 256
	.type	function210, @function
function210:
	imulq	$421, %rdi, %rdi
	leaq	210(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$25, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-45, %al
	jne	.L223
	xorq	words+1680(%rip), %rax
	movq	%rax, %rdi
.L223:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function210, .-function210
	.align 256
	.type	function211, @function
function211:
	imulq	$423, %rdi, %rdi
	leaq	211(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$26, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-44, %al
	jne	.L225
	xorq	words+1688(%rip), %rax
	movq	%rax, %rdi
.L225:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function211, .-function211
	.align 256
	.type	function212, @function
function212:
	imulq	$425, %rdi, %rdi
	leaq	212(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$27, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-43, %al
	jne	.L227
	xorq	words+1696(%rip), %rax
	movq	%rax, %rdi
.L227:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function212, .-function212
	.align 256
	.type	function213, @function
function213:
	imulq	$427, %rdi, %rdi
	leaq	213(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$28, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-42, %al
	jne	.L229
	xorq	words+1704(%rip), %rax
	movq	%rax, %rdi
.L229:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function213, .-function213
	.align 256
	.type	function214, @function
function214:
	imulq	$429, %rdi, %rdi
	leaq	214(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$29, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-41, %al
	jne	.L231
	xorq	words+1712(%rip), %rax
	movq	%rax, %rdi
.L231:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function214, .-function214
	.align 256
	.type	function215, @function
function215:
	imulq	$431, %rdi, %rdi
	leaq	215(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-40, %al
	jne	.L233
	xorq	words+1720(%rip), %rax
	movq	%rax, %rdi
.L233:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function215, .-function215
	.align 256
	.type	function216, @function
function216:
	imulq	$433, %rdi, %rdi
	leaq	216(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$31, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-39, %al
	jne	.L235
	xorq	words+1728(%rip), %rax
	movq	%rax, %rdi
.L235:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function216, .-function216
	.align 256
	.type	function217, @function
function217:
	imulq	$435, %rdi, %rdi
	leaq	217(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	%rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-38, %al
	jne	.L237
	xorq	words+1736(%rip), %rax
	movq	%rax, %rdi
.L237:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function217, .-function217
	.align 256
	.type	function218, @function
function218:
	imulq	$437, %rdi, %rdi
	leaq	218(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$2, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-37, %al
	jne	.L239
	xorq	words+1744(%rip), %rax
	movq	%rax, %rdi
.L239:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function218, .-function218
	.align 256
	.type	function219, @function
function219:
	imulq	$439, %rdi, %rdi
	leaq	219(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$3, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-36, %al
	jne	.L241
	xorq	words+1752(%rip), %rax
	movq	%rax, %rdi
.L241:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function219, .-function219
	.align 256
	.type	function220, @function
function220:
	imulq	$441, %rdi, %rdi
	leaq	220(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$4, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-35, %al
	jne	.L243
	xorq	words+1760(%rip), %rax
	movq	%rax, %rdi
.L243:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function220, .-function220
	.align 256
	.type	function221, @function
function221:
	imulq	$443, %rdi, %rdi
	leaq	221(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$5, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-34, %al
	jne	.L245
	xorq	words+1768(%rip), %rax
	movq	%rax, %rdi
.L245:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function221, .-function221
	.align 256
	.type	function222, @function
function222:
	imulq	$445, %rdi, %rdi
	leaq	222(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$6, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-33, %al
	jne	.L247
	xorq	words+1776(%rip), %rax
	movq	%rax, %rdi
.L247:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function222, .-function222
	.align 256
	.type	function223, @function
function223:
	imulq	$447, %rdi, %rdi
	leaq	223(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$7, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-32, %al
	jne	.L249
	xorq	words+1784(%rip), %rax
	movq	%rax, %rdi
.L249:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function223, .-function223
	.align 256
	.type	function224, @function
function224:
	imulq	$449, %rdi, %rdi
	leaq	224(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$8, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-31, %al
	jne	.L251
	xorq	words+1792(%rip), %rax
	movq	%rax, %rdi
.L251:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function224, .-function224
	.align 256
	.type	function225, @function
function225:
	imulq	$451, %rdi, %rdi
	leaq	225(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$9, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-30, %al
	jne	.L253
	xorq	words+1800(%rip), %rax
	movq	%rax, %rdi
.L253:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function225, .-function225
	.align 256
	.type	function226, @function
function226:
	imulq	$453, %rdi, %rdi
	leaq	226(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$10, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-29, %al
	jne	.L255
	xorq	words+1808(%rip), %rax
	movq	%rax, %rdi
.L255:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function226, .-function226
	.align 256
	.type	function227, @function
function227:
	imulq	$455, %rdi, %rdi
	leaq	227(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$11, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-28, %al
	jne	.L257
	xorq	words+1816(%rip), %rax
	movq	%rax, %rdi
.L257:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function227, .-function227
	.align 256
	.type	function228, @function
function228:
	imulq	$457, %rdi, %rdi
	leaq	228(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$12, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-27, %al
	jne	.L259
	xorq	words+1824(%rip), %rax
	movq	%rax, %rdi
.L259:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function228, .-function228
	.align 256
	.type	function229, @function
function229:
	imulq	$459, %rdi, %rdi
	leaq	229(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$13, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-26, %al
	jne	.L261
	xorq	words+1832(%rip), %rax
	movq	%rax, %rdi
.L261:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function229, .-function229
	.align 256
	.type	function230, @function
function230:
	imulq	$461, %rdi, %rdi
	leaq	230(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$14, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-25, %al
	jne	.L263
	xorq	words+1840(%rip), %rax
	movq	%rax, %rdi
.L263:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function230, .-function230
	.align 256
	.type	function231, @function
function231:
	imulq	$463, %rdi, %rdi
	leaq	231(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$15, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-24, %al
	jne	.L265
	xorq	words+1848(%rip), %rax
	movq	%rax, %rdi
.L265:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function231, .-function231
	.align 256
	.type	function232, @function
function232:
	imulq	$465, %rdi, %rdi
	leaq	232(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$16, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-23, %al
	jne	.L267
	xorq	words+1856(%rip), %rax
	movq	%rax, %rdi
.L267:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function232, .-function232
	.align 256
	.type	function233, @function
function233:
	imulq	$467, %rdi, %rdi
	leaq	233(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$17, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-22, %al
	jne	.L269
	xorq	words+1864(%rip), %rax
	movq	%rax, %rdi
.L269:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function233, .-function233
	.align 256
	.type	function234, @function
function234:
	imulq	$469, %rdi, %rdi
	leaq	234(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$18, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-21, %al
	jne	.L271
	xorq	words+1872(%rip), %rax
	movq	%rax, %rdi
.L271:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function234, .-function234
	.align 256
	.type	function235, @function
function235:
	imulq	$471, %rdi, %rdi
	leaq	235(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$19, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-20, %al
	jne	.L273
	xorq	words+1880(%rip), %rax
	movq	%rax, %rdi
.L273:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function235, .-function235
	.align 256
	.type	function236, @function
function236:
	imulq	$473, %rdi, %rdi
	leaq	236(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$20, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-19, %al
	jne	.L275
	xorq	words+1888(%rip), %rax
	movq	%rax, %rdi
.L275:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function236, .-function236
	.align 256
	.type	function237, @function
function237:
	imulq	$475, %rdi, %rdi
	leaq	237(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$21, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-18, %al
	jne	.L277
	xorq	words+1896(%rip), %rax
	movq	%rax, %rdi
.L277:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function237, .-function237
	.align 256
	.type	function238, @function
function238:
	imulq	$477, %rdi, %rdi
	leaq	238(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$22, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-17, %al
	jne	.L279
	xorq	words+1904(%rip), %rax
	movq	%rax, %rdi
.L279:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function238, .-function238
	.align 256
	.type	function239, @function
function239:
	imulq	$479, %rdi, %rdi
	leaq	239(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$23, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-16, %al
	jne	.L281
	xorq	words+1912(%rip), %rax
	movq	%rax, %rdi
.L281:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function239, .-function239
	.align 256
	.type	function240, @function
function240:
	imulq	$481, %rdi, %rdi
	leaq	240(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$24, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-15, %al
	jne	.L283
	xorq	words+1920(%rip), %rax
	movq	%rax, %rdi
.L283:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function240, .-function240
	.align 256
	.type	function241, @function
function241:
	imulq	$483, %rdi, %rdi
	leaq	241(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$25, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-14, %al
	jne	.L285
	xorq	words+1928(%rip), %rax
	movq	%rax, %rdi
.L285:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function241, .-function241
	.align 256
	.type	function242, @function
function242:
	imulq	$485, %rdi, %rdi
	leaq	242(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$26, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-13, %al
	jne	.L287
	xorq	words+1936(%rip), %rax
	movq	%rax, %rdi
.L287:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function242, .-function242
	.align 256
	.type	function243, @function
function243:
	imulq	$487, %rdi, %rdi
	leaq	243(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$27, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-12, %al
	jne	.L289
	xorq	words+1944(%rip), %rax
	movq	%rax, %rdi
.L289:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function243, .-function243
	.align 256
	.type	function244, @function
function244:
	imulq	$489, %rdi, %rdi
	leaq	244(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$28, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-11, %al
	jne	.L291
	xorq	words+1952(%rip), %rax
	movq	%rax, %rdi
.L291:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function244, .-function244
	.align 256
	.type	function245, @function
function245:
	imulq	$491, %rdi, %rdi
	leaq	245(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$29, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-10, %al
	jne	.L293
	xorq	words+1960(%rip), %rax
	movq	%rax, %rdi
.L293:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function245, .-function245
	.align 256
	.type	function246, @function
function246:
	imulq	$493, %rdi, %rdi
	leaq	246(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-9, %al
	jne	.L295
	xorq	words+1968(%rip), %rax
	movq	%rax, %rdi
.L295:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function246, .-function246
	.align 256
	.type	function247, @function
function247:
	imulq	$495, %rdi, %rdi
	leaq	247(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$31, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-8, %al
	jne	.L297
	xorq	words+1976(%rip), %rax
	movq	%rax, %rdi
.L297:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function247, .-function247
	.align 256
	.type	function248, @function
function248:
	imulq	$497, %rdi, %rdi
	leaq	248(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	%rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-7, %al
	jne	.L299
	xorq	words+1984(%rip), %rax
	movq	%rax, %rdi
.L299:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function248, .-function248
	.align 256
	.type	function249, @function
function249:
	imulq	$499, %rdi, %rdi
	leaq	249(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$2, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-6, %al
	jne	.L301
	xorq	words+1992(%rip), %rax
	movq	%rax, %rdi
.L301:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function249, .-function249
	.align 256
	.type	function250, @function
function250:
	imulq	$501, %rdi, %rdi
	leaq	250(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$3, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-5, %al
	jne	.L303
	xorq	words+2000(%rip), %rax
	movq	%rax, %rdi
.L303:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function250, .-function250
	.align 256
	.type	function251, @function
function251:
	imulq	$503, %rdi, %rdi
	leaq	251(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$4, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-4, %al
	jne	.L305
	xorq	words+2008(%rip), %rax
	movq	%rax, %rdi
.L305:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function251, .-function251
	.align 256
	.type	function252, @function
function252:
	movq	%rdi, %rax
	salq	$6, %rax
	subq	%rdi, %rax
	leaq	(%rdi,%rax,8), %rdx
	leaq	252(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$5, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$-3, %al
	jne	.L307
	xorq	words+2016(%rip), %rax
	movq	%rax, %rdx
.L307:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function252, .-function252
	.align 256
	.type	function253, @function
function253:
	imulq	$507, %rdi, %rdi
	leaq	253(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$6, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testb	$-2, %al
	jne	.L309
	xorq	words+2024(%rip), %rax
	movq	%rax, %rdi
.L309:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function253, .-function253
	.align 256
	.type	function254, @function
function254:
	movq	%rdi, %rax
	salq	$7, %rax
	subq	%rdi, %rax
	leaq	(%rdi,%rax,4), %rdx
	leaq	254(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$7, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	%al, %al
	jne	.L311
	xorq	words+2032(%rip), %rax
	movq	%rax, %rdx
.L311:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function254, .-function254
	.align 256
	.type	function255, @function
function255:
	movq	%rdi, %rdx
	salq	$9, %rdx
	subq	%rdi, %rdx
	leaq	255(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$8, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testb	$1, %ah
	jne	.L313
	xorq	words+2040(%rip), %rax
	movq	%rax, %rdx
.L313:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function255, .-function255
	.align 256
	.type	function256, @function
function256:
	movq	%rdi, %rax
	salq	$9, %rax
	leaq	(%rax,%rdi), %rdx
	leaq	256(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$9, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testl	$257, %eax
	jne	.L315
	xorq	words(%rip), %rax
	movq	%rax, %rdx
.L315:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function256, .-function256
	.align 256
	.type	function257, @function
function257:
	movq	%rdi, %rax
	salq	$8, %rax
	addq	%rdi, %rax
	leaq	(%rdi,%rax,2), %rdx
	leaq	257(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$10, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testl	$258, %eax
	jne	.L317
	xorq	words+8(%rip), %rax
	movq	%rax, %rdx
.L317:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function257, .-function257
	.align 256
	.type	function258, @function
function258:
	movq	%rdi, %rax
	salq	$7, %rax
	addq	%rdi, %rax
	leaq	(%rdi,%rax,4), %rdx
	leaq	258(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$11, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testl	$259, %eax
	jne	.L319
	xorq	words+16(%rip), %rax
	movq	%rax, %rdx
.L319:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function258, .-function258
	.align 256
	.type	function259, @function
function259:
	imulq	$519, %rdi, %rdi
	leaq	259(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$12, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$260, %eax
	jne	.L321
	xorq	words+24(%rip), %rax
	movq	%rax, %rdi
.L321:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function259, .-function259
	.align 256
	.type	function260, @function
function260:
	movq	%rdi, %rax
	salq	$6, %rax
	addq	%rdi, %rax
	leaq	(%rdi,%rax,8), %rdx
	leaq	260(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$13, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testl	$261, %eax
	jne	.L323
	xorq	words+32(%rip), %rax
	movq	%rax, %rdx
.L323:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function260, .-function260
	.align 256
	.type	function261, @function
function261:
	imulq	$523, %rdi, %rdi
	leaq	261(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$14, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$262, %eax
	jne	.L325
	xorq	words+40(%rip), %rax
	movq	%rax, %rdi
.L325:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function261, .-function261
	.align 256
	.type	function262, @function
function262:
	imulq	$525, %rdi, %rdi
	leaq	262(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$15, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$263, %eax
	jne	.L327
	xorq	words+48(%rip), %rax
	movq	%rax, %rdi
.L327:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function262, .-function262
	.align 256
	.type	function263, @function
function263:
	imulq	$527, %rdi, %rdi
	leaq	263(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$16, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$264, %eax
	jne	.L329
	xorq	words+56(%rip), %rax
	movq	%rax, %rdi
.L329:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function263, .-function263
	.align 256
	.type	function264, @function
function264:
	imulq	$529, %rdi, %rdi
	leaq	264(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$17, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$265, %eax
	jne	.L331
	xorq	words+64(%rip), %rax
	movq	%rax, %rdi
.L331:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function264, .-function264
	.align 256
	.type	function265, @function
function265:
	imulq	$531, %rdi, %rdi
	leaq	265(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$18, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$266, %eax
	jne	.L333
	xorq	words+72(%rip), %rax
	movq	%rax, %rdi
.L333:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function265, .-function265
	.align 256
	.type	function266, @function
function266:
	imulq	$533, %rdi, %rdi
	leaq	266(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$19, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$267, %eax
	jne	.L335
	xorq	words+80(%rip), %rax
	movq	%rax, %rdi
.L335:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function266, .-function266
	.align 256
	.type	function267, @function
function267:
	imulq	$535, %rdi, %rdi
	leaq	267(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$20, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$268, %eax
	jne	.L337
	xorq	words+88(%rip), %rax
	movq	%rax, %rdi
.L337:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function267, .-function267
	.align 256
	.type	function268, @function
function268:
	imulq	$537, %rdi, %rdi
	leaq	268(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$21, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$269, %eax
	jne	.L339
	xorq	words+96(%rip), %rax
	movq	%rax, %rdi
.L339:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function268, .-function268
	.align 256
	.type	function269, @function
function269:
	imulq	$539, %rdi, %rdi
	leaq	269(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$22, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$270, %eax
	jne	.L341
	xorq	words+104(%rip), %rax
	movq	%rax, %rdi
.L341:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function269, .-function269
	.align 256
	.type	function270, @function
function270:
	imulq	$541, %rdi, %rdi
	leaq	270(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$23, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$271, %eax
	jne	.L343
	xorq	words+112(%rip), %rax
	movq	%rax, %rdi
.L343:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function270, .-function270
	.align 256
	.type	function271, @function
function271:
	imulq	$543, %rdi, %rdi
	leaq	271(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$24, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$272, %eax
	jne	.L345
	xorq	words+120(%rip), %rax
	movq	%rax, %rdi
.L345:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function271, .-function271
	.align 256
	.type	function272, @function
function272:
	imulq	$545, %rdi, %rdi
	leaq	272(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$25, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$273, %eax
	jne	.L347
	xorq	words+128(%rip), %rax
	movq	%rax, %rdi
.L347:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function272, .-function272
	.align 256
	.type	function273, @function
function273:
	imulq	$547, %rdi, %rdi
	leaq	273(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$26, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$274, %eax
	jne	.L349
	xorq	words+136(%rip), %rax
	movq	%rax, %rdi
.L349:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function273, .-function273
	.align 256
	.type	function274, @function
function274:
	imulq	$549, %rdi, %rdi
	leaq	274(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$27, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$275, %eax
	jne	.L351
	xorq	words+144(%rip), %rax
	movq	%rax, %rdi
.L351:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function274, .-function274
	.align 256
	.type	function275, @function
function275:
	imulq	$551, %rdi, %rdi
	leaq	275(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$28, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$276, %eax
	jne	.L353
	xorq	words+152(%rip), %rax
	movq	%rax, %rdi
.L353:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function275, .-function275
	.align 256
	.type	function276, @function
function276:
	imulq	$553, %rdi, %rdi
	leaq	276(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$29, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$277, %eax
	jne	.L355
	xorq	words+160(%rip), %rax
	movq	%rax, %rdi
.L355:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function276, .-function276
	.align 256
	.type	function277, @function
function277:
	imulq	$555, %rdi, %rdi
	leaq	277(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$278, %eax
	jne	.L357
	xorq	words+168(%rip), %rax
	movq	%rax, %rdi
.L357:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function277, .-function277
	.align 256
	.type	function278, @function
function278:
	imulq	$557, %rdi, %rdi
	leaq	278(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$31, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$279, %eax
	jne	.L359
	xorq	words+176(%rip), %rax
	movq	%rax, %rdi
.L359:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function278, .-function278
	.align 256
	.type	function279, @function
function279:
	imulq	$559, %rdi, %rdi
	leaq	279(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	%rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$280, %eax
	jne	.L361
	xorq	words+184(%rip), %rax
	movq	%rax, %rdi
.L361:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function279, .-function279
	.align 256
	.type	function280, @function
function280:
	imulq	$561, %rdi, %rdi
	leaq	280(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$2, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$281, %eax
	jne	.L363
	xorq	words+192(%rip), %rax
	movq	%rax, %rdi
.L363:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function280, .-function280
	.align 256
	.type	function281, @function
function281:
	imulq	$563, %rdi, %rdi
	leaq	281(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$3, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$282, %eax
	jne	.L365
	xorq	words+200(%rip), %rax
	movq	%rax, %rdi
.L365:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function281, .-function281
	.align 256
	.type	function282, @function
function282:
	imulq	$565, %rdi, %rdi
	leaq	282(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$4, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$283, %eax
	jne	.L367
	xorq	words+208(%rip), %rax
	movq	%rax, %rdi
.L367:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function282, .-function282
	.align 256
	.type	function283, @function
function283:
	leaq	(%rdi,%rdi,8), %rax
	movq	%rax, %rdx
	salq	$6, %rdx
	subq	%rax, %rdx
	leaq	283(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$5, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testl	$284, %eax
	jne	.L369
	xorq	words+216(%rip), %rax
	movq	%rax, %rdx
.L369:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function283, .-function283
	.align 256
	.type	function284, @function
function284:
	imulq	$569, %rdi, %rdi
	leaq	284(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$6, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$285, %eax
	jne	.L371
	xorq	words+224(%rip), %rax
	movq	%rax, %rdi
.L371:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function284, .-function284
	.align 256
	.type	function285, @function
function285:
	imulq	$571, %rdi, %rdi
	leaq	285(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$7, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$286, %eax
	jne	.L373
	xorq	words+232(%rip), %rax
	movq	%rax, %rdi
.L373:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function285, .-function285
	.align 256
	.type	function286, @function
function286:
	imulq	$573, %rdi, %rdi
	leaq	286(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$8, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$287, %eax
	jne	.L375
	xorq	words+240(%rip), %rax
	movq	%rax, %rdi
.L375:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function286, .-function286
	.align 256
	.type	function287, @function
function287:
	leaq	(%rdi,%rdi,8), %rdx
	salq	$6, %rdx
	subq	%rdi, %rdx
	leaq	287(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$9, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testl	$288, %eax
	jne	.L377
	xorq	words+248(%rip), %rax
	movq	%rax, %rdx
.L377:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function287, .-function287
	.align 256
	.type	function288, @function
function288:
	leaq	(%rdi,%rdi,8), %rax
	salq	$6, %rax
	addq	%rax, %rdi
	leaq	288(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$10, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$289, %eax
	jne	.L379
	xorq	words+256(%rip), %rax
	movq	%rax, %rdi
.L379:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function288, .-function288
	.align 256
	.type	function289, @function
function289:
	imulq	$579, %rdi, %rdi
	leaq	289(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$11, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$290, %eax
	jne	.L381
	xorq	words+264(%rip), %rax
	movq	%rax, %rdi
.L381:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function289, .-function289
	.align 256
	.type	function290, @function
function290:
	imulq	$581, %rdi, %rdi
	leaq	290(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$12, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$291, %eax
	jne	.L383
	xorq	words+272(%rip), %rax
	movq	%rax, %rdi
.L383:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function290, .-function290
	.align 256
	.type	function291, @function
function291:
	imulq	$583, %rdi, %rdi
	leaq	291(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$13, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$292, %eax
	jne	.L385
	xorq	words+280(%rip), %rax
	movq	%rax, %rdi
.L385:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function291, .-function291
	.align 256
	.type	function292, @function
function292:
	leaq	(%rdi,%rdi,8), %rdx
	movq	%rdx, %rax
	salq	$6, %rax
	addq	%rax, %rdx
	leaq	292(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$14, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testl	$293, %eax
	jne	.L387
	xorq	words+288(%rip), %rax
	movq	%rax, %rdx
.L387:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function292, .-function292
	.align 256
	.type	function293, @function
function293:
	imulq	$587, %rdi, %rdi
	leaq	293(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$15, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$294, %eax
	jne	.L389
	xorq	words+296(%rip), %rax
	movq	%rax, %rdi
.L389:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function293, .-function293
	.align 256
	.type	function294, @function
function294:
	imulq	$589, %rdi, %rdi
	leaq	294(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$16, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$295, %eax
	jne	.L391
	xorq	words+304(%rip), %rax
	movq	%rax, %rdi
.L391:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function294, .-function294
	.align 256
	.type	function295, @function
function295:
	imulq	$591, %rdi, %rdi
	leaq	295(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$17, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$296, %eax
	jne	.L393
	xorq	words+312(%rip), %rax
	movq	%rax, %rdi
.L393:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function295, .-function295
	.align 256
	.type	function296, @function
function296:
	imulq	$593, %rdi, %rdi
	leaq	296(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$18, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$297, %eax
	jne	.L395
	xorq	words+320(%rip), %rax
	movq	%rax, %rdi
.L395:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function296, .-function296
	.align 256
	.type	function297, @function
function297:
	imulq	$595, %rdi, %rdi
	leaq	297(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$19, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$298, %eax
	jne	.L397
	xorq	words+328(%rip), %rax
	movq	%rax, %rdi
.L397:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function297, .-function297
	.align 256
	.type	function298, @function
function298:
	imulq	$597, %rdi, %rdi
	leaq	298(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$20, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$299, %eax
	jne	.L399
	xorq	words+336(%rip), %rax
	movq	%rax, %rdi
.L399:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function298, .-function298
	.align 256
	.type	function299, @function
function299:
	imulq	$599, %rdi, %rdi
	leaq	299(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$21, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$300, %eax
	jne	.L401
	xorq	words+344(%rip), %rax
	movq	%rax, %rdi
.L401:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function299, .-function299
	.align 256
	.type	function300, @function
function300:
	imulq	$601, %rdi, %rdi
	leaq	300(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$22, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$301, %eax
	jne	.L403
	xorq	words+352(%rip), %rax
	movq	%rax, %rdi
.L403:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function300, .-function300
	.align 256
	.type	function301, @function
function301:
	imulq	$603, %rdi, %rdi
	leaq	301(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$23, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$302, %eax
	jne	.L405
	xorq	words+360(%rip), %rax
	movq	%rax, %rdi
.L405:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function301, .-function301
	.align 256
	.type	function302, @function
function302:
	imulq	$605, %rdi, %rdi
	leaq	302(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$24, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$303, %eax
	jne	.L407
	xorq	words+368(%rip), %rax
	movq	%rax, %rdi
.L407:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function302, .-function302
	.align 256
	.type	function303, @function
function303:
	imulq	$607, %rdi, %rdi
	leaq	303(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$25, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$304, %eax
	jne	.L409
	xorq	words+376(%rip), %rax
	movq	%rax, %rdi
.L409:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function303, .-function303
	.align 256
	.type	function304, @function
function304:
	imulq	$609, %rdi, %rdi
	leaq	304(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$26, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$305, %eax
	jne	.L411
	xorq	words+384(%rip), %rax
	movq	%rax, %rdi
.L411:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function304, .-function304
	.align 256
	.type	function305, @function
function305:
	imulq	$611, %rdi, %rdi
	leaq	305(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$27, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$306, %eax
	jne	.L413
	xorq	words+392(%rip), %rax
	movq	%rax, %rdi
.L413:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function305, .-function305
	.align 256
	.type	function306, @function
function306:
	imulq	$613, %rdi, %rdi
	leaq	306(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$28, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$307, %eax
	jne	.L415
	xorq	words+400(%rip), %rax
	movq	%rax, %rdi
.L415:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function306, .-function306
	.align 256
	.type	function307, @function
function307:
	imulq	$615, %rdi, %rdi
	leaq	307(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$29, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$308, %eax
	jne	.L417
	xorq	words+408(%rip), %rax
	movq	%rax, %rdi
.L417:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function307, .-function307
	.align 256
	.type	function308, @function
function308:
	imulq	$617, %rdi, %rdi
	leaq	308(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$309, %eax
	jne	.L419
	xorq	words+416(%rip), %rax
	movq	%rax, %rdi
.L419:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function308, .-function308
	.align 256
	.type	function309, @function
function309:
	imulq	$619, %rdi, %rdi
	leaq	309(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$31, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$310, %eax
	jne	.L421
	xorq	words+424(%rip), %rax
	movq	%rax, %rdi
.L421:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function309, .-function309
	.align 256
	.type	function310, @function
function310:
	imulq	$621, %rdi, %rdi
	leaq	310(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	%rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$311, %eax
	jne	.L423
	xorq	words+432(%rip), %rax
	movq	%rax, %rdi
.L423:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function310, .-function310
	.align 256
	.type	function311, @function
function311:
	imulq	$623, %rdi, %rdi
	leaq	311(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$2, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$312, %eax
	jne	.L425
	xorq	words+440(%rip), %rax
	movq	%rax, %rdi
.L425:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function311, .-function311
	.align 256
	.type	function312, @function
function312:
	imulq	$625, %rdi, %rdi
	leaq	312(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$3, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$313, %eax
	jne	.L427
	xorq	words+448(%rip), %rax
	movq	%rax, %rdi
.L427:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function312, .-function312
	.align 256
	.type	function313, @function
function313:
	imulq	$627, %rdi, %rdi
	leaq	313(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$4, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$314, %eax
	jne	.L429
	xorq	words+456(%rip), %rax
	movq	%rax, %rdi
.L429:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function313, .-function313
	.align 256
	.type	function314, @function
function314:
	imulq	$629, %rdi, %rdi
	leaq	314(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$5, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$315, %eax
	jne	.L431
	xorq	words+464(%rip), %rax
	movq	%rax, %rdi
.L431:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function314, .-function314
	.align 256
	.type	function315, @function
function315:
	imulq	$631, %rdi, %rdi
	leaq	315(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$6, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$316, %eax
	jne	.L433
	xorq	words+472(%rip), %rax
	movq	%rax, %rdi
.L433:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function315, .-function315
	.align 256
	.type	function316, @function
function316:
	imulq	$633, %rdi, %rdi
	leaq	316(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$7, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$317, %eax
	jne	.L435
	xorq	words+480(%rip), %rax
	movq	%rax, %rdi
.L435:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function316, .-function316
	.align 256
	.type	function317, @function
function317:
	leaq	(%rdi,%rdi,4), %rax
	movq	%rax, %rdx
	salq	$7, %rdx
	subq	%rax, %rdx
	leaq	317(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$8, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testl	$318, %eax
	jne	.L437
	xorq	words+488(%rip), %rax
	movq	%rax, %rdx
.L437:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function317, .-function317
	.align 256
	.type	function318, @function
function318:
	imulq	$637, %rdi, %rdi
	leaq	318(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$9, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$319, %eax
	jne	.L439
	xorq	words+496(%rip), %rax
	movq	%rax, %rdi
.L439:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function318, .-function318
	.align 256
	.type	function319, @function
function319:
	leaq	(%rdi,%rdi,4), %rdx
	salq	$7, %rdx
	subq	%rdi, %rdx
	leaq	319(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$10, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testl	$320, %eax
	jne	.L441
	xorq	words+504(%rip), %rax
	movq	%rax, %rdx
.L441:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function319, .-function319
	.align 256
	.type	function320, @function
function320:
	leaq	(%rdi,%rdi,4), %rax
	salq	$7, %rax
	addq	%rax, %rdi
	leaq	320(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$11, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$321, %eax
	jne	.L443
	xorq	words+512(%rip), %rax
	movq	%rax, %rdi
.L443:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function320, .-function320
	.align 256
	.type	function321, @function
function321:
	imulq	$643, %rdi, %rdi
	leaq	321(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$12, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$322, %eax
	jne	.L445
	xorq	words+520(%rip), %rax
	movq	%rax, %rdi
.L445:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function321, .-function321
	.align 256
	.type	function322, @function
function322:
	leaq	(%rdi,%rdi,4), %rdx
	movq	%rdx, %rax
	salq	$7, %rax
	addq	%rax, %rdx
	leaq	322(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$13, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testl	$323, %eax
	jne	.L447
	xorq	words+528(%rip), %rax
	movq	%rax, %rdx
.L447:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function322, .-function322
	.align 256
	.type	function323, @function
function323:
	imulq	$647, %rdi, %rdi
	leaq	323(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$14, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$324, %eax
	jne	.L449
	xorq	words+536(%rip), %rax
	movq	%rax, %rdi
.L449:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function323, .-function323
	.align 256
	.type	function324, @function
function324:
	leaq	(%rdi,%rdi,8), %rax
	leaq	(%rax,%rax,8), %rax
	leaq	(%rdi,%rax,8), %rdx
	leaq	324(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$15, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testl	$325, %eax
	jne	.L451
	xorq	words+544(%rip), %rax
	movq	%rax, %rdx
.L451:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function324, .-function324
	.align 256
	.type	function325, @function
function325:
	imulq	$651, %rdi, %rdi
	leaq	325(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$16, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$326, %eax
	jne	.L453
	xorq	words+552(%rip), %rax
	movq	%rax, %rdi
.L453:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function325, .-function325
	.align 256
	.type	function326, @function
function326:
	imulq	$653, %rdi, %rdi
	leaq	326(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$17, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$327, %eax
	jne	.L455
	xorq	words+560(%rip), %rax
	movq	%rax, %rdi
.L455:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function326, .-function326
	.align 256
	.type	function327, @function
function327:
	imulq	$655, %rdi, %rdi
	leaq	327(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$18, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$328, %eax
	jne	.L457
	xorq	words+568(%rip), %rax
	movq	%rax, %rdi
.L457:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function327, .-function327
	.align 256
	.type	function328, @function
function328:
	leaq	(%rdi,%rdi,8), %rax
	leaq	(%rdi,%rax,8), %rax
	leaq	(%rax,%rax,8), %rdx
	leaq	328(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$19, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testl	$329, %eax
	jne	.L459
	xorq	words+576(%rip), %rax
	movq	%rax, %rdx
.L459:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function328, .-function328
	.align 256
	.type	function329, @function
function329:
	imulq	$659, %rdi, %rdi
	leaq	329(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$20, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$330, %eax
	jne	.L461
	xorq	words+584(%rip), %rax
	movq	%rax, %rdi
.L461:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function329, .-function329
	.align 256
	.type	function330, @function
function330:
	imulq	$661, %rdi, %rdi
	leaq	330(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$21, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$331, %eax
	jne	.L463
	xorq	words+592(%rip), %rax
	movq	%rax, %rdi
.L463:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function330, .-function330
	.align 256
	.type	function331, @function
function331:
	imulq	$663, %rdi, %rdi
	leaq	331(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$22, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$332, %eax
	jne	.L465
	xorq	words+600(%rip), %rax
	movq	%rax, %rdi
.L465:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function331, .-function331
	.align 256
	.type	function332, @function
function332:
	imulq	$665, %rdi, %rdi
	leaq	332(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$23, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$333, %eax
	jne	.L467
	xorq	words+608(%rip), %rax
	movq	%rax, %rdi
.L467:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function332, .-function332
	.align 256
	.type	function333, @function
function333:
	imulq	$667, %rdi, %rdi
	leaq	333(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$24, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$334, %eax
	jne	.L469
	xorq	words+616(%rip), %rax
	movq	%rax, %rdi
.L469:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function333, .-function333
	.align 256
	.type	function334, @function
function334:
	imulq	$669, %rdi, %rdi
	leaq	334(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$25, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$335, %eax
	jne	.L471
	xorq	words+624(%rip), %rax
	movq	%rax, %rdi
.L471:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function334, .-function334
	.align 256
	.type	function335, @function
function335:
	imulq	$671, %rdi, %rdi
	leaq	335(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$26, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$336, %eax
	jne	.L473
	xorq	words+632(%rip), %rax
	movq	%rax, %rdi
.L473:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function335, .-function335
	.align 256
	.type	function336, @function
function336:
	imulq	$673, %rdi, %rdi
	leaq	336(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$27, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$337, %eax
	jne	.L475
	xorq	words+640(%rip), %rax
	movq	%rax, %rdi
.L475:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function336, .-function336
	.align 256
	.type	function337, @function
function337:
	imulq	$675, %rdi, %rdi
	leaq	337(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$28, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$338, %eax
	jne	.L477
	xorq	words+648(%rip), %rax
	movq	%rax, %rdi
.L477:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function337, .-function337
	.align 256
	.type	function338, @function
function338:
	imulq	$677, %rdi, %rdi
	leaq	338(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$29, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$339, %eax
	jne	.L479
	xorq	words+656(%rip), %rax
	movq	%rax, %rdi
.L479:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function338, .-function338
	.align 256
	.type	function339, @function
function339:
	imulq	$679, %rdi, %rdi
	leaq	339(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$340, %eax
	jne	.L481
	xorq	words+664(%rip), %rax
	movq	%rax, %rdi
.L481:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function339, .-function339
	.align 256
	.type	function340, @function
function340:
	imulq	$681, %rdi, %rdi
	leaq	340(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$31, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$341, %eax
	jne	.L483
	xorq	words+672(%rip), %rax
	movq	%rax, %rdi
.L483:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function340, .-function340
	.align 256
	.type	function341, @function
function341:
	imulq	$683, %rdi, %rdi
	leaq	341(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	%rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$342, %eax
	jne	.L485
	xorq	words+680(%rip), %rax
	movq	%rax, %rdi
.L485:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function341, .-function341
	.align 256
	.type	function342, @function
function342:
	imulq	$685, %rdi, %rdi
	leaq	342(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$2, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$343, %eax
	jne	.L487
	xorq	words+688(%rip), %rax
	movq	%rax, %rdi
.L487:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function342, .-function342
	.align 256
	.type	function343, @function
function343:
	imulq	$687, %rdi, %rdi
	leaq	343(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$3, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$344, %eax
	jne	.L489
	xorq	words+696(%rip), %rax
	movq	%rax, %rdi
.L489:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function343, .-function343
	.align 256
	.type	function344, @function
function344:
	imulq	$689, %rdi, %rdi
	leaq	344(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$4, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$345, %eax
	jne	.L491
	xorq	words+704(%rip), %rax
	movq	%rax, %rdi
.L491:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function344, .-function344
	.align 256
	.type	function345, @function
function345:
	imulq	$691, %rdi, %rdi
	leaq	345(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$5, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$346, %eax
	jne	.L493
	xorq	words+712(%rip), %rax
	movq	%rax, %rdi
.L493:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function345, .-function345
	.align 256
	.type	function346, @function
function346:
	imulq	$693, %rdi, %rdi
	leaq	346(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$6, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$347, %eax
	jne	.L495
	xorq	words+720(%rip), %rax
	movq	%rax, %rdi
.L495:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function346, .-function346
	.align 256
	.type	function347, @function
function347:
	imulq	$695, %rdi, %rdi
	leaq	347(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$7, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$348, %eax
	jne	.L497
	xorq	words+728(%rip), %rax
	movq	%rax, %rdi
.L497:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function347, .-function347
	.align 256
	.type	function348, @function
function348:
	imulq	$697, %rdi, %rdi
	leaq	348(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$8, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$349, %eax
	jne	.L499
	xorq	words+736(%rip), %rax
	movq	%rax, %rdi
.L499:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function348, .-function348
	.align 256
	.type	function349, @function
function349:
	imulq	$699, %rdi, %rdi
	leaq	349(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$9, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$350, %eax
	jne	.L501
	xorq	words+744(%rip), %rax
	movq	%rax, %rdi
.L501:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function349, .-function349
	.align 256
	.type	function350, @function
function350:
	imulq	$701, %rdi, %rdi
	leaq	350(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$10, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$351, %eax
	jne	.L503
	xorq	words+752(%rip), %rax
	movq	%rax, %rdi
.L503:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function350, .-function350
	.align 256
	.type	function351, @function
function351:
	imulq	$703, %rdi, %rdi
	leaq	351(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$11, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$352, %eax
	jne	.L505
	xorq	words+760(%rip), %rax
	movq	%rax, %rdi
.L505:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function351, .-function351
	.align 256
	.type	function352, @function
function352:
	imulq	$705, %rdi, %rdi
	leaq	352(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$12, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$353, %eax
	jne	.L507
	xorq	words+768(%rip), %rax
	movq	%rax, %rdi
.L507:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function352, .-function352
	.align 256
	.type	function353, @function
function353:
	imulq	$707, %rdi, %rdi
	leaq	353(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$13, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$354, %eax
	jne	.L509
	xorq	words+776(%rip), %rax
	movq	%rax, %rdi
.L509:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function353, .-function353
	.align 256
	.type	function354, @function
function354:
	imulq	$709, %rdi, %rdi
	leaq	354(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$14, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$355, %eax
	jne	.L511
	xorq	words+784(%rip), %rax
	movq	%rax, %rdi
.L511:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function354, .-function354
	.align 256
	.type	function355, @function
function355:
	imulq	$711, %rdi, %rdi
	leaq	355(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$15, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$356, %eax
	jne	.L513
	xorq	words+792(%rip), %rax
	movq	%rax, %rdi
.L513:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function355, .-function355
	.align 256
	.type	function356, @function
function356:
	imulq	$713, %rdi, %rdi
	leaq	356(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$16, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$357, %eax
	jne	.L515
	xorq	words+800(%rip), %rax
	movq	%rax, %rdi
.L515:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function356, .-function356
	.align 256
	.type	function357, @function
function357:
	imulq	$715, %rdi, %rdi
	leaq	357(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$17, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$358, %eax
	jne	.L517
	xorq	words+808(%rip), %rax
	movq	%rax, %rdi
.L517:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function357, .-function357
	.align 256
	.type	function358, @function
function358:
	imulq	$717, %rdi, %rdi
	leaq	358(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$18, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$359, %eax
	jne	.L519
	xorq	words+816(%rip), %rax
	movq	%rax, %rdi
.L519:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function358, .-function358
	.align 256
	.type	function359, @function
function359:
	imulq	$719, %rdi, %rdi
	leaq	359(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$19, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$360, %eax
	jne	.L521
	xorq	words+824(%rip), %rax
	movq	%rax, %rdi
.L521:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function359, .-function359
	.align 256
	.type	function360, @function
function360:
	imulq	$721, %rdi, %rdi
	leaq	360(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$20, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$361, %eax
	jne	.L523
	xorq	words+832(%rip), %rax
	movq	%rax, %rdi
.L523:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function360, .-function360
	.align 256
	.type	function361, @function
function361:
	imulq	$723, %rdi, %rdi
	leaq	361(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$21, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$362, %eax
	jne	.L525
	xorq	words+840(%rip), %rax
	movq	%rax, %rdi
.L525:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function361, .-function361
	.align 256
	.type	function362, @function
function362:
	imulq	$725, %rdi, %rdi
	leaq	362(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$22, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$363, %eax
	jne	.L527
	xorq	words+848(%rip), %rax
	movq	%rax, %rdi
.L527:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function362, .-function362
	.align 256
	.type	function363, @function
function363:
	imulq	$727, %rdi, %rdi
	leaq	363(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$23, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$364, %eax
	jne	.L529
	xorq	words+856(%rip), %rax
	movq	%rax, %rdi
.L529:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function363, .-function363
	.align 256
	.type	function364, @function
function364:
	leaq	(%rdi,%rdi,8), %rax
	leaq	(%rax,%rax,8), %rax
	leaq	(%rax,%rax,8), %rdx
	leaq	364(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$24, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testl	$365, %eax
	jne	.L531
	xorq	words+864(%rip), %rax
	movq	%rax, %rdx
.L531:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function364, .-function364
	.align 256
	.type	function365, @function
function365:
	imulq	$731, %rdi, %rdi
	leaq	365(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$25, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$366, %eax
	jne	.L533
	xorq	words+872(%rip), %rax
	movq	%rax, %rdi
.L533:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function365, .-function365
	.align 256
	.type	function366, @function
function366:
	imulq	$733, %rdi, %rdi
	leaq	366(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$26, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$367, %eax
	jne	.L535
	xorq	words+880(%rip), %rax
	movq	%rax, %rdi
.L535:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function366, .-function366
	.align 256
	.type	function367, @function
function367:
	imulq	$735, %rdi, %rdi
	leaq	367(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$27, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$368, %eax
	jne	.L537
	xorq	words+888(%rip), %rax
	movq	%rax, %rdi
.L537:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function367, .-function367
	.align 256
	.type	function368, @function
function368:
	imulq	$737, %rdi, %rdi
	leaq	368(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$28, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$369, %eax
	jne	.L539
	xorq	words+896(%rip), %rax
	movq	%rax, %rdi
.L539:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function368, .-function368
	.align 256
	.type	function369, @function
function369:
	imulq	$739, %rdi, %rdi
	leaq	369(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$29, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$370, %eax
	jne	.L541
	xorq	words+904(%rip), %rax
	movq	%rax, %rdi
.L541:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function369, .-function369
	.align 256
	.type	function370, @function
function370:
	imulq	$741, %rdi, %rdi
	leaq	370(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$371, %eax
	jne	.L543
	xorq	words+912(%rip), %rax
	movq	%rax, %rdi
.L543:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function370, .-function370
	.align 256
	.type	function371, @function
function371:
	imulq	$743, %rdi, %rdi
	leaq	371(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$31, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$372, %eax
	jne	.L545
	xorq	words+920(%rip), %rax
	movq	%rax, %rdi
.L545:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function371, .-function371
	.align 256
	.type	function372, @function
function372:
	imulq	$745, %rdi, %rdi
	leaq	372(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	%rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$373, %eax
	jne	.L547
	xorq	words+928(%rip), %rax
	movq	%rax, %rdi
.L547:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function372, .-function372
	.align 256
	.type	function373, @function
function373:
	imulq	$747, %rdi, %rdi
	leaq	373(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$2, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$374, %eax
	jne	.L549
	xorq	words+936(%rip), %rax
	movq	%rax, %rdi
.L549:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function373, .-function373
	.align 256
	.type	function374, @function
function374:
	imulq	$749, %rdi, %rdi
	leaq	374(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$3, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$375, %eax
	jne	.L551
	xorq	words+944(%rip), %rax
	movq	%rax, %rdi
.L551:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function374, .-function374
	.align 256
	.type	function375, @function
function375:
	imulq	$751, %rdi, %rdi
	leaq	375(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$4, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$376, %eax
	jne	.L553
	xorq	words+952(%rip), %rax
	movq	%rax, %rdi
.L553:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function375, .-function375
	.align 256
	.type	function376, @function
function376:
	imulq	$753, %rdi, %rdi
	leaq	376(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$5, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$377, %eax
	jne	.L555
	xorq	words+960(%rip), %rax
	movq	%rax, %rdi
.L555:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function376, .-function376
	.align 256
	.type	function377, @function
function377:
	imulq	$755, %rdi, %rdi
	leaq	377(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$6, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$378, %eax
	jne	.L557
	xorq	words+968(%rip), %rax
	movq	%rax, %rdi
.L557:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function377, .-function377
	.align 256
	.type	function378, @function
function378:
	imulq	$757, %rdi, %rdi
	leaq	378(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$7, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$379, %eax
	jne	.L559
	xorq	words+976(%rip), %rax
	movq	%rax, %rdi
.L559:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function378, .-function378
	.align 256
	.type	function379, @function
function379:
	imulq	$759, %rdi, %rdi
	leaq	379(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$8, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$380, %eax
	jne	.L561
	xorq	words+984(%rip), %rax
	movq	%rax, %rdi
.L561:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function379, .-function379
	.align 256
	.type	function380, @function
function380:
	imulq	$761, %rdi, %rdi
	leaq	380(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$9, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$381, %eax
	jne	.L563
	xorq	words+992(%rip), %rax
	movq	%rax, %rdi
.L563:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function380, .-function380
	.align 256
	.type	function381, @function
function381:
	imulq	$763, %rdi, %rdi
	leaq	381(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$10, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$382, %eax
	jne	.L565
	xorq	words+1000(%rip), %rax
	movq	%rax, %rdi
.L565:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function381, .-function381
	.align 256
	.type	function382, @function
function382:
	leaq	(%rdi,%rdi,2), %rax
	movq	%rax, %rdx
	salq	$8, %rdx
	subq	%rax, %rdx
	leaq	382(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$11, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testl	$383, %eax
	jne	.L567
	xorq	words+1008(%rip), %rax
	movq	%rax, %rdx
.L567:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function382, .-function382
	.align 256
	.type	function383, @function
function383:
	leaq	(%rdi,%rdi,2), %rdx
	salq	$8, %rdx
	subq	%rdi, %rdx
	leaq	383(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$12, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testl	$384, %eax
	jne	.L569
	xorq	words+1016(%rip), %rax
	movq	%rax, %rdx
.L569:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function383, .-function383
	.align 256
	.type	function384, @function
function384:
	leaq	(%rdi,%rdi,2), %rax
	salq	$8, %rax
	addq	%rax, %rdi
	leaq	384(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$13, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$385, %eax
	jne	.L571
	xorq	words+1024(%rip), %rax
	movq	%rax, %rdi
.L571:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function384, .-function384
	.align 256
	.type	function385, @function
function385:
	leaq	(%rdi,%rdi,2), %rdx
	movq	%rdx, %rax
	salq	$8, %rax
	addq	%rax, %rdx
	leaq	385(%rdx), %rax
	movq	%rax, %rcx
	movzbl	%ah, %esi
	shrq	$14, %rcx
	xorq	%rax, %rcx
	addq	%rcx, words(,%rsi,8)
	testl	$386, %eax
	jne	.L573
	xorq	words+1032(%rip), %rax
	movq	%rax, %rdx
.L573:
	movq	%rdx, %rax
	shrq	$5, %rax
	addq	%rdx, %rax
	ret
	.size	function385, .-function385
	.align 256
	.type	function386, @function
function386:
	imulq	$773, %rdi, %rdi
	leaq	386(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$15, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$387, %eax
	jne	.L575
	xorq	words+1040(%rip), %rax
	movq	%rax, %rdi
.L575:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function386, .-function386
	.align 256
	.type	function387, @function
function387:
	imulq	$775, %rdi, %rdi
	leaq	387(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$16, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$388, %eax
	jne	.L577
	xorq	words+1048(%rip), %rax
	movq	%rax, %rdi
.L577:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function387, .-function387
	.align 256
	.type	function388, @function
function388:
	imulq	$777, %rdi, %rdi
	leaq	388(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$17, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$389, %eax
	jne	.L579
	xorq	words+1056(%rip), %rax
	movq	%rax, %rdi
.L579:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function388, .-function388
	.align 256
	.type	function389, @function
function389:
	imulq	$779, %rdi, %rdi
	leaq	389(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$18, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$390, %eax
	jne	.L581
	xorq	words+1064(%rip), %rax
	movq	%rax, %rdi
.L581:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function389, .-function389
	.align 256
	.type	function390, @function
function390:
	imulq	$781, %rdi, %rdi
	leaq	390(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$19, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$391, %eax
	jne	.L583
	xorq	words+1072(%rip), %rax
	movq	%rax, %rdi
.L583:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function390, .-function390
	.align 256
	.type	function391, @function
function391:
	imulq	$783, %rdi, %rdi
	leaq	391(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$20, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$392, %eax
	jne	.L585
	xorq	words+1080(%rip), %rax
	movq	%rax, %rdi
.L585:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function391, .-function391
	.align 256
	.type	function392, @function
function392:
	imulq	$785, %rdi, %rdi
	leaq	392(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$21, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$393, %eax
	jne	.L587
	xorq	words+1088(%rip), %rax
	movq	%rax, %rdi
.L587:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function392, .-function392
	.align 256
	.type	function393, @function
function393:
	imulq	$787, %rdi, %rdi
	leaq	393(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$22, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$394, %eax
	jne	.L589
	xorq	words+1096(%rip), %rax
	movq	%rax, %rdi
.L589:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function393, .-function393
	.align 256
	.type	function394, @function
function394:
	imulq	$789, %rdi, %rdi
	leaq	394(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$23, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$395, %eax
	jne	.L591
	xorq	words+1104(%rip), %rax
	movq	%rax, %rdi
.L591:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function394, .-function394
	.align 256
	.type	function395, @function
function395:
	imulq	$791, %rdi, %rdi
	leaq	395(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$24, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$396, %eax
	jne	.L593
	xorq	words+1112(%rip), %rax
	movq	%rax, %rdi
.L593:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function395, .-function395
	.align 256
	.type	function396, @function
function396:
	imulq	$793, %rdi, %rdi
	leaq	396(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$25, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$397, %eax
	jne	.L595
	xorq	words+1120(%rip), %rax
	movq	%rax, %rdi
.L595:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function396, .-function396
	.align 256
	.type	function397, @function
function397:
	imulq	$795, %rdi, %rdi
	leaq	397(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$26, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$398, %eax
	jne	.L597
	xorq	words+1128(%rip), %rax
	movq	%rax, %rdi
.L597:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function397, .-function397
	.align 256
	.type	function398, @function
function398:
	imulq	$797, %rdi, %rdi
	leaq	398(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$27, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$399, %eax
	jne	.L599
	xorq	words+1136(%rip), %rax
	movq	%rax, %rdi
.L599:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function398, .-function398
	.align 256
	.type	function399, @function
function399:
	imulq	$799, %rdi, %rdi
	leaq	399(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$28, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$400, %eax
	jne	.L601
	xorq	words+1144(%rip), %rax
	movq	%rax, %rdi
.L601:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function399, .-function399
	.align 256
	.type	function400, @function
function400:
	imulq	$801, %rdi, %rdi
	leaq	400(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$29, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$401, %eax
	jne	.L603
	xorq	words+1152(%rip), %rax
	movq	%rax, %rdi
.L603:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function400, .-function400
	.align 256
	.type	function401, @function
function401:
	imulq	$803, %rdi, %rdi
	leaq	401(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$402, %eax
	jne	.L605
	xorq	words+1160(%rip), %rax
	movq	%rax, %rdi
.L605:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function401, .-function401
	.align 256
	.type	function402, @function
function402:
	imulq	$805, %rdi, %rdi
	leaq	402(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$31, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$403, %eax
	jne	.L607
	xorq	words+1168(%rip), %rax
	movq	%rax, %rdi
.L607:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function402, .-function402
	.align 256
	.type	function403, @function
function403:
	imulq	$807, %rdi, %rdi
	leaq	403(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	%rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$404, %eax
	jne	.L609
	xorq	words+1176(%rip), %rax
	movq	%rax, %rdi
.L609:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function403, .-function403
	.align 256
	.type	function404, @function
function404:
	imulq	$809, %rdi, %rdi
	leaq	404(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$2, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$405, %eax
	jne	.L611
	xorq	words+1184(%rip), %rax
	movq	%rax, %rdi
.L611:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function404, .-function404
	.align 256
	.type	function405, @function
function405:
	imulq	$811, %rdi, %rdi
	leaq	405(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$3, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$406, %eax
	jne	.L613
	xorq	words+1192(%rip), %rax
	movq	%rax, %rdi
.L613:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function405, .-function405
	.align 256
	.type	function406, @function
function406:
	imulq	$813, %rdi, %rdi
	leaq	406(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$4, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$407, %eax
	jne	.L615
	xorq	words+1200(%rip), %rax
	movq	%rax, %rdi
.L615:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function406, .-function406
	.align 256
	.type	function407, @function
function407:
	imulq	$815, %rdi, %rdi
	leaq	407(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$5, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$408, %eax
	jne	.L617
	xorq	words+1208(%rip), %rax
	movq	%rax, %rdi
.L617:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function407, .-function407
	.align 256
	.type	function408, @function
function408:
	imulq	$817, %rdi, %rdi
	leaq	408(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$6, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$409, %eax
	jne	.L619
	xorq	words+1216(%rip), %rax
	movq	%rax, %rdi
.L619:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function408, .-function408
	.align 256
	.type	function409, @function
function409:
	imulq	$819, %rdi, %rdi
	leaq	409(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$7, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$410, %eax
	jne	.L621
	xorq	words+1224(%rip), %rax
	movq	%rax, %rdi
.L621:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function409, .-function409
	.align 256
	.type	function410, @function
function410:
	imulq	$821, %rdi, %rdi
	leaq	410(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$8, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$411, %eax
	jne	.L623
	xorq	words+1232(%rip), %rax
	movq	%rax, %rdi
.L623:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function410, .-function410
	.align 256
	.type	function411, @function
function411:
	imulq	$823, %rdi, %rdi
	leaq	411(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$9, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$412, %eax
	jne	.L625
	xorq	words+1240(%rip), %rax
	movq	%rax, %rdi
.L625:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function411, .-function411
	.align 256
	.type	function412, @function
function412:
	imulq	$825, %rdi, %rdi
	leaq	412(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$10, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$413, %eax
	jne	.L627
	xorq	words+1248(%rip), %rax
	movq	%rax, %rdi
.L627:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function412, .-function412
	.align 256
	.type	function413, @function
function413:
	imulq	$827, %rdi, %rdi
	leaq	413(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$11, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$414, %eax
	jne	.L629
	xorq	words+1256(%rip), %rax
	movq	%rax, %rdi
.L629:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function413, .-function413
	.align 256
	.type	function414, @function
function414:
	imulq	$829, %rdi, %rdi
	leaq	414(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$12, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$415, %eax
	jne	.L631
	xorq	words+1264(%rip), %rax
	movq	%rax, %rdi
.L631:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function414, .-function414
	.align 256
	.type	function415, @function
function415:
	imulq	$831, %rdi, %rdi
	leaq	415(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$13, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$416, %eax
	jne	.L633
	xorq	words+1272(%rip), %rax
	movq	%rax, %rdi
.L633:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function415, .-function415
	.align 256
	.type	function416, @function
function416:
	imulq	$833, %rdi, %rdi
	leaq	416(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$14, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$417, %eax
	jne	.L635
	xorq	words+1280(%rip), %rax
	movq	%rax, %rdi
.L635:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function416, .-function416
	.align 256
	.type	function417, @function
function417:
	imulq	$835, %rdi, %rdi
	leaq	417(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$15, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$418, %eax
	jne	.L637
	xorq	words+1288(%rip), %rax
	movq	%rax, %rdi
.L637:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function417, .-function417
	.align 256
	.type	function418, @function
function418:
	imulq	$837, %rdi, %rdi
	leaq	418(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$16, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$419, %eax
	jne	.L639
	xorq	words+1296(%rip), %rax
	movq	%rax, %rdi
.L639:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function418, .-function418
	.align 256
	.type	function419, @function
function419:
	imulq	$839, %rdi, %rdi
	leaq	419(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$17, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$420, %eax
	jne	.L641
	xorq	words+1304(%rip), %rax
	movq	%rax, %rdi
.L641:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function419, .-function419
	.align 256
	.type	function420, @function
function420:
	imulq	$841, %rdi, %rdi
	leaq	420(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$18, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$421, %eax
	jne	.L643
	xorq	words+1312(%rip), %rax
	movq	%rax, %rdi
.L643:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function420, .-function420
	.align 256
	.type	function421, @function
function421:
	imulq	$843, %rdi, %rdi
	leaq	421(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$19, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$422, %eax
	jne	.L645
	xorq	words+1320(%rip), %rax
	movq	%rax, %rdi
.L645:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function421, .-function421
	.align 256
	.type	function422, @function
function422:
	imulq	$845, %rdi, %rdi
	leaq	422(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$20, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$423, %eax
	jne	.L647
	xorq	words+1328(%rip), %rax
	movq	%rax, %rdi
.L647:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function422, .-function422
	.align 256
	.type	function423, @function
function423:
	imulq	$847, %rdi, %rdi
	leaq	423(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$21, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$424, %eax
	jne	.L649
	xorq	words+1336(%rip), %rax
	movq	%rax, %rdi
.L649:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function423, .-function423
	.align 256
	.type	function424, @function
function424:
	imulq	$849, %rdi, %rdi
	leaq	424(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$22, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$425, %eax
	jne	.L651
	xorq	words+1344(%rip), %rax
	movq	%rax, %rdi
.L651:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function424, .-function424
	.align 256
	.type	function425, @function
function425:
	imulq	$851, %rdi, %rdi
	leaq	425(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$23, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$426, %eax
	jne	.L653
	xorq	words+1352(%rip), %rax
	movq	%rax, %rdi
.L653:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function425, .-function425
	.align 256
	.type	function426, @function
function426:
	imulq	$853, %rdi, %rdi
	leaq	426(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$24, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$427, %eax
	jne	.L655
	xorq	words+1360(%rip), %rax
	movq	%rax, %rdi
.L655:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function426, .-function426
	.align 256
	.type	function427, @function
function427:
	imulq	$855, %rdi, %rdi
	leaq	427(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$25, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$428, %eax
	jne	.L657
	xorq	words+1368(%rip), %rax
	movq	%rax, %rdi
.L657:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function427, .-function427
	.align 256
	.type	function428, @function
function428:
	imulq	$857, %rdi, %rdi
	leaq	428(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$26, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$429, %eax
	jne	.L659
	xorq	words+1376(%rip), %rax
	movq	%rax, %rdi
.L659:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function428, .-function428
	.align 256
	.type	function429, @function
function429:
	imulq	$859, %rdi, %rdi
	leaq	429(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$27, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$430, %eax
	jne	.L661
	xorq	words+1384(%rip), %rax
	movq	%rax, %rdi
.L661:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function429, .-function429
	.align 256
	.type	function430, @function
function430:
	imulq	$861, %rdi, %rdi
	leaq	430(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$28, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$431, %eax
	jne	.L663
	xorq	words+1392(%rip), %rax
	movq	%rax, %rdi
.L663:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function430, .-function430
	.align 256
	.type	function431, @function
function431:
	imulq	$863, %rdi, %rdi
	leaq	431(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$29, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$432, %eax
	jne	.L665
	xorq	words+1400(%rip), %rax
	movq	%rax, %rdi
.L665:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function431, .-function431
	.align 256
	.type	function432, @function
function432:
	imulq	$865, %rdi, %rdi
	leaq	432(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$433, %eax
	jne	.L667
	xorq	words+1408(%rip), %rax
	movq	%rax, %rdi
.L667:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function432, .-function432
	.align 256
	.type	function433, @function
function433:
	imulq	$867, %rdi, %rdi
	leaq	433(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$31, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$434, %eax
	jne	.L669
	xorq	words+1416(%rip), %rax
	movq	%rax, %rdi
.L669:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function433, .-function433
	.align 256
	.type	function434, @function
function434:
	imulq	$869, %rdi, %rdi
	leaq	434(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	%rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$435, %eax
	jne	.L671
	xorq	words+1424(%rip), %rax
	movq	%rax, %rdi
.L671:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function434, .-function434
	.align 256
	.type	function435, @function
function435:
	imulq	$871, %rdi, %rdi
	leaq	435(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$2, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$436, %eax
	jne	.L673
	xorq	words+1432(%rip), %rax
	movq	%rax, %rdi
.L673:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function435, .-function435
	.align 256
	.type	function436, @function
function436:
	imulq	$873, %rdi, %rdi
	leaq	436(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$3, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$437, %eax
	jne	.L675
	xorq	words+1440(%rip), %rax
	movq	%rax, %rdi
.L675:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function436, .-function436
	.align 256
	.type	function437, @function
function437:
	imulq	$875, %rdi, %rdi
	leaq	437(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$4, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$438, %eax
	jne	.L677
	xorq	words+1448(%rip), %rax
	movq	%rax, %rdi
.L677:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function437, .-function437
	.align 256
	.type	function438, @function
function438:
	imulq	$877, %rdi, %rdi
	leaq	438(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$5, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$439, %eax
	jne	.L679
	xorq	words+1456(%rip), %rax
	movq	%rax, %rdi
.L679:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function438, .-function438
	.align 256
	.type	function439, @function
function439:
	imulq	$879, %rdi, %rdi
	leaq	439(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$6, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$440, %eax
	jne	.L681
	xorq	words+1464(%rip), %rax
	movq	%rax, %rdi
.L681:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function439, .-function439
	.align 256
	.type	function440, @function
function440:
	imulq	$881, %rdi, %rdi
	leaq	440(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$7, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$441, %eax
	jne	.L683
	xorq	words+1472(%rip), %rax
	movq	%rax, %rdi
.L683:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function440, .-function440
	.align 256
	.type	function441, @function
function441:
	imulq	$883, %rdi, %rdi
	leaq	441(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$8, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$442, %eax
	jne	.L685
	xorq	words+1480(%rip), %rax
	movq	%rax, %rdi
.L685:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function441, .-function441
	.align 256
	.type	function442, @function
function442:
	imulq	$885, %rdi, %rdi
	leaq	442(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$9, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$443, %eax
	jne	.L687
	xorq	words+1488(%rip), %rax
	movq	%rax, %rdi
.L687:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function442, .-function442
	.align 256
	.type	function443, @function
function443:
	imulq	$887, %rdi, %rdi
	leaq	443(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$10, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$444, %eax
	jne	.L689
	xorq	words+1496(%rip), %rax
	movq	%rax, %rdi
.L689:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function443, .-function443
	.align 256
	.type	function444, @function
function444:
	imulq	$889, %rdi, %rdi
	leaq	444(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$11, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$445, %eax
	jne	.L691
	xorq	words+1504(%rip), %rax
	movq	%rax, %rdi
.L691:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function444, .-function444
	.align 256
	.type	function445, @function
function445:
	imulq	$891, %rdi, %rdi
	leaq	445(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$12, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$446, %eax
	jne	.L693
	xorq	words+1512(%rip), %rax
	movq	%rax, %rdi
.L693:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function445, .-function445
	.align 256
	.type	function446, @function
function446:
	imulq	$893, %rdi, %rdi
	leaq	446(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$13, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$447, %eax
	jne	.L695
	xorq	words+1520(%rip), %rax
	movq	%rax, %rdi
.L695:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function446, .-function446
	.align 256
	.type	function447, @function
function447:
	imulq	$895, %rdi, %rdi
	leaq	447(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$14, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$448, %eax
	jne	.L697
	xorq	words+1528(%rip), %rax
	movq	%rax, %rdi
.L697:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function447, .-function447
	.align 256
	.type	function448, @function
function448:
	imulq	$897, %rdi, %rdi
	leaq	448(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$15, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$449, %eax
	jne	.L699
	xorq	words+1536(%rip), %rax
	movq	%rax, %rdi
.L699:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function448, .-function448
	.align 256
	.type	function449, @function
function449:
	imulq	$899, %rdi, %rdi
	leaq	449(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$16, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$450, %eax
	jne	.L701
	xorq	words+1544(%rip), %rax
	movq	%rax, %rdi
.L701:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function449, .-function449
	.align 256
	.type	function450, @function
function450:
	imulq	$901, %rdi, %rdi
	leaq	450(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$17, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$451, %eax
	jne	.L703
	xorq	words+1552(%rip), %rax
	movq	%rax, %rdi
.L703:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function450, .-function450
	.align 256
	.type	function451, @function
function451:
	imulq	$903, %rdi, %rdi
	leaq	451(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$18, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$452, %eax
	jne	.L705
	xorq	words+1560(%rip), %rax
	movq	%rax, %rdi
.L705:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function451, .-function451
	.align 256
	.type	function452, @function
function452:
	imulq	$905, %rdi, %rdi
	leaq	452(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$19, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$453, %eax
	jne	.L707
	xorq	words+1568(%rip), %rax
	movq	%rax, %rdi
.L707:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function452, .-function452
	.align 256
	.type	function453, @function
function453:
	imulq	$907, %rdi, %rdi
	leaq	453(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$20, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$454, %eax
	jne	.L709
	xorq	words+1576(%rip), %rax
	movq	%rax, %rdi
.L709:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function453, .-function453
	.align 256
	.type	function454, @function
function454:
	imulq	$909, %rdi, %rdi
	leaq	454(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$21, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$455, %eax
	jne	.L711
	xorq	words+1584(%rip), %rax
	movq	%rax, %rdi
.L711:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function454, .-function454
	.align 256
	.type	function455, @function
function455:
	imulq	$911, %rdi, %rdi
	leaq	455(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$22, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$456, %eax
	jne	.L713
	xorq	words+1592(%rip), %rax
	movq	%rax, %rdi
.L713:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function455, .-function455
	.align 256
	.type	function456, @function
function456:
	imulq	$913, %rdi, %rdi
	leaq	456(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$23, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$457, %eax
	jne	.L715
	xorq	words+1600(%rip), %rax
	movq	%rax, %rdi
.L715:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function456, .-function456
	.align 256
	.type	function457, @function
function457:
	imulq	$915, %rdi, %rdi
	leaq	457(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$24, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$458, %eax
	jne	.L717
	xorq	words+1608(%rip), %rax
	movq	%rax, %rdi
.L717:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function457, .-function457
	.align 256
	.type	function458, @function
function458:
	imulq	$917, %rdi, %rdi
	leaq	458(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$25, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$459, %eax
	jne	.L719
	xorq	words+1616(%rip), %rax
	movq	%rax, %rdi
.L719:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function458, .-function458
	.align 256
	.type	function459, @function
function459:
	imulq	$919, %rdi, %rdi
	leaq	459(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$26, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$460, %eax
	jne	.L721
	xorq	words+1624(%rip), %rax
	movq	%rax, %rdi
.L721:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function459, .-function459
	.align 256
	.type	function460, @function
function460:
	imulq	$921, %rdi, %rdi
	leaq	460(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$27, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$461, %eax
	jne	.L723
	xorq	words+1632(%rip), %rax
	movq	%rax, %rdi
.L723:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function460, .-function460
	.align 256
	.type	function461, @function
function461:
	imulq	$923, %rdi, %rdi
	leaq	461(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$28, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$462, %eax
	jne	.L725
	xorq	words+1640(%rip), %rax
	movq	%rax, %rdi
.L725:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function461, .-function461
	.align 256
	.type	function462, @function
function462:
	imulq	$925, %rdi, %rdi
	leaq	462(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$29, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$463, %eax
	jne	.L727
	xorq	words+1648(%rip), %rax
	movq	%rax, %rdi
.L727:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function462, .-function462
	.align 256
	.type	function463, @function
function463:
	imulq	$927, %rdi, %rdi
	leaq	463(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$464, %eax
	jne	.L729
	xorq	words+1656(%rip), %rax
	movq	%rax, %rdi
.L729:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function463, .-function463
	.align 256
	.type	function464, @function
function464:
	imulq	$929, %rdi, %rdi
	leaq	464(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$31, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$465, %eax
	jne	.L731
	xorq	words+1664(%rip), %rax
	movq	%rax, %rdi
.L731:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function464, .-function464
	.align 256
	.type	function465, @function
function465:
	imulq	$931, %rdi, %rdi
	leaq	465(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	%rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$466, %eax
	jne	.L733
	xorq	words+1672(%rip), %rax
	movq	%rax, %rdi
.L733:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function465, .-function465
	.align 256
	.type	function466, @function
function466:
	imulq	$933, %rdi, %rdi
	leaq	466(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$2, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$467, %eax
	jne	.L735
	xorq	words+1680(%rip), %rax
	movq	%rax, %rdi
.L735:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function466, .-function466
	.align 256
	.type	function467, @function
function467:
	imulq	$935, %rdi, %rdi
	leaq	467(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$3, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$468, %eax
	jne	.L737
	xorq	words+1688(%rip), %rax
	movq	%rax, %rdi
.L737:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function467, .-function467
	.align 256
	.type	function468, @function
function468:
	imulq	$937, %rdi, %rdi
	leaq	468(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$4, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$469, %eax
	jne	.L739
	xorq	words+1696(%rip), %rax
	movq	%rax, %rdi
.L739:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function468, .-function468
	.align 256
	.type	function469, @function
function469:
	imulq	$939, %rdi, %rdi
	leaq	469(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$5, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$470, %eax
	jne	.L741
	xorq	words+1704(%rip), %rax
	movq	%rax, %rdi
.L741:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function469, .-function469
	.align 256
	.type	function470, @function
function470:
	imulq	$941, %rdi, %rdi
	leaq	470(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$6, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$471, %eax
	jne	.L743
	xorq	words+1712(%rip), %rax
	movq	%rax, %rdi
.L743:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function470, .-function470
	.align 256
	.type	function471, @function
function471:
	imulq	$943, %rdi, %rdi
	leaq	471(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$7, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$472, %eax
	jne	.L745
	xorq	words+1720(%rip), %rax
	movq	%rax, %rdi
.L745:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function471, .-function471
	.align 256
	.type	function472, @function
function472:
	imulq	$945, %rdi, %rdi
	leaq	472(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$8, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$473, %eax
	jne	.L747
	xorq	words+1728(%rip), %rax
	movq	%rax, %rdi
.L747:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function472, .-function472
	.align 256
	.type	function473, @function
function473:
	imulq	$947, %rdi, %rdi
	leaq	473(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$9, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$474, %eax
	jne	.L749
	xorq	words+1736(%rip), %rax
	movq	%rax, %rdi
.L749:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function473, .-function473
	.align 256
	.type	function474, @function
function474:
	imulq	$949, %rdi, %rdi
	leaq	474(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$10, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$475, %eax
	jne	.L751
	xorq	words+1744(%rip), %rax
	movq	%rax, %rdi
.L751:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function474, .-function474
	.align 256
	.type	function475, @function
function475:
	imulq	$951, %rdi, %rdi
	leaq	475(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$11, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$476, %eax
	jne	.L753
	xorq	words+1752(%rip), %rax
	movq	%rax, %rdi
.L753:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function475, .-function475
	.align 256
	.type	function476, @function
function476:
	imulq	$953, %rdi, %rdi
	leaq	476(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$12, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$477, %eax
	jne	.L755
	xorq	words+1760(%rip), %rax
	movq	%rax, %rdi
.L755:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function476, .-function476
	.align 256
	.type	function477, @function
function477:
	imulq	$955, %rdi, %rdi
	leaq	477(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$13, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$478, %eax
	jne	.L757
	xorq	words+1768(%rip), %rax
	movq	%rax, %rdi
.L757:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function477, .-function477
	.align 256
	.type	function478, @function
function478:
	imulq	$957, %rdi, %rdi
	leaq	478(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$14, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$479, %eax
	jne	.L759
	xorq	words+1776(%rip), %rax
	movq	%rax, %rdi
.L759:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function478, .-function478
	.align 256
	.type	function479, @function
function479:
	imulq	$959, %rdi, %rdi
	leaq	479(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$15, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$480, %eax
	jne	.L761
	xorq	words+1784(%rip), %rax
	movq	%rax, %rdi
.L761:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function479, .-function479
	.align 256
	.type	function480, @function
function480:
	imulq	$961, %rdi, %rdi
	leaq	480(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$16, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$481, %eax
	jne	.L763
	xorq	words+1792(%rip), %rax
	movq	%rax, %rdi
.L763:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function480, .-function480
	.align 256
	.type	function481, @function
function481:
	imulq	$963, %rdi, %rdi
	leaq	481(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$17, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$482, %eax
	jne	.L765
	xorq	words+1800(%rip), %rax
	movq	%rax, %rdi
.L765:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function481, .-function481
	.align 256
	.type	function482, @function
function482:
	imulq	$965, %rdi, %rdi
	leaq	482(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$18, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$483, %eax
	jne	.L767
	xorq	words+1808(%rip), %rax
	movq	%rax, %rdi
.L767:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function482, .-function482
	.align 256
	.type	function483, @function
function483:
	imulq	$967, %rdi, %rdi
	leaq	483(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$19, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$484, %eax
	jne	.L769
	xorq	words+1816(%rip), %rax
	movq	%rax, %rdi
.L769:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function483, .-function483
	.align 256
	.type	function484, @function
function484:
	imulq	$969, %rdi, %rdi
	leaq	484(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$20, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$485, %eax
	jne	.L771
	xorq	words+1824(%rip), %rax
	movq	%rax, %rdi
.L771:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function484, .-function484
	.align 256
	.type	function485, @function
function485:
	imulq	$971, %rdi, %rdi
	leaq	485(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$21, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$486, %eax
	jne	.L773
	xorq	words+1832(%rip), %rax
	movq	%rax, %rdi
.L773:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function485, .-function485
	.align 256
	.type	function486, @function
function486:
	imulq	$973, %rdi, %rdi
	leaq	486(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$22, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$487, %eax
	jne	.L775
	xorq	words+1840(%rip), %rax
	movq	%rax, %rdi
.L775:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function486, .-function486
	.align 256
	.type	function487, @function
function487:
	imulq	$975, %rdi, %rdi
	leaq	487(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$23, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$488, %eax
	jne	.L777
	xorq	words+1848(%rip), %rax
	movq	%rax, %rdi
.L777:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function487, .-function487
	.align 256
	.type	function488, @function
function488:
	imulq	$977, %rdi, %rdi
	leaq	488(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$24, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$489, %eax
	jne	.L779
	xorq	words+1856(%rip), %rax
	movq	%rax, %rdi
.L779:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function488, .-function488
	.align 256
	.type	function489, @function
function489:
	imulq	$979, %rdi, %rdi
	leaq	489(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$25, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$490, %eax
	jne	.L781
	xorq	words+1864(%rip), %rax
	movq	%rax, %rdi
.L781:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function489, .-function489
	.align 256
	.type	function490, @function
function490:
	imulq	$981, %rdi, %rdi
	leaq	490(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$26, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$491, %eax
	jne	.L783
	xorq	words+1872(%rip), %rax
	movq	%rax, %rdi
.L783:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function490, .-function490
	.align 256
	.type	function491, @function
function491:
	imulq	$983, %rdi, %rdi
	leaq	491(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$27, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$492, %eax
	jne	.L785
	xorq	words+1880(%rip), %rax
	movq	%rax, %rdi
.L785:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function491, .-function491
	.align 256
	.type	function492, @function
function492:
	imulq	$985, %rdi, %rdi
	leaq	492(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$28, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$493, %eax
	jne	.L787
	xorq	words+1888(%rip), %rax
	movq	%rax, %rdi
.L787:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function492, .-function492
	.align 256
	.type	function493, @function
function493:
	imulq	$987, %rdi, %rdi
	leaq	493(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$29, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$494, %eax
	jne	.L789
	xorq	words+1896(%rip), %rax
	movq	%rax, %rdi
.L789:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function493, .-function493
	.align 256
	.type	function494, @function
function494:
	imulq	$989, %rdi, %rdi
	leaq	494(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$30, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$495, %eax
	jne	.L791
	xorq	words+1904(%rip), %rax
	movq	%rax, %rdi
.L791:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function494, .-function494
	.align 256
	.type	function495, @function
function495:
	imulq	$991, %rdi, %rdi
	leaq	495(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$31, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$496, %eax
	jne	.L793
	xorq	words+1912(%rip), %rax
	movq	%rax, %rdi
.L793:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function495, .-function495
	.align 256
	.type	function496, @function
function496:
	imulq	$993, %rdi, %rdi
	leaq	496(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	%rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$497, %eax
	jne	.L795
	xorq	words+1920(%rip), %rax
	movq	%rax, %rdi
.L795:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function496, .-function496
	.align 256
	.type	function497, @function
function497:
	imulq	$995, %rdi, %rdi
	leaq	497(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$2, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$498, %eax
	jne	.L797
	xorq	words+1928(%rip), %rax
	movq	%rax, %rdi
.L797:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function497, .-function497
	.align 256
	.type	function498, @function
function498:
	imulq	$997, %rdi, %rdi
	leaq	498(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$3, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$499, %eax
	jne	.L799
	xorq	words+1936(%rip), %rax
	movq	%rax, %rdi
.L799:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function498, .-function498
	.align 256
	.type	function499, @function
function499:
	imulq	$999, %rdi, %rdi
	leaq	499(%rdi), %rax
	movq	%rax, %rdx
	movzbl	%ah, %ecx
	shrq	$4, %rdx
	xorq	%rax, %rdx
	addq	%rdx, words(,%rcx,8)
	testl	$500, %eax
	jne	.L801
	xorq	words+1944(%rip), %rax
	movq	%rax, %rdi
.L801:
	movq	%rdi, %rax
	shrq	$5, %rax
	addq	%rdi, %rax
	ret
	.size	function499, .-function499
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"0123456789abcdef"
	.section	.text.startup,"ax",@progbits
	.p2align 4
	.globl	main
	.type	main, @function
main:
	pushq	%rbp
	movl	$1, %edi
	movl	$20000, %ebp
	pushq	%rbx
	subq	$40, %rsp
	.p2align 4,,10
	.p2align 3
.L803:
	movl	$functions, %ebx
	.p2align 4,,10
	.p2align 3
.L804:
	call	*(%rbx)
	addq	$8, %rbx
	movq	%rax, %rdi
	cmpq	$functions+3200, %rbx
	jne	.L804
	subl	$1, %ebp
	jne	.L803
	leaq	15(%rsp), %rsi
	leaq	30(%rsp), %rax
.L806:
	movq	%rdi, %rdx
	shrq	$4, %rdi
	andl	$15, %edx
	movzbl	.LC0(%rdx), %edx
	movb	%dl, (%rax)
	movq	%rax, %rdx
	subq	$1, %rax
	cmpq	%rdx, %rsi
	jne	.L806
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
	addq	$40, %rsp
	xorl	%eax, %eax
	popq	%rbx
	popq	%rbp
	ret
	.size	main, .-main
	.section	.rodata
	.align 32
	.type	functions, @object
	.size	functions, 3200
functions:
	.quad	function100
	.quad	function101
	.quad	function102
	.quad	function103
	.quad	function104
	.quad	function105
	.quad	function106
	.quad	function107
	.quad	function108
	.quad	function109
	.quad	function110
	.quad	function111
	.quad	function112
	.quad	function113
	.quad	function114
	.quad	function115
	.quad	function116
	.quad	function117
	.quad	function118
	.quad	function119
	.quad	function120
	.quad	function121
	.quad	function122
	.quad	function123
	.quad	function124
	.quad	function125
	.quad	function126
	.quad	function127
	.quad	function128
	.quad	function129
	.quad	function130
	.quad	function131
	.quad	function132
	.quad	function133
	.quad	function134
	.quad	function135
	.quad	function136
	.quad	function137
	.quad	function138
	.quad	function139
	.quad	function140
	.quad	function141
	.quad	function142
	.quad	function143
	.quad	function144
	.quad	function145
	.quad	function146
	.quad	function147
	.quad	function148
	.quad	function149
	.quad	function150
	.quad	function151
	.quad	function152
	.quad	function153
	.quad	function154
	.quad	function155
	.quad	function156
	.quad	function157
	.quad	function158
	.quad	function159
	.quad	function160
	.quad	function161
	.quad	function162
	.quad	function163
	.quad	function164
	.quad	function165
	.quad	function166
	.quad	function167
	.quad	function168
	.quad	function169
	.quad	function170
	.quad	function171
	.quad	function172
	.quad	function173
	.quad	function174
	.quad	function175
	.quad	function176
	.quad	function177
	.quad	function178
	.quad	function179
	.quad	function180
	.quad	function181
	.quad	function182
	.quad	function183
	.quad	function184
	.quad	function185
	.quad	function186
	.quad	function187
	.quad	function188
	.quad	function189
	.quad	function190
	.quad	function191
	.quad	function192
	.quad	function193
	.quad	function194
	.quad	function195
	.quad	function196
	.quad	function197
	.quad	function198
	.quad	function199
	.quad	function200
	.quad	function201
	.quad	function202
	.quad	function203
	.quad	function204
	.quad	function205
	.quad	function206
	.quad	function207
	.quad	function208
	.quad	function209
	.quad	function210
	.quad	function211
	.quad	function212
	.quad	function213
	.quad	function214
	.quad	function215
	.quad	function216
	.quad	function217
	.quad	function218
	.quad	function219
	.quad	function220
	.quad	function221
	.quad	function222
	.quad	function223
	.quad	function224
	.quad	function225
	.quad	function226
	.quad	function227
	.quad	function228
	.quad	function229
	.quad	function230
	.quad	function231
	.quad	function232
	.quad	function233
	.quad	function234
	.quad	function235
	.quad	function236
	.quad	function237
	.quad	function238
	.quad	function239
	.quad	function240
	.quad	function241
	.quad	function242
	.quad	function243
	.quad	function244
	.quad	function245
	.quad	function246
	.quad	function247
	.quad	function248
	.quad	function249
	.quad	function250
	.quad	function251
	.quad	function252
	.quad	function253
	.quad	function254
	.quad	function255
	.quad	function256
	.quad	function257
	.quad	function258
	.quad	function259
	.quad	function260
	.quad	function261
	.quad	function262
	.quad	function263
	.quad	function264
	.quad	function265
	.quad	function266
	.quad	function267
	.quad	function268
	.quad	function269
	.quad	function270
	.quad	function271
	.quad	function272
	.quad	function273
	.quad	function274
	.quad	function275
	.quad	function276
	.quad	function277
	.quad	function278
	.quad	function279
	.quad	function280
	.quad	function281
	.quad	function282
	.quad	function283
	.quad	function284
	.quad	function285
	.quad	function286
	.quad	function287
	.quad	function288
	.quad	function289
	.quad	function290
	.quad	function291
	.quad	function292
	.quad	function293
	.quad	function294
	.quad	function295
	.quad	function296
	.quad	function297
	.quad	function298
	.quad	function299
	.quad	function300
	.quad	function301
	.quad	function302
	.quad	function303
	.quad	function304
	.quad	function305
	.quad	function306
	.quad	function307
	.quad	function308
	.quad	function309
	.quad	function310
	.quad	function311
	.quad	function312
	.quad	function313
	.quad	function314
	.quad	function315
	.quad	function316
	.quad	function317
	.quad	function318
	.quad	function319
	.quad	function320
	.quad	function321
	.quad	function322
	.quad	function323
	.quad	function324
	.quad	function325
	.quad	function326
	.quad	function327
	.quad	function328
	.quad	function329
	.quad	function330
	.quad	function331
	.quad	function332
	.quad	function333
	.quad	function334
	.quad	function335
	.quad	function336
	.quad	function337
	.quad	function338
	.quad	function339
	.quad	function340
	.quad	function341
	.quad	function342
	.quad	function343
	.quad	function344
	.quad	function345
	.quad	function346
	.quad	function347
	.quad	function348
	.quad	function349
	.quad	function350
	.quad	function351
	.quad	function352
	.quad	function353
	.quad	function354
	.quad	function355
	.quad	function356
	.quad	function357
	.quad	function358
	.quad	function359
	.quad	function360
	.quad	function361
	.quad	function362
	.quad	function363
	.quad	function364
	.quad	function365
	.quad	function366
	.quad	function367
	.quad	function368
	.quad	function369
	.quad	function370
	.quad	function371
	.quad	function372
	.quad	function373
	.quad	function374
	.quad	function375
	.quad	function376
	.quad	function377
	.quad	function378
	.quad	function379
	.quad	function380
	.quad	function381
	.quad	function382
	.quad	function383
	.quad	function384
	.quad	function385
	.quad	function386
	.quad	function387
	.quad	function388
	.quad	function389
	.quad	function390
	.quad	function391
	.quad	function392
	.quad	function393
	.quad	function394
	.quad	function395
	.quad	function396
	.quad	function397
	.quad	function398
	.quad	function399
	.quad	function400
	.quad	function401
	.quad	function402
	.quad	function403
	.quad	function404
	.quad	function405
	.quad	function406
	.quad	function407
	.quad	function408
	.quad	function409
	.quad	function410
	.quad	function411
	.quad	function412
	.quad	function413
	.quad	function414
	.quad	function415
	.quad	function416
	.quad	function417
	.quad	function418
	.quad	function419
	.quad	function420
	.quad	function421
	.quad	function422
	.quad	function423
	.quad	function424
	.quad	function425
	.quad	function426
	.quad	function427
	.quad	function428
	.quad	function429
	.quad	function430
	.quad	function431
	.quad	function432
	.quad	function433
	.quad	function434
	.quad	function435
	.quad	function436
	.quad	function437
	.quad	function438
	.quad	function439
	.quad	function440
	.quad	function441
	.quad	function442
	.quad	function443
	.quad	function444
	.quad	function445
	.quad	function446
	.quad	function447
	.quad	function448
	.quad	function449
	.quad	function450
	.quad	function451
	.quad	function452
	.quad	function453
	.quad	function454
	.quad	function455
	.quad	function456
	.quad	function457
	.quad	function458
	.quad	function459
	.quad	function460
	.quad	function461
	.quad	function462
	.quad	function463
	.quad	function464
	.quad	function465
	.quad	function466
	.quad	function467
	.quad	function468
	.quad	function469
	.quad	function470
	.quad	function471
	.quad	function472
	.quad	function473
	.quad	function474
	.quad	function475
	.quad	function476
	.quad	function477
	.quad	function478
	.quad	function479
	.quad	function480
	.quad	function481
	.quad	function482
	.quad	function483
	.quad	function484
	.quad	function485
	.quad	function486
	.quad	function487
	.quad	function488
	.quad	function489
	.quad	function490
	.quad	function491
	.quad	function492
	.quad	function493
	.quad	function494
	.quad	function495
	.quad	function496
	.quad	function497
	.quad	function498
	.quad	function499
	.local	words
	.comm	words,2048,32
	.section	.note.GNU-stack,"",@progbits
