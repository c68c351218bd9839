import { TextDecoder, TextEncoder } from 'node:util';

// What every browser has and jsdom has not. Imported before anything that needs it.
Object.assign(globalThis, { TextDecoder, TextEncoder });

if (typeof Blob.prototype.arrayBuffer !== 'function') {
  Blob.prototype.arrayBuffer = function arrayBuffer() {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as ArrayBuffer);
      reader.onerror = () => reject(reader.error);
      reader.readAsArrayBuffer(this);
    });
  };
}
