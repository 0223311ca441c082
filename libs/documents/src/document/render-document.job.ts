import { z } from 'zod';
import { declareJob } from '#libs/platform';

/** Makes one paper. */
export const renderDocumentJob = declareJob({
  name: 'render-document',
  payload: z.strictObject({ documentId: z.string().min(1).max(80) }),
  attempts: 6,
  backoffMs: 1_000,
  timeoutMs: 90_000,
  concurrency: 4,
});

/** The job's id: a paper that is asked for again after a failure is another job. */
export const renderJobId = (documentId: string, attempt: number): string => `render-${documentId}-${attempt}`;
