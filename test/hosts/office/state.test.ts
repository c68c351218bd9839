import { printStatePart } from '../../../src/hosts/state-part';
import { HOST_ERROR } from '../../excel-host/excel-host';
import { bookWith, hostError, openExcel } from './support';

const IGNORED = JSON.stringify([{ rule: 'score/missing', reason: '待补“<佐证>”&附件' }]);

test('what was saved is there for the next session', async () => {
  const { book } = bookWith([['表']]);
  const first = openExcel(book).office;
  await first.saveState('ignored', IGNORED);
  await first.saveState('settings', '{"lang":"zh"}');
  await first.saveState('ignored', IGNORED.replace('待补', '已补'));
  const second = openExcel(book).office;
  expect(await second.loadState('ignored')).toBe(IGNORED.replace('待补', '已补'));
  expect(await second.loadState('settings')).toBe('{"lang":"zh"}');
  expect(await second.loadState('nothing')).toBeNull();
  expect(book.parts.size).toBe(1);
});

test('what another window saved meanwhile stays', async () => {
  const { book } = bookWith([['表']]);
  const [pane, ribbon] = [openExcel(book).office, openExcel(book).office];
  await pane.loadState('ignored');
  await ribbon.saveState('journal', '[1]');
  await pane.saveState('ignored', '[2]');
  expect(await ribbon.read().then(() => ribbon.loadState('ignored'))).toBe('[2]');
  expect(await pane.loadState('journal')).toBe('[1]');
});

test('two savings at once both arrive', async () => {
  const { book } = bookWith([['表']]);
  const { office } = openExcel(book);
  await Promise.all([office.saveState('a', '1'), office.saveState('b', '2')]);
  expect([await office.loadState('a'), await office.loadState('b')]).toEqual(['1', '2']);
});

test('parts of other products are left alone', async () => {
  const { book } = bookWith([['表']]);
  book.parts.set('{other}', '<other xmlns="urn:other"/>');
  book.parts.set('{ours}', printStatePart(new Map([['ignored', '[0]']])));
  const { office } = openExcel(book);
  expect(await office.loadState('ignored')).toBe('[0]');
  await office.saveState('ignored', '[1]');
  expect([...book.parts.keys()]).toEqual(['{other}', '{ours}']);
  expect(book.parts.get('{other}')).toBe('<other xmlns="urn:other"/>');
});

test('the read of a workbook brings the state along', async () => {
  const { book } = bookWith([['表']]);
  book.parts.set('{ours}', printStatePart(new Map([['ignored', '[0]']])));
  const { host, office } = openExcel(book);
  await office.read();
  expect(await office.loadState('ignored')).toBe('[0]');
  expect(host.counters.syncs).toBe(3);
});

test('after a failed saving the next loading asks the workbook', async () => {
  const { book } = bookWith([['表']]);
  const { host, office } = openExcel(book);
  await office.saveState('a', '1');
  host.fault = (batch) => (JSON.stringify(batch).includes('SetXml') ? HOST_ERROR.session : null);
  expect((await hostError(office.saveState('a', '2'))).code).toBe('excel/session');
  expect(await office.loadState('a')).toBe('1');
});

test('nothing can be saved in a read-only workbook', async () => {
  const { office } = openExcel(bookWith([['表']]).book, { readOnly: true });
  expect(office.capabilities.state).toBe(false);
  expect((await hostError(office.saveState('a', '1'))).message).toContain('只读');
  expect(await office.loadState('a')).toBeNull();
});
