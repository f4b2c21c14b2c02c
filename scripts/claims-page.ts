// Writes programs/claims/README.md: each claim of the cover letter, the programs that show it, and the last line that each
// prints. `--check` compares instead, and fails if the page is not what it would write.
//
//   node scripts/claims-page.ts [--check]

import { readFileSync, writeFileSync } from 'node:fs';
import { claimsPage } from './claims/page.ts';

const PAGE = 'programs/claims/README.md';
const text = claimsPage();
if (process.argv.includes('--check')) {
  if (readFileSync(PAGE, 'utf8') !== text) {
    console.error(`${PAGE} is out of date: node scripts/claims-page.ts`);
    process.exitCode = 1;
  }
} else writeFileSync(PAGE, text);
