// TAP 14 (testanything.org): a line per test point, and under each failure a YAML block.

/** Values of a YAML block. Strings are written as JSON, which YAML reads the same; those of several lines as a block. */
export type YamlValue =
  | string
  | number
  | boolean
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue | undefined };

export const TAP_HEADER = 'TAP version 14\n';

/** `ok 3 - programs/hello.s: received`. */
export function tapLine(
  number: number,
  ok: boolean,
  description: string,
  skip?: string,
  yaml?: { readonly [key: string]: YamlValue | undefined },
): string {
  const directive = skip === undefined ? '' : ` # SKIP ${oneLine(skip)}`;
  const line = `${ok ? 'ok' : 'not ok'} ${number} - ${escapeDescription(oneLine(description))}${directive}\n`;
  return yaml === undefined ? line : `${line}  ---\n${yamlLines(yaml, '  ')}  ...\n`;
}

/** A `#` would begin a directive, a backslash escapes. */
function escapeDescription(text: string): string {
  return text.replace(/[\\#]/g, '\\$&');
}
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

function yamlLines(fields: { readonly [key: string]: YamlValue | undefined }, indent: string): string {
  let text = '';
  for (const [key, value] of Object.entries(fields)) {
    if (value !== undefined) text += `${indent}${key}:${yamlValue(value, indent)}`;
  }
  return text;
}

function yamlValue(value: YamlValue, indent: string): string {
  if (typeof value === 'string')
    return isBlock(value) ? ` |\n${blockLines(value, `${indent}  `)}` : ` ${scalar(value)}\n`;
  if (typeof value !== 'object') return ` ${value}\n`;
  if (Array.isArray(value))
    return ` [${value.map((item) => (typeof item === 'string' ? scalar(item) : String(item))).join(', ')}]\n`;
  const fields = value as { readonly [key: string]: YamlValue | undefined };
  return Object.keys(fields).length === 0 ? ' {}\n' : `\n${yamlLines(fields, `${indent}  `)}`;
}

/** Text of several printable lines that ends in exactly one newline keeps its shape; everything else is quoted. */
function isBlock(text: string): boolean {
  return /^[^\s\p{Cc}][^\p{Cc}]*(\n[^\p{Cc}]*)+$/u.test(text) && /[^\n]\n$/.test(text);
}
function blockLines(text: string, indent: string): string {
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => `${line === '' ? '' : indent}${line}\n`)
    .join('');
}
/** Plain words need no quotes, unless YAML reads something else in them. */
function scalar(text: string): string {
  return /^([A-Za-z]|\d+ [a-z])[\w ./-]*[\w./]$/.test(text) && !/^(true|false|yes|no|null|on|off)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
