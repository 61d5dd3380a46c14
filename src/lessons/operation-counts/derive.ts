import { derivationOf, notesOf, type Notes } from '../../derivation/kit/tell.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { countedRun, runnable } from './counter.ts'
import { countsOf, perWeight, printedOf } from './counts.ts'
import { figureOf } from './figure.ts'
import { add, countedAdd, countedMult, mult, PARTS, sameAdd, sameMult, WAYS } from './ids.ts'
import { KIT, type OperationParams } from './kit.ts'
import { stepsOf, type Verdict } from './steps.ts'
import { addTex, multTex } from './tex.ts'
import {
  addName,
  countedAddName,
  countedMultName,
  LEGEND,
  multName,
  NAME,
  sameAddName,
  sameMultName,
} from './words.ts'

export function derive(params: OperationParams, options: Options): Derivation {
  const notes = notesOf(KIT, params)
  noteParts(notes, params)
  noteComparisons(notes, params)
  const verdict = noteCounted(notes, params)
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(params, verdict),
    figure: figureOf(params),
    legend: LEGEND,
  })
}

function noteParts({ note }: Notes, params: OperationParams): void {
  const counts = countsOf(params)
  for (const part of PARTS) {
    note(mult(part), counts[part].mult, multTex(part), multName(part))
    note(add(part), counts[part].add, addTex(part), addName(part))
  }
}

function noteComparisons({ note }: Notes, params: OperationParams): void {
  const { forward, backward } = countsOf(params)
  const printed = printedOf(params)
  const leading = perWeight(params) * forward.mult
  note('ratio', backward.mult / forward.mult, 'q', NAME.ratio)
  note('printed', printed, 'S', NAME.printed)
  note('gap', printed - backward.mult, 'D', NAME.gap)
  note('printed ratio', printed / forward.mult, 's', NAME.printedRatio)
  note('leading', leading, 'T', NAME.leading)
  note('near', leading / backward.mult, 't', NAME.near)
}

/** What the counter finds, beside the formulas for the same network. */
function noteCounted({ note }: Notes, params: OperationParams): Verdict {
  const small = runnable(params)
  const run = countedRun(small)
  const same = countsOf(small)
  note('run units', small.n, "n'", NAME.runUnits)
  note('run layers', small.L, "L'", NAME.runLayers)
  for (const way of WAYS) {
    note(countedMult(way), run[way].mult, `${multTex(way)}'`, countedMultName(way))
    note(countedAdd(way), run[way].add, `${addTex(way)}'`, countedAddName(way))
    note(sameMult(way), same[way].mult, multTex(way), sameMultName(way))
    note(sameAdd(way), same[way].add, addTex(way), sameAddName(way))
  }
  return {
    isWhole: small === params,
    isSame: WAYS.every((way) => run[way].mult === same[way].mult && run[way].add === same[way].add),
  }
}
