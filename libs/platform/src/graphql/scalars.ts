import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function parsed(name: string, pattern: RegExp, value: unknown): string {
  if (typeof value === 'string' && pattern.test(value) && isOnTheCalendar(value)) return value;
  throw new GraphQLError(
    `${name} expects ${name === 'Date' ? 'YYYY-MM-DD' : 'ISO 8601 in UTC, e.g. 2025-05-15T08:30:00Z'}`,
  );
}

/** JavaScript reads 30 February as 1 March; the day must come back as it was written. */
function isOnTheCalendar(value: string): boolean {
  const instant = new Date(value);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value.slice(0, 10));
}

const textScalar = (name: string, description: string, pattern: RegExp): GraphQLScalarType =>
  new GraphQLScalarType({
    name,
    description,
    serialize: String,
    parseValue: (value) => parsed(name, pattern, value),
    parseLiteral: (node) => parsed(name, pattern, node.kind === Kind.STRING ? node.value : undefined),
  });

/** An instant, ISO 8601 in UTC. */
export const InstantScalar = textScalar(
  'DateTime',
  'An instant: ISO 8601 in UTC, e.g. 2025-05-15T08:30:00Z.',
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/,
);

/** A day of the Gregorian calendar. */
export const DayScalar = textScalar('Date', 'A day: YYYY-MM-DD, Gregorian.', /^\d{4}-\d\d-\d\d$/);
