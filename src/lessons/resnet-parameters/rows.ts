import type { Row } from '../../derivation/equation.ts'
import { constant } from '../../derivation/kit/columns.ts'
import { letter } from '../../derivation/kit/parameter-count.ts'
import {
  blocksOf,
  bracketed,
  channelsOf,
  classes,
  firstId,
  insideOf,
  otherId,
  product,
  weightTerms,
} from '../../derivation/kit/resnet-terms.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { ladder, result, type Column } from '../../derivation/write.ts'
import { PICTURE_CHANNELS, stagesOf } from '../../model/resnet.ts'
import { weightsId } from './ids.ts'
import type { MemoryParams } from './kit.ts'
import { NAME } from './words.ts'

export const stemRows = (): readonly Row[] => [
  ...ladder('P_0', [product('=', 7, 7, PICTURE_CHANNELS, channelsOf(0))]),
  result('P_0', weightsId(0), { ref: weightsId(0) }),
]

/** The weights of the first block of a stage, and of each of its other blocks. */
export const blockRows = (params: MemoryParams, i: number): readonly Row[] => [
  ...ladder(`A_{${i}}`, weightTerms(params, i, channelsOf(i - 1))),
  result(`A_{${i}}`, firstId(i)),
  ...ladder(`B_{${i}}`, weightTerms(params, i, channelsOf(i))),
  result(`B_{${i}}`, otherId(i)),
]

export const mainRows = ({ b }: MemoryParams): readonly Row[] => [
  ...ladder('W', [part('=', 0), ...b.map((_, k) => part('+', k + 1)), letter('+', 'F')]),
  result('W', 'W'),
]

const part = (operator: string, i: number): Column =>
  product(operator, {
    tex: `P_{${i}}`,
    id: weightsId(i),
    name: i === 0 ? NAME.stem : numbered(NAME.stage, i),
  })

/** The stages whose first block has a projection on its shortcut. */
export const projected = (params: MemoryParams): readonly number[] =>
  stagesOf(params).flatMap(({ projection }, index) => (projection ? [index + 1] : []))

export const projectionRows = (params: MemoryParams): readonly Row[] => [
  ...ladder(
    'D',
    projected(params).map((i, k) => product(k === 0 ? '=' : '+', channelsOf(i - 1), channelsOf(i))),
  ),
  result('D', 'D'),
]

/** K: the channels of every convolution; N: two numbers for each. */
export function normRows(params: MemoryParams): readonly Row[] {
  const onShortcuts = projected(params)
  return [
    ...ladder('K', [
      product('=', channelsOf(0)),
      ...params.b.flatMap((_, index) => channelsIn('+', params, index + 1)),
      ...onShortcuts.map((i) => product('+', channelsOf(i))),
    ]),
    result('K', 'K'),
    ...ladder('N', [constant('=', '2'), letter('\\cdot', 'K')]),
    result('N', 'N'),
  ]
}

/** The channels that the convolutions of a stage give out: 2bc, or b(2w + c). */
export const channelsIn = (operator: string, params: MemoryParams, i: number): readonly Column[] =>
  params.block === 'basic'
    ? [product(operator, 2, blocksOf(i), channelsOf(i))]
    : [
        product(operator, blocksOf(i)),
        ...bracketed([product('\\cdot', 2, insideOf(params, i)), product('+', channelsOf(i))]),
      ]

export const totalRows = (params: MemoryParams): readonly Row[] => [
  ...ladder('P', [
    letter('=', 'W'),
    ...(projected(params).length > 0 ? [letter('+', 'D')] : []),
    letter('+', 'N'),
    product('+', classes),
  ]),
  result('P', 'P'),
]
