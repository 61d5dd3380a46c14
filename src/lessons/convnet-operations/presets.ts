import type { Kit } from '../../derivation/kit/spec.ts'
import type { NetParams } from './params.ts'

/** The network of the source, with every channel seeing every other. */
export const ALEXNET: NetParams = {
  c: [3, 96, 256, 384, 384, 256],
  k: [11, 5, 3, 3, 3],
  h: [55, 27, 13, 13, 13],
  d: [9216, 4096, 4096, 1000],
  processors: 'one',
}

const VGG19: NetParams = {
  c: [3, 64, 64, 128, 128, 256, 256, 256, 256, 512, 512, 512, 512, 512, 512, 512, 512],
  k: Array.from({ length: 16 }, () => 3),
  h: [224, 224, 112, 112, 56, 56, 56, 56, 28, 28, 28, 28, 14, 14, 14, 14],
  d: [25_088, 4096, 4096, 1000],
  processors: 'one',
}

export const PRESETS: Kit<NetParams>['presets'] = [
  {
    id: 'alexnet',
    title: { en: 'AlexNet', zh: 'AlexNet 网络', ko: 'AlexNet 신경망' },
    params: ALEXNET,
  },
  {
    id: 'two-groups',
    title: {
      en: 'AlexNet on two processors',
      zh: 'AlexNet，分在两块处理器上',
      ko: 'AlexNet, 처리 장치 두 개에 나눔',
    },
    params: { ...ALEXNET, processors: 'two' },
  },
  {
    id: 'one-processor',
    title: {
      en: 'AlexNet, narrower',
      zh: 'AlexNet，通道较少',
      ko: 'AlexNet, 채널을 줄임',
    },
    params: { ...ALEXNET, c: [3, 64, 192, 384, 256, 256] },
  },
  { id: 'vgg19', title: { en: 'VGG19', zh: 'VGG19 网络', ko: 'VGG19 신경망' }, params: VGG19 },
  {
    id: 'small',
    title: { en: 'A small net', zh: '小网络', ko: '작은 신경망' },
    params: { c: [1, 6, 16], k: [5, 5], h: [28, 10], d: [400, 120, 84, 10], processors: 'one' },
  },
]
