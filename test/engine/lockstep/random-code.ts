// Random programs with all that makes engines differ: loops, branches, calls, jumps and calls through tables, memory at all
// widths, stores into their own code, and places where they fault.

import type { Random } from '../../isa/cpu/random.ts';

/** Where the data is: two pages, the page behind them is not mapped. RBX points at it, and GS begins there. */
export const DATA = 0x50_0000;
export const DATA_BYTES = 8192;
/** The functions of a program, callable only by those before them. */
const FUNCTIONS = 6;

const WIDTHS = ['b', 'w', 'l', 'q'] as const;
type Suffix = (typeof WIDTHS)[number];
/** Registers that statements may change. RBX is the data, RSP the stack, R12 to R15 count loops. */
const FREE: Readonly<Record<Suffix, readonly string[]>> = {
  b: ['al', 'cl', 'dl', 'ah', 'ch', 'dh', 'sil', 'dil', 'bpl', 'r8b', 'r9b', 'r10b', 'r11b'],
  w: ['ax', 'cx', 'dx', 'si', 'di', 'bp', 'r8w', 'r9w', 'r10w', 'r11w'],
  l: ['eax', 'ecx', 'edx', 'esi', 'edi', 'ebp', 'r8d', 'r9d', 'r10d', 'r11d'],
  q: ['rax', 'rcx', 'rdx', 'rsi', 'rdi', 'rbp', 'r8', 'r9', 'r10', 'r11'],
};
/** Byte registers that need no REX prefix, as AH to DH cannot stand with one. */
const OLD_BYTES = ['al', 'cl', 'dl', 'ah', 'ch', 'dh'];
const COUNTERS = ['r12d', 'r13d', 'r14d', 'r15d'];
const CONDITIONS = ['o', 'no', 'b', 'ae', 'e', 'ne', 'be', 'a', 's', 'ns', 'p', 'np', 'l', 'ge', 'le', 'g'];
/** Instructions of one byte that a program may store over one another. */
const ONE_BYTE = [0x90, 0xf8, 0xf9, 0xf5, 0x98, 0x99];

/** Makes the source of a program: it never ends by itself, and begins at its label `start`. */
export function randomProgram(random: Random): string {
  return new Generator(random).program();
}

class Generator {
  private readonly random: Random;
  private readonly lines: string[] = [];
  private readonly tables: string[] = [];
  private labels = 0;
  private patches = 0;
  private loopDepth = 0;
  private current = 0;

  constructor(random: Random) {
    this.random = random;
  }

  program(): string {
    this.emit('.text', 'start:');
    for (let i = 0; i < 3; i++) this.emit(`call function${this.random.below(FUNCTIONS)}`);
    this.emit('jmp start');
    for (this.current = 0; this.current < FUNCTIONS; this.current++) {
      // Some functions lie apart: on other pages, or at the same place modulo the engine's tables.
      const apart = this.random.below(9);
      if (apart < 3) this.emit(`.balign ${this.random.pick([64, 4096, 8192])}, 0x90`);
      else if (apart < 5) this.emit(`.balign 4096, 0x90`, `.skip ${4096 - this.random.below(40)}, 0x90`);
      this.emit(`function${this.current}:`);
      this.block(4 + this.random.below(10));
      this.emit('ret');
    }
    this.emit('.balign 8', ...this.tables);
    return `${this.lines.join('\n')}\n`;
  }

  private emit(...lines: string[]): void {
    this.lines.push(...lines);
  }
  private label(): string {
    return `l${this.labels++}`;
  }
  private register(suffix: Suffix): string {
    return `%${this.random.pick(FREE[suffix])}`;
  }
  private suffix(): Suffix {
    return this.random.pick(WIDTHS);
  }
  private immediate(suffix: Suffix): string {
    const bits = { b: 8, w: 16, l: 32, q: 32 }[suffix];
    const value = BigInt.asIntN(bits, this.random.edge());
    return `$${value}`;
  }
  /** An operand in the data; rarely one that runs over its end. */
  private memory(bytes: number, avoid = ''): string {
    const { random } = this;
    if (random.oneIn(400)) return `${DATA_BYTES - random.below(bytes)}(%rbx)`;
    if (random.oneIn(4)) return `%gs:${random.below(DATA_BYTES - bytes)}`;
    if (random.oneIn(6)) return `${4096 - random.below(2 * bytes)}(%rbx)`;
    if (random.oneIn(2)) return `${random.below(DATA_BYTES - bytes)}(%rbx)`;
    const index = random.pick(FREE.q.filter((name) => name !== avoid));
    this.emit(
      `and $0x3ff, %${index.replace(/^r([a-ds])/, 'e$1').replace(/^rbp$/, 'ebp')}${/^r\d/.test(index) ? 'd' : ''}`,
    );
    const scale = random.pick([1, 2, 4]);
    return `${random.below(4000 - bytes)}(%rbx,%${index},${scale})`;
  }

