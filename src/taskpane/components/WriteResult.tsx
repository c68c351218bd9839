import { lazy, Suspense } from 'react';
import { usePane } from '../context';

const WriteReport = lazy(() => import('./WriteReport'));

/** The report of the last run of writing, loaded once there is one: the pane checks without. */
export function WriteResult({ withUndo = false }: { readonly withUndo?: boolean }) {
  const written = usePane((state) => state.written);
  if (!written) return null;
  return (
    <Suspense fallback={null}>
      <WriteReport written={written} withUndo={withUndo} />
    </Suspense>
  );
}
