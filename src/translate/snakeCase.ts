/** `emailAddress` as `email_address`, the way messages and labels are keyed. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
