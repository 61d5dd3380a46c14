import type { Kit } from '../../derivation/kit/spec.ts'
import { SOURCE, type InceptionParams } from './params.ts'

/** Of GoogLeNet, the sizes are those of its table of layers. */
export const PRESETS: Kit<InceptionParams>['presets'] = [
  {
    id: 'homework',
    title: { en: '256 channels of 32 × 32', zh: '256 个 32 × 32 通道', ko: '32 × 32 채널 256개' },
    params: SOURCE,
  },
  {
    id: 'as-printed',
    title: {
      en: 'Additions as the sheet counts them',
      zh: '按原题解的算法数加法',
      ko: '원문의 방식으로 센 덧셈',
    },
    params: { ...SOURCE, additions: 'source' },
  },
  {
    id: 'googlenet-3a',
    title: { en: 'GoogLeNet, module 3a', zh: 'GoogLeNet 的 3a 模块', ko: 'GoogLeNet의 3a 모듈' },
    params: {
      ...SOURCE,
      H: 28,
      W: 28,
      C: 192,
      F1: 64,
      R3: 96,
      F3: 128,
      R5: 16,
      F5: 32,
      Rp: 32,
    },
  },
  {
    id: 'googlenet-5b',
    title: { en: 'GoogLeNet, module 5b', zh: 'GoogLeNet 的 5b 模块', ko: 'GoogLeNet의 5b 모듈' },
    params: {
      ...SOURCE,
      H: 7,
      W: 7,
      C: 832,
      F1: 384,
      R3: 192,
      F3: 384,
      R5: 48,
      F5: 128,
      Rp: 128,
    },
  },
  {
    id: 'small',
    title: { en: 'Small enough for paper', zh: '可以笔算的小模块', ko: '손으로 계산할 작은 모듈' },
    params: { ...SOURCE, H: 8, W: 8, C: 10, F1: 4, F3: 6, F5: 2, R3: 3, R5: 2, Rp: 4 },
  },
  {
    id: 'too-wide',
    title: {
      en: 'Bottlenecks as wide as the input',
      zh: '瓶颈与输入同宽',
      ko: '입력만큼 넓은 병목',
    },
    params: { ...SOURCE, C: 64, F1: 32, F3: 64, F5: 32, R3: 64, R5: 64, Rp: 32 },
  },
  {
    id: 'no-biases',
    title: { en: 'Without biases', zh: '无偏置', ko: '편향 없음' },
    params: { ...SOURCE, biases: 'off' },
  },
]
