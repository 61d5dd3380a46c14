import { memo } from 'react'
import type { NodePlace } from '../../derivation/layout.ts'
import type { NodeProps } from './node-face.ts'
import { classes, useLit } from './lit.ts'
import { NodeText } from './NodeText.tsx'
import { Tag } from './Tag.tsx'
import styles from './figure.module.css'

/** An input, a unit, the loss or a target, with its sign, its numbers and its signal. */
export const Node = memo(function Node(props: NodeProps) {
  const { place, kind, dead, on, tabbable, name } = props
  const { ref: id, x, y, width, height, round } = place
  const { lit, pinned } = useLit(id)
  const frame = (out: number) => ({
    x: -width / 2 - out,
    y: -height / 2 - out,
    width: width + 2 * out,
    height: height + 2 * out,
    rx: round + out,
  })
  return (
    <g
      role="button"
      data-ref={id}
      tabIndex={tabbable ? 0 : -1}
      aria-pressed={pinned}
      aria-label={name}
      transform={`translate(${x} ${y})`}
      className={classes(
        styles['node'],
        kind === 'target' && styles['target'],
        dead !== '' && styles['dead'],
        on && styles['on'],
        lit && styles['lit'],
      )}
    >
      <title>{dead}</title>
      <rect {...frame(6)} className={styles['ring']} />
      <rect {...frame(3)} className={styles['halo']} />
      <rect {...frame(0)} className={styles['body']} />
      <NodeText {...props} />
      {kind === 'unit' && place.detail !== 'sign' && <Flat place={place} shown={dead !== ''} />}
      {props.signalSign && place.tag && (
        <Tag
          sign={props.signalSign}
          value={props.tag}
          text={Math.max(13, place.text)}
          y={place.tag.y - y}
          height={place.tag.height}
        />
      )}
    </g>
  )
})

/** The badge of a dead unit: its slope is 0. */
function Flat({ place, shown }: { readonly place: NodePlace; readonly shown: boolean }) {
  const out = (place.width / 2) * 0.74
  return (
    <g
      className={classes(styles['flat'], !shown && styles['hidden'])}
      transform={`translate(${out} ${out})`}
    >
      <circle r={10} />
      <text y="0.34em" fontSize={14}>
        0
      </text>
    </g>
  )
}
