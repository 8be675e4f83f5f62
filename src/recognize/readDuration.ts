const SECONDS: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86400, w: 604800 };

/** `1 hour and 30 minutes`, `1.5 hours`, `90s` or `1h30m` in whole seconds; undefined for the rest. */
export function readDuration(text: string): number | undefined {
  let seconds: number | undefined;
  const rest = text
    .toLowerCase()
    .slice(0, 60)
    .replace(/\b(?:an?|one)\b/g, '1')
    .replace(
      /(\d{1,9}(?:\.\d{1,9})?) ?(s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:ours?)?|d(?:ays?)?|w(?:eeks?)?)(?![a-z])/g,
      (_, amount: string, unit: string) => {
        seconds = (seconds ?? 0) + Number(amount) * (SECONDS[unit[0] as string] as number);
        return '';
      },
    );
  return /^[\s,]*(?:and[\s,]*)?$/.test(rest) && seconds !== undefined
    ? Math.round(seconds)
    : undefined;
}
