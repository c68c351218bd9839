import { Button } from '@fluentui/react-components';
import { Broom16Regular } from '@fluentui/react-icons/svg/broom';
import { ClipboardTask16Regular } from '@fluentui/react-icons/svg/clipboard-task';
import { Highlight16Regular } from '@fluentui/react-icons/svg/highlight';
import { Wrench16Regular } from '@fluentui/react-icons/svg/wrench';
import { lazy, Suspense, useMemo, useState } from 'react';
import { checkSheet } from '../actions/check-sheet';
import { checkWorkbook } from '../actions/check-workbook';
import { fixAll } from '../actions/fix-all';
import { clearMarks, mark } from '../actions/mark';
import { recalc } from '../actions/recalc';
import { makeReviewSheet } from '../actions/review-sheet';
import { useEnv, usePane, useTexts } from '../context';
import { safeEdits } from '../state/changes';
import { filterFindings, groupFindings, listRows } from '../state/findings';
import type { Checked } from '../state/pane-state';
import { ActionButton } from './ActionButton';
import { CompareButton } from './CompareButton';
import { ComparedWith } from './ComparedWith';
import { EmptyState } from './EmptyState';
import { Filters } from './Filters';
import { FindingList } from './FindingList';
import { FooterBar } from './FooterBar';
import { useOpenings } from './openings';
import { Summary } from './Summary';
import { WriteResult } from './WriteResult';

const IgnoreDialog = lazy(() => import('./IgnoreDialog'));

export function CheckTab({ hasBlanks }: { readonly hasBlanks: boolean }) {
  const checked = usePane((state) => state.checked);
  const isShown = usePane(({ tab }) => tab === 'check');
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  return (
    <>
      <div className="scroller" ref={setScroller}>
        <div className="toolbar main">
          <ActionButton action={checkWorkbook} argument={undefined} appearance="primary" className="grow" />
          <ActionButton action={recalc} argument={undefined} />
          <ActionButton action={checkSheet} argument={undefined} appearance="subtle" size="small" />
          <CompareButton />
          {hasBlanks && <OpenBlanks />}
        </div>
        {isShown && <WriteResult withUndo />}
        {checked ? <Result checked={checked} scroller={scroller} /> : <EmptyState />}
      </div>
      {checked && checked.outcome.findings.length > 0 && <FooterBar checked={checked} />}
    </>
  );
}

/** The way to the gallery for those who look for a button. */
function OpenBlanks() {
  const { store } = useEnv();
  const { tabs } = useTexts();
  return (
    <Button appearance="subtle" size="small" onClick={() => store.dispatch({ type: 'tab', tab: 'blanks' })}>
      {tabs.openBlanks}
    </Button>
  );
}

function Result({ checked, scroller }: { checked: Checked; scroller: HTMLDivElement | null }) {
  const texts = useTexts();
  const filter = usePane((state) => state.filter);
  const collapsed = usePane((state) => state.collapsed);
  const [asked, setAsked] = useState<string | null>(null);
  const { findings, ruleTitles } = checked.outcome;
  const shown = useMemo(() => filterFindings(findings, filter), [findings, filter]);
  const groups = useMemo(() => groupFindings(shown, checked.outcome), [shown, checked.outcome]);
  const rows = useMemo(() => listRows(groups, collapsed), [groups, collapsed]);
  const safe = useMemo(() => safeEdits(findings).length, [findings]);
  const finding = findings.find(({ key }) => key === asked) ?? null;
  const opening = useOpenings(finding !== null);
  return (
    <>
      <ComparedWith outcome={checked.outcome} />
      <Summary checked={checked} />
      {findings.length > 0 && (
        <>
          <div className="toolbar">
            {safe > 0 && (
              <ActionButton
                action={fixAll}
                argument={undefined}
                data={{ count: safe }}
                size="small"
                icon={<Wrench16Regular />}
              />
            )}
            <ActionButton
              action={mark}
              argument={undefined}
              size="small"
              appearance="subtle"
              icon={<Highlight16Regular />}
            />
            <ActionButton
              action={clearMarks}
              argument={undefined}
              size="small"
              appearance="subtle"
              icon={<Broom16Regular />}
            />
            <ActionButton
              action={makeReviewSheet}
              argument={undefined}
              size="small"
              appearance="subtle"
              icon={<ClipboardTask16Regular />}
            />
          </div>
          <Filters ruleTitles={ruleTitles} shown={shown.length} total={findings.length} />
          {shown.length === 0 && <p className="muted nothing">{texts.filter.nothing}</p>}
        </>
      )}
      <FindingList rows={rows} scroller={scroller} onIgnore={setAsked} />
      {opening > 0 && (
        <Suspense fallback={null}>
          <IgnoreDialog key={opening} finding={finding} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </>
  );
}
