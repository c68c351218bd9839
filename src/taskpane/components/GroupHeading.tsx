import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { SEVERITIES } from '../../rules/rule';
import { fillText } from '../../locales/fill-text';
import { useEnv, useTexts } from '../context';
import { countFindings, type ListRow } from '../state/findings';
import { SeverityIcon } from './SeverityIcon';

interface GroupHeadingProps {
  readonly row: Extract<ListRow, { type: 'group' }>;
  readonly tabIndex: number;
}

/** The table that the findings below it are about. */
export function GroupHeading({ row: { group, collapsed, key }, tabIndex }: GroupHeadingProps) {
  const { store } = useEnv();
  const texts = useTexts();
  const { table, sheet, findings } = group;
  const counts = countFindings(findings);
  const Chevron = collapsed ? ChevronRight16Regular : ChevronDown16Regular;
  return (
    <button
      type="button"
      className="group-heading"
      data-row
      tabIndex={tabIndex}
      aria-expanded={!collapsed}
      onClick={() => store.dispatch({ type: 'group-toggled', key })}
    >
      <Chevron aria-hidden />
      <span className="group-name" title={table?.title || undefined}>
        {sheet}
        {table && <span className="muted"> {texts.kinds[table.kind]}</span>}
      </span>
      <span className="group-counts">
        {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
          <span key={severity} title={fillText(`${texts.severities[severity]} {n}`, { n: counts[severity] })}>
            <SeverityIcon severity={severity} />
            {counts[severity]}
          </span>
        ))}
      </span>
    </button>
  );
}
