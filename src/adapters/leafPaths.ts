/** The paths of all values in an object, as form libraries write them: `emails.0.address`. */
export function leafPaths(values: unknown, path = ''): readonly string[] {
  const isNested =
    Array.isArray(values) || Object.prototype.toString.call(values) === '[object Object]';
  const below = Object.entries(isNested ? (values as object) : {}).flatMap(([key, value]) =>
    leafPaths(value, path ? `${path}.${key}` : key),
  );
  // A list may be a value itself, such as that of a group of check boxes.
  return path ? [path, ...below] : below;
}
