// Everything that cases can be drawn from.

import { SOURCES as GENERAL, type Source } from './generate.ts';
import { FORM_SOURCES } from './generate-forms.ts';
import { MMX_SOURCES, STATE_SOURCES, X87_SOURCES } from './generate-x87.ts';

export const SOURCES: readonly Source[] = [
  ...GENERAL,
  ...X87_SOURCES,
  ...STATE_SOURCES,
  ...MMX_SOURCES,
  ...FORM_SOURCES,
];
