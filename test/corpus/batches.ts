import { allForms } from './all-forms';
import { secondForms } from './second/all';
import { thirdForms } from './third/all';
import { fourthForms } from './fourth/all';
import { fifthForms } from './fifth/all';
import { sixthForms } from './sixth/all';
import { seventhForms } from './seventh/all';
import { eighthForms } from './eighth/all';
import { ninthForms } from './ninth/all';
import { tenthForms } from './tenth/all';
import { eleventhForms } from './eleventh/all';
import { twelfthForms } from './twelfth/all';
import { thirteenthForms } from './thirteenth/all';
import { fourteenthForms } from './fourteenth/all';
import { fifteenthForms } from './fifteenth/all';
import { sixteenthForms } from './sixteenth/all';
import { seventeenthForms } from './seventeenth/all';
import { eighteenthForms } from './eighteenth/all';
import { nineteenthForms } from './nineteenth/all';
import { twentiethForms } from './twentieth/all';
import { twentyfirstForms } from './twentyfirst/all';
import { twentysecondForms } from './twentysecond/all';
import { twentythirdForms } from './twentythird/all';
import { twentyfourthForms } from './twentyfourth/all';
import { twentyfifthForms } from './twentyfifth/all';
import { twentysixthForms } from './twentysixth/all';
import { twentyseventhForms } from './twentyseventh/all';
import type { CompiledForm } from './truth';

/** What every batch must reach. Raise them as recognition and rules improve; never lower them in silence. */
export const FLOORS = {
  /** Shares of the truth. */
  tables: 0.99,
  boundCells: 0.995,
  plantedFindings: 0.95,
  /** Counts over the whole batch. */
  inventedTables: 0,
  extraRows: 0,
  falseErrors: 0,
  falseWarnings: 0,
};

/** Forms that were written together before the engine saw any of them. */
interface Batch {
  readonly name: string;
  readonly forms: readonly CompiledForm[];
}

export const BATCHES: readonly Batch[] = [
  { name: 'first', forms: allForms },
  { name: 'second', forms: secondForms },
  { name: 'third', forms: thirdForms },
  { name: 'fourth', forms: fourthForms },
  { name: 'fifth', forms: fifthForms },
  { name: 'sixth', forms: sixthForms },
  { name: 'seventh', forms: seventhForms },
  { name: 'eighth', forms: eighthForms },
  { name: 'ninth', forms: ninthForms },
  { name: 'tenth', forms: tenthForms },
  { name: 'eleventh', forms: eleventhForms },
  { name: 'twelfth', forms: twelfthForms },
  { name: 'thirteenth', forms: thirteenthForms },
  { name: 'fourteenth', forms: fourteenthForms },
  { name: 'fifteenth', forms: fifteenthForms },
  { name: 'sixteenth', forms: sixteenthForms },
  { name: 'seventeenth', forms: seventeenthForms },
  { name: 'eighteenth', forms: eighteenthForms },
  { name: 'nineteenth', forms: nineteenthForms },
  { name: 'twentieth', forms: twentiethForms },
  { name: 'twentyfirst', forms: twentyfirstForms },
  { name: 'twentysecond', forms: twentysecondForms },
  { name: 'twentythird', forms: twentythirdForms },
  { name: 'twentyfourth', forms: twentyfourthForms },
  { name: 'twentyfifth', forms: twentyfifthForms },
  { name: 'twentysixth', forms: twentysixthForms },
  { name: 'twentyseventh', forms: twentyseventhForms },
];
