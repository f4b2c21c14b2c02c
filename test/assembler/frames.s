# Every directive about stack frames, steps of every size, several sections, frames that begin alike and not.
.text
f: .cfi_startproc
 .cfi_personality 0x3, pers
 .cfi_lsda 0x3, .Lx
 push %rbp
 .cfi_def_cfa_offset 16
 .cfi_offset %rbp, -16
 mov %rsp,%rbp
 .cfi_def_cfa_register rbp
 .cfi_remember_state
 jmp 1f
 .skip 70
 .cfi_adjust_cfa_offset 200
 .cfi_rel_offset 3, 8
 .cfi_offset 70, 8
 .cfi_undefined rip
 .skip 300
1: .cfi_restore_state
 .cfi_escape 0xf,3,4,5
 .p2align 4
 .cfi_same_value 6
 .cfi_val_offset 6, 16
 .cfi_register 3, 4
 leave
 .cfi_restore 6
 .cfi_def_cfa 7, 8
 ret
 .cfi_endproc
.section .text.b,"ax"
g: .cfi_startproc
 jne foo
 .cfi_def_cfa_offset 1000
 ret
 .cfi_endproc
h: .cfi_startproc
 .cfi_signal_frame
 ret
 .cfi_endproc
i: .cfi_startproc simple
 .cfi_def_cfa 6, 16
 .cfi_return_column 5
 .skip 70000
 .cfi_def_cfa_offset -16
 ret
 .cfi_endproc
.Lx:
k: .cfi_startproc
 .cfi_personality 0x9b, pers
 .cfi_lsda 0x1b, .Lx
 ret
.cfi_endproc
