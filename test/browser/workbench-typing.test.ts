import { readWorkbook } from '../../src/hosts/file/reader/read-workbook';
import { nodeCodec } from '../../src/hosts/file/zip/node-codec';
import { describeInChromium } from '../excel-host/chromium';
import { sampleAs, SHEET, workbenchPages } from './workbench-page';

/** Of the first sheet, where nothing is protected. */
const CELL = { name: 'B19', row: 18, column: 1 };

describeInChromium('what is still being typed on the page', (executable) => {
  jest.setTimeout(180_000);
  const { goto, open, button, tab, typing, save } = workbenchPages(executable);

  const valueIn = (bytes: Uint8Array): unknown =>
    readWorkbook(bytes, nodeCodec)
      .sheets[0]!.rows.find(({ row }) => row === CELL.row)!
      .cells.find(({ column }) => column === CELL.column)!.value;

  test('is saved', async () => {
    const page = await goto();
    await open(sampleAs('甲.xlsx'));
    await typing(CELL.name, '888.88');
    expect(valueIn(await save())).toBe(888.88);
    await page.getByRole('img', { name: '有改动未保存' }).waitFor({ state: 'detached' });
  });

  test('is checked', async () => {
    const page = await goto();
    await open(sampleAs('甲.xlsx'));
    await page.locator('.grid').getByText(SHEET, { exact: true }).click();
    await typing('H13', '7');
    await button('校验工作簿').click();
    await page.locator('.finding-row').filter({ hasText: 'H13' }).first().waitFor({ state: 'attached' });
  });

  test('stays when another file is shown or opened', async () => {
    await goto();
    await open(sampleAs('甲.xlsx'), sampleAs('乙.xlsx'));
    await typing(CELL.name, '888.88');
    await tab('甲.xlsx').click();
    await tab('乙.xlsx').click();
    expect(valueIn(await save())).toBe(888.88);
    await typing(CELL.name, '777.77');
    await open(sampleAs('丙.xlsx'));
    await tab('乙.xlsx').click();
    expect(valueIn(await save())).toBe(777.77);
  });

  test('is not dropped without a question', async () => {
    const page = await goto();
    await open(sampleAs('甲.xlsx'));
    await typing(CELL.name, '888.88');
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await button('关闭 甲.xlsx').click();
    await tab('甲.xlsx').waitFor();
    await typing(CELL.name, '999');
    await page.evaluate(() => location.reload()).catch(() => undefined);
    await page.waitForTimeout(500);
    expect(asked).toEqual(['confirm', 'beforeunload']);
  });

  test('goes on while findings are brought up to date', async () => {
    const page = await goto();
    await open(sampleAs('甲.xlsx'));
    await button('校验工作簿').click();
    await page.getByRole('region', { name: '校验摘要' }).waitFor();
    await typing('B18', '1');
    await page.keyboard.press('Enter');
    await typing(CELL.name, '888');
    await page.waitForTimeout(1500);
    await page.keyboard.type('.88');
    expect(valueIn(await save())).toBe(888.88);
  });
});
