/** An artifact as a draft: what can be edited of it; its states stay with the publication. */
import type { AccountReader, RemoteItem, RemoteWhole } from '../../../domain/bring-in.ts';
import { isJsonObject, type JsonObject } from '../../../domain/json.ts';
import { artifactGroups } from '../schema.ts';
import { artifactBody, pick } from '../wire.ts';
import { text } from './text.ts';

/** Of each type's group, what an update may carry (section B9 of the model); the rest is the service's word. */
const EDITABLE: Readonly<Record<keyof typeof artifactGroups, readonly string[]>> = {
  MACHINE_IMAGE: ['sourceImageId', 'username', 'isSnapshotAllowed', 'imageShapeCompatibilityEntries'],
  CONTAINER_IMAGE: ['sourceRegistryId', 'sourceRegistryUrl'],
  HELM_CHART: ['sourceRegistryId', 'sourceRegistryUrl', 'supportedKubernetesVersions'],
  STACK: ['sourceStackId', 'imageListingIds'],
};

export const isKnownArtifact = (type: string): type is keyof typeof artifactGroups =>
  Object.hasOwn(artifactGroups, type);

export async function wholeArtifact(reader: AccountReader, item: RemoteItem): Promise<RemoteWhole> {
  const read = await reader.read('getArtifact', { artifactId: item.id });
  if (read === undefined) return { raw: item.summary, reason: 'gone' };
  const { raw, etag } = read;
  const type = text(raw['artifactType']);
  if (!isKnownArtifact(type)) return { raw, reason: 'unknown-type' };
  const group = artifactGroups[type];
  const held = raw[group];
  const document: JsonObject = {
    ...pick(raw, ['displayName', 'artifactType', 'containerImageArtifactIds']),
    [group]: isJsonObject(held) ? pick(held, EDITABLE[type]) : {},
  };
  const subject = (draft: string) => `artifact:${draft}`;
  return {
    raw,
    draft: {
      kind: 'oracle.artifact',
      subject,
      isMergeable: false,
      begin: () => ({
        parts: { artifact: { type: 'document', value: document } },
        records: (draft) => [
          {
            subject: subject(draft),
            remoteId: item.id,
            base: { ...pick(document, ['containerImageArtifactIds']), ...artifactBody(document) },
            raw,
            ...(etag === undefined ? {} : { etag }),
          },
        ],
      }),
      adopt: () => ({ keep: [], forget: [] }),
      additions: () => ({ edits: [], records: [] }),
      objects: (draft) => ({ [subject(draft)]: raw }),
    },
  };
}
