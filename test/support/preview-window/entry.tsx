/// <reference types="vite/client" />
/** A window with nothing but a text to type into and the preview, for tests and the bench. */
import '../../../renderer/app/layers.css';
import '@mantine/core/styles.layer.css';
import '../../../renderer/app/tokens.css';
import '../../../renderer/ui/ui.css';
import { MantineProvider } from '@mantine/core';
import { createInstance } from 'i18next';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { listenForShortcuts } from '../../../renderer/app/commands.ts';
import { cssVariables, theme } from '../../../renderer/app/theme.ts';
import { PreviewPane } from '../../../renderer/features/preview/preview-pane.tsx';
import { CoreProvider } from '../../../renderer/platform/use-core.tsx';
import type { Client } from '../../../shared/contract/client.ts';
import { documentOf, type Parts } from '../../../shared/domain/parts.ts';
import { messages as app } from '../../../shared/messages/app.en.ts';
import { addCatalogues, messageOptions } from '../../../shared/messages/index.ts';
import { messages as preview } from '../../../shared/messages/preview.en.ts';
import type { PreviewWindowInput } from './input.ts';

declare global {
  interface Window {
    /** Set by the test before the page is loaded. */
    previewInput: PreviewWindowInput;
    previewCalls: { readonly method: string; readonly input: unknown }[];
    /** Shows other parts, as an edit from elsewhere would. */
    showParts: (parts: Parts) => void;
  }
}

const { kind, draftId, context, blobs, exported, canPrint } = window.previewInput;
window.previewCalls = [];

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

function answer(method: string, input: Record<string, unknown>): unknown {
  if (method === 'app.info') return { capabilities: { printPages: canPrint } };
  if (method === 'blobs.read') {
    const whole = bytesOf(blobs[String(input['hash'])] ?? '');
    const offset = Number(input['offset']);
    return { bytes: whole.slice(offset, offset + Number(input['length'])), sizeBytes: whole.length };
  }
  if (method === 'previews.export') return { ...exported, bytes: bytesOf(exported.base64) };
  throw new Error(`the preview asked for ${method}`);
}

const client: Client = {
  call: async (method, input) => {
    window.previewCalls.push({ method, input });
    await Promise.resolve();
    // A stand-in for the core, which answers what the preview asks and nothing else.
    return { ok: true, value: answer(method, input as Record<string, unknown>) as never };
  },
  subscribe: () => () => undefined,
  close: () => undefined,
};

const i18n = createInstance();
void i18n.use(initReactI18next).init({ ...messageOptions, lng: 'en', react: { useSuspense: false } });
addCatalogues(i18n, 'en', [app, preview]);
listenForShortcuts();

function Desk() {
  const [parts, setParts] = useState<Parts>(window.previewInput.parts);
  window.showParts = setParts;
  const listing = documentOf(parts, 'listing');
  const description = listing['longDescription'];
  return (
    <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', height: '100vh' }}>
      <textarea
        aria-label="Long description"
        value={typeof description === 'string' ? description : ''}
        onChange={(event) => {
          const value = { ...listing, longDescription: event.currentTarget.value };
          setParts({ ...parts, listing: { type: 'document', value } });
        }}
      />
      <PreviewPane draftId={draftId} kind={kind} parts={parts} context={context} />
    </div>
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
createRoot(root).render(
  <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="light">
    <I18nextProvider i18n={i18n}>
      <CoreProvider client={client}>
        <Desk />
      </CoreProvider>
    </I18nextProvider>
  </MantineProvider>,
);
