import type { Options } from '../../../derivation/options.ts'
import type { Quantities } from '../../../derivation/quantity.ts'
import type { Variant, Variants } from '../../../derivation/sheet.ts'
import type { Localized } from '../../../i18n/localized.ts'
import {
  BIAS_SIGNS,
  isBatch,
  REDUCTIONS,
  sizes,
  TRAIN_BIASES,
  type Example,
  type Loss,
} from '../../../model/example.ts'
import { narratedQuantities } from '../narrated/index.ts'
import { quantitiesOf } from '../quantities/index.ts'
import { tell, type Told } from '../told.ts'
import { tellRounded } from './rounded.ts'

/** The example under each other convention that concerns it, worked out when its numbers are asked for. */
export function variantsOf(example: Example, options: Options): Variants<Example> {
  const conventions = otherConventions(example).map(([id, name, params]) => ({
    id,
    name,
    params,
    valueOf: reader(() => tell(params, options)),
  }))
  const known = new Map<number, Variant<Example>>()
  return {
    conventions,
    rounded: (wanted) => {
      const decimals = Math.min(Math.max(wanted, FEWEST), MOST)
      const variant = known.get(decimals) ?? {
        id: `rounded-${decimals}`,
        name: roundedName(decimals),
        valueOf: reader(() => tellRounded(example, options, decimals)),
      }
      known.set(decimals, variant)
      return variant
    },
  }
}

/** Nobody rounds by hand to whole numbers, or to more digits than a calculator shows. */
const [FEWEST, MOST] = [1, 12]

function reader(work: () => Told): Variant['valueOf'] {
  let quantities: Quantities | undefined
  return (id) => {
    quantities ??= numbersOf(work())
    return quantities.get(id)?.value ?? Number.NaN
  }
}

function numbersOf(told: Told): Quantities {
  return new Map([
    ...quantitiesOf(told),
    ...narratedQuantities(told).map((one) => [one.id, one] as const),
  ])
}

type Other = readonly [id: string, name: Localized, params: Example]

function otherConventions(example: Example): readonly Other[] {
  const others: Other[] = []
  const { hiddenUsesUpdatedWeights: slips } = example
  if (example.layers.length > 1)
    others.push([
      slips ? 'old-weights' : 'updated-weights',
      slips ? OLD_WEIGHTS : UPDATED_WEIGHTS,
      { ...example, hiddenUsesUpdatedWeights: !slips },
    ])
  if (example.layers.some(({ biases }) => biases !== null)) {
    for (const trainBiases of TRAIN_BIASES)
      others.push([trainBiases, BIASES[trainBiases], { ...example, trainBiases }])
    for (const biasSign of BIAS_SIGNS)
      others.push([biasSign, SIGNS[biasSign], { ...example, biasSign }])
  }
  for (const [loss, name] of squaredBeside(example)) others.push([loss, name, { ...example, loss }])
  if (isBatch(example))
    for (const reduction of REDUCTIONS)
      others.push([reduction, REDUCED[reduction], { ...example, reduction }])
  if (example.layers.some(({ activation }) => activation === 'relu'))
    for (const [reluAtZero, name] of AT_ZERO)
      others.push([`relu-${reluAtZero}`, name, { ...example, reluAtZero }])
  return others.filter(([, , params]) => isOther(example, params))
}

/** The other squared errors, where the loss is one. The mean over a single output is the sum. */
function squaredBeside(example: Example): typeof SQUARED {
  if (!SQUARED.some(([one]) => one === example.loss)) return []
  if (sizes(example).at(-1) !== 1) return SQUARED
  const isMean = example.loss === 'mean-squared-error'
  return SQUARED.filter(
    ([one]) => one !== 'mean-squared-error' && !(isMean && one === 'squared-error'),
  )
}

/** Whether anything is done in another way. */
function isOther(example: Example, params: Example): boolean {
  return Object.entries(params).some(([key, value]) => Reflect.get(example, key) !== value)
}

const UPDATED_WEIGHTS: Localized = {
  en: 'the hidden layers see weights that are already updated',
  zh: '隐藏层使用已经更新过的权重',
  ko: '은닉층이 이미 갱신된 가중치를 쓰면',
}
const OLD_WEIGHTS: Localized = {
  en: 'the hidden layers see the old weights',
  zh: '隐藏层使用更新前的权重',
  ko: '은닉층이 갱신 전 가중치를 쓰면',
}
const BIASES: Readonly<Record<Example['trainBiases'], Localized>> = {
  none: { en: 'the biases stay as they are', zh: '偏置不更新', ko: '편향을 고정하면' },
  'per-neuron': {
    en: 'each unit trains a bias of its own',
    zh: '每个单元各自更新一个偏置',
    ko: '뉴런마다 편향을 따로 학습하면',
  },
  'shared-per-layer': {
    en: 'a layer shares one bias, which moves by the sum over its units',
    zh: '每层共用一个偏置，按该层各单元之和更新',
    ko: '층마다 편향 하나를 함께 쓰고 뉴런별 값의 합만큼 바꾸면',
  },
}
const SIGNS: Readonly<Record<Example['biasSign'], Localized>> = {
  add: { en: 'the biases are added', zh: '偏置取加号', ko: '편향을 더하면' },
  threshold: {
    en: 'the biases are subtracted, as thresholds',
    zh: '偏置作为阈值减去',
    ko: '편향을 임계값으로 빼면',
  },
}
const SQUARED: readonly (readonly [Loss, Localized])[] = [
  [
    'half-squared-error',
    { en: 'the loss has the factor ½', zh: '损失带系数 ½', ko: '손실에 ½을 곱하면' },
  ],
  [
    'squared-error',
    { en: 'the ½ is left out of the loss', zh: '损失不带系数 ½', ko: '손실에서 ½을 빼고 쓰면' },
  ],
  [
    'mean-squared-error',
    {
      en: 'the loss is the mean over the outputs',
      zh: '损失对各输出取平均',
      ko: '손실을 출력에 대해 평균하면',
    },
  ],
]
const REDUCED = {
  sum: { en: 'the samples are added up', zh: '对样本求和', ko: '표본을 더하면' },
  mean: { en: 'the samples are averaged', zh: '对样本取平均', ko: '표본을 평균하면' },
}
const AT_ZERO: readonly (readonly [Example['reluAtZero'], Localized])[] = [
  [
    0,
    {
      en: 'the slope of ReLU at 0 is 0',
      zh: 'ReLU 在 0 处的导数取 0',
      ko: 'ReLU의 0에서 미분을 0으로 두면',
    },
  ],
  [
    0.5,
    {
      en: 'the slope of ReLU at 0 is ½',
      zh: 'ReLU 在 0 处的导数取 ½',
      ko: 'ReLU의 0에서 미분을 ½로 두면',
    },
  ],
  [
    1,
    {
      en: 'the slope of ReLU at 0 is 1',
      zh: 'ReLU 在 0 处的导数取 1',
      ko: 'ReLU의 0에서 미분을 1로 두면',
    },
  ],
]

function roundedName(decimals: number): Localized {
  return {
    en: `every intermediate result is rounded to ${decimals} decimals`,
    zh: `每个中间结果都舍入到 ${decimals} 位小数`,
    ko: `중간 결과를 모두 소수점 아래 ${decimals}자리로 반올림하면`,
  }
}
