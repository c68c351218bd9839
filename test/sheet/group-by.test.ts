import { groupBy } from '../../src/sheet/group-by';

test('groups and their items come in the order of the items', () => {
  const groups = groupBy(['乙一', '甲一', '乙二'], ([first]) => first);
  expect([...groups]).toEqual([
    ['乙', ['乙一', '乙二']],
    ['甲', ['甲一']],
  ]);
});
