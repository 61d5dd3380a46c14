import { at } from '../engine/at.ts'
import { rules, type Operation, type Rule } from '../engine/rules.ts'
import type { NodeId, Tape } from '../engine/tape.ts'
import { everywhere, localized, type Localized } from '../i18n/localized.ts'
import type { Operations } from './explore.ts'
import type { OperationEdge, OperationNode } from './figure.ts'
import { formatTex } from './number.ts'
import { FACES } from './operation-signs.ts'
import type { Quantity, QuantityId, Ref } from './quantity.ts'
import { spoken } from './symbol.ts'

/** What a lesson knows of a node on its tape. The rest is named u₁, u₂ … in the order of the computation. */
export interface NamedNode extends Pick<OperationNode, 'element' | 'since'> {
  readonly ref?: Ref
  /** Its symbol, and the ids of its value and its gradient; all of them, or none for a node in between. */
  readonly tex?: string
  readonly value?: QuantityId
  readonly gradient?: QuantityId
  readonly name?: Localized
}

/** The letter of what no lesson has a letter for. */
const BETWEEN = 'u'

/**
 * A tape after its backward pass as a drawing of scalar operations: whatever leads to `output`, each constant once for
 * every use. `loss` is the symbol of the output in the gradients.
 */
export function operationsOn(
  tape: Tape,
  output: NodeId,
  loss: string,
  named: ReadonlyMap<NodeId, NamedNode>,
): Operations {
  const nodes: OperationNode[] = []
  const edges: OperationEdge[] = []
  const quantities = new Map<QuantityId, Quantity>()
  const drawn = new Map<NodeId, OperationNode>()
  let between = 0

  const note = (id: QuantityId, value: number, tex: string, name: Localized) =>
    quantities.set(id, { id, value, tex, name })

  function draw(id: NodeId, face: Pick<OperationNode, 'kind' | 'tex' | 'rule'>, called: Localized) {
    const told = named.get(id) ?? {}
    const own = told.tex === undefined ? { letter: BETWEEN, sub: `${++between}` } : undefined
    const tex = told.tex ?? `${BETWEEN}_{${between}}`
    const name =
      told.name ?? (own ? localized((one) => `${called[one]} ${spoken(own, one)}`) : called)
    const ref = told.ref ?? told.value ?? `${BETWEEN}[${between}]`
    const node: OperationNode = {
      ...face,
      ref,
      ...(face.rule !== undefined && { result: tex }),
      value: told.value ?? ref,
      gradient: told.gradient ?? `dE_d${ref}`,
      ...(told.element !== undefined && { element: told.element }),
      ...(told.since && { since: told.since }),
      name,
    }
    note(node.value, tape.value(id), tex, name)
    note(node.gradient, tape.gradient(id), partialTex(loss, tex), gradientOf(name))
    drawn.set(id, node)
    return node
  }

  /** A number that is no parameter, beside the operation that uses it. */
  function drawConstant(id: NodeId, user: OperationNode, place: number, partial: number) {
    const value = tape.value(id)
    const ref = `${user.ref}.constant[${place + 1}]`
    const tex = formatTex(value)
    const name = everywhere(tex)
    const node: OperationNode = {
      ref,
      kind: 'constant',
      tex,
      value: ref,
      gradient: `dE_d${ref}`,
      ...(user.element !== undefined && { element: user.element }),
      since: user.since ?? { value: user.value, gradient: user.gradient },
      name,
    }
    note(ref, value, tex, name)
    const passed = partial * (quantities.get(user.gradient)?.value ?? Number.NaN)
    note(node.gradient, passed, partialTex(loss, tex), gradientOf(name))
    return node
  }

  const isConstant = (id: NodeId) => tape.operation(id) === undefined && !named.has(id)
  for (const id of leadingTo(tape, output)) {
    const operation = tape.operation(id)
    if (operation === 'dot') throw new RangeError('record weighted sums term by term to draw them')
    if (operation === undefined) {
      const told = named.get(id)
      if (told) nodes.push(draw(id, { kind: 'leaf', tex: told.tex ?? '' }, everywhere('')))
      continue
    }
    const rule: Rule = rules[operation]
    const operands = shownOperands(tape, id, operation)
    const symbols = tape
      .operands(id)
      .map((one) => braced(texOf(drawn.get(one)) ?? formatTex(tape.value(one))))
    const [a = '', b = ''] = symbols
    const face = FACES[operation]
    const kind = id === output ? 'output' : 'operation'
    const node = draw(id, { kind, tex: face.sign, rule: rule.tex(a, b) }, face.name)
    const partials = tape.partials(id)
    operands.forEach((operand, place) => {
      const partial = at(partials, place)
      const from = isConstant(operand)
        ? drawConstant(operand, node, place, partial)
        : drawnAs(drawn, operand)
      if (from.kind === 'constant') nodes.push(from)
      const ref = `${from.ref}>${node.ref}[${place + 1}]`
      const name = localized((one) => `${from.name[one]} → ${node.name[one]}`)
      const formula = rule.partialTex[place]
      const symbol = node.result ?? ''
      edges.push({
        ref,
        from: from.ref,
        to: node.ref,
        partial: ref,
        ...(formula && from.kind !== 'constant' && { rule: formula(a, b, braced(symbol)) }),
        name,
      })
      note(ref, partial, partialTex(symbol, at(symbols, place)), name)
    })
    nodes.push(node)
  }
  return { figure: { kind: 'operations', nodes, edges }, quantities }

  function texOf(node: OperationNode | undefined): string | undefined {
    return node && quantities.get(node.value)?.tex
  }
}

const partialTex = (upper: string, lower: string) =>
  `\\frac{\\partial ${upper}}{\\partial ${lower}}`

/** So that a formula may put an exponent on a symbol that has one. */
const braced = (tex: string) => (/^(?:\w|\\\w+)$/.test(tex) ? tex : `{${tex}}`)

const gradientOf = (name: Localized): Localized => ({
  en: `Gradient at ${name.en}`,
  zh: `${name.zh} 处的梯度`,
  ko: `${name.ko}에서의 기울기`,
})

/** All but the constant of a ReLU, which only says what its slope at exactly 0 is. */
function shownOperands(tape: Tape, node: NodeId, operation: Operation): readonly NodeId[] {
  return tape.operands(node).slice(0, operation === 'relu' ? 1 : undefined)
}

function drawnAs(drawn: ReadonlyMap<NodeId, OperationNode>, id: NodeId): OperationNode {
  const node = drawn.get(id)
  if (node === undefined) throw new RangeError(`node ${id} is used before it is drawn`)
  return node
}

/** Every node that `output` depends on, operands first, a leaf right before its first use. */
function leadingTo(tape: Tape, output: NodeId): readonly NodeId[] {
  const needed = new Set<NodeId>()
  const visit = (node: NodeId): void => {
    if (needed.has(node)) return
    needed.add(node)
    tape.operands(node).forEach(visit)
  }
  visit(output)
  const placed = new Set<NodeId>()
  for (const node of [...needed].sort((a, b) => a - b)) {
    if (tape.operation(node) === undefined) continue
    for (const operand of tape.operands(node)) placed.add(operand)
    placed.add(node)
  }
  return [...placed]
}
