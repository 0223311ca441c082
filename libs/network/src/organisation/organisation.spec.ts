import fc from 'fast-check';
import { LANGUAGES, type Refusal, type Result } from '#libs/platform';
import type { Decision, Fact, Subject, View } from '#libs/ledger';
import * as glnRefusals from '../gs1/gln.refusals.js';
import { amendOrganisation, assignGln } from './amendment.js';
import {
  ORGANISATION_KINDS,
  type OrganisationAmended,
  type OrganisationRegistered,
} from './organisation.events.js';
import { makesRugs, organisationKind, organisationsWanted, type OrganisationState } from './organisation.js';
import * as refusals from './organisation.refusals.js';
import { organisationProblems, registerOrganisation } from './registration.js';
import {
  reopenOrganisation,
  suspendOrganisation,
  verifyOrganisation,
  withdrawVerification,
} from './standing.js';
import * as standingRefusals from './standing.refusals.js';

const name = { fa: 'تعاونی', en: 'Cooperative', ru: 'Кооператив' };
const cooperative: OrganisationRegistered = {
  kind: 'COOPERATIVE',
  name,
  country: 'IR',
  legalId: '10380284790',
};
const consignee: OrganisationRegistered = { kind: 'CONSIGNEE', name, country: 'RU', taxId: '7707083893' };

const at = (hour: number): string => `2024-04-01T${String(hour).padStart(2, '0')}:00:00.000Z`;
const actor = { account: 'A', role: 'OFFICIAL', organisation: 'OFFICE' };
const told = (occurredAt: string): Fact => ({
  id: 'O1',
  version: 1,
  occurredAt,
  recordedAt: occurredAt,
  actor,
});

/** An organisation after decisions, each an hour later than the one before. */
class Life {
  view: View<OrganisationState> | undefined;
  hour = 0;

  get subject(): Subject<OrganisationState> | undefined {
    const { view } = this;
    return view && { ref: 'organisation:O1', id: 'O1', version: view.version, state: view };
  }

  get wish() {
    return { actingFor: 'OFFICE', office: undefined, occurredAt: at(this.hour) };
  }

  /** Takes the decision in; gives the code of its refusal. */
  take(decision: Result<Decision, Refusal>): string | undefined {
    this.hour += 1;
    if (!decision.ok) return decision.refusal.problems[0]?.code ?? decision.refusal.code;
    for (const event of decision.value.events.filter(({ subject }) => subject === 'organisation:O1')) {
      const version = (this.view?.version ?? 0) + 1;
      const state = organisationKind.evolve(this.view, { ...event, version, shape: 1 }, told(at(this.hour)));
      this.view = { ...state, _id: 'O1', version };
    }
    return undefined;
  }

  static of(data: OrganisationRegistered): Life {
    const life = new Life();
    life.take(registerOrganisation('O1', data, { parent: undefined }));
    return life;
  }
}

const namesIn = (decision: Result<Decision, Refusal>) =>
  decision.ok ? (decision.value.names ?? []).map((wanted) => wanted.name) : decision.refusal.code;

