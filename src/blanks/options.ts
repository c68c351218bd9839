import type { Category1 } from './form';

/** What people choose about a blank table. */
export interface BlankOptions {
  /** The year the table is for; left open when absent. */
  readonly year?: number;
  /** The office's own name, filled in where the form asks for it. */
  readonly unitName?: string;
  /** Of the amounts. 万元 when absent. */
  readonly unit?: '万元' | '元';
  /** Goals with texts or grids of their own; 1 when absent. */
  readonly goals?: number;
  /** Rows of every second-level category, or blank lines of a disclosure table; the form's usual number when absent. */
  readonly rows?: number;
  /** Rows of lists of projects. */
  readonly projects?: number;
  /** Optional parts by their id; what is not named is as the form has it. */
  readonly parts?: Readonly<Record<string, boolean>>;
}

/** What a table that is filled from another one needs beyond that. */
export interface LayoutOptions extends BlankOptions {
  /** Categories and rows of each yearly goal, in place of the form's. */
  readonly groups?: readonly (readonly Category1[])[];
}

/** The largest numbers that fit on a form; the least is 1. */
export const MOST = { goals: 10, rows: 30, projects: 200 } as const;

const within = (value: number | undefined, most: number): number | undefined =>
  value === undefined || !Number.isFinite(value) ? undefined : Math.min(most, Math.max(1, Math.floor(value)));

/** Numbers brought into what fits on a form; given categories say themselves how many goals there are. */
export function soundOptions(options: LayoutOptions): LayoutOptions {
  return {
    ...options,
    goals: options.groups ? options.groups.length : within(options.goals, MOST.goals),
    rows: within(options.rows, MOST.rows),
    projects: within(options.projects, MOST.projects),
  };
}
