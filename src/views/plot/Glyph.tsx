import css from './Plot.module.css'

export type GlyphKind =
  | 'point'
  | 'hollow'
  | 'diamond'
  | 'star'
  | 'curve'
  | 'tangent'
  | 'step'
  | 'level'
  | 'rule'
  | 'arrow'
  | 'other'
  | 'derivative'
  | 'second'
  | 'straight'
  | 'dot'

/** The sign of a mark or line, for the legend beside a plot. */
export function Glyph({ kind }: { readonly kind: GlyphKind }) {
  return (
    <svg className={css['glyph']} viewBox="-14 -9 28 18" width="28" height="18" aria-hidden="true">
      <Shape kind={kind} />
    </svg>
  )
}

function Shape({ kind }: { readonly kind: GlyphKind }) {
  switch (kind) {
    case 'point':
    case 'hollow':
    case 'dot':
      return <circle className={css['mark']} data-kind={kind} r={RADIUS[kind]} />
    case 'diamond':
      return <path className={css['mark']} data-kind={kind} d={DIAMOND} />
    case 'star':
      return <path className={css['mark']} data-kind={kind} d={STAR} />
    case 'rule':
      return <line className={css['rule']} y1="-9" y2="9" />
    case 'arrow':
      return (
        <>
          <line className={css['arrow']} x1="-12" x2="3" />
          <path className={css['arrow']} data-head="" d="M12,0L2,-4.5L2,4.5Z" />
        </>
      )
    case 'curve':
    case 'tangent':
    case 'step':
    case 'level':
    case 'other':
    case 'derivative':
    case 'second':
    case 'straight':
      return <line className={css['line']} data-kind={kind} x1="-13" x2="13" />
  }
}

export const RADIUS = { point: 6, hollow: 5, dot: 3 } as const
export const DIAMOND = 'M0,-6.5L6.5,0L0,6.5L-6.5,0Z'
export const STAR = 'M0,-10L3,-3L10,0L3,3L0,10L-3,3L-10,0L-3,-3Z'
