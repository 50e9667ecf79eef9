/** What the frame and the first screens say: it comes before the first paint, the rest with later screens. */
import { messages as app } from './app.en.ts';
import { messages as kinds } from './kinds.en.ts';

export const frame = { ...app, ...kinds } as const;
