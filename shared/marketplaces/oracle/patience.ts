/** How long Oracle takes, as far as anybody says. */
import type { JsonObject } from '../../domain/json.ts';
import { type Message, message } from '../../domain/messages.ts';

/** Fifteen minutes, three hours for compute images: "Publish a listing", 2026-11-21. */
export const publishingTakes = (listing: JsonObject): Message =>
  message(
    listing['packageType'] === 'MACHINE_IMAGE'
      ? 'patience|oracle|image-publishing'
      : 'patience|oracle|publishing',
  );

/** "5 hours or more" for images: the LiveLabs workshop of 2021. Nothing is said of the other types. */
export const checkingTakes = (artifact: JsonObject): Message | undefined =>
  artifact['artifactType'] === 'MACHINE_IMAGE' ? message('patience|oracle|image-checking') : undefined;
