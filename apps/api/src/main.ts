import 'reflect-metadata';
import { settingsFromEnvironment, untilStopped } from '#libs/platform';
import { serve } from './serve.js';

const { address } = await untilStopped(() => serve(settingsFromEnvironment()));
if (process.send) process.send({ ready: address });
else process.stdout.write(`api: ${address}\n`);
