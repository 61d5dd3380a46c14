/** The main example as something to practise, with a few blanks and all wrong rules. */
import { DEFAULT_OPTIONS } from '../../src/derivation/options.ts'
import type { Blank, Mistake, Practising, Skill } from '../../src/derivation/practice.ts'
import lesson from '../../src/lessons/bp-update/index.ts'
import { generate } from '../../src/lessons/bp-update/practice/generate.ts'
import { work } from '../../src/lessons/bp-update/practice/work.ts'
import { everywhere } from '../../src/i18n/localized.ts'
import { WRONG_RULES } from '../../src/model/wrong/index.ts'
import type { Example } from '../../src/model/example.ts'
import { problemOf, type Problem } from '../../src/practice/problem.ts'
import type { Subject } from '../../src/practice/problem-set.ts'

const blank = (quantity: string, skill: Skill, level: Blank['level']): Blank => ({
  quantity,
  skill,
  level,
  step: 'none',
  family: skill,
})

export const BLANKS: readonly Blank[] = [
  blank('y', 'forward.act', 5),
  blank('g1', 'delta.out', 4),
  blank('Delta_w11', 'grad.w', 4),
  blank('Delta_w21', 'grad.w', 2),
  blank('e1', 'delta.hid', 3),
  blank('Delta_v11', 'grad.v', 2),
  blank('w11_new', 'update', 2),
  blank('E_new', 'reeval', 1),
]

const mistake = (id: string): Mistake => ({
  id,
  skill: 'loss',
  title: everywhere(id),
  tex: '',
  feedback: everywhere(''),
})

const practising: Practising<Example> = {
  blanks: () => BLANKS,
  mistakes: (example) =>
    WRONG_RULES.filter(({ applies }) => applies(example)).map(({ id }) => mistake(id)),
  work,
  generate,
  companions: () => [],
  levels: {},
}

export const SUBJECT: Subject<Example> = {
  derive: lesson.derive,
  practising,
  params: lesson.defaults,
  options: DEFAULT_OPTIONS,
}

export function problemFor(example: Example): Problem {
  const derivation = lesson.derive(example, DEFAULT_OPTIONS)
  return problemOf(practising, example, DEFAULT_OPTIONS, derivation)
}
