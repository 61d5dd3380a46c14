import { useEffect, useMemo, useState } from 'react'
import {
  variantsOf,
  type ProblemSet,
  type Subject,
  type Variant,
} from '../../practice/problem-set.ts'

/** Variants are made one student at a time, so that the page stays in use; a change waits for the end of typing. */
const PAUSE = 250

/** So many are shown at once. */
const TOGETHER = 10

export interface Made {
  /** Those of before, until there are new ones. */
  readonly variants: readonly Variant[]
  readonly done: number
  readonly isReady: boolean
}

/** The variants of all students, as far as they are made. */
export function useVariants(subject: Subject, set: ProblemSet, students: readonly string[]): Made {
  const fast = useMemo(() => remembering(subject), [subject])
  const wanted = useMemo(() => ({ fast, set, students }), [fast, set, students])
  const [made, setMade] = useState<{ of: object; variants: readonly Variant[] }>({
    of: wanted,
    variants: [],
  })

  useEffect(() => {
    let variants: readonly Variant[] = []
    let next = 0
    let timer = setTimeout(work, PAUSE)
    function work() {
      const student = wanted.students[next++]
      if (student === undefined) return
      variants = [...variants, ...variantsOf(wanted.fast, wanted.set, [student])]
      // not for each of them, because the table is drawn anew
      if (next === 1 || next % TOGETHER === 0 || next === wanted.students.length)
        setMade({ of: wanted, variants })
      timer = setTimeout(work, 0)
    }
    return () => clearTimeout(timer)
  }, [wanted])

  const done = made.of === wanted ? made.variants.length : 0
  return {
    variants: students.length > 0 ? made.variants : [],
    done,
    isReady: done > 0 && done === students.length * set.exercises,
  }
}

/** Another level or skill asks about the same numbers, which need not be found again. */
function remembering(subject: Subject): Subject {
  const known = new Map<number, object>()
  const { practising } = subject
  return {
    ...subject,
    practising: {
      ...practising,
      generate: (params, seed, wish) => {
        const problem = known.get(seed) ?? practising.generate(params, seed, wish)
        known.set(seed, problem)
        return problem
      },
    },
  }
}
