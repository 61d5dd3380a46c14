import type { Localized } from '../../i18n/localized.ts'

/** The words of the blank page. */
export const pageWords = {
  title: { en: 'A blank page', zh: '空白页', ko: '백지에서 풀기' },
  task: {
    en: 'Work out the whole problem, in any order. Type each number with its name; what you find appears in the drawing.',
    zh: '独立算完整道题，顺序不限。写出每个量的名称和数值，算对的会出现在图中。',
    ko: '문제 전체를 스스로 계산해 보세요. 순서는 자유입니다. 이름과 값을 적으면 찾은 수가 그림에 나타납니다.',
  },
  line: { en: 'Name and number', zh: '名称和数值', ko: '이름과 값' },
  example: { en: 'name = 1.5', zh: '名称 = 1.5', ko: '이름 = 1.5' },
  which: { en: 'Quantity', zh: '所求的量', ko: '구하는 양' },
  typed: { en: 'as typed', zh: '按输入', ko: '적은 대로' },
  nameless: {
    en: 'Say which number it is: type its name and =, or choose it from the list.',
    zh: '请说明这是哪个量：写出名称和等号，或从列表中选择。',
    ko: '어느 양인지 알려 주세요. 이름과 등호를 쓰거나 목록에서 고르세요.',
  },
  given: (symbol: string): Localized => ({
    en: `${symbol} is on the page already.`,
    zh: `${symbol} 已经在页面上了。`,
    ko: `${symbol} — 이미 나와 있는 수입니다.`,
  }),
  hints: (symbol: string): Localized => ({
    en: `Next in the order of the solution: ${symbol}`,
    zh: `按解题顺序，下一个是 ${symbol}`,
    ko: `풀이 순서로 다음 수: ${symbol}`,
  }),
  none: { en: 'Nothing found yet.', zh: '还没有找到任何数。', ko: '아직 찾은 수가 없습니다.' },
  found: { en: 'Found', zh: '已找到', ko: '찾은 수' },
} as const
