import type { Translation } from '../locale';
import type { profiles as chinese } from '../zh-CN/profiles';

export const profiles: Translation<typeof chinese> = {
  'national-2020': 'National (Caiyu 2020 No. 10)',
  'national-101': 'National (cost as a first level)',
  hubei: 'Hubei (20 points for execution)',
  hunan: 'Hunan',
  hebei: 'Hebei',
  sichuan: 'Sichuan',
  chongqing: 'Chongqing (score coefficients)',
  yunnan: 'Yunnan',
  transfer: 'Transfer payments (no scores)',
  custom: 'Custom (arithmetic only)',
};
