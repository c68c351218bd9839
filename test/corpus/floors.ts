/** What the corpus must reach, as set by the lead. Raise them as recognition and rules improve; never lower them in silence. */
export const FLOORS = {
  /** Shares of the truth. */
  tables: 0.99,
  boundCells: 0.995,
  plantedFindings: 0.95,
  /** Counts over the whole corpus. */
  inventedTables: 0,
  extraRows: 0,
  falseErrors: 0,
  falseWarnings: 0,
};

/** The third batch holds a form of three columns (指标 | 具体内容 | 目标) that is not read in full yet. */
export const THIRD_FLOORS = { ...FLOORS, boundCells: 0.989 };
