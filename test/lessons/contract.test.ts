/** The contract of every lesson, for every preset, in every notation and detail. */
import { readdirSync } from 'node:fs'
import katex from 'katex'
import { describe, expect, it } from 'vitest'
import type { Row, Segment } from '../../src/derivation/equation.ts'
import { elementsIn, panelsOf } from '../../src/derivation/board.ts'
import type { Figure } from '../../src/derivation/figure.ts'
import { DEFAULT_OPTIONS, DETAILS, NOTATIONS } from '../../src/derivation/options.ts'
import type { Cells, Control, Derivation, OpenLesson } from '../../src/derivation/lesson.ts'
import type { Options } from '../../src/derivation/options.ts'
import { pieces } from '../../src/derivation/prose.ts'
import type { Step } from '../../src/derivation/step.ts'
import { rowTex } from '../../src/export/tex.ts'
import { LOCALES, type Localized } from '../../src/i18n/localized.ts'
import { openLessons } from '../../src/lessons/index.ts'

const LESSONS = await openLessons()

const CASES = LESSONS.flatMap((lesson) =>
  [{ id: 'defaults', params: lesson.defaults }, ...lesson.presets].map(({ id, params }) => ({
    name: `${lesson.id}, ${id}`,
    lesson,
    params,
  })),
)
const TELLINGS: readonly Options[] = NOTATIONS.flatMap((notation) =>
  DETAILS.map((detail) => ({ ...DEFAULT_OPTIONS, notation, detail })),
)

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

/** Everything of a derivation that comes in languages, with where it stands. */
function texts(derivation: Derivation): readonly (readonly [place: string, text: Localized])[] {
  const found: (readonly [string, Localized])[] = []
  const seen = new Set<unknown>()
  const visit = (place: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    if (isLocalized(value)) found.push([place, value])
    else if (value instanceof Map) for (const [key, one] of value) visit(`${place}.${key}`, one)
    else for (const [key, one] of Object.entries(value)) visit(`${place}.${key}`, one)
  }
  visit('derivation', derivation)
  return found
}

const isLocalized = (value: object): value is Localized =>
  LOCALES.every((locale) => typeof Reflect.get(value, locale) === 'string')

/** Only a step that computes nothing has nothing to say. */
const maySayNothing = (place: string, derivation: Derivation) => {
  const [, index] = /^derivation\.steps\.(\d+)\.say$/.exec(place) ?? []
  return index !== undefined && derivation.steps[Number(index)]?.asks === undefined
}

const NAMES = /\b(?:ReLU|leaky ReLU|PReLU|tanh|softplus|softmax|sigmoid|Mazur)\b/g

/** The words of a sentence, without formulas, numbers, single letters and names that no language translates. */
function wordsOf(sentence: string): string {
  const text = pieces(sentence).map((piece) => (piece.kind === 'text' ? piece.text : ' '))
  return (
    text
      .join('')
      .replace(NAMES, ' ')
      .match(/\p{L}{2,}/gu) ?? []
  ).join(' ')
}

const SCRIPT = { zh: /\p{Script=Han}/u, ko: /\p{Script=Hangul}/u }

function untranslated(text: Localized): boolean {
  if (wordsOf(text.en) === '') return false
  return (['zh', 'ko'] as const).some(
    (locale) =>
      text[locale] === text.en || !(SCRIPT[locale].test(text[locale]) || /^\d$/.test(text[locale])),
  )
}

const typeset = new Map<string, string | null>()

/** What KaTeX says against a formula; each one is typeset once. */
function complaint(tex: string): string | null {
  const known = typeset.get(tex)
  if (known !== undefined) return known
  let found: string | null = null
  try {
    katex.renderToString(tex, { throwOnError: true, strict: 'error' })
  } catch (error) {
    found = `${tex}: ${String(error)}`
  }
  typeset.set(tex, found)
  return found
}

const complaints = (formulas: Iterable<string>) =>
  [...new Set(formulas)].map(complaint).filter((found) => found !== null)

const rowsOf = (step: Step): readonly Row[] => [
  ...step.rows,
  ...step.members.flatMap((member) => member.rows),
]

