import fc from 'fast-check';
import { likeness } from '../../../src/rules/cross/similarity';

const reason = (left: string, right: string): string => {
  const like = likeness(left, right);
  return like ? `${like.reason} ${like.common} ${like.share.toFixed(2)}` : 'none';
};

test.each([
  // 江汉 2024: budget table 11, the overall declaration and the projects' own forms.
  ['610工作经费', '610 工作经费', 'same 610工作经费 1.00'],
  ['法学会专项经费', '法学会工作经费', 'core 法学会 1.00'],
  ['见义勇为基金', '见义勇为奖励基金', 'part 见义勇为基金 0.86'],
  ['严重精神障碍患者', '严重精神障碍患者救治救助', 'part 严重精神障碍患者 0.80'],
  ['扫黑除恶专项经费', '扫黑除恶专项斗争经费', 'part 扫黑除恶 0.80'],
  ['网格员终端', '网格员移动终端', 'part 网格员终端 0.83'],
  ['网格员手持终端', '网格员移动终端', 'letters 网格员终端 0.71'],
  ['社区安保人员经费', '社区安保服务经费', 'letters 社区安保 0.67'],
  ['怀财字【2023】7号 维稳经费', '维稳工作经费', 'core 维稳 1.00'],
  ['“双百”活动', '双百活动', 'same 双百活动 1.00'],
  ['政治轮训专项经费', '法学会专项经费', 'none'],
  ['工作经费', '项目经费', 'none'],
  ['', '维稳经费', 'none'],
])('%s / %s: %s', (left, right, expected) => {
  expect(reason(left, right)).toBe(expected);
});

test('is the same both ways, between nothing and all', () => {
  const word = fc.constantFrom('网格员', '终端', '社区', '安保', '经费', '专项', '人员', '2023年', ' ');
  const name = fc.array(word, { maxLength: 6 }).map((words) => words.join(''));
  fc.assert(
    fc.property(name, name, (left, right) => {
      const [there, back] = [likeness(left, right), likeness(right, left)];
      expect(there?.share).toBe(back?.share);
      expect(there?.reason).toBe(back?.reason);
      if (there) expect(there.share > 0 && there.share <= 1).toBe(true);
    }),
  );
});
