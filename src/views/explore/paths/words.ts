import type { Localized } from '../../../i18n/localized.ts'

/** The words of the path ledger. `number` is a text that has been formatted. */

export const TITLE: Localized = {
  en: 'Every path to the loss',
  zh: '通向损失的每条路径',
  ko: '손실에 이르는 모든 경로',
}

export const LEAD: Localized = {
  en: 'Along a path the slopes multiply; over all paths the products add up. That sum is the gradient.',
  zh: '沿一条路径，局部导数相乘；对所有路径，乘积相加。这个和就是梯度。',
  ko: '한 경로에서는 국소 미분을 곱하고, 모든 경로의 곱을 더합니다. 그 합이 기울기입니다.',
}

export const LIGHT: Localized = {
  en: 'Path to light in the drawing',
  zh: '在图中点亮的路径',
  ko: '그림에서 밝힐 경로',
}

export const allPaths = (count: number): Localized => ({
  en: count === 2 ? 'Both paths' : `All ${count} paths`,
  zh: `全部 ${count} 条路径`,
  ko: `경로 ${count}개 모두`,
})

export const shownOf = (shown: number, count: number): Localized => ({
  en: `${count} paths lead to the loss. The ${shown} largest are written out, the others are one line.`,
  zh: `共有 ${count} 条路径通向损失。写出其中最大的 ${shown} 条，其余合为一行。`,
  ko: `손실에 이르는 경로는 ${count}개입니다. 가장 큰 ${shown}개를 쓰고 나머지는 한 줄로 묶습니다.`,
})

export const rest = (count: number): Localized => ({
  en: `${count} more paths together`,
  zh: `其余 ${count} 条路径之和`,
  ko: `나머지 경로 ${count}개의 합`,
})

export const sumOf = (count: number): Localized => ({
  en: count === 1 ? 'The one path' : `Sum of ${count} paths`,
  zh: count === 1 ? '唯一的路径' : `${count} 条路径之和`,
  ko: count === 1 ? '하나뿐인 경로' : `경로 ${count}개의 합`,
})

export const BACKWARD: Localized = {
  en: 'From one backward pass',
  zh: '一次反向传播的结果',
  ko: '역전파 한 번의 결과',
}

export const SAME: Localized = {
  en: 'The same number: backpropagation adds up all paths without walking each of them.',
  zh: '结果相同：反向传播把所有路径加在一起，而不必逐条走过。',
  ko: '같은 값입니다. 역전파는 경로를 하나씩 걷지 않고도 모두 더합니다.',
}

export const SPOILT: Localized = {
  en: 'A factor is not a finite number, so neither is the sum. Follow the path at the top to see where.',
  zh: '有一个因子不是有限的数，所以和也不是。看第一条路径可知它在哪里。',
  ko: '유한하지 않은 인수가 있어 합도 그렇습니다. 맨 위 경로에서 그 자리를 찾을 수 있습니다.',
}
