import { ESLint, type Linter } from 'eslint';

const config = jest.requireActual<Linter.Config[]>('../../eslint.config');
const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: config });

/** The rules that refuse this source text when it stands in this file. */
async function refusedBy(filePath: string, source: string): Promise<string[]> {
  const [result] = await eslint.lintText(source, { filePath });
  return result!.messages.map((message) => message.ruleId ?? message.message);
}

const importing = (module: string): string => `import * as it from '${module}';\nexport const used = it;\n`;

describe('layers', () => {
  const upward: [file: string, module: string][] = [
    ['src/sheet/text.ts', '../values/types'],
    ['src/values/types.ts', '../recognition/table'],
    ['src/recognition/table.ts', '../profiles/types'],
    ['src/profiles/types.ts', '../scoring/types'],
    ['src/scoring/types.ts', '../rules/rule'],
    ['src/rules/rule.ts', '../assessment/types'],
    ['src/assessment/types.ts', '../reports/report'],
    ['src/recognition/table.ts', '../locales/locale'],
    ['src/reports/report.ts', '../cli/main'],
    ['src/hosts/memory/memory-host.ts', '../file/file-error'],
    ['src/taskpane/texts.ts', '../hosts/file/file-error'],
  ];
  it.each(upward)('%s may not import %s', async (file, module) => {
    expect(await refusedBy(file, importing(module))).toEqual(['import-x/no-restricted-paths']);
  });

  it('holds for imports of types too', async () => {
    const source = "import type { Rule } from '../rules/rule';\nexport type Same = Rule;\n";
    expect(await refusedBy('src/sheet/text.ts', source)).toEqual(['import-x/no-restricted-paths']);
  });

  const downward: [file: string, module: string][] = [
    ['src/values/types.ts', '../sheet/text'],
    ['src/scoring/types.ts', '../profiles/types'],
    ['src/assessment/types.ts', '../rules/rule'],
    ['src/rules/rule.ts', '../locales/locale'],
    ['src/reports/report.ts', '../assessment/types'],
    ['src/cli/main.ts', '../reports/report'],
    ['src/cli/main.ts', '../hosts/file/file-error'],
    ['src/hosts/memory/memory-host.ts', '../marks'],
    ['src/taskpane/texts.ts', '../assessment/types'],
    ['src/taskpane/index.tsx', '../hosts/file/file-error'],
  ];
  it.each(downward)('%s may import %s', async (file, module) => {
    expect(await refusedBy(file, importing(module))).toEqual([]);
  });
});

describe('platforms and packages', () => {
  const refused: [file: string, source: string, rule: string][] = [
    ['src/sheet/text.ts', importing('node:fs'), 'no-restricted-imports'],
    ['src/rules/rule.ts', importing('react'), 'no-restricted-imports'],
    ['src/reports/report.ts', 'export const size = window.innerWidth;\n', 'no-restricted-globals'],
    ['src/scoring/types.ts', 'export const all = process.argv;\n', 'no-restricted-globals'],
    ['src/cli/main.ts', 'export const host = Office.context;\n', 'no-restricted-globals'],
    ['src/taskpane/app.tsx', 'export const run = Excel.run;\n', 'no-restricted-globals'],
    ['src/cli/main.ts', importing('@e965/xlsx'), 'no-restricted-imports'],
    ['src/hosts/file/open-file.ts', importing('@univerjs/core'), 'no-restricted-imports'],
    ['src/hosts/grid/grid-host.ts', importing('@e965/xlsx'), 'no-restricted-imports'],
  ];
  it.each(refused)('%s may not say %j', async (file, source, rule) => {
    expect(await refusedBy(file, source)).toEqual([rule]);
  });

  const allowed: [file: string, source: string][] = [
    ['src/hosts/file/open-file.ts', importing('@e965/xlsx')],
    ['src/hosts/grid/grid-host.ts', importing('@univerjs/core')],
    ['src/hosts/office/office-host.ts', 'export const run = Excel.run;\n'],
    ['src/cli/main.ts', importing('node:fs')],
  ];
  it.each(allowed)('%s may say %j', async (file, source) => {
    expect(await refusedBy(file, source)).toEqual([]);
  });
});
