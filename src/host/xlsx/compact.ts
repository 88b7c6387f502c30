/** An object without its undefined properties, as `exactOptionalPropertyTypes` wants it. */
export function compact<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(
    Object.entries(value).filter(([, content]) => content !== undefined),
  ) as T;
}
