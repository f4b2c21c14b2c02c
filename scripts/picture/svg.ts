// A terminal's screen as SVG: one text element for each run of cells of the same style, on a grid of fixed cells.

/** How a run of cells looks. */
interface Style {
  readonly bold: boolean;
  readonly dim: boolean;
  readonly inverse: boolean;
  /** 0–7, or undefined: the usual one. */
  readonly colour: number | undefined;
}
interface Run {
  readonly column: number;
  readonly text: string;
  readonly style: Style;
}

const PLAIN: Style = { bold: false, dim: false, inverse: false, colour: undefined };
/** Pixels of a cell. */
const CELL = { width: 7.8, height: 16 };
const MARGIN = 12;
const BACKGROUND = '#16181d';
const FOREGROUND = '#d6d8de';
/** Black, red, green, yellow, blue, magenta, cyan, white. */
const PALETTE = ['#16181d', '#e06c75', '#98c379', '#e5c07b', '#61afef', '#c678dd', '#56b6c2', '#d6d8de'];

/** @param screen lines with the sequences that set styles (SGR), as `tmux capture-pane -e` prints them */
export function svgOf(screen: string, columns: number): string {
  const lines = screen.replace(/\n$/, '').split('\n');
  const width = columns * CELL.width + 2 * MARGIN;
  const height = lines.length * CELL.height + 2 * MARGIN;
  let style = PLAIN;
  const rows = lines.map((line, row) => {
    const { runs, last } = runsOf(line, style);
    style = last;
    return runs.map((run) => drawn(run, row)).join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="13">`,
    '<title>The debugger of ring3</title>',
    `<rect width="${width}" height="${height}" rx="8" fill="${BACKGROUND}"/>`,
    ...rows.filter((row) => row !== ''),
    '</svg>',
    '',
  ].join('\n');
}

/** Splits a line where its style changes. */
function runsOf(line: string, first: Style): { readonly runs: Run[]; readonly last: Style } {
  const runs: Run[] = [];
  let style = first;
  let column = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what sets a style
  for (const part of line.split(/(\x1b\[[\d;]*m)/)) {
    const codes = /^.\[([\d;]*)m$/.exec(part)?.[1];
    if (codes !== undefined) {
      style = codes.split(';').reduce((now, code) => applied(now, Number(code)), style);
      continue;
    }
    if (part !== '' && (part.trim() !== '' || style.inverse)) runs.push({ column, text: part, style });
    column += [...part].length;
  }
  return { runs, last: style };
}

/** The style after one code. ECMA-48 §8.3.117. */
function applied(style: Style, code: number): Style {
  if (code === 0) return PLAIN;
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 7) return { ...style, inverse: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  if (code === 27) return { ...style, inverse: false };
  if (code === 39) return { ...style, colour: undefined };
  return code >= 30 && code <= 37 ? { ...style, colour: code - 30 } : style;
}

function drawn({ column, text, style }: Run, row: number): string {
  const x = MARGIN + column * CELL.width;
  const y = MARGIN + row * CELL.height;
  const cells = [...text].length * CELL.width;
  const colour = style.colour === undefined ? FOREGROUND : PALETTE[style.colour]!;
  const box = style.inverse
    ? `<rect x="${round(x)}" y="${y}" width="${round(cells)}" height="${CELL.height}" fill="${colour}"/>`
    : '';
  const attributes = [
    `fill="${style.inverse ? BACKGROUND : colour}"`,
    ...(style.bold ? ['font-weight="bold"'] : []),
    ...(style.dim ? ['opacity="0.55"'] : []),
  ].join(' ');
  const place = `x="${round(x)}" y="${y + 12}" textLength="${round(cells)}" lengthAdjust="spacingAndGlyphs" xml:space="preserve"`;
  return `${box}<text ${place} ${attributes}>${escaped(text)}</text>`;
}

const round = (value: number): string => value.toFixed(1).replace(/\.0$/, '');
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
