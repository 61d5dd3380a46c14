import type { Lesson, OpenLesson } from '../derivation/lesson.ts'
import { DEFAULT_OPTIONS } from '../derivation/options.ts'
import { json, lessonJson } from '../export/json.ts'
import { latexBody, latexDocument } from '../export/latex.ts'
import { markdown } from '../export/markdown.ts'
import { describe, expected, FormatError, quote } from '../format/error.ts'
import { oneOf } from '../format/issue.ts'
import { readExample } from '../format/example.ts'
import { isExpression, readExpression } from '../format/expression-example.ts'
import { parseJson } from '../format/json.ts'
import { numbered, toPlain, variantsOf } from '../practice/problem-set.ts'
import { toCsv } from '../practice/set-csv.ts'
import { toMarkdown } from '../practice/set-markdown.ts'
import { languageOf, readArguments, type Arguments, type SetArguments } from './arguments.ts'
import { numbersOf, valuesOf } from './numbers.ts'

export interface Outcome {
  readonly status: 0 | 2
  readonly stdout: string
  readonly stderr: string
}

/** An example of a file: its numbers, and the lesson that tells it in words. */
interface Problem {
  readonly teller: string
  readonly params: object
  readonly numbers: () => object
}

/**
 * The command `solve`: reads an example file, an array of them, or a lesson, and prints its numbers or its worked
 * solution. Bad input gives status 2, one line that names the place, and no output. `read` throws where it cannot.
 */
export function solve(
  words: readonly string[],
  lessons: readonly OpenLesson[],
  read: (file: string) => string,
): Outcome {
  try {
    const args = readArguments(words)
    const stdout =
      'set' in args
        ? writeSet(args, lessonOf(args.lesson ?? MAIN, lessons), read)
        : args.lesson === undefined
          ? solveFile(args, lessons, read)
          : solveLesson(args, lessonOf(args.lesson, lessons), read)
    return { status: 0, stdout, stderr: '' }
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    const line = error.sentence[languageOf(words)].replace(/\s+/g, ' ')
    return { status: 2, stdout: '', stderr: `${line}\n` }
  }
}

function solveFile(
  args: Arguments,
  lessons: readonly OpenLesson[],
  read: (file: string) => string,
): string {
  const input = readJson(args.file ?? '-', read)
  const isList = Array.isArray(input)
  const problems = isList ? input.map(readElement) : [readProblem(input)]
  if (args.format === 'json') {
    const results = problems.map(({ numbers }) => numbers())
    return json(isList ? results : results[0])
  }
  return writeSolutions(
    args,
    problems.map(({ teller, params }) => ({ lesson: lessonOf(teller, lessons), params })),
  )
}

const MAIN = 'bp-update'

/** A file holds a network or an expression. */
function readProblem(input: unknown): Problem {
  if (isExpression(input)) {
    const params = readExpression(input)
    return { teller: 'expression', params, numbers: () => valuesOf(params) }
  }
  const params = readExample(input)
  return { teller: MAIN, params, numbers: () => numbersOf(params) }
}

function readElement(input: unknown, index: number): Problem {
  try {
    return readProblem(input)
  } catch (error) {
    throw error instanceof FormatError ? error.within(`[${index}]`) : error
  }
}

function solveLesson(args: Arguments, lesson: OpenLesson, read: (file: string) => string): string {
  const params = paramsOf(args, lesson, read)
  if (args.format !== 'json') return writeSolutions(args, [{ lesson, params }])
  const derivation = lesson.derive(params, { ...DEFAULT_OPTIONS, notation: args.notation })
  return json(lessonJson(lesson.id, params, derivation, args.lang))
}

function writeSet(args: SetArguments, lesson: OpenLesson, read: (file: string) => string): string {
  const { format, lang, notation, set, students } = args
  if (lesson.practice === undefined)
    throw new FormatError('--lesson', expected(PRACTISED, describe(lesson.id)))
  const subject = {
    derive: lesson.derive,
    practising: lesson.practice,
    params: paramsOf(args, lesson, read),
    options: { ...DEFAULT_OPTIONS, notation },
  }
  const variants = variantsOf(subject, set, numbered(students))
  switch (format) {
    case 'csv':
      return toCsv(set, variants)
    case 'json':
      return json(toPlain(set, variants))
    case 'markdown':
      return toMarkdown(set, variants, lang)
  }
}

function paramsOf(
  { file }: Pick<Arguments, 'file'>,
  lesson: OpenLesson,
  read: (file: string) => string,
): object {
  return file === undefined ? lesson.defaults : lesson.read(readJson(file, read))
}

function writeSolutions(
  args: Arguments,
  list: readonly { readonly lesson: Lesson; readonly params: object }[],
): string {
  const told = list.map(({ lesson, params }) => ({
    derivation: lesson.derive(params, { ...DEFAULT_OPTIONS, notation: args.notation }),
    title:
      'title' in params && typeof params.title === 'string'
        ? params.title
        : lesson.title[args.lang],
  }))
  if (args.format === 'markdown')
    return told.map((one) => markdown(one.derivation, one.title, args.lang)).join('\n---\n\n')
  return latexDocument(
    told.map((one) => latexBody(one.derivation, one.title, args.lang)),
    args.lang,
  )
}

function readJson(file: string, read: (file: string) => string): unknown {
  let text: string
  try {
    text = read(file)
  } catch {
    throw new FormatError('', unreadable(file))
  }
  return parseJson(text)
}

function lessonOf(id: string, lessons: readonly OpenLesson[]): OpenLesson {
  const lesson = lessons.find((one) => one.id === id)
  if (lesson !== undefined) return lesson
  const list = lessons.map((one) => one.id).join(', ')
  throw new FormatError('--lesson', expected(oneOf(list), describe(id)))
}

function unreadable(file: string) {
  return {
    en: `the file ${quote(file)} cannot be read; expected a JSON file.`,
    zh: `无法读取文件 ${quote(file)}，应为 JSON 文件。`,
    ko: `파일 ${quote(file)}을(를) 읽을 수 없습니다. JSON 파일이 필요합니다.`,
  }
}

const PRACTISED = {
  en: 'a lesson that can be practised',
  zh: '可以练习的课程',
  ko: '연습할 수 있는 단원',
}