  private block(statements: number): void {
    for (let i = 0; i < statements; i++) this.statement();
  }

  private statement(): void {
    const { random } = this;
    const n = random.below(100);
    if (n < 22) this.arithmetic();
    else if (n < 32) this.unary();
    else if (n < 44) this.move();
    else if (n < 50) this.conditional();
    else if (n < 58) this.branch();
    else if (n < 66) this.loop();
    else if (n < 70) this.call();
    else if (n < 73) this.jumpThroughTable();
    else if (n < 76) this.detour();
    else if (n < 79) this.stack();
    else if (n < 82) this.multiply();
    else if (n < 85) this.string();
    else if (n < 90) this.readModifyWrite();
    else if (n < 95) this.patch();
    else this.rare();
  }

  private arithmetic(): void {
    const { random } = this;
    const suffix = this.suffix();
    const name = random.pick(['add', 'sub', 'and', 'or', 'xor', 'cmp', 'test', 'adc', 'sbb', 'mov']);
    const bytes = 2 ** WIDTHS.indexOf(suffix);
    const plain = suffix === 'b' ? `%${random.pick(OLD_BYTES)}` : this.register(suffix);
    switch (random.below(5)) {
      case 0:
        this.emit(`${name}${suffix} ${this.immediate(suffix)}, ${this.register(suffix)}`);
        return;
      case 1:
        this.emit(
          `${name}${suffix} ${plain}, ${suffix === 'b' ? `%${random.pick(OLD_BYTES)}` : this.register(suffix)}`,
        );
        return;
      case 2:
        this.emit(`${name}${suffix} ${this.immediate(suffix)}, ${this.memory(bytes)}`);
        return;
      case 3: {
        const operand = `${random.below(DATA_BYTES - 8)}(%rbx)`;
        this.emit(`${name}${suffix} ${plain}, ${operand}`);
        return;
      }
      default: {
        const operand = this.memory(bytes);
        const target = suffix === 'b' ? `%${random.pick(['al', 'cl', 'dl'])}` : this.register(suffix);
        this.emit(name === 'test' ? `test${suffix} ${target}, ${operand}` : `${name}${suffix} ${operand}, ${target}`);
        return;
      }
    }
  }

  private unary(): void {
    const { random } = this;
    const suffix = this.suffix();
    const target = random.oneIn(4) ? this.memory(2 ** WIDTHS.indexOf(suffix)) : this.register(suffix);
    if (random.oneIn(2)) {
      this.emit(`${random.pick(['inc', 'dec', 'neg', 'not'])}${suffix} ${target}`);
      return;
    }
    const name = random.pick(['shl', 'shr', 'sar', 'rol', 'ror', 'rcl', 'rcr']);
    this.emit(`${name}${suffix} ${random.oneIn(2) ? '%cl' : `$${random.below(70)}`}, ${target}`);
  }

  private move(): void {
    const { random } = this;
    switch (random.below(7)) {
      case 0:
        this.emit(`movabs $${BigInt.asIntN(64, random.edge())}, ${this.register('q')}`);
        return;
      case 1:
        this.emit(
          `lea ${random.below(1000)}(%rbx,${this.register('q')},${random.pick([1, 2, 4, 8])}), ${this.register('q')}`,
        );
        return;
      case 2:
        this.emit(`${random.pick(['movzb', 'movsb'])}l ${this.memory(1)}, ${this.register('l')}`);
        return;
      case 3:
        this.emit(`${random.pick(['movzw', 'movsw'])}q ${this.memory(2)}, ${this.register('q')}`);
        return;
      case 4:
        this.emit(`movslq ${this.register('l')}, ${this.register('q')}`);
        return;
      case 5:
        this.emit(`bswap ${this.register(random.pick(['l', 'q']))}`);
        return;
      default:
        this.emit(random.pick(['cltq', 'cqto', 'cltd', 'lahf', 'sahf', 'cmc', 'stc', 'clc', 'cwtl']));
        return;
    }
  }

  private conditional(): void {
    const { random } = this;
    const condition = random.pick(CONDITIONS);
    switch (random.below(3)) {
      case 0:
        this.emit(`set${condition} ${this.register('b')}`);
        return;
      case 1:
        this.emit(`set${condition} ${this.memory(1)}`);
        return;
      default: {
        const suffix = random.pick(['w', 'l', 'q'] as const);
        this.emit(`cmov${condition} ${this.register(suffix)}, ${this.register(suffix)}`);
        return;
      }
    }
  }

