import type { ReportFormat } from './report';

export const REPORT_FORMATS = ['text', 'json', 'sarif', 'html'] as const;
export type ReportFormatName = (typeof REPORT_FORMATS)[number];

/** A format by name, loaded when it is asked for. */
export async function reportFormat(name: ReportFormatName): Promise<ReportFormat> {
  switch (name) {
    case 'text':
      return (await import('./text')).textFormat;
    case 'json':
      return (await import('./json')).jsonFormat;
    case 'sarif':
      return (await import('./sarif')).sarifFormat;
    case 'html':
      return (await import('./html')).htmlFormat;
  }
}
