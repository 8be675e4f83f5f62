import { renderToString } from 'react-dom/server';
import * as kit from '../../../src/entry/lazy/server/index.tsx';
import { appOf, type PageOptions } from './App.tsx';

const App = appOf(kit);

/** The page as a server sends it. */
export const htmlOf = (options: PageOptions): string => renderToString(<App {...options} />);
