import { lazy, Suspense, useState } from 'react';
import { compare } from '../actions/compare';
import { useEnv, useReason, useTexts } from '../context';
import { ReasonedButton } from './ActionButton';
import { useOpenings } from './openings';

const CompareDialog = lazy(() => import('./CompareDialog'));

/** Opens the dialog that asks for the files. */
export function CompareButton() {
  const { host } = useEnv();
  const { actions } = useTexts();
  const reason = useReason((state) => compare.unavailable(state, host, []));
  const [isOpen, setOpen] = useState(false);
  const opening = useOpenings(isOpen);
  return (
    <>
      <ReasonedButton
        label={actions.compare}
        reason={reason}
        appearance="subtle"
        size="small"
        onPress={() => setOpen(true)}
      />
      {opening > 0 && (
        <Suspense fallback={null}>
          <CompareDialog key={opening} isOpen={isOpen} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
