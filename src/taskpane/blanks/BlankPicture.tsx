import { memo, useMemo } from 'react';
import { pictureOf, type PictureBox } from '../../blanks/picture';
import type { BlankSheet } from '../../sheet/host';

/** A table as it will be inserted, drawn from the same cells. Seen only: what it is called stands beside it. */
export const BlankPicture = memo(function BlankPicture({ blank }: { readonly blank: BlankSheet }) {
  const { width, height, boxes } = useMemo(() => pictureOf(blank), [blank]);
  const bordered = boxes.filter(({ border }) => border);
  return (
    <svg
      className="blank-picture"
      viewBox={`-4 -4 ${width + 8} ${height + 8}`}
      aria-hidden="true"
      focusable="false"
    >
      <path className="open" d={outlines(bordered.filter(({ open }) => open))} />
      <path d={outlines(bordered.filter(({ open }) => !open))} />
      {boxes.map((box) => (
        <Texts key={`${box.x} ${box.y}`} {...box} />
      ))}
    </svg>
  );
});

/** All boxes as one path: a gallery of a dozen tables stays light. */
const outlines = (boxes: readonly PictureBox[]): string =>
  boxes.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('');

function Texts({ bold, size, lines }: PictureBox) {
  return lines.map(({ text, x, y, anchor }) => (
    <text key={y} x={x} y={y} textAnchor={anchor} fontSize={size} fontWeight={bold ? 600 : undefined}>
      {text}
    </text>
  ));
}
