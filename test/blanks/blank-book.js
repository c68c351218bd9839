import { MemoryHost } from '../../src/hosts/memory/memory-host';
/** The workbook that people see once these sheets are inserted. */
export async function bookOf(...sheets) {
    const host = new MemoryHost({ sheets: [], date1904: false });
    for (const sheet of sheets)
        await host.insertSheet(sheet);
    return host.read();
}
