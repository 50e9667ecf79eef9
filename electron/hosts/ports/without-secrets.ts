/** What may be logged: the same value with credentials blotted out, by the name of the field and by their look. */
const SECRET_NAME =
  /(secret|passw|passphrase|token|bearer|authorization|cookie|credential|signature|api.?key|private.?key)/i;
const SECRET_LOOKS: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g, '[private key]'],
  [/\bSignature\s+version=[^\n]*/gi, 'Signature [hidden]'],
  [/\b(Bearer|Basic)\s+[\w+/=.~-]{16,}/gi, '$1 [hidden]'],
  [/\b(gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/g, '[token]'],
];
const DEEPEST = 8;

export function withoutSecrets<T extends Readonly<Record<string, unknown>>>(
  details: T,
): Record<string, unknown> {
  return blotObject(details, 0);
}

function blotObject(value: object, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      SECRET_NAME.test(name) && typeof field !== 'boolean' && field !== undefined
        ? '[hidden]'
        : blot(field, depth + 1),
    ]),
  );
}

function blot(value: unknown, depth: number): unknown {
  if (typeof value === 'string') {
    return SECRET_LOOKS.reduce((text, [look, instead]) => text.replace(look, instead), value);
  }
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST) return '[deep]';
  if (value instanceof Uint8Array) return `[${value.length} bytes]`;
  if (value instanceof Error) {
    return { error: blot(value.message, depth), stack: blot(value.stack ?? '', depth) };
  }
  if (Array.isArray(value)) return value.map((item) => blot(item, depth + 1));
  return blotObject(value, depth);
}
