import { ThreadGlance } from '../chain/Thread';
import { Code } from '../language/Code';
import { CodeLink } from '../guest/CodeLink';
import { useWords } from '../language/useWords';
import type { Column } from '../list/Listing';
import { RugState } from '../look/State';
import { makeOf, sizeOf, type Rug } from './rug';

/** What any list of rugs shows of each. */
export function useRugColumns(): Column<Rug>[] {
  const words = useWords();
  const { t } = words;
  return [
    {
      key: 'code',
      head: t('rug.code'),
      phone: 'title',
      cell: (rug) => (
        <CodeLink code={rug.code}>
          <Code>{rug.code}</Code>
        </CodeLink>
      ),
    },
    {
      key: 'what',
      head: t('rug.what'),
      phone: 'bare',
      cell: (rug) => (
        <span>
          {rug.design}
          <br />
          <small>{makeOf(words, rug)}</small>
        </span>
      ),
    },
    { key: 'size', head: t('rug.size'), cell: (rug) => sizeOf(words, rug) },
    {
      key: 'area',
      head: t('rug.area'),
      number: true,
      phone: 'hidden',
      cell: (rug) => words.area(rug.areaCm2),
    },
    {
      key: 'from',
      head: t('rug.from'),
      cell: (rug) => (
        <span>
          {words.name(rug.village.name)}
          <br />
          <small>{words.name(rug.cooperative.name)}</small>
        </span>
      ),
    },
    { key: 'status', head: t('rug.status'), cell: (rug) => <RugState status={rug.status} /> },
    { key: 'chain', head: t('rug.chain'), cell: (rug) => <ThreadGlance tied={rug} /> },
  ];
}
