import type { Derivation } from '../../derivation/lesson.ts'
import { format } from '../../derivation/number.ts'
import type { Localized } from '../../i18n/localized.ts'

export const PIXEL: Localized = { en: 'pixel', zh: '像素', ko: '화소' }
export const WEIGHT: Localized = { en: 'kernel weight', zh: '卷积核权重', ko: '커널 가중치' }
export const PLACE: Localized = { en: 'map', zh: '特征图', ko: '특징 맵' }

export const CAPTION = {
  image: { en: 'Image $x$', zh: '图像 $x$', ko: '이미지 $x$' },
  kernel: { en: 'Kernel $K$', zh: '卷积核 $K$', ko: '커널 $K$' },
  turned: {
    en: 'Kernel $K$, turned by 180°',
    zh: '卷积核 $K$（旋转 180°）',
    ko: '180° 돌린 커널 $K$',
  },
  map: { en: 'Feature map $y$', zh: '特征图 $y$', ko: '특징 맵 $y$' },
} as const satisfies Readonly<Record<string, Localized>>

export const LEGEND: Derivation['legend'] = [
  { tex: 'x', meaning: { en: 'image', zh: '图像', ko: '이미지' } },
  { tex: 'K', meaning: { en: 'kernel', zh: '卷积核', ko: '커널' } },
  { tex: 'y', meaning: { en: 'feature map', zh: '特征图', ko: '특징 맵' } },
]

export const TASK = {
  title: { en: 'The task', zh: '题目', ko: '문제' },
  goal: {
    en: 'Lay the kernel on the image, multiply the numbers that meet, and add up. Slide the kernel on and repeat.',
    zh: '把卷积核放在图像上，对应位置相乘再相加；然后滑动到下一处，重复同样的计算。',
    ko: '커널을 이미지 위에 놓고 겹치는 수끼리 곱해 모두 더합니다. 커널을 옮기며 되풀이합니다.',
  },
} as const satisfies Readonly<Record<string, Localized>>

/** How many places there are for the kernel: `n` is the formula with its value. */
export const SIZE = (n: string): Localized => ({
  en: `The kernel fits at ${n} places in each direction: that is the size of the map.`,
  zh: `卷积核在每个方向上有 ${n} 个位置，这就是特征图的边长。`,
  ko: `커널이 놓이는 자리는 방향마다 ${n}곳이고, 이것이 특징 맵의 크기입니다.`,
})

export const TURNED: Localized = {
  en: 'Here the kernel is turned by 180° first. In mathematics only that is called a convolution. Deep learning usually leaves the turning out and computes a cross-correlation.',
  zh: '这里先把卷积核旋转 180°。数学中只有这样才叫卷积；深度学习通常省去旋转，实际计算的是互相关。',
  ko: '여기서는 커널을 먼저 180° 돌립니다. 수학에서는 이것만 합성곱이라 합니다. 딥러닝에서는 대개 돌리지 않고 교차상관을 계산합니다.',
}

export const MAP: Localized = { en: 'Feature map', zh: '特征图', ko: '특징 맵' }

export const GOAL: Localized = {
  en: 'What is the sum of the products under the kernel?',
  zh: '卷积核覆盖处各乘积之和是多少？',
  ko: '커널과 겹친 수의 곱을 모두 더하면 얼마일까요?',
}

export const WHY: Localized = {
  en: 'The same few weights are used at every place. So a pattern is found wherever it lies.',
  zh: '每个位置都用同一组权重，所以同一种图案无论在哪里都能被找到。',
  ko: '어느 자리에서나 같은 가중치를 씁니다. 그래서 무늬가 어디에 있든 찾아냅니다.',
}

/** What a map says: how often its strongest answer is given, whether that is below 0, and where there is none. */
export interface Reading {
  readonly strongest: number
  readonly negative: boolean
  readonly silent: number
  readonly all: number
}

export function reading({ strongest, negative, silent, all }: Reading): Localized {
  if (silent === all) return SILENT
  const parts = [
    strongest === 1 ? HERE : asStrong(format(strongest), format(all)),
    ...(negative ? [OPPOSITE] : []),
    silent === 0 ? NOWHERE : partly(format(silent), format(all)),
  ]
  return {
    en: parts.map(({ en }) => en).join(' '),
    zh: parts.map(({ zh }) => zh).join(''),
    ko: parts.map(({ ko }) => ko).join(' '),
  }
}

const SILENT: Localized = {
  en: 'The kernel answers nowhere: at every place the products add up to 0.',
  zh: '卷积核处处没有响应：每个位置上各乘积之和都是 0。',
  ko: '커널은 어디에서도 반응하지 않습니다. 자리마다 곱의 합이 0입니다.',
}

const HERE: Localized = {
  en: 'The kernel answers most strongly here, and at no other place as much.',
  zh: '卷积核在这里的响应最强，其他位置都不及此处。',
  ko: '커널의 반응이 가장 센 곳입니다. 이만큼 반응하는 곳은 더 없습니다.',
}

const asStrong = (strongest: string, all: string): Localized => ({
  en: `The kernel answers most strongly here, and just as much at ${strongest} of ${all} places in all.`,
  zh: `卷积核在这里的响应最强；${all} 个位置中共有 ${strongest} 个同样强。`,
  ko: `커널의 반응이 가장 센 곳입니다. ${all}곳 가운데 모두 ${strongest}곳이 이만큼 반응합니다.`,
})

const OPPOSITE: Localized = {
  en: 'The answer is below 0: the image is there the opposite of the kernel.',
  zh: '响应小于 0：那里的图像与卷积核正好相反。',
  ko: '반응이 0보다 작습니다. 그곳의 이미지는 커널과 반대입니다.',
}

const NOWHERE: Localized = {
  en: 'No place is silent.',
  zh: '没有一个位置的响应为零。',
  ko: '반응이 0인 곳은 없습니다.',
}

const partly = (silent: string, all: string): Localized => ({
  en: `It is silent at ${silent} of ${all} places: there the products add up to 0.`,
  zh: `${all} 个位置中有 ${silent} 个为零：那里各乘积之和是 0。`,
  ko: `${all}곳 가운데 ${silent}곳은 0입니다. 그곳에서는 곱의 합이 0입니다.`,
})
