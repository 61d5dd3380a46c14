import { at } from '../../engine/at.ts'
import type { Graph, GraphEdge, GraphNode, TableBlock, TableRow } from '../../derivation/figure.ts'
import type { QuantityId } from '../../derivation/quantity.ts'
import { plain, spoken, tex } from '../../derivation/symbol.ts'
import { everywhere, localized, type Localized } from '../../i18n/localized.ts'
import { curveOf } from './curve.ts'
import { change, gradient, LOSS, RATE, updated } from './ids.ts'
import { biasName, sourceName, unitName, unitSign, weightName } from './names.ts'
import { isDead } from './reasons.ts'
import { predictionId, predictionSign } from './steps/loss.ts'
import { lossLink, samplePrefix, sourceRef, unitsOf } from './steps/parts.ts'
import { signalId } from './steps/signals.ts'
import { powerId, probabilityId } from './quantities.ts'
import type { Told } from './told.ts'

/** The network with its data and its loss, for the followed sample. */
export function figureOf(told: Told): Graph {
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

const LOSS_WORD: Localized = { en: 'Loss', zh: '损失', ko: '손실' }

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

/** Few weights stand in one table under the drawing; more have a table per layer. */
const ONE_TABLE = 8

/** The same data as tables. */
export function tablesOf(told: Told): readonly TableBlock[] {
  const layers = [...told.example.layers.keys()]
  const weights = layers.map((l) => weightColumns(told, l))
  const one = weights.flat().length <= ONE_TABLE
  const caption = { en: 'Weights', zh: '权重', ko: '가중치' }
  return [
    givenTable(told),
    ...layers.map((l) => unitTable(told, l)),
    ...(one
      ? [weightTable(told, weights.flat(), caption)]
      : weights.map((columns, l) => weightTable(told, columns, inLayer(caption, l)))),
  ]
}

const inLayer = (caption: Localized, l: number): Localized => ({
  en: `${caption.en}, layer ${l + 1}`,
  zh: `第 ${l + 1} 层${caption.zh}`,
  ko: `${l + 1}층 ${caption.ko}`,
})

type TableColumn = TableBlock['columns'][number]

function givenTable(told: Told): TableBlock {
  const { ids, letters, s } = told
  const sample = at(told.samples, s)
  const inputs = sample.inputs.map((_, i): TableColumn => ({
    ref: ids.input(i, s),
    tex: tex(letters.input(i)),
    name: sourceName(told, 0, i),
  }))
  const targets = sample.targets.map((_, k): TableColumn => ({
    ref: ids.target(k, s),
    tex: tex(letters.target(k)),
    name: everywhere(plain(letters.target(k))),
  }))
  const rate: TableColumn = {
    ref: RATE,
    tex: tex(letters.rate),
    name: { en: 'Learning rate', zh: '学习率', ko: '학습률' },
  }
  const losses: TableColumn = { ref: LOSS, tex: tex(letters.loss), name: LOSS_WORD }
  const columns = [...inputs, ...targets, rate, losses]
  const row = (n: number): TableRow => ({
    label: told.batch ? { en: `sample ${n + 1}`, zh: `样本 ${n + 1}`, ko: `표본 ${n + 1}` } : VALUE,
    cells: [
      ...inputs.map((_, i) => ids.input(i, n)),
      ...targets.map((_, k) => ids.target(k, n)),
      n === s ? RATE : null,
      told.batch ? `s[${n + 1}].E` : LOSS,
    ],
    editable: true,
  })
  return {
    kind: 'given',
    caption: { en: 'Given', zh: '已知', ko: '주어진 값' },
    columns,
    rows: told.samples.map((_, n) => row(n)),
  }
}

const VALUE: Localized = { en: 'value', zh: '值', ko: '값' }

function unitTable(told: Told, l: number): TableBlock {
  const { ids, letters, last, s } = told
  const units = unitsOf(told, l)
  const bare = (sign: { letter: string; accent?: 'hat' | 'tilde' }) =>
    everywhere(plain({ letter: sign.letter, ...(sign.accent && { accent: sign.accent }) }))
  const rowOf = (label: Localized, id: (j: number) => QuantityId, editable = false): TableRow => ({
    label,
    cells: units.map(id),
    ...(editable && { editable }),
  })
  const biased = at(told.example.layers, l).biases !== null
  const soft = l === last && told.mixes
  return {
    kind: 'units',
    caption:
      l === last
        ? { en: 'Output units', zh: '输出单元', ko: '출력 뉴런' }
        : inLayer({ en: 'Hidden units', zh: '隐藏单元', ko: '은닉 뉴런' }, l),
    columns: units.map((j) => ({
      ref: ids.unit(l, j),
      tex: tex(unitSign(told, l, j)),
      name: unitName(told, l, j),
    })),
    rows: [
      ...(biased ? [rowOf(bare(letters.bias(l, 0)), (j) => ids.bias(l, j), true)] : []),
      rowOf(bare(letters.sum(l, 0)), (j) => ids.sum(l, j, s)),
      ...(soft ? [rowOf(everywhere('e^·'), (j) => powerId(ids.sum(l, j, s)))] : []),
      soft && told.throughSoftmax
        ? rowOf(everywhere('p'), (j) => probabilityId(j, samplePrefix(told, s)))
        : rowOf(bare(letters.output(l, 0)), (j) => ids.output(l, j, s)),
      { ...rowOf(bare(letters.signal(l, 0)), (j) => signalId(told, l, j)), signed: true },
      ...(biased
        ? [
            { ...rowOf(DELTA, (j) => change(ids.bias(l, j))), signed: true },
            rowOf(NEW, (j) => updated(ids.bias(l, j))),
          ]
        : []),
    ],
  }
}

const DELTA = everywhere('Δ')
const NEW: Localized = { en: 'new', zh: '新值', ko: '새 값' }

function weightColumns(told: Told, l: number): readonly TableColumn[] {
  const { ids, letters } = told
  return at(told.example.layers, l).weights.flatMap((row, j) =>
    row.map((_, i) => ({
      ref: ids.weight(l, j, i),
      tex: tex(letters.weight(l, j, i)),
      name: weightName(told, l, j, i),
    })),
  )
}

function weightTable(
  { letters }: Told,
  columns: readonly TableColumn[],
  caption: Localized,
): TableBlock {
  const slope: TableRow = {
    label: everywhere(`∂${plain(letters.loss)}/∂`),
    cells: columns.map(({ ref }) => gradient(ref)),
    signed: true,
    ...(letters.descends && { onRequest: true }),
  }
  return {
    kind: 'weights',
    caption,
    columns,
    rows: [
      { label: VALUE, cells: columns.map(({ ref }) => ref), editable: true },
      slope,
      {
        label: DELTA,
        cells: columns.map(({ ref }) => change(ref)),
        signed: true,
        ...(!letters.descends && { onRequest: true }),
      },
      { label: NEW, cells: columns.map(({ ref }) => updated(ref)) },
    ],
  }
}
