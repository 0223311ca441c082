import 'reflect-metadata';
import { settingsFromEnvironment, untilStopped } from '#libs/platform';
import { serve } from './serve.js';

const { address } = await untilStopped(() => serve(settingsFromEnvironment()));
process.stdout.write(`api: ${address}\n`);
process.send?.({ ready: address });
