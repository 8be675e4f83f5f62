import { changeOneError } from './changeOneError.tsx';
import { mountForms } from './mountForms.tsx';

// What the benchmark calls from outside of the page.
Object.assign(globalThis, { changeOneError, mountForms });
