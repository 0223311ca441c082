import 'reflect-metadata';
import { settingsFromEnvironment } from '#libs/platform';
import { work } from './work.js';

await work(settingsFromEnvironment());
process.stdout.write('worker: ready\n');
process.send?.({ ready: 'worker' });
