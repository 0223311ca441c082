const INVALID = /^Variable "(\$\w+)" got invalid value [^]*$/;
const PLACE = /at "(\w+(?:\.\w+|\[\d+\])*)"; [^]*$/;
const UNKNOWN = /Field "(\w+)" is not defined by type "?(\w+)"?/;
const MISSING = /Field "?([\w.]+)"? of required type "?([\w![\]]+)"? was not provided/;
const NO_VALUE_OF = /does not exist in "(\w+)" enum/;
const EXPECTED = /\b(?:Date expects YYYY-MM-DD|DateTime expects ISO 8601 in UTC)/;
const REPRESENT = /(cannot represent [\w -]*value): [^]*$/;

/**
 * A message of GraphQL about its input, without the value that it quotes: an input may hold personal data, and what
 * stands in an error ends in somebody's log. The place and the reason are kept.
 */
export function withoutValues(message: string): string {
  const variable = INVALID.exec(message)?.[1];
  if (variable === undefined) return message.replace(REPRESENT, '$1');
  const place = PLACE.exec(message)?.[1];
  const enumName = NO_VALUE_OF.exec(message)?.[1];
  const reason =
    UNKNOWN.exec(message)?.[0] ??
    MISSING.exec(message)?.[0] ??
    EXPECTED.exec(message)?.[0] ??
    (enumName && `it is none of the values of ${enumName}, which schema.graphql lists`) ??
    'it is of the wrong type';
  return `Variable "${variable}" got an invalid value${place ? ` at "${place}"` : ''}: ${reason}`;
}