  private branch(): void {
    const { random } = this;
    const [otherwise, end] = [this.label(), this.label()];
    if (random.oneIn(2)) this.arithmetic();
    this.emit(`j${random.pick(CONDITIONS)} ${otherwise}`);
    this.block(1 + random.below(3));
    if (random.oneIn(2)) {
      this.emit(`jmp ${end}`, `${otherwise}:`);
      this.block(1 + random.below(3));
      this.emit(`${end}:`);
    } else this.emit(`${otherwise}:`, `${end}:`);
  }

  private loop(): void {
    const { random } = this;
    if (this.loopDepth === COUNTERS.length - 1) {
      this.arithmetic();
      return;
    }
    const counter = COUNTERS[this.loopDepth++]!;
    const [top, out] = [this.label(), this.label()];
    this.emit(
      `push %${counter.slice(0, 3)}`,
      `mov $${1 + random.below(random.oneIn(6) ? 200 : 12)}, %${counter}`,
      `${top}:`,
    );
    this.block(1 + random.below(4));
    if (random.oneIn(3)) this.emit(`j${random.pick(CONDITIONS)} ${out}`);
    if (random.oneIn(3)) this.block(1);
    this.emit(`dec %${counter}`, `jnz ${top}`, `${out}:`, `pop %${counter.slice(0, 3)}`);
    this.loopDepth--;
  }

  /** Calls go forward only, so they end; not from deep in loops, so they end soon. */
  private call(): void {
    const { random } = this;
    if (this.current === FUNCTIONS - 1 || this.loopDepth > 1) {
      this.unary();
      return;
    }
    const callee = () => `function${random.between(this.current + 1, FUNCTIONS - 1)}`;
    if (random.oneIn(2)) {
      this.emit(`call ${callee()}`);
      return;
    }
    const table = this.label();
    this.tables.push(`${table}: .quad ${callee()}, ${callee()}`);
    this.emit('and $1, %eax', `call *${table}(,%rax,8)`);
  }

  private jumpThroughTable(): void {
    const { random } = this;
    const [table, end] = [this.label(), this.label()];
    const targets = Array.from({ length: 4 }, () => this.label());
    this.tables.push(`${table}: .quad ${targets.join(', ')}`);
    this.emit('and $3, %edx', `jmp *${table}(,%rdx,8)`);
    for (const target of targets) {
      this.emit(`${target}:`);
      this.block(random.below(3));
      if (random.oneIn(2)) this.emit(`jmp ${end}`);
    }
    this.emit(`${end}:`);
  }

  /** There and back through pointers, which no region looks into: one leads to another. */
  private detour(): void {
    const [away, back, pointers] = [this.label(), this.label(), this.label()];
    this.tables.push(`${pointers}: .quad ${away}, ${back}`);
    this.emit(`jmp *${pointers}(%rip)`, `${away}:`);
    this.block(1 + this.random.below(3));
    this.emit(`jmp *${pointers}+8(%rip)`, `${back}:`);
  }

  private stack(): void {
    const { random } = this;
    switch (random.below(4)) {
      case 0: {
        this.emit(`push ${this.register('q')}`);
        this.block(1);
        this.emit(`pop ${this.register('q')}`);
        return;
      }
      case 1:
        this.emit('pushfq', 'andq $0xcd5, (%rsp)');
        this.arithmetic();
        this.emit('popfq');
        return;
      case 2:
        this.emit(`push ${this.immediate('b')}`, `pop ${8 * random.below(100)}(%rbx)`);
        return;
      default:
        this.emit('enter $64, $0', `mov ${this.register('q')}, -8(%rbp)`, 'leave');
        return;
    }
  }

  private multiply(): void {
    const { random } = this;
    const suffix = random.pick(['l', 'q'] as const);
    switch (random.below(5)) {
      case 0:
        this.emit(`${random.pick(['mul', 'imul'])}${this.suffixed(this.suffix())}`);
        return;
      case 1:
        this.emit(`imul ${this.register(suffix)}, ${this.register(suffix)}`);
        return;
      case 2:
        this.emit(`imul ${this.immediate('b')}, ${this.register(suffix)}, ${this.register(suffix)}`);
        return;
      default:
        // Mostly a quotient that fits; now and then #DE.
        if (!random.oneIn(50)) this.emit('xor %edx, %edx', 'or $1, %r8d', 'and $0x7fffffff, %r8d', 'shr $1, %rax');
        this.emit(`${random.pick(['div', 'idiv'])}q %r8`);
        return;
    }
  }
  private suffixed(suffix: Suffix): string {
    return `${suffix} ${suffix === 'b' ? '%cl' : this.register(suffix)}`;
  }

