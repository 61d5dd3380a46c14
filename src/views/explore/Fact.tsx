import type { ReactNode } from 'react'
import { format, formatSigned } from '../../derivation/number.ts'
import type { Localized } from '../../i18n/localized.ts'
import { useSession, useText } from '../desk.ts'
import { Glyph, type GlyphKind } from '../plot/Glyph.tsx'
import { Tex } from '../typeset.tsx'
import css from './Fact.module.css'

/** What a picture shows, in numbers. */
export function FactList({ children }: { readonly children: ReactNode }) {
  return <dl className={css['facts']}>{children}</dl>
}

interface FactProps {
  readonly glyph: GlyphKind
  readonly name: Localized
  readonly children: ReactNode
}

/** A line of numbers under the sign that they have in the picture. */
export function Fact({ glyph, name, children }: FactProps) {
  const text = useText()
  return (
    <div className={css['fact']}>
      <dt>
        <Glyph kind={glyph} />
        {text(name)}
      </dt>
      <dd>{children}</dd>
    </div>
  )
}

interface EqualsProps {
  readonly tex: string
  readonly value: number
  readonly signed?: boolean
}

/** A symbol and its value. */
export function Equals({ tex, value, signed = false }: EqualsProps) {
  const digits = useSession((s) => s.digits)
  return (
    <span className={css['equals']}>
      <Tex tex={`${tex} =`} spoken />{' '}
      <span className="number">{(signed ? formatSigned : format)(value, digits)}</span>
    </span>
  )
}
