import type { Page } from './browser.js';

const MOST_TRIES = 60;
const HAND_MS = 150;

/** Answers every question of a page by its first reason, one key each; gives the rules that asked. */
export async function answerQuestions(page: Page): Promise<string[]> {
  const rules: string[] = [];
  const waiting = page.locator('[data-question][data-answered=false]');
  await page.locator('[data-question]').first().waitFor();
  for (let tries = 0; tries < MOST_TRIES && (await waiting.count()) > 0; tries++) {
    const card = waiting.first();
    rules.push((await card.getAttribute('data-question')) ?? '');
    // Keys that follow each other within moments are a scanner's, not a hand's.
    await page.waitForTimeout(HAND_MS);
    await card.focus();
    await page.keyboard.press('1');
    // The page leads the keyboard on to the next question by itself; where both met, the touch of a finger answers.
    if (tries % 3 === 2 && (await waiting.count()) > 0)
      await waiting.first().getByRole('button').first().click();
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
