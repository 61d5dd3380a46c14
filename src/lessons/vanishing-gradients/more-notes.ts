import { at } from '../../derivation/at.ts'
import { REACH } from '../../derivation/kit/curve.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import type { Notes } from '../../derivation/kit/tell.ts'
import { chainOf } from './chain.ts'
import type { ChainParams } from './kit.ts'
import { outTex, partial, slopeTex, sub, sumTex } from './symbols.ts'
import { keptBy, keptChain, withSaturatedUnit, withSmallWeight } from './what-if.ts'
import { NAME } from './words.ts'

/** What becomes of the gradients when one number is replaced, and with those that keep every factor at 1. */
export function noteWhatIfs({ note }: Notes, params: ChainParams): void {
  const output = outTex(params.A.length)
  const gradient = (i: number) => partial(output, sub('b', i))
  const small = withSmallWeight(params)
  note('small.A', small.value, sub('A', small.layer), numbered(NAME.A, small.layer))
  small.layers.forEach(({ db }, k) =>
    note(`small.db[${k + 1}]`, db, gradient(k + 1), numbered(NAME.db, k + 1)),
  )
  const saturated = withSaturatedUnit(params)
  const { layer, value, layers } = saturated
  note('saturated.b', value, sub('b', layer), numbered(NAME.b, layer))
  const { slope } = at(layers, layer - 1)
  note('saturated.slope', slope, slopeTex(params.f, layer), numbered(NAME.slope, layer))
  layers.forEach(({ db }, k) =>
    note(`saturated.db[${k + 1}]`, db, gradient(k + 1), numbered(NAME.db, k + 1)),
  )
  noteKept({ note }, params, gradient(1))
}

function noteKept({ note }: Pick<Notes, 'note'>, params: ChainParams, gradient: string): void {
  const { A, b, x } = keptBy(params.f)
  const [first] = keptChain(params)
  if (first === undefined) return
  note('kept.A', A, 'A', NAME.A)
  note('kept.b', b, 'b', NAME.b)
  note('kept.x', x, 'x', NAME.x)
  note('kept.z', first.z, sumTex(1), NAME.z)
  note('kept.y', first.y, outTex(1), NAME.y)
  note('kept.slope', first.slope, slopeTex(params.f, 1), NAME.slope)
  note('kept.factor', first.slope * A, `${slopeTex(params.f, 1)}\\,A_2`, NAME.factor)
  note('kept.db', first.db, gradient, numbered(NAME.db, 1))
}

/** The output with the first bias a little larger and smaller. */
export function noteDifference({ note }: Notes, params: ChainParams): void {
  const L = params.A.length
  const y = outTex(L)
  const moved = (by: number) =>
    at(chainOf({ ...params, b: params.b.with(0, at(params.b, 0) + by) }), L - 1).y
  const [up, down] = [moved(REACH), moved(-REACH)]
  note('h', REACH, 'h', NAME.h)
  note('up', up, `${y}(b_1 + h)`, NAME.up)
  note('down', down, `${y}(b_1 - h)`, NAME.down)
  note('measured', (up - down) / (2 * REACH), `\\frac{\\Delta ${y}}{2h}`, NAME.measured)
}
