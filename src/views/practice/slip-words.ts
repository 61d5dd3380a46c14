import type { Localized } from '../../i18n/localized.ts'
import type { Line } from '../../practice/slip-hunt.ts'

/** The words of the search for a slip. */
export const slipWords = {
  offer: { en: 'Find the slip', zh: '找出错误', ko: '실수 찾기' },
  none: {
    en: 'No slip would show in these numbers. Try new ones.',
    zh: '这组数看不出错误，请换一组数。',
    ko: '이 숫자로는 실수가 드러나지 않습니다. 새 숫자로 해 보세요.',
  },
  task: {
    en: 'Somebody worked this problem with one wrong rule. Everything after the slip follows from it.',
    zh: '有人解这道题时用错了一条规则，之后的数都受它影响。',
    ko: '누군가 이 문제를 풀면서 규칙 하나를 잘못 썼습니다. 그 뒤의 수는 모두 그 영향을 받습니다.',
  },
  question: {
    en: 'Which is the first line that is wrong?',
    zh: '最先出错的是哪一行？',
    ko: '처음으로 틀린 줄은 어느 것인가요?',
  },
  rules: { en: 'Rules', zh: '公式', ko: '공식' },
  choose: {
    en: 'This is the first wrong line',
    zh: '这一行最先出错',
    ko: '이 줄이 처음으로 틀렸다',
  },
  repair: {
    en: 'That is the line. What should stand there?',
    zh: '就是这一行。这里应该是多少？',
    ko: '바로 그 줄입니다. 여기에 와야 할 값은 무엇인가요?',
  },
  repaired: { en: 'Found and put right', zh: '已找到并改正', ko: '찾아서 고쳤습니다' },
  told: {
    en: 'Whoever wrote this would be told:',
    zh: '对写出这份解答的人，会这样提示：',
    ko: '이 풀이를 쓴 사람에게는 이렇게 말해 줍니다.',
  },
  wrote: { en: 'The rule that was followed', zh: '所用的错误规则', ko: '잘못 쓴 규칙' },
  another: { en: 'Another slip', zh: '再找一个', ko: '다른 실수 찾기' },
  back: { en: 'Back to practice', zh: '回到练习', ko: '연습으로 돌아가기' },
} as const satisfies Record<string, Localized>

/** What is said of a line that is not the first wrong one. */
export const lineWords: Readonly<Record<Exclude<Line, 'first'>, (symbol: string) => Localized>> = {
  right: (symbol) => ({
    en: `The line of ${symbol} is right. Check it against its rule, and read on.`,
    zh: `${symbol} 这一行是对的。对照公式看一看，再往下查。`,
    ko: `${symbol} — 이 줄은 맞습니다. 공식과 견주어 보고 계속 읽어 보세요.`,
  }),
  follows: (symbol) => ({
    en: `${symbol} is not right, but it follows rightly from an earlier line. Look further up.`,
    zh: `${symbol} 的值不对，但它是由前面的错误正确推出的。请往上找。`,
    ko: `${symbol} — 값은 틀렸지만 앞줄에서 옳게 따라 나온 것입니다. 더 위를 보세요.`,
  }),
  again: (symbol) => ({
    en: `${symbol} is wrong, but not first: the same slip was made before. Look further up.`,
    zh: `${symbol} 不对，但不是最先出错的一行：同样的错误前面已经出现。请往上找。`,
    ko: `${symbol} — 틀렸지만 처음은 아닙니다. 같은 실수가 앞에 있었습니다. 더 위를 보세요.`,
  }),
}
