interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A screen may have gone since: enough of the title bar must be there to take hold of. */
export function isVisibleOn(bounds: Area, screens: readonly Area[]): boolean {
  return screens.some(
    (area) =>
      bounds.y >= area.y &&
      bounds.y < area.y + area.height - 40 &&
      Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x) >= 200,
  );
}
