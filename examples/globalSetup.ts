export { pack as setup } from './packed.ts';
