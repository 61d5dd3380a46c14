import type { Derivation } from '../../derivation/lesson.ts'
import type { Localized } from '../../i18n/localized.ts'

type Words = Readonly<Record<string, Localized>>

export const NAME = {
  x: { en: 'value', zh: '数值', ko: '값' },
  y: { en: 'pooled value', zh: '池化结果', ko: '풀링 값' },
  global: { en: 'of the whole map', zh: '整个特征图的结果', ko: '맵 전체의 값' },
  values: { en: 'number of values', zh: '数值个数', ko: '값의 개수' },
  ratio: { en: 'how many times fewer', zh: '缩小的倍数', ko: '줄어든 배수' },
  count: { en: 'number of parameters', zh: '参数个数', ko: '매개변수의 수' },
} as const satisfies Words

export const CAPTION = {
  x: { en: 'Map $x$', zh: '特征图 $x$', ko: '맵 $x$' },
  max: { en: 'Largest of each window, $y$', zh: '各窗口的最大值 $y$', ko: '창마다의 최댓값 $y$' },
  average: { en: 'Mean of each window, $y$', zh: '各窗口的平均值 $y$', ko: '창마다의 평균 $y$' },
} as const satisfies Words

export const LEGEND: Derivation['legend'] = [
  { tex: 'x', meaning: { en: 'feature map', zh: '特征图', ko: '특징 맵' } },
  { tex: 'y', meaning: { en: 'pooled map', zh: '池化后的特征图', ko: '풀링한 맵' } },
]

export const TITLE = {
  task: { en: 'The task', zh: '题目', ko: '문제' },
  y: { en: 'Pooled map', zh: '池化结果', ko: '풀링한 맵' },
  global: {
    en: 'The whole map in one number',
    zh: '整个特征图化为一个数',
    ko: '맵 전체를 수 하나로',
  },
  count: { en: 'What pooling saves', zh: '节省了多少', ko: '얼마나 줄어드나' },
} as const satisfies Words

export const GOAL = {
  taskMax: {
    en: 'Slide the window over the map and keep the largest number under it.',
    zh: '让窗口在特征图上滑动，每次保留窗口内最大的数。',
    ko: '창을 맵 위로 옮기며 창 안의 가장 큰 수를 남깁니다.',
  },
  taskMean: {
    en: 'Slide the window over the map and keep the mean of what is under it.',
    zh: '让窗口在特征图上滑动，每次保留窗口内各数的平均值。',
    ko: '창을 맵 위로 옮기며 창 안의 평균을 남깁니다.',
  },
  max: {
    en: 'Which number under the window is the largest?',
    zh: '窗口内哪个数最大？',
    ko: '창 안에서 가장 큰 수는 무엇일까요?',
  },
  mean: {
    en: 'What is the mean of the numbers under the window?',
    zh: '窗口内各数的平均值是多少？',
    ko: '창 안에 있는 수의 평균은 얼마일까요?',
  },
  global: {
    en: 'And if the window were as large as the map?',
    zh: '如果窗口和特征图一样大呢？',
    ko: '창이 맵만큼 크다면 어떻게 될까요?',
  },
  count: {
    en: 'How many values are left, and how many parameters did it take?',
    zh: '还剩多少个数，用了多少个参数？',
    ko: '값은 몇 개 남고 매개변수는 몇 개 들었을까요?',
  },
} as const satisfies Words

export const BECAUSE = {
  global: {
    en: 'Global pooling gives one number per map, whatever the size of the image.',
    zh: '全局池化使每个特征图只剩一个数，与图像大小无关。',
    ko: '전역 풀링은 이미지 크기와 상관없이 맵마다 수 하나를 남깁니다.',
  },
  count: {
    en: '{values_in} values have become {values_out}. There is nothing to learn. Each map is pooled alone, so the number of maps stays the same.',
    zh: '{values_in} 个数变成 {values_out} 个。没有需要学习的参数；每个特征图单独池化，所以特征图的个数不变。',
    ko: '값 {values_in}개가 {values_out}개가 되었습니다. 학습할 매개변수가 없고, 맵마다 따로 풀링하므로 맵의 수는 그대로입니다.',
  },
} as const satisfies Words

export const WHY = {
  max: {
    en: 'It keeps that something was found, and forgets exactly where: a small shift changes little.',
    zh: '它保留“找到了”，忘掉“具体在哪”，所以小的平移影响不大。',
    ko: '무언가를 찾았다는 것은 남기고 정확한 위치는 잊습니다. 그래서 조금 밀려도 결과가 크게 바뀌지 않습니다.',
  },
  average: {
    en: 'Every number counts, so a single large one stands out less.',
    zh: '每个数都起作用，个别很大的数就不那么突出。',
    ko: '모든 수가 조금씩 반영되므로 유난히 큰 수 하나가 덜 두드러집니다.',
  },
} as const satisfies Words
