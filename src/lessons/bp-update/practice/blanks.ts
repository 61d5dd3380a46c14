import type { Options } from '../../../derivation/options.ts'
import type { Blank, Skill } from '../../../derivation/practice.ts'
import type { Example } from '../../../model/example.ts'
import { BIAS } from '../../../model/paper-rules.ts'
import type { Told } from '../told.ts'
import { formulaOf } from './formulas.ts'
import { homeOf, refOf, type Home } from './home.ts'
import { ledgerOf, type Entry } from './ledger.ts'

/**
 * Every number that the steps ask for and compute, in the order of the solution: in each step the worked member comes
 * first, in the second forward pass last.
 */
export function blanksOf(example: Example, options: Options): readonly Blank[] {
  const { told, entries } = ledgerOf(example, options)
  const steps = new Map<string, { readonly worked: Blank[]; readonly others: Blank[] }>()
  for (const entry of entries) {
    const home = homeOf(told, entry)
    const isWorked = home.member === home.worked
    const blank: Blank = {
      quantity: entry.id,
      step: options.detail === 'unit' && !isWorked ? `${home.step}.${home.member}` : home.step,
      ref: refOf(told, entry),
      skill: skillOf(told, entry),
      level: levelOf(told, entry, home),
      family: familyOf(entry),
      get formula() {
        return formulaOf(told, entry.id)
      },
    }
    const step = steps.get(home.step) ?? { worked: [], others: [] }
    steps.set(home.step, step)
    if (isWorked) step.worked.push(blank)
    else step.others.push(blank)
  }
  return [...steps].flatMap(([id, { worked, others }]) =>
    id === 'again' ? [...others, ...worked] : [...worked, ...others],
  )
}

/** The last numbers of a solution are blanks first (level 1), its first ones last (level 5). */
function levelOf(
  { last }: Told,
  { what, l, i }: Entry,
  { step, member, worked }: Home,
): Blank['level'] {
  switch (what) {
    case 'loss again':
    case 'sampleLoss again':
      return 1
    case 'sum again':
    case 'power again':
    case 'output again':
    case 'probability again':
      return l === last ? 1 : 5
    case 'change':
    case 'gradient':
    case 'part':
    case 'sampleGradient':
      if (i === BIAS || step === 'dW1' || member !== worked) return 2
      return l === last ? 4 : 5
    case 'delta':
      return l === last ? 4 : 3
    default:
      return 5
  }
}

function skillOf(told: Told, { what, l }: Entry): Skill {
  const isMixed = l === told.last && told.mixes
  switch (what) {
    case 'sum':
      return 'forward.sum'
    case 'power':
    case 'probability':
      return 'softmax'
    case 'output':
      return isMixed ? 'softmax' : 'forward.act'
    case 'lossTerm':
    case 'sampleLoss':
    case 'loss':
      return 'loss'
    case 'slope':
      return isMixed ? 'softmax' : 'act.deriv'
    case 'error':
      return 'delta.out'
    case 'delta':
      return l === told.last ? 'delta.out' : 'delta.hid'
    case 'change':
    case 'gradient':
    case 'part':
    case 'sampleGradient':
      return l === told.last ? 'grad.w' : 'grad.v'
    case 'updated':
      return 'update'
    default:
      return 'reeval'
  }
}

/** Numbers that are worked by the same rule; those of a layer have one of their own where the rule names the layer. */
function familyOf({ what, l, i, reduces }: Entry): string {
  switch (what) {
    case 'delta':
      return `delta${l + 1}`
    case 'change':
    case 'gradient':
    case 'part':
    case 'sampleGradient':
      return reduces ? 'reduce' : `d${i === BIAS ? 'b' : 'W'}${l + 1}`
    default:
      return what
  }
}
