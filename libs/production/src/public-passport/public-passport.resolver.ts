import { Args, Query, Resolver } from '@nestjs/graphql';
import { Public } from '#libs/platform';
import { PassportType } from './public-passport.graphql.js';
import { PublicPassports } from './public-passports.js';

/** The passport of a rug for whoever scans it. */
@Resolver(() => PassportType)
export class PublicPassportResolver {
  constructor(private readonly passports: PublicPassports) {}

  @Public()
  @Query(() => PassportType, {
    nullable: true,
    description: 'The passport of a rug, for everybody; null when no rug has this code.',
  })
  async passport(
    @Args('code', { description: 'The code of the rug, its EPC URI or its GS1 Digital Link.' }) code: string,
  ): Promise<PassportType | null> {
    const found = await this.passports.find(code);
    return found ? PassportType.of(found) : null;
  }
}
