import 'reflect-metadata';
import { settingsFromEnvironment, untilStopped } from '#libs/platform';
import { work } from './work.js';

await untilStopped(() => work(settingsFromEnvironment()));
process.stdout.write('worker: ready\n');
process.send?.({ ready: 'worker' });
