/** How calls travel as JSON: bytes as base64 under one reserved key. Everything else is JSON as it is. */

const BYTES = '$bytes';

/** Node and browsers each have a fast one of their own; this layer has neither. */
export interface Base64 {
  readonly encode: (bytes: Uint8Array) => string;
  readonly decode: (text: string) => Uint8Array;
}

export function toWire(value: unknown, base64: Base64): string {
  // `this[key]` and not the second argument: a Node Buffer has a toJSON, which would have run already.
  return JSON.stringify(value, function (this: Record<string, unknown>, key, field: unknown) {
    const raw = this[key];
    return raw instanceof Uint8Array ? { [BYTES]: base64.encode(raw) } : field;
  });
}

/** @throws SyntaxError when the text is not JSON or its bytes are not base64. */
export function fromWire(text: string, base64: Base64): unknown {
  return JSON.parse(text, (_key, field: unknown) => {
    if (typeof field === 'object' && field !== null && BYTES in field && typeof field[BYTES] === 'string') {
      return base64.decode(field[BYTES]);
    }
    return field;
  });
}
