import { readSettings } from './settings.js';

const least = { MONGODB_URI: 'mongodb://127.0.0.1:27017/', REDIS_URL: 'redis://127.0.0.1:6379' };

describe('settings', () => {
  it('need only the addresses of the engines, and cannot be changed', () => {
    const settings = readSettings({ ...least, UNRELATED: 'x' });
    expect(settings).toMatchObject({
      zone: 'anzali',
      home: '.gereh',
      host: '127.0.0.1',
      port: 4400,
      demo: false,
    });
    expect(Object.isFrozen(settings)).toBe(true);
  });

  it('are read as what they mean', () => {
    const more = {
      PORT: '0',
      GEREH_DEMO: 'on',
      PUBLIC_ORIGIN: 'https://rugs.example/',
      GEREH_ZONE: 'aras-2',
    };
    expect(readSettings({ ...least, ...more })).toMatchObject({
      port: 0,
      demo: true,
      publicOrigin: 'https://rugs.example',
      zone: 'aras-2',
    });
  });

  it('are refused all at once, each by its name', () => {
    const wrong = { MONGODB_URI: 'http://x', PORT: '70000', GEREH_ZONE: '../x', GS1_PREFIX: '12' };
    const read = () => readSettings(wrong);
    for (const name of [...Object.keys(wrong), 'REDIS_URL']) expect(read).toThrow(name);
  });

  it.each(['Anzali', 'a', '', 'a b', 'a/b', 'a.b', `a${'x'.repeat(31)}`, '1a'])(
    'take no zone called %p',
    (zone) => {
      expect(() => readSettings({ ...least, GEREH_ZONE: zone })).toThrow('GEREH_ZONE');
    },
  );
});
