/**
 * What the host needs of Office. The product passes the globals of office.js ({@link officeEnvironment}); tests pass
 * the genuine `Excel.run` of the library, talking to a workbook of their own.
 */
export interface OfficeEnvironment {
  /** `Excel.run`. */
  run<T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Whether this Excel has the requirement set ExcelApi `version` ("1.13"). */
  supports(version: string): boolean;
  /** The workbook was opened for reading only. */
  readonly readOnly: boolean;
}

/** The environment of an add-in page. Call it after `Office.onReady`. */
export const officeEnvironment = (): OfficeEnvironment => ({
  run: (options, batch) => Excel.run(options, batch),
  supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
  readOnly: Office.context.document.mode === Office.DocumentMode.ReadOnly,
});
