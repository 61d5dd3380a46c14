import { at } from '../../engine/at.ts'
import type { Graph, GraphEdge, GraphNode } from '../../derivation/figure.ts'
import { spoken } from '../../derivation/symbol.ts'
import { localized, type Localized } from '../../i18n/localized.ts'
import { curveOf } from './curve.ts'
import { change, gradient, LOSS, updated } from './ids.ts'
import { biasName, sourceName, unitName, unitSign, weightName } from './names.ts'
import { isDead } from './reasons.ts'
import { predictionId, predictionSign } from './steps/prediction.ts'
import { lossLink, sourceRef, unitsOf } from './steps/parts.ts'
import { signalId } from './steps/columns.ts'
import type { Told } from './told.ts'

/** The network with its data and its loss, for the followed sample. */
export function graphOf(told: Told): Graph {
  const { ids, last, letters, s } = told
  const layers = [...told.example.layers.keys()]
  const inputs = at(told.samples, s).inputs.map((_, i): GraphNode => ({
    ref: ids.input(i, s),
    kind: 'input',
    column: 0,
    row: i,
    sign: letters.input(i),
    values: [ids.input(i, s)],
    name: sourceName(told, 0, i),
  }))
  const outputs = unitsOf(told, last)
  const target = { en: 'Target', zh: '目标值', ko: '목표' }
  const targets = outputs.map((k): GraphNode => ({
    ref: ids.target(k, s),
    kind: 'target',
    column: last + 2,
    row: k + 1,
    sign: letters.target(k),
    values: [ids.target(k, s)],
    name: localized((locale) => `${target[locale]} ${spoken(letters.target(k), locale)}`),
  }))
  const loss: GraphNode = {
    ref: LOSS,
    kind: 'loss',
    column: last + 2,
    row: 0,
    sign: letters.loss,
    values: [LOSS],
    updated: [updated(LOSS)],
    name: localized((locale) => `${LOSS_WORD[locale]} ${spoken(letters.loss, locale)}`),
  }
  return {
    kind: 'graph',
    moves: letters.descends ? 'change' : 'gradient',
    nodes: [
      ...inputs,
      ...layers.flatMap((l) => unitsOf(told, l).map((j) => unitNode(told, l, j))),
      loss,
      ...targets,
    ],
    edges: [
      ...layers.flatMap((l) => weightEdges(told, l)),
      ...outputs.map((k): GraphEdge => ({
        ref: lossLink(k),
        from: ids.unit(last, k),
        to: LOSS,
        name: {
          en: `From ${unitName(told, last, k).en} to the loss`,
          zh: `从${unitName(told, last, k).zh}到损失`,
          ko: `${unitName(told, last, k).ko}에서 손실로`,
        },
      })),
    ],
  }
}

export const LOSS_WORD: Localized = { en: 'Loss', zh: '损失', ko: '손실' }

function unitNode(told: Told, l: number, j: number): GraphNode {
  const { ids, letters, last, s } = told
  const mixed = l === last && told.mixes
  const bias = at(told.example.layers, l).biases ? ids.bias(l, j) : undefined
  return {
    ref: ids.unit(l, j),
    kind: 'unit',
    column: l + 1,
    row: j,
    sign: l === last ? predictionSign(told, j) : unitSign(told, l, j),
    values: [ids.sum(l, j, s), l === last ? predictionId(told, j) : ids.output(l, j, s)],
    updated: [
      updated(ids.sum(l, j, s)),
      updated(l === last ? predictionId(told, j) : ids.output(l, j, s)),
    ],
    signal: { sign: letters.signal(l, j), quantity: signalId(told, l, j) },
    ...(bias !== undefined && {
      bias: {
        ref: bias,
        sign: letters.bias(l, j),
        quantity: bias,
        gradient: gradient(bias),
        delta: change(bias),
        updated: updated(bias),
        name: biasName(told, l, j),
      },
    }),
    ...(!mixed && { curve: curveOf(told, l, j) }),
    ...(isDead(told, l, j) && { dead: true }),
    name: unitName(told, l, j),
  }
}

function weightEdges(told: Told, l: number): readonly GraphEdge[] {
  const { ids, letters } = told
  return at(told.example.layers, l).weights.flatMap((row, j) =>
    row.map((_, i): GraphEdge => {
      const id = ids.weight(l, j, i)
      return {
        ref: id,
        from: sourceRef(told, l, i),
        to: ids.unit(l, j),
        weight: {
          sign: letters.weight(l, j, i),
          value: id,
          gradient: gradient(id),
          delta: change(id),
          updated: updated(id),
        },
        name: weightName(told, l, j, i),
      }
    }),
  )
}
