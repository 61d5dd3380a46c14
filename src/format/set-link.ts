import { FADING_LEVELS, SKILLS, type FadingLevel, type Skill } from '../derivation/practice.ts'
import { describe, expected, FormatError } from './error.ts'

/** A problem set as one field of an address: `HW1:5:2:delta.out,update` is its name, level, exercises and skills. */
export interface LinkedSet {
  readonly name: string
  readonly skills: readonly Skill[]
  readonly level: FadingLevel
  readonly exercises: number
}

export function writeSet({ name, level, exercises, skills }: LinkedSet): string {
  return [name, level, exercises, skills.join(',')].join(':')
}

/** Throws a FormatError. A name may hold colons, too. */
export function readSet(text: string): LinkedSet {
  const [, name = '', digit, count, list = ''] =
    /^(.{1,60}):([1-7]):(\d{1,2}):([a-z.,]*)$/su.exec(text) ?? []
  const level = FADING_LEVELS.find((one) => String(one) === digit)
  const names = list.split(',').filter((one) => one !== '')
  const skills = names.flatMap((one) => SKILLS.find((skill) => skill === one) ?? [])
  const exercises = Number(count)
  if (level !== undefined && exercises > 0 && skills.length === names.length)
    return { name, level, exercises, skills }
  throw new FormatError('set', expected(SHAPE, describe(text)))
}

const SHAPE = {
  en: 'name:level:exercises:skills',
  zh: '名称:级别:题数:内容',
  ko: '이름:단계:문제 수:내용',
}
