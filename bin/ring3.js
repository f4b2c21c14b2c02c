#!/usr/bin/env node
import '../dist/ring3.js';
