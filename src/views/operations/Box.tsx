import { memo } from 'react'
import type { OperationNode } from '../../derivation/figure.ts'
import type { Ref } from '../../derivation/quantity.ts'
import type { Tone } from '../figure/sight.ts'
import { classes, useLit } from '../figure/lit.ts'
import { Tex } from '../typeset.tsx'
import type { BoxFace } from './face.ts'
import { BOX } from './plan.ts'
import css from './operations.module.css'

export interface BoxProps extends BoxFace {
  readonly node: Ref
  /** What lights it, and what it selects. */
  readonly tie: Ref
  readonly kind: OperationNode['kind']
  readonly tex: string
  readonly result: string | undefined
  readonly x: number
  readonly y: number
  readonly on: boolean
  readonly tabbable: boolean
  readonly current: boolean
  readonly name: string
}

export const TONE: Readonly<Record<Tone, string | undefined>> = {
  positive: css['positive'],
  negative: css['negative'],
  zero: css['zero'],
}

/** A number, or an operation with its result: sign, value and gradient. */
export const Box = memo(function Box(props: BoxProps) {
  const { node, tie, kind, tex, result, x, y, on, tabbable, current, name } = props
  const { lit, pinned } = useLit(tie)
  return (
    <button
      type="button"
      data-ref={tie}
      data-node={node}
      tabIndex={tabbable ? 0 : -1}
      aria-pressed={pinned}
      aria-label={name}
      style={{ left: x - BOX.width / 2, top: y - BOX.height / 2, ...BOX }}
      className={classes(
        css['box'],
        css[kind],
        on && css['on'],
        lit && css['lit'],
        current && css['current'],
      )}
    >
      <span className={css['sign']}>
        <Tex tex={tex} />
        {result !== undefined && (
          <span className={css['result']}>
            <Tex tex={result} />
          </span>
        )}
      </span>
      {kind !== 'constant' && (
        <>
          <Slot text={props.value} className={css['value']} />
          <Slot text={props.gradient} className={classes(css['gradient'], TONE[props.tone])} />
        </>
      )}
    </button>
  )
})

function Slot({
  text,
  className,
}: {
  readonly text: string
  readonly className: string | undefined
}) {
  return text === '' ? (
    <span className={css['todo']} />
  ) : (
    <span className={classes('number', className)}>{text}</span>
  )
}
