import { everywhere, type Localized } from '../i18n/localized.ts'
import type { Variable } from './explore.ts'
import type { ControlGroup, Editing } from './lesson.ts'
import type { Prose } from './prose.ts'
import type { Version } from './training.ts'

/** Something about a problem that can be set: a number by its symbol, or a control by its label. */
export interface Setting {
  readonly id: string
  readonly label: Prose
  /** Said where the label cannot be typeset. */
  readonly name: Localized
  readonly value: number | string
  /** What is shown of a choice; a number shows itself. */
  readonly choice?: Localized
}

/** A setting in two versions of a problem; one of them may be without it, where the shapes differ. */
export interface Change {
  readonly id: string
  readonly from: Setting | null
  readonly to: Setting | null
  /** The one that is there. */
  readonly setting: Setting
}

/** Everything that can be set about a problem: its controls, which give it its shape, then its numbers. */
export function settingsOf(
  groups: readonly ControlGroup[],
  variables: readonly Variable[],
): readonly Setting[] {
  const numbers = new Set(variables.map(({ ref }) => ref))
  return [
    ...groups.flatMap(({ controls }) =>
      controls
        .filter(({ id }) => !numbers.has(id))
        .map((control): Setting => {
          const { id, label, value } = control
          const bare = { id, label, name: label, value }
          if (control.kind !== 'choice') return bare
          const chosen = control.options.find((option) => option.value === value)
          return { ...bare, choice: chosen?.label ?? everywhere(control.value) }
        }),
    ),
    ...variables.map(({ ref, tex, name, value, sample }): Setting => ({
      id: ref,
      label: everywhere(sample === undefined ? `$${tex}$` : `$${tex}^{[${sample + 1}]}$`),
      name,
      value,
    })),
  ]
}

/** What is different between two versions, in the order of the second, with what is missing there at the end. */
export function changesBetween(
  from: readonly Setting[],
  to: readonly Setting[],
): readonly Change[] {
  const before = new Map(from.map((one) => [one.id, one]))
  const after = new Set(to.map(({ id }) => id))
  return [
    ...to
      .filter(({ id, value }) => before.get(id)?.value !== value)
      .map((setting) => ({
        id: setting.id,
        setting,
        from: before.get(setting.id) ?? null,
        to: setting,
      })),
    ...from
      .filter(({ id }) => !after.has(id))
      .map((setting) => ({ id: setting.id, setting, from: setting, to: null })),
  ]
}

/** What comes later in the list may make possible what comes before it: softmax, and the loss that asks for it. */
const ROUNDS = 2

/** The parameters with other settings, one after the other, and once more. */
export function withSettings<P extends object>(
  set: Editing<P>['set'],
  params: P,
  settings: Version['changes'],
): P {
  let changed = params
  for (let round = 0; round < ROUNDS; round++)
    changed = settings.reduce((one, [id, value]) => set(one, id, value), changed)
  return changed
}
