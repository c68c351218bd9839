import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { formTextsIn, partText } from '../../blanks/form-texts';
import { partsOf } from '../../blanks/parts';
import type { Form } from '../../blanks/form';
import type { Lang } from '../../locales/locale';
import { fillText } from '../../locales/fill-text';
import {
  hasGoals,
  hasProjects,
  LIMITS,
  numberOf,
  rowsOption,
  type Choice,
  type NumberOption,
} from './choice';

interface FormOptionsProps {
  readonly form: Form;
  readonly lang: Lang;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** What can be chosen about a form before it is inserted: only what the form has. */
export function FormOptions({ form, lang, choice, onChange }: FormOptionsProps) {
  const { tab } = formTextsIn(lang);
  const set = (change: Partial<Choice>): void => onChange({ ...choice, ...change });
  const rows = rowsOption(form);
  const number = (name: NumberOption, label: keyof typeof tab = name) => {
    const isAllowed = numberOf(choice, name) !== null;
    return (
      <Field
        label={tab[label]}
        size="small"
        validationState={isAllowed ? 'none' : 'error'}
        validationMessage={
          isAllowed
            ? undefined
            : fillText(name === 'year' ? tab.yearAllowed : tab.numberAllowed, LIMITS[name])
        }
      >
        <Input
          size="small"
          inputMode={name === 'year' ? 'text' : 'numeric'}
          placeholder={name === 'rows' ? tab.rowsUsual : undefined}
          value={choice[name]}
          onChange={(_event, { value }) => set({ [name]: value })}
        />
      </Field>
    );
  };
  return (
    <div className="blank-options" role="group" aria-label={tab.options}>
      <div className="pair">
        {number('year')}
        <Field label={tab.unit} size="small">
          <Select
            size="small"
            value={choice.unit}
            onChange={(_event, { value }) => set({ unit: value === '元' ? '元' : '万元' })}
          >
            <option>万元</option>
            <option>元</option>
          </Select>
        </Field>
        {rows && number('rows', rows)}
        {hasGoals(form) && number('goals')}
        {hasProjects(form) && number('projects')}
      </div>
      <Field label={tab.unitName} size="small">
        <Input
          size="small"
          value={choice.unitName}
          onChange={(_event, { value }) => set({ unitName: value })}
        />
      </Field>
      {partsOf(form).map(({ id }) => (
        <Checkbox
          key={id}
          label={partText(id, lang)}
          checked={choice.parts[id] ?? false}
          onChange={(_event, { checked }) => set({ parts: { ...choice.parts, [id]: checked === true } })}
        />
      ))}
    </div>
  );
}
