import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';
import { run } from '../actions/action';
import { ignore } from '../actions/ignore';
import type { PaneFinding } from '../assessor/outcome';
import { useEnv, useTexts } from '../context';
import { useFocusBack } from './focus-back';

interface IgnoreDialogProps {
  /** null while nothing is asked. */
  readonly finding: PaneFinding | null;
  readonly onClose: () => void;
}

/** Asks why a finding is to be set aside. Without a reason it is not. */
export default function IgnoreDialog({ finding, onClose }: IgnoreDialogProps) {
  // Shown until the dialog has faded out.
  const [shown, setShown] = useState(finding);
  if (finding && finding !== shown) setShown(finding);
  return (
    <Dialog open={finding !== null} onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface className="pane-dialog">
        {shown && <IgnoreForm key={shown.key} finding={shown} onClose={onClose} />}
      </DialogSurface>
    </Dialog>
  );
}

function IgnoreForm({ finding, onClose }: { finding: PaneFinding; onClose: () => void }) {
  useFocusBack();
  const env = useEnv();
  const { ignoreDialog: texts } = useTexts();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(env.platform.recall('name') ?? '');
  const isComplete = reason.trim() !== '';
  const confirm = (): void => {
    if (!isComplete) return;
    void run(env, ignore, { finding, reason: reason.trim(), by: by.trim() });
    onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      <DialogBody>
        <DialogTitle>{texts.title}</DialogTitle>
        <DialogContent>
          <p className="muted">
            <span className="cell">{finding.cell}</span> {finding.message}
          </p>
          <Field label={texts.reason} hint={texts.reasonHint} required>
            <Textarea autoFocus rows={2} value={reason} onChange={(_event, { value }) => setReason(value)} />
          </Field>
          <div className="presets">
            {texts.presets.map((preset) => (
              <Button key={preset} size="small" shape="circular" onClick={() => setReason(preset)}>
                {preset}
              </Button>
            ))}
          </div>
          <Field label={texts.by}>
            <Input value={by} onChange={(_event, { value }) => setBy(value)} />
          </Field>
        </DialogContent>
        <DialogActions>
          <Button type="submit" appearance="primary" disabledFocusable={!isComplete}>
            {texts.confirm}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}
