import { Button, type ButtonProps } from '@fluentui/react-components';
import { fillText } from '../../locales/fill-text';
import { run, type PaneAction } from '../actions/action';
import { useEnv, useReason, useTexts } from '../context';

type Look = Pick<ButtonProps, 'appearance' | 'icon' | 'size' | 'className'>;

interface ActionButtonProps<Argument> extends Look {
  readonly action: PaneAction<Argument>;
  readonly argument: Argument;
  /** Numbers and names for the label. */
  readonly data?: Readonly<Record<string, string | number>>;
  /** Shows the icon only; the label is read aloud and shown as a tip. */
  readonly iconOnly?: boolean;
}

/** A button for an action. While that cannot be done it stays reachable and says why. */
export function ActionButton<Argument>({
  action,
  argument,
  data,
  iconOnly = false,
  ...look
}: ActionButtonProps<Argument>) {
  const env = useEnv();
  const texts = useTexts();
  const reason = useReason((state) => action.unavailable(state, env.host, argument));
  const label = fillText(texts.actions[action.label], data);
  return (
    <ReasonedButton
      {...look}
      label={label}
      iconOnly={iconOnly}
      reason={reason}
      onPress={() => void run(env, action, argument)}
    />
  );
}

interface ReasonedButtonProps extends Look {
  readonly label: string;
  readonly iconOnly?: boolean;
  /** Why it does nothing now; null when it does. */
  readonly reason: string | null;
  readonly onPress: () => void;
}

/** While it does nothing it stays reachable and says why. */
export const ReasonedButton = ({
  label,
  iconOnly = false,
  reason,
  onPress,
  ...look
}: ReasonedButtonProps) => (
  <Button
    {...look}
    disabledFocusable={reason !== null}
    title={reason ?? (iconOnly ? label : undefined)}
    aria-label={iconOnly ? label : undefined}
    aria-description={reason ?? undefined}
    onClick={() => reason === null && onPress()}
  >
    {iconOnly ? undefined : label}
  </Button>
);
