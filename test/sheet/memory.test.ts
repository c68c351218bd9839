import { oncePer, remembering, whileSame } from '../../src/sheet/memory';

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

test('the object asked about last is not asked about again, one before it is', () => {
  const asked: number[][] = [];
  const sum = whileSame((cells: number[]) => {
    asked.push(cells);
    return cells.reduce((total, cell) => total + cell, 0);
  });
  const [a, b] = [
    [1, 2],
    [3, 4],
  ];
  expect([sum(a!), sum(a!), sum(b!), sum(b!), sum(a!)]).toEqual([3, 3, 7, 7, 3]);
  expect(asked).toEqual([a, b, a]);
});

test('a function that fails is asked again', () => {
  let failing = true;
  const length = whileSame((cells: readonly number[]) => {
    if (failing) throw new Error('not yet');
    return cells.length;
  });
  const cells = [1, 2];
  expect(() => length(cells)).toThrow('not yet');
  failing = false;
  expect(length(cells)).toBe(2);
});
