/** What every marketplace's kinds are called: lists need it at once, before the rest of the marketplaces' texts. */
import { messages as datadog } from '../marketplaces/datadog/messages/kinds.fr.ts';
import { messages as oracle } from '../marketplaces/oracle/messages/kinds.fr.ts';

export const messages = { kinds: { ...oracle.kinds, ...datadog.kinds } } as const;
