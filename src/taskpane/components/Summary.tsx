import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { useMemo } from 'react';
import { SEVERITIES, type Severity } from '../../rules/rule';
import { fillText } from '../../locales/fill-text';
import { useEnv, usePane, useTexts } from '../context';
import { countFindings } from '../state/findings';
import type { Checked } from '../state/pane-state';
import { LostPointsChart } from './LostPointsChart';
import { SeverityIcon } from './SeverityIcon';

/** The last check in numbers. The counts are filters of the list. */
export function Summary({ checked }: { checked: Checked }) {
  const texts = useTexts();
  const { findings, tables, lost } = checked.outcome;
  const counts = useMemo(() => countFindings(findings), [findings]);
  const open = counts.error + counts.warning + counts.info;
  return (
    <section className="summary" aria-label={texts.summary.label}>
      {checked.sheet !== null && (
        <p className="muted">{fillText(texts.summary.sheetOnly, { sheet: checked.sheet })}</p>
      )}
      {open === 0 ? (
        <Clean tables={tables.length} />
      ) : (
        <div className="counts">
          {SEVERITIES.map((severity) => (
            <Count key={severity} severity={severity} count={counts[severity]} />
          ))}
        </div>
      )}
      {counts.ignored > 0 && (
        <p className="muted">{fillText(texts.summary.ignored, { count: counts.ignored })}</p>
      )}
      {lost.length > 0 && <LostPointsChart parts={lost} />}
    </section>
  );
}

function Clean({ tables }: { tables: number }) {
  const { summary } = useTexts();
  return (
    <div className="clean">
      {tables > 0 && <CheckmarkCircle20Filled className="ok" aria-hidden />}
      <div>
        <strong>{tables > 0 ? summary.clean : summary.nothing}</strong>
        <p className="muted">
          {tables > 0 ? fillText(summary.cleanDetail, { tables }) : summary.nothingDetail}
        </p>
      </div>
    </div>
  );
}

function Count({ severity, count }: { severity: Severity; count: number }) {
  const { store } = useEnv();
  const texts = useTexts();
  const chosen = usePane(({ filter }) => filter.severities);
  const isChosen = chosen.includes(severity);
  const severities = isChosen ? chosen.filter((each) => each !== severity) : [...chosen, severity];
  return (
    <button
      type="button"
      className={`count ${severity}`}
      aria-pressed={isChosen}
      disabled={count === 0 && !isChosen}
      onClick={() => store.dispatch({ type: 'filtered', filter: { severities } })}
    >
      <SeverityIcon severity={severity} decorative />
      <span className="number">{count}</span>
      <span>{texts.severities[severity]}</span>
    </button>
  );
}
