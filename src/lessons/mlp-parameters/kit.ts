import { biasesSpec } from '../../derivation/kit/parameter-count.ts'
import type { Kit } from '../../derivation/kit/spec.ts'

/** The sizes of fully connected layers, the inputs first, and how their numbers are kept. */
export interface SizeParams {
  readonly n: readonly number[]
  readonly biases: 'on' | 'off'
  /** Of one number in memory. */
  readonly bytes: '2' | '4' | '8'
}

const DEFAULT: SizeParams = { n: [160_000, 40_000, 2_000, 100], biases: 'on', bytes: '4' }

export const KIT: Kit<SizeParams> = {
  defaults: DEFAULT,
  specs: {
    n: {
      kind: 'list',
      min: 1,
      max: 1_000_000,
      step: 1,
      whole: true,
      draw: [10, 16, 20, 32, 50, 64, 100, 128],
      first: 0,
      length: { min: 2, max: 7, label: { en: 'Sizes', zh: '各层大小的个数', ko: '크기의 개수' } },
      fill: 10,
      tex: 'n',
      name: { en: 'units of layer', zh: '单元个数，层', ko: '유닛의 수, 층' },
    },
    biases: biasesSpec({ en: 'one per unit', zh: '每个单元一个', ko: '유닛마다 하나' }),
    bytes: {
      kind: 'choice',
      label: { en: 'Kept as', zh: '存储格式', ko: '저장 형식' },
      options: [
        { value: '2', label: { en: '2 bytes each', zh: '每个数 2 字节', ko: '수마다 2바이트' } },
        { value: '4', label: { en: '4 bytes each', zh: '每个数 4 字节', ko: '수마다 4바이트' } },
        { value: '8', label: { en: '8 bytes each', zh: '每个数 8 字节', ko: '수마다 8바이트' } },
      ],
    },
  },
  presets: [
    {
      id: 'homework',
      title: { en: 'A large image', zh: '一幅大图像', ko: '큰 이미지' },
      params: DEFAULT,
    },
    {
      id: 'digits',
      title: { en: 'Handwritten digits', zh: '手写数字', ko: '손글씨 숫자' },
      params: { ...DEFAULT, n: [784, 128, 10] },
    },
    {
      id: 'two-two-one',
      title: { en: 'The network 2-2-1', zh: '2-2-1 网络', ko: '2-2-1 신경망' },
      params: { n: [2, 2, 1], biases: 'off', bytes: '8' },
    },
    {
      id: 'deep',
      title: { en: 'Deep and narrow', zh: '又深又窄', ko: '깊고 좁은 신경망' },
      params: { ...DEFAULT, n: [100, 20, 20, 20, 20, 20, 10] },
    },
  ],
}
