import { EyeOff16Regular } from '@fluentui/react-icons/svg/eye-off';
import { Wrench16Regular } from '@fluentui/react-icons/svg/wrench';
import { parseCellName } from '../../sheet/a1';
import { fillText } from '../../locales/fill-text';
import { run } from '../actions/action';
import { fix } from '../actions/fix';
import { unignore } from '../actions/ignore';
import { reveal, revealOrClose, showCell } from '../actions/reveal';
import type { PaneFinding } from '../assessor/outcome';
import { useEnv, useReason, useTexts } from '../context';
import { isSafe } from '../state/changes';
import { isHere } from '../state/findings';
import { ActionButton, ReasonedButton } from './ActionButton';
import { SeverityIcon } from './SeverityIcon';

interface FindingItemProps {
  readonly finding: PaneFinding;
  readonly isOpen: boolean;
  readonly tabIndex: number;
  readonly onIgnore: (key: string) => void;
}

/** What is wrong; opened, also why it matters and what to do. Click or Enter shows the cell, and closes what was shown. */
export function FindingItem({ finding, isOpen, tabIndex, onIgnore }: FindingItemProps) {
  const env = useEnv();
  const { list } = useTexts();
  const { severity, cell, message, ignored } = finding;
  const className = ['finding', isOpen && 'open', ignored && 'ignored'].filter(Boolean).join(' ');
  return (
    <div className={className}>
      <button
        type="button"
        className="finding-row"
        data-row
        tabIndex={tabIndex}
        aria-expanded={isOpen}
        // The second click of a double-click is none of its own.
        onClick={({ detail }) => void (detail > 1 ? reveal : revealOrClose)(env, finding)}
      >
        <SeverityIcon severity={severity} />
        <span className="cell">{cell}</span>
        <span className="message">
          {ignored && <span className="visually-hidden">{list.ignoredMark}</span>}
          {message}
        </span>
      </button>
      {isOpen && <Details finding={finding} onIgnore={onIgnore} />}
    </div>
  );
}

function Details({ finding, onIgnore }: Pick<FindingItemProps, 'finding' | 'onIgnore'>) {
  const texts = useTexts();
  const { list } = texts;
  const { file, sheet, cell, expected, found, why, todo, related, ignored } = finding;
  return (
    <div className="details">
      {(expected !== undefined || found !== undefined) && (
        <p className="values">
          {found !== undefined && (
            <span>
              {list.found} <b className="found">{found === '' ? list.blank : found}</b>
            </span>
          )}
          {expected !== undefined && (
            <span>
              {list.expected} <b className="expected">{expected}</b>
            </span>
          )}
        </p>
      )}
      <dl>
        <dt>{list.todo}</dt>
        <dd>{todo}</dd>
        <dt>{list.why}</dt>
        <dd className="muted">{why}</dd>
        {related.length > 0 && (
          <>
            <dt>{list.related}</dt>
            <dd>
              <RelatedCells finding={finding} />
            </dd>
          </>
        )}
      </dl>
      {file !== undefined && <p>{fillText(list.elsewhere, { file, sheet, cell })}</p>}
      {ignored && (
        <p className="ignored-reason">
          {fillText(list.ignored, { reason: ignored.reason })}
          <span className="muted"> {[ignored.by, ignored.at.slice(0, 10)].filter(Boolean).join(' · ')}</span>
        </p>
      )}
      {isHere(finding) && <Actions finding={finding} onIgnore={onIgnore} />}
    </div>
  );
}

function Actions({ finding, onIgnore }: Pick<FindingItemProps, 'finding' | 'onIgnore'>) {
  return (
    <div className="finding-actions">
      {isSafe(finding) && (
        <ActionButton
          action={fix}
          argument={finding}
          size="small"
          appearance="primary"
          icon={<Wrench16Regular />}
        />
      )}
      <IgnoreButton finding={finding} onIgnore={onIgnore} />
    </div>
  );
}

/** Opens the dialog that asks for the reason, or gives an ignored finding back. One button, so that it keeps the focus. */
function IgnoreButton({ finding, onIgnore }: Pick<FindingItemProps, 'finding' | 'onIgnore'>) {
  const env = useEnv();
  const { actions } = useTexts();
  const reason = useReason((state) => unignore.unavailable(state, env.host, finding));
  return (
    <ReasonedButton
      size="small"
      icon={finding.ignored ? undefined : <EyeOff16Regular />}
      label={finding.ignored ? actions.unignore : actions.ignore}
      reason={reason}
      onPress={() => (finding.ignored ? void run(env, unignore, finding) : onIgnore(finding.key))}
    />
  );
}

/** Enough to look at; the rest is found by the rule's own words. */
const MOST = 12;

function RelatedCells({ finding }: { finding: PaneFinding }) {
  const { related, sheet } = finding;
  const Cell = isHere(finding) ? CellLink : CellName;
  return (
    <span className="related">
      {related.slice(0, MOST).map((name, index) => (
        <Cell key={`${name}${index}`} sheet={sheet} name={name} />
      ))}
      {related.length > MOST && '…'}
    </span>
  );
}

interface CellProps {
  readonly sheet: string;
  /** A1 address. */
  readonly name: string;
}

const CellName = ({ name }: CellProps) => <span className="cell">{name}</span>;

function CellLink({ sheet, name }: CellProps) {
  const env = useEnv();
  const { list } = useTexts();
  const cell = parseCellName(name);
  return (
    cell && (
      <button
        type="button"
        className="link cell"
        title={fillText(list.goTo, { cell: name })}
        onClick={() => void showCell(env, { sheet, ...cell })}
      >
        {name}
      </button>
    )
  );
}
