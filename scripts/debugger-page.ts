// The reference of the debugger's commands, from their table: npm run debugger-page writes docs/debugger-commands.md.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandsPage } from '../src/debugger/commands/page.ts';

writeFileSync(join(import.meta.dirname, '..', 'docs', 'debugger-commands.md'), commandsPage());
