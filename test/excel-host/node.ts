import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import vm from 'node:vm';
import type { ExcelHost } from './excel-host';
import { RequestError } from './richapi';

/** Requirement sets of the Excel that is played: by default all that the library knows, as in Microsoft 365. */
export type RequirementSets = Readonly<Record<string, string>>;
export const ALL_SETS: RequirementSets = { ExcelApi: '1.20', DelayForCellEdit: '1.1' };

/** The genuine client library, loaded into plain Node and talking to a host of ours. */
interface ExcelClient {
  readonly Excel: typeof Excel;
  /** Delivers an event of Excel to the handlers that the library registered. */
  fire(eventType: number, targetId: string, payload: object): void;
  supports(version: string): boolean;
}

interface RequestResult {
  readonly status: 'succeeded' | 'failed';
  readonly value?: { readonly data: readonly [number, readonly string[], string] };
  readonly error?: { readonly code: number; readonly message: string };
}

/** The part of the library that holds the Excel classes; the part before it deals with browser windows. */
let script: vm.Script | undefined;
function excelScript(): vm.Script {
  if (script) return script;
  const require = createRequire(__filename);
  const folder = dirname(require.resolve('@microsoft/office-js/package.json'));
  const source = readFileSync(join(folder, 'dist', 'excel-web-16.00.debug.js'), 'utf8');
  const start = source.indexOf('var __extends', source.indexOf('prototype.getInitializationReason'));
  script = new vm.Script(source.slice(start), { filename: 'excel-web-16.00.debug.js' });
  return script;
}

/** Loads the library for one host (about 50 ms). */
export function excelInNode(host: ExcelHost, sets: RequirementSets = ALL_SETS): ExcelClient {
  const supports = (name: string, version = '1.0'): boolean => atLeast(sets[name], version);
  const executeRichApiRequestAsync = (
    message: readonly [string, string, string, readonly string[], string, number, number],
    callback: (result: RequestResult) => void,
  ): void => {
    host
      .execute(message[4], message[6])
      .then((body): RequestResult => ({ status: 'succeeded', value: { data: [200, [], body] } }))
      .catch((error: unknown): RequestResult => {
        if (error instanceof RequestError) {
          return { status: 'failed', error: { code: error.code, message: error.message } };
        }
        host.gaps.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
        return { status: 'failed', error: { code: 5001, message: String(error) } };
      })
      .then(callback);
  };
  const sandbox = vm.createContext({
    console,
    setTimeout,
    clearTimeout,
    window: { Office: { context: { requirements: { isSetSupported: supports } } } },
    OSF: { DDA: { RichApi: { executeRichApiRequestAsync } } },
  });
  try {
    excelScript().runInContext(sandbox);
  } catch (error) {
    // The telemetry at the end of the file needs its first half; the Excel classes are complete by then.
    if (!String(error).includes('OSFAriaLogger')) throw error;
  }
  const { Excel: excel, OfficeExtension: extension } = sandbox as unknown as {
    Excel: typeof Excel;
    OfficeExtension: {
      _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
      _testTriggerRichApiMessageEvent(message: object): void;
    };
  };
  extension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return {
    Excel: excel,
    supports: (version) => supports('ExcelApi', version),
    fire: (messageType, targetId, payload) =>
      extension._testTriggerRichApiMessageEvent({
        entries: [{ messageCategory: 65_536, messageType, targetId, message: JSON.stringify(payload) }],
      }),
  };
}

/** Whether a requirement set reaches a version: "1.20" is above "1.9". */
export function atLeast(version: string | undefined, wanted: string): boolean {
  if (version === undefined) return false;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
