import { AccessLogNames } from './access-log-names.js';
import { AccessLogQueries } from './access-log.queries.js';
import { AccessLogResolver } from './access-log.resolver.js';
import { RefusalNotes } from './refusal-notes.js';

/** What reads the access log, for the door of the network. */
export const ACCESS_LOG_DOOR = [RefusalNotes, AccessLogResolver, AccessLogNames, AccessLogQueries];
