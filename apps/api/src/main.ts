import 'reflect-metadata';
import { settingsFromEnvironment } from '#libs/platform';
import { serve } from './serve.js';

const { address } = await serve(settingsFromEnvironment());
process.stdout.write(`api: ${address}\n`);
process.send?.({ ready: address });
