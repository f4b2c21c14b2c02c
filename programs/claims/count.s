# Handlers that do nothing but count, and keep a list of what they were called for.
#
#   count_interrupt    user-interrupt handler: handled, last_vector, handler_rsp, and the vector is appended to `order`
#   count_signal       signal handler: caught, last_signal, handler_rsp, and the signal is appended to `order`
#   signal_return      what a signal handler returns to
#   nap(ns)            nanosleep
#   await(n)           spins until `handled` is at least n
#
# ring3: library

        .include "../lib/ring3.inc"

ROOM = 64

        .globl  count_interrupt, count_signal, signal_return, nap, await
        .text
count_interrupt:
        mov     %rsp, handler_rsp(%rip)
        push    %rax
        push    %rcx
        mov     16+frame_vector(%rsp), %rax
        mov     %rax, last_vector(%rip)
        mov     ordered(%rip), %rcx
        cmp     $ROOM, %rcx             # a storm leaves no more than its beginning
        jae     1f
        mov     %al, order(%rcx)
        incq    ordered(%rip)
1:      incq    handled(%rip)
        pop     %rcx
        pop     %rax
        add     $8, %rsp                # drop the vector
        uiret

count_signal:
        mov     %rsp, handler_rsp(%rip)
        movslq  %edi, %rax
        mov     %rax, last_signal(%rip)
        mov     ordered(%rip), %rcx
        cmp     $ROOM, %rcx             # a storm leaves no more than its beginning
        jae     1f
        mov     %al, order(%rcx)
        incq    ordered(%rip)
1:      incq    caught(%rip)
        ret
signal_return:
        mov     $SYS_rt_sigreturn, %eax
        syscall

nap:    push    %rdi                    # nanoseconds
        push    $0                      # seconds
        mov     %rsp, %rdi
        xor     %esi, %esi
        mov     $SYS_nanosleep, %eax
        syscall
        add     $16, %rsp
        ret

await:  pause
        cmp     %rdi, handled(%rip)
        jb      await
        ret

        .globl  handled, last_vector, caught, last_signal, handler_rsp, order
        .bss
        .balign 8
handled:        .skip   8
last_vector:    .skip   8
caught:         .skip   8
last_signal:    .skip   8
handler_rsp:    .skip   8
ordered:        .skip   8
order:          .skip   ROOM
