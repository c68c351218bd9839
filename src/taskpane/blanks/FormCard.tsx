import { Button } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { CataloguedForm } from '../../blanks/catalogue';
import { blankTable } from '../../blanks/draw-form';
import { formText, formTextsIn } from '../../blanks/form-texts';
import type { BlanksTabProps } from '../blanks-tab';
import { BlankPicture } from './BlankPicture';
import { isSound, optionsOf, usualChoice } from './choice';
import { FormOptions } from './FormOptions';
import { insertBlank } from './insert';

interface FormCardProps {
  readonly entry: CataloguedForm;
  readonly tab: BlanksTabProps;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A form of the gallery: a small picture and its name; opened, the picture at full width, the options and 插入. */
export function FormCard({ entry: { form }, tab, isOpen, onToggle }: FormCardProps) {
  const { lang, unavailable } = tab;
  const { place, description } = formText(form, lang);
  const { tab: texts } = formTextsIn(lang);
  const id = useId();
  const [choice, setChoice] = useState(() => usualChoice(form, new Date()));
  const [isBusy, setBusy] = useState(false);
  const small = useMemo(() => blankTable(form), [form]);
  const blank = useMemo(
    () => (isOpen ? blankTable(form, optionsOf(choice)) : small),
    [form, choice, isOpen, small],
  );
  const reason = unavailable ?? (isSound(choice) ? null : texts.unsound);
  const insert = async (): Promise<void> => {
    setBusy(true);
    await insertBlank(blank, tab);
    setBusy(false);
  };
  return (
    <li className={isOpen ? 'form-card opened' : 'form-card'}>
      <button type="button" className="form-row" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
        {!isOpen && <BlankPicture blank={small} />}
        <span>
          <b>{form.name}</b>
          <span className="place">{place}</span>
          <span className="muted">{description}</span>
        </span>
      </button>
      {isOpen && (
        <div id={id} className="form-details">
          <BlankPicture blank={blank} />
          <FormOptions form={form} lang={lang} choice={choice} onChange={setChoice} />
          <Button
            appearance="primary"
            disabledFocusable={isBusy || reason !== null}
            title={reason ?? undefined}
            aria-description={reason ?? undefined}
            onClick={() => void insert()}
          >
            {isBusy ? texts.inserting : texts.insert}
          </Button>
        </div>
      )}
    </li>
  );
}
