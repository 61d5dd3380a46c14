import { sayTex } from '../../derivation/speech.ts'
import { pieces } from '../../derivation/prose.ts'
import type { Step } from '../../derivation/step.ts'
import type { Locale } from '../../i18n/localized.ts'

/** A step as the transport knows it. */
export type NamedStep = Pick<Step, 'id' | 'phase' | 'title'>

/** A step's title where nothing can be typeset: labels, tooltips, the title of the window. */
export function plainTitle(step: Pick<Step, 'title'>, locale: Locale): string {
  return pieces(step.title[locale])
    .map((piece) => {
      if (piece.kind === 'tex') return sayTex(piece.tex, locale)
      return piece.kind === 'text' ? piece.text : ''
    })
    .join('')
}
