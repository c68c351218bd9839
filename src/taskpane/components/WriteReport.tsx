import { Button } from '@fluentui/react-components';
import { problemText } from '../../locales/problem-text';
import { fillText } from '../../locales/fill-text';
import { cellName } from '../../sheet/a1';
import type { Edit } from '../../sheet/edit';
import { undo } from '../actions/undo';
import { useEnv, usePane, useTexts } from '../context';
import type { PaneState } from '../state/pane-state';
import { ActionButton } from './ActionButton';

interface WriteReportProps {
  readonly written: NonNullable<PaneState['written']>;
  readonly withUndo: boolean;
}

/** What the last run of writing came to and, where there is no such button yet, the way back. */
export default function WriteReport({ written, withUndo }: WriteReportProps) {
  const { store } = useEnv();
  const { recalc } = useTexts();
  const lang = usePane((state) => state.lang);
  const { kind, report } = written;
  const canTakeBack =
    kind === 'apply' ? report.journal.entries.length > 0 : report.skipped.length + report.failed.length > 0;
  const headline = fillText(kind === 'apply' ? recalc.applied : recalc.undone, {
    written: report.written.length,
  });
  return (
    <section className="write-result" role="status">
      <strong>{headline}</strong>
      <Unwritten
        title={fillText(recalc.skipped, { count: report.skipped.length })}
        lines={report.skipped.map(({ edit, reason }) => ({ edit, why: recalc.skipReasons[reason] }))}
      />
      <Unwritten
        title={fillText(recalc.failed, { count: report.failed.length })}
        lines={report.failed.map(({ edit, problem }) => ({ edit, why: problemText(problem, lang) }))}
      />
      <div className="finding-actions">
        {withUndo && canTakeBack && <ActionButton action={undo} argument={undefined} size="small" />}
        <Button size="small" appearance="subtle" onClick={() => store.dispatch({ type: 'written-seen' })}>
          {recalc.dismiss}
        </Button>
      </div>
    </section>
  );
}

interface UnwrittenProps {
  readonly title: string;
  readonly lines: readonly { readonly edit: Edit; readonly why: string }[];
}

function Unwritten({ title, lines }: UnwrittenProps) {
  if (lines.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul>
        {lines.map(({ edit: { sheet, row, column }, why }) => (
          <li key={`${sheet}!${row}:${column}`}>
            <span className="cell">{cellName(row, column)}</span> {sheet}：{why}
          </li>
        ))}
      </ul>
    </>
  );
}
