import type { GraphEdge, GraphNode } from '../../derivation/figure.ts'
import { format } from '../../derivation/number.ts'
import type { QuantityId } from '../../derivation/quantity.ts'
import { spoken as say } from '../../derivation/symbol.ts'
import type { Locale } from '../../i18n/localized.ts'
import type { Strings } from '../../i18n/words.ts'
import { isSeenDead, past, seen, type Sight } from './sight.ts'

/** What a screen reader says: the name of an element, then every number that is known about it. */
export interface Voice {
  readonly words: Strings['figure']
  readonly locale: Locale
  readonly sight: Sight
}

/** "Weight v 2 1, from input x 2 to hidden h 1, 0.2, change plus 0.0339" */
export function sayEdge(voice: Voice, { name, weight }: GraphEdge): string {
  if (!weight) return name[voice.locale]
  return sentence(name[voice.locale], parameter(voice, weight.value, weight))
}

export function sayBias(voice: Voice, bias: Required<GraphNode>['bias']): string {
  return sentence(bias.name[voice.locale], parameter(voice, bias.quantity, bias))
}

export function sayNode(voice: Voice, node: GraphNode): string {
  const { words, locale, sight } = voice
  const two = node.values.length > 1
  const values = node.values.map((id, k) => {
    const label = two ? (k === 0 ? words.into : words.out) : ''
    return number(voice, id, label)
  })
  const after = node.updated?.at(-1)
  const signal = seen(sight, node.signal?.quantity)
  return sentence(node.name[locale], [
    ...values,
    after === undefined ? '' : number(voice, after, words.updated),
    signal === undefined || !node.signal
      ? ''
      : `${words.signal} ${say(node.signal.sign, locale)} ${aloud(voice, signal)}`,
    isSeenDead(sight, node) ? words.dead : '',
  ])
}

type Moves = Pick<Required<GraphEdge>['weight'], 'gradient' | 'delta' | 'updated'>

function parameter(voice: Voice, value: QuantityId, { gradient, delta, updated }: Moves) {
  const { words, sight } = voice
  const change = seen(sight, sight.moves === 'gradient' ? gradient : delta)
  return [
    number(voice, value, ''),
    change === undefined ? '' : `${words[sight.moves]} ${aloud(voice, change, true)}`,
    number(voice, updated, words.updated),
  ]
}

function number(voice: Voice, id: QuantityId, label: string): string {
  const value = seen(voice.sight, id)
  if (value === undefined) return ''
  const old = past(voice.sight, id)
  const was = old === undefined ? '' : ` (${voice.words.was} ${aloud(voice, old)})`
  return `${label} ${aloud(voice, value)}${was}`.trim()
}

/** Signs as words: screen readers skip U+2212. */
function aloud({ words, sight }: Voice, value: number, signed = false): string {
  const size = format(Math.abs(value), sight.digits)
  if (value < 0) return `${words.minus} ${size}`
  return signed && value > 0 ? `${words.plus} ${size}` : size
}

function sentence(name: string, parts: readonly string[]): string {
  return [name, ...parts.filter((part) => part !== '')].join(', ')
}
