import { FORMS, formFor, formsOfKind } from '../../src/blanks/catalogue';
import { formTextsIn } from '../../src/blanks/form-texts';
import { partsOf } from '../../src/blanks/parts';
import { indicatorHeader } from '../../src/layouts/meaning';
import { LANGS } from '../../src/locales/locale';
import { labelText } from '../../src/sheet/text';

const blocksOf = ({ form }: (typeof FORMS)[number]) =>
  form.blocks.flatMap((block) => (block.block === 'each-goal' ? [block, ...block.blocks] : [block]));

test.each(LANGS)('every form and every optional part has its words (%s)', (lang) => {
  const { forms, parts } = formTextsIn(lang);
  expect(Object.keys(forms)).toEqual(FORMS.map(({ form }) => `${form.kind}/${form.variant}`));
  const ids = FORMS.flatMap(({ form }) => partsOf(form).map(({ id }) => id));
  expect(new Set(ids)).toEqual(new Set(Object.keys(parts)));
});

test('every header of an indicator grid is a word that recognition knows for it', () => {
  const headers = FORMS.flatMap((entry) =>
    blocksOf(entry).flatMap((block) => (block.block === 'indicators' ? block.columns : [])),
  );
  for (const { field, header } of headers) {
    const word = typeof header === 'string' ? header : header[header.length - 1]!;
    expect([word, indicatorHeader(labelText(word))]).toEqual([word, field]);
  }
});

test('a 口径 chooses the form made for it, and none of its own is none', () => {
  expect(formFor('project-self-evaluation', 'auto')?.form.variant).toBe('national');
  expect(formFor('project-self-evaluation', 'hubei')?.form.variant).toBe('hubei');
  expect(formFor('project-target', 'hubei')?.form.variant).toBe('wuhan');
  expect(formFor('overall-self-evaluation', 'sichuan')).toBeNull();
  // Where there is but one, it serves all.
  expect(formFor('base-data', 'sichuan')?.form.variant).toBe('hunan');
  for (const { form } of FORMS)
    expect(new Set(formsOfKind(form.kind).map((each) => each.form.variant)).size).toBe(
      formsOfKind(form.kind).length,
    );
});
