import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { Principals } from './account/principals.js';
import { ApiKeyResolver } from './api-key/api-key.resolver.js';
import { ApiKey, apiKeySchema } from './api-key/api-key.schema.js';
import { ApiKeys } from './api-key/api-keys.js';
import { CreateApiKey } from './api-key/create-api-key.command.js';
import { UseApiKey } from './api-key/use-api-key.js';
import { NetworkModule } from './network.module.js';
import { OpenShare } from './share/open-share.js';
import { OrganisationShares } from './share/organisation-shares.js';
import { ShareResolver } from './share/share.resolver.js';
import { Share, shareSchema } from './share/share.schema.js';
import { ShareTargets } from './share/share-targets.js';
import { ShareWith } from './share/share-with.command.js';
import { SharedThingResolver } from './share/shared-thing.resolver.js';
import { Shares } from './share/shares.js';

/** The door for those who have no account: guests with a share, and partners' programs with a key. */
@Module({
  imports: [
    NetworkModule,
    MongooseModule.forFeature([
      { name: Share.name, schema: shareSchema },
      { name: ApiKey.name, schema: apiKeySchema },
    ]),
  ],
  providers: [
    ...[Principals, ShareTargets],
    ...[Shares, ShareWith, OpenShare, OrganisationShares, ShareResolver, SharedThingResolver],
    ...[ApiKeys, CreateApiKey, UseApiKey, ApiKeyResolver],
  ],
  exports: [ShareTargets],
})
export class OutsidersDoor {}
