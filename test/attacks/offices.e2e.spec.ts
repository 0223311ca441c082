import sharp from 'sharp';
import { nationalId } from '../../scripts/journey/invented-numbers.js';
import type { Caller } from '#libs/platform';
import { readOpaqueId } from '#libs/platform';
import { until } from '../harness/until.js';
import { openZone, type TestZone } from '../harness/zone.js';
import { attack } from './attacker.js';

const ADMIN: Partial<Caller> = { role: 'ADMINISTRATOR', account: 'chief' };

describe('offices and organisations that reach for more than they have', () => {
  let zone: TestZone;
  let keys = 0;
  const ids: Record<'office' | 'near' | 'far', string> = { office: '', near: '', far: '' };
  const inner = (name: keyof typeof ids): string => readOpaqueId('organisation', ids[name])!;

  const send = async <T>(mutation: string, select: string, input: object, as = ADMIN): Promise<T> => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { ${select} ... on Refusal { code } } }`;
    const commandKey = `offices-${mutation}-${(keys += 1)}`;
    return (await zone.ask<{ done: T }>(query, { input: { commandKey, ...input } }, as)).data.done;
  };
  const register = async (input: object): Promise<string> => {
    const name = { fa: 'نمونه', en: 'Sample', ru: 'Пример' };
    const select = '... on OrganisationPayload { organisation { id } }';
    const wish = { country: 'IR', name, ...input };
    return (await send<{ organisation: { id: string } }>('registerOrganisation', select, wish)).organisation
      .id;
  };
  const get = async (path: string, as: Partial<Caller>) =>
    attack(zone, path, { headers: { authorization: `Bearer ${await zone.tokenOf(as)}` } });

  beforeAll(async () => {
    zone = await openZone('offices');
    ids.office = await register({ kind: 'DIRECTORATE', county: 'Anzali', counties: ['Anzali'] });
    ids.near = await register({ kind: 'COOPERATIVE', county: 'Anzali' });
    ids.far = await register({ kind: 'COOPERATIVE', county: 'Talesh' });
  });
  afterAll(() => zone.close());

  it('an office with counties chooses no emblem for what lies outside them', async () => {
    const officer = { role: 'PROGRAMME_OFFICER', account: 'officer', organisation: inner('office') } as const;
    const create = { width: 32, height: 32, channels: 3, background: '#aa3322' } as const;
    const picture = await sharp({ create }).png().toBuffer();
    const choose = async (organisation: string) => {
      const form = new FormData();
      form.append('commandKey', `emblem-${(keys += 1)}-key`);
      form.append('file', new Blob([new Uint8Array(picture)], { type: 'image/png' }), 'x.png');
      const headers = { authorization: `Bearer ${await zone.tokenOf(officer)}`, 'accept-language': 'en' };
      return (await attack(zone, `/emblems/${organisation}`, { method: 'POST', headers, body: form })).json;
    };
    expect(await choose(ids.far)).toMatchObject({ code: 'OUTSIDE_MANDATE' });
    expect(await choose(ids.near)).toMatchObject({ __typename: 'OrganisationPayload' });
  });

  it('a clerk whose organisation is suspended takes nobody’s data away with her', async () => {
    const village = await send<{ village: { id: string } }>(
      'recordVillage',
      '... on VillagePayload { village { id } }',
      {
        ...{ code: 'FZ-01', county: 'Anzali', ruralDistrict: 'Licharegi', confidence: 'LIKELY' },
        name: { fa: 'روستا', en: 'Village', ru: 'Деревня' },
      },
    );
    const { person } = await send<{ person: { id: string } }>(
      'enrolPerson',
      '... on PersonPayload { person { id } }',
      {
        ...{
          villageId: village.village.id,
          cooperativeId: ids.near,
          kinds: ['MAKER'],
          consentToBeNamed: false,
        },
        ...{ nationalId: nationalId('9a7d0001'), nameFa: 'گلی آزمون', nameLatin: 'Goli Test' },
      },
    );
    const clerk = { role: 'CLERK', account: 'clerk', organisation: inner('near') } as const;
    const taken = () => get(`/person-export/${person.id}/person.json`, clerk);
    expect((await taken()).status).toBe(200);
    const suspended = await send('suspendOrganisation', '__typename', {
      organisationId: ids.near,
      reason: 'test',
    });
    expect(suspended).toMatchObject({ __typename: 'OrganisationPayload' });
    await until('it is known', async () => (await taken()).status === 403);
  });
});
