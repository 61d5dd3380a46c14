import type { OperationGraph, OperationNode } from '../../derivation/figure.ts'
import { format } from '../../derivation/number.ts'
import type { Locale } from '../../i18n/localized.ts'
import type { Strings } from '../../i18n/words.ts'
import { gradientAt, slopeOn, valueAt, type Reading } from './face.ts'

interface Voice {
  readonly words: Strings['figure']
  readonly locale: Locale
  readonly reading: Reading
  readonly figure: OperationGraph
}

/** "Product u 1, 0.12, gradient minus 0.113; slopes 0.2, 0.6": everything that stands at a node and on its way in. */
export function sayNode({ words, locale, reading, figure }: Voice, node: OperationNode): string {
  const say = (value: number) => {
    const size = format(Math.abs(value), reading.digits)
    return value < 0 ? `${words.minus} ${size}` : size
  }
  const value = valueAt(reading, node)
  const gradient = gradientAt(reading, node)
  const slopes = figure.edges
    .filter((edge) => edge.to === node.ref)
    .flatMap((edge) => {
      const slope = slopeOn(reading, edge, node)
      return slope === undefined ? [] : [say(slope)]
    })
  return [
    node.name[locale],
    ...(value === undefined || node.kind === 'constant' ? [] : [say(value)]),
    ...(gradient === undefined ? [] : [`${words.gradient} ${say(gradient)}`]),
    ...(slopes.length > 0 ? [`∂ ${slopes.join(' ')}`] : []),
  ].join(', ')
}