describe('registering an organisation', () => {
  it('claims its numbers as its alone', () => {
    const data = { ...cooperative, taxId: '411111111111', gln: '4006381333931', glnIssuer: 'GS1' } as const;
    const decision = registerOrganisation('O1', data, { parent: undefined });
    expect(decision).toMatchObject({
      ok: true,
      value: { events: [{ subject: 'organisation:O1', type: 'OrganisationRegistered' }] },
    });
    expect(namesIn(decision)).toEqual([
      'legal-id:10380284790',
      'tax-id:IR:411111111111',
      'gln:4006381333931',
    ]);
  });

  it('issues the next number of the zone’s series and claims both', () => {
    const series = { ref: 'series:gln-9521234', id: 'gln-9521234', version: 7, state: { last: 7 } } as never;
    const decision = registerOrganisation('O1', cooperative, {
      parent: undefined,
      numbering: { prefix: '9521234', series },
    });
    expect(decision).toMatchObject({
      ok: true,
      value: {
        events: [
          { data: { gln: '9521234000082', glnIssuer: 'ZONE' } },
          { subject: 'series:gln-9521234', type: 'NumberTaken', data: { number: 8 } },
        ],
      },
    });
    expect(namesIn(decision)).toContain('gln:9521234000082');
  });

  it('names every place that is wrong', () => {
    const codes = (data: OrganisationRegistered) => organisationProblems(data).map(({ code }) => code);
    expect(codes(cooperative)).toEqual([]);
    expect(codes({ ...cooperative, legalId: '10380284791' })).toEqual(['LEGAL_ID_WRONG']);
    expect(codes({ kind: 'COOPERATIVE', name, country: 'QQ' })).toEqual(['COUNTRY_UNKNOWN']);
    expect(codes({ ...cooperative, country: 'RU' })).toEqual(['MUST_BE_IN_IRAN', 'LEGAL_ID_ONLY_IN_IRAN']);
    expect(codes({ kind: 'CONSIGNEE', name, country: 'IR' })).toEqual(['CONSIGNEE_MUST_BE_ABROAD']);
    expect(codes({ ...consignee, taxId: '7707083894' })).toEqual(['TAX_ID_WRONG']);
    expect(codes(consignee)).toEqual([]);
    expect(codes({ ...cooperative, counties: ['Khomam'] })).toEqual(['COUNTIES_ONLY_FOR_OFFICES']);
    expect(codes({ kind: 'DIRECTORATE', name, country: 'IR', counties: ['Khomam'] })).toEqual([]);
  });

  it('puts a part under a whole of the right kind only', () => {
    const zone = Life.of({ kind: 'FREE_ZONE', name, country: 'IR' }).subject;
    const unit = { kind: 'FREE_ZONE_UNIT', name, country: 'IR' } as const;
    const code = (data: OrganisationRegistered, parent: Subject<OrganisationState> | undefined) =>
      new Life().take(registerOrganisation('O1', data, { parent }));
    expect(code(unit, undefined)).toBe('PARENT_MISSING');
    expect(code({ ...unit, parentId: 'O9' }, undefined)).toBe('PARENT_UNFIT');
    expect(code({ ...unit, parentId: 'O9' }, Life.of(cooperative).subject)).toBe('PARENT_UNFIT');
    expect(code({ ...unit, parentId: 'O9' }, zone)).toBeUndefined();
    expect(code({ ...cooperative, parentId: 'O9' }, zone)).toBe('PARENT_UNFIT');
    expect(code({ kind: 'PRODUCTION_UNIT', name, country: 'IR' }, undefined)).toBeUndefined();
  });

  it('becomes a view that says when, and in which words it is found', () => {
    expect(Life.of(cooperative).view).toEqual({
      ...cooperative,
      _id: 'O1',
      version: 1,
      registeredAt: at(1),
      standing: 'REGISTERED',
      standingSince: at(1),
      searchWords: ['تعاونی', 'cooperative', 'кооператив', '10380284790'],
    });
  });

  it('lets two kinds weave', () => {
    expect(ORGANISATION_KINDS.filter((kind) => makesRugs(kind))).toEqual(['COOPERATIVE', 'PRODUCTION_UNIT']);
  });
});

