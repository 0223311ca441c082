import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { CheckField } from '../form/fields';
import { newCommandKey } from '../form/commandKey';
import type { DocumentKind } from '../gql/graphql';
import { languageNames, languages, type Language } from '../language/language';
import { useWords } from '../language/useWords';
import { graphql } from '../line/operation';
import { RefusalNote } from '../line/RefusalNote';
import { useCommand } from '../line/useCommand';
import './paper';
import styles from './RequestPapers.module.css';

const RequestPapersText = graphql(`
  mutation RequestPapers($input: RequestDocumentsInput!) {
    requestDocuments(input: $input) {
      __typename
      ... on RequestDocumentsPayload {
        documents {
          ...PaperLine
        }
      }
      ...RefusalParts
    }
  }
`);

const kinds: DocumentKind[] = ['COMMERCIAL_INVOICE', 'RUG_PASSPORT'];

const toggled = <Value,>(values: Value[], value: Value, on: boolean) =>
  on ? [...values, value] : values.filter((one) => one !== value);

/** Orders the papers of a shipment: which, and in which languages. */
export function RequestPapers({ shipmentId, onRequested }: { shipmentId: string; onRequested: () => void }) {
  const { t } = useWords();
  const { send, sending, refusal } = useCommand(RequestPapersText);
  const [commandKey, setCommandKey] = useState(newCommandKey);
  const [wanted, setWanted] = useState<DocumentKind[]>(kinds);
  const [tongues, setTongues] = useState<Language[]>([...languages]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const done = await send({ input: { commandKey, shipmentId, kinds: wanted, languages: tongues } });
    if (!done) return;
    setCommandKey(newCommandKey());
    onRequested();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} data-testid="request-papers">
      <fieldset>
        <legend>{t('papers.which')}</legend>
        {kinds.map((kind) => (
          <CheckField
            key={kind}
            label={t(`paperKind.${kind}`)}
            checked={wanted.includes(kind)}
            onChange={(on) => setWanted((now) => toggled(now, kind, on))}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('papers.languages')}</legend>
        {languages.map((language) => (
          <CheckField
            key={language}
            label={languageNames[language]}
            checked={tongues.includes(language)}
            onChange={(on) => setTongues((now) => toggled(now, language, on))}
          />
        ))}
      </fieldset>
      <Button type="submit" loading={sending} disabled={wanted.length === 0 || tongues.length === 0}>
        {t('papers.request')}
      </Button>
      <RefusalNote refusal={refusal} />
    </form>
  );
}
