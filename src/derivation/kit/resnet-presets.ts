import type { Localized } from '../../i18n/localized.ts'
import type { ResNet } from '../../model/resnet.ts'

const net = (b: readonly number[], block: ResNet['block']): ResNet => ({
  b,
  block,
  s: 224,
  n: 1000,
})

/** The columns of the table, by their depth: He et al. (2015), table 1. */
export const RESNETS = {
  18: net([2, 2, 2, 2], 'basic'),
  34: net([3, 4, 6, 3], 'basic'),
  50: net([3, 4, 6, 3], 'bottleneck'),
  101: net([3, 4, 23, 3], 'bottleneck'),
  152: net([3, 8, 36, 3], 'bottleneck'),
} as const satisfies Readonly<Record<number, ResNet>>

export const resnetTitle = (depth: string): Localized => ({
  en: `ResNet-${depth}`,
  zh: `${depth} 层的 ResNet`,
  ko: `${depth}층 ResNet`,
})
