import * as v from 'valibot'
import { exact } from '../derivation/number.ts'
import type { Localized } from '../i18n/localized.ts'
import { isFunction, type ExpressionExample } from '../model/expression.ts'
import { describe, expected, FormatError, pathOf } from './error.ts'
import { parseFormula } from './expression.ts'
import { reservedName, unknownName } from './expression/complaint.ts'
import { isName } from './expression/token.ts'
import { errorOf } from './issue.ts'
import { parseJson } from './json.ts'
import { readLinkNumber } from './link-values.ts'
import { unknownParameter } from './query.ts'
import { titleSchema } from './schema.ts'

/** The file of an expression. The names of its variables are looked at one by one, because any name may be one. */
const schema = v.strictObject({
  version: v.literal(1),
  title: v.optional(titleSchema),
  expression: v.string(),
  variables: v.unknown(),
})

function isObject(input: unknown): input is object {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}

/** Whether something from outside is meant as an expression, and not as a network. */
export function isExpression(input: unknown): boolean {
  return isObject(input) && Object.hasOwn(input, 'expression')
}

/** Reads an expression file that is already parsed. Throws a FormatError that names the field. */
export function readExpression(input: unknown): ExpressionExample {
  const reading = v.safeParse(schema, input, { abortEarly: true })
  if (!reading.success) throw errorOf(reading.issues[0])
  const { title, expression } = reading.output
  const variables = readVariables(reading.output.variables)
  checkNames(expression, variables)
  return { ...(title && { title }), expression, variables }
}

/** Reads the text of an expression file. */
export function parseExpressionText(text: string): ExpressionExample {
  return readExpression(parseJson(text))
}

/** The file form of an expression. */
export function writeExpression(example: ExpressionExample) {
  return { version: 1, ...example }
}

/** The defaults with the fields of `patch` put in; variables join those of the defaults while the formula stays. */
export function mergeExpression(defaults: ExpressionExample, patch: unknown): ExpressionExample {
  if (!isObject(patch)) throw new FormatError('', expected(FIELDS, describe(patch)))
  const given: unknown = Reflect.get(patch, 'variables')
  const joined =
    isExpression(patch) || !isObject(given)
      ? {}
      : { variables: { ...defaults.variables, ...given } }
  return readExpression({ ...writeExpression(defaults), ...patch, ...joined })
}

type Query = Readonly<Record<string, string>>

/** In a link a variable stands under its own name; one that is called like the formula gets a point after it. */
const FORMULA = 'f'
const TITLE = 'f.title'
const parameterOf = (name: string) => (name === FORMULA ? `${FORMULA}.` : name)
const nameOf = (parameter: string) => (parameter === `${FORMULA}.` ? FORMULA : parameter)

/** The readable parameters of an expression in a link: `f=(x+y)*z&x=-2`, and only what differs from the defaults. */
export function linkExpression(example: ExpressionExample, defaults: ExpressionExample): Query {
  const { title, expression, variables } = example
  const isOther =
    expression !== defaults.expression ||
    Object.keys(variables).join() !== Object.keys(defaults.variables).join()
  const shown = Object.entries(variables).filter(
    ([name, value]) => isOther || value !== defaults.variables[name],
  )
  return Object.fromEntries([
    ...(isOther ? [[FORMULA, expression] as const] : []),
    ...shown.map(([name, value]) => [parameterOf(name), exact(value)] as const),
    ...(title === defaults.title ? [] : [[TITLE, title ?? ''] as const]),
  ])
}

/** Reads `linkExpression` back. Throws a FormatError that names the parameter. */
export function unlinkExpression(query: Query, defaults: ExpressionExample): ExpressionExample {
  const { [FORMULA]: expression, [TITLE]: title = defaults.title, ...rest } = query
  const given = Object.entries(rest).map(([parameter, text]): readonly [string, number] => {
    const name = nameOf(parameter)
    if (!(expression === undefined ? Object.hasOwn(defaults.variables, name) : isName(name)))
      throw unknownParameter(parameter)
    return [name, readLinkNumber(text, parameter)]
  })
  const variables = Object.fromEntries([
    ...(expression === undefined ? Object.entries(defaults.variables) : []),
    ...given,
  ])
  try {
    return readExpression({
      version: 1,
      ...(title && { title }),
      expression: expression ?? defaults.expression,
      variables,
    })
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    throw error.path === 'expression' ? error.at(FORMULA) : error
  }
}

/** Every variable with its number; −0 becomes 0, which no text keeps. */
function readVariables(input: unknown): Readonly<Record<string, number>> {
  if (!isObject(input)) throw new FormatError('variables', expected(NUMBERS, describe(input)))
  const entries: readonly (readonly [string, unknown])[] = Object.entries(input)
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const path = pathOf(['variables', name])
      if (isFunction(name)) throw new FormatError(path, ended(reservedName(name)))
      if (!isName(name)) throw new FormatError(path, expected(NAME, describe(name)))
      if (typeof value !== 'number' || !Number.isFinite(value))
        throw new FormatError(path, expected(NUMBER, describe(value)))
      return [name, value === 0 ? 0 : value] as const
    }),
  )
}

/** Every name that the formula reads is a variable. */
function checkNames(expression: string, variables: Readonly<Record<string, number>>): void {
  try {
    for (const [name, from] of parseFormula(expression).variables)
      if (!Object.hasOwn(variables, name)) throw unknownName(expression, from, name)
  } catch (error) {
    throw error instanceof FormatError ? error.at('expression') : error
  }
}

const ended = (what: Localized): Localized => ({
  en: `${what.en}.`,
  zh: `${what.zh}。`,
  ko: `${what.ko}.`,
})

const FIELDS: Localized = {
  en: 'an object with expression and variables',
  zh: '包含 expression 和 variables 的对象',
  ko: 'expression과 variables를 담은 객체',
}
const NUMBERS: Localized = {
  en: 'an object of numbers',
  zh: '由数组成的对象',
  ko: '수로 된 객체',
}
const NUMBER: Localized = { en: 'a finite number', zh: '有限的数', ko: '유한한 수' }
const NAME: Localized = {
  en: 'a name of letters, digits and _ that begins with a letter',
  zh: '以字母开头、由字母、数字和 _ 组成的名称',
  ko: '글자로 시작하고 글자, 숫자, _로 된 이름',
}
