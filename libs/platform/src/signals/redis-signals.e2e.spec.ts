import { impatientRedis, patientRedis } from '../engines/redis.js';
import { settingsOfFreshZone } from '../../../../test/harness/zone.js';
import { until } from '../../../../test/harness/until.js';
import { itCarriesSignals } from './signals.contract.js';
import { RedisSignals } from './signals.js';

const settings = settingsOfFreshZone('signals');
const open = (zone = settings.zone) =>
  new RedisSignals(zone, impatientRedis(settings), patientRedis(settings));

describe('signals over Redis', () => {
  itCarriesSignals(() => open(), until);

  it('reach other processes of the zone, and no other zone', async () => {
    const [here, there, elsewhere] = [open(), open(), open(`${settings.zone}-b`)];
    const heard: string[] = [];
    there.listen('topic', (message) => heard.push(`there ${message}`));
    elsewhere.listen('topic', (message) => heard.push(`elsewhere ${message}`));
    await until('it is heard', () => {
      here.send('topic', 'x');
      return heard.length > 0;
    });
    expect(heard).not.toContain('elsewhere x');
    await Promise.all([here, there, elsewhere].map((signals) => signals.close()));
  });
});
