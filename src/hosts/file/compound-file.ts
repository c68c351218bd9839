/** Sector numbers from here on are marks (free, end of chain …). */
const MAX_SECTOR = 0xfffffffa;
const HEADER_SECTORS = 109;
const ENTRY_SIZE = 128;
const MOST_ENTRIES = 10_000;

/**
 * The names of streams and storages in an OLE2 compound file ([MS-CFB]), lower case; null when its directory cannot be followed.
 * Enough to tell an encrypted package from a BIFF workbook; nothing else is read.
 */
export function compoundStreams(bytes: Uint8Array): ReadonlySet<string> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) return null;
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return null;
  const size = 1 << shift;
  const offsetOf = (sector: number): number => (sector + 1) * size;

  const names = new Set<string>();
  let sector = view.getUint32(48, true);
  for (let left = MOST_ENTRIES; sector < MAX_SECTOR && left > 0;) {
    const start = offsetOf(sector);
    if (start + size > bytes.length) return names.size > 0 ? names : null;
    for (let at = start; at < start + size; at += ENTRY_SIZE, left--) names.add(entryName(view, at));
    const next = nextSector(view, sector, size);
    if (next === null) break;
    sector = next;
  }
  names.delete('');
  return names.size > 0 ? names : null;
}

function entryName(view: DataView, at: number): string {
  const length = Math.min(view.getUint16(at + 64, true), 64) / 2 - 1;
  let name = '';
  for (let i = 0; i < length; i++) name += String.fromCharCode(view.getUint16(at + 2 * i, true));
  return name.toLowerCase();
}

/** By the allocation table, of which the header lists the first 109 sectors (7 MB of file, enough for any directory). */
function nextSector(view: DataView, sector: number, size: number): number | null {
  const perSector = size / 4;
  const table = Math.floor(sector / perSector);
  if (table >= HEADER_SECTORS) return null;
  const at = (view.getUint32(76 + 4 * table, true) + 1) * size + 4 * (sector % perSector);
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : null;
}
