import { TextDecoder, TextEncoder } from 'node:util';

// What every browser has and jsdom has not. Imported before anything that needs it.
Object.assign(globalThis, { TextDecoder, TextEncoder });
