import type { Step } from '../../../derivation/step.ts'
import { tex, type Sign } from '../../../derivation/symbol.ts'
import type { Told } from '../told.ts'
import { now, type Version } from './version.ts'

/** What the loss is taken of: the outputs, or their softmax. */
export function predictionSign({ letters, last, throughSoftmax }: Told, k: number): Sign {
  return throughSoftmax ? letters.probability(k) : letters.output(last, k)
}

export function predictionId(told: Told, k: number): string {
  return told.throughSoftmax
    ? told.ids.probability(k, told.s)
    : told.ids.output(told.last, k, told.s)
}

/** Output and target on one line; after the update also the new output. */
export function numberLine(told: Told, versions: readonly Version[]): NonNullable<Step['inset']> {
  const { ids, letters, s } = told
  const k = told.unitOf(told.last)
  const symbol = tex(predictionSign(told, k))
  const target = tex(letters.target(k))
  return {
    kind: 'number-line',
    points: [
      { tex: target, quantity: ids.target(k, s) },
      ...versions.map((version) => ({
        tex: version === now ? symbol : `{${symbol}}'`,
        quantity: version(predictionId(told, k)),
      })),
    ],
    caption: {
      en: `Output $${symbol}$ and target $${target}$ on one line.`,
      zh: `数轴上的输出 $${symbol}$ 与目标值 $${target}$。`,
      ko: `출력 $${symbol}$의 값과 목표 $${target}$의 값.`,
    },
  }
}
