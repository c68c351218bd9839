import { TABLE_KINDS } from '../../recognition/table';
import { reportTexts } from '../../reports/texts';
import { usePane, useTexts } from '../context';

/** Before the first check: what is recognised and how to start. */
export function EmptyState() {
  const { empty } = useTexts();
  const { kinds } = reportTexts(usePane(({ lang }) => lang));
  return (
    <section className="empty">
      <h2>{empty.title}</h2>
      <p>{empty.intro}</p>
      <h3>{empty.kindsTitle}</h3>
      <ul className="tags">
        {TABLE_KINDS.map((kind) => (
          <li key={kind}>{kinds[kind]}</li>
        ))}
      </ul>
      <h3>{empty.checksTitle}</h3>
      <ul className="checks">
        {empty.checks.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
