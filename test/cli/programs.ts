// Small programs that end in all the ways there are.

/** `exit(status)`, as instructions. */
const exit = (status: number | string): string =>
  `        mov $${status}, %edi\n        mov $60, %eax\n        syscall\n`;
/** `write(fd, label, length)`, as instructions. */
const write = (label: string, length: number, fd = 1): string =>
  `        mov $${fd}, %edi\n        lea ${label}(%rip), %rsi\n        mov $${length}, %edx\n        mov $1, %eax\n        syscall\n`;

export const START = '        .globl _start\n_start:\n';

/** Exits with a status. */
export const exits = (status: number): string => START + exit(status);

/** Writes a line and exits. */
export const prints = (line: string, status = 0): string =>
  `${START}${write('text', line.length + 1)}${exit(status)}text:   .ascii "${line}\\n"\n`;

/** Writes its arguments after the name, and what it reads from standard input, to standard output; its name to standard error. */
export const echoes = `        .globl main
main:   push %rbx
        push %r12
        push %r13
        mov %rsi, %rbx                  # argv
        mov (%rbx), %rsi
        mov $2, %r12d
        call put
1:      add $8, %rbx
        mov (%rbx), %rsi
        mov $1, %r12d
        test %rsi, %rsi
        jz 2f
        call put
        jmp 1b
2:      xor %edi, %edi
        lea buffer(%rip), %rsi
        mov $64, %edx
        xor %eax, %eax                  # read
        syscall
        test %rax, %rax
        jle 3f
        mov $1, %edi
        lea buffer(%rip), %rsi
        mov %eax, %edx
        mov $1, %eax
        syscall
        jmp 2b
3:      pop %r13
        pop %r12
        pop %rbx
        xor %eax, %eax
        ret
put:    xor %edx, %edx                  # rsi: text, r12: descriptor
1:      cmpb $0, (%rsi,%rdx)
        je 2f
        inc %rdx
        jmp 1b
2:      mov %r12d, %edi
        mov $1, %eax
        syscall
        ret
        .bss
buffer: .skip 64
`;

/** Counts for ever. */
export const neverEnds = `${START}1:      inc %rax\n        jmp 1b\n`;

/** Sleeps in a futex that nobody wakes. */
export const waits = `${START}        lea word(%rip), %rdi
        xor %esi, %esi                  # FUTEX_WAIT
        xor %edx, %edx
        xor %r10d, %r10d
        mov $202, %eax
        syscall
        .data
word:   .long 0
`;

/** Two threads, each asleep in a futex that only the other could wake. */
export const waitForEachOther = `${START}        mov $0x50f00, %edi              # CLONE_VM FS FILES SIGHAND THREAD SYSVSEM
        lea stack_top(%rip), %rsi
        mov $56, %eax                   # clone
        syscall
        lea first(%rip), %rdi
        test %eax, %eax
        jnz 1f
        lea second(%rip), %rdi
1:      xor %esi, %esi                  # FUTEX_WAIT
        xor %edx, %edx
        xor %r10d, %r10d
        mov $202, %eax
        syscall
        .bss
first:  .skip 4
second: .skip 4
        .skip 4096
stack_top:
`;

/** Writes to address 0. */
export const faults = `${START}        xor %eax, %eax\n        mov %eax, (%rax)\n`;

/** Prints `heads` or `tails`, by the seed (getrandom), and exits; `afterTails` are instructions to end with otherwise. */
export const tosses = (
  heads: string,
  tails: string,
  afterTails = exit(0),
): string => `${START}        lea coin(%rip), %rdi
        mov $1, %esi
        xor %edx, %edx
        mov $318, %eax                  # getrandom
        syscall
        testb $1, coin(%rip)
        jz 1f
${write('heads', heads.length + 1)}${exit(0)}1:
${write('tails', tails.length + 1)}1:
${afterTails}heads:  .ascii "${heads}\\n"
tails:  .ascii "${tails}\\n"
        .bss
coin:   .skip 1
`;
