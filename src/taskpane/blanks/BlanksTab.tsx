import { SearchBox } from '@fluentui/react-components';
import { useState } from 'react';
import { FORMS } from '../../blanks/catalogue';
import { formTextsIn } from '../../blanks/form-texts';
import { fillText } from '../../locales/fill-text';
import type { BlanksTabProps } from '../blanks-tab';
import './blanks.css';
import { findForms } from './choice';
import { FormCard } from './FormCard';
import { FromDeclaration } from './FromDeclaration';

/** The tab 标准表: a gallery of blank standard tables to insert into new sheets. */
export default function BlanksTab(props: BlanksTabProps) {
  const { lang, profile } = props;
  const { tab } = formTextsIn(lang);
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const found = findForms(FORMS, text, profile, lang);
  return (
    <div className="scroller blanks">
      <FromDeclaration {...props} />
      <SearchBox
        size="small"
        aria-label={tab.search}
        placeholder={tab.search}
        value={text}
        onChange={(_event, { value }) => setText(value)}
      />
      {found.length === 0 && <p role="status">{fillText(tab.noMatch, { text })}</p>}
      <ul aria-label={tab.gallery}>
        {found.map((entry) => {
          const id = `${entry.form.kind}/${entry.form.variant}`;
          return (
            <FormCard
              key={id}
              entry={entry}
              tab={props}
              isOpen={opened === id}
              onToggle={() => setOpened(opened === id ? null : id)}
            />
          );
        })}
      </ul>
    </div>
  );
}
