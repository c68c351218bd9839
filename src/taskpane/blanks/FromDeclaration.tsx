import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { formTextsIn } from '../../blanks/form-texts';
import { fillText } from '../../locales/fill-text';
import type { BlanksTabProps } from '../blanks-tab';
import { errorText } from '../error-text';
import { declarationsAmong, evaluationFrom, findDeclarations, type Declaration } from './declarations';
import { insertBlank } from './insert';

/** 从申报表带入: the declarations of this workbook, each a button that inserts the self-evaluation that follows from it. */
export function FromDeclaration(props: BlanksTabProps) {
  const { host, lang, profile, tables, unavailable, tell } = props;
  const { tab } = formTextsIn(lang);
  const [found, setFound] = useState<readonly Declaration[] | null>(null);
  const [isBusy, setBusy] = useState(false);
  const known = declarationsAmong(tables);
  const offered = found ?? (known.length > 0 ? known : null);
  const during = async (task: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await task();
    } catch (error) {
      tell({ intent: 'error', message: await errorText(error, lang) });
    } finally {
      setBusy(false);
    }
  };
  const fill = (declaration: Declaration) =>
    during(async () => {
      const blank = await evaluationFrom(host, declaration, profile);
      if (blank === 'gone') tell({ intent: 'error', message: tab.gone });
      else if (blank === 'no-form') tell({ intent: 'error', message: tab.noForm });
      else await insertBlank(blank, props);
    });
  return (
    <section className="from-declaration" aria-label={tab.fromDeclaration}>
      <h3>{tab.fromDeclaration}</h3>
      <p className="muted">{tab.fromHint}</p>
      {offered === null && (
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void during(async () => setFound(await findDeclarations(host)))}
        >
          {tab.find}
        </Button>
      )}
      {offered?.length === 0 && <p role="status">{tab.noDeclaration}</p>}
      {offered && offered.length > 0 && (
        <ul aria-label={tab.declarations}>
          {offered.map((declaration) => (
            <li key={`${declaration.sheet} ${declaration.zone.top} ${declaration.zone.left}`}>
              <Button
                size="small"
                disabledFocusable={isBusy || unavailable !== null}
                title={unavailable ?? undefined}
                onClick={() => void fill(declaration)}
              >
                {fillText(tab.fill, { name: declaration.name })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
