import type { Training, Version } from '../../../derivation/training.ts'
import { formatTex } from '../../../derivation/number.ts'
import type { Options } from '../../../derivation/options.ts'
import type { Prose } from '../../../derivation/prose.ts'
import { tex } from '../../../derivation/symbol.ts'
import { everywhere } from '../../../i18n/localized.ts'
import type { Activation, Example } from '../../../model/example.ts'
import { RATES } from '../editables.ts'
import { RATE } from '../ids.ts'
import { lettersFor } from '../letters.ts'
import { activationsOf } from '../shape.ts'
import { ACTIVATION } from '../text.ts'

type Idea = ReturnType<Training['ideas']>[number]

/** What is often asked: a larger step, another activation, one layer trained alone, a slip, a loss without its ½. */
export function ideasOf(example: Example, options: Options): readonly Idea[] {
  return [
    faster(example, options),
    ...activated(example),
    ...alone(example, options),
    ...slipped(example),
    ...doubled(example),
  ]
}

/** The letter of a layer's weights. */
export function layersOf(example: Example, { notation }: Options): readonly Prose[] {
  const letters = lettersFor(example, notation)
  return example.layers.map((_, l) => {
    const { letter, sup } = letters.weight(l, 0, 0)
    if (notation === 'ay') return everywhere(`$${tex({ letter, sub: `${l + 1}` })}$`)
    return everywhere(`$${tex({ letter, ...(sup && { sup }) })}$`)
  })
}

function faster(example: Example, { notation }: Options): Idea {
  const eta = Math.min(example.learningRate === 0 ? 1 : 8 * example.learningRate, RATES.max)
  const { rate } = lettersFor(example, notation)
  return idea(everywhere(`$${tex(rate)}=${formatTex(eta)}$`), { changes: [[RATE, eta]] })
}

/** All units sigmoid, or all ReLU where they already are. */
function activated(example: Example): readonly Idea[] {
  const wanted = (['sigmoid', 'relu'] as const).map(
    (kind) => [kind, changed(example, kind)] as const,
  )
  const [kind, changes] = wanted.find(([, one]) => one.length > 0) ?? []
  return kind && changes ? [idea(ACTIVATION[kind], { changes })] : []
}

function changed(example: Example, kind: Activation): Version['changes'] {
  return example.layers.flatMap(({ activation }, l) =>
    activation !== kind && activationsOf(example, l).includes(kind)
      ? [[`activation[${l + 1}]`, kind] as const]
      : [],
  )
}

function alone(example: Example, options: Options): readonly Idea[] {
  const layers = layersOf(example, options)
  if (layers.length === 1) return []
  return layers.map((layer, l) =>
    idea(
      {
        en: `only ${layer.en} trained`,
        zh: `只更新 ${layer.zh}`,
        ko: `${layer.ko}만 갱신`,
      },
      { frozen: [...example.layers.keys()].filter((other) => other !== l) },
    ),
  )
}

function slipped({ layers, hiddenUsesUpdatedWeights }: Example): readonly Idea[] {
  if (layers.length === 1 || hiddenUsesUpdatedWeights) return []
  const name = { en: 'updated weights', zh: '用已更新的权重', ko: '갱신된 가중치로' }
  return [idea(name, { changes: [['hiddenWeights', 'updated']] })]
}

function doubled({ loss }: Example): readonly Idea[] {
  if (loss !== 'half-squared-error') return []
  const name = { en: 'loss without ½', zh: '损失不带 ½', ko: '½ 없는 손실' }
  return [idea(name, { changes: [['loss', 'squared-error']] })]
}

const idea = (name: Prose, version: Partial<Version>): Idea => ({
  name,
  changes: [],
  frozen: [],
  ...version,
})
