import { BadRequestException } from '@nestjs/common';

/** Thrown for a request over a limit; answered with the code LIMIT and the limit's name. */
export class OverLimit extends BadRequestException {
  constructor(
    readonly limit: string,
    message: string,
  ) {
    super({ statusCode: 400, code: 'LIMIT', limit, message });
  }
}
