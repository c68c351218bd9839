import fc from 'fast-check';
import { parseStatePart, printStatePart, STATE_NAMESPACE } from '../../src/hosts/state-part';

describe('the state part', () => {
  test('has its root in the namespace of the product', () => {
    expect(printStatePart(new Map([['ignored', '[]']]))).toBe(
      `<state xmlns="${STATE_NAMESPACE}"><entry key="ignored">[]</entry></state>`,
    );
  });

  test.each([
    [
      'declaration, line breaks and single quotes',
      `<?xml version="1.0"?>\n<state xmlns='urn:jihe:state'>\n <entry key='a'>1</entry>\n</state>`,
    ],
    ['another prefix', '<j:state xmlns:j="urn:jihe:state"><j:entry key="a">1</j:entry></j:state>'],
    ['character references', '<state xmlns="urn:jihe:state"><entry key="&#97;">&#x31;</entry></state>'],
  ])('is read with %s', (_, xml) => {
    expect([...parseStatePart(xml)]).toEqual([['a', '1']]);
  });

  test('keeps any JSON under any key', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (values) => {
        const entries = new Map(
          Object.entries(values).map(([key, value]) => [
            `k${key.replace(/[^\w]/g, '_')}`,
            JSON.stringify(value),
          ]),
        );
        expect(parseStatePart(printStatePart(entries))).toEqual(entries);
      }),
    );
  });

  test('characters that XML forbids survive as JSON escapes', () => {
    const json = JSON.stringify('\ufffe\uffff\u000b');
    expect(JSON.parse(parseStatePart(printStatePart(new Map([['k', json]]))).get('k')!)).toBe(
      '\ufffe\uffff\u000b',
    );
  });

  test('anything else holds no entries', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseStatePart(text)));
    expect(parseStatePart('<state xmlns="urn:jihe:state"/>').size).toBe(0);
  });
});
