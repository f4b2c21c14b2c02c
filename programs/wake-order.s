# Waking is no promotion: who is woken from uintr_wait by a user interrupt is put on the run queue, behind those that wait for
# the core already, and whoever runs goes on. Three threads, all on the same core.
#
# ring3: with lib/uintr.s lib/thread.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 4
# ring3: covers B11

        .include "lib/ring3.inc"

        .globl  _start
        .text
_start: xor     %edi, %edi
        mov     $8, %esi
        lea     first_core(%rip), %rdx
        mov     $SYS_sched_setaffinity, %eax    # threads inherit it
        syscall
        lea     waiter(%rip), %rdi
        call    thread_start
        mov     %rax, %r14
        lea     runner(%rip), %rdi
        call    thread_start
        mov     %rax, %r15
        mov     fd(%rip), %edi
        xor     %esi, %esi
        call    uintr_register_sender
        mov     %rax, %rbx
        lea     a_while(%rip), %rdi             # meanwhile the waiter falls asleep
        xor     %esi, %esi
        mov     $SYS_nanosleep, %eax
        syscall
        mov     $SYS_sched_yield, %eax          # from here on the runner waits for the core
        syscall
        movl    $1, go(%rip)
        senduipi %rbx
        mov     $2000, %ecx                     # the interrupt is on its way: the kernel wakes the waiter meanwhile
1:      dec     %ecx
        jnz     1b
        mov     $'M', %al
        call    note
        mov     $SYS_sched_yield, %eax
        syscall
        mov     %r14, %rdi
        call    thread_join
        mov     %r15, %rdi
        call    thread_join
        expect_equal "first who sent, then who waited for the core, at last who was woken", order(%rip), $('M' | 'R' << 8 | 'W' << 16)
        expect_equal "the handler has run", handled(%rip), $1
        call    check_done

waiter: lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        xor     %edi, %edi
        xor     %esi, %esi
        call    uintr_create_fd
        mov     %eax, fd(%rip)
        stui
        xor     %edi, %edi
        call    uintr_wait
        mov     $'W', %al
        jmp     note

runner: mov     $SYS_sched_yield, %eax
        syscall
        cmpl    $0, go(%rip)
        je      runner
        mov     $'R', %al
note:   mov     noted(%rip), %rcx
        lea     order(%rip), %rdx
        mov     %al, (%rdx,%rcx)
        incq    noted(%rip)
        ret

handler:
        incq    handled(%rip)
        add     $8, %rsp
        uiret

        .section .rodata
        .balign 8
first_core:     .quad   1
a_while:        .quad   0, 100000        # 100 µs

        .bss
        .balign 8
order:          .skip   8
noted:          .skip   8
handled:        .skip   8
fd:             .skip   4
go:             .skip   4
