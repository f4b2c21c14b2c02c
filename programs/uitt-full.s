# A full table: a thread can be connected to 256 vectors, whoever's they are. The 257th is refused.
#
# Four threads offer all their 64 vectors each; the main thread connects to every one.
#
# ring3: with lib/uintr.s lib/thread.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 8
# ring3: covers A3 A14 B15 B16 H53 H105

        .include "lib/ring3.inc"

THREADS = 4
VECTORS = 64

        .globl  _start
        .text
_start:
        xor     %ebx, %ebx
1:      lea     receiver(%rip), %rdi
        mov     %ebx, %esi
        call    thread_start
        inc     %ebx
        cmp     $THREADS, %ebx
        jb      1b
2:      call    yield                   # until all have registered
        cmpl    $THREADS, ready(%rip)
        jb      2b

        # Vector v of thread t gets index 64 t + v: the lowest free one each time.
        xor     %ebx, %ebx
        lea     fds(%rip), %rbp
3:      mov     (%rbp,%rbx,4), %edi
        xor     %esi, %esi
        call    uintr_register_sender
        cmp     %rbx, %rax
        je      4f
        incq    wrong(%rip)
4:      inc     %ebx
        cmp     $THREADS * VECTORS, %ebx
        jb      3b
        expect_equal "256 connections have the indices 0 to 255", wrong(%rip), $0

        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        xor     %edi, %edi
        call    uintr_connect_self
        expect_equal "there is no room for another", %rax, $-ENOSPC

        # Each of them works, the first and the last too.
        xor     %ebx, %ebx
5:      senduipi %rbx
6:      call    yield
        cmp     %rbx, delivered(%rip)
        jbe     6b
        inc     %ebx
        cmp     $THREADS * VECTORS, %ebx
        jb      5b
        expect_equal "each interrupt reached its thread, with its vector", astray(%rip), $0

        mov     fds+4*100(%rip), %edi   # one goes: there is room for one
        xor     %esi, %esi
        call    uintr_unregister_sender
        mov     fds+4*100(%rip), %edi
        xor     %esi, %esi
        call    uintr_register_sender
        expect_equal "a place that became free is given again", %rax, $100
        call    check_done              # ends all threads

receiver:                               # rdi: number of the thread
        push    %rbx
        push    %rbp
        push    %r12
        shl     $6, %edi
        mov     %rdi, %r12              # index of its vector 0
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        stui
        lea     fds(%rip), %rbp
        xor     %ebx, %ebx
1:      mov     %ebx, %edi
        xor     %esi, %esi
        call    uintr_create_fd
        lea     (%rbx,%r12), %rcx
        mov     %eax, (%rbp,%rcx,4)
        inc     %ebx
        cmp     $VECTORS, %ebx
        jb      1b
        lock incl ready(%rip)
2:      call    yield                   # r12 tells the handler whose thread this is
        jmp     2b

yield:                                  # five threads spinning on one core would take long
        mov     $SYS_sched_yield, %eax
        syscall
        ret

handler:
        push    %rax
        mov     8+frame_vector(%rsp), %rax
        add     %r12, %rax              # the index it was sent with
        cmp     delivered(%rip), %rax   # they come one at a time
        je      1f
        incq    astray(%rip)
1:      incq    delivered(%rip)
        pop     %rax
        add     $8, %rsp
        uiret

        .bss
        .balign 8
fds:            .skip   4 * THREADS * VECTORS
delivered:      .skip   8
astray:         .skip   8
wrong:          .skip   8
ready:          .skip   4
