import { readdirSync, readFileSync } from 'node:fs';
import type { CatalogEntry } from '../../src/catalog/entry.ts';
import { reportIndex } from './reportIndex.ts';

// Compares an edition of Clerk's error index with the catalogue. Exit 0 when they agree, 1 when not.
const [path, ...rest] = process.argv.slice(2);
if (!path || rest.length) {
  console.error('Usage: npm run catalog:import FILE');
  process.exit(2);
}

const directory = new URL('../../src/catalog/entries/', import.meta.url);
const files = new Map<string, readonly CatalogEntry[]>();
const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' });
for (const file of paths.filter((path) => path.endsWith('.ts')).sort())
  files.set(file, (await import(new URL(file, directory).href)).default);

let text: string;
try {
  text = readFileSync(path, 'utf8');
} catch (error) {
  console.error(`Cannot read ${path}: ${(error as Error).message}`);
  process.exit(2);
}
const report = reportIndex(text, files);
process.stdout.write(report.text);
process.exitCode = report.differs ? 1 : 0;
