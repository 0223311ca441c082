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
