import { createHash } from 'node:crypto';
import { nationalCode } from '../journeys/access-world.js';
import type { MatrixWorld } from './matrix-world.js';

/** What a route answered. */
export interface RouteAnswer {
  readonly status: number;
  readonly body: string;
}

/** A request that reaches for what is the second side's, and whether its answer kept it. */
export interface RouteTry {
  readonly path: string;
  readonly form?: () => FormData;
  readonly kept: (answer: RouteAnswer) => boolean;
}

/** Why a route can give nothing of others. */
export const ROUTES_WITHOUT_OTHERS: Readonly<Record<string, string>> = {
  'route of DemoController.accounts': 'the accounts of a demonstration are for everybody who tries it',
  'route of EmblemController.fetch': 'an emblem stands on what everybody sees',
  'route of OidcController.start': 'it leads to the page of the provider',
  'route of OidcController.callback': 'what the provider says of the one who signs in is the way in',
  'route of PublicPassportController.photo': 'it hands out what the passport shows, which is for everybody',
  'route of PaperController.download': 'it has a test of its own, by what each caller sees',
  'route of SessionController.resume': 'the cookie is the way in',
};

/** One woman to enrol where she does not belong. */
const MEMBERS = `کد ملی,نام,نام لاتین,روستا\n${nationalCode(7)},زن دیگر,Another Woman,FZ-02\n`;

/** A list of rugs, of which it matters only for whom it is sent. */
const RUGS = 'Design,Construction,Length (cm)\nfish,kilim,150\n';

/** The tries, by route. A new route needs its line here, or a reason above. */
export function routeTries({
  cooperatives,
  trades,
  theirAccountId,
  theirPay,
}: MatrixWorld): Record<string, RouteTry> {
  const [, theirs] = cooperatives;
  const [, other] = trades;
  const file = (type: string, name: string, text: string, fields: Readonly<Record<string, string>>) => () => {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.append(field, value);
    form.append('file', new Blob([text], { type }), name);
    return form;
  };
  const refusedWith =
    (...codes: readonly string[]) =>
    ({ status, body }: RouteAnswer): boolean =>
      status === 200 && codes.includes((JSON.parse(body) as { code?: string }).code ?? '');
  return {
    'route of AccessLogController.download': {
      path: '/access-log.csv',
      kept: ({ status, body }) => status === 200 && !body.includes(theirAccountId),
    },
    'route of BatchSheetController.template': {
      path: `/batch-sheet/template.xlsx?cooperativeId=${theirs.id}`,
      kept: ({ status }) => status === 404,
    },
    'route of BatchSheetController.look': {
      path: '/batch-sheet',
      form: file('text/csv', 'rugs.csv', RUGS, { cooperativeId: theirs.id }),
      kept: refusedWith('COOPERATIVE_NOT_YOURS'),
    },
    // What somebody else sent is kept under her account; to everybody else it is as if it were not there.
    'route of BatchSheetController.marked': {
      path: `/batch-sheet/${'a'.repeat(40)}/marked.xlsx`,
      kept: ({ status }) => status === 404,
    },
    'route of BankFileController.download': {
      path: `/pay-runs/${theirPay.runId}/bank-file.csv`,
      kept: ({ status }) => status === 404,
    },
    'route of EmblemController.choose': {
      path: `/emblems/${other.exporterId}`,
      form: file('image/png', 'emblem.png', 'no picture', { commandKey: 'emblem-of-others' }),
      kept: refusedWith('NOT_YOUR_ORGANISATION'),
    },
    'route of MembersSheetController.download': {
      path: '/members.csv',
      kept: ({ status, body }) => status === 200 && !body.includes('Weaver Noc'),
    },
    'route of MembersSheetController.upload': {
      path: '/members-sheet',
      form: file('text/csv', 'members.csv', MEMBERS, {
        cooperativeId: theirs.id,
        confirmed: createHash('sha256').update(MEMBERS).digest('hex'),
      }),
      kept: ({ status, body }) =>
        status === 200 &&
        /NOT_YOUR_COOPERATIVE|OUTSIDE_MANDATE/.test(body) &&
        body.includes('"personId":null'),
    },
    'route of RugPhotoController.take': {
      path: `/rugs/${theirs.rugIds[1]}/photos`,
      form: file('image/png', 'photo.png', 'no picture', { commandKey: 'photo-of-others', view: 'FRONT' }),
      kept: refusedWith('RUG_UNKNOWN', 'RUG_NOT_YOURS'),
    },
    'route of RugPhotoController.fetch': {
      path: `/rugs/${theirs.rugIds[1]}/photos/${'0'.repeat(64)}.webp`,
      kept: ({ status }) => status === 404,
    },
    'route of PiecePhotoController.take': {
      path: `/pieces/${theirs.pieceId}/photos`,
      form: file('image/png', 'photo.png', 'no picture', { commandKey: 'piece-of-others' }),
      kept: refusedWith('PIECE_UNKNOWN'),
    },
    'route of PiecePhotoController.fetch': {
      path: `/pieces/${theirs.pieceId}/photos/${'0'.repeat(64)}.webp`,
      kept: ({ status }) => status === 404,
    },
    'route of PersonExportController.download': {
      path: `/person-export/${theirs.weaverId}/person.json`,
      kept: ({ status }) => status === 404,
    },
  };
}
