# C11: an event loop over user interrupts. Each source has a vector; the handler only notes it, the loop calls what belongs to
# it, and sleeps when nothing is noted. That the sleep is ended by an interrupt is the waking mode of poc-v2; its timeout covers
# an interrupt that comes between looking and sleeping.
#
# ring3: with count.s ../lib/thread.s ../lib/check.s
# ring3: abi poc-v2
# ring3: covers C11

        .include "claims.inc"
SOURCES = 3
TIMES = 10
        .globl  _start
        .text
_start: sys     POC_register_handler, $note, $WAITING_RECEIVER
        stui
        xor     %ebx, %ebx
1:      mov     %rbx, vector(%rip)
        sys     POC_vector_fd, vector(%rip), $0
        mov     %rax, fds(,%rbx,8)
        lea     source(%rip), %rdi
        mov     %rbx, %rsi
        call    thread_start
        inc     %ebx
        cmp     $SOURCES, %ebx
        jb      1b

loop:   xor     %ebx, %ebx
        xchg    %rbx, noted(%rip)       # all that has happened, taken at once
        test    %rbx, %rbx
        jz      3f
2:      bsf     %rbx, %rax              # the lowest source
        btr     %rax, %rbx
        call    *callbacks(,%rax,8)
        test    %rbx, %rbx
        jnz     2b
        cmpq    $SOURCES, finished(%rip)
        jb      loop
        expect_equal "source 0 has been served", served(%rip), $TIMES
        expect_equal "source 1 too", served+8(%rip), $TIMES
        expect_equal "and source 2", served+16(%rip), $TIMES
        expect_equal "no wait had to time out", timeouts(%rip), $0
        call    check_done
3:      sys     POC_wait, $100000, $0   # µs
        test    %eax, %eax
        jnz     loop
        incq    timeouts(%rip)
        jmp     loop

first:  xor     %ecx, %ecx
        jmp     serve
second: mov     $1, %ecx
        jmp     serve
third:  mov     $2, %ecx
serve:  mov     produced(,%rcx,8), %rdx # interrupts merge: the source says how much there is
        mov     %rdx, served(,%rcx,8)
        cmp     $TIMES, %rdx
        jne     1f
        incq    finished(%rip)
        movq    $-1, produced(,%rcx,8)
1:      ret

note:   push    %rax
        mov     8+frame_vector(%rsp), %rax
        lock btsq %rax, noted(%rip)
        pop     %rax
        add     $8, %rsp
        uiret

source: push    %rbx                    # (number)
        push    %rbp
        mov     %rdi, %rbp
        mov     $TIMES, %ebx
        mov     fds(,%rdi,8), %rdi      # (a macro's argument ends at a comma, brackets or not)
        sys     POC_register_sender, %rdi, $0
        push    %rax
1:      mov     $50000, %edi
        call    nap
        incq    produced(,%rbp,8)
        mov     (%rsp), %rax
        senduipi %rax
        dec     %ebx
        jnz     1b
        pop     %rax
        pop     %rbp
        pop     %rbx
        ret

        .section .rodata
        .balign 8
callbacks: .quad first, second, third
        .bss
        .balign 8
vector: .skip   8
fds:    .skip   8 * SOURCES
noted:  .skip   8
produced: .skip 8 * SOURCES
served: .skip   8 * SOURCES
finished: .skip 8
timeouts: .skip 8
