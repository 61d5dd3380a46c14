import type { Exploring } from '../../derivation/explore.ts'
import type { Example } from '../../model/example.ts'
import { operationsOf } from './explore/operations.ts'
import { probeOf } from './explore/probe.ts'
import { sheets } from './explore/sheets.ts'

export const exploring: Exploring<Example> = {
  probe: probeOf,
  operations: operationsOf,
  sheets,
}