describe('the standing of an organisation', () => {
  it('goes from registered to verified, suspended and back to what it was', () => {
    const life = Life.of(cooperative);
    expect(life.take(verifyOrganisation(life.subject, { document: 'RN-7' }, life.wish))).toBeUndefined();
    expect(life.view).toMatchObject({
      standing: 'VERIFIED',
      verification: { at: at(2), by: actor, document: 'RN-7' },
    });
    expect(life.take(suspendOrganisation(life.subject, { reason: 'no papers' }, life.wish))).toBeUndefined();
    expect(life.view).toMatchObject({ standing: 'SUSPENDED', suspension: { reason: 'no papers' } });
    expect(life.take(reopenOrganisation(life.subject, {}, life.wish))).toBeUndefined();
    expect(life.view).toMatchObject({ standing: 'VERIFIED', verification: { document: 'RN-7' } });
    expect(life.view).not.toHaveProperty('suspension');
    expect(
      life.take(withdrawVerification(life.subject, { reason: 'wrong firm' }, life.wish)),
    ).toBeUndefined();
    expect(life.view?.standing).toBe('REGISTERED');
    expect(life.view).not.toHaveProperty('verification');
  });

  it('is never judged by one’s own organisation, nor changed before its last change', () => {
    const life = Life.of(cooperative);
    const own = { ...life.wish, actingFor: 'O1' };
    for (const decision of [
      verifyOrganisation(life.subject, { document: 'RN-7' }, own),
      suspendOrganisation(life.subject, { reason: 'x' }, own),
      reopenOrganisation(life.subject, {}, own),
      withdrawVerification(life.subject, { reason: 'x' }, own),
    ])
      expect(decision).toMatchObject({ ok: false, refusal: { code: 'OWN_ORGANISATION' } });
    const early = { ...life.wish, occurredAt: at(0) };
    expect(verifyOrganisation(life.subject, { document: 'RN-7' }, early)).toMatchObject({
      refusal: { code: 'STANDING_CHANGED_LATER' },
    });
  });

  it('is judged by an office within its mandate only', () => {
    const seat = (data: OrganisationRegistered) => Life.of(data);
    const by = (office: OrganisationRegistered, life: Life) =>
      verifyOrganisation(life.subject, { document: 'x' }, { ...life.wish, office: Life.of(office).view });
    const directorate = { kind: 'DIRECTORATE', name, country: 'IR', counties: ['Khomam'] } as const;
    const customs = { kind: 'CUSTOMS', name, country: 'IR' } as const;
    const outside = { ok: false, refusal: { code: 'OUTSIDE_MANDATE' } };
    expect(by(directorate, seat({ ...cooperative, county: 'Khomam' })).ok).toBe(true);
    expect(by(directorate, seat({ ...cooperative, county: 'Astara' }))).toMatchObject(outside);
    expect(by(directorate, seat(cooperative))).toMatchObject(outside);
    expect(by(customs, seat(cooperative))).toMatchObject(outside);
    expect(by(customs, seat(consignee)).ok).toBe(true);
  });

  it('of the free zone cannot be suspended, and of nobody at all cannot be changed', () => {
    const zone = Life.of({ kind: 'FREE_ZONE', name, country: 'IR' });
    expect(zone.take(suspendOrganisation(zone.subject, { reason: 'x' }, zone.wish))).toBe(
      'ZONE_CANNOT_BE_SUSPENDED',
    );
    expect(new Life().take(verifyOrganisation(undefined, { document: 'x' }, zone.wish))).toBe(
      'ORGANISATION_UNKNOWN',
    );
  });

  it('stays one of three whatever is tried in whatever order, and is verified only while a verification stands', () => {
    const acts = {
      verify: (life: Life) => verifyOrganisation(life.subject, { document: 'RN-7' }, life.wish),
      withdraw: (life: Life) => withdrawVerification(life.subject, { reason: 'x' }, life.wish),
      suspend: (life: Life) => suspendOrganisation(life.subject, { reason: 'x' }, life.wish),
      reopen: (life: Life) => reopenOrganisation(life.subject, {}, life.wish),
      rename: (life: Life) => amendOrganisation(life.subject, { name: { ...name, en: `Name ${life.hour}` } }),
      move: (life: Life) => amendOrganisation(life.subject, { address: { ...name, en: `At ${life.hour}` } }),
    };
    const names = Object.keys(acts) as (keyof typeof acts)[];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names), { maxLength: 15 }), (order) => {
        const life = Life.of(cooperative);
        for (const act of order) {
          const before = life.view!;
          const code = life.take(acts[act](life));
          const now = life.view!;
          if (code !== undefined) expect(now).toBe(before);
          if (before.standing === 'SUSPENDED' && now.standing !== 'SUSPENDED') expect(act).toBe('reopen');
          expect(now.standing === 'SUSPENDED').toBe(now.suspension !== undefined);
          if (now.standing === 'VERIFIED') expect(now.verification).toBeDefined();
          if (now.standing === 'REGISTERED') expect(now.verification).toBeUndefined();
          if (code === undefined && act === 'rename') expect(now.verification).toBeUndefined();
          if (act === 'move') expect(now.verification).toEqual(before.verification);
          expect([now.kind, now.country]).toEqual([cooperative.kind, cooperative.country]);
        }
      }),
    );
  });
});

