/** Names of the 口径, as the dropdown shows them. */
export const profiles = {
  'national-2020': '全国通用（财预〔2020〕10号）',
  'national-101': '全国通用（成本为一级指标）',
  hubei: '湖北（预算执行 20 分）',
  hunan: '湖南',
  hebei: '河北',
  sichuan: '四川',
  chongqing: '重庆（得分系数）',
  yunnan: '云南',
  transfer: '转移支付（不计分）',
  custom: '自定义（只核对表内数字）',
};
