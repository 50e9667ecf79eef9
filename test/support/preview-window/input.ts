import type { DraftId } from '../../../shared/domain/ids.ts';
import type { RuleContext } from '../../../shared/domain/marketplace.ts';
import type { Parts } from '../../../shared/domain/parts.ts';

/** What a test gives the window: a plain JSON value, since it goes through the browser's border. */
export interface PreviewWindowInput {
  readonly kind: string;
  readonly draftId: DraftId;
  readonly parts: Parts;
  readonly context: RuleContext;
  /** Base64 by hash. */
  readonly blobs: Readonly<Record<string, string>>;
  readonly exported: { readonly fileName: string; readonly mediaType: string; readonly base64: string };
  readonly canPrint: boolean;
}
