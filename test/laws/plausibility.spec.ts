import { readFileSync } from 'node:fs';
import { RULES, type Rule } from '#libs/production';

type Bounds = Rule['usual'];

const number = (value: number): string => value.toLocaleString('en-US');
function bounds(of: Bounds | undefined): string {
  if (!of) return '';
  const { least, most } = of;
  if (least !== undefined && most !== undefined) return `${number(least)} to ${number(most)}`;
  return least === undefined ? `up to ${number(most!)}` : `from ${number(least)}`;
}

const row = ({
  id,
  version,
  at,
  name,
  formula,
  unit,
  usual,
  possible,
  confidence,
  from,
  source,
}: Rule): string =>
  `| ${[id, version, at, name.en, formula.en, unit, bounds(usual), bounds(possible), confidence, from, source.en].join(' | ')} |`;

describe('docs/plausibility.md', () => {
  it('has every version of every rule as the data has it, and no other', () => {
    const told = readFileSync('docs/plausibility.md', 'utf8')
      .split('\n')
      .filter((line) => /^\| [A-Z]\d\d \|/.test(line));
    const rows = RULES.map(row);
    const missing = rows.filter((line) => !told.includes(line));
    const wrong = told.filter((line) => !rows.includes(line));
    if (missing.length + wrong.length > 0)
      throw new Error(
        `docs/plausibility.md:\n\nput in:\n${missing.join('\n')}\n\ntake out:\n${wrong.join('\n')}`,
      );
    expect(told).toHaveLength(RULES.length);
  });
});
