import { Injectable } from '@nestjs/common';
import { Db } from 'mongodb';
import { Clock } from '#libs/platform';
import { DigestFiles } from '../files/digest-files.js';

/** The files of papers. */
@Injectable()
export class PaperStore extends DigestFiles {
  constructor(db: Db, clock: Clock) {
    super(db, clock, 'papers');
  }
}
