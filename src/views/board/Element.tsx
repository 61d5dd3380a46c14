import type { ReactNode } from 'react'
import type { QuantityId, Ref } from '../../derivation/quantity.ts'
import type { Localized } from '../../i18n/localized.ts'
import { useDesk } from '../desk.ts'
import { classes } from '../figure/lit.ts'
import { sayElement } from './spoken.ts'
import { useBoard, useStates } from './view.ts'
import type { Style } from '../vars.ts'
import css from './element.module.css'

interface ElementProps {
  readonly place: string
  readonly of: Ref
  readonly name: Localized
  readonly quantities: readonly QuantityId[]
  readonly className?: string | undefined
  readonly style?: Style
  readonly children: ReactNode
}

/** A node, a bar, a curve: a button that is pointed at, pinned, and for a parameter opened for typing. */
export function Element(props: ElementProps) {
  const { place, of, name, quantities, className, style, children } = props
  const { locale, strings } = useDesk()
  const { reading, current, description } = useBoard()
  const { states, pinned } = useStates(of)
  return (
    <button
      type="button"
      data-ref={of}
      data-key={place}
      {...states}
      tabIndex={place === current ? 0 : -1}
      aria-pressed={pinned}
      aria-label={sayElement({ words: strings.figure, locale, reading }, name, quantities)}
      aria-describedby={description}
      className={classes(css['element'], className)}
      style={style}
    >
      {children}
    </button>
  )
}
