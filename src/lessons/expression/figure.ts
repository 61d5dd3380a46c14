import type { OperationEdge, OperationGraph, OperationNode } from '../../derivation/figure.ts'
import { FACES } from '../../derivation/operation-signs.ts'
import { edgeRef, gradientId, slopeId } from './ids.ts'
import { isOperation, type Operated, type Spoken, type Told } from './told.ts'
import { operationTex, slopeTex } from './write.ts'
import { edgeName, termName } from './words.ts'

/** The graph of the operations that lead to the output. */
export function figureOf(told: Told): OperationGraph {
  return {
    kind: 'operations',
    nodes: told.terms.map((one) => nodeOf(told, one)),
    edges: told.operations.flatMap((one) => edgesOf(told, one)),
  }
}

function nodeOf(told: Told, one: Spoken): OperationNode {
  const { id, tex } = one
  const shared = { ref: id, value: id, gradient: gradientId(id), name: termName(one) }
  if (isOperation(one))
    return {
      ...shared,
      kind: one === told.output ? 'output' : 'operation',
      tex: FACES[one.term.operation].sign,
      result: tex,
      rule: operationTex(told, one),
    }
  return { ...shared, kind: one.term.kind === 'constant' ? 'constant' : 'leaf', tex }
}

function edgesOf(told: Told, one: Operated): readonly OperationEdge[] {
  return one.term.operands.map((place, k): OperationEdge => {
    const operand = told.spoken(place)
    return {
      ref: edgeRef(one.id, k),
      from: operand.id,
      to: one.id,
      partial: slopeId(one.id, k),
      ...(operand.term.kind !== 'constant' && { rule: slopeTex(told, one, k) }),
      name: edgeName(operand, one),
    }
  })
}
