import { lazy, Suspense, useState } from 'react';
import { compare } from '../actions/compare';
import { useEnv, useReason, useTexts } from '../context';
import { ReasonedButton } from './ActionButton';

const CompareDialog = lazy(() => import('./CompareDialog'));

/** Opens the dialog that asks for the files. */
export function CompareButton() {
  const { host } = useEnv();
  const { actions } = useTexts();
  const reason = useReason((state) => compare.unavailable(state, host, []));
  const [isOpen, setOpen] = useState(false);
  // Loaded when it is first asked for, then kept, so that it can fade out.
  const [wasOpen, setWasOpen] = useState(false);
  const open = (): void => {
    setOpen(true);
    setWasOpen(true);
  };
  return (
    <>
      <ReasonedButton
        label={actions.compare}
        reason={reason}
        appearance="subtle"
        size="small"
        onPress={open}
      />
      {wasOpen && (
        <Suspense fallback={null}>
          <CompareDialog isOpen={isOpen} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
