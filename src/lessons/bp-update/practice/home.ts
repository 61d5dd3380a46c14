import { at } from '../../../engine/at.ts'
import type { Ref } from '../../../derivation/quantity.ts'
import { BIAS } from '../../../model/paper-rules.ts'
import { LOSS } from '../ids.ts'
import { lossLink } from '../steps/parts.ts'
import type { Told } from '../told.ts'
import type { Entry } from './ledger.ts'

/** Where the lesson works a number out. */
export interface Home {
  readonly step: string
  /** The unit or parameter whose rows it is in; none where the step is about all of them. */
  readonly member?: Ref
  /** The member that the step works in full. */
  readonly worked?: Ref
}

export function homeOf(told: Told, entry: Entry): Home {
  const { ids, last } = told
  const { what, l, j, reduces = false } = entry
  const unit = { member: ids.unit(l, j), worked: ids.unit(l, told.unitOf(l)) }
  switch (what) {
    case 'sum':
      return { step: `z${l + 1}`, ...unit }
    case 'power':
    case 'output':
    case 'probability':
      return { step: `a${l + 1}`, ...unit }
    case 'lossTerm':
    case 'sampleLoss':
    case 'loss':
      return { step: 'loss' }
    case 'error':
      return { step: 'error', ...unit }
    case 'slope':
    case 'delta':
      return { step: `delta${l + 1}`, ...unit }
    case 'updated':
      return { step: 'update', ...parameter(told, entry, last) }
    case 'change':
    case 'gradient':
    case 'part':
    case 'sampleGradient':
      if (reduces) return { step: 'reduce', ...parameter(told, entry, last) }
      return l > 0
        ? { step: `dW${l + 1}`, ...parameter(told, entry, l) }
        : inFirstLayer(told, entry)
    case 'sum again':
    case 'power again':
    case 'output again':
    case 'probability again':
      return { step: 'again', member: unit.member, worked: ids.unit(last, told.unitOf(last)) }
    case 'lossTerm again':
    case 'sampleLoss again':
    case 'loss again':
      return { step: 'verdict' }
  }
}

/** The element of the drawing that shows a number. */
export function refOf(told: Told, entry: Entry): Ref {
  const { what, l, j, i } = entry
  if (what === 'error' || what === 'lossTerm') return lossLink(j)
  if (what === 'slope') return told.ids.unit(l, i)
  return homeOf(told, entry).member ?? LOSS
}

function parameter(told: Told, { l, j, i }: Entry, layer: number): Omit<Home, 'step'> {
  const { ids } = told
  const chosen = told.weightOf(layer)
  return {
    member: i === BIAS ? ids.bias(l, j) : ids.weight(l, j, i),
    worked: ids.weight(layer, chosen.j, chosen.i),
  }
}

/** The first layer has its worked weight in a step of its own; the first of its siblings leads the next step. */
function inFirstLayer(told: Told, entry: Entry): Home {
  const { ids, example } = told
  const { member = '', worked = '' } = parameter(told, entry, 0)
  if (member === worked) return { step: 'path', member, worked }
  const { weights, biases } = at(example.layers, 0)
  const all = [
    ...weights.flatMap((row, j) => row.map((_, i) => ids.weight(0, j, i))),
    ...(biases ?? []).map((_, j) => ids.bias(0, j)),
  ]
  return { step: 'dW1', member, worked: all.find((one) => one !== worked) ?? worked }
}
