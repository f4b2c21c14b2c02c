// Tables in Markdown.

/** A table; the first column is text, the others are numbers and stand to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, i) => (i === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Seconds with as many digits as are meant. */
export function seconds(value: number): string {
  return value < 0.1 ? value.toFixed(3) : value.toFixed(2);
}
export function ratio(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(2);
}
