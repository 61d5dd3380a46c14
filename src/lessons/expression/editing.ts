import type { Editing, NumberControl } from '../../derivation/lesson.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { FormatError } from '../../format/error.ts'
import type { ExpressionExample } from '../../model/expression.ts'
import { mulberry32 } from '../../model/random.ts'
import { everywhere } from '../../i18n/localized.ts'
import { nameTex } from './letters.ts'
import { PRESETS } from './presets.ts'
import { retyped } from './retyped.ts'
import { FORMULA, sourceOf } from './source.ts'

/** The range of typed numbers; files may hold any finite number. */
const REACH = 1000

export const editing: Editing<ExpressionExample> = {
  presets: PRESETS,
  controls: (params) => {
    const fields = Object.keys(params.variables).flatMap((name) => fieldOf(params, name) ?? [])
    return [
      {
        title: { en: 'Formula', zh: '公式', ko: '식' },
        controls: [sourceOf(params)],
      },
      ...(fields.length > 0
        ? [{ title: { en: 'Variables', zh: '变量', ko: '변수' }, controls: fields }]
        : []),
    ]
  },
  field: fieldOf,
  set: (params, control, value) => {
    if (control === FORMULA)
      return typeof value === 'string' && complaint(params, value) === undefined
        ? retyped(params, value)
        : params
    const field = fieldOf(params, control)
    if (!field || typeof value !== 'number') return params
    if (!(value >= field.min && value <= field.max) || value === field.value) return params
    return { ...params, variables: { ...params.variables, [control]: value } }
  },
  complain: (params, control, text) => (control === FORMULA ? complaint(params, text) : undefined),
  randomise: (params, seed) => {
    const random = mulberry32(seed)
    const draw = () => Math.ceil(random() * 30) * (random() < 0.4 ? -1 : 1)
    const variables = Object.keys(params.variables).map((name) => [name, draw() / 10] as const)
    return { ...params, variables: Object.fromEntries(variables) }
  },
}

function fieldOf({ variables }: ExpressionExample, ref: Ref): NumberControl | undefined {
  const value = Object.hasOwn(variables, ref) ? variables[ref] : undefined
  if (value === undefined) return undefined
  return {
    kind: 'number',
    id: ref,
    label: everywhere(`$${nameTex(ref)}$`),
    value,
    min: -REACH,
    max: REACH,
    step: 0.1,
  }
}

/** What is wrong with a typed formula. */
function complaint(
  params: ExpressionExample,
  text: string,
): ReturnType<NonNullable<Editing['complain']>> {
  try {
    retyped(params, text)
    return undefined
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    const { sentence, position } = error
    return { sentence, ...(position !== undefined && { position }) }
  }
}