function segmentsOf(row: Row): readonly Segment[] {
  return row.kind === 'known'
    ? row.braces.flatMap((brace) => brace.segments)
    : row.cells.flatMap((cell) => cell.segments)
}

function formulasOf(derivation: Derivation): readonly string[] {
  const rows = derivation.steps.flatMap(rowsOf)
  return [
    ...texts(derivation).flatMap(([, text]) =>
      LOCALES.flatMap((locale) =>
        pieces(text[locale]).flatMap((piece) => (piece.kind === 'tex' ? [piece.tex] : [])),
      ),
    ),
    ...rows.flatMap((row) => [
      rowTex(row, derivation.quantities),
      ...(row.kind === 'known' ? [] : row.cells.flatMap(({ operator }) => operator ?? [])),
    ]),
    ...rows.flatMap(segmentsOf).flatMap((one) => ('tex' in one ? [one.tex] : [])),
    ...[...derivation.quantities.values()].map(({ tex }) => tex),
    ...derivation.legend.map(({ tex }) => tex),
    ...derivation.tables.flatMap(({ columns }) => columns.map(({ tex }) => tex)),
  ].filter((tex) => !isHalf(tex))
}

/** An operator or a piece that opens a bracket for a later one is typeset alone too, but has no other half. */
const isHalf = (tex: string) => /^\s*$/.test(tex)

/** Every id of a quantity that anything names. */
function named(derivation: Derivation): readonly (readonly [place: string, id: string])[] {
  const { steps, tables, figure, loss, arrays = [] } = derivation
  return [
    ...texts(derivation).flatMap(([place, text]) =>
      LOCALES.flatMap((locale) =>
        pieces(text[locale]).flatMap((piece) =>
          piece.kind === 'number' ? [[place, piece.quantity] as const] : [],
        ),
      ),
    ),
    ...steps.flatMap((step) => [
      ...rowsOf(step)
        .flatMap(segmentsOf)
        .flatMap((one) => ('quantity' in one ? [[`${step.id} rows`, one.quantity] as const] : [])),
      ...step.computes.map((id) => [`${step.id} computes`, id] as const),
      ...step.members.flatMap((member) =>
        member.computes.map((id) => [`${step.id} ${member.ref} computes`, id] as const),
      ),
      ...(step.asks === undefined ? [] : [[`${step.id} asks`, step.asks] as const]),
      ...(step.inset?.kind === 'number-line'
        ? step.inset.points.map(({ quantity }) => [`${step.id} inset`, quantity] as const)
        : []),
    ]),
    ...tables.flatMap(({ rows }, t) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap((id) => (id === null ? [] : [[`table ${t}`, id] as const])),
      ),
    ),
    ...drawnIn(figure),
    ...[loss?.before, loss?.after].flatMap((id) =>
      id === undefined ? [] : [['loss', id] as const],
    ),
    ...arrays.flatMap(({ id, cells }) =>
      cells.flatMap(leavesOf).map((cell) => [`array ${id}`, cell] as const),
    ),
  ]
}

const leavesOf = (cells: Cells): readonly string[] =>
  typeof cells === 'string' ? [cells] : cells.flatMap(leavesOf)

/** Every id of a quantity in a figure. */
function drawnIn(figure: Figure): readonly (readonly [place: string, id: string])[] {
  if (figure.kind === 'board')
    return panelsOf(figure)
      .flatMap(elementsIn)
      .flatMap(({ ref, quantities }) => quantities.map((id) => [ref, id] as const))
  if (figure.kind === 'operations')
    return [
      ...figure.nodes.flatMap(({ ref, value, gradient }) => [
        [ref, value] as const,
        [ref, gradient] as const,
      ]),
      ...figure.edges.map(({ ref, partial }) => [ref, partial] as const),
    ]
  return [
    ...figure.nodes.flatMap((node) => [
      ...node.values.map((id) => [node.ref, id] as const),
      ...(node.updated ?? []).map((id) => [node.ref, id] as const),
      ...(node.signal ? [[node.ref, node.signal.quantity] as const] : []),
      ...(node.bias
        ? [node.bias.quantity, node.bias.delta, node.bias.gradient, node.bias.updated].map(
            (id) => [node.ref, id] as const,
          )
        : []),
    ]),
    ...figure.edges.flatMap(({ ref, weight }) =>
      weight
        ? [weight.value, weight.gradient, weight.delta, weight.updated].map(
            (id) => [ref, id] as const,
          )
        : [],
    ),
  ]
}

