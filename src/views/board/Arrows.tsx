import { useMemo, type RefObject } from 'react'
import { elementsIn, panelsOf, type Board } from '../../derivation/board.ts'
import type { Flow } from '../../derivation/figure.ts'
import type { Ref } from '../../derivation/quantity.ts'
import { useSession } from '../desk.ts'
import { toneOf } from '../figure/sight.ts'
import type { Spot } from './arrow.ts'
import { flowLines, tieLines, type Line } from './lines.ts'
import { useAreas } from './measure.ts'
import { seen, useBoard, written } from './view.ts'
import css from './arrows.module.css'

interface ArrowsProps {
  readonly board: Board
  readonly flow: readonly Flow[]
  readonly stage: RefObject<HTMLElement | null>
}

/** More arrows than this are drawn lightly. */
const FEW = 4

/** Over the whole board: what goes into what is pointed at, with the weight of each, and what the step sends. */
export function Arrows({ board, flow, stage }: ArrowsProps) {
  const from = useSession((s) => s.pointed ?? s.pinned)
  const areas = useAreas(stage, board, from !== null || flow.length > 0)
  const ties = useMemo(
    () => (from === null ? [] : tieLines(board, areas, from)),
    [board, areas, from],
  )
  const sent = useMemo(() => flowLines(board, areas, flow), [board, areas, flow])
  return (
    <svg className={css['arrows']} aria-hidden="true" data-many={ties.length > FEW || undefined}>
      <g className={css['flow']} data-quiet={ties.length > 0 || undefined}>
        <Ways lines={sent} />
      </g>
      <g className={css['tie']}>
        <Ways lines={ties} />
        {ties.map(({ key, by, tail, tip }) =>
          by ? (
            <Factor key={key} of={by.ref} at={by.end === 'tip' ? tip : tail} board={board} />
          ) : null,
        )}
      </g>
    </svg>
  )
}

function Ways({ lines }: { readonly lines: readonly Line[] }) {
  return lines.map(({ key, path, head, isBlocked }) => (
    <g key={key} data-blocked={isBlocked || undefined}>
      <path className={css['way']} d={path} />
      <path className={css['head']} d={head} />
    </g>
  ))
}

interface FactorProps {
  readonly of: Ref
  readonly at: Spot
  readonly board: Board
}

/** The number that one product of many multiplies by. */
function Factor({ of, at: { x, y }, board }: FactorProps) {
  const { reading } = useBoard()
  const element = panelsOf(board)
    .flatMap(elementsIn)
    .find((one) => one.ref === of)
  const [quantity] = element?.quantities ?? []
  const value = quantity === undefined ? undefined : seen(reading, quantity)
  const number = written(value, reading.digits, 2.8)
  if (value === undefined) return null
  const width = 12 + 6.6 * number.length
  return (
    <g transform={`translate(${x} ${y})`} className={css['factor']} data-tone={toneOf(value)}>
      <g className={css['badge']}>
        <rect x={-width / 2} y="-9" width={width} height="18" rx="9" />
        <text className="number" dy="0.34em">
          {number}
        </text>
      </g>
    </g>
  )
}
