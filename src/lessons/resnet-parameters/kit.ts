import { RESNET_SPECS } from '../../derivation/kit/resnet.ts'
import { RESNETS, resnetTitle } from '../../derivation/kit/resnet-presets.ts'
import type { Kit } from '../../derivation/kit/spec.ts'
import type { ResNet } from '../../model/resnet.ts'
import { NAME } from './words.ts'

export interface MemoryParams extends ResNet {
  /** How many pictures go through at once. */
  readonly m: number
  /** The bytes of one number. */
  readonly bytes: '2' | '4' | '8'
}

const DEFAULT: MemoryParams = { ...RESNETS[18], m: 1, bytes: '4' }

const bytes = (value: string) => ({
  value,
  label: { en: `${value} bytes`, zh: `${value} 字节`, ko: `${value}바이트` },
})

export const KIT: Kit<MemoryParams> = {
  defaults: DEFAULT,
  specs: {
    ...RESNET_SPECS,
    m: {
      kind: 'number',
      min: 1,
      max: 4096,
      step: 1,
      whole: true,
      draw: [1, 2, 4, 8, 16, 32],
      tex: 'm',
      name: NAME.batch,
    },
    bytes: {
      kind: 'choice',
      label: { en: 'A number takes', zh: '每个数占', ko: '수 하나의 크기' },
      options: ['2', '4', '8'].map(bytes),
    },
  },
  presets: [
    ...([18, 34, 50, 152] as const).map((depth) => ({
      id: `depth-${depth}`,
      title: resnetTitle(String(depth)),
      params: { ...DEFAULT, ...RESNETS[depth] },
    })),
    {
      id: 'batch',
      title: {
        en: 'A batch of 32 in half precision',
        zh: '半精度，一批 32 幅',
        ko: '반정밀도, 배치 32장',
      },
      params: { ...DEFAULT, ...RESNETS[50], m: 32, bytes: '2' },
    },
    {
      id: 'small',
      title: { en: 'Small pictures', zh: '小图像', ko: '작은 이미지' },
      params: { ...DEFAULT, b: [1, 2, 1], s: 64, n: 10 },
    },
  ],
}
