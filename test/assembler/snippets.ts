/** Pieces of source for `snippets.test.ts`. */

/** What GNU as 2.40 accepts. */
export const accepted: Readonly<Record<string, string>> = {
  'registers without a percent sign': `
.att_syntax noprefix
movl eax, ebx
movl $5, 8(rax,rbx,4)
mov rax, foo
jmp *rax
foo: addl fs:4(r12), r9d
.att_syntax prefix
movl %eax, foo`,
  'Intel syntax with percent signs': `
.intel_syntax prefix
mov %eax, %ebx
mov %eax, [%rbx+4]
mov eax, %ebx
eax: ret`,
  'directives that other assemblers know by other names': `
.if 0
nop
.elsec
.byte 7
.endc
.irep x,1,2
.byte \\x
.endr
.irepc y,abc
.byte 0x\\y
.endr
.macro mm
.mexit
nop
.endm
mm
.sect .foo,"aw"
.slong 5,-3
.ffloat 1.5
.dfloat 1.5
.offset 8
o1: .long 0
o2:
.text
.lsym baz, 4
.long o1, o2, baz
.xdef glo
.xref und
.xcom xc,4
glo: .long xc`,
  'directives without effect on the bytes': `
.allow_index_reg
.disallow_index_reg
.debug
.func foo
foo: nop
.endfunc
.format foo bar
.name "foo"
.noformat
.nopage
.llen 132
.page
.plen 66
.spc 1
.ttl "x"
.operand_check none
.sse_check none
.linkonce
.gnu_attribute 4,1
.mri 0
.stabs "x",100,0,0,foo
.vtable_entry foo,4
.cfi_startproc
nop
.cfi_negate_ra_state
.cfi_endproc`,
  'x87 names as Intel uses them': `
fsubp %st,%st(4)
.intel_mnemonic
fsubrp
fsubp %st,%st(4)
fsub %st,%st(3)
fdivr %st(3),%st
fdivs (%rax)
.att_mnemonic
fsubrp
fsub %st,%st(3)`,
  bundles: `
.bundle_align_mode 4
mov $1,%eax
mov $1,%eax
mov $1,%eax
mov $1,%eax
jmp 1f
jne foo
movabs $0x123456789,%rax
1: .bundle_lock
mov $1,%eax
.bundle_lock
call 1b
.bundle_unlock
nop
.bundle_unlock
.bundle_lock
.rept 16
nop
.endr
.bundle_unlock
foo: .byte 1,2,3
.p2align 3
lock
incl (%rax)
.bundle_align_mode 0
.rept 5
mov $1,%eax
.endr`,
  'pseudo-prefixes': `
{load} mov %eax, %ebx
{store} mov %eax, %ebx
{store} xorq %rax, %rbx
{vex3} vaddps %xmm0, %xmm1, %xmm2
{vex2} vaddps %xmm0, %xmm1, %xmm2
{vex} vpdpbusd %xmm0, %xmm1, %xmm2
{evex} vaddps %xmm0, %xmm1, %xmm2
{rex} movb %al, %bl
{rex} nop
{disp32} jmp 1f
{disp8} jmp 1f
{disp32} jne 1f
{disp8} movl (%rax), %ebx
{disp32} movl 4(%rax), %ebx
{disp32} movl (%rax), %ebx
{nooptimize} movq $1, %rax
{load} movq %xmm0, %xmm1
{store} movaps %xmm0, %xmm1
{load} vmovaps %xmm0, %xmm1
{store} vmovaps %xmm8, %xmm1
1: ret`,
  'branch hints': `
jne,pt 1f
jne,pn 1f
je,pt foo
1: ret
foo: .skip 200
je,pn 1b`,
  'words for operators in Intel syntax': `
.intel_syntax noprefix
foo: .if 5 EQ 5
.byte 1
.elseif 6 gt 5
.byte 2
.endif
.set x, 5 SHL 2
y = 6 AND 3
.byte x, y, 20 SHR 1, 6 or 1, 6 XOR 3, NOT 5 AND 7, 7 mod 4, - NOT 5, 8 - 2 SHL 1
.byte 5 NE 5, 5 LT 6, 5 LE 5, 5 GT 6, 5 Ge 5, 5 EQ 5 AND 3
.skip 1 SHL 2
.fill 2 OR 1,1,NOT 5
.rept 4 SHR 1
.byte 9
.endr
.uleb128 1 SHL 9
.p2align 1 OR 2
.long foo[4]-foo, [foo]+2-foo, dword, byte*4
.quad OFFSET FLAT:foo, 4 + OFFSET foo, DWORD PTR 5, SHORT foo
.globl and, byte
and: mov eax, 5 SHL 2
byte: .ascii "a [b] AND c"
lbl: .byte 1 SHL 3, 2
.long 'a' AND 0x60
.type foo, @function`,
  'registers of no index': `
.allow_index_reg
mov (%rax,%riz,1), %eax
lea (%rax,%riz,4), %rcx
mov 4(%eax,%eiz), %eax
addl $5, 4(%r13,%riz)
vaddps 64(%rax,%riz), %zmm0, %zmm1
.att_syntax noprefix
mov (,eiz,2), eax
.intel_syntax noprefix
mov eax, [riz*2+4]
mov eax, [rax+%riz]
.disallow_index_reg
mov eax, [eiz*1+4]
mov eax, [rax+riz*1]
.att_syntax noprefix
mov riz, eax`,
  'sizes of numbers in Intel syntax': `
.intel_syntax noprefix
push byte ptr 300
push word ptr 0x8000
push dword ptr 0x80000000
push qword ptr 5
push -0x80000000
add eax, dword ptr 5
mov eax, [offset foo+4]
push [offset foo]
mov eax, ds:[offset foo]
mov eax, [foo*1+rax]
vpcmpestrmd xmm1, xmm2, 3
pcmpestriq xmm1, xmm2, 3
call fword ptr foo
foo: lcall [rax]`,
  'labels that begin with a dot, in front of instructions': `
.intel_syntax noprefix
.Lc0: lea rsi, .Lc1[rip]
.Lc1 : "x": jmp .Lc0
.Lc2: .byte 1
.Lc3: .Lc4 = 5`,
  'ends without a beginning': `
.endm
.endr
.exitm
ret $-32768`,
  'prefixes where they belong': `
rep stosb
repne scasb
rep ret
rep nop
rep bsf %eax, %ebx
rep movsd
repe cmpsl
notrack jmp *%rax
notrack call *(%rax)
bnd jmp foo
bnd jne foo
bnd call *%rax
bnd ret
xrelease movl $1, (%rax)
xacquire xchg %eax, (%rbx)
lock xacquire incl (%rax)
rep
lock
foo: ret`,
  'a macro that is left within a condition': `
.macro early x
.if 1
.if \\x
.exitm
.endif
.endif
.byte 99
.endm
.if 1
early 1
early 0
.endif`,
  'AVX-512 in Intel syntax': `
.intel_syntax noprefix
vaddps zmm1{k1}{z}, zmm2, zmm3
vaddps zmm1, zmm2, DWORD PTR [rax]{1to16}
vaddps zmm1, zmm2, DWORD BCST [rax+64]
vaddpd zmm30, zmm29, zmm28, {rn-sae}
vaddpd zmm30, zmm29, zmm28{rz-sae}
vcmpps k5{k7}, zmm30, zmm29, {sae}, 171
vmovdqu32 [rax+64], zmm17
vmovaps zmm1, ZMMWORD PTR [rax+8]
vpscatterdd [r9+zmm1*8+256]{k1}, zmm30`,
  'displacements that EVEX may shorten': `
vmovaps 17(%rax), %zmm1
vmovaps 64(%rax), %zmm1
vmovaps 128(%rax), %zmm1
vmovaps 8128(%rax), %zmm1
vmovaps 8192(%rax), %zmm1
vaddps 4(%rax){1to16}, %zmm1, %zmm2`,
  altmacro: `
.altmacro
.macro m a, b
local lab
lab: .long \\a
.long &b
.long b
.quad lab
.endm
m 1, %2+3
m <4>, <5, 6>
.macro s t, u
.ascii t
.byte u&0
x&u: .byte u
.endm
s "xyz", 1
s <"a!>b">, 2
.irp x, <1,2>, 3
.byte x
.endr
.noaltmacro
.macro n a
a\\a: .byte \\a
.endm
n 7`,
  'arguments of macros': `
.macro m a, b=4(%rsp), c:req, d:vararg
.ascii "\\a|\\b|\\c|\\d"
.endm
m 1,,3,4 , 5 + 6
m (a b), [ x , y ], z
m 1 2 3
m -1 -2 -3 -4
m 1 + 2, 3 , 4
m a=1 c=2
m c=2,d=3,b=7
m $5, 8 (%rax), %ebx
m 'a, "b, d", ( 1+ 2 ) 7
.irp r, "8(%rcx,%rdx)", (%rax , %rbx)
.ascii "\\r;"
.endr
.irpc c, 0 1,2
.ascii "\\c;"
.endr
.irpc c, "a b"
.byte '\\c
.ascii "'\\c"
.endr
.ifc a + b,a+b
.byte 1
.endif
.altmacro
m %1+2*3 , <b,c>, 'd, %4)`,
  'a quadword moved as if it were a doubleword': `
.intel_syntax noprefix
movd xmm1, QWORD PTR [rax]
movd QWORD PTR [rax], xmm9
movd mm1, QWORD PTR [r9]
movd xmm1, DWORD PTR [rax]
pcmpestriq xmm1, xmm2, 5
vpcmpestrmq xmm15, xmm9, 5
call FWORD PTR [rax]
lcall [rax]`,
  'suffixes that say little': `
cmpxchg8bq (%rbp)
fldenvs (%rax)
fnsave (%rax)
pcmpestril $1, %xmm0, %xmm1
pcmpestriq $1, %xmm0, %xmm1
vpcmpestrmq $1, (%rax), %xmm1
vmovmskpdq %xmm9, %r11
vpextrwl $1, %xmm0, %ebp
pinsrwq $1, %rsp, %xmm2
vpmovmskbl %xmm3, %r11d
fldl %st(1)`,
  'names that stand for expressions': `
.set a, 5
.equ b, a+1
.equiv d, 9
e == a+3
.eqv h, a+1
.long a, b, d, e, h
a = 7
.long a, b, e, h
f = .
.long f-.
.set g, lab
.long g-lab
lab: .quad g`,
  'wide strings': `
.string16 "ab", "c"
.string32 "ab"
.string64 "a\\n"
.string8 "x"`,
  'patterns of several bytes': `
.byte 1
.balign 2
.balignw 8, 0x1234
.byte 1,2,3,4
.balignl 16, 0x12345678
.data
.long 5
.p2alignw 3, 0x4321`,
  'floating-point numbers': `
.float 1.5, -2.25, 1e10, 0f3.5, 0e1.25, inf, -inf, nan, 1, .5, 5., 1e-45, 3.4e38, 0.1, 1.17549435e-38
.double 1.5, 0d2.5, 1e308, 5e-324, 1.7976931348623157e308, nan, 0.1, 2.2250738585072014e-308, -nan
.tfloat 1.5, 0.1, -3.14159265358979323846, 1e4000, 1e-4940, inf, nan, 0
.hfloat 1.5, 0.1, 65504, 6e-8
.bfloat16 1.5, 0.1, 3e38`,
  'names of other assemblers for data': `
.dc.b 1, 2
.dc.w 1
.dc.l 5
.dc 3
.dc.a 4
.dc.d 1.5
.dc.s 1.5
.dcb.b 3, 7
.dcb.w 2, 0x1234
.dcb.l 2
.dcb.d 2, 1.5
.ds.b 3
.ds.w 2
.ds.l 1, 5
.ds 2`,
  'padding that is asked for': `
.nop
.nops 5
.nops 13, 4
.nops 20`,
  'offsets in structures': `
.struct 0
a: .struct a+4
b: .struct b+8
c: .skip 3
d:
.text
.long b, c, d`,
  'a name in .eh_frame': `
f: .cfi_startproc
nop
.cfi_label foo
.cfi_same_value rbx
nop
.cfi_endproc`,
};

