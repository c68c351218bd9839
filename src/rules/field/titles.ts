/** Fields that the forms require, by the label they usually stand beside, in the order of the form. */
export const REQUIRED_FIELDS: Readonly<Record<string, string>> = {
  projectName: '项目名称',
  projectCode: '项目代码',
  department: '主管部门',
  implementingUnit: '实施单位',
  year: '项目年度',
};

/** Fields that an office fills in late or leaves to the printed copy. */
export const OPTIONAL_FIELDS: Readonly<Record<string, string>> = {
  leader: '项目负责人',
  contact: '联系人',
  phone: '联系电话',
  filledBy: '填报人',
  filledOn: '填报日期',
};
