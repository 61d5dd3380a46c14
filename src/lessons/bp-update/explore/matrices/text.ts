import type { Prose } from '../../../../derivation/prose.ts'
import type { Localized } from '../../../../i18n/localized.ts'

/** Which index of a weight is its row, by its letter. */
export const CAPTION: Readonly<Record<'source' | 'target', (letter: string) => Prose>> = {
  source: (w) => ({
    en: `In $${w}_{ih}$ the row $i$ is where the weight starts, the column $h$ the unit that it enters. So the forward pass needs the transpose.`,
    zh: `在 $${w}_{ih}$ 中，行 $i$ 是权重的起点，列 $h$ 是它进入的单元，因此前向传播要用转置。`,
    ko: `$${w}_{ih}$에서 행 $i$는 가중치가 나오는 곳, 열 $h$는 들어가는 뉴런입니다. 그래서 순전파에 전치가 필요합니다.`,
  }),
  target: (w) => ({
    en: `In $${w}_{ji}$ the row $j$ is the unit that the weight enters, the column $i$ where it starts. So the way back needs the transpose.`,
    zh: `在 $${w}_{ji}$ 中，行 $j$ 是权重进入的单元，列 $i$ 是它的起点，因此反向计算要用转置。`,
    ko: `$${w}_{ji}$에서 행 $j$는 가중치가 들어가는 뉴런, 열 $i$는 나오는 곳입니다. 그래서 역전파에 전치가 필요합니다.`,
  }),
}

const inLayer = (l: number, en: string, zh: string, ko: string): Localized => ({
  en: `${en}, layer ${l + 1}`,
  zh: `第 ${l + 1} 层：${zh}`,
  ko: `${l + 1}층: ${ko}`,
})

export const TITLE = {
  sums: (l: number) => inLayer(l, 'Weighted sums', '加权和', '가중합'),
  outputs: (l: number) => inLayer(l, 'Outputs', '输出', '출력'),
  error: {
    en: 'How the loss answers to the outputs',
    zh: '损失对输出的导数',
    ko: '출력에 대한 손실의 미분',
  },
  signals: (l: number) => inLayer(l, 'Error signals', '误差信号', '오차 신호'),
  move: (l: number, isChange: boolean) =>
    isChange
      ? inLayer(l, 'Change of the weights', '权重的改变量', '가중치의 변화량')
      : inLayer(l, 'Gradient of the weights', '权重的梯度', '가중치의 기울기'),
  biasMove: (l: number, isChange: boolean) =>
    isChange
      ? inLayer(l, 'Change of the biases', '偏置的改变量', '편향의 변화량')
      : inLayer(l, 'Gradient of the biases', '偏置的梯度', '편향의 기울기'),
  reduced: (l: number) => inLayer(l, 'All samples, weights', '所有样本的权重', '모든 표본, 가중치'),
  reducedBias: (l: number) =>
    inLayer(l, 'All samples, biases', '所有样本的偏置', '모든 표본, 편향'),
  update: (l: number) => inLayer(l, 'New weights', '新权重', '새 가중치'),
  biasUpdate: (l: number) => inLayer(l, 'New biases', '新偏置', '새 편향'),
}
