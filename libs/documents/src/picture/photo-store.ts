import { Injectable } from '@nestjs/common';
import { Db } from 'mongodb';
import { Clock } from '#libs/platform';
import { DigestFiles } from '../files/digest-files.js';

/**
 * Photographs as we drew them anew. They lie apart from emblems, which everybody may fetch: a photograph is handed out
 * only by whoever knows what it shows and who may see that.
 */
@Injectable()
export class PhotoStore extends DigestFiles {
  constructor(db: Db, clock: Clock) {
    super(db, clock, 'photos');
  }
}
