import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { RugInput } from '../gql/graphql';
import type { Words } from '../language/useWords';
import { lineNow } from '../line/line';
import { graphql } from '../line/operation';
import type { Problem, Refusal } from '../line/refusal';
import { sendMutation } from '../line/sendMutation';
import { readRugs } from './readRugs';
import type { BatchDraft, RugDraft } from './rugDraft';
import { placeIn } from './rugFields';
import type { Choices } from './useChoices';

const AskAboutRugs = graphql(`
  mutation AskAboutRugs($input: AskAboutRugsInput!) {
    askAboutRugs(input: $input) {
      __typename
      ... on AskAboutRugsPayload {
        questions {
          path
          question {
            rule
            severity
            odd {
              ...Name
            }
            may {
              ...Name
            }
          }
        }
      }
      ...RefusalParts
    }
  }
`);

/** What was found about rugs as they were then. */
export interface Found {
  problems: readonly Problem[];
  rugs: readonly RugDraft[];
}

const nothingFound: Found = { problems: [], rugs: [] };

/** What came of asking: what is odd or impossible, what is refused, or nothing, for there is no line. */
export type Asked = { problems: Problem[] } | { refusal: Refusal } | 'no line';

/** Asks the server what is odd about rugs, as registering them would; registers nothing. */
export function useAsking(words: Words): (cooperativeId: string, rugs: RugInput[]) => Promise<Asked> {
  const client = useClient();
  const { t, name } = words;
  return useCallback(
    async (cooperativeId, rugs) => {
      if (lineNow() === 'down') return 'no line';
      const sent = await sendMutation(client, AskAboutRugs, { input: { cooperativeId, rugs } }, t);
      if ('refusal' in sent) return sent.refusal.code === 'NOT_REACHED' ? 'no line' : sent;
      return {
        problems: sent.answer.questions.map(({ path, question: { rule, severity, odd, may } }) => ({
          path,
          code: `${severity === 'REFUSE' ? 'REFUSED' : 'QUESTION'}_${rule}`,
          message: name(odd),
          nextStep: name(may),
        })),
      };
    },
    [client, name, t],
  );
}

/** So long nothing is typed before rugs are asked about. */
const quietMs = 1_200;
/** Larger batches are pasted, and asked about when they are to be registered. */
const mostUnbidden = 100;

/** What is odd about the rugs that are complete, asked while others are typed: all but the one with the cursor. */
export function useUnbidden(batch: BatchDraft, choices: Choices, words: Words): Found {
  const ask = useAsking(words);
  const [found, setFound] = useState<Found>(nothingFound);
  const last = useRef('');
  const { cooperative, rugs, defaults } = batch;
  useEffect(() => {
    if (!cooperative || rugs.length > mostUnbidden) return;
    let gone = false;
    const timer = setTimeout(() => {
      const at = placeIn((document.activeElement as HTMLElement | null)?.dataset['path'] ?? '')?.index;
      const whole = rugs.flatMap((rug, index) => {
        const { inputs, problems } = readRugs([rug], defaults, choices, words);
        return index !== at && inputs[0] && problems.length === 0 ? [{ rug, index, input: inputs[0] }] : [];
      });
      const inputs = whole.map(({ input }) => ({ ...input, answers: [] }));
      const asked = JSON.stringify(inputs);
      if (inputs.length === 0 || asked === last.current) return;
      void ask(cooperative, inputs).then((answer) => {
        if (gone || answer === 'no line' || 'refusal' in answer) return;
        last.current = asked;
        const problems = answer.problems.map((problem) => ({
          ...problem,
          path: problem.path.replace(/^rugs\.(\d+)/, (_, line) => `rugs.${whole[Number(line)]?.index}`),
        }));
        setFound({ problems, rugs });
      });
    }, quietMs);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
    // Deliberate: words change with the language only, and choices as the lists arrive
  }, [ask, choices, cooperative, defaults, rugs]);
  return found;
}
