import { check, places } from '../../support/check-rule';
import { grid, single } from './grid';

const ID = 'indicator/not-applicable';

describe('indicator/not-applicable', () => {
  it.each([
    ['无', '无'],
    ['本项目不适用', '/'],
    ['生态环境', '本项目不涉及'],
    ['/', '/'],
  ])('“%s” with the target “%s” (六安)', (name, target) => {
    const found = check(
      ID,
      grid(
        { level2: '数量指标', level3: '册数', target: '8000份' },
        { level2: '生态效益指标', level3: name, target },
      ),
    );
    expect(places(found)).toEqual(['C22 info']);
  });

  it.each([
    ['a real indicator', single('生态效益指标', '无废城市建设', '达标')],
    ['a negative goal', single('社会效益指标', '无重大安全事故', '0起')],
    ['a blank line', single('生态效益指标', null, null)],
    [
      'a target left out under points: that is indicator/target-missing',
      single('生态效益指标', '生态环境', '/', { weight: 5 }),
    ],
  ])('is quiet about %s', (_, table) => {
    expect(check(ID, table)).toEqual([]);
  });
});
