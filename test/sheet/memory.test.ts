import { oncePer, remembering } from '../../src/sheet/memory';

test('a text is asked about once, a long one each time', () => {
  const asked: string[] = [];
  const length = remembering((text: string) => {
    asked.push(text);
    return text.length;
  });
  const long = '指'.repeat(121);
  expect([length('分值'), length('分值'), length(long), length(long)]).toEqual([2, 2, 121, 121]);
  expect(asked).toEqual(['分值', long, long]);
});

test('an object is asked about once, another one that is alike for itself', () => {
  let asked = 0;
  const count = oncePer((cells: readonly number[], times: number) => {
    asked += 1;
    return cells.length * times;
  });
  const cells = [1, 2];
  expect([count(cells, 2), count(cells, 2), count([1, 2], 2)]).toEqual([4, 4, 4]);
  expect(asked).toBe(2);
});