  private string(): void {
    const { random } = this;
    const suffix = this.suffix();
    this.emit(`lea ${random.below(3000)}(%rbx), %rsi`, `lea ${random.below(6000)}(%rbx), %rdi`);
    if (random.oneIn(3)) {
      this.emit(`${random.pick(['movs', 'stos', 'lods', 'cmps', 'scas'])}${suffix}`);
      return;
    }
    this.emit(`mov $${random.below(random.oneIn(8) ? 300 : 20)}, %ecx`);
    const name = random.pick(['rep movs', 'rep stos', 'repe cmps', 'repne scas', 'rep lods']);
    this.emit(`${name}${suffix}`);
  }

  private readModifyWrite(): void {
    const { random } = this;
    const suffix = random.pick(['l', 'q'] as const);
    const bytes = suffix === 'l' ? 4 : 8;
    const lock = random.oneIn(2) ? 'lock ' : '';
    switch (random.below(5)) {
      case 0:
        this.emit(`xchg ${this.register(suffix)}, ${random.below(DATA_BYTES - 8)}(%rbx)`);
        return;
      case 1:
        this.emit(`${lock}xadd ${this.register(suffix)}, ${random.below(DATA_BYTES - 8)}(%rbx)`);
        return;
      case 2:
        this.emit(`${lock}cmpxchg ${this.register(suffix)}, ${random.below(DATA_BYTES - 8)}(%rbx)`);
        return;
      case 3:
        this.emit('push %rbx', 'mov %rbx, %rdi', 'mov %rax, %rbx');
        this.emit(`${lock}cmpxchg16b ${16 * random.below(DATA_BYTES / 16)}(%rdi)`);
        this.emit('pop %rbx');
        return;
      default: {
        const operand = this.memory(bytes);
        this.emit(`${random.pick(['bts', 'btr', 'btc', 'bt'])}${suffix} $${random.below(64)}, ${operand}`);
        return;
      }
    }
  }

  /** Stores into the code: a constant of a coming or a past instruction, or an instruction of one byte. */
  private patch(): void {
    const { random } = this;
    const place = `patch${this.patches++}`;
    const target = random.oneIn(2) ? place : `patch${random.below(this.patches)}`;
    const often = random.oneIn(4) ? '' : this.label();
    // Most rounds pass it by, so that regions live long enough to be compiled.
    if (often) this.emit(`test $${random.pick([1, 3, 15, 255])}, %al`, `jnz ${often}`);
    const width = random.below(4);
    if (width < 2) this.emit(`movb $${random.pick(ONE_BYTE)}, ${target}(%rip)`);
    else if (width === 2) this.emit(`mov %eax, ${target}+2(%rip)`);
    else this.emit(`mov %cx, ${target}+3(%rip)`);
    if (often) this.emit(`${often}:`);
    if (random.oneIn(3)) this.block(1);
    this.emit(`${place}:`, 'nop', `mov $${random.below(1 << 30)}, %${random.pick(['eax', 'ecx', 'edx', 'esi'])}`);
  }

  private rare(): void {
    const { random } = this;
    switch (random.below(12)) {
      case 0:
        this.emit('rdtsc');
        return;
      case 1:
        this.emit('xor %eax, %eax', 'cpuid', `mov $${DATA}, %ebx`);
        return;
      case 2:
        this.emit(random.pick(['stui', 'clui', 'testui']));
        return;
      case 3:
        if (!random.oneIn(12)) {
          this.emit('pause');
          return;
        }
        this.emit(random.pick(['ud2', 'hlt', 'mov 0x10, %rax', 'movb $1, 0x10', 'int3']));
        return;
      case 4:
        this.emit('loop .+2');
        return;
      case 5:
        this.emit('push %rbx', 'mov %rdx, %rbx', 'xor %rbx, %rax', 'pop %rbx');
        return;
      case 6:
        this.emit(`popcnt ${this.register('q')}, ${this.register('q')}`);
        return;
      case 7:
        this.emit(`bsf ${this.register('q')}, ${this.register('q')}`);
        return;
      case 8:
        this.emit(`shld $${random.below(64)}, ${this.register('q')}, ${this.register('q')}`);
        return;
      case 9:
        this.emit(`shrd %cl, ${this.register('l')}, ${this.register('l')}`);
        return;
      case 10:
        this.emit('rdgsbase %rax');
        return;
      default:
        this.emit('jrcxz .+2');
        return;
    }
  }
}
