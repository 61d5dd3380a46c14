import type { Localized } from '../../i18n/localized.ts'

/** A sentence about what a picture shows as it stands, with the numbers of its `{slots}`. */
export interface Remark {
  readonly text: Localized
  readonly values?: Readonly<Record<string, number>>
}
