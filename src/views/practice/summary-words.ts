import type { Localized } from '../../i18n/localized.ts'

/** The words of the summary and of the progress. */
export const summaryWords = {
  title: { en: 'How it went', zh: '练习小结', ko: '연습 결과' },
  firstTry: { en: 'at the first try', zh: '一次做对', ko: '한 번에' },
  helped: { en: 'with help', zh: '借助提示', ko: '도움을 받아' },
  missed: { en: 'after a miss', zh: '错后改对', ko: '틀린 뒤에' },
  skills: { en: 'What you practised', zh: '练习内容', ko: '연습한 내용' },
  skill: { en: 'Skill', zh: '内容', ko: '내용' },
  inARow: { en: 'In a row', zh: '连续答对', ko: '연속 정답' },
  state: { en: 'Still missing', zh: '还缺什么', ko: '남은 것' },
  mastered: { en: 'mastered', zh: '已掌握', ko: '익힘' },
  shown: {
    en: 'once where a slip would show',
    zh: '还要在能显出错误的题里做对一次',
    ko: '실수가 드러나는 문제에서 한 번',
  },
  slips: { en: 'Your slips', zh: '你的错误', ko: '나온 실수' },
  noSlips: {
    en: 'No wrong rule was recognised.',
    zh: '没有发现用错的规则。',
    ko: '잘못 쓴 규칙은 없었습니다.',
  },
  next: { en: 'Next', zh: '下一步', ko: '다음' },
  newNumbers: { en: 'New numbers', zh: '换一组数', ko: '새 숫자로' },
  again: { en: 'The same numbers again', zh: '用同一组数再做', ko: '같은 숫자로 다시' },
  study: { en: 'Look at the solution', zh: '查看完整解答', ko: '풀이 보기' },
  print: { en: 'Print', zh: '打印', ko: '인쇄' },
  copy: { en: 'Copy as text', zh: '复制为文字', ko: '글로 복사' },
  copied: { en: 'Copied', zh: '已复制', ko: '복사됨' },
  refused: {
    en: 'The browser does not allow copying here. The text is selected: press Ctrl+C or ⌘C.',
    zh: '浏览器不允许在此复制。文本已选中，请按 Ctrl+C 或 ⌘C。',
    ko: '브라우저가 여기서 복사를 허용하지 않습니다. 글이 선택되어 있으니 Ctrl+C 또는 ⌘C를 누르세요.',
  },
  text: { en: 'Summary as text', zh: '小结文本', ko: '결과 요약 글' },
  local: {
    en: 'Nothing is sent. Paste this text where your instructor asks for it.',
    zh: '不会发送任何内容。请把这段文字贴到老师指定的地方。',
    ko: '아무것도 전송되지 않습니다. 이 글을 선생님이 안내한 곳에 붙여 넣으세요.',
  },
} as const satisfies Record<string, Localized>

export const more = (count: number): Localized => ({
  en: `${count} more in a row`,
  zh: `再连续答对 ${count} 个`,
  ko: `연속 ${count}개 더`,
})

export const needs = (title: Localized): Localized => ({
  en: `once: ${title.en}`,
  zh: `做对一次：${title.zh}`,
  ko: `한 번: ${title.ko}`,
})

export const dotsSpoken = (count: number): Localized => ({
  en: `${count} of 3 in a row`,
  zh: `连续答对 ${count}/3`,
  ko: `연속 정답 ${count}/3`,
})

export const atLevel = (level: number, name: Localized): Localized => ({
  en: `Level ${level}: ${name.en}`,
  zh: `级别 ${level}：${name.zh}`,
  ko: `${level}단계: ${name.ko}`,
})
