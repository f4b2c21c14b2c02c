import { expect, test } from 'vitest';
import { withoutEvents } from '../../bench/without-events.ts';

test.each([
  ['nothing to leave out', 'if (a) b(c);', 'if (a) b(c);'],
  ['a publication', "core.publish({ kind: 'returned', to: f(x, (y)) });\nnext();", 'void 0;\nnext();'],
  ['a question', "set(core.events.wants('returned') ? 1 : 0);", 'set(false ? 1 : 0);'],
  [
    'both',
    "if (events.wants('syscall')) task.here.publish({\n  kind: 'syscall',\n  ...call,\n});",
    'if (false) void 0;',
  ],
])('%s', (_, text, left) => {
  expect(withoutEvents(text)).toBe(left);
});
