import type { FundField } from '../../recognition/table';
import type { ScoredTable } from '../../scoring/types';
import { rawText, withoutSpaces } from '../../sheet/text';
import { shortText } from '../describe';

/** The header of a money column as the form words it: "全年预算数(A)". */
export const columnTitle = ({ table }: ScoredTable, field: FundField): string =>
  shortText(withoutSpaces(rawText(table.fundBlock?.columns[field]?.value ?? null)));
