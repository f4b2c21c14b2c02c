#!/usr/bin/env node
import module from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `ring3: Node 22.18 or later is needed, and this is ${process.version}; ` +
      '`npx ring3` takes the one that `npm ci` has brought',
  );
  process.exit(2);
}
// Compiled code is kept between runs where this Node can.
module.enableCompileCache?.();
await import('../dist/ring3.js');
