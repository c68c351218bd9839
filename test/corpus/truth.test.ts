import * as XLSX from '@e965/xlsx';
import { cellName } from '../../src/sheet/a1';
import { isCellError } from '../../src/sheet/snapshot';
import { allForms } from './all-forms';
import { audit } from './audit';
import { BATCHES } from './batches';
import { workbookBytes } from './workbook';

/** Right although the plain arithmetic of the audit says otherwise: places by form. */
const RIGHT_ALL_THE_SAME: Readonly<Record<string, readonly string[]>> = {
  // 1.5万户 against 15600户: the same measure in two units.
  'second-liaoning-policy-project': ['供水!F15'],
  // Points in percent of 100%, 90% in a declaration.
  'second-gansu-school': ['项目目标!?'],
  // 其中：政府性基金 lists one part only; 基本支出 and 项目支出 make up the total.
  'second-shanxi-overall-tasks': ['部门整体!F5', '部门整体!G5', '部门整体!H5'],
  // 2.4万册 against 24610册; 不高于 is a way to say "at most".
  'third-xiangyang-percent-blocks': ['自评表!H7', '自评表!I10'],
  // 补助资金 due by the end of June came in May.
  'third-hospital-score-share': ['Sheet1!I11', 'Sheet1!I11'],
  // 传承人 paid by the end of May, June was the limit.
  'third-hubei-two-goals-wrong': ['自评!I9'],
  // 不高于25万元 and 24.3万元.
  'third-overall-score-before-points': ['单位自评!G13', '单位自评!G13'],
  // Points in percent of 100%, 90% in a declaration.
  'fourth-beijing-lost-merges-shares': ['Sheet1!?'],
  // Rates shown without decimals.
  'fifth-zhejiang-tea': ['自评表1!I6', '自评表1!I7', '自评表1!I8'],
  // 公用经费及项目支出 is one of the two parts.
  'fifth-shanxi-overall': ['整体自评!E7', '整体自评!F7', '整体自评!G7'],
  // Rates of control, adjustment and carry-over: the lower the better, though no sign says so.
  'seventh-chongqing-media-published': [
    '部门整体!K9',
    '部门整体!K10',
    '部门整体!K13',
    '部门整体!K14',
    '部门整体!K15',
    '部门整体!K16',
  ],
  // 259.45 of 300 shown as 86.5%.
  'eighth-ningxia-potato-published': ['马铃薯!J7', '马铃薯!J9'],
  // Rounded to one decimal: 1.946, 1.428 and 1.428.
  'eighth-jishan-clinic-published': ['自评表!J20', '自评表!J27', '自评表!J34'],
  // 其中：当年市级财政资金 is the only part the form names.
  'eighth-huangshi-party-school-published': ['主体班!C4'],
  // Two groups of rows carry the sum of the numbered rows under them.
  'ninth-longyang-fertilizer': ['化肥减量增效!H25'],
  // 11万册次 and 116559册次.
  'tenth-dongyang-culture-wrong': ['公共文化!G11'],
  // Execution scores 7.93 on the line of 其中财政拨款.
  'tenth-liangping-forestry': ['部门整体!J2'],
  // 99.10% shown without decimals.
  'tenth-jishan-insurance': ['Sheet1!I7'],
  // 0.35万元 and 3420元.
  'twelfth-shaanxi-tea': ['富硒茶!R22', '富硒茶!R22'],
  // Paid by the 15th of every month, paid on the 12th.
  'twelfth-jilin-civil-overall-wrong': ['整体自评表!K12', '整体自评表!K12'],
  // -4.2% is below 0; five points short cost two by the form's own standard; the 12th is within 20 days.
  'fourteenth-shandong-fishery-scorecard': ['评分表!K5', '评分表!K5', '评分表!K6', '评分表!K8', '评分表!K8'],
  // One score over three rows of 20, 10 and 10.
  'fourteenth-jiangxi-transport-overall-wrong': ['Sheet2!H10', 'Sheet2!H10', 'Sheet2!H10'],
  // Due before September and November, done in July and October.
  'fifteenth-jinzhai-villages-overall-wrong': [
    '部门整体!I18',
    '部门整体!I18',
    '部门整体!I19',
    '部门整体!I19',
  ],
  // 3.89 and 3.89 make 7.79: rounded.
  'fifteenth-linxia-nursing-wrong': ['护理费!F5', '护理费!G5'],
  // 人员类, 运转类 and 特定目标类 are what the money is spent on, not more of it.
  'sixteenth-wuhan-emergency-overall-target': ['部门整体目标!F7'],
  // 215457.6 of 250000 is 86.183%; published as 86.19%, within what rounding may do.
  'seventeenth-shanghai-putuo-sports-published-wrong': ['1!I6'],
  // Three parts of the income and three of the spending; each three make 1800.
  'seventeenth-hubei-guangshui-street-overall-target-wrong': ['整体绩效目标!D7'],
  // Execution counts 20 beside 80 of the rows.
  'eighteenth-hubei-jianshi-tea': ['茶产业!I21'],
  // Within 24 hours, reported after 20.
  'eighteenth-guizhou-libo-half-year': ['自评!J10', '自评!J10'],
  // 本次下达 331 is one instalment of 1763.
  'twentyfirst-fujian-dehua-basin-target-published': ['附件2!F6'],
  // The first budget is not split over the districts; within 30 working days, 25.
  'twentyfirst-fujian-fuzhou-old-cars-published': ['黄标车!D5', '黄标车!I15', '黄标车!I15'],
  // At most 0%, and it fell by 6.4%.
  'twentyfirst-gansu-tianshui-environment-overall': ['部门整体!I11', '部门整体!I11'],
  // One point short of 98% costs two by the form's own standard.
  'twentythird-anhui-bozhou-ppp-fund': ['PPP绩效!K12'],
  // Two parts of the income and three of the spending; both make 4322.
  'twentyfourth-hubei-gucheng-water-overall-target-wrong': ['整体绩效目标!F8'],
  // Once a quarter and once a month, counted over the year.
  'twentyfifth-zhejiang-longyou-school-bus': ['校车补贴!F11', '校车补贴!F12'],
  // 1 and 0.968 are 100% and 96.8% by their formats.
  'twentyfifth-xinjiang-wenquan-wells': ['牧区饮水!K15', '牧区饮水!K20'],
  // 9.32 in whole points; 42 minutes within an hour; growth of -1.2% earns nothing.
  'twentyfifth-liaoning-kuandian-forest-fire': [
    '森林防火!H14',
    '森林防火!H16',
    '森林防火!H16',
    '森林防火!H18',
  ],
  // 2.6万人 and 26480人.
  'twentyfifth-sichuan-wangcang-pipes': ['510000!H17'],
  // The total in 亿元, its parts in 万元.
  'twentyfifth-neimenggu-wuyuan-salt-land-transfer': ['自评!E6', '自评!G6'],
  // 不高于12.6万元 and 11.98万元.
  'twentyfifth-shanxi-wutai-culture-overall': ['整体支出!H15', '整体支出!H15'],
  // 8000亩 and 0.82万亩.
  'twentyfifth-gansu-zhuoni-terraces-wrong': ['梯田!H14'],
  // 3.5万 and 34,800元.
  'twentyfifth-zhejiang-yunhe-toys-wrong': ['木玩!J17', '木玩!J17'],
  // 235.5万元 and 245,000元 make 260万元.
  'twentyfifth-guangxi-leye-caves-target-wrong': ['目标申报!E5'],
  // The hidden row is an old version and counts for nothing.
  'twentyseventh-guangxi-xiangzhou-paintings-hidden-row-wrong': ['绩效自评!H21', '绩效自评!I21'],
};

