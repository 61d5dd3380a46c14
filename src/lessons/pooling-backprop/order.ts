import { at } from '../../derivation/at.ts'
import { step } from '../../derivation/kit/tell.ts'
import type { QuantityId } from '../../derivation/quantity.ts'
import type { Step } from '../../derivation/step.ts'
import { result } from '../../derivation/write.ts'
import { poolWindow } from '../../model/pooling.ts'
import { tapsOf } from '../../model/window.ts'
import { ID } from './ids.ts'
import { ORDERS, type PoolBackParams } from './kit.ts'
import { passOf } from './pass.ts'
import { BECAUSE, GOAL, TITLE } from './words.ts'

type Order = PoolBackParams['order']

/** `relu(avg(z))`: what comes out of the first window in one order. */
export function orderId({ kind, f }: PoolBackParams, order: Order): QuantityId {
  const pool = kind === 'max' ? 'max' : 'avg'
  return order === 'after' ? `${f}(${pool}(z))` : `${pool}(${f}(z))`
}

export function orderTex({ kind }: PoolBackParams, order: Order): string {
  if (kind === 'max') return order === 'after' ? 'f(\\max z)' : '\\max f(z)'
  return order === 'after' ? 'f(\\overline{z})' : '\\overline{f(z)}'
}

export function firstOut(params: PoolBackParams, order: Order): number {
  return at(at(passOf({ ...params, order }).out, 0), 0)
}

/** The first window in both orders: activation after the pool, and before it. */
export function orderStep(params: PoolBackParams): Step {
  const { kernel, stride, kind } = params
  const ids = ORDERS.map((order) => orderId(params, order))
  const [after, before] = [firstOut(params, 'after'), firstOut(params, 'before')]
  // a mean of equal numbers may be off in its last digit
  const isSame = Math.abs(after - before) <= 1e-12 * Math.abs(after)
  return step({
    id: 'order',
    phase: 'check',
    title: TITLE.order,
    goal: GOAL.order,
    rows: ORDERS.map((order) => result(orderTex(params, order), orderId(params, order))),
    computes: ids,
    focus: tapsOf(0, 0, poolWindow(kernel, stride)).map(({ row, column }) => ID.z(row, column)),
    because: kind === 'max' ? BECAUSE.sameOrder : isSame ? BECAUSE.sameHere : BECAUSE.otherOrder,
  })
}
