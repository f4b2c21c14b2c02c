// The picture of the debugger in README.md: a screen as a real terminal shows it, drawn as SVG. npm run debugger-picture writes
// docs/debugger.svg. Needs tmux, and `npm run build` before.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Terminal } from '../test/debugger/terminal.ts';
import { svgOf } from './picture/svg.ts';

const ROOT = join(import.meta.dirname, '..');
const COLUMNS = 160;
const ROWS = 44;
const PROGRAM = 'programs/hello-uintr.s';

const terminal = new Terminal(COLUMNS, ROWS, `cd ${ROOT} && ${process.execPath} bin/ring3.js debug ${PROGRAM}`);
try {
  await terminal.until(/^s step/m);
  terminal.type(':until handler');
  terminal.press('Enter');
  await terminal.until(/^ reached handler/);
  terminal.type('sr');
  await terminal.until(/PAST/);
  terminal.type(':inject 9');
  terminal.press('Enter');
  await terminal.until(/BRANCH 1/);
  await terminal.settled();
  writeFileSync(join(ROOT, 'docs', 'debugger.svg'), svgOf(terminal.styled, COLUMNS));
} finally {
  terminal.close();
}
