import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Filled } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../rules/rule';
import { useTexts } from '../context';

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled } as const;

/** Told apart by shape as well as by colour. */
export function SeverityIcon({ severity, decorative }: { severity: Severity; decorative?: boolean }) {
  const texts = useTexts();
  const Icon = ICONS[severity];
  const name = decorative ? undefined : texts.severities[severity];
  return <Icon className={`severity ${severity}`} title={name} aria-hidden={decorative} />;
}
