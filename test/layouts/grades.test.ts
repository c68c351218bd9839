import { gradeNamed, gradeScale, isGradeWord } from '../../src/layouts/grades';

describe('words of grades', () => {
  it.each([
    ['优', '优'],
    ['优秀', '优'],
    ['优等', '优'],
    ['良好', '良'],
    ['良等', '良'],
    ['中', '中'],
    ['中等', '中'],
    ['差', '差'],
    ['较差', '差'],
    ['差等', '差'],
  ])('%s is %s', (word, grade) => {
    expect(gradeNamed(word)).toBe(grade);
    expect(isGradeWord(word)).toBe(true);
  });

  it.each(['合格', '不合格', '一般', '较好'])('%s is a grade, of another scale', (word) => {
    expect(isGradeWord(word)).toBe(true);
    expect(gradeNamed(word)).toBeUndefined();
  });

  it.each(['', '优□良□', '中期', '中等职业学校', '优先'])('"%s" is none', (word) => {
    expect(isGradeWord(word)).toBe(false);
    expect(gradeNamed(word)).toBeUndefined();
  });

  it('come in scales that hold together', () => {
    expect(gradeScale('良好')).toEqual(['优秀', '良好', '中等', '差']);
    expect(gradeScale('良等')).toEqual(['优等', '良等', '中等', '差等']);
    expect(gradeScale('差')).toEqual(['优', '良', '中', '差']);
  });
});
