import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, lintManifest, pngSize } from '../scripts/lint-manifest';

const ROOT = join(__dirname, '..');
const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const files = filesIn(ROOT);

describe('the manifest', () => {
  test('has nothing wrong with it', () => {
    expect(lintManifest(MANIFEST, files)).toEqual([]);
  });

  test('has the buttons of the contract on a tab of its own, in its order', () => {
    const labels = [...MANIFEST.matchAll(/id="(\w+)\.Label" DefaultValue="([^"]+)"/g)].map(([, id, text]) => [
      id,
      text,
    ]);
    expect(Object.fromEntries(labels)).toMatchObject({
      Tab: '绩核',
      OpenPane: '打开面板',
      Check: '校验',
      Recalculate: '重算',
      Insert: '插入标准表',
      Cell: '此单元格的问题',
    });
    const order = [...MANIFEST.matchAll(/<Control xsi:type="Button" id="Jihe\.(\w+)">/g)].map(([, id]) => id);
    expect(order).toEqual(['OpenPane', 'Check', 'Recalculate', 'Insert', 'Cell']);
  });

  test('has the icon of the product in the five sizes', () => {
    for (const size of [16, 32, 64, 80, 128]) {
      expect(pngSize(readFileSync(join(ROOT, 'assets', `icon-${size}.png`)))).toEqual({
        width: size,
        height: size,
      });
    }
  });

  test('is right below any folder of another site as well', () => {
    const moved = MANIFEST.replaceAll('https://localhost:3000/', 'https://gov.example/tools/jihe/');
    expect(lintManifest(moved, files)).toEqual([]);
  });
});

describe('the lint finds', () => {
  const ID = /<Id>.*<\/Id>\s*/;
  test.each<[string, (xml: string) => string, RegExp]>([
    ['broken XML', (xml) => xml.replace('</Hosts>', ''), /not well-formed/],
    ['another kind of add-in', (xml) => xml.replace('TaskPaneApp"', 'ContentApp"'), /TaskPaneApp/],
    [
      'elements out of order',
      (xml) => xml.replace(ID, '').replace('<ProviderName>', `${ID.exec(xml)![0]}<ProviderName>`),
      /OfficeApp: Id comes too late/,
    ],
    [
      'an unknown element',
      (xml) => xml.replace('<Permissions>', '<Extra/><Permissions>'),
      /Extra does not belong here/,
    ],
    [
      'a missing element',
      (xml) => xml.replace(/<Permissions>.*<\/Permissions>/, ''),
      /Permissions is missing/,
    ],
    ['an id that is no GUID', (xml) => xml.replace(ID, '<Id>jihe</Id>'), /Id: not a GUID/],
    ['a version of three parts', (xml) => xml.replace('0.1.0.0', '0.1.0'), /Version: not four numbers/],
    [
      'a version with a leading zero',
      (xml) => xml.replace('0.1.0.0', '0.01.0.0'),
      /Version: not four numbers/,
    ],
    [
      'plain http',
      (xml) => xml.replace('https://localhost:3000/commands', 'http://localhost:3000/commands'),
      /not https/,
    ],
    [
      'two origins',
      (xml) => xml.replace('https://localhost:3000/commands', 'https://elsewhere/commands'),
      /more than one origin/,
    ],
    [
      'a resource that does not exist',
      (xml) => xml.replace('resid="Check.Label"', 'resid="Check.Name"'),
      /Check\.Name does not exist/,
    ],
    [
      'a resource of the wrong kind',
      (xml) => xml.replace('resid="Check.Tip"', 'resid="Check.Title"'),
      /Check\.Title is one of ShortStrings/,
    ],
    [
      'a resource nobody uses',
      (xml) => xml.replace('resid="Check.Tip"', 'resid="Insert.Tip"'),
      /Check\.Tip: a resource nobody uses/,
    ],
    [
      'a resource id that is too long',
      (xml) => xml.replaceAll('Check.Tip', `Check.${'T'.repeat(40)}`),
      /1 to 32 characters/,
    ],
    [
      'a text without English',
      (xml) => xml.replace('<bt:Override Locale="en-US" Value="Check"/>', ''),
      /Check\.Label: no text for en-US/,
    ],
    [
      'a text that is too long',
      (xml) => xml.replace('DefaultValue="校验"', `DefaultValue="${'校'.repeat(126)}"`),
      /126 characters/,
    ],
    [
      'two controls of one id',
      (xml) => xml.replace('id="Jihe.Insert"', 'id="Jihe.Check"'),
      /"Jihe\.Check": an id missing or used twice/,
    ],
    [
      'an icon that lacks a size',
      (xml) => xml.replace('<bt:Image size="80" resid="Check.80"/>', ''),
      /Icon: no size 80/,
    ],
    [
      'an icon of another size than it says',
      (xml) => xml.replace('assets/check-16.png', 'assets/check-32.png'),
      /is 32×32, not 16×16/,
    ],
    [
      'a file that is not there',
      (xml) => xml.replace('check-16.png', 'tick-16.png'),
      /tick-16\.png: no such file/,
    ],
    ['a picture that is no PNG', (xml) => xml.replace('icon-64.png', 'icon.svg'), /is no PNG/],
    [
      'an action without its function',
      (xml) => xml.replace('<FunctionName>check</FunctionName>', ''),
      /ExecuteFunction with nothing/,
    ],
    [
      'an Excel that is too old',
      (xml) => xml.replace('Name="ExcelApi" MinVersion="1.13"', 'Name="ExcelApi" MinVersion="1.9"'),
      /ExcelApi below 1\.13/,
    ],
    ['another host', (xml) => xml.replace('Name="Workbook"', 'Name="Document"'), /not Workbook alone/],
  ])('%s', (_, spoil, problem) => {
    const spoilt = spoil(MANIFEST);
    expect(spoilt).not.toBe(MANIFEST);
    expect(lintManifest(spoilt, files).join('\n')).toMatch(problem);
  });

  test('a page that a finished build lacks', () => {
    expect(
      lintManifest(MANIFEST, (path) => (path.endsWith('.html') ? null : files(path))).join('\n'),
    ).toMatch(/taskpane\.html: no such file/);
  });
});
