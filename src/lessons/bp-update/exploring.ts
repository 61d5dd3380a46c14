import type { Exploring } from '../../derivation/explore.ts'
import type { Example } from '../../model/example.ts'
import { conventionsOf } from './explore/conventions.ts'
import { effectOf } from './explore/effect.ts'
import { matricesOf } from './explore/matrices/index.ts'
import { operationsOf } from './explore/operations.ts'
import { pathsOf } from './explore/paths.ts'
import { probeOf } from './explore/probe.ts'
import { training } from './explore/training.ts'
import { sheets } from './explore/sheets.ts'

export const exploring = {
  probe: probeOf,
  operations: operationsOf,
  paths: pathsOf,
  switchboard: { conventions: conventionsOf, effect: effectOf },
  training,
  matrices: matricesOf,
  sheets,
} satisfies Exploring<Example>
