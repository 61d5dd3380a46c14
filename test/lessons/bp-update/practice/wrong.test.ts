/** The wrong rules against the values that an independent program computed for them. */
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../../../src/derivation/options.ts'
import { work } from '../../../../src/lessons/bp-update/practice/work.ts'
import { WRONG_RULES } from '../../../../src/model/wrong/index.ts'
import { differences } from '../../../fixtures/differences.ts'
import {
  correctOn,
  exampleOn,
  idOf,
  invisibleOnCentral,
  misconceptions,
  NETWORKS,
  type NetworkName,
} from '../../../model/misconceptions.ts'

/** The values of the catalogue have ten significant digits. */
const DIGITS = 1e-9

const EXAMPLES = new Map(NETWORKS.map((name) => [name, exampleOn(name)]))

function worked(name: NetworkName, ...mistakes: readonly string[]): ReadonlyMap<string, number> {
  return work(EXAMPLES.get(name) ?? exampleOn(name), DEFAULT_OPTIONS, { mistakes })
}

/** Where the catalogue and the paper differ, beyond rounding to ten digits. */
function against(name: NetworkName, numbers: Readonly<Record<string, number>>, id?: string) {
  const values = id === undefined ? worked(name) : worked(name, id)
  return Object.entries(numbers).flatMap(([key, expected]) => {
    const actual = values.get(idOf(key, name))
    return differences(actual, expected, DIGITS * Math.max(Math.abs(expected), 1e-3), key)
  })
}

/** Whether a wrong rule changes anything. */
function isVisible(id: string, name: NetworkName): boolean {
  const right = worked(name)
  return [...worked(name, id)].some(
    ([quantity, value]) => Math.abs(value - (right.get(quantity) ?? NaN)) > 1e-9,
  )
}

it('are all of the catalogue', () => {
  expect(misconceptions).toHaveLength(57)
  expect(new Set(WRONG_RULES.map(({ id }) => id))).toEqual(
    new Set(misconceptions.map(({ id }) => id)),
  )
})

describe.each(NETWORKS)('on %s', (name) => {
  it('the right rules give the right numbers', () => {
    expect(against(name, correctOn(name))).toEqual([])
  })

  it('just those that can be seen change a number', () => {
    const visible = misconceptions.filter(({ id }) => isVisible(id, name)).map(({ id }) => id)
    const expected = misconceptions.filter(({ visibleOn }) => visibleOn.includes(name))
    expect(visible).toEqual(expected.map(({ id }) => id))
  })
})

it('16 of them leave every number of the main example right', () => {
  const invisible = misconceptions.filter(({ id }) => !isVisible(id, 'central'))
  expect(new Set(invisible.map(({ id }) => id))).toEqual(new Set(invisibleOnCentral))
})

describe.each(misconceptions)('$id', ({ id, wrong, probe }) => {
  it('gives the wrong numbers of the main example', () => {
    expect(against('central', wrong, id)).toEqual([])
  })

  it('gives the wrong number where it is seen best', () => {
    const { network, quantity } = probe
    expect(against(network, { [quantity]: probe.correct })).toEqual([])
    expect(against(network, { [quantity]: probe.wrong }, id)).toEqual([])
  })
})
