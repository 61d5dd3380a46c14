import { byUnit } from '../../derivation/by-unit.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { overflowOf } from '../../derivation/overflow.ts'
import type { ExpressionExample } from '../../model/expression.ts'
import { figureOf } from './figure.ts'
import { partialTex, quantitiesOf } from './quantities.ts'
import { sourceOf } from './source.ts'
import { stepsOf } from './steps/index.ts'
import { tablesOf } from './tables.ts'
import { tell, type Told } from './told.ts'
import { idleCaution } from './words.ts'

export function derive(example: ExpressionExample, options: Options): Derivation {
  const told = tell(example)
  const quantities = quantitiesOf(told)
  const grouped = stepsOf(told, options)
  const steps = options.detail === 'unit' ? byUnit(grouped) : grouped
  const caution = idleCaution(told)
  const overflow = overflowOf(quantities, steps)
  return {
    quantities,
    steps,
    figure: figureOf(told),
    tables: tablesOf(told),
    loss: { before: told.output.id },
    source: sourceOf(example),
    parameters: new Set(Object.keys(example.variables)),
    legend: legendOf(told),
    samples: 1,
    ...(caution && { caution }),
    ...(overflow && { overflow }),
  }
}

function legendOf({ output, operations, terms }: Told): Derivation['legend'] {
  const between = operations.find((one) => one !== output && one.given === undefined)
  const variable = terms.find(({ term }) => term.kind === 'variable')
  return [
    { tex: output.tex, meaning: { en: 'output', zh: '输出', ko: '출력' } },
    ...(between
      ? [
          {
            tex: between.tex,
            meaning: { en: 'result of an operation', zh: '一个运算的结果', ko: '연산의 결과' },
          },
        ]
      : []),
    ...(variable
      ? [
          {
            tex: partialTex(output.tex, variable.tex),
            meaning: { en: 'gradient', zh: '梯度', ko: '기울기' },
          },
        ]
      : []),
  ]
}