describe('amending an organisation', () => {
  it('states what differs and nothing else', () => {
    const life = Life.of(consignee);
    const change: OrganisationAmended = { name, address: name };
    const decision = amendOrganisation(life.subject, change);
    expect(decision).toMatchObject({
      ok: true,
      value: { events: [{ type: 'OrganisationAmended', data: { address: name } }], names: [] },
    });
    expect(decision.ok && decision.value.events[0].data).not.toHaveProperty('name');
    expect(life.take(amendOrganisation(life.subject, { name }))).toBe('NOTHING_AMENDED');
    expect(life.take(amendOrganisation(life.subject, { taxId: '7707083894' }))).toBe('TAX_ID_WRONG');
  });

  it('claims a new tax number once and takes an old one back without a claim', () => {
    const life = Life.of(consignee);
    const other = '500100732259';
    const there = amendOrganisation(life.subject, { taxId: other });
    expect(namesIn(there)).toEqual([`tax-id:RU:${other}`]);
    life.take(there);
    const back = amendOrganisation(life.subject, { taxId: consignee.taxId! });
    expect(namesIn(back)).toEqual([]);
    life.take(back);
    expect(namesIn(amendOrganisation(life.subject, { taxId: other }))).toEqual([]);
    expect(life.view).toMatchObject({ taxId: consignee.taxId, formerTaxIds: [consignee.taxId, other] });
  });

  it('gives a legal id where there was none, and never another', () => {
    const { legalId: _none, ...without } = cooperative;
    const life = Life.of(without);
    expect(life.take(amendOrganisation(life.subject, { legalId: '10380284790' }))).toBeUndefined();
    expect(life.take(amendOrganisation(life.subject, { legalId: '14003778990' }))).toBe('LEGAL_ID_STANDS');
  });

  it('gives a GLN once', () => {
    const life = Life.of(cooperative);
    expect(life.take(assignGln(life.subject, { prefix: '9521234', series: undefined }))).toBeUndefined();
    expect(life.view).toMatchObject({ gln: '9521234000013', glnIssuer: 'ZONE' });
    expect(life.take(assignGln(life.subject, { given: '4006381333931' }))).toBe('GLN_STANDS');
  });
});

describe('finding an organisation', () => {
  it('looks for beginnings of words, or of a number in any of its forms', () => {
    const begins = (text: string) => ({
      searchWords: { $elemMatch: { $gte: text, $lt: `${text}\u{10ffff}` } },
    });
    expect(organisationsWanted({ search: ' گره  Mordab ' })).toEqual({
      $and: [begins('گره'), begins('mordab')],
    });
    expect(organisationsWanted({ search: '۱۰۳۸۰-۲۸۴۷۹۰' })).toEqual(begins('10380284790'));
    expect(organisationsWanted({ search: '(417)4006381333931' })).toEqual(begins('4006381333931'));
    expect(organisationsWanted({ search: ' ، ' })).toEqual({});
    expect(organisationsWanted({ kind: 'FUND', standing: 'SUSPENDED', parentId: 'O1' })).toEqual({
      kind: 'FUND',
      standing: 'SUSPENDED',
      parentId: 'O1',
    });
  });
});

it('says no in three languages, with what to do next', () => {
  for (const made of Object.values({ ...refusals, ...standingRefusals, ...glnRefusals })) {
    const { text } = made('x' as never);
    for (const language of LANGUAGES) expect(text.says[language] && text.next[language]).toBeTruthy();
  }
});
