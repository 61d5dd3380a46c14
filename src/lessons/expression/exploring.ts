import type { Exploring } from '../../derivation/explore.ts'
import type { ExpressionExample } from '../../model/expression.ts'
import { figureOf } from './figure.ts'
import { probeOf } from './probe.ts'
import { quantitiesOf } from './quantities.ts'
import { tell } from './told.ts'

export const exploring: Exploring<ExpressionExample> = {
  probe: probeOf,
  operations: (params) => {
    const told = tell(params)
    return { figure: figureOf(told), quantities: quantitiesOf(told) }
  },
}
