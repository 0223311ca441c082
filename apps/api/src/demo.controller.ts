import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Controller, Get, Inject } from '@nestjs/common';
import { Public, SETTINGS, type Settings } from '#libs/platform';

/** Tells the console of a demonstration which accounts its seed made; elsewhere it tells of none. */
@Controller('demo.json')
export class DemoController {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  @Public()
  @Get()
  async accounts(): Promise<object> {
    if (!this.settings.demo) return { accounts: [] };
    try {
      const file = join(this.settings.home, 'demo-accounts.json');
      return { accounts: JSON.parse(await readFile(file, 'utf8')) as object[] };
    } catch {
      return { accounts: [] };
    }
  }
}
