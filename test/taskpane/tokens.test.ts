import { tokens as table } from '@fluentui/react-components';
import { tokens } from '../../src/taskpane/left-out/tokens';

it('say of every name of Fluent’s what its own table says', () => {
  const names = Object.keys(table);
  expect(names.length).toBeGreaterThan(400);
  expect(Object.fromEntries(names.map((name) => [name, tokens[name]]))).toEqual(table);
});
