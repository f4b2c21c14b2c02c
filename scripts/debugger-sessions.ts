// Ten tasks with the debugger in a real terminal (tmux), at two sizes, with colours and without; the screens are compared with
// those on file: npm run debugger-sessions [-- --update] [NAME…]. Needs `npm run build` before.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { play, recorded, recordOf, SESSIONS } from '../test/debugger/sessions.ts';
import { hasTmux } from '../test/debugger/terminal.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { update: { type: 'boolean' } } });
if (!hasTmux) throw new Error('there is no tmux here');
let failures = 0;
for (const session of SESSIONS) {
  if (positionals.length > 0 && !positionals.includes(session.name)) continue;
  for (const [columns, rows, colour] of [
    [80, 24, true],
    [160, 50, false],
  ] as const) {
    const where = `${session.name}, ${columns}×${rows}${colour ? '' : ', monochrome'}`;
    try {
      const screens = await play(session, columns, rows, colour);
      if (values.update) {
        const file = recordOf(session, columns, rows);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, screens);
      } else if (screens !== recorded(session, columns, rows)) throw new Error(`the screens differ:\n${screens}`);
      console.log(`ok ${where}`);
    } catch (error) {
      failures++;
      console.log(`not ok ${where}: ${error instanceof Error ? error.message : error}`);
    }
  }
}
if (failures > 0) process.exitCode = 1;
