import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { opaqueId } from '#libs/platform';

/** A photograph as its events keep it. */
interface KeptPhoto {
  readonly sha256: string;
  readonly thumbnailSha256: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What every photograph has, whatever it shows. */
@ObjectType({ isAbstract: true })
export abstract class PhotoType {
  @Field(() => ID, { description: 'The sha256 of the picture, hex.' })
  id!: string;

  @Field({ description: 'Where the picture is fetched, at most 1,600 pixels a side.' })
  path!: string;

  @Field({ description: 'Where the small picture is fetched, at most 320 pixels a side.' })
  thumbnailPath!: string;

  @Field(() => Int, { description: 'Width of the picture in pixels.' })
  widthPx!: number;

  @Field(() => Int, { description: 'Height of the picture in pixels.' })
  heightPx!: number;

  /** The parts that all have; `id` is the id inside the zone of what is shown. */
  protected static parts(kind: 'rug' | 'piece', id: string, photo: KeptPhoto): PhotoType {
    const { sha256, thumbnailSha256, widthPx, heightPx } = photo;
    const folder = `/${kind}s/${opaqueId(kind, id)}/photos`;
    return {
      ...{ id: sha256, widthPx, heightPx },
      path: `${folder}/${sha256}.webp`,
      thumbnailPath: `${folder}/${thumbnailSha256}.webp`,
    };
  }
}
