import { listIn, matrixIn, numberIn, type Spec } from '../derivation/kit/spec.ts'
import { exact } from '../derivation/number.ts'
import type { Localized } from '../i18n/localized.ts'
import { expected, FormatError } from './error.ts'
import { readLinkNumber, readRows } from './link-values.ts'
import { readMatrices } from './matrices.ts'

/** A field as a link writes it. */
export function textOf(params: object, field: string, spec: Spec): string {
  switch (spec.kind) {
    case 'number':
    case 'whole':
      return exact(numberIn(params, field))
    case 'choice':
      return String(Reflect.get(params, field))
    case 'list':
      return listIn(params, field).map(exact).join()
    case 'matrix':
      return matrixIn(params, field)
        .map((row) => row.map(exact).join())
        .join(';')
  }
}

/** Reads `textOf` back; what the field demands is checked by its schema. */
export function valueOf(text: string, field: string, spec: Spec): unknown {
  switch (spec.kind) {
    case 'number':
    case 'whole':
      return readLinkNumber(text, field)
    case 'choice':
      return text
    case 'list':
      return text.split(',').map((part) => readLinkNumber(part, field))
    case 'matrix':
      return readRows(text, field)
  }
}

/** Pasted maps and lists as fields: each under its name, or else in the order in which a lesson has them. */
export function fromMatrices(text: string, specs: readonly (readonly [string, Spec])[]): object {
  const fields = specs.filter(([, { kind }]) => kind === 'matrix' || kind === 'list')
  const given = readMatrices(text).map(({ name, rows }, k) => {
    const [field, spec] = fields.find(([one]) => one === name) ?? fields[k] ?? []
    if (field === undefined || spec === undefined)
      throw new FormatError('', expected(matrices(fields.length), matrices(k + 1)))
    return [field, spec.kind === 'list' ? rows.flat() : rows] as const
  })
  return Object.fromEntries(given)
}

const matrices = (n: number): Localized => ({
  en: n === 1 ? '1 matrix' : `${n} matrices`,
  zh: `${n} 个矩阵`,
  ko: `행렬 ${n}개`,
})
