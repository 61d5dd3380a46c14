import type { OperationEdge, OperationGraph, OperationNode } from '../../derivation/figure.ts'
import { format } from '../../derivation/number.ts'
import type { Quantities, QuantityId } from '../../derivation/quantity.ts'
import { beginEdit } from '../../store/actions.ts'
import { useDesk, useScene, useSession, useStrings, useText } from '../desk.ts'
import { ParameterField } from '../figure/ParameterField.tsx'
import { Tex } from '../typeset.tsx'
import { gradientAt, slopeOn, valueAt, type Reading } from './face.ts'
import { addsUp, CONSTANT, EDIT, EQUATION, GIVEN } from './words.ts'
import css from './operations.module.css'

export interface LocalEquationProps {
  readonly figure: OperationGraph
  readonly node: OperationNode
  readonly reading: Reading
  /** The reader has left the field of a parameter. */
  readonly onDone: () => void
}

/** What one operation does, forward and back: out = a·b, and to each operand its gradient times the local slope. */
export function LocalEquation({ figure, node, reading, onDone }: LocalEquationProps) {
  const text = useText()
  const { edges, nodes } = figure
  const operands = edges.filter((edge) => edge.to === node.ref && edge.rule !== undefined)
  const uses = edges.filter((edge) => edge.from === node.ref)
  const nodeOf = (ref: string) => nodes.find((one) => one.ref === ref)
  const symbol = texOf(reading.quantities, node.value)
  const gradient = gradientAt(reading, node)
  return (
    <section className={css['equation']} aria-label={text(EQUATION)}>
      <div className={css['head']}>
        <span className={css['piece']}>
          {node.kind === 'constant' ? (
            text(CONSTANT)
          ) : (
            <>
              <Tex tex={symbol} spoken />
              {node.rule !== undefined && <Tex tex={`= ${node.rule}`} spoken />}
            </>
          )}
          <Equals value={valueAt(reading, node)} />
          {node.kind === 'leaf' && <span className={css['note']}>{text(GIVEN)}</span>}
        </span>
        {gradient !== undefined && (
          <span className={css['piece']}>
            <Tex tex={texOf(reading.quantities, node.gradient)} spoken />
            <Equals value={gradient} />
            {uses.length > 1 && <span className={css['note']}>{text(addsUp(uses.length))}</span>}
          </span>
        )}
        {node.kind === 'leaf' && <Editor id={node.ref} onDone={onDone} />}
      </div>
      <ul className={css['ways']}>
        {(node.rule === undefined ? uses : operands).map((edge) => {
          const to = nodeOf(edge.to)
          return to && <Way key={edge.ref} edge={edge} to={to} reading={reading} />
        })}
      </ul>
    </section>
  )
}

interface WayProps {
  readonly edge: OperationEdge
  readonly to: OperationNode
  readonly reading: Reading
}

/** ∂out/∂a = b = 0.5, and ∂E/∂out · ∂out/∂a, with their numbers. */
function Way({ edge, to, reading }: WayProps) {
  const words = useStrings().figure
  const { quantities } = reading
  const slope = slopeOn(reading, edge, to)
  const gradient = gradientAt(reading, to)
  return (
    <li>
      <span className={css['piece']}>
        <Tex tex={texOf(quantities, edge.partial)} spoken />
        {edge.rule !== undefined && <Tex tex={`= ${edge.rule}`} spoken />}
        {!isNumber(edge.rule) && <Equals value={slope} />}
      </span>
      {slope !== undefined && gradient !== undefined && (
        <span className={css['piece']}>
          <Tex
            tex={`${texOf(quantities, to.gradient)} \\cdot ${texOf(quantities, edge.partial)}`}
            spoken
          />
          <Product left={gradient} right={slope} />
          <Equals value={gradient * slope} />
          {slope === 0 && <span className={css['note']}>{words.dead}</span>}
        </span>
      )}
    </li>
  )
}

function Equals({ value }: { readonly value: number | undefined }) {
  const digits = useSession((s) => s.digits)
  if (value === undefined) return null
  return (
    <>
      <span className="number">=</span>
      <span className="number">{format(value, digits)}</span>
    </>
  )
}

function Product({ left, right }: { readonly left: number; readonly right: number }) {
  const digits = useSession((s) => s.digits)
  const second = format(right, digits)
  return (
    <>
      <span className="number">=</span>
      <span className="number">
        {format(left, digits)} · {right < 0 ? `(${second})` : second}
      </span>
    </>
  )
}

/** A parameter can be changed where its equation stands. */
function Editor({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const { session } = useDesk()
  const text = useText()
  const { parameters } = useScene().derivation
  const isOpen = useSession((s) => s.editing && s.pinned === id)
  if (!parameters.has(id)) return null
  return isOpen ? (
    <div className={css['field']}>
      <ParameterField id={id} onDone={onDone} />
    </div>
  ) : (
    <button type="button" className={css['edit']} onClick={() => beginEdit(session, id)}>
      {text(EDIT)}
    </button>
  )
}

function texOf(quantities: Quantities, id: QuantityId): string {
  return quantities.get(id)?.tex ?? ''
}

/** A slope that is a number already needs no second one. */
const isNumber = (rule = '') => !Number.isNaN(Number(rule.replaceAll(/[{}]/g, '')))
