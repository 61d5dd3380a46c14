import { isSameData } from '../../derivation/same.ts'
import type { Localized } from '../../i18n/localized.ts'
import type { NetParams } from './params.ts'
import { PRESETS } from './presets.ts'

/** What is published of a preset, in 10⁹: AlexNet by Caffe and by torchvision, VGG19 by He et al. (2015). */
const PUBLISHED: Readonly<Record<string, string>> = {
  'two-groups': '0.724',
  'one-processor': '0.71',
  vgg19: '19.6',
}

/** How the multiplications of a published network are given elsewhere. */
export function publishedOf(params: NetParams): Localized | undefined {
  const preset = PRESETS.find((one) => isSameData(one.params, params))
  const figure = preset && PUBLISHED[preset.id]
  return figure === undefined
    ? undefined
    : {
        en: `Published for this network: $${figure} \\times 10^9$. The count number by number agrees; that of whole windows does not.`,
        zh: `该网络公布的数字是 $${figure} \\times 10^9$。逐数计数与之相符，按整个窗口计数则不符。`,
        ko: `이 신경망에 대해 발표된 값은 $${figure} \\times 10^9$입니다. 수 하나하나를 센 값은 이와 맞지만, 창 단위로 센 값은 맞지 않습니다.`,
      }
}
