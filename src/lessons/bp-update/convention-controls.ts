import type { Control, NumberControl } from '../../derivation/lesson.ts'
import { everywhere, type Localized } from '../../i18n/localized.ts'
import { BIAS_SIGNS, type Example } from '../../model/example.ts'

/** How the update is computed, where textbooks differ; only what can make a difference to the example. */

const HIDDEN_WEIGHTS = ['old', 'updated'] as const
const RELU_AT_ZERO = { '0': 0, '0.5': 0.5, '1': 1 } as const
type ReluAtZero = keyof typeof RELU_AT_ZERO

/** The momentum that still lets a velocity fade. */
const LONGEST_MOMENTUM = 0.99

export function conventionControls(example: Example): readonly Control[] {
  const { layers } = example
  return [
    ...(layers.some(({ biases }) => biases !== null)
      ? [choice('biasSign', BIAS_SIGN, example.biasSign, BIAS_SIGNS, BIAS_SIGN_NAME)]
      : []),
    ...(layers.some(({ activation }) => activation === 'relu')
      ? [
          choice(
            'reluAtZero',
            everywhere("$\\operatorname{ReLU}'(0)$"),
            reluAtZeroOf(example),
            ['0', '0.5', '1'],
            RELU_AT_ZERO_NAME,
          ),
        ]
      : []),
    ...(layers.length > 1
      ? [
          choice(
            'hiddenWeights',
            HIDDEN,
            example.hiddenUsesUpdatedWeights ? 'updated' : 'old',
            HIDDEN_WEIGHTS,
            HIDDEN_NAME,
          ),
        ]
      : []),
  ]
}

/** The example with one of these controls changed; undefined where it is none of them. */
export function setConvention(example: Example, id: string, value: string): Example | undefined {
  if (id === 'biasSign') {
    const biasSign = BIAS_SIGNS.find((sign) => sign === value)
    return biasSign && { ...example, biasSign }
  }
  if (id === 'reluAtZero')
    return isReluAtZero(value) ? { ...example, reluAtZero: RELU_AT_ZERO[value] } : undefined
  if (id === 'hiddenWeights') return { ...example, hiddenUsesUpdatedWeights: value === 'updated' }
  return undefined
}

/** The slope of leaky units, where there are any. */
export function slopeControl({ layers, slope }: Example): readonly NumberControl[] {
  const isLeaky = layers.some(({ activation }) => LEAKY.has(activation))
  return isLeaky
    ? [{ kind: 'number', id: 'slope', label: SLOPE, value: slope, min: -1, max: 1, step: 0.05 }]
    : []
}

export function momentumControl({ optimizer }: Example): NumberControl {
  return {
    kind: 'number',
    id: 'momentum',
    label: MOMENTUM,
    value: optimizer.kind === 'momentum' ? optimizer.momentum : 0,
    min: 0,
    max: LONGEST_MOMENTUM,
    step: 0.1,
  }
}

/** The example with one of these numbers changed; undefined where it is none of them. */
export function setSetting(example: Example, id: string, value: number): Example | undefined {
  if (id === 'slope') return { ...example, slope: value }
  if (id !== 'momentum') return undefined
  return {
    ...example,
    optimizer: value === 0 ? { kind: 'sgd' } : { kind: 'momentum', momentum: value },
  }
}

const LEAKY: ReadonlySet<string> = new Set(['leaky-relu', 'prelu'])

const isReluAtZero = (value: string): value is ReluAtZero => value in RELU_AT_ZERO

function reluAtZeroOf({ reluAtZero }: Example): ReluAtZero {
  return reluAtZero === 0 ? '0' : reluAtZero === 1 ? '1' : '0.5'
}

export function choice<T extends string>(
  id: string,
  label: Localized,
  value: T,
  values: readonly T[],
  names: Readonly<Record<T, Localized>>,
): Extract<Control, { kind: 'choice' }> {
  return {
    kind: 'choice',
    id,
    label,
    value,
    options: values.map((one) => ({ value: one, label: names[one] })),
  }
}

const BIAS_SIGN: Localized = { en: 'A bias is', zh: '偏置', ko: '편향을' }
const BIAS_SIGN_NAME: Record<(typeof BIAS_SIGNS)[number], Localized> = {
  add: { en: 'added', zh: '相加', ko: '더함' },
  threshold: { en: 'subtracted (threshold)', zh: '相减（阈值）', ko: '뺌(임계값)' },
}
const RELU_AT_ZERO_NAME: Record<ReluAtZero, Localized> = {
  '0': everywhere('0'),
  '0.5': everywhere('½'),
  '1': everywhere('1'),
}
const HIDDEN: Localized = {
  en: 'Hidden layers see',
  zh: '隐藏层使用',
  ko: '은닉층이 쓰는 가중치',
}
const HIDDEN_NAME: Record<(typeof HIDDEN_WEIGHTS)[number], Localized> = {
  old: { en: 'old weights', zh: '旧权重', ko: '갱신 전' },
  updated: { en: 'updated weights', zh: '已更新的权重', ko: '갱신 후' },
}
const SLOPE: Localized = { en: 'Slope below 0, $c$', zh: '负侧斜率 $c$', ko: '음수 쪽 기울기 $c$' }
const MOMENTUM: Localized = {
  en: 'Momentum after update 1',
  zh: '动量（第二次更新起）',
  ko: '모멘텀(두 번째부터)',
}
