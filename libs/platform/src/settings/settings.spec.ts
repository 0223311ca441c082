import { readSettings } from './settings.js';

const NEEDED = { MONGODB_URI: 'mongodb://127.0.0.1:27017', REDIS_URL: 'redis://127.0.0.1:6379' };

describe('settings', () => {
  it('need two addresses and have a value for the rest', () => {
    expect(readSettings(NEEDED)).toEqual({
      zone: 'anzali',
      home: '.gereh',
      mongodbUri: NEEDED.MONGODB_URI,
      redisUrl: NEEDED.REDIS_URL,
      port: 4400,
      host: '127.0.0.1',
      gs1Prefix: '9521234',
      publicOrigin: 'https://gereh.example',
      https: false,
      demo: false,
      accessLogDays: 365,
      callbacksToLoopback: false,
      trustedProxies: [],
      allowedOrigins: [],
      operations: 'console',
      budgets: {},
    });
  });

  it('are frozen', () => {
    const settings = readSettings(NEEDED);
    expect(() => Object.assign(settings, { zone: 'other' })).toThrow(TypeError);
  });

  it('name every value that is wrong at once, and quote none of them', () => {
    const wrong = {
      GEREH_ZONE: 'Not A Zone',
      MONGODB_URI: 'http://user:secret@host',
      REDIS_URL: 'secret',
      PORT: '70000',
      GS1_PREFIX: '12',
      PUBLIC_ORIGIN: 'nowhere',
      GEREH_DEMO: 'maybe',
      GEREH_TRUSTED_PROXIES: '10.0.0.0/99',
      GEREH_ALLOWED_ORIGINS: 'https://a.example/path',
      GEREH_BUDGETS: 'reads=-1',
    };
    const message = messageOf(() => readSettings(wrong));
    for (const name of Object.keys(wrong)) expect(message).toContain(`${name}: `);
    expect(message).not.toMatch(/secret|70000|Not A Zone/);
  });

  it('say what is missing', () => {
    expect(messageOf(() => readSettings({}))).toMatch(/MONGODB_URI: .*; REDIS_URL: /);
  });

  it('read lists', () => {
    const settings = readSettings({
      ...NEEDED,
      GEREH_TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8,::1',
      GEREH_ALLOWED_ORIGINS: 'https://buyer.example/, http://localhost:3000',
      GEREH_BUDGETS: 'reads=6000, signIn=20',
    });
    expect(settings).toMatchObject({
      trustedProxies: ['127.0.0.1', '10.0.0.0/8', '::1'],
      allowedOrigins: ['https://buyer.example', 'http://localhost:3000'],
      budgets: { reads: 6000, signIn: 20 },
    });
  });

  it('take port 0, and leave the slash at the end of the origin out', () => {
    const settings = readSettings({ ...NEEDED, PORT: '0', PUBLIC_ORIGIN: 'https://gereh.ir/' });
    expect(settings).toMatchObject({ port: 0, publicOrigin: 'https://gereh.ir' });
  });
});

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('this should have thrown');
}
