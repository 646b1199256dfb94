import assert from 'node:assert/strict';
import { factsIn, importText } from './kit.js';

const text = (...all: string[]): string => `${all.join('\n')}\n`;

describe('charters in Chinese', () => {
  const whole = text(
    '# 灯塔小组章程',
    '',
    '## 一、宗旨',
    '',
    '我们为港口的夜间值班提供支持。',
    '',
    '## 二、工作目标',
    '',
    '1. 每晚的记录在早上八点前完成',
    '2. 三年内没有事故；由大家共同负责',
    '',
    '## 三、小组成员（4人）',
    '',
    '| 姓名 | 角色 | 邮箱 |',
    '| --- | --- | --- |',
    '| 沈若兰 | 组长 | shen@example.cn |',
    '| 欧阳海 | 记录员、联络员 | ou@example.cn |',
    '| 顾一鸣 | | |',
    '| 待定 | 副组长 | |',
    '',
    '## 四、职责范围',
    '',
    '### 范围内',
    '',
    '- 夜间值班表',
    '',
    '### 不包括',
    '',
    '- 船只的维修',
    '',
    '## 五、会议安排',
    '',
    '- 例会：每两周的周三，19:30',
    '- 复盘会：每月最后一个周五',
    '- 碰头会：每周一和周四',
    '',
    '## 六、签名确认',
    '',
    '- 沈若兰，2025年3月4日',
    '- 欧阳海，2025/3/5',
  );

  it('headings, a table of people, goals, both sides of a scope, rhythms, signatures', () => {
    const facts = factsIn(whole);
    assert.equal(facts.language, 'zh');
    assert.deepEqual(facts.members, ['沈若兰', '欧阳海', '顾一鸣']);
    assert.deepEqual(facts.roles, { 沈若兰: ['组长'], 欧阳海: ['记录员', '联络员'] });
    assert.deepEqual(facts.objectives, ['每晚的记录在早上八点前完成', '三年内没有事故；由大家共同负责']);
    assert.deepEqual([facts.in, facts.out], [['夜间值班表'], ['船只的维修']]);
    assert.deepEqual(facts.cadences, ['biweekly', 'monthly', 'twice-weekly']);
    assert.deepEqual(facts.signatories, ['沈若兰', '欧阳海']);
  });

  it('wide marks and the numbers of headings stay as they were', () => {
    const { yaml, report } = importText('a.md', whole);
    assert.doesNotMatch(JSON.stringify(report), /[\u2009\u200a]/);
    assert.ok(report.placed.some(({ heading }) => heading.includes('小组成员（4人）')));
    assert.match(yaml, /三年内没有事故；由大家共同负责/);
    assert.match(yaml, /number: 三、/);
    assert.match(yaml, /小组成员（4人）/);
    assert.match(yaml, /signed: 2025-03-05/);
    assert.doesNotMatch(yaml, /[\u2009\u200a]/);
  });

  it('so they do in a page, and in a title', () => {
    const page = '<h1>葵花队公约（试行）</h1><h2>会议</h2><p><b>例会：</b>每月第二个星期六开会；每年有一次大会。</p>';
    const { yaml } = importText('a.html', page);
    assert.match(yaml, /^title: 葵花队公约（试行）$/m);
    assert.match(yaml, /例会：.*每月第二个星期六开会；每年有一次大会。/);
    assert.deepEqual(factsIn(page, 'a.html').cadences, ['monthly', 'annual']);
  });

  it('labels on lines of their own, names behind them, traditional letters', () => {
    const facts = factsIn(
      text(
        '# 青溪圖書館委員會',
        '',
        '## 團隊成員',
        '',
        '主席：趙明遠（館長）',
        '委員：許文心、馮立、蘇小婉',
        '',
        '## 目標',
        '',
        '- 週末開放',
        '',
        '## 會議',
        '',
        '委員會每月召開一次會議。',
      ),
    );
    assert.deepEqual(facts.members, ['趙明遠', '許文心', '馮立', '蘇小婉']);
    assert.deepEqual(facts.roles['趙明遠']?.includes('主席'), true);
    assert.deepEqual(facts.objectives, ['週末開放']);
    assert.deepEqual(facts.cadences, ['monthly']);
  });

  it('plain text: headings with numbers, points with numbers, titles behind a blank', () => {
    const facts = factsIn(
      text(
        '湖边物业委员会规则',
        '',
        '一、组成人员',
        '',
        '主任：卢国安',
        '委员：夏雨 会计',
        '',
        '二、范围',
        '',
        '委员会不负责：',
        '1、邻里的借款；',
        '2、车位的买卖。',
        '',
        '三、会议',
        '',
        '委员会每季度召开一次例会。',
      ),
      'a.txt',
    );
    assert.deepEqual(facts.members, ['卢国安', '夏雨']);
    assert.deepEqual(facts.out, ['邻里的借款；', '车位的买卖。']);
    assert.deepEqual(facts.cadences, ['quarterly']);
  });

  it('what people are, before their names in brackets', () => {
    const facts = factsIn(text('# 风铃队', '', '## 成员', '', '队长（石磊）测试人员（叶青、江月）'));
    assert.deepEqual(facts.members, ['石磊', '叶青', '江月']);
  });

  it('words of a few letters are nobody', () => {
    const facts = factsIn(
      text('# 团队章程', '', '## 会议', '', '| 会议 | 频率 |', '| --- | --- |', '| 站会 | 每天 |', '| 周会 | 每周 |') +
        text('', '## 方案', '', '- 高可用', '- 常见问题', '- 周报'),
    );
    assert.deepEqual(facts.members, []);
    assert.deepEqual(facts.cadences, ['daily', 'weekly']);
  });
});
