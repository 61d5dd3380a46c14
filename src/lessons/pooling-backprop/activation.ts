import type { Row } from '../../derivation/equation.ts'
import { fixed, formula, ladder, result, value } from '../../derivation/write.ts'
import type { PoolBackParams } from './kit.ts'
import { NAME } from './words.ts'

interface Place {
  readonly input: string
  readonly inputTex: string
  readonly output: string
  readonly outputTex: string
  readonly slope: string
}

/** f and f′ at one number, with its numbers. */
export function activationRows(f: PoolBackParams['f'], place: Place): readonly Row[] {
  const { input, inputTex, output, outputTex, slope } = place
  const [open, close] =
    f === 'relu' ? ['\\max(0,', ')'] : [`${f === 'tanh' ? '\\tanh' : '\\sigma'}(`, ')']
  return [
    ...ladder(outputTex, [
      {
        operator: '=',
        rule: [fixed(open), formula(inputTex, input, NAME.z, 'signal'), fixed(close)],
        numbers: [fixed(open), value(input, { ref: input, role: 'signal' }), fixed(close)],
      },
    ]),
    result(outputTex, output, { ref: output }),
    result(`f'(${inputTex})`, slope),
  ]
}