/** The numbers that a figure shows once all steps are done. A constant shows only itself. */
function shownIn(figure: Figure): readonly string[] {
  if (figure.kind === 'board') return drawnIn(figure).map(([, id]) => id)
  if (figure.kind === 'operations')
    return figure.nodes.flatMap(({ kind, value, gradient }) =>
      kind === 'constant' ? [] : [value, gradient],
    )
  return [
    ...figure.nodes.flatMap((node) => node.values),
    ...figure.edges.flatMap(({ weight }) => (weight ? [weight.value] : [])),
  ]
}

/** The refs of what a figure draws. */
function drawnRefs(figure: Figure): readonly string[] {
  return figure.kind === 'board'
    ? panelsOf(figure)
        .flatMap(elementsIn)
        .map(({ ref }) => ref)
    : [...figure.nodes, ...figure.edges].map(({ ref }) => ref)
}

/** What joins two elements of a figure. */
function joined(figure: Figure): readonly { readonly from: string; readonly to: string }[] {
  if (figure.kind !== 'board') return figure.edges
  const edges = panelsOf(figure).flatMap((panel) => (panel.kind === 'diagram' ? panel.edges : []))
  const ways = figure.ties.flatMap(({ to, by }) => (by === undefined ? [] : [{ from: by, to }]))
  return [...edges, ...figure.ties, ...ways]
}

/** Everything that a ref may stand for: elements of the figure, columns of a table, parameters. */
function elements({ figure, tables, parameters }: Derivation): ReadonlySet<string> {
  return new Set([
    ...drawnRefs(figure),
    ...(figure.kind === 'graph'
      ? figure.nodes.flatMap(({ bias }) => (bias ? [bias.ref] : []))
      : []),
    ...tables.flatMap(({ columns }) => columns.map(({ ref }) => ref)),
    ...parameters,
  ])
}

function refs(steps: readonly Step[]): readonly (readonly [place: string, ref: string])[] {
  return steps.flatMap((step) => {
    const list = [
      ...rowsOf(step)
        .flatMap(segmentsOf)
        .flatMap((one) => ('ref' in one && one.ref !== undefined ? [one.ref] : [])),
      ...step.focus,
      ...step.flow.flatMap(({ from, to }) => [from, to]),
      ...step.members.flatMap((member) => [member.ref, ...member.focus]),
      ...(step.worked === undefined ? [] : [step.worked]),
    ]
    return list.map((ref) => [step.id, ref] as const)
  })
}

const controlsOf = (lesson: OpenLesson, params: object): readonly Control[] =>
  lesson.controls(params).flatMap((group) => group.controls)

