import type { Page } from './browser.js';

/** Answers every question of a page by its first reason, one key each; gives the rules that asked. */
export async function answerQuestions(page: Page): Promise<string[]> {
  const rules: string[] = [];
  const waiting = page.locator('[data-question][data-answered=false]');
  await page.locator('[data-question]').first().waitFor();
  for (let left = await waiting.count(); left > 0; left = await waiting.count()) {
    rules.push((await waiting.first().getAttribute('data-question')) ?? '');
    await waiting.first().focus();
    await page.keyboard.press('1');
  }
  return rules;
}

/** Goes on to the summary by the keyboard; a question that comes late, because the machine is slow, is answered too. */
export async function toSummary(page: Page): Promise<void> {
  const summary = page.getByTestId('batch-summary');
  const ready = page.locator('[data-testid=to-summary]:not([data-loading=true])');
  for (let tries = 0; tries < 6; tries++) {
    await ready.or(summary).first().waitFor();
    if (await summary.isVisible()) return;
    if ((await page.locator('[data-question][data-answered=false]').count()) > 0) await answerQuestions(page);
    await page.getByTestId('to-summary').press('Enter');
    await summary.waitFor({ timeout: 3_000 }).catch(() => undefined);
  }
}
