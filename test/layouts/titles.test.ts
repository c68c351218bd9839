import { titleMeaning } from '../../src/layouts/titles';
import { matchingText } from '../../src/sheet/text';

describe('a title says what its table is', () => {
  it.each([
    ['2023年度项目支出绩效自评表', 'project-self-evaluation'],
    ['附件2：项目支出绩效自评表（2021年度）', 'project-self-evaluation'],
    ['部门预算项目支出绩效自评表', 'project-self-evaluation'],
    ['2023年度部门整体支出绩效自评表', 'overall-self-evaluation'],
    ['部门（单位）整体绩效自评表', 'overall-self-evaluation'],
    ['转移支付区域绩效自评表', 'transfer-self-evaluation'],
    ['中央对地方专项转移支付区域（项目）绩效目标自评表', 'transfer-self-evaluation'],
    ['2023年度部门整体支出绩效评价基础数据表', 'base-data'],
    ['1.怀财字【2023】7号 大要案准备金绩效目标表', 'target'],
    ['2024年江汉区项目支出(绩效目标)申报表', 'project-target'],
    ['预算项目绩效目标表', 'project-target'],
    ['2024年江汉区部门整体绩效目标申报表', 'overall-target'],
    ['2023年度绩效自评表', 'self-evaluation'],
    ['财政局2020年度部门整体支出绩效评价指标评分表', 'overall-self-evaluation'],
    ['2020年度县级专项资金绩效目标自评表', 'self-evaluation'],
    ['2020年度专项资金支出绩效自评表', 'project-self-evaluation'],
    ['员工绩效考核评分表', 'foreign'],
    ['农田建设项目财政重点评价打分表（第三方）', 'foreign'],
    ['第三方绩效评价指标体系评分表', 'foreign'],
    ['农田建设项目绩效评价打分表', 'project-self-evaluation'],
    ['项目支出绩效运行监控表', 'foreign'],
    ['2024年1—7月监控情况表', 'foreign'],
    ['森林防火视频监控运维绩效目标表', 'target'],
    ['视频监控建设项目绩效自评表', 'project-self-evaluation'],
    ['视频监控建设项目绩效监控表', 'foreign'],
    ['年度绩效目标表', null],
    ['长期绩效目标表', null],
    ['整体绩效总目标', null],
    ['2024年部门预算支出总表', null],
    ['备注：一个一级项目支出一张表，附项目支出绩效自评表', null],
  ])('%s', (title, meaning) => expect(titleMeaning(matchingText(title))).toBe(meaning));
});
