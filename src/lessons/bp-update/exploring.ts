import { TOOLS, type Exploring } from '../../derivation/explore.ts'
import type { Example } from '../../model/example.ts'
import { operationsOf } from './explore/operations.ts'
import { probeOf } from './explore/probe.ts'

export const exploring: Exploring<Example> = {
  tools: TOOLS,
  probe: probeOf,
  operations: operationsOf,
}