describe.each(CASES)('$name', ({ lesson, params }) => {
  const tellings = TELLINGS.map((options) => ({
    name: `${options.notation}, by ${options.detail}`,
    options,
    derivation: lesson.derive(params, options),
  }))

  describe.each(tellings)('$name', ({ options, derivation }) => {
    const { steps, quantities } = derivation

    it('derives the same data twice, without touching its parameters', () => {
      const before = structuredClone(params)
      expect(lesson.derive(frozen(structuredClone(params)), frozen(options))).toEqual(derivation)
      expect(params).toEqual(before)
    })

    it('has steps with ids of their own, in the order of the declared phases', () => {
      expect(steps.length).toBeGreaterThan(1)
      expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length)
      const order = steps.map((step) => lesson.phases.indexOf(step.phase))
      expect(order).toEqual(order.toSorted((a, b) => a - b))
      expect(new Set(order)).toEqual(new Set(lesson.phases.keys()))
    })

    it('says everything in every language', () => {
      const all = texts(derivation)
      const empty = all.filter(
        ([place, text]) =>
          LOCALES.some((locale) => text[locale].trim() === '') && !maySayNothing(place, derivation),
      )
      expect(empty.map(([place]) => place)).toEqual([])
      expect(all.filter(([, text]) => untranslated(text))).toEqual([])
    })

    it('names the same quantities in every language of a sentence', () => {
      const uneven = texts(derivation).filter(([, text]) => {
        const ids = LOCALES.map((locale) =>
          pieces(text[locale])
            .flatMap((piece) => (piece.kind === 'number' ? [piece.quantity] : []))
            .toSorted()
            .join(),
        )
        return new Set(ids).size > 1
      })
      expect(uneven).toEqual([])
    })

    it('names a unit in its note where its siblings have others', () => {
      const alike = steps.flatMap(({ id, because, members }) => {
        const notes = [because, ...members.map((member) => member.because)].flatMap((note) =>
          note ? [note.en] : [],
        )
        const different = new Set(notes).size
        return different > 1 && different < notes.length ? [`${id}: ${notes.join(' | ')}`] : []
      })
      expect(alike).toEqual([])
    })

    it('typesets: sentences, pieces, symbols and whole lines', () => {
      expect(complaints(formulasOf(derivation))).toEqual([])
    })

    it('names only quantities that exist', () => {
      const unknown = named(derivation).filter(([, id]) => !quantities.has(id))
      expect(unknown).toEqual([])
      expect([...quantities].filter(([id, quantity]) => quantity.id !== id)).toEqual([])
    })

    it('ties every factor, focus and flow to the figure, a table or a parameter', () => {
      const known = elements(derivation)
      expect(refs(steps).filter(([, ref]) => !known.has(ref))).toEqual([])
      const drawn = new Set(drawnRefs(derivation.figure))
      const ends = joined(derivation.figure)
      expect(ends.filter(({ from, to }) => !drawn.has(from) || !drawn.has(to))).toEqual([])
    })

    it('draws every element once', () => {
      const drawn = drawnRefs(derivation.figure)
      expect(new Set(drawn).size).toBe(drawn.length)
    })

    it('computes every number before it shows it', () => {
      const known = new Set<string>(derivation.parameters)
      const early: string[] = []
      for (const step of steps) {
        for (const id of step.computes) known.add(id)
        for (const member of step.members) for (const id of member.computes) known.add(id)
        const shown = step.rows
          .filter((row) => row.kind === 'result')
          .flatMap(segmentsOf)
          .flatMap((one) => ('quantity' in one ? [one.quantity] : []))
        for (const id of shown) if (!known.has(id)) early.push(`${step.id}: ${id}`)
        if (step === steps.at(-1))
          for (const id of shownIn(derivation.figure))
            if (!known.has(id)) early.push(`figure: ${id}`)
      }
      expect(early).toEqual([])
    })
  })

  it('has the same quantities in every notation, with the same values', () => {
    const [first, ...others] = tellings
    const values = (telling: typeof first) =>
      new Map([...(telling?.derivation.quantities ?? [])].map(([id, { value }]) => [id, value]))
    for (const other of others) expect(values(other)).toEqual(values(first))
  })

  it('has a field for every parameter, with its value in its range', () => {
    const { parameters, quantities } = lesson.derive(params, DEFAULT_OPTIONS)
    expect(parameters.size).toBeGreaterThan(0)
    for (const ref of parameters) {
      const field = lesson.field(params, ref)
      expect(field?.id).toBe(ref)
      expect(field?.value).toBe(quantities.get(ref)?.value)
      expect(field?.value).toBeGreaterThanOrEqual(field?.min ?? NaN)
      expect(field?.value).toBeLessThanOrEqual(field?.max ?? NaN)
    }
    expect(lesson.field(params, 'no such thing')).toBeUndefined()
  })

  it('derives with every parameter at the ends of its range and a step away', () => {
    const { parameters } = lesson.derive(params, DEFAULT_OPTIONS)
    for (const ref of parameters) {
      const field = lesson.field(params, ref)
      if (field === undefined) throw new RangeError(`no field for ${ref}`)
      for (const value of [field.min, field.max, field.value + field.step]) {
        const changed = lesson.set(params, ref, value)
        const derived = lesson.derive(changed, DEFAULT_OPTIONS)
        expect(derived.quantities.get(ref)?.value).toBe(value)
        expect(derived.steps.length).toBeGreaterThan(1)
        // what can be typed can be kept and shared
        expect(lesson.unlink(lesson.link(changed))).toEqual(changed)
        expect(lesson.read(changed)).toEqual(changed)
      }
      expect(lesson.set(params, ref, field.max + field.step)).toBe(params)
      expect(lesson.set(params, ref, NaN)).toBe(params)
    }
    expect(lesson.set(params, 'no such thing', 1)).toBe(params)
  })

  it('derives with every option and count that its controls offer', { timeout: 30_000 }, () => {
    for (const control of controlsOf(lesson, params)) {
      if (control.kind === 'number' || control.kind === 'text') continue
      const values =
        control.kind === 'choice'
          ? control.options.map(({ value }) => value)
          : Array.from({ length: control.max - control.min + 1 }, (_, k) => control.min + k)
      expect(values).toContain(control.value)
      for (const value of values) {
        const changed = lesson.set(params, control.id, value)
        const now = controlsOf(lesson, changed).find(({ id }) => id === control.id)
        expect(now?.value, control.id).toBe(value)
        expect(lesson.derive(changed, DEFAULT_OPTIONS).steps.length).toBeGreaterThan(1)
        for (const group of lesson.controls(changed)) {
          expect(untranslated(group.title)).toBe(false)
          for (const { label } of group.controls) expect(untranslated(label)).toBe(false)
        }
      }
      const beyond = control.kind === 'choice' ? 'no such option' : control.max + 1
      expect(lesson.set(params, control.id, beyond)).toBe(params)
    }
  })

  it('takes its own texts, and refuses one that cannot be read with a sentence that points into it', () => {
    for (const control of controlsOf(lesson, params)) {
      if (control.kind !== 'text') continue
      expect(lesson.complain?.(params, control.id, control.value)).toBeUndefined()
      expect(lesson.set(params, control.id, control.value)).toBe(params)
      const broken = `${control.value} ) @`
      const complaint = lesson.complain?.(params, control.id, broken)
      if (complaint === undefined) throw new RangeError('no complaint')
      expect(untranslated(complaint.sentence)).toBe(false)
      expect(complaint.position).toBeGreaterThanOrEqual(control.value.length)
      expect(complaint.position).toBeLessThan(broken.length)
      expect(lesson.set(params, control.id, broken)).toBe(params)
    }
  })

  it('comes back from a link, a file and an object as it was', () => {
    const { link, unlink, toText, fromText, read, tooLarge } = lesson
    expect(unlink(link(params))).toEqual(params)
    expect(fromText(toText(params), lesson.defaults)).toEqual(params)
    expect(read(JSON.parse(toText(params)))).toEqual(params)
    expect(tooLarge(params)).toBeUndefined()
  })

  it('draws new numbers from a seed: the same from the same, and the shape stays', () => {
    const drawn = lesson.randomise(params, 7)
    expect(lesson.randomise(params, 7)).toEqual(drawn)
    // a problem of one number has few that are easy to work with
    const others = new Set(
      [8, 9, 10, 11].map((seed) => JSON.stringify(lesson.randomise(params, seed))),
    )
    expect([...others].some((one) => one !== JSON.stringify(drawn))).toBe(true)
    const ids = (one: object) => lesson.derive(one, DEFAULT_OPTIONS).steps.map(({ id }) => id)
    expect(ids(drawn)).toEqual(ids(params))
  })
})

it('lists every lesson once, each with its title and its source', () => {
  const folders = readdirSync(new URL('../../src/lessons', import.meta.url), {
    withFileTypes: true,
  }).filter((entry) => entry.isDirectory())
  expect(LESSONS.map(({ id }) => id).toSorted()).toEqual(folders.map(({ name }) => name).toSorted())
  for (const { title, source, presets } of LESSONS) {
    expect(untranslated(title)).toBe(false)
    expect(source.document).toMatch(/^\d{3}$/)
    expect(source.section).toMatch(/^(?:§|P)\d/)
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length)
    for (const preset of presets) expect(untranslated(preset.title)).toBe(false)
  }
})
