/** A message from the core as a sentence in the window's language. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { parsePath } from '../../../shared/domain/json.ts';
import type { Message } from '../../../shared/domain/messages.ts';
import { translate } from '../../../shared/messages/index.ts';
import { useFieldNames } from '../compare/field-names.ts';

/** @param kind the draft's, where messages name its fields: they are told by the form's names for them */
export function useSentence(kind?: string): (message: Message) => string {
  const { t } = useTranslation();
  const nameOf = useFieldNames(kind ?? '');
  return useCallback(
    ({ key, values }) => {
      const fields = values?.['fields'];
      if (kind === undefined || typeof fields !== 'string')
        return translate({ key, ...(values && { values }) }, t);
      const named = fields.split(', ').map((field) => nameOf(parsePath(field) ?? [field], {}));
      return translate({ key, values: { ...values, fields: named.join(', ') } }, t);
    },
    [t, kind, nameOf],
  );
}
