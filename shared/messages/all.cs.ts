/** Every catalogue there is in this language. A new area is one line here. */
import { messages as app } from './app.cs.ts';
import type { Catalogue } from './catalogue.ts';

export const all: readonly Catalogue[] = [app];
