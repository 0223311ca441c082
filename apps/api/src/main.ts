import 'reflect-metadata';
import { settingsFromEnvironment, untilStopped } from '#libs/platform';
import { keepHeapLean } from './lean-heap.js';
import { serve } from './serve.js';

keepHeapLean();
const { address } = await untilStopped(() => serve(settingsFromEnvironment()));
if (process.send) process.send({ ready: address });
else process.stdout.write(`api: ${address}\n`);
