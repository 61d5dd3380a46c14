import { describe, expect, it } from 'vitest'
import { at } from '../../src/derivation/at.ts'
import { evaluate } from '../../src/model/mlp.ts'
import {
  askedBy,
  numbered,
  seedOf,
  studentsIn,
  toPlain,
  variantsOf,
  type ProblemSet,
} from '../../src/practice/problem-set.ts'
import { toCsv } from '../../src/practice/set-csv.ts'
import { toMarkdown } from '../../src/practice/set-markdown.ts'
import { BLANKS, SUBJECT } from './class.ts'

const SET: ProblemSet = { name: 'HW2', skills: [], level: 5, exercises: 2 }
const STUDENTS = ['A', '학번 001']
const VARIANTS = variantsOf(SUBJECT, SET, STUDENTS)
const ids = (blanks: readonly { quantity: string }[]) => blanks.map(({ quantity }) => quantity)

describe('the seed of a student', () => {
  it('is the published hash of the name of the set and of the student', () => {
    expect(seedOf('HW2', 'A', 0)).toBe(3350681551)
    expect(seedOf('2025春', '学号001', 0)).toBe(1594981645)
  })

  it('is the same however the name is typed', () => {
    for (const name of ['a', ' A ', 'Ａ']) expect(seedOf('HW2', name, 0)).toBe(3350681551)
    expect(seedOf('hw2 ', 'A', 0)).toBe(3350681551)
  })

  it('differs between students and exercises', () => {
    const seeds = numbered(200).flatMap((name) => [0, 1, 2].map((k) => seedOf('HW2', name, k)))
    expect(new Set(seeds).size).toBe(600)
  })
})

describe('what a set asks for', () => {
  const asked = (change: Partial<ProblemSet>) => ids(askedBy({ ...SET, ...change }, BLANKS))

  it('is everything of its level', () => {
    expect(asked({ level: 1 })).toEqual(['E_new'])
    expect(asked({ level: 2 })).toEqual(['Delta_w21', 'Delta_v11', 'w11_new', 'E_new'])
    expect(asked({ level: 7 })).toEqual(ids(BLANKS))
  })

  it('is never nothing', () => {
    expect(asked({ level: 0 })).toEqual(['E_new'])
    expect(asked({ level: 1, skills: ['delta.out'] })).toEqual(['g1'])
  })

  it('is about the chosen skills only', () => {
    expect(asked({ skills: ['grad.w', 'update'] })).toEqual(['Delta_w11', 'Delta_w21', 'w11_new'])
  })
})

describe('the names of students', () => {
  it('come from a pasted column, each once', () => {
    expect(studentsIn(' Ann\r\nBob\n\nann\n王伟\t\n')).toEqual(['Ann', 'Bob', '王伟'])
  })

  it('keep the comma between family and first name', () => {
    expect(studentsIn('Turing, Alan\nHopper, Grace')).toEqual(['Turing, Alan', 'Hopper, Grace'])
  })

  it('are numbers where there are none', () => {
    expect(numbered(3)).toEqual(['1', '2', '3'])
  })
})

describe('the variants of a set', () => {
  it('are so many for every student', () => {
    expect(VARIANTS.map(({ student, exercise }) => [student, exercise])).toEqual([
      ['A', 1],
      ['A', 2],
      ['학번 001', 1],
      ['학번 001', 2],
    ])
  })

  it('give the numbers of the problem, and a key that the tape confirms', () => {
    for (const { params, given, asked } of VARIANTS) {
      const tape = evaluate(params)
      const value = (list: typeof given, id: string) => list.find((one) => one.id === id)?.value
      expect(value(given, 'v11')).toBe(at(at(at(params.layers, 0).weights, 0), 0))
      expect(value(given, 'eta')).toBe(params.learningRate)
      const slope = at(at(at(tape.gradients.weights, 1), 0), 0)
      expect(value(asked, 'Delta_w11')).toBeCloseTo(-params.learningRate * slope, 12)
    }
  })

  it('are the same every time', () => {
    expect(variantsOf(SUBJECT, SET, STUDENTS)).toEqual(VARIANTS)
  })

  it('do not depend on who else is in the class', () => {
    expect(variantsOf(SUBJECT, SET, ['학번 001'])).toEqual(VARIANTS.slice(2))
  })
})

describe('the table for a spreadsheet', () => {
  const csv = toCsv(SET, VARIANTS)

  it('has a head, a line for every exercise, and ends every line with CR LF', () => {
    const lines = csv.split('\r\n')
    expect(lines).toHaveLength(VARIANTS.length + 2)
    expect(lines[0]).toBe(
      'set,student,exercise,seed,eta,x1,x2,target,v11,v21,v12,v22,w11,w21,' +
        'y,g1,Delta_w11,Delta_w21,e1,Delta_v11,w11_new,E_new',
    )
    expect(lines[1]).toMatch(/^HW2,A,1,3350681551,/)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('has numbers without binary noise, with a plain minus', () => {
    expect(csv).not.toMatch(/\.\d{13}/)
    expect(csv).not.toContain('−')
  })

  it.each([
    ['Turing, Alan', '"Turing, Alan"'],
    ['the "new" one', '"the ""new"" one"'],
    ['=1+1', "'=1+1"],
    ['+82 10', "'+82 10"],
    ['-1', "'-1"],
    ['@sum', "'@sum"],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ])('writes the name %s so that no spreadsheet runs it', (name, cell) => {
    const [variant] = VARIANTS
    const line = toCsv(SET, variant ? [{ ...variant, student: name }] : []).split('\r\n')[1]
    expect(line?.startsWith(`HW2,${cell},1,`)).toBe(true)
  })
})

describe('the set as Markdown', () => {
  const text = toMarkdown({ ...SET, name: 'A|B_1' }, VARIANTS, 'en')

  it('has two tables with a row for every exercise', () => {
    expect(text).toContain('# A\\|B\\_1\n')
    expect(text.split('\n').filter((line) => line.startsWith('| 학번 001 |'))).toHaveLength(4)
    expect(text).toContain('$\\Delta w_{11}$')
  })

  it('has as many cells in every row as in the head', () => {
    for (const table of text.split(/^## .*$/m).slice(1)) {
      const rows = table.trim().split('\n')
      const cells = rows.map((row) => row.split(' | ').length)
      expect(new Set(cells).size).toBe(1)
    }
  })

  it('speaks Chinese and Korean', () => {
    expect(toMarkdown(SET, VARIANTS, 'zh')).toContain('## 答案')
    expect(toMarkdown(SET, VARIANTS, 'ko')).toContain('## 정답표')
  })
})

it('is plain data for other programs', () => {
  const plain = JSON.parse(JSON.stringify(toPlain(SET, VARIANTS.slice(0, 1)))) as {
    variants: { seed: number; key: Record<string, number> }[]
  }
  expect(at(plain.variants, 0).seed).toBe(3350681551)
  expect(Object.keys(at(plain.variants, 0).key)).toEqual(ids(BLANKS))
})
