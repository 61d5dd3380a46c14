import type { Kit } from '../../derivation/kit/spec.ts'
import type { FieldParams } from './params.ts'

/** The first layers of VGG16: two convolutions and a pool, twice. A ReLU sees one cell and is left out. */
export const VGG: FieldParams = {
  n: 224,
  k: [3, 3, 2, 3, 3, 2],
  s: [1, 1, 2, 1, 1, 2],
  p: [1, 1, 0, 1, 1, 0],
  i: 28,
}

export const PRESETS: Kit<FieldParams>['presets'] = [
  {
    id: 'vgg16',
    title: { en: 'The first layers of VGG16', zh: 'VGG16 的前几层', ko: 'VGG16의 첫 층들' },
    params: VGG,
  },
  {
    id: 'border',
    title: { en: 'The same at the border', zh: '同上，位于边界', ko: '같은 층들, 경계에서' },
    params: { ...VGG, i: 1 },
  },
  {
    id: 'small',
    title: { en: 'A small net', zh: '小网络', ko: '작은 신경망' },
    params: { n: 10, k: [3, 2, 3], s: [1, 2, 1], p: [1, 0, 1], i: 3 },
  },
  {
    id: 'stride-2',
    title: { en: 'Stride 2 throughout', zh: '每层步长均为 2', ko: '모든 층의 스트라이드가 2' },
    params: { n: 32, k: [3, 3, 3], s: [2, 2, 2], p: [1, 1, 1], i: 2 },
  },
  {
    id: 'no-padding',
    title: { en: 'Without padding', zh: '无填充', ko: '패딩 없음' },
    params: { n: 12, k: [3, 3, 3], s: [1, 1, 1], p: [0, 0, 0], i: 3 },
  },
  {
    id: 'large-kernel',
    title: { en: 'A large kernel first', zh: '首层用大卷积核', ko: '큰 커널로 시작' },
    params: { n: 224, k: [7, 3, 3, 3], s: [2, 2, 1, 1], p: [3, 1, 1, 1], i: 20 },
  },
  {
    id: 'skipped',
    title: {
      en: 'A stride larger than the kernel',
      zh: '步长大于卷积核',
      ko: '커널보다 큰 스트라이드',
    },
    params: { n: 18, k: [2, 2], s: [3, 1], p: [0, 0], i: 3 },
  },
]

/** Whether the layers are those of the source document. */
export function isSource({ k, s, p }: FieldParams): boolean {
  return [k, s, p].join(';') === [VGG.k, VGG.s, VGG.p].join(';')
}
