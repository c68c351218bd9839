import { Code16Regular } from '@fluentui/react-icons/svg/code';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import { Document16Regular } from '@fluentui/react-icons/svg/document';
import { useMemo } from 'react';
import { fillText } from '../../locales/fill-text';
import { copyTable, exportHtml, exportJson } from '../actions/export';
import { nextFinding, previousFinding } from '../actions/reveal';
import { usePane, useTexts } from '../context';
import { filterFindings } from '../state/findings';
import type { Checked } from '../state/pane-state';
import { ActionButton } from './ActionButton';

/** Where in the list one is, the way to the next one, and the list to take along. */
export function FooterBar({ checked }: { checked: Checked }) {
  const texts = useTexts();
  const filter = usePane((state) => state.filter);
  const selected = usePane((state) => state.selected);
  const { findings } = checked.outcome;
  const shown = useMemo(() => filterFindings(findings, filter), [findings, filter]);
  const at = shown.findIndex(({ key }) => key === selected);
  const position =
    at < 0
      ? fillText(texts.filter.shown, { shown: shown.length, total: findings.length })
      : fillText(texts.list.position, { index: at + 1, total: shown.length });
  const small = { argument: undefined, size: 'small', appearance: 'subtle' } as const;
  return (
    <footer className="footer-bar">
      <ActionButton {...small} action={previousFinding} icon={<ChevronUp16Regular />} iconOnly />
      <ActionButton {...small} action={nextFinding} icon={<ChevronDown16Regular />} iconOnly />
      <span className="position">{position}</span>
      <ActionButton {...small} action={copyTable} icon={<Copy16Regular />} iconOnly />
      <ActionButton {...small} action={exportHtml} icon={<Document16Regular />} iconOnly />
      <ActionButton {...small} action={exportJson} icon={<Code16Regular />} iconOnly />
    </footer>
  );
}
