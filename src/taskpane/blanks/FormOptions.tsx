import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { formTextsIn, partText } from '../../blanks/form-texts';
import { MOST } from '../../blanks/options';
import { partsOf } from '../../blanks/parts';
import type { Form } from '../../blanks/form';
import type { Lang } from '../../locales/locale';
import { hasGoals, hasProjects, rowsOption, type Choice } from './choice';

interface FormOptionsProps {
  readonly form: Form;
  readonly lang: Lang;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

type TextOption = 'year' | 'unitName' | 'goals' | 'rows' | 'projects';

/** What can be chosen about a form before it is inserted: only what the form has. */
export function FormOptions({ form, lang, choice, onChange }: FormOptionsProps) {
  const { tab } = formTextsIn(lang);
  const set = (change: Partial<Choice>): void => onChange({ ...choice, ...change });
  const rows = rowsOption(form);
  const text = (name: TextOption, most?: number, label: keyof typeof tab = name) => (
    <Field key={name} label={tab[label]} size="small">
      <Input
        size="small"
        {...(most !== undefined && { type: 'number', min: 1, max: most })}
        placeholder={name === 'rows' ? tab.rowsUsual : undefined}
        value={choice[name]}
        onChange={(_event, { value }) => set({ [name]: value })}
      />
    </Field>
  );
  return (
    <div className="blank-options" role="group" aria-label={tab.options}>
      <div className="pair">
        {text('year')}
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
        {rows && text('rows', MOST.rows, rows)}
        {hasGoals(form) && text('goals', MOST.goals)}
        {hasProjects(form) && text('projects', MOST.projects)}
      </div>
      {text('unitName')}
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
