import { Injectable } from '@nestjs/common';
import { Db } from 'mongodb';
import { Clock } from '#libs/platform';
import { DigestFiles } from '../files/digest-files.js';

/** Pictures as we drew them anew; nothing that was sent is ever stored. */
@Injectable()
export class PictureStore extends DigestFiles {
  constructor(db: Db, clock: Clock) {
    super(db, clock, 'pictures');
  }
}
