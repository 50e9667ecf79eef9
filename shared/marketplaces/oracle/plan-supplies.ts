/** What a listing needs to be there before it: terms with an accepted version, and artifacts. */

import type { Draft } from '../../contract/shapes.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../domain/json.ts';
import type { PlanInput } from '../../domain/marketplace.ts';
import { documentOf } from '../../domain/parts.ts';
import type { Place, PlanBuilder } from '../../domain/plan-builder.ts';
import { checkingTakes } from './patience.ts';
import { changedFields, hasFields } from './plan-fields.ts';
import { termsVersionPart } from './schema.ts';
import { artifactBody } from './wire.ts';

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

export function planTerms(
  builder: PlanBuilder,
  input: PlanInput,
  draft: Draft,
  which: 'active-version' | 'every-version',
): Place {
  const document = documentOf(draft.parts, 'terms');
  const subject = `terms:${draft.id}`;
  const term =
    builder.placeOf(subject) ??
    builder.add({
      titleKey: 'createTerm',
      operation: 'createTerm',
      target: draft.name,
      subject,
      params: {},
      body: { compartmentId: input.account.settings['compartmentId'] ?? '', name: text(document['name']) },
      agrees: 'body',
      read: { operation: 'getTerm', params: { termId: '{self}' } },
      ...builder.keyForNext(),
    });
  const active = text(document['activeVersion']);
  const versions = isJsonArray(document['versions']) ? document['versions'].filter(isJsonObject) : [];
  let activated: Place | undefined;
  for (const version of versions) {
    const isActive = version['id'] === active;
    if (which === 'active-version' && !isActive) continue;
    const place = planVersion(builder, draft, version, term);
    if (isActive) activated = place;
  }
  const activeSubject = `terms-active:${draft.id}`;
  if (activated === undefined || builder.remote(activeSubject)?.base['version'] === active) return term;
  const activation = builder.add({
    titleKey: 'activateTermVersion',
    operation: 'activateTermVersion',
    target: draft.name,
    subject: activeSubject,
    params: { termVersionId: activated.id },
    // Not sent: what the base holds once it is activated.
    settles: { version: active },
    reaches: draft.id,
    etagOf: `terms-version:${draft.id}/${active}`,
    ...(activated.etag === undefined ? {} : { ifMatch: activated.etag }),
    after: [activated],
    agrees: 'nothing',
    read: { operation: 'getTermVersion', params: { termVersionId: activated.id } },
  });
  // A package may name the term only when customers have a version to accept.
  return { id: term.id, ...(activation.etag === undefined ? {} : { etag: activation.etag }) };
}

function planVersion(builder: PlanBuilder, draft: Draft, version: JsonObject, term: Place): Place {
  const id = text(version['id']);
  const part = draft.parts[termsVersionPart(id)];
  const content = part?.type === 'text' ? part.text : '';
  const displayName = text(version['displayName']);
  const subject = `terms-version:${draft.id}/${id}`;
  const read = { operation: 'getTermVersion', params: { termVersionId: '{self}' } };
  const known = builder.placeOf(subject);
  if (known === undefined) {
    return builder.add({
      titleKey: 'createTermVersion',
      operation: 'createTermVersion',
      target: displayName,
      subject,
      params: { termId: term.id, displayName },
      text: content,
      after: [term],
      agrees: 'text',
      read,
      ...builder.keyForNext(),
    });
  }
  const base = builder.remote(subject)?.base ?? {};
  if (base['text'] === content && base['displayName'] === displayName) return known;
  return builder.add({
    titleKey: 'updateTermVersionContent',
    operation: 'updateTermVersionContent',
    target: displayName,
    subject,
    params: { termVersionId: known.id, displayName },
    text: content,
    ...(known.etag === undefined ? {} : { ifMatch: known.etag }),
    agrees: 'text',
    read,
  });
}

/** What Resource Manager's tags say of a stack that was made here: SHA-256 of its ZIP. */
const ZIP_TAG = 'vitrine-zip-sha256';

/**
 * The Resource Manager stack of the draft's files; a changed folder is another stack. The one before stays: it is what
 * the artifact that customers have was made from.
 */
function planStack(builder: PlanBuilder, input: PlanInput, draft: Draft): Place | undefined {
  const document = documentOf(draft.parts, 'artifact');
  const zip = document['artifactType'] === 'STACK' ? input.zipOf(draft) : undefined;
  if (zip === undefined) return undefined;
  const subject = `stack:${draft.id}`;
  const known = builder.placeOf(subject);
  if (known !== undefined && builder.remote(subject)?.base['hash'] === zip.hash) return known;
  if (known !== undefined) builder.notice('notices|oracle|old-stack-stays');
  const named = {
    displayName: text(document['displayName']) || draft.name,
    freeformTags: { [ZIP_TAG]: zip.hash },
  };
  return builder.add({
    titleKey: 'createStack',
    operation: 'createStack',
    target: zip.fileName,
    subject,
    params: {},
    body: {
      compartmentId: input.account.settings['compartmentId'] ?? '',
      ...named,
      configSource: { configSourceType: 'ZIP_UPLOAD' },
    },
    file: zip,
    agrees: 'file',
    settles: named,
    isReplacing: true,
    wait: 'state',
    read: { operation: 'getStack', params: { stackId: '{self}' } },
    ...builder.keyForNext(),
  });
}

export function planArtifact(builder: PlanBuilder, input: PlanInput, draft: Draft): Place {
  const stack = planStack(builder, input, draft);
  const subject = `artifact:${draft.id}`;
  const compartmentId = input.account.settings['compartmentId'] ?? '';
  const body = artifactBody(documentOf(draft.parts, 'artifact'), stack?.id);
  const read = { operation: 'getArtifact', params: { artifactId: '{self}' } };
  const known = builder.placeOf(subject);
  if (known === undefined) {
    const patience = checkingTakes(body);
    if (patience !== undefined) builder.notice(patience.key);
    return builder.add({
      titleKey: 'createArtifact',
      operation: 'createArtifact',
      target: draft.name,
      subject,
      params: {},
      body: { compartmentId, ...body },
      agrees: 'body',
      wait: 'state',
      read,
      ...builder.keyForNext(),
    });
  }
  const changed = changedFields(
    body,
    builder.remote(subject)?.base ?? {},
    builder.free(subject, Object.keys(body)),
  );
  if (!hasFields(changed)) return known;
  return builder.add({
    titleKey: 'updateArtifact',
    operation: 'updateArtifact',
    target: draft.name,
    subject,
    params: { artifactId: known.id },
    body: { artifactType: body['artifactType'] ?? null, ...changed },
    ...(known.etag === undefined ? {} : { ifMatch: known.etag }),
    agrees: 'body',
    wait: 'state',
    read,
  });
}
