import { at } from '../../../engine/at.ts'
import type { NodeId } from '../../../engine/tape.ts'
import type { Operations } from '../../../derivation/explore.ts'
import { operationsOn, type NamedNode } from '../../../derivation/operations.ts'
import type { Options } from '../../../derivation/options.ts'
import type { Prose } from '../../../derivation/prose.ts'
import type { QuantityId, Ref } from '../../../derivation/quantity.ts'
import type { Example } from '../../../model/example.ts'
import { record, termByTerm, type RecordedMlp } from '../../../model/mlp.ts'
import { gradient, LOSS } from '../ids.ts'
import { passLoss } from '../names.ts'
import { withSamples } from '../editables.ts'
import { outputLoss, sampleLoss } from '../quantity-ids.ts'
import { quantitiesOf } from '../quantities/index.ts'
import { errorId } from '../steps/error.ts'
import { moveId } from '../steps/moves.ts'
import { lossLink } from '../steps/parts.ts'
import { predictionId } from '../steps/prediction.ts'
import { tell, type Told } from '../told.ts'

/** The scalar operations behind the loss of the followed sample. */
export function operationsOf(example: Example, options: Options): Operations {
  const told = tell(example, options)
  const mlp = record(withSamples(example, [at(told.samples, told.s)]), termByTerm)
  mlp.tape.backward(mlp.loss)
  const note = noteOf(told)
  return {
    ...operationsOn(mlp.tape, mlp.loss, passLoss(told, told.s), namesOf(told, mlp)),
    ...(note && { note }),
  }
}

/** Where these gradients are not those that the update follows. */
function noteOf(told: Told): Prose | undefined {
  if (told.example.hiddenUsesUpdatedWeights)
    return {
      en: 'These are the gradients of the loss. The update of this example follows others, through weights already updated.',
      zh: '这里是损失的梯度。本例的更新经由已更新的权重，所依据的并不是这些梯度。',
      ko: '여기의 기울기는 손실의 기울기입니다. 이 예제의 갱신은 이미 갱신된 가중치를 지난 다른 값을 따릅니다.',
    }
  if (!told.batch) return undefined
  const E = `$${passLoss(told, told.s)}$`
  return {
    en: `One sample alone: every gradient is that of ${E}.`,
    zh: `只看一个样本：所有梯度都是 ${E} 的梯度。`,
    ko: `표본 하나만 봅니다. 모든 기울기는 ${E}의 기울기입니다.`,
  }
}

/** What the lesson calls the nodes of one sample, and to which element of the network those in between belong. */
function namesOf(told: Told, mlp: RecordedMlp): ReadonlyMap<NodeId, NamedNode> {
  const { ids, example, last, s } = told
  const quantities = quantitiesOf(told)
  const names = new Map<NodeId, NamedNode>()
  const name = (node: NodeId, value: QuantityId, more: NamedNode) => {
    const quantity = quantities.get(value)
    names.set(node, { value, ...(quantity && { tex: quantity.tex, name: quantity.name }), ...more })
  }
  const given = (node: NodeId, id: QuantityId, known: QuantityId) =>
    name(node, id, { ref: id, gradient: gradient(id), since: { value: id, gradient: known } })

  const weights = new Map<NodeId, Ref>()
  at(mlp.inputs, 0).forEach((node, i) => given(node, ids.input(i, s), ids.delta(0, 0, s)))
  at(mlp.targets, 0).forEach((node, k) => given(node, ids.target(k, s), errorId(told, k)))
  mlp.weights.forEach((rows, l) =>
    rows.forEach((row, j) =>
      row.forEach((node, i) => {
        const id = ids.weight(l, j, i)
        weights.set(node, id)
        given(node, id, moveId(told, id))
      }),
    ),
  )
  mlp.biases.forEach((row, l) =>
    row?.forEach((node, j) => {
      const id = ids.bias(l, j)
      given(node, id, moveId(told, id))
    }),
  )

  /** What leads to a node and has no name shares what it works for. */
  const claim = (root: NodeId, of: Required<Pick<NamedNode, 'element' | 'since'>>) => {
    for (const operand of mlp.tape.operands(root)) {
      if (names.has(operand) || mlp.tape.operation(operand) === undefined) continue
      const weight = mlp.tape.operands(operand).map((one) => weights.get(one))[0]
      names.set(operand, weight === undefined ? of : { ...of, element: weight })
      claim(operand, of)
    }
  }
  const sums = at(mlp.z, 0)
  const outputs = at(mlp.a, 0)
  example.layers.forEach((_, l) => {
    at(sums, l).forEach((node, j) => {
      const element = ids.unit(l, j)
      const since = { value: ids.sum(l, j, s), gradient: ids.delta(l, j, s) }
      name(node, since.value, { gradient: since.gradient, element, since })
      claim(node, { element, since })
    })
    at(outputs, l).forEach((node, j) => {
      const element = ids.unit(l, j)
      const delta = ids.delta(l, j, s)
      const value = ids.output(l, j, s)
      // the slope with respect to a hidden output is known once the signals above it are
      const above = l < last ? ids.delta(l + 1, 0, s) : told.mixes ? delta : errorId(told, j)
      name(node, value, { gradient: gradient(value), element, since: { value, gradient: above } })
      claim(node, { element, since: { value, gradient: delta } })
    })
  })
  const ends = at(mlp.lossPerOutput, 0)
  ends.forEach((node, k) => {
    // the loss itself stands on the page from the start
    const since = { value: predictionId(told, k), gradient: errorId(told, k) }
    const element = ends.length > 1 ? lossLink(k) : LOSS
    if (ends.length > 1)
      name(node, outputLoss(told, k), { gradient: gradient(outputLoss(told, k)), element, since })
    claim(node, { element: lossLink(k), since })
  })
  const since = { value: LOSS, gradient: errorId(told, 0) }
  const total = told.batch ? sampleLoss(s) : LOSS
  name(mlp.loss, total, { ref: LOSS, gradient: gradient(total), since })
  claim(mlp.loss, { element: LOSS, since })
  return names
}
