import { Args, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '#libs/platform';
import { PortType, TransportModeEnum } from './port.graphql.js';
import { portsFor } from './ports.js';

@Resolver(() => PortType)
export class PortResolver {
  @Requires('village:read')
  @Query(() => [PortType], { description: 'Ports and border crossings, the same for everybody.' })
  ports(
    @Args('country', { type: () => String, nullable: true, description: 'ISO 3166-1 alpha-2.' })
    country?: string | null,
    @Args('mode', { type: () => TransportModeEnum, nullable: true, description: 'Only those that take it.' })
    mode?: TransportModeEnum | null,
  ): PortType[] {
    return portsFor(country, mode).map(PortType.of);
  }
}
