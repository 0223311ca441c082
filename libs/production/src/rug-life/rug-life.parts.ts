import { IdentityCardResolver } from '../identity-card/identity-card.resolver.js';
import { PublicPassportController } from '../public-passport/public-passport.controller.js';
import { PublicPassportResolver } from '../public-passport/public-passport.resolver.js';
import { PublicPassports } from '../public-passport/public-passports.js';
import { PhotographRug } from '../rug-photo/photograph-rug.command.js';
import { RemoveRugPhoto } from '../rug-photo/remove-rug-photo.command.js';
import { RugPhotoController } from '../rug-photo/rug-photo.controller.js';
import { CardMakers } from '../identity-card/card-makers.js';
import { PassportGrounds } from '../rug-passport/passport-grounds.js';
import { RecordFinishing } from './record-finishing.command.js';
import { ReportRugFound } from './report-rug-found.command.js';
import { ReportRugLost } from './report-rug-lost.command.js';
import { ReturnRug } from './return-rug.command.js';
import { RugLifeCommandsResolver } from './rug-life-commands.resolver.js';
import { RugLifeResolver } from './rug-life.resolver.js';
import { SellRug } from './sell-rug.command.js';
import { ValueRug } from './value-rug.command.js';
import { WithdrawRug } from './withdraw-rug.command.js';

/** What is done with a rug between the loom and the buyer, and what its card is made from. */
export const RUG_LIFE = [
  RecordFinishing,
  PhotographRug,
  RemoveRugPhoto,
  ValueRug,
  SellRug,
  ReturnRug,
  ReportRugLost,
  ReportRugFound,
  WithdrawRug,
  CardMakers,
  PassportGrounds,
  PublicPassports,
];

/** Its resolvers. */
export const RUG_LIFE_DOOR = [
  RugLifeResolver,
  RugLifeCommandsResolver,
  IdentityCardResolver,
  PublicPassportResolver,
];

/** Its routes. */
export const RUG_LIFE_ROUTES = [RugPhotoController, PublicPassportController];
