import { fabricMeasures } from './fabric-questions.js';
import type { Ground } from './ground.js';
import { judge, type Question } from './judge.js';
import { weavingMeasures } from './weaving-questions.js';
import type { Woven } from './woven.js';

/**
 * What is odd about a rug, given what stands beside it. Pure: it measures, and holds each number against its rule. A
 * rule asks once about a rug, the gravest first.
 */
export function questionsAbout(rug: Woven, ground: Ground): Question[] {
  const asked = [...weavingMeasures(rug, ground), ...fabricMeasures(rug, ground)].flatMap(
    (measured) => judge(measured, ground.day) ?? [],
  );
  const refusing = asked.filter(({ severity }) => severity === 'REFUSE');
  const ordered = [...refusing, ...asked.filter(({ severity }) => severity !== 'REFUSE')];
  return ordered.filter(({ rule }, i) => ordered.findIndex((other) => other.rule === rule) === i);
}
