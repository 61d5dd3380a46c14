import type { Exploring } from '../../derivation/explore.ts'
import type { Example } from '../../model/example.ts'
import { matricesOf } from './explore/matrices/index.ts'
import { operationsOf } from './explore/operations.ts'
import { probeOf } from './explore/probe.ts'

export const exploring: Exploring<Example> = {
  probe: probeOf,
  operations: operationsOf,
  matrices: matricesOf,
}
