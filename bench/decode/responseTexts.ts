import { catalog } from '../../src/catalog/index.ts';
import { isDocumented } from '../../src/catalog/isDocumented.ts';
import { type ApiErrorName, wireBody } from '../../src/testing/index.ts';

const names = catalog.filter(isDocumented).map(({ name }) => name as ApiErrorName);

/** The response texts of all entries, with one and with ten errors each. */
export const responseTexts = {
  1: names.map((name) => JSON.stringify(wireBody(name, { traceId: '1a2b3c4d5e6f7890' }))),
  10: names.map((_, index) =>
    JSON.stringify(
      wireBody(
        Array.from(
          { length: 10 },
          (_, step) => names[(index + step * 37) % names.length] as ApiErrorName,
        ),
        { traceId: '1a2b3c4d5e6f7890' },
      ),
    ),
  ),
};

/** Parses every text and hands it to `use`, with each call. */
export const eachText =
  (texts: readonly string[], use: (body: never) => unknown) => (): unknown => {
    let last: unknown;
    for (const text of texts) last = use(JSON.parse(text) as never);
    return last;
  };
