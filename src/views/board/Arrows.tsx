import { useLayoutEffect, useState, type RefObject } from 'react'
import {
  elementsIn,
  panelsOf,
  type Board,
  type DiagramEdge,
  type Tie,
} from '../../derivation/board.ts'
import type { Flow } from '../../derivation/figure.ts'
import type { QuantityId, Ref } from '../../derivation/quantity.ts'
import { useSession } from '../desk.ts'
import { toneOf } from '../figure/sight.ts'
import { useSize } from '../figure/useSize.ts'
import { arrowBeside, arrowBetween, type Drawn } from './arrow.ts'
import { areasIn } from './measure.ts'
import { seen, useBoard, written } from './view.ts'
import css from './board.module.css'

interface ArrowsProps {
  readonly board: Board
  readonly flow: readonly Flow[]
  readonly stage: RefObject<HTMLElement | null>
}

/** More arrows than this are drawn lightly. */
const FEW = 4

interface Line extends Drawn {
  readonly key: string
  readonly isBlocked?: boolean
  /** What it multiplies by, and at which of its ends that is written: where there are many of them. */
  readonly by?: { readonly ref: Ref; readonly end: 'tail' | 'tip' }
}

interface Lines {
  readonly ties: readonly Line[]
  readonly flow: readonly Line[]
}

/** Over the whole board: what goes into what is pointed at, with the weight of each, and what the step sends. */
export function Arrows({ board, flow, stage }: ArrowsProps) {
  const from = useSession((s) => s.pointed ?? s.pinned)
  const size = useSize(stage)
  const [lines, setLines] = useState<Lines>({ ties: [], flow: [] })
  useLayoutEffect(() => {
    const areas = areasIn(stage.current)
    const between = (a: Ref, b: Ref, isBlocked = false) => {
      const [start, end] = [areas.get(a), areas.get(b)]
      return start && end ? arrowBetween(start, end, isBlocked) : null
    }
    const wires = wiresIn(board)
    const isDrawn = joinedBy(wires)
    const ties = board.ties.filter(
      (tie) => from !== null && [tie.from, tie.to, tie.by].includes(from) && !isDrawn(tie),
    )
    setLines({
      ties: ties.flatMap((tie) => {
        const drawn = between(tie.from, tie.to)
        const by = tie.by !== undefined && {
          by: { ref: tie.by, end: tie.from === from ? ('tip' as const) : ('tail' as const) },
        }
        return drawn ? [{ ...drawn, ...by, key: `${tie.from} ${tie.to} ${tie.by ?? ''}` }] : []
      }),
      flow: flow.flatMap(({ from: a, to: b, blocked = false }) => {
        const [start, end] = [areas.get(a), areas.get(b)]
        const wire = wires.find(
          (edge) => (edge.from === b && edge.to === a) || (edge.from === a && edge.to === b),
        )
        const drawn =
          wire && start && end
            ? arrowBeside(start, end, wire.bows ?? false, blocked)
            : between(a, b, blocked)
        return drawn ? [{ ...drawn, isBlocked: blocked, key: `${a} ${b}` }] : []
      }),
    })
  }, [board, flow, stage, from, size])
  return (
    <svg
      className={css['arrows']}
      aria-hidden="true"
      data-many={lines.ties.length > FEW || undefined}
    >
      <g className={css['flow']} data-quiet={lines.ties.length > 0 || undefined}>
        {lines.flow.map(({ key, path, head, isBlocked }) => (
          <g key={key} data-blocked={isBlocked || undefined}>
            <path className={css['way']} d={path} />
            <path className={css['head']} d={head} />
          </g>
        ))}
      </g>
      <g className={css['tie']}>
        {lines.ties.map(({ key, path, head }) => (
          <g key={key}>
            <path className={css['way']} d={path} />
            <path className={css['head']} d={head} />
          </g>
        ))}
        {lines.ties.map(({ key, by, tail, tip }) =>
          by ? (
            <Factor key={key} of={by.ref} at={by.end === 'tip' ? tip : tail} board={board} />
          ) : null,
        )}
      </g>
    </svg>
  )
}

interface FactorProps {
  readonly of: Ref
  readonly at: Drawn['tail']
  readonly board: Board
}

/** The number that one product of many multiplies by. */
function Factor({ of, at: { x, y }, board }: FactorProps) {
  const { reading } = useBoard()
  const quantity = quantityOf(board, of)
  const value = quantity === undefined ? undefined : seen(reading, quantity)
  const number = written(value, reading.digits, 2.8)
  if (value === undefined) return null
  const width = 12 + 6.6 * number.length
  return (
    <g transform={`translate(${x} ${y})`} className={css['factor']} data-tone={toneOf(value)}>
      <rect x={-width / 2} y="-9" width={width} height="18" rx="9" />
      <text className="number" dy="0.34em">
        {number}
      </text>
    </g>
  )
}

function quantityOf(board: Board, ref: Ref): QuantityId | undefined {
  const element = panelsOf(board)
    .flatMap(elementsIn)
    .find((one) => one.ref === ref)
  return element?.quantities[0]
}

function wiresIn(board: Board): readonly DiagramEdge[] {
  return panelsOf(board).flatMap((panel) => (panel.kind === 'diagram' ? panel.edges : []))
}

/** Whether a diagram draws the tie already. */
function joinedBy(wires: readonly DiagramEdge[]): (tie: Tie) => boolean {
  const parts = new Set(wires.map(({ ref }) => ref))
  return ({ from, to, by }) =>
    [from, to, by].some((ref) => ref !== undefined && parts.has(ref)) ||
    wires.some((edge) => edge.from === from && edge.to === to)
}
