#!/usr/bin/env node
import module from 'node:module';

// Compiled code is kept between runs where this Node can.
module.enableCompileCache?.();
await import('../dist/ring3.js');
