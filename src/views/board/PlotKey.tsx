import type { PlotPanel, PlotPoint } from '../../derivation/board.ts'
import type { QuantityId, Ref } from '../../derivation/quantity.ts'
import type { Localized } from '../../i18n/localized.ts'
import { Glyph, type GlyphKind } from '../plot/Glyph.tsx'
import { Tex } from '../typeset.tsx'
import { Element } from './Element.tsx'
import { listed } from './plot-parts.ts'
import { Slot } from './Slot.tsx'
import { partKey } from './stops.ts'
import { useBoard } from './view.ts'
import css from './plot.module.css'

/** Every line and point of a plot with its sign and its numbers: the picture for those who do not see it. */
export function PlotKey({ plot }: { readonly plot: PlotPanel }) {
  const { reading } = useBoard()
  const texOf = (id: QuantityId) => reading.quantities.get(id)?.tex ?? ''
  const entry = (ref: Ref, name: Localized, glyph: GlyphKind, rest: Partial<EntryProps>) => (
    <Entry key={ref} place={partKey(plot.id, ref)} of={ref} name={name} glyph={glyph} {...rest} />
  )
  const point = ({ ref, name, tex, x, y }: PlotPoint, glyph: GlyphKind) =>
    entry(ref, name, glyph, { tex, pair: [x, y] })
  const places = [
    ...plot.points.map((one) => point(one, 'point')),
    ...plot.lines.map(({ ref, name, slope }) =>
      entry(ref, name, 'straight', { tex: texOf(slope), quantity: slope }),
    ),
  ]
  return (
    <>
      {plot.curves.length > 0 && (
        <div className={css['key']}>
          {plot.curves.map(({ ref, name, tex, stroke, since }) =>
            entry(ref, name, stroke === 'main' ? 'curve' : stroke, {
              tex,
              isHidden: since !== undefined && !reading.known.has(since),
            }),
          )}
        </div>
      )}
      {places.length > 0 && <div className={css['values']}>{places}</div>}
      {plot.path && (
        <div className={css['values']}>
          {listed(plot.path).map((one, k) => point(one, k === 0 ? 'hollow' : 'dot'))}
        </div>
      )}
    </>
  )
}

interface EntryProps {
  readonly place: string
  readonly of: Ref
  readonly name: Localized
  readonly glyph: GlyphKind
  readonly tex?: string
  readonly pair?: readonly [QuantityId, QuantityId]
  readonly quantity?: QuantityId
  readonly isHidden?: boolean
}

function Entry({ place, of, name, glyph, tex, pair, quantity, isHidden }: EntryProps) {
  const quantities = pair ?? (quantity === undefined ? [] : [quantity])
  return (
    <Element
      place={place}
      of={of}
      name={name}
      quantities={quantities}
      className={css['entry']}
      {...(isHidden && { style: { visibility: 'hidden' } })}
    >
      <Glyph kind={glyph} />
      {tex !== undefined && <Tex tex={tex} />}
      {pair && (
        <span>
          (<Slot quantity={pair[0]} room={3.6} />, <Slot quantity={pair[1]} room={3.6} />)
        </span>
      )}
      {quantity !== undefined && (
        <span>
          = <Slot quantity={quantity} room={3.6} />
        </span>
      )}
    </Element>
  )
}
