import type { Lang } from '../locales/locale';
import type { ReportContext } from '../reports/report';
import type { Io } from './io';
import type { CliTexts } from './texts';

/** What every command is given. */
export interface Settings {
  readonly io: Io;
  readonly lang: Lang;
  readonly texts: CliTexts;
  readonly tool: ReportContext['tool'];
  /** Takes the exit status of a command. */
  readonly done: (status: number) => void;
}
