/** `emailAddress` as `email_address`, the way messages and labels are keyed. */
export function snakeCase(name: string): string {
  // Most names already look like this.
  return /[A-Z]/.test(name) ? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : name;
}
