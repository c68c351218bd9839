import { useTexts } from '../context';

/** Before the first check: how to start and what is recognised. */
export function EmptyState() {
  const { empty } = useTexts();
  return (
    <section className="empty">
      <h2>{empty.title}</h2>
      <ol>
        {empty.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="muted">{empty.safe}</p>
      <h3>{empty.kindsTitle}</h3>
      <dl>
        {empty.kinds.map(({ name, forms }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{forms}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
