import type { Row } from '../../derivation/equation.ts'
import { around, constant } from '../../derivation/kit/columns.ts'
import { letter } from '../../derivation/kit/parameter-count.ts'
import { RESNET } from '../../derivation/kit/resnet.ts'
import {
  channelsOf,
  classes,
  insideOf,
  product,
  sideOf,
  type Factor,
} from '../../derivation/kit/resnet-terms.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import { ladder, result, type Column } from '../../derivation/write.ts'
import { PICTURE_CHANNELS } from '../../model/resnet.ts'
import type { Localized } from '../../i18n/localized.ts'
import { valuesId } from './ids.ts'
import type { MemoryParams } from './kit.ts'
import { channelsIn } from './rows.ts'
import { NAME } from './words.ts'

const side: Factor = { tex: 's', id: 's', name: RESNET.picture }

/** The picture, the map of the first convolution, and the pooled map. */
export const entryRows = (): readonly Row[] => [
  ...ladder('I', [product('=', PICTURE_CHANNELS, side, side)]),
  result('I', 'I', { ref: 'I' }),
  ...ladder('V_0', [product('=', channelsOf(0), sideOf(0), sideOf(0))]),
  result('V_0', valuesId(0), { ref: valuesId(0) }),
  ...ladder('Q', [product('=', channelsOf(0), sideOf(1), sideOf(1))]),
  result('Q', 'Q', { ref: 'Q' }),
]

/** All that the convolutions of a stage give out. Where the 3×3 halves the map, the first 1×1 gives out a larger one. */
export const stageRows = (params: MemoryParams, i: number): readonly Row[] => [
  ...ladder(`V_{${i}}`, [
    ...channelsIn('=', params, i),
    product('\\cdot', sideOf(i), sideOf(i)),
    ...(params.block === 'late' && i > 1
      ? [
          product('+', insideOf(params, i)),
          around('(', product('\\cdot', sideOf(i - 1), sideOf(i - 1))),
          around('', product('-', sideOf(i), sideOf(i)), ')'),
        ]
      : []),
  ]),
  result(`V_{${i}}`, valuesId(i), { ref: valuesId(i) }),
]

export const valuesRows = ({ b }: MemoryParams): readonly Row[] => [
  ...ladder('V', [
    tied('=', 'I', 'I', NAME.picture),
    tied('+', valuesId(0), 'V_0', NAME.stemValues),
    tied('+', 'Q', 'Q', NAME.pooled),
    ...b.map((_, k) => tied('+', valuesId(k + 1), `V_{${k + 1}}`, numbered(NAME.values, k + 1))),
    product('+', channelsOf(b.length)),
    product('+', classes),
  ]),
  result('V', 'V'),
]

const tied = (operator: string, id: string, tex: string, name: Localized): Column =>
  product(operator, { tex, id, name })

export const memoryRows = ({ bytes }: MemoryParams): readonly Row[] => [
  ...ladder('M', [
    letter('=', 'V'),
    constant('\\cdot', bytes),
    product('\\cdot', { tex: 'm', id: 'm' }),
  ]),
  result('M', 'M'),
  ...ladder('U', [letter('=', 'M'), constant('/', '10^6')]),
  result('U', 'U'),
]
