import { createHash } from 'node:crypto';
import type { Doc } from '../store.ts';
import { conflict, invalid } from './errors.ts';
import { listOperation } from './lists.ts';
import { done, type Operation, readOperation, shown } from './operation.ts';
import { checkCompartment, newId, text, timestamp, withoutEmpty } from './world.ts';

export const RESOURCE_MANAGER_PATH = '/20180917';

const ZIP_START = Buffer.from('PK\x03\x04', 'latin1');
/** From the API's model: at most so many variables, each (name and value) of at most so many bytes. */
const MOST_VARIABLES = 250;
const MOST_VARIABLE_BYTES = 8192;

/** Enough of Resource Manager to make the stack that a STACK artifact points at. Nothing is planned or applied. */
export const RESOURCE_MANAGER_OPERATIONS: readonly Operation[] = [
  {
    name: 'createStack',
    method: 'POST',
    path: '/stacks',
    body: 'CreateResourceManagerStackDetails',
    takesRetryToken: true,
    run: ({ world, body }) => {
      checkCompartment(body['compartmentId']);
      const { zipFileBase64Encoded, ...configSource } = body['configSource'] as Doc; // Checked against its model.
      const zip = readZip(String(zipFileBase64Encoded));
      checkVariables((body['variables'] ?? {}) as Readonly<Record<string, string>>); // Checked against its model.
      const id = newId(world, 'stack');
      const doc = withoutEmpty({
        ...body,
        id,
        displayName: body['displayName'] ?? `Stack ${timestamp(world)}`,
        configSource: withoutEmpty(configSource),
        terraformVersion: body['terraformVersion'] ?? '1.5.x',
        stackDriftStatus: 'NOT_CHECKED',
        lifecycleState: 'ACTIVE',
        timeCreated: timestamp(world),
      });
      const sha256 = createHash('sha256').update(zip).digest('hex');
      return shown(world, world.store.insert('stack', id, null, doc, { sha256, sizeBytes: zip.length }));
    },
  },
  readOperation('getStack', '/stacks/{id}', 'stack'),
  listStacks(),
  {
    name: 'deleteStack',
    method: 'DELETE',
    path: '/stacks/{id}',
    kind: 'stack',
    run: ({ world }, stack) => {
      const isUsed = world.store
        .list('artifact')
        .some(({ doc }) => text((doc['stack'] ?? {}) as Doc, 'sourceStackId') === stack.id);
      if (isUsed) throw conflict('The stack is the source of an artifact and cannot be deleted.');
      world.store.remove(stack);
      return done();
    },
  },
];

/** As in the API, of one compartment and its lists are bare: no object around the items. */
function listStacks(): Operation {
  const list = listOperation({
    name: 'listStacks',
    path: '/stacks',
    kind: 'stack',
    required: ['compartmentId'],
    filters: { compartmentId: 'compartmentId', displayName: 'displayName', lifecycleState: 'lifecycleState' },
    sorts: { TIMECREATED: 'timeCreated', DISPLAYNAME: 'displayName' },
  });
  return {
    ...list,
    run: (call) => {
      const outcome = list.run(call);
      return { ...outcome, json: (outcome.json as { readonly items: unknown }).items };
    },
  };
}

function readZip(base64: string): Buffer {
  const zip = Buffer.from(base64, 'base64');
  if (!zip.subarray(0, ZIP_START.length).equals(ZIP_START)) {
    throw invalid('The field configSource.zipFileBase64Encoded must be a ZIP file in base64.');
  }
  return zip;
}

function checkVariables(variables: Readonly<Record<string, string>>): void {
  const entries = Object.entries(variables);
  if (entries.length > MOST_VARIABLES) throw invalid(`There can be at most ${MOST_VARIABLES} variables.`);
  for (const [name, value] of entries) {
    if (Buffer.byteLength(name) + Buffer.byteLength(value) > MOST_VARIABLE_BYTES) {
      throw invalid(`The variable ${name} is larger than ${MOST_VARIABLE_BYTES} bytes.`);
    }
  }
}
