import type {} from '@fastify/multipart';
import { HttpException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { fileTooLarge, formDenied } from './file-denials.js';

/** How much of a form is read at all: one file and a few short fields. */
export const FORM_LIMITS = {
  fileSize: 5 * 1024 * 1024,
  files: 1,
  fields: 6,
  fieldSize: 200,
  fieldNameSize: 40,
  parts: 7,
  headerPairs: 20,
} as const;

/** A file that came in a form, and the texts that came before it. */
export interface UploadedFile {
  readonly bytes: Buffer;
  readonly fields: Readonly<Record<string, string>>;
}

/** Reads the one file of a form (multipart/form-data, its fields before the file) of at most so many bytes. */
export async function uploadedFile(request: FastifyRequest, maxBytes: number): Promise<UploadedFile> {
  if (!request.isMultipart()) throw formDenied('notAForm', request);
  try {
    const part = await request.file({ limits: { ...FORM_LIMITS, fileSize: maxBytes } });
    if (!part) throw formDenied('noFile', request);
    const bytes = await part.toBuffer();
    const fields = Object.entries(part.fields).flatMap(([name, field]) =>
      field && !Array.isArray(field) && field.type === 'field' ? [[name, String(field.value)] as const] : [],
    );
    return { bytes, fields: Object.fromEntries(fields) };
  } catch (error) {
    if (error instanceof HttpException) throw error;
    if ((error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE') throw fileTooLarge(maxBytes, request);
    // The parser of forms throws errors without a code for what it cannot read.
    throw formDenied('unreadable', request);
  }
}
