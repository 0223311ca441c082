import type {} from '@fastify/multipart';
import { BadRequestException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { OverLimit } from '../limits/over-limit.js';

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
  if (!request.isMultipart()) throw new BadRequestException('send the file as multipart/form-data');
  try {
    const part = await request.file({ limits: { ...FORM_LIMITS, fileSize: maxBytes } });
    if (!part) throw new BadRequestException('the form has no file');
    const bytes = await part.toBuffer();
    const fields = Object.entries(part.fields).flatMap(([name, field]) =>
      field && !Array.isArray(field) && field.type === 'field' ? [[name, String(field.value)] as const] : [],
    );
    return { bytes, fields: Object.fromEntries(fields) };
  } catch (error) {
    if (error instanceof BadRequestException) throw error;
    const { code, statusCode } = error as { code?: string; statusCode?: number };
    if (code === 'FST_REQ_FILE_TOO_LARGE')
      throw new OverLimit('uploadBytes', `this file is larger than ${maxBytes} bytes, the limit`);
    if (statusCode !== undefined && statusCode < 500)
      throw new BadRequestException('this form cannot be read: one file, a few short fields before it');
    // The parser of forms throws errors without a code for what it cannot read.
    throw new BadRequestException('this form cannot be read');
  }
}
