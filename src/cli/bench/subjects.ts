// What `ring3 bench ipc` runs, and what others have measured of it.

/** A program with its arguments, and what is known of its result. */
export interface Subject {
  readonly name: string;
  /** For people. */
  readonly title: string;
  /** In programs/ipc-bench, without `.s`. */
  readonly program: string;
  /** Without the oddities of the original. */
  readonly clean?: boolean;
  /** How late it is at random, where its program has such noise: up to 2^(bits + 1) − 2 cycles. Default: the program's. */
  readonly noiseBits?: number;
  /** Its messages have a size. */
  readonly sized?: boolean;
  /** What somebody has measured, in that unit. */
  readonly published?: Published;
}

/** A figure that is no input of the model. */
export interface Published {
  readonly figure: number;
  /** `ratio`: to the user IPI there and back; `us`: microseconds; `cycles`: of the median. */
  readonly unit: 'ratio' | 'us' | 'cycles';
  readonly source: string;
}

const rfc = (figure: number): Published => ({ figure, unit: 'ratio', source: 'hardware P1' });

/** The RFC's table, in its order: claims E. "Ping-pong" is taken to mean there and back. */
export const MECHANISMS: readonly Subject[] = [
  { name: 'user-ipi', title: 'User IPI', program: 'uintrfd-bi', published: rfc(1) },
  { name: 'signal', title: 'Signal', program: 'signal', published: rfc(14.8) },
  { name: 'eventfd', title: 'Eventfd', program: 'eventfd-bi', published: rfc(9.7) },
  { name: 'pipe', title: 'Pipe', program: 'pipe', sized: true, published: rfc(16.3) },
  { name: 'domain', title: 'Domain socket', program: 'domain', sized: true, published: rfc(17.3) },
];

/** What the RFC's table does not have, or may mean instead. Some of it was measured by others. */
export const VARIANTS: readonly Subject[] = [
  {
    name: 'user-ipi-uni',
    title: 'User IPI, one way',
    program: 'uintrfd-uni',
    published: { figure: 1440, unit: 'cycles', source: 'hardware P16' },
  },
  {
    name: 'user-ipi-blocked',
    title: 'User IPI, blocked',
    program: 'uintrfd-bi-wait',
    published: { figure: 8.9, unit: 'ratio', source: 'hardware P2' },
  },
  { name: 'eventfd-uni', title: 'Eventfd, one way', program: 'eventfd-uni' },
  { name: 'futex', title: 'Futex', program: 'futex', sized: true },
  {
    name: 'preempt-user-ipi',
    title: 'Interrupted by a user IPI',
    program: 'preempt-uintr',
    published: { figure: 0.4, unit: 'us', source: 'hardware P13' },
  },
  {
    name: 'preempt-signal',
    title: 'Interrupted by a signal',
    program: 'preempt-signal',
    published: { figure: 2.4, unit: 'us', source: 'hardware P13' },
  },
];

/** The programs without what is odd about the originals. */
export const CLEAN: readonly Subject[] = [
  { name: 'signal-clean', title: 'Signal, to one process', program: 'signal', clean: true },
  { name: 'eventfd-clean', title: 'Eventfd, one each way', program: 'eventfd-bi', clean: true },
  { name: 'eventfd-uni-clean', title: 'Eventfd, one way, in turn', program: 'eventfd-uni', clean: true },
  { name: 'pipe-clean', title: 'Pipe, one each way', program: 'pipe', clean: true, sized: true },
];
