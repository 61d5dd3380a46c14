import { describe, expect, it } from 'vitest'
import { linkExample, unlinkExample } from '../../../src/format/link.ts'
import { setControl } from '../../../src/lessons/bp-update/set-control.ts'
import { editablesOf } from '../../../src/lessons/bp-update/editables.ts'
import { idsFor } from '../../../src/lessons/bp-update/ids.ts'
import { LOSSES } from '../../../src/model/example.ts'
import { preset } from '../examples.ts'

const START = preset('two-outputs')

describe.each(LOSSES)('with the loss %s', (loss) => {
  const example = setControl(START, 'loss', loss)

  it('whatever a field takes can be linked and read again', () => {
    expect(example.loss).toBe(loss)
    for (const { id, min, max, step, value } of editablesOf(example))
      for (const typed of [min, max, value + step, value - step]) {
        const changed = setControl(example, id, typed)
        expect(unlinkExample(linkExample(changed, START), START), `${id} ${typed}`).toEqual(changed)
      }
  })

  it('a number beyond the ends of its field changes nothing', () => {
    for (const { id, min, max } of editablesOf(example)) {
      expect(setControl(example, id, max + 1)).toBe(example)
      expect(setControl(example, id, min - 1)).toBe(example)
    }
  })
})

it('a target is a probability only where the loss takes its logarithm', () => {
  const targets = (loss: string) => {
    const changed = setControl(setControl(START, 'loss', loss), idsFor(START).target(0), 5)
    return 'targets' in changed ? changed.targets : []
  }
  expect(targets('binary-cross-entropy')[0]).not.toBe(5)
  expect(targets('half-squared-error')[0]).toBe(5)
})
