import { useId, useMemo, useRef, type ReactNode } from 'react'
import { useSize } from '../figure/useSize.ts'
import { Tex } from '../typeset.tsx'
import { frameOf, FrameContext, type Axis, type Frame } from './frame.ts'
import css from './Plot.module.css'

interface PlotProps {
  /** What the picture shows, in one sentence; the numbers stand in the text beside it. */
  readonly label: string
  readonly x: Axis
  readonly y: Axis
  /** Height over width. */
  readonly ratio?: number
  /** Height in px that it has at any width. */
  readonly least?: number
  /** Marks, below the axes and cut off at them. */
  readonly children?: ReactNode
  /** Marks that may reach over the axes, such as labels. */
  readonly above?: ReactNode
  /** HTML over the picture: handles that can be reached by keyboard. */
  readonly overlay?: ReactNode
}

/** Before the pane has been measured. */
const WIDTH = 560

/** Of what a plot is high for its width; never higher than what fits on a screen beside its numbers. */
const RATIO = 0.56
const [LEAST, MOST] = [230, 640 * RATIO]

/** A pair of axes, laid out from the size of its pane; its children draw into them. */
export function Plot(props: PlotProps) {
  const { label, x, y, ratio = RATIO, least = LEAST, children, above, overlay } = props
  const pane = useRef<HTMLDivElement>(null)
  const width = useSize(pane)?.width ?? WIDTH
  const most = (MOST * ratio) / RATIO
  const height = Math.round(Math.max(least, Math.min(most, ratio * width)))
  const clip = useId()
  const [x0, x1] = x.domain
  const [y0, y1] = y.domain
  const frame = useMemo(
    () =>
      frameOf(
        width,
        height,
        {
          tex: '',
          domain: [x0, x1],
          ...(x.scale && { scale: x.scale }),
          ...(x.whole && { whole: true }),
        },
        {
          tex: '',
          domain: [y0, y1],
          ...(y.scale && { scale: y.scale }),
          ...(y.isBlank && { isBlank: true }),
        },
      ),
    [width, height, x0, x1, x.scale, x.whole, y0, y1, y.scale, y.isBlank],
  )
  const { left, right, top, bottom } = frame
  return (
    <div ref={pane} className={css['plot']} style={{ height }}>
      <FrameContext value={frame}>
        <svg role="img" aria-label={label} width={width} height={height}>
          <clipPath id={clip}>
            <rect x={left} y={top} width={right - left} height={bottom - top} />
          </clipPath>
          <Axes frame={frame} />
          <g clipPath={`url(#${clip})`}>{children}</g>
          {above}
        </svg>
        <span className={css['across']} style={{ right: width - right, top: bottom + 10 }}>
          <Tex tex={x.tex} />
        </span>
        <span className={css['up']} style={{ left }}>
          <Tex tex={y.tex} />
        </span>
        {overlay}
      </FrameContext>
    </div>
  )
}

/** Lines and numbers; a number that would run into the letter of its axis is left out. */
function Axes({ frame }: { readonly frame: Frame }) {
  const { left, right, top, bottom, x, y } = frame
  return (
    <g className={css['axes']} aria-hidden="true">
      {y.ticks.map(({ at, label }) => (
        <g key={at} transform={`translate(0 ${y.at(at)})`}>
          <line className={css['grid']} x1={left} x2={right} />
          <text className="number" x={left - 8} dy="0.35em" textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {x.ticks.map(({ at, label }) => (
        <g key={at} transform={`translate(${x.at(at)} ${bottom})`}>
          <line className={css['tick']} y2="5" />
          {x.at(at) < right - 40 && (
            <text className="number" y="20" textAnchor="middle">
              {label}
            </text>
          )}
        </g>
      ))}
      <path className={css['axis']} d={`M${left},${top - 6}V${bottom}H${right}`} />
    </g>
  )
}
