import { join } from 'node:path';
import { assess, assessRead, readTables } from '../../src/assessment/assess';
import type { Assessment, AssessOptions, Finding } from '../../src/assessment/types';
import { assessBeside, compareBooks, type NamedBook } from '../../src/assessment/together';
import { readArithmetic } from '../../src/values/arithmetic/calculation';
import { readWorkbookFile } from '../support/read-workbook';

const book = (name: string) => ({
  name,
  book: readWorkbookFile(join(__dirname, '../fixtures/seedbooks', name)),
});
/** As a folder is checked with --cross: each workbook by itself, and its tables against those of the others. */
function assessTogether(books: readonly NamedBook[], options: AssessOptions = {}): Assessment[] {
  const read = books.map(({ book: snapshot }) => readTables(snapshot, options));
  const compared = compareBooks(books, read, options);
  return books.map(({ book: snapshot, ignored }, index) =>
    assessRead(read[index]!, snapshot, { ...options, ...(ignored && { ignored }) }, compared[index]),
  );
}
const BUDGET = 'jianghan-2024-budget-tables.xlsx';
const OVERALL = 'jianghan-2024-overall-target.xlsx';
const PROJECTS = 'jianghan-2024-project-targets.xlsx';
const HUAILAI = 'huailai-2023-targets.xlsx';
const JUNSHAN = 'junshan-2023-self-evaluation.xlsx';
const books = [BUDGET, OVERALL, PROJECTS, HUAILAI, JUNSHAN].map(book);
const assessments = new Map(assessTogether(books).map((each, index) => [books[index]!.name, each]));

const said = (name: string, group: RegExp): string[] =>
  assessments
    .get(name)!
    .findings.filter(({ rule }) => group.test(rule))
    .map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`);

/** The `certain` findings of the answer keys that these rules are for, by the keys' ids, and nothing else. */
describe('江汉 2024: thirteen tables, the overall declaration and seven projects, read together', () => {
  it('budget table 11', () => {
    expect(said(BUDGET, /^cross\//u)).toEqual([
      'cross/project-name 预算11表!B10', // JB-011
      'cross/missing-project 预算11表!B14', // JB-013
      'cross/project-name 预算11表!B15', // JB-008
      'cross/project-name 预算11表!B18', // JB-006
      'cross/project-name 预算11表!B19', // JB-010
      'cross/project-name 预算11表!B21', // JB-007
      'cross/project-name 预算11表!B22', // JB-009
    ]);
  });

  it('the overall declaration', () => {
    expect(said(OVERALL, /^(?:cross|basis|share|funds)\//u)).toEqual([
      'cross/category-total 整体绩效目标申报表!E12', // JO-001
      'cross/category-total 整体绩效目标申报表!E13', // JO-002
      'cross/project-name 整体绩效目标申报表!B18', // JO-006
      'cross/project-name 整体绩效目标申报表!B19', // JO-004
      'cross/missing-project 整体绩效目标申报表!B20', // JB-013, seen from here
      'cross/project-name 整体绩效目标申报表!B21', // JO-007
      'cross/project-name 整体绩效目标申报表!B22', // JO-008
      'cross/project-name 整体绩效目标申报表!B23', // JO-009
      'cross/project-name 整体绩效目标申报表!B30', // JO-005
      'cross/category-total 整体绩效目标申报表!D30', // JO-003
      'cross/targets 整体绩效目标申报表!G88', // JO-088
      'cross/targets 整体绩效目标申报表!G114', // JO-089
    ]);
  });

  it('the projects', () => {
    expect(said(PROJECTS, /^(?:cross|basis|share|funds)\//u)).toEqual([
      'cross/project-name 见义勇为奖励基金!C2', // JP-002
      'basis/plan-vs-detail 见义勇为奖励基金!C9', // JP-020
      'basis/plan-vs-detail 见义勇为奖励基金!H46', // JP-021
      'cross/targets 见义勇为奖励基金!H46', // JO-088, seen from here
      'cross/project-name 法学会工作经费!C2', // JP-004
      'basis/expression 法学会工作经费!E20', // JP-025
      'cross/project-name 社区安保服务经费!C2', // JP-008
      'basis/plan-vs-detail 社区安保服务经费!C9', // JP-030
      'basis/expression 社区安保服务经费!E22', // JP-029
      'cross/project-name 网格员移动终端!C2', // JP-011
      'cross/category-total 网格员移动终端!C6', // JP-039
      'basis/list-sum 综治工作经费!E21', // JP-054
      'cross/targets 综治工作经费!H43', // JP-057
      'basis/list-sum 综治中心运维经费!E20', // JP-060
      'cross/targets 综治中心运维经费!H43', // JP-064
    ]);
  });

  it('other departments beside it have nothing to do with it', () => {
    for (const name of [HUAILAI, JUNSHAN]) expect(said(name, /^(?:cross|basis|share)\//u)).toEqual([]);
  });
});

it('says of each workbook what it says of it alone, and more', () => {
  for (const { name, book: own } of books) {
    const alone = assess(own).findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`);
    expect(said(name, /./u)).toEqual(expect.arrayContaining(alone));
  }
});

