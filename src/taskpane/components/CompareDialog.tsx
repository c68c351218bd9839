import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { run } from '../actions/action';
import { compare } from '../actions/compare';
import { useEnv, useTexts } from '../context';
import { useFocusBack } from './focus-back';

/** What the file dialog offers. */
const ACCEPTED = '.xlsx,.xlsm,.xls,.csv';

interface CompareDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks which workbooks to compare with. */
export default function CompareDialog({ isOpen, onClose }: CompareDialogProps) {
  return (
    <Dialog open={isOpen} onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface className="pane-dialog">
        <FileForm onClose={onClose} />
      </DialogSurface>
    </Dialog>
  );
}

function FileForm({ onClose }: Pick<CompareDialogProps, 'onClose'>) {
  useFocusBack();
  const env = useEnv();
  const { compareDialog: texts } = useTexts();
  const [files, setFiles] = useState<readonly File[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const confirm = (): void => {
    if (files.length === 0) return;
    void run(env, compare, files);
    onClose();
  };
  return (
    <DialogBody>
      <DialogTitle>{texts.title}</DialogTitle>
      <DialogContent>
        <p>{texts.intro}</p>
        <div>
          <Button onClick={() => input.current?.click()}>{texts.choose}</Button>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            accept={ACCEPTED}
            aria-label={texts.files}
            // Closing the file dialog without a choice keeps what was chosen before.
            onChange={({ target }) => target.files?.length && setFiles([...target.files])}
          />
        </div>
        {files.length > 0 && (
          <ul className="chosen-files" aria-label={texts.files}>
            {files.map(({ name }) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        )}
        <p className="muted">{texts.privacy}</p>
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" disabledFocusable={files.length === 0} onClick={confirm}>
          {texts.confirm}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </DialogActions>
    </DialogBody>
  );
}
