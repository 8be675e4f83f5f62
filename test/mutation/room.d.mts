export declare const name: string;
export declare const environment: 'node' | 'jsdom';
export declare const testFiles: () => string[];
