import { useState, type KeyboardEvent, type PointerEvent } from 'react';

/** Pixels. */
const LEAST = 320;
const MOST = 720;
const USUAL = 380;
const STEP = 20;

export interface PaneWidth {
  readonly width: number;
  readonly set: (width: number) => void;
}

/** How wide the pane is, as long as the page is open. */
export function usePaneWidth(): PaneWidth {
  const [width, setWidth] = useState(USUAL);
  return { width, set: (wanted) => setWidth(Math.min(MOST, Math.max(LEAST, wanted))) };
}

/** The line between grid and pane: dragged, or moved by the arrow keys. */
export function Splitter({ label, pane }: { label: string; pane: PaneWidth }) {
  const drag = (event: PointerEvent): void => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) pane.set(window.innerWidth - event.clientX);
  };
  const press = ({ key }: KeyboardEvent): void => {
    if (key === 'ArrowLeft') pane.set(pane.width + STEP);
    if (key === 'ArrowRight') pane.set(pane.width - STEP);
  };
  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={pane.width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      tabIndex={0}
      onPointerDown={drag}
      onPointerMove={move}
      onKeyDown={press}
    />
  );
}
