import { gap } from '../derivation/entry.ts'
import type { Derivation } from '../derivation/lesson.ts'
import { format, formatTex } from '../derivation/number.ts'
import type { Poll, PollOption } from '../derivation/poll.ts'
import type { Prose } from '../derivation/prose.ts'
import type { QuantityId } from '../derivation/quantity.ts'
import type { Prediction, Prompt, Step } from '../derivation/step.ts'
import { everywhere, type Localized } from '../i18n/localized.ts'
import { hash32, mulberry32 } from '../model/random.ts'
import type { Blank, Mistake } from '../derivation/practice.ts'
import { isSame } from './judge.ts'
import { numberOf, symbolOf, type Problem } from './problem.ts'

/** Questions that any lesson can ask a room: its own, and one for every step that has something to predict. */

const MOST_OPTIONS = 4
/** What is nearer to the right number than this share is nothing to disagree about. */
const VISIBLE = 0.05
/** A number that is 0 on paper may come to this. */
const NOTHING = 1e-12

/** What polls are made from. Without a problem to practise, only the steps' own questions are left. */
export interface PollSource {
  readonly derivation: Derivation
  /** Those of the lesson itself. */
  readonly own: readonly Poll[]
  readonly problem: Problem | null
  /** Numbers are written with so many digits, and told apart in them. */
  readonly digits: number
}

/** In the order of the steps; at one step the lesson's own come first. */
export function pollsOf({ derivation, own, problem, digits }: PollSource): readonly Poll[] {
  const taken = new Set(own.map(({ id }) => id))
  return derivation.steps.flatMap((step) => {
    const asked = [
      problem ? numberPoll(problem, step, digits) : undefined,
      step.prompt && promptPoll(step, step.prompt),
      predictionPoll(derivation.steps, step),
    ]
    const others = asked.filter((poll) => poll !== undefined && !taken.has(poll.id))
    return [...own, ...others].filter(
      (poll): poll is Poll => poll?.step === step.id && isAskable(poll),
    )
  })
}

/** One right answer, and nothing that reads like another. */
function isAskable({ options }: Poll): boolean {
  const texts = new Set(options.map(({ text }) => text.en))
  const right = options.filter((option) => option.right).length
  return right === 1 && options.length > 1 && texts.size === options.length
}

/** What a question comes to, as a number: the same as long as it asks the same and has the same answer. */
export function gistOf({ question, options }: Poll): number {
  const all = options.map(({ id, text, right }) => [id, text.en, right])
  return hash32(JSON.stringify([question.en, all]))
}

/**
 * The poll for a place in the lesson: that of the step, or the next one to come once the step has shown its numbers, or
 * else the last. A step that asks for a prediction does so when it is open.
 */
export function nearestPoll(
  polls: readonly Poll[],
  steps: readonly Step[],
  index: number,
  isOpen: boolean,
): Poll | undefined {
  const predict = isOpen ? steps[index]?.predict?.id : undefined
  const predicting = polls.find(({ id }) => id === predict)
  if (predicting) return predicting
  const place = new Map(steps.map(({ id }, k) => [id, k]))
  const from = index + (isOpen ? 1 : 0)
  return polls.find(({ step }) => (place.get(step) ?? -1) >= from) ?? polls.at(-1)
}

/** The numbers that would give a question away: those of the step that answers it, and of all that follow. */
export function secretsOf(poll: Poll, steps: readonly Step[]): ReadonlySet<QuantityId> {
  const from = steps.findIndex(({ id }) => id === poll.step)
  if (poll.looksBack || from < 0) return new Set()
  return new Set(steps.slice(from).flatMap(({ computes }) => computes))
}

/** Which number comes out: the right one, and what wrong rules make of it. */
function numberPoll(problem: Problem, step: Step, digits: number): Poll | undefined {
  const blank = blankFor(problem, step)
  if (blank === undefined) return undefined
  const { quantity } = blank
  // as it stands on the page
  const right = problem.derivation.quantities.get(quantity)?.value ?? NaN
  if (!isClear(right)) return undefined
  const options = new Map<string, PollOption>([[format(right, digits), rightOption(right, digits)]])
  for (const { mistake, value, reply } of wrongNumbers(problem, blank)) {
    const text = format(value, digits)
    if (options.size === MOST_OPTIONS) break
    if (isClear(value) && gap(value, right) >= VISIBLE && !options.has(text))
      options.set(text, {
        id: mistake.id,
        text: inTex(value, digits),
        right: false,
        reply,
      })
  }
  const id = `number-${quantity}`
  const symbol = symbolOf(problem, quantity)
  return {
    id,
    step: step.id,
    question: {
      en: `What will ${symbol} be?`,
      zh: `${symbol} 会是多少？`,
      ko: `${symbol}의 값은 얼마일까요?`,
    },
    options: shuffled([...options.values()], hash32(id)),
    answer: everywhere(`${symbol} $= ${formatTex(right, digits)}$`),
  }
}