/** What it refuses. */
export const refused: readonly string[] = [
  '.abort',
  'ret $65536',
  'enter $70000, $0',
  '.intel_syntax noprefix\nlret -40000',
  '.uleb128 foo-1',
  'rep add %eax, %ebx',
  'rep nopw (%rax)',
  'repne jmp foo',
  'notrack jmp foo',
  'notrack ret',
  'lock jmp foo',
  'bnd add %eax, %ebx',
  'bnd loop foo',
  'xacquire mov %eax, (%rbx)',
  '1: nop\n.skip 1f-1b\n1: nop',
  '1: nop\n.dcb.l 1f-1b\n1: nop',
  '.operand_check foo',
  '.page 1',
  '.lsym foo',
  '.vtable_entry foo',
  '.gnu_attribute 1',
  'mov (%rax,%riz,1), %eax',
  '.intel_syntax noprefix\nmov eax, [riz*2+4]',
  '.intel_syntax noprefix\npush 0xffffffff',
  '.intel_syntax noprefix\nadd rax, dword ptr 5',
  '.intel_syntax noprefix\nlcall FWORD PTR [rax]',
  '.intel_syntax noprefix\n.long shl 5',
  '.intel_syntax noprefix\n.long foo SHL 1\nfoo:',
  '.intel_mnemonic\nfsub',
  '.bundle_lock\nnop\n.bundle_unlock',
  '.bundle_align_mode 4\n.bundle_unlock',
  '.bundle_align_mode 4\n.bundle_lock\nnop',
  '.bundle_align_mode 2\nmovabs $1, %rax',
  '.symver foo, foo',
  '.symver foo, foo@@V1\ncall foo',
  '.type f, Function\nf: nop',
  'mov $x@TPOFF, %eax',
  'movabs $x@GOTPCREL, %rax',
  'lea x@GOTOFF(%rax), %rax',
  'call x@TLSCALL',
  '.lcomm d,8,16',
  '"x-y" = 5',
  '.double - 1.5',
  '.byte 1; .balignw 8, 0x1234',
  'vaddps %xmm16, %xmm1, %xmm2{z}',
  'vaddps %zmm1, %zmm2, %zmm3{%k0}',
  'vaddps (%rax){1to8}, %zmm1, %zmm2',
  'vaddps {rn-sae}, (%rax), %zmm1, %zmm2',
  'vcvtpd2dq (%rax), %xmm1',
  'paddd %xmm16, %xmm1',
  'call,pt 1f; 1:',
  '{foo} nop',
  '{evex} addl %eax, %ebx',
  '.macro m a; nop; .endm; m a=1 2',
  'pinsrwl $1, (%rax), %xmm1',
  'vmovmskpdl %xmm9, %r11',
  'flds %st(1)',
  'fxch %st(3), %st',
  'rdrandq %rax',
  'stosd',
  '.intel_syntax noprefix; vmovd xmm1, QWORD PTR [rax]',
  '.weakref a, b; .weakref b, a',
  'movsl (%rax), %eax',
  '.macro m a; nop; .endm; m b=1',
  '.macro m a; .byte \\a; .endm; m (1,2)',
];
