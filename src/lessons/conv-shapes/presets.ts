import type { Kit } from '../../derivation/kit/spec.ts'
import type { ShapeParams } from './params.ts'

/** The first layer of ResNet on one colour picture. */
export const RESNET: ShapeParams = {
  n: 1,
  hi: 224,
  wi: 224,
  ci: 3,
  kn: 64,
  kh: 7,
  kw: 7,
  s: 2,
  p: 3,
  xR: [
    [1, 2],
    [3, 4],
  ],
  xG: [
    [0, 1],
    [1, 0],
  ],
  xB: [
    [2, 2],
    [2, 2],
  ],
  KR: [
    [1, 0],
    [0, 1],
  ],
  KG: [
    [1, 1],
    [1, 1],
  ],
  KB: [
    [0, -1],
    [1, 0],
  ],
  b: 1,
  R: 255,
  G: 128,
  B: 0,
}

export const PRESETS: Kit<ShapeParams>['presets'] = [
  {
    id: 'resnet',
    title: { en: 'The first layer of ResNet', zh: 'ResNet 的第一层', ko: 'ResNet의 첫 층' },
    params: RESNET,
  },
  {
    id: 'same',
    title: { en: '3 × 3 that keeps the size', zh: '保持大小的 3 × 3', ko: '크기를 지키는 3 × 3' },
    params: { ...RESNET, n: 8, ci: 64, kh: 3, kw: 3, s: 1, p: 1 },
  },
  {
    id: 'one-by-one',
    title: { en: 'A 1 × 1 convolution', zh: '1 × 1 卷积', ko: '1 × 1 합성곱' },
    params: { ...RESNET, hi: 56, wi: 56, ci: 256, kh: 1, kw: 1, s: 1, p: 0 },
  },
  {
    id: 'rest',
    title: {
      en: 'Stride 2 leaves pixels out',
      zh: '步长 2 漏掉像素',
      ko: '픽셀을 남기는 스트라이드 2',
    },
    params: { ...RESNET, n: 4, hi: 28, wi: 35, ci: 16, kn: 32, kh: 3, kw: 3, p: 0 },
  },
  {
    id: 'alexnet',
    title: { en: 'The first layer of AlexNet', zh: 'AlexNet 的第一层', ko: 'AlexNet의 첫 층' },
    params: { ...RESNET, hi: 227, wi: 227, kn: 96, kh: 11, kw: 11, s: 4, p: 0 },
  },
]
