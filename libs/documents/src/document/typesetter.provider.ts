import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Paper, PaperLanguage, PaperPicture, TypesetPaper } from '../typesetting/paper.js';
import { openTypesetter, type Typesetter as OpenTypesetter } from '../typesetting/typesetter.js';

/** The process's one typesetter: opened with the first paper, closed with the process. */
@Injectable()
export class Typesetter implements OnApplicationShutdown {
  private typesetter: OpenTypesetter | undefined;

  /** Sets one paper as PDF/A-3a with its data attached. */
  render<T>(
    paper: Paper<T>,
    data: T,
    language: PaperLanguage,
    pictures?: readonly PaperPicture[],
  ): Promise<TypesetPaper> {
    this.typesetter ??= openTypesetter({ threads: 2 });
    return this.typesetter.render(paper, data, language, pictures);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.typesetter?.close();
  }
}
