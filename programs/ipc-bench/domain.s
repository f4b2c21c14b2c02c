# A message through a Unix stream socket, there and back. selftests §4.2.
#
# ring3: with signals.s processes.s bench.s ../lib/print.s ../lib/start.s
# ring3: args -c 10 -s 1
# ring3: expect-exit 0
# ring3: expect-stdout /^=+ RESULTS =+\nMessage size: +1\nMessage count: +10\n(?:[A-Z][a-z]+ [a-z]+: +\d+(?:\.\d{3})?\t(?:ms|us|msg\/s)\n){6}=+\n$/
# ring3: covers E1

        .include "../lib/ring3.inc"
        .include "ipc-bench.inc"

        .globl  main
        .text
main:   push    %rbx
        call    bench_options
        mov     bench_size(%rip), %rsi
        mov     $MAP_PRIVATE | MAP_ANONYMOUS, %r10d
        call    bench_memory
        mov     %rax, buffer(%rip)
        lea     server(%rip), %rdi
        lea     client(%rip), %rsi
        call    run_pair
        pop     %rbx
        ret

server: push    %rbx
        push    %r12
        push    %r13
        call    signals_server
        call    new_socket
        mov     %eax, %r13d
        lea     path(%rip), %rdi        # whoever was here before is gone
        system  SYS_unlink
        mov     %r13d, %edi
        lea     address(%rip), %rsi
        mov     $address_end-address, %edx
        system  SYS_bind
        test    %eax, %eax
        js      bench_failed
        mov     %r13d, %edi
        mov     $10, %esi
        system  SYS_listen
        xor     %edi, %edi
        call    notify                  # the client may come
        mov     %r13d, %edi
        xor     %esi, %esi
        xor     %edx, %edx
        system  SYS_accept
        test    %eax, %eax
        js      bench_failed
        mov     %eax, %ebx
        call    bench_begin
        mov     bench_count(%rip), %r12
1:      now     %r13
        call    send
        call    fill
        call    receive
        now     %rdi
        sub     %r13, %rdi
        call    bench_record
        dec     %r12
        jnz     1b
        call    bench_report
        mov     %ebx, %edi
        system  SYS_close
        lea     path(%rip), %rdi
        system  SYS_unlink
        pop     %r13
        pop     %r12
        pop     %rbx
        ret

client: push    %rbx
        push    %r12
        call    signals_client
        call    await_notice
        call    new_socket
        mov     %eax, %ebx
        mov     %eax, %edi
        lea     address(%rip), %rsi
        mov     $address_end-address, %edx
        system  SYS_connect
        test    %eax, %eax
        js      bench_failed
        mov     bench_count(%rip), %r12
1:      call    receive
        call    fill
        call    send
        dec     %r12
        jnz     1b
        pop     %r12
        pop     %rbx
        ret

# -> eax: a socket with buffers of 64000 bytes; what is accepted from it has buffers of its own
new_socket:
        push    %rbx
        mov     $AF_UNIX, %edi
        mov     $SOCK_STREAM, %esi
        xor     %edx, %edx
        system  SYS_socket
        test    %eax, %eax
        js      bench_failed
        mov     %eax, %ebx
        mov     $SO_SNDBUF, %edx
        call    1f
        mov     $SO_RCVBUF, %edx
        call    1f
        mov     %ebx, %eax
        pop     %rbx
        ret
1:      mov     %ebx, %edi
        mov     $SOL_SOCKET, %esi
        lea     buffer_bytes(%rip), %r10
        mov     $4, %r8d
        system  SYS_setsockopt
        ret

# ebx: the connected socket
send:   mov     %ebx, %edi
        mov     buffer(%rip), %rsi
        mov     bench_size(%rip), %rdx
        xor     %r10d, %r10d
        xor     %r8d, %r8d
        xor     %r9d, %r9d
        system  SYS_sendto
        cmp     bench_size(%rip), %rax
        jne     bench_failed
        ret
receive:
        mov     %ebx, %edi
        mov     buffer(%rip), %rsi
        mov     bench_size(%rip), %rdx
        xor     %r10d, %r10d
        xor     %r8d, %r8d
        xor     %r9d, %r9d
        system  SYS_recvfrom
        cmp     bench_size(%rip), %rax  # less than all is an error, as in the original
        jne     bench_failed
        ret
fill:   mov     buffer(%rip), %rdi
        mov     bench_size(%rip), %rcx
        mov     $'*', %al
        rep stosb
        ret

        .data
buffer_bytes:   .long   64000
address:        .short  AF_UNIX
path:           .asciz  "/tmp/ipc_bench_socket"
address_end:

        .bss
        .balign 8
buffer: .skip   8
