import { unreadable } from './errors.ts';
import { listOperation } from './lists.ts';
import { done, type Operation, readOperation, shown } from './operation.ts';
import { change, checkCompartment, create, text } from './world.ts';

export const RESOURCE_MANAGER_PATH = '/20180917';

/** Enough of Resource Manager to make the stack that a STACK artifact points at. Nothing is ever planned or applied. */
export const RESOURCE_MANAGER_OPERATIONS: readonly Operation[] = [];
void [unreadable, listOperation, done, readOperation, shown, change, checkCompartment, create, text];
