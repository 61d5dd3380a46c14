import type { OperationEdge, OperationGraph, OperationNode } from '../../derivation/figure.ts'
import type { ExpressionOperation } from '../../model/expression.ts'
import { edgeRef, gradientId, slopeId } from './ids.ts'
import { isOperation, type Operated, type Spoken, type Told } from './told.ts'
import { operationTex, slopeTex } from './write.ts'
import { edgeName, termName } from './words.ts'

/** What stands in the circle of an operation. */
const SIGN: Readonly<Record<ExpressionOperation, string>> = {
  add: '+',
  sub: '-',
  mul: '\\times',
  div: '\\div',
  pow: 'x^{y}',
  neg: '\\times(-1)',
  exp: '\\exp',
  log: '\\ln',
  sqrt: '\\sqrt{\\;}',
  relu: '\\text{relu}',
  sigmoid: '\\sigma',
  tanh: '\\tanh',
  abs: '|\\;|',
  max: '\\max',
  min: '\\min',
}

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
      tex: SIGN[one.term.operation],
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
