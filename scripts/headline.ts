// Measures what docs/headline.md shows, and writes it into the page, the picture and docs/headline.json.
//
//   node scripts/headline.ts [COUNT]     messages of each mechanism, 1 000 000; the same number always gives the same files
//   node scripts/headline.ts --page      only the page and the picture, from docs/headline.json

import { readFileSync, writeFileSync } from 'node:fs';
import { captionOf } from '../src/cli/bench/run-bench.ts';
import { plot } from '../src/cli/bench/svg.ts';
import { nodeHost } from '../src/cli/node-host.ts';
import { DEFAULT_PROFILE, PROFILES } from '../src/system/cost-profile.ts';
import { type HeadlineData, measureHeadline } from './headline/data.ts';
import { filledPage } from './headline/page.ts';

const DATA = 'docs/headline.json';
const PAGE = 'docs/headline.md';
const [word] = process.argv.slice(2);
if (word !== '--page') {
  const began = performance.now();
  const data = await measureHeadline(nodeHost, word === undefined ? 1_000_000 : Number(word));
  writeFileSync(DATA, `${JSON.stringify(data, undefined, 1)}\n`);
  const { user, system } = process.cpuUsage();
  const seconds = [performance.now() - began, (user + system) / 1000].map((ms) => (ms / 1000).toFixed(0));
  console.log(`${seconds[0]} s, ${seconds[1]} s of processor time`);
}
const data: HeadlineData = JSON.parse(readFileSync(DATA, 'utf8'));
writeFileSync(PAGE, filledPage(readFileSync(PAGE, 'utf8'), data));
writeFileSync('docs/headline.svg', await plot(data.mechanisms, captionOf(PROFILES[DEFAULT_PROFILE]!)));