/** Someone said that this is its approved name. */
const IGNORED = {
  rule: 'cross/project-name',
  sheet: '网格员移动终端',
  cell: 'C2',
  value: '网格员移动终端',
  reason: '批复名称',
  by: '',
  at: '2024-02-01T00:00:00Z',
};

it('gives the names of the workbooks that a finding speaks of', () => {
  const findings = books.flatMap(({ name }) => assessments.get(name)!.findings);
  const named = ({ message }: Finding): string[] =>
    books.map(({ name }) => name).filter((name) => message.includes(`《${name}》`));
  for (const finding of findings) expect([...(finding.about ?? [])].sort()).toEqual(named(finding).sort());
  expect(findings.filter(({ about }) => about).length).toBeGreaterThan(15);
  const alone = assess(book(OVERALL).book).findings;
  expect(alone.filter(({ about }) => about)).toEqual([]);
});

it('keeps what was set aside in each workbook', () => {
  const [, projects] = assessTogether([book(OVERALL), { ...book(PROJECTS), ignored: [IGNORED] }]);
  const ignored = projects!.findings.filter(({ ignored: reason }) => reason);
  expect(ignored.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(['网格员移动终端!C2']);
});

describe('a workbook beside others', () => {
  const placesOf = (findings: readonly Finding[]): string[] =>
    findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`);
  const own = book(OVERALL);

  it('says of the open workbook what it says of it alone and what comparing it has found', () => {
    const beside = assessBeside(own, [book(PROJECTS)]);
    const [alike] = assessTogether([own, book(PROJECTS)]);
    expect(beside.own).toEqual(alike);
  });

  it('says of the other one only what the open one disagrees with', () => {
    const [projects] = assessBeside(own, [book(PROJECTS)]).others;
    expect(placesOf(projects!.findings)).toEqual([
      'cross/targets 见义勇为奖励基金!H46', // JO-088, seen from here
      'cross/project-name 法学会工作经费!C2', // JP-004
      'cross/project-name 社区安保服务经费!C2', // JP-008
      'cross/project-name 网格员移动终端!C2', // JP-011
      'cross/category-total 网格员移动终端!C6', // JP-039
      'cross/targets 综治工作经费!H43', // JP-057
      'cross/targets 综治中心运维经费!H43', // JP-064
    ]);
  });

  it('says nothing of what the others disagree about among themselves', () => {
    const [budget, projects] = assessBeside(book(JUNSHAN), [book(BUDGET), book(PROJECTS)]).others;
    expect([budget!.findings, projects!.findings]).toEqual([[], []]);
  });

  it('keeps what was set aside in each workbook', () => {
    const beside = assessBeside({ ...book(PROJECTS), ignored: [IGNORED] }, [own]);
    expect(placesOf(beside.own.findings.filter(({ ignored }) => ignored))).toEqual([
      'cross/project-name 网格员移动终端!C2',
    ]);
    const [projects] = assessBeside(own, [{ ...book(PROJECTS), ignored: [IGNORED] }]).others;
    expect(placesOf(projects!.findings.filter(({ ignored }) => ignored))).toEqual([
      'cross/project-name 网格员移动终端!C2',
    ]);
  });

  it('tells which of them can be compared at all', () => {
    const { others } = assessBeside(own, [book(PROJECTS), book(JUNSHAN)]);
    expect(others.map(({ name, isComparable }) => [name, isComparable])).toEqual([
      [PROJECTS, true],
      [JUNSHAN, false],
    ]);
  });
});

it('finds one wrong result in all texts of the seed workbooks, and it is one', () => {
  const texts = books.flatMap(({ book: { sheets } }) =>
    sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => value))),
  );
  const wrong = texts
    .flatMap((text) => (typeof text === 'string' ? readArithmetic(text).calculations : []))
    .filter(({ stated }) => stated.some(({ verdict }) => verdict === 'differs'));
  expect(wrong.map(({ text }) => text)).toEqual(['3000元/次*4次=2.4万元']);
});
