import { fillText } from '../../locales/fill-text';
import type { LostPoints } from '../assessor/outcome';
import { useTexts } from '../context';

const plain = (points: number): string => String(Number(points.toFixed(2)));

/** Points lost by first-level category: one bar each, the lost part at its end. */
export function LostPointsChart({ parts }: { parts: readonly LostPoints[] }) {
  const { summary, categories } = useTexts();
  return (
    <figure className="chart">
      <figcaption>
        {parts.some(({ tables }) => tables > 1) ? summary.lostTitleOfSeveral : summary.lostTitle}
      </figcaption>
      <dl>
        {parts.map(({ category, points, lost }) => (
          <div key={category} className="bar-row">
            <dt>{categories[category]}</dt>
            <dd>
              <Bar share={points > 0 ? lost / points : 0} />
              <span className={lost > 0 ? 'lost' : 'muted'}>
                {lost > 0
                  ? fillText(summary.lostValue, { lost: plain(lost), points: plain(points) })
                  : summary.lostNone}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}

/** A lost part that is there is seen, however small. */
const LEAST = 1.5;

function Bar({ share }: { share: number }) {
  const lost = share > 0 ? Math.max(share * 100, LEAST) : 0;
  return (
    <svg className="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className="bar-kept" width={100 - lost} height="8" />
      <rect className="bar-lost" x={100 - lost} width={lost} height="8" />
    </svg>
  );
}
