// The manual page of the commands, in Markdown, made of their table.

import { COMMAND_GROUPS } from './table.ts';

/** All of docs/debugger-commands.md. */
export function commandsPage(): string {
  const groups = COMMAND_GROUPS.map(({ title, commands }) => {
    const entries = commands.map(({ name, aliases, argument, help, more }) => {
      const head = `### \`${`${name} ${argument}`.trimEnd()}\``;
      const also = aliases.length > 0 ? `\n\nAlso ${aliases.map((alias) => `\`${alias}\``).join(', ')}.` : '';
      return `${head}\n\n${sentence(help)}${more === undefined ? '' : ` ${more}`}${also}`;
    });
    return `## ${title}\n\n${entries.join('\n\n')}`;
  });
  return `${INTRODUCTION}\n\n${groups.join('\n\n')}\n`;
}

const INTRODUCTION = `# Commands of the debugger

The same in the \`:\` line of the screen, with \`-x\`, in files for \`--batch\`, and at the prompt. A beginning that fits only one
command is enough. This page is made from the table of commands (\`npm run debugger-page\`); the guide is [debugger.md](debugger.md).`;

const sentence = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}.`;
