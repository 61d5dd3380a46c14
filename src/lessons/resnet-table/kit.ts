import { RESNET_SPECS } from '../../derivation/kit/resnet.ts'
import { RESNETS, resnetTitle } from '../../derivation/kit/resnet-presets.ts'
import type { Kit } from '../../derivation/kit/spec.ts'
import type { ResNet } from '../../model/resnet.ts'

export const KIT: Kit<ResNet> = {
  defaults: RESNETS[50],
  specs: RESNET_SPECS,
  presets: [
    ...Object.entries(RESNETS).map(([depth, params]) => ({
      id: `depth-${depth}`,
      title: resnetTitle(depth),
      params,
    })),
    {
      id: 'late',
      title: {
        en: 'ResNet-50, stride in the 3×3',
        zh: 'ResNet-50，步长在 3×3 上',
        ko: 'ResNet-50, 스트라이드는 3×3에서',
      },
      params: { ...RESNETS[50], block: 'late' },
    },
    {
      id: 'small',
      title: { en: 'Small pictures', zh: '小图像', ko: '작은 이미지' },
      params: { b: [1, 2, 1], block: 'basic', s: 64, n: 10 },
    },
  ],
}
