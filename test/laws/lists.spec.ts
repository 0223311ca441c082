import { readFileSync } from 'node:fs';
import { buildSchema, getNullableType, isListType, isObjectType } from 'graphql';

/** Lists without pages, each with what bounds it. Whatever can grow for ever is a connection. */
const BOUNDED: Readonly<Record<string, string>> = {
  'ApiKey.addresses': 'the networks that one key may be used from, 20',
  'ApiKey.permissions': 'the table of permissions',
  'AskAboutRugsPayload.questions': 'at most one a rule for each of 2,000 rugs',
  'PlausibilityRule.reasons': 'the list of reasons',
  'Query.plausibilityRules': 'the rules that are compiled in',
  'Question.figures': 'the numbers of one rule',
  'Question.reasons': 'the list of reasons',
  'Rug.answered': 'at most one a rule',
  'Account.permissions': 'the table of permissions',
  'Account.posts': 'at most 12 posts of one account',
  'AttributionDispute.answers': 'the cooperative and the makers that one rug may have',
  'AttributionDispute.makers': 'as Rug.makers',
  'Course.trainees': 'the places of one course',
  'Density.readings': 'at most five spots',
  'IdentityProvider.emailDomains': 'at most 20 domains of one provider',
  'InspectRugsPayload.rugs': 'the results of one call',
  'Inspection.defects': 'the list of defects',
  'InvalidInput.problems': 'the first 200 problems of one input',
  'LimitExceeded.problems': 'as InvalidInput',
  'ManagedAccount.posts': 'as Account.posts',
  'NotAllowed.problems': 'as InvalidInput',
  'LabelPrint.rugCodes': 'the rugs of one printing: 2,000',
  'Loom.materials': 'at most 100 lots',
  'MaterialHolder.lots': 'the first 100 lots of which one holder has something',
  'MaterialLot.dyes': 'at most 12 of one lot',
  'MaterialLot.holdings': 'at most 500 who hold something of one lot',
  'MaterialLot.movements': 'the last 200 of one lot',
  'Organisation.counties': 'as many counties as a province has; the command takes at most 20',
  'OrganisationEvent.details': 'the fields of one fact',
  'PayAgreement.parties': 'the weavers of one agreement, 12',
  'Person.consentHistory': 'at most 200 words a record',
  'Person.kinds': 'the four kinds',
  'Person.memberships': 'at most 100 a record, and 20 merged records',
  'Person.materials': 'at most 100 lots',
  'Person.mergedRecords': 'at most 20 under one',
  'PossibleDuplicate.candidates': 'those of one village and one phone who look alike',
  'PossibleDuplicate.problems': 'as InvalidInput',
  'Lookalike.likeness': 'the two kinds of likeness',
  'SuspectedPair.likeness': 'as Lookalike',
  'Query.duplicates': 'the 100 likeliest pairs',
  'PriceRugsPayload.rugs': 'the rugs of one call, 200',
  'Query.payTotals': 'the cooperatives of one zone, at most 1,000',
  'RugToPrice.before': 'as Rug.makers',
  'RugToPrice.earnings': 'as Rug.makers',
  'Piece.progress': 'the last 400 readings',
  'Piece.weavers': 'at most eight women ever weave one piece',
  'Port.modes': 'the five modes of transport',
  'Query.keyPermissions': 'the table of permissions',
  'Query.identityProviders': 'at most 100 providers of one zone',
  'ConfirmSecondFactorPayload.recoveryCodes': 'ten',
  'Query.materialStock': 'the materials in their three forms',
  'Query.passwordResetRequests': 'the last hundred',
  'RecoveryCodesPayload.recoveryCodes': 'ten',
  'Query.mySessions': 'the 20 sessions that one account may have',
  'Query.phoneMessages': 'the last hundred',
  'Query.ports': 'the ports that are compiled in',
  'Query.signInProviders': 'as Query.identityProviders',
  'Query.villages': 'the villages of one zone, recorded by staff',
  'RequestDocumentsPayload.documents': 'the papers of one call, at most 2,000',
  'Rug.documents': 'one paper a kind and language',
  'IdentityCard.fields': 'the fields of the card',
  'IdentityCard.missing': 'the fields of the by-law',
  'PublicCard.fields': 'as IdentityCard.fields',
  'Inspection.checks': 'the nine checks',
  'RecordFinishingPayload.rugs': 'the rugs of one call, 200',
  'Rug.finishing': 'at most 40 steps',
  'Rug.inspectionHistory': 'at most 40 inspections',
  'Rug.photos': 'at most 12 shown',
  'Rug.lengthReadingsMm': 'at most three',
  'Rug.widthReadingsMm': 'at most five',
  'Rug.weaverDays': 'as Rug.makers',
  'StoryEvent.details': 'the few details that a kind tells of an event',
  'Rug.makers': 'the makers that one rug may have',
  'RugLabel.latest': 'the last 20 printings',
  'RugMaterials.parts': 'at most 40 of one rug',
  'Shipment.bales': 'the bales that one shipment may have, 480',
  'Shipment.documents': 'one paper a kind and language for it and each of its rugs, at most 10,000',
  'StateConflict.problems': 'as InvalidInput',
  'Trace.papers': 'as Shipment.documents',
  'TraceEvent.details': 'the few details that a kind tells of an event',
  'TryAgain.problems': 'as InvalidInput',
  'UnknownReference.problems': 'as InvalidInput',
  'UnpackBalePayload.rugs': 'the rugs that one bale may hold',
};

describe('a list of the schema', () => {
  it('is a connection, or has a bound that is written down here', () => {
    const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
    const lists = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => !name.startsWith('__') && !name.endsWith('Connection'))
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => isListType(getNullableType(field.type)))
          .map((field) => `${type.name}.${field.name}`),
      );
    expect(lists.sort()).toEqual(Object.keys(BOUNDED).sort());
  });
});
