import * as vocabulary from '../../src/layouts/vocabulary';

const lists = Object.entries(vocabulary).flatMap(([name, list]) =>
  Array.isArray(list)
    ? [{ name, words: list.flatMap((entry) => ('words' in entry ? entry.words : [])) }]
    : [],
);

test('there are lists of words', () =>
  expect(lists.filter(({ words }) => words.length > 0).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['INDICATOR_HEADERS', 'FUND_HEADERS', 'FIELD_LABELS']),
  ));

test.each(lists)('$name has no word twice', ({ words }) => {
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

const { INDICATOR_HEADERS, INDICATOR_HEADER_PARTS, FUND_HEADERS, FUND_HEADER_PARTS, FIELD_LABELS } =
  vocabulary;
const LOOKED_UP: readonly (readonly vocabulary.Spellings<string>[])[] = [
  [...INDICATOR_HEADERS, ...INDICATOR_HEADER_PARTS],
  [...FUND_HEADERS, ...FUND_HEADER_PARTS],
  FIELD_LABELS,
];

test.each(LOOKED_UP)('behind the usual word stands none that the patterns catch: %#', (...list) => {
  const caughtAs = (word: string) => list.find(({ pattern }) => pattern?.test(word))?.name;
  const idle = list.flatMap(({ name, words }) => words.slice(1).filter((word) => caughtAs(word) === name));
  expect(idle).toEqual([]);
});
