/** How much a stack may be: limits of ours, far above any stack that people write. Oracle publishes none that we know. */
import { VitrineError } from '../../../shared/contract/result.ts';
import { isLeftOutOfStack } from '../../../shared/marketplaces/oracle/terraform/files.ts';
import type { Walk } from '../folders/walk-folder.ts';

export const MOST_STACK_FILES = 2_000;
export const MOST_STACK_BYTES = 20 * 1024 * 1024;
/** Of a ZIP, with what is left out of it. */
export const MOST_ENTRIES = 20_000;

export const tooManyStackFiles = (name: string): VitrineError =>
  new VitrineError(
    'too-large',
    `${name} holds more than ${MOST_STACK_FILES} files. A stack has a few dozen: name the folder of the Terraform files itself, or remove what does not belong to it.`,
  );

export const tooManyStackBytes = (name: string, last: string): VitrineError =>
  new VitrineError(
    'too-large',
    `The files in ${name} come to more than 20 MiB unpacked (the last was ${last}). A stack holds code and no programs: remove what does not belong to it.`,
  );

export const STACK_WALK: Walk = {
  mostFiles: MOST_ENTRIES,
  mostBytes: MOST_STACK_BYTES,
  isLeftOut: isLeftOutOfStack,
  tooManyFiles: tooManyStackFiles,
  tooManyBytes: tooManyStackBytes,
  wanted: 'a folder of Terraform files, or a ZIP of one',
};
