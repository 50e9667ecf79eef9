/** Keeps identities: what was not changed stays the same value, so that nothing on the screen renders for it. */
import { isJsonArray, isJsonObject, type Json, jsonEquals } from '../../../shared/domain/json.ts';
import type { Part, Parts } from '../../../shared/domain/parts.ts';

/** @returns `next` in content, made of as much of `last` as is equal; `last` itself when all is. */
export function sharingEqual(last: Parts, next: Parts): Parts {
  if (last === next) return last;
  const names = Object.keys(next);
  const shared = names.map((name): [string, Part] => {
    const was = last[name];
    const is = next[name] as Part; // an own key
    return [name, was === undefined ? is : sharedPart(was, is)];
  });
  const isSame =
    names.length === Object.keys(last).length && shared.every(([name, part]) => last[name] === part);
  return isSame ? last : Object.fromEntries(shared);
}

function sharedPart(was: Part, is: Part): Part {
  if (was.type === 'document' && is.type === 'document') {
    const value = sharedJson(was.value, is.value);
    return value === was.value ? was : { type: 'document', value: value as typeof is.value };
  }
  if (was.type === 'text' && is.type === 'text') return was.text === is.text ? was : is;
  if (was.type === 'blob' && is.type === 'blob') {
    return was.blob.hash === is.blob.hash && was.blob.fileName === is.blob.fileName ? was : is;
  }
  return is;
}

function sharedJson(was: Json | undefined, is: Json): Json {
  if (was === undefined) return is;
  if (jsonEquals(was, is)) return was;
  if (isJsonArray(was) && isJsonArray(is)) return is.map((item, index) => sharedJson(was[index], item));
  if (isJsonObject(was) && isJsonObject(is)) {
    return Object.fromEntries(Object.entries(is).map(([key, field]) => [key, sharedJson(was[key], field)]));
  }
  return is;
}
