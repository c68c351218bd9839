import { FileHost } from '../../../src/hosts/file/file-host';
import { nodeCodec } from '../../../src/hosts/file/zip/node-codec';
import { cellLook } from '../../support/cell-look';
import { seedBook } from '../../support/seed-book';
import { describeHost } from '../contract';

describeHost<FileHost>('FileHost', {
  open: async (sheets) => new FileHost(seedBook(sheets), nodeCodec),
  openReadOnly: async (sheets) =>
    new FileHost(seedBook(sheets, { '_xmlsignatures/origin.sigs': '<x/>' }), nodeCodec),
  look: async (host, sheet, cell) => cellLook(host.bytes(), sheet, cell),
  reopen: async (host) => new FileHost(host.bytes(), nodeCodec),
  showsNotes: true,
});
