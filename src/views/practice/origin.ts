import type { Companion } from '../../derivation/practice.ts'
import { everywhere, type Localized } from '../../i18n/localized.ts'
import type { Origin } from '../../store/practice.ts'
import { words } from './words.ts'

/** Where the numbers of an exercise come from, in a few words. */
export function originName(origin: Origin, companions: readonly Companion[]): Localized {
  switch (origin.kind) {
    case 'own':
      return words.own
    case 'seed':
      return words.seed(origin.seed)
    case 'companion':
      return companions.find(({ id }) => id === origin.id)?.title ?? everywhere(origin.id)
    case 'set':
      return everywhere(`${origin.name} · ${origin.student} · ${origin.number}`)
  }
}
