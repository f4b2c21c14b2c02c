// Checks a JSON value against a JSON Schema (draft 2020-12): the keywords that our schemas use, and no others.

/** The part of JSON Schema that is understood. */
export interface Schema {
  readonly $defs?: Readonly<Record<string, Schema>>;
  /** `#/$defs/NAME` of the root schema. */
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
}

/** @returns what is wrong, one line each, beginning with the path of the value; none: it conforms */
export function problemsOf(value: unknown, root: Schema): string[] {
  const problems: string[] = [];
  const check = (at: string, what: unknown, schema: Schema): void => {
    if (schema.$ref !== undefined) {
      const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
      if (!target) throw new Error(`the schema has no ${schema.$ref}`);
      check(at, what, target);
      return;
    }
    const problem = ownProblem(what, schema);
    if (problem !== undefined) {
      problems.push(`${at || 'the whole'} ${problem}`);
      return;
    }
    if (!isObject(what)) return;
    for (const name of schema.required ?? [])
      if (!Object.hasOwn(what, name)) problems.push(`${path(at, name)} is missing`);
    for (const [name, member] of Object.entries(what)) {
      const rule = schema.properties?.[name] ?? schema.additionalProperties ?? true;
      if (rule === false) problems.push(`${path(at, name)} is not known`);
      else if (rule !== true) check(path(at, name), member, rule);
    }
  };
  check('', value, root);
  return problems;
}

const path = (at: string, name: string): string => (at === '' ? name : `${at}.${name}`);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong with a value itself, apart from its members. */
function ownProblem(value: unknown, schema: Schema): string | undefined {
  if (schema.enum && !schema.enum.includes(value)) return `is not one of ${schema.enum.join(', ')}`;
  switch (schema.type) {
    case 'object':
      return isObject(value) ? undefined : 'is not an object';
    case 'string':
      if (typeof value !== 'string') return 'is not a string';
      return value.length < (schema.minLength ?? 0) ? 'is empty' : undefined;
    case 'integer': {
      if (!Number.isInteger(value)) return 'is not a whole number';
      const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
      if ((value as number) < minimum) return `is less than ${minimum}`;
      return (value as number) > maximum ? `is more than ${maximum}` : undefined;
    }
    default:
      return undefined;
  }
}
