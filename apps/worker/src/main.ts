import 'reflect-metadata';
import { settingsFromEnvironment, untilStopped } from '#libs/platform';
import { work } from './work.js';

await untilStopped(() => work(settingsFromEnvironment()));
if (process.send) process.send({ ready: 'worker' });
else process.stdout.write('worker: ready\n');
