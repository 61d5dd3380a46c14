import type { Quantities, QuantityId } from '../derivation/quantity.ts'
import { LOCALES } from '../i18n/localized.ts'
import { spelling } from './spelling.ts'

/** What a name in a sheet stands for: one quantity, several that it could be, or none. */
export type Named =
  | { readonly kind: 'one'; readonly id: QuantityId }
  | { readonly kind: 'several'; readonly ids: readonly QuantityId[] }
  | { readonly kind: 'none' }

/** Other names for quantities, such as those of a published sheet. */
export type Aliases = readonly (readonly [name: string, id: QuantityId])[]

type Index = ReadonlyMap<string, ReadonlySet<QuantityId>>

/**
 * Finds quantities by the names that people write: by symbol in the notation on view, by id, by an alias, by plain words;
 * the first kind of name that fits wins. A name that fits several samples means the one whose ids begin with `sample`.
 */
export function naming(
  quantities: Quantities,
  sample: string,
  aliases: Aliases = [],
): (name: string) => Named {
  const all = [...quantities.values()]
  const indexes = [
    indexOf(all.map(({ tex, id }) => [tex, id])),
    indexOf(all.map(({ id }) => [id, id])),
    indexOf(all.map(({ id }) => [id.replace(OF_A_SAMPLE, ''), id])),
    indexOf(aliases),
    indexOf(all.flatMap(({ name, id }) => LOCALES.map((locale) => [name[locale], id] as const))),
    indexOf(shorthands(quantities)),
  ]
  const loose = indexes.map(folded)
  return (name) => {
    const key = spelling(name)
    const found =
      firstOf(indexes, key) ?? firstOf(loose, key.toLowerCase()) ?? new Set<QuantityId>()
    const own = [...found].filter((id) => id.startsWith(sample))
    const [id, ...others] = found.size > 1 && own.length > 0 ? own : found
    if (id === undefined) return { kind: 'none' }
    return others.length === 0 ? { kind: 'one', id } : { kind: 'several', ids: [id, ...others] }
  }
}

const OF_A_SAMPLE = /^s\[\d+\]\./

function indexOf(names: Aliases): Index {
  const index = new Map<string, Set<QuantityId>>()
  for (const [name, id] of names) {
    const key = spelling(name)
    if (key !== '') index.set(key, (index.get(key) ?? new Set()).add(id))
  }
  return index
}

/** The same without capitals; what only they tell apart is then several. */
function folded(index: Index): Index {
  const loose = new Map<string, Set<QuantityId>>()
  for (const [key, ids] of index) {
    const low = key.toLowerCase()
    loose.set(low, new Set([...(loose.get(low) ?? []), ...ids]))
  }
  return loose
}

function firstOf(indexes: readonly Index[], key: string): ReadonlySet<QuantityId> | undefined {
  return indexes.map((index) => index.get(key)).find((ids) => ids !== undefined)
}

/** `dw11` is a gradient in one book and a change in the next: it stands for both, so that the reader is asked. */
function shorthands(quantities: Quantities): Aliases {
  return [...quantities.keys()].flatMap((id): Aliases => {
    const [, kind, of = ''] = /^(dE_d|Delta_)(.+)$/.exec(id) ?? []
    if (kind === undefined) return []
    return [[`d${of}`, id], ...(kind === 'dE_d' ? ([[`grad ${of}`, id]] as const) : [])]
  })
}
