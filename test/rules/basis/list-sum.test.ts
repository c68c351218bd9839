import { declaration } from '../../support/table-builder';
import { describeRule } from '../../support/describe-rule';

const line = (basis: string, amount: string | number) =>
  declaration({ unit: null, lists: [{ name: 'costing', rows: [{ item: '业务专项', basis, amount }] }] });

const text = (costing: string) => declaration({ fields: { costing } });

const JIANGHAN =
  '依据往年测算： ①学校周边环境整治4万元；②社区治安防控5万元；③矛盾纠纷排查化解4万元；④平安建设测评35万；⑤长安杂志征订11.27万';
const CENTRE =
  '已建设的信息化项目：①速裁法庭法院专线4.6万每年。②云平台资源服务20万每年。③专网维护14.1万每年。④云MAS业务3万每年。⑤运维工作年服务费10万元。⑥核查比对工作经费10万元。';

describeRule('basis/list-sum', {
  wrong: [
    {
      name: '江汉 综治工作',
      table: line(JIANGHAN, '65.38万'),
      says: ['B101 warning 65.38万元 → 59.27万元'],
      message: '4万元＋5万元＋4万元＋35万元＋11.27万元＝59.27万元',
    },
    {
      name: '江汉 综治中心: by the year',
      table: line(CENTRE, 53.36),
      says: ['B101 warning 53.36万元 → 61.7万元'],
    },
    {
      name: 'numbered',
      table: line('1、场地费2万元；2、资料费1万元', '4万元'),
      says: ['B101 warning 4万元 → 3万元'],
    },
    {
      name: 'to the total of a text alone',
      table: text('①管网铺设120万元；②泵房改造60万元；③监理及检测15万元，共计245万元。'),
      says: ['B2 warning 245万元 → 195万元'],
      message: '文中合计写为 245万元',
    },
  ],
  right: [
    { name: 'a text alone that adds up', table: text('①管网120万元；②泵房60万元，共计180万元。') },
    { name: 'a text alone without a total', table: text('①管网120万元；②泵房60万元。') },
    { name: 'adds up', table: line(JIANGHAN, '59.27万') },
    { name: 'the total stands in the text', table: line('①4万元；②5万元；合计9万元，另有结余', '9万元') },
    { name: 'one amount', table: line('印刷费8万元', '6万元') },
    { name: 'no list', table: line('合同总价200万元，首付100万元', '60万元') },
    { name: 'prices in it', table: line('①每人300元；②每场2万元', '6万元') },
    { name: 'shares in it', table: line('①设备4万元；②软件5万元，按80%安排', '7.2万元') },
  ],
});
