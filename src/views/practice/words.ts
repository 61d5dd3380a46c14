import type { Localized } from '../../i18n/localized.ts'

/** The words of the practice mode. */
export const words = {
  exercise: { en: 'The exercise', zh: '练习', ko: '연습 문제' },
  level: { en: 'Left open', zh: '留空', ko: '빈칸' },
  leap: { en: 'I know this', zh: '我已掌握', ko: '이미 아는 내용' },
  numbers: { en: 'New numbers', zh: '换一组数', ko: '새 숫자' },
  whichNumbers: { en: 'Numbers', zh: '所用的数', ko: '숫자' },
  typeSeed: { en: 'Seed…', zh: '种子…', ko: '시드…' },
  takeSeed: { en: 'Use', zh: '使用', ko: '사용' },
  companions: {
    en: 'Problems that show more',
    zh: '更能显出错误的题',
    ko: '실수가 더 드러나는 문제',
  },
  class: { en: 'For a class', zh: '教学用', ko: '수업용' },
  sets: { en: 'Problem sets…', zh: '班级习题集…', ko: '문제 세트…' },
  seed: (seed: number): Localized => ({
    en: `seed ${seed}`,
    zh: `种子 ${seed}`,
    ko: `시드 ${seed}`,
  }),
  own: { en: 'your own numbers', zh: '你自己的数', ko: '직접 정한 숫자' },
  found: (done: number, all: number): Localized => ({
    en: `${done} of ${all} found`,
    zh: `已完成 ${done}/${all}`,
    ko: `${all}개 중 ${done}개 완료`,
  }),
  answer: { en: 'Your answer', zh: '你的答案', ko: '답' },
  check: { en: 'Check', zh: '检查', ko: '확인' },
  next: { en: 'Next', zh: '下一个', ko: '다음' },
  finish: { en: 'See how it went', zh: '查看结果', ko: '결과 보기' },
  goTo: (name: string): Localized => ({
    en: `Fill in ${name}`,
    zh: `填写${name}`,
    ko: `${name} 채우기`,
  }),
  open: { en: 'still open', zh: '未填', ko: '비어 있음' },
  later: {
    en: 'Appears once the numbers before it are found.',
    zh: '前面的数填好后才会显示。',
    ko: '앞의 수를 찾으면 나타납니다.',
  },
  lacks: {
    number: { en: 'Type a number first.', zh: '请先填入一个数。', ko: '먼저 수를 적으세요.' },
    digits: {
      en: 'Right so far. Give at least one more digit.',
      zh: '目前正确，请至少再多写一位有效数字。',
      ko: '여기까지 맞습니다. 유효 숫자를 한 자리 이상 더 쓰세요.',
    },
  },
  choose: { en: 'Which one do you mean?', zh: '你指的是哪一个？', ko: '어느 수를 뜻하나요?' },
  meant: (symbol: string): Localized => ({
    en: `That names $${symbol}$. This box asks for another number.`,
    zh: `你写的是 $${symbol}$，这里要填的是另一个数。`,
    ko: `$${symbol}$의 값이라고 적혀 있습니다. 이 칸에는 다른 값을 씁니다.`,
  }),
  hints: { en: 'Help', zh: '提示', ko: '힌트' },
  kinds: {
    where: { en: 'Where?', zh: '在哪里？', ko: '위치' },
    rule: { en: 'Rule', zh: '公式', ko: '공식' },
    numbers: { en: 'Numbers', zh: '代入', ko: '대입' },
    answer: { en: 'Answer', zh: '答案', ko: '답' },
  },
  held: {
    early: {
      en: 'Try once first; this help opens after a try or 15 seconds.',
      zh: '先试一次：做过一次或 15 秒后即可查看。',
      ko: '먼저 한 번 풀어 보세요. 한 번 시도하거나 15초가 지나면 열립니다.',
    },
    hasty: { en: 'Read this one first.', zh: '先把这条看完。', ko: '이것부터 읽어 보세요.' },
  },
  offered: (kind: string): Localized => ({
    en: `Two tries so far. “${kind}” may help.`,
    zh: `已试了两次，可以看看“${kind}”。`,
    ko: `두 번 시도했습니다. ‘${kind}’ 도움말을 볼 수 있습니다.`,
  }),
  contrast: {
    title: {
      en: 'The same rule a second time',
      zh: '同一条错误规则又出现了',
      ko: '같은 규칙을 두 번째로 썼습니다',
    },
    right: { en: 'Right rule', zh: '正确规则', ko: '옳은 규칙' },
    yours: { en: 'Your rule', zh: '你的规则', ko: '내가 쓴 규칙' },
    probe: (title: Localized): Localized => ({
      en: `See where they differ: ${title.en}`,
      zh: `看看区别：${title.zh}`,
      ko: `차이가 보이는 문제: ${title.ko}`,
    }),
  },
  changed: {
    en: 'The numbers are no longer those of your exercise.',
    zh: '现在的数与你正在做的练习不同。',
    ko: '지금 숫자는 풀던 문제의 숫자가 아닙니다.',
  },
  resume: { en: 'Back to my exercise', zh: '回到我的练习', ko: '풀던 문제로 돌아가기' },
  restart: { en: 'Practise with these numbers', zh: '用这组数练习', ko: '이 숫자로 연습하기' },
  firstNumbers: {
    en: 'An earlier number is still open; find it first.',
    zh: '前面还有数没有填，请先完成。',
    ko: '앞에 빈칸이 남아 있습니다. 먼저 채우세요.',
  },
} as const satisfies Record<string, Localized | ((...args: never[]) => Localized) | object>

/** A verdict's sign and word. */
export const marks = {
  right: { sign: '✓', word: { en: 'Right', zh: '正确', ko: '맞음' } },
  wrong: { sign: '✗', word: { en: 'Not yet', zh: '还不对', ko: '아직 아님' } },
} as const
