import type { Mistake } from '../derivation/practice.ts'
import type { Prose } from '../derivation/prose.ts'
import type { QuantityId } from '../derivation/quantity.ts'
import type { Step } from '../derivation/step.ts'
import { isSame } from './judge.ts'
import { numberOf, type Problem } from './problem.ts'

/** What a lecturer has at hand for a step. */
export interface Notes {
  /** What to say, in this order. */
  readonly say: readonly Prose[]
  /** The usual slips of the step, the likeliest first. */
  readonly slips: readonly NotedSlip[]
  /** The answers to its questions. */
  readonly answers: readonly NotedAnswer[]
}

/** A wrong rule, and the first number of the solution that goes wrong by it. */
export interface NotedSlip {
  readonly mistake: Mistake
  readonly quantity: QuantityId
  readonly right: number
  readonly gives: number
}

export interface NotedAnswer {
  readonly question: Prose
  readonly right: readonly { readonly text: Prose; readonly reply?: Prose }[]
}

/** More than two cannot be watched for while talking. */
const MOST_SLIPS = 2

/** The notes of a step; without slips where a lesson is not practised. */
export function notesOf(steps: readonly Step[], step: Step, problem: Problem | null): Notes {
  const { say, because, why, nudge } = step
  return {
    say: [say, because, why, nudge].flatMap((text) => (text && text.en !== '' ? [text] : [])),
    slips: problem ? slipsOf(problem, step).slice(0, MOST_SLIPS) : [],
    answers: [...promptOf(step), ...predictionOf(steps, step)],
  }
}

/** The wrong rules whose first wrong number belongs to the step; those of its own skill first. */
function slipsOf(problem: Problem, { id, asks }: Step): readonly NotedSlip[] {
  const own = problem.blanks.filter((blank) => blank.step === id)
  const skill = (own.find(({ quantity }) => quantity === asks) ?? own[0])?.skill
  const rank = ({ mistake }: NotedSlip) => (mistake.skill === skill ? 0 : 1)
  return problem.mistakes
    .flatMap((mistake): NotedSlip[] => {
      const wrong = problem.wrong(mistake.id)
      const first = problem.blanks.find(({ quantity }) => {
        const [right, gives] = [numberOf(problem.right, quantity), numberOf(wrong, quantity)]
        return !Object.is(right, gives) && !isSame(right, gives)
      })
      if (first?.step !== id) return []
      const { quantity } = first
      const right = numberOf(problem.right, quantity)
      return [{ mistake, quantity, right, gives: numberOf(wrong, quantity) }]
    })
    .toSorted((a, b) => rank(a) - rank(b))
}

function promptOf({ prompt }: Step): readonly NotedAnswer[] {
  if (!prompt) return []
  return [{ question: prompt.question, right: prompt.options.filter(({ right }) => right) }]
}

/** A later step says which option comes true. */
function predictionOf(steps: readonly Step[], { predict }: Step): readonly NotedAnswer[] {
  if (!predict) return []
  const { outcome } = steps.find((one) => one.outcome?.prediction === predict.id) ?? {}
  const right = predict.options.filter(({ id }) => id === outcome?.option)
  return [{ question: predict.question, right: right.map(({ text }) => ({ text })) }]
}
