/** Directives that steer the assembler itself: macros, repetitions, inclusion, messages. */

import type { Assembler } from '../assembler.ts';
import { bind } from '../binding.ts';
import { textOfBytes } from '../bytes.ts';
import { expansionOf, pushLines } from '../expansions.ts';
import { knownValue } from '../expressions.ts';
import type { InputLine } from '../input.ts';
import { type Evaluate, splitArguments, splitCharacters } from '../macro-arguments.ts';
import { expand, parseMacroHeader } from '../macros.ts';
import { numberAt, stringOf, textOf } from './arguments.ts';
import type { DirectiveHandler } from './handler.ts';

const macro: DirectiveHandler = (assembler, directive, rest) => {
  const at = assembler.at(directive.span);
  const body = assembler.input.collect(/^\.macro$/, /^\.endm$/);
  if (!body) {
    assembler.diagnostics.error(at, '`.macro` has no `.endm`');
    return;
  }
  const header = parseMacroHeader(rest);
  if ('problem' in header) {
    assembler.diagnostics.error(at, header.problem);
    return;
  }
  const name = header.name.toLowerCase();
  if (assembler.macros.has(name)) {
    assembler.diagnostics.error(at, `macro \`${header.name}\` is already defined`, '`.purgem` forgets a macro');
    return;
  }
  assembler.macros.set(name, { name: header.name, parameters: header.parameters, body });
};

/** The body of a repetition, up to `.endr`. */
function repetitionBody(assembler: Assembler, name: string): InputLine[] | undefined {
  const at = assembler.at();
  const body = assembler.input.collect(/^\.(?:rept|rep|irp|irpc|irep|irepc)$/, /^\.endr$/);
  if (!body) assembler.diagnostics.error(at, `\`${name}\` has no \`.endr\``);
  return body;
}

const tooDeep = 'repetitions are nested too deeply';

const rept: DirectiveHandler = (assembler, directive, rest) => {
  const at = assembler.at();
  const { statement, problems } = assembler.parse(`.rept ${rest}`);
  const item = statement.body?.kind === 'directive' ? statement.body.arguments[0]?.items[0] : undefined;
  const bound = item && item.kind !== 'flag' ? bind(assembler, item) : undefined;
  const count = bound && knownValue(bound);
  const body = repetitionBody(assembler, directive.name);
  if (!body) return;
  if (count === undefined || count < 0n || problems.length > 0) {
    assembler.diagnostics.error(at, `\`${directive.name}\` needs a count that is known here`);
    return;
  }
  if (count > 1_000_000n) {
    assembler.diagnostics.error(at, `${count} repetitions are too many`);
    return;
  }
  const expansion = { ...expansionOf(assembler, `\`${directive.name}\``, assembler.expansions), at };
  const lines = (function* (): Generator<InputLine> {
    for (let done = 0n; done < count; done++) {
      yield* expand(body, new Map(), expansion);
    }
  })();
  pushLines(assembler, lines, 'repeat', tooDeep);
};

/** `.irp NAME, value, value` and `.irpc NAME, characters` */
const irp =
  (values: (text: string, alternate?: Evaluate) => string[] | undefined): DirectiveHandler =>
  (assembler, directive, rest) => {
    const at = assembler.at();
    const body = repetitionBody(assembler, directive.name);
    if (!body) return;
    const header = /^([\w.$\u0080-\uffff]+)\s*,?\s*/.exec(rest);
    if (!header) {
      assembler.diagnostics.error(at, `\`${directive.name}\` needs a parameter's name`);
      return;
    }
    const name = header[1]!;
    const list = values(rest.slice(header[0].length), assembler.alternate);
    if (!list) {
      assembler.diagnostics.error(at, 'an expression behind `%` is no number that is known here');
      return;
    }
    const expansion = { ...expansionOf(assembler, `\`${directive.name}\``, 0), at };
    const lines = (function* (): Generator<InputLine> {
      // Without values the body is assembled once, with nothing for the name.
      for (const value of list.length > 0 ? list : ['']) {
        yield* expand(body, new Map([[name, value]]), { ...expansion, count: assembler.expansions });
      }
    })();
    pushLines(assembler, lines, 'repeat', tooDeep);
  };

const include: DirectiveHandler = (assembler, directive) => {
  const name = stringOf(assembler, directive, 0);
  if (!name) return;
  const text = textOfBytes(name);
  const found = assembler.options.include?.(text, assembler.at().file);
  if (!found) {
    assembler.error(directive.arguments[0]!.span, `\`${text}\` cannot be found`);
  } else if (!assembler.input.pushFile(found.name, found.text)) {
    assembler.error(directive.span, `\`${text}\` is included without end`);
    assembler.input.end();
  }
};

/** `.error "message"` and `.warning "message"` */
const message =
  (severity: 'error' | 'warning', otherwise: string): DirectiveHandler =>
  (assembler, directive) => {
    assembler[severity](directive.span, directive.arguments.length > 0 ? textOf(directive.arguments[0]) : otherwise);
  };

const exitMacro: DirectiveHandler = (assembler, directive) => {
  if (!assembler.input.exitMacro()) assembler.warning(directive.span, `\`${directive.name}\` outside of a macro`);
  else assembler.conditions.endDeeperThan(assembler.input.depth);
};

const stray =
  (opener: string): DirectiveHandler =>
  (assembler, directive) =>
    assembler.warning(directive.span, `\`${directive.name}\` without \`${opener}\``);

export const controlDirectives: Readonly<Record<string, DirectiveHandler>> = {
  '.macro': macro,
  '.endm': stray('.macro'),
  '.exitm': exitMacro,
  '.mexit': exitMacro,
  '.purgem': (assembler, directive, rest) => {
    if (!assembler.macros.delete(rest.trim().toLowerCase())) {
      assembler.error(directive.span, `there is no macro \`${rest.trim()}\``);
    }
  },
  '.rept': rept,
  '.rep': rept,
  '.irp': irp(splitArguments),
  '.irep': irp(splitArguments),
  '.irpc': irp(splitCharacters),
  '.irepc': irp(splitCharacters),
  '.endr': stray('.rept'),
  '.include': include,
  '.error': message('error', '.error was reached'),
  '.warning': message('warning', '.warning was reached'),
  '.err': message('error', '.err was reached'),
  '.fail': (assembler, directive) => {
    const value = numberAt(assembler, directive, 0);
    if (value === undefined) return;
    assembler[value >= 500n ? 'warning' : 'error'](directive.span, `.fail ${value} was reached`);
  },
  '.print': () => {},
  '.end': (assembler) => assembler.input.end(),
  '.abort': (assembler, directive) => {
    assembler.error(directive.span, '.abort was reached');
    assembler.input.end();
  },
  '.altmacro': (assembler) => {
    assembler.alternate = (text) => {
      const { statement, problems } = assembler.parse(`.if ${text}`);
      const item = statement.body?.kind === 'directive' ? statement.body.arguments[0]?.items[0] : undefined;
      const bound = problems.length === 0 && item && item.kind !== 'flag' ? bind(assembler, item) : undefined;
      return bound && knownValue(bound);
    };
  },
  '.noaltmacro': (assembler) => {
    assembler.alternate = undefined;
  },
};
