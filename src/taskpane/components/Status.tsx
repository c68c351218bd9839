import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useMemo, useState } from 'react';
import { fillText } from '../../locales/fill-text';
import { useEnv, usePane, useTexts } from '../context';
import { countFindings } from '../state/findings';
import type { Busy, Notice } from '../state/pane-state';
import type { PaneTexts } from '../texts';

/** What is under way and what there is to tell, for eyes and for screen readers. */
export function Status() {
  const { host, store } = useEnv();
  const texts = useTexts();
  const busy = usePane((state) => state.busy);
  const notice = usePane((state) => state.notice);
  return (
    <>
      <div className="progress">
        {busy && (
          <div
            role="progressbar"
            className={busy.fraction === undefined ? 'bar-moving' : undefined}
            style={busy.fraction === undefined ? undefined : { width: `${busy.fraction * 100}%` }}
            aria-label={texts.progress[busy.kind]}
            aria-valuenow={busy.fraction === undefined ? undefined : Math.round(busy.fraction * 100)}
            aria-valuemin={0}
            aria-valuemax={100}
          />
        )}
      </div>
      <Announcements />
      {busy && host.capabilities.waitsForEdits && <Waiting busy={busy} />}
      {notice && (
        <div className={`notice ${notice.intent}`} role={notice.intent === 'error' ? 'alert' : 'status'}>
          <span>{noticeText(notice, texts)}</span>
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={texts.notices.dismiss}
            onClick={() => store.dispatch({ type: 'noticed', notice: null })}
          />
        </div>
      )}
    </>
  );
}

/** So long an answer may take before we ask for patience. */
const PATIENCE_MS = 3_000;
const WITHOUT_EXCEL: readonly Busy['kind'][] = ['opening', 'assessing', 'exporting'];

/** What to do when Excel has not answered for a while: it waits for the end of an edit, and says nothing. */
function Waiting({ busy }: { readonly busy: Busy }) {
  const { progress } = useTexts();
  const [late, setLate] = useState<Busy | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setLate(busy), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [busy]);
  const isShown = late === busy && !WITHOUT_EXCEL.includes(busy.kind);
  return (
    <div role="status">
      {isShown && (
        <p className="notice info">
          <span>{progress.waiting}</span>
        </p>
      )}
    </div>
  );
}

const noticeText = (notice: Notice, texts: PaneTexts): string =>
  'message' in notice ? notice.message : fillText(texts.notices[notice.key], notice.data);

/** Read aloud: the kind of work, not every percent of it, and what a check came to. */
function Announcements() {
  const texts = useTexts();
  const kind = usePane((state) => state.busy?.kind);
  const checked = usePane((state) => state.checked);
  const result = useMemo(() => {
    if (!checked) return '';
    const { findings, tables } = checked.outcome;
    const counts = countFindings(findings);
    const { announced, announcedClean, announcedNothing } = texts.summary;
    if (counts.error + counts.warning + counts.info > 0) return fillText(announced, { ...counts });
    return tables.length > 0 ? announcedClean : announcedNothing;
  }, [checked, texts]);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {kind ? texts.progress[kind] : result}
    </div>
  );
}
