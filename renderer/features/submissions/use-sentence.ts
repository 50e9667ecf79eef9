/** A message from the core as a sentence in the window's language. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../../shared/domain/messages.ts';
import { translate } from '../../../shared/messages/index.ts';

export function useSentence(): (message: Message) => string {
  const { t } = useTranslation();
  return useCallback((message) => translate(message, t), [t]);
}
