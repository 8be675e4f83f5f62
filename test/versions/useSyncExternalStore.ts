// What `use-sync-external-store/shim` is on React 18 and later; the package itself would load the
// React that is installed beside it.
export { useSyncExternalStore } from 'react';
