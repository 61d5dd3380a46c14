import type { Localized } from '../../../i18n/localized.ts'

export const WORDS = {
  try: { en: 'Try', zh: '试试', ko: '시도해 보기' },
  a: { en: 'as it stands', zh: '现在的样子', ko: '지금 그대로' },
  b: { en: 'changed', zh: '改动后', ko: '바꾼 것' },
  differsIn: { en: 'What is different in B', zh: 'B 有何不同', ko: 'B에서 다른 것' },
  add: { en: 'Change another setting…', zh: '再改一项设置……', ko: '다른 설정 바꾸기…' },
  trained: { en: 'Trained in B', zh: 'B 中更新的层', ko: 'B에서 갱신하는 층' },
  held: {
    en: 'In A, too, only some layers are trained.',
    zh: 'A 也只更新部分层。',
    ko: 'A에서도 일부 층만 갱신한다.',
  },
  none: {
    en: 'Nothing yet: B is the same as A.',
    zh: '还没有：B 与 A 相同。',
    ko: '아직 없다. B는 A와 같다.',
  },
  swap: { en: 'Swap A and B', zh: '交换 A 和 B', ko: 'A와 B 바꾸기' },
  adopt: { en: 'Make B current', zh: '采用 B', ko: 'B를 현재 것으로' },
  only: { en: 'only what differs', zh: '只看不同的', ko: '다른 것만' },
  same: {
    en: 'Every number is the same in both.',
    zh: '两边所有数都相同。',
    ko: '모든 수가 양쪽에서 같다.',
  },
  rest: { en: 'Other numbers', zh: '其他数值', ko: '그 밖의 수' },
  quantity: { en: 'Number', zh: '数', ko: '수' },
  change: { en: 'Difference', zh: '差', ko: '차이' },
  shapes: {
    en: 'The two networks have different shapes, so only the numbers that both have are compared.',
    zh: '两个网络的形状不同，所以只比较双方都有的数。',
    ko: '두 신경망의 모양이 달라서 양쪽에 모두 있는 수만 비교한다.',
  },
  frozen: {
    en: 'What is left untrained is part of this comparison only.',
    zh: '不更新哪些层只在这里的对比中有效。',
    ko: '갱신하지 않는 층은 이 비교에서만 그렇다.',
  },
} as const satisfies Record<string, Localized>

export const WITHOUT = (name: string): Localized => ({
  en: `As in A again: ${name}`,
  zh: `恢复为 A：${name}`,
  ko: `다시 A와 같게: ${name}`,
})

export const MORE = (count: number): Localized => ({
  en: `Show all ${count}`,
  zh: `显示全部 ${count} 个`,
  ko: `${count}개 모두 보기`,
})

export const SAMPLE = (sample: string): Localized => ({
  en: `sample ${sample}`,
  zh: `样本 ${sample}`,
  ko: `표본 ${sample}`,
})
