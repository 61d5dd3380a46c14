/** The words of a question to the room. */
export const words = {
  predict: { en: 'Predict first', zh: '先预测', ko: '먼저 예측하기' },
  previous: { en: 'Previous question', zh: '上一题', ko: '이전 질문' },
  next: { en: 'Next question', zh: '下一题', ko: '다음 질문' },
  close: { en: 'Close the question', zh: '关闭问题', ko: '질문 닫기' },
  more: { en: 'One vote more', zh: '加一票', ko: '한 표 더하기' },
  less: { en: 'One vote less', zh: '减一票', ko: '한 표 빼기' },
  count: { en: 'Show the votes', zh: '显示票数', ko: '투표 결과 보기' },
  answer: { en: 'Show the answer', zh: '显示答案', ko: '답 보기' },
  again: { en: 'Talk, then vote again', zh: '讨论后再投一次', ko: '토론하고 다시 투표' },
  clear: { en: 'Clear the votes', zh: '清除票数', ko: '투표 지우기' },
  suppose: { en: 'Put these numbers in', zh: '代入这些数', ko: '이 값들로 바꾸기' },
  think: {
    en: 'Think alone, then raise your hand.',
    zh: '先独立思考，再举手。',
    ko: '먼저 혼자 생각하고 손을 드세요.',
  },
  second: {
    en: 'Talk with your neighbour, then vote again.',
    zh: '先和旁边的同学讨论，再投一次。',
    ko: '옆 사람과 이야기한 뒤 다시 투표하세요.',
  },
  discuss: {
    en: '35–70 % are right: let them talk.',
    zh: '35–70% 答对：适合讨论。',
    ko: '정답 35–70%: 토론하기 좋습니다.',
  },
  right: { en: 'right', zh: '正确', ko: '정답' },
  before: { en: 'first vote', zh: '第一次', ko: '첫 투표' },
  after: { en: 'second vote', zh: '第二次', ko: '둘째 투표' },
  predicted: { en: 'What the room predicted', zh: '大家的预测', ko: '모두의 예측' },
  nothing: {
    en: 'This lesson has nothing to predict at these numbers.',
    zh: '在这组数下，本课没有可以预测的问题。',
    ko: '이 값들에서는 예측해 볼 질문이 없습니다.',
  },
  unclear: {
    en: 'With these numbers this question has no clear answer.',
    zh: '在这组数下，这个问题没有明确的答案。',
    ko: '이 값들에서는 이 질문에 분명한 답이 없습니다.',
  },
  reveal: {
    en: 'Show the votes, then the answer',
    zh: '显示票数，再显示答案',
    ko: '투표 결과, 답 차례로 보기',
  },
} as const

/** How many hands were raised. */
export const votes = (count: number) => ({
  en: `${count} ${count === 1 ? 'vote' : 'votes'}`,
  zh: `${count} 票`,
  ko: `${count}표`,
})

/** A count and its share, as it is read out. */
export const share = (count: number, percent: number) => ({
  en: `${votes(count).en}, ${percent} percent`,
  zh: `${count} 票，百分之 ${percent}`,
  ko: `${count}표, ${percent}퍼센트`,
})

export const place = (k: number, count: number) => ({
  en: `Question ${k} of ${count}`,
  zh: `第 ${k} 题，共 ${count} 题`,
  ko: `질문 ${count}개 중 ${k}번`,
})