it('has every form of every batch once', () => {
  const ids = BATCHES.flatMap(({ forms }) => forms.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(BATCHES)('the truth of the $name batch', ({ forms }) => {
  it.each(forms.map((form) => [form.id, form] as const))(
    '%s adds up wherever no error is planted',
    (id, form) => {
      const places = audit(form).map((line) => line.split(' ')[1]);
      expect(places).toEqual(RIGHT_ALL_THE_SAME[id] ?? []);
    },
  );
});

describe('the first batch as workbooks', () => {
  it.each(allForms.map((form) => [form.id, form] as const))(
    '%s is written as the workbook it describes',
    (_, form) => {
      const read = XLSX.read(workbookBytes(form.book), { cellFormula: true });
      expect(read.SheetNames).toEqual(form.book.sheets.map((sheet) => sheet.name));
      for (const sheet of form.book.sheets) {
        const cells = read.Sheets[sheet.name] as Record<string, XLSX.CellObject | undefined>;
        for (const { row, cells: written } of sheet.rows)
          for (const cell of written) {
            const found = cells[cellName(row, cell.column)];
            expect(isCellError(cell.value) ? found?.w : found?.v).toEqual(
              isCellError(cell.value) ? cell.value.error : cell.value,
            );
            expect(found?.f).toBe(cell.formula);
          }
        expect(read.Sheets[sheet.name]?.['!merges'] ?? []).toHaveLength(sheet.merges.length);
      }
    },
  );
});
