# UIF belongs to the thread: system calls and context switches leave it as it is, and the kernel never changes it.
#
# ring3: with lib/uintr.s lib/thread.s lib/check.s
# ring3: expect-exit 0
# ring3: cores 2 1 4
# ring3: seeds 8
# ring3: covers B18 A9 B9 B12 F8 H28 H103

        .include "lib/ring3.inc"

# uif REGISTER   reads the flag.
.macro uif register:req
        testui
        mov     $0, \register           # MOV leaves CF alone
        adc     $0, \register
.endm

        .globl  _start
        .text
_start:
        stui
        call    many_calls
        uif     %rbx
        expect_equal "set, it survives system calls and sleep", %rbx, $1

        lea     other(%rip), %rdi
        call    thread_start
        mov     %rax, %rdi
        call    thread_join
        expect_equal "a new thread begins with it clear, although its creator has it set", other_began(%rip), $0
        expect_equal "the other thread's flag is its own", other_ended(%rip), $1

        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        uif     %rbx
        expect_equal "registering leaves it set", %rbx, $1
        xor     %edi, %edi
        call    uintr_unregister_handler
        uif     %rbx
        expect_equal "unregistering too", %rbx, $1

        clui
        call    many_calls
        uif     %rbx
        expect_equal "clear, it survives system calls and sleep", %rbx, $0
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        uif     %rbx
        expect_equal "registering does not set it", %rbx, $0

        # An interrupt that is pending and masked survives the same.
        xor     %edi, %edi
        call    uintr_connect_self
        senduipi %rax
        call    many_calls
        expect_equal "a masked interrupt waits through system calls and sleep", handled(%rip), $0
        stui
        expect_equal "and is still there", handled(%rip), $1

        # What is pending when the receiver unregisters is lost.
        clui
        xor     %eax, %eax
        senduipi %rax
        call    many_calls
        xor     %edi, %edi
        call    uintr_unregister_handler
        lea     handler(%rip), %rdi
        xor     %esi, %esi
        call    uintr_register_handler
        stui
        call    many_calls
        expect_equal "unregistering discards what is pending", handled(%rip), $1
        call    check_done

many_calls:
        mov     $SYS_getpid, %eax
        syscall
        mov     $SYS_sched_yield, %eax
        syscall
        lea     nap(%rip), %rdi
        xor     %esi, %esi
        mov     $SYS_nanosleep, %eax
        syscall
        ret

other:
        uif     %rax
        mov     %rax, other_began(%rip)
        stui
        call    many_calls
        uif     %rax
        mov     %rax, other_ended(%rip)
        ret

handler:
        incq    handled(%rip)
        add     $8, %rsp
        uiret

        .section .rodata
        .balign 8
nap:            .quad   0, 100000       # 0.1 ms

        .bss
        .balign 8
handled:        .skip   8
other_began:    .skip   8
other_ended:    .skip   8
