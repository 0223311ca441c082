import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { printZoneSchema } from '../../apps/api/src/print-schema.js';

const text = await printZoneSchema();
writeFileSync('schema.graphql', text);
process.stdout.write(`schema.graphql: ${text.split('\n').length} lines\n`);
process.exit(0);
