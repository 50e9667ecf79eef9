import { Program } from './program.ts';

/** Electron's modules are of one process, and so are their doubles. */
export const program = new Program();
