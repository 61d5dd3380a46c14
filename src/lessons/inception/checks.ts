import type { Row } from '../../derivation/equation.ts'
import { around } from '../../derivation/kit/columns.ts'
import { ladder, result, type Column } from '../../derivation/write.ts'
import { channelsId, ratioId } from './ids.ts'
import { channelsTex, ratioTex } from './names.ts'
import { PARTS, PLAIN, SHAPE, type Branch, type Convolution, type Module } from './parts.ts'
import { counted, products, size } from './rows.ts'

/** The equations that compare both modules. */

/** How many times as much the naive module has. */
export function ratioRows(count: 'P' | 'M'): readonly Row[] {
  return [
    ...ladder(ratioTex(count), [counted('=', count, 'naive'), counted('/', count, 'bottleneck')]),
    result(ratioTex(count), ratioId(count)),
  ]
}

/** k²·C·F: the multiplications of a convolution at one place. */
const atPlace = (operator: string, convolution: Convolution): readonly Column[] => {
  const shape = SHAPE[convolution]
  return [...products(operator, shape), size('\\cdot', shape.to)]
}

/** What one place of the maps takes: by a large convolution, over what the branch in its stead takes. */
export function placeRows(branch: Branch): readonly Row[] {
  const [first, second] = PARTS[branch]
  const under = [...atPlace('/', first), ...atPlace('+', second)]
  const last = under.length - 1
  return [
    ...ladder(ratioTex(branch), [
      ...atPlace('=', PLAIN[branch]),
      ...under.map((column, k) => around(k === 0 ? '(' : '', column, k === last ? ')' : '')),
    ]),
    result(ratioTex(branch), ratioId(branch)),
  ]
}

/** The channels of all branches, one after the other; the pooling passes on what comes in. */
export function channelRows(module: Module): readonly Row[] {
  const last = module === 'naive' ? 'C' : 'Rp'
  return [
    ...ladder(channelsTex(module), [
      size('=', 'F1'),
      size('+', 'F3'),
      size('+', 'F5'),
      size('+', last),
    ]),
    result(channelsTex(module), channelsId(module), { ref: channelsId(module) }),
  ]
}
