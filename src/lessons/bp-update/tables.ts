import { at } from '../../engine/at.ts'
import type { TableBlock, TableRow } from '../../derivation/figure.ts'
import type { QuantityId } from '../../derivation/quantity.ts'
import { plain, tex } from '../../derivation/symbol.ts'
import { everywhere, type Localized } from '../../i18n/localized.ts'
import { change, gradient, LOSS, RATE, updated } from './ids.ts'
import { sourceName, unitName, unitSign, weightName } from './names.ts'
import { LOSS_WORD } from './graph.ts'
import { unitsOf } from './steps/parts.ts'
import { signalId } from './steps/columns.ts'
import { powerId, sampleLoss } from './quantity-ids.ts'
import type { Told } from './told.ts'

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
      told.batch ? sampleLoss(n) : LOSS,
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
        ? rowOf(everywhere('p'), (j) => ids.probability(j, s))
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
    label: everywhere(`∂${plain(letters.loss)}/∂·`),
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
