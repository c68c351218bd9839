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
