/** The grades of a total, best first. */
export const GRADES = ['优', '良', '中', '差'] as const;
export type Grade = (typeof GRADES)[number];

/** How forms write the four grades, best first. A word that several of these scales have is taken for the first one's. */
const SCALES: readonly (readonly string[])[] = [
  GRADES,
  ['优秀', '良好', '中等', '差'],
  ['优秀', '良好', '中等', '较差'],
  ['优等', '良等', '中等', '差等'],
  ['优级', '良级', '中级', '差级'],
];

/** Words of scales of which nobody knows how many points they want. */
const OTHERS: readonly string[] = ['合格', '不合格', '一般', '较好'];

/** The scale a word belongs to, its words in the order of {@link GRADES}; undefined for words of other scales. */
export const gradeScale = (word: string): readonly string[] | undefined =>
  SCALES.find((words) => words.includes(word));

/** The grade a word stands for; undefined for words of other scales. */
export const gradeNamed = (word: string): Grade | undefined => GRADES[gradeScale(word)?.indexOf(word) ?? -1];

/** Whether a cell that holds this text alone, without spaces, tells a grade, be it of a scale of its own. */
export const isGradeWord = (word: string): boolean => OTHERS.includes(word) || gradeScale(word) !== undefined;
