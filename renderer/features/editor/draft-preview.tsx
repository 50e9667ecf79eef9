/** The storefront beside the form. */
export function DraftPreview() {
  return null;
}
