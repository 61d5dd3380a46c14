import { FADING_LEVELS, SKILLS } from '../derivation/practice.ts'
import { describe, expected, FormatError } from '../format/error.ts'
import { ALL } from '../practice/levels.ts'
import { MOST_EXERCISES, MOST_VARIANTS, type ProblemSet } from '../practice/problem-set.ts'
import { choose, count } from './choose.ts'

/** A problem set for so many students without names. */
export interface SetWish {
  readonly students: number
  readonly set: ProblemSet
}

export const SET_OPTIONS = ['--variants', '--set', '--level', '--exercises', '--skills'] as const

const LEVELS = ['0', '1', '2', '3', '4', '5', '6', '7'] as const

/** Reads the options of a problem set; undefined where none of them is there. Throws a FormatError that names one. */
export function readSet(options: ReadonlyMap<string, string>): SetWish | undefined {
  const [stray] = SET_OPTIONS.filter((name) => options.has(name))
  if (stray === undefined) return undefined
  for (const needed of ['--variants', '--set'])
    if (!options.has(needed)) throw new FormatError(needed, missing(stray))
  const skills = options.get('--skills')?.split(',') ?? []
  const level = choose('--level', options.get('--level') ?? String(ALL), LEVELS)
  return {
    students: count('--variants', options.get('--variants'), MOST_VARIANTS),
    set: {
      name: options.get('--set') ?? '',
      skills: skills.map((skill) => choose('--skills', skill.trim(), SKILLS)),
      level: FADING_LEVELS[LEVELS.indexOf(level)] ?? ALL,
      exercises: count('--exercises', options.get('--exercises'), MOST_EXERCISES),
    },
  }
}

function missing(stray: string) {
  const found = describe(undefined)
  return expected(
    {
      en: `a value beside ${stray}`,
      zh: `与 ${stray} 一起给出的值`,
      ko: `${stray} 옵션과 함께 쓸 값`,
    },
    found,
  )
}