interface WrongNumber {
  readonly mistake: Mistake
  readonly value: number
  /** Of the wrong rule, or of what it has made of an earlier number. */
  readonly reply: Localized
}

/**
 * What wrong rules make of a number. First those that can be followed in its own step, from the right numbers of the
 * steps before, which are on view; then those that went wrong before.
 */
function* wrongNumbers(problem: Problem, blank: Blank): Generator<WrongNumber> {
  const { blanks, right, wrong, work } = problem
  const { quantity, step } = blank
  const first = blanks.findIndex((one) => one.step === step)
  const own = new Map(
    blanks.slice(0, first).map((one) => [one.quantity, numberOf(right, one.quantity)]),
  )
  const skills = new Set(blanks.filter((one) => one.step === step).map(({ skill }) => skill))
  const known = numberOf(right, quantity)
  const earlier: WrongNumber[] = []
  for (const mistake of sameSkillFirst(problem.mistakes, blank)) {
    const { id, title, skill } = mistake
    const carried = numberOf(wrong(id), quantity)
    if (isSame(carried, known)) continue
    const value = skills.has(skill) ? numberOf(work({ mistakes: [id], own }), quantity) : known
    if (isSame(value, known)) earlier.push({ mistake, value: carried, reply: carriedOn(title) })
    else yield { mistake, value, reply: title }
  }
  yield* earlier
}

const carriedOn = ({ en, zh, ko }: Localized): Localized => ({
  en: `Carried on from an earlier step: ${en}`,
  zh: `由前面的步骤带来：${zh}`,
  ko: `앞 단계에서 이어짐: ${ko}`,
})

const sameSkillFirst = (mistakes: readonly Mistake[], { skill }: Blank): readonly Mistake[] => [
  ...mistakes.filter((mistake) => mistake.skill === skill),
  ...mistakes.filter((mistake) => mistake.skill !== skill),
]

/** A number, and not what rounding leaves of 0. */
const isClear = (value: number): boolean =>
  Number.isFinite(value) && (value === 0 || Math.abs(value) > NOTHING)

const inTex = (value: number, digits: number): Prose => everywhere(`$${formatTex(value, digits)}$`)

const rightOption = (value: number, digits: number): PollOption => ({
  id: 'right',
  text: inTex(value, digits),
  right: true,
})

/** The number that the step asks for, or the first that it leaves to be found. */
function blankFor({ blanks }: Problem, step: Step): Blank | undefined {
  const here = blanks.filter((blank) => blank.step === step.id)
  return here.find(({ quantity }) => quantity === step.asks) ?? here[0]
}

/** So that the right one does not always come first, and stands still when numbers change. */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const random = mulberry32(seed)
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

function promptPoll(step: Step, { id, question, options }: Prompt): Poll | undefined {
  const right = options.find((option) => option.right)
  if (right === undefined) return undefined
  return {
    id,
    step: step.id,
    question,
    options: shuffled(
      options
        .map(({ text, right: isRight, reply }, k) => ({
          id: `${k + 1}`,
          text,
          right: isRight,
          ...(!isRight && { reply }),
        }))
        .slice(0, MOST_OPTIONS),
      hash32(id),
    ),
    answer: right.reply,
    looksBack: true,
  }
}

/** A prediction belongs to the step that shows which option came true. */
function predictionPoll(steps: readonly Step[], step: Step): Poll | undefined {
  const { outcome } = step
  if (outcome === undefined) return undefined
  const predict = steps.find((one) => one.predict?.id === outcome.prediction)?.predict
  return predict && predicted(step, predict, outcome.option)
}

function predicted(step: Step, { id, question, options }: Prediction, came: string): Poll {
  return {
    id,
    step: step.id,
    question,
    options: options.map((option) => ({ ...option, right: option.id === came })),
    answer: step.say,
  }
}
