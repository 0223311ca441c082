// An API that dies between writing an entry and writing its views, once it was told to. Plain JavaScript over the built
// code, for it runs as a process of its own.
import 'reflect-metadata';
import { MongoViewStore } from '#libs/ledger';
import { settingsFromEnvironment } from '#libs/platform';

let isToDie = false;
process.on('message', (message) => {
  isToDie = message === 'die';
  process.send({ armed: isToDie });
});
for (const write of ['insert', 'advance']) {
  const whole = MongoViewStore.prototype[write];
  MongoViewStore.prototype[write] = function (kind, views) {
    if (isToDie && views.length > 0) process.kill(process.pid, 'SIGKILL');
    return whole.call(this, kind, views);
  };
}

const { serve } = await import('../../dist/apps/api/src/serve.js');
const { address } = await serve(settingsFromEnvironment());
process.send({ ready: address });
