// The keys: what each is called, and what help says about it and about each view.

import { COMMAND_GROUPS, commandHelp } from '../commands/table.ts';
import { PANELS, type PanelName } from './layout.ts';

/** A key, its word in the bottom row, and its help. Without a word it is in help only. */
export interface Binding {
  readonly key: string;
  readonly word?: string;
  readonly help: string;
}

export const BINDINGS: readonly Binding[] = [
  { key: 's', word: 'step', help: 'execute one instruction of this task' },
  { key: 'n', word: 'next', help: 'the same, over calls and handlers' },
  { key: 'f', help: 'finish: run until this function or handler has returned' },
  { key: 'c', word: 'continue', help: 'run to where something stops it, or to the end' },
  { key: 'u', word: 'until', help: 'run until the line of the cursor' },
  { key: 'e', help: 'run to the next step of a user interrupt' },
  { key: 'r', word: 'back', help: 'undo the last instruction of this task' },
  { key: 'N', help: 'the same, over calls and handlers' },
  { key: 'F', help: 'back to the call of this function, or to before this handler' },
  { key: 'R', help: 'back to where something would have stopped a run' },
  { key: 'U', help: 'back to when the line of the cursor was last reached' },
  { key: 'E', help: 'back to the last step of a user interrupt' },
  { key: 'b', word: 'break', help: 'set or delete a breakpoint on the line of the cursor' },
  { key: 't', word: 'task', help: 'look at the next task' },
  { key: 'w', help: 'why: for each user interrupt that has not been delivered, what keeps it' },
  { key: 'z', word: 'zoom', help: 'give the focused view the whole window, and back' },
  { key: ':', word: 'command', help: 'type a command; tab completes, up and down recall' },
  { key: '?', word: 'help', help: 'show this' },
  { key: 'q', word: 'quit', help: 'leave' },
];

/** Keys that are no characters. */
const NAMED_KEYS: readonly (readonly [keys: string, help: string])[] = [
  ['tab', 'focus the next view'],
  ['1 … 9, 0', `focus a view: ${PANELS.map((name, i) => `${(i + 1) % 10} ${name}`).join(', ')}`],
  ['arrows, page', 'move the cursor in the source; scroll in any other view'],
  ['home', 'back to where this task is, or to the top'],
  ['esc', 'stop what is under way; leave a zoomed view'],
];

/** What each view shows, and how to read it. */
export const VIEW_HELP: Readonly<Record<PanelName, readonly string[]>> = {
  source: [
    '●  a breakpoint       ►  this task       2  another task, by its id       +  several tasks',
    '›  the cursor: b, u and U act on its line       │  the line has been executed by now',
    'The number behind the line number is what its instructions cost, in cycles, by the cost profile.',
  ],
  interrupts: [
    'For each task: UIF, UIRR, UINV and the handler; its UPID; where the entries of its UITT lead. A star marks what has changed.',
    'Below, each interrupt on its way, with the cycle of each step. Where it stands still, what keeps it: `why VECTOR` says more.',
    'posted: in PIR.  notified: PIR has gone to UIRR.  recognised: UIRR is not zero.  delivered: the handler runs.  returned: UIRET.',
  ],
  registers: [
    'A star marks what has changed since this task was last shown. The title has the flags that are set; small letters: just cleared.',
  ],
  stack: [
    'Words from RSP upwards. The frame of a user interrupt is labelled: vector, RIP, RFLAGS, RSP. → is a return address.',
  ],
  memory: ['Bytes and ASCII; `:memory $rdi` follows a register or any expression. A star marks what has changed.'],
  tasks: [
    'Every task: where it is, whether it runs, and what it waits for. The title has the task on each core (- is an idle one), and the',
    'run queue: who waits for a core, the longest first.',
  ],
  events: ['What has happened up to now, by cycle.'],
  output: ['What the program has written up to the moment shown.'],
  files: ['Descriptors of the process of this task.'],
  disassembly: ['Instructions from where this task is.'],
};

/** Everything that help says, beginning with the view that has the focus. */
export function helpLines(panel: PanelName): string[] {
  const keys = [...BINDINGS.map(({ key, help }) => [key, help]), ...NAMED_KEYS];
  return [
    `the view \`${panel}\``,
    ...VIEW_HELP[panel].map((line) => `  ${line}`),
    '',
    'keys',
    ...keys.map(([key, help]) => `  ${key!.padEnd(12)} ${help}`),
    '',
    `commands: ${COMMAND_GROUPS.map(({ title }) => title.toLowerCase()).join(', ')}`,
    ...commandHelp().map((line) => `  ${line}`),
  ];
}
