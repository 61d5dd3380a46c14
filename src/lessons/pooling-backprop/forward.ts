import { at } from '../../derivation/at.ts'
import { poolColumns } from '../../derivation/kit/pooled.ts'
import { numbered } from '../../derivation/kit/spec.ts'
import type { Member } from '../../derivation/step.ts'
import { ladder, result } from '../../derivation/write.ts'
import { poolWindow } from '../../model/pooling.ts'
import { tapsOf } from '../../model/window.ts'
import { activationRows } from './activation.ts'
import { ID } from './ids.ts'
import type { PoolBackParams } from './kit.ts'
import type { Pass } from './pass.ts'
import { BECAUSE, NAME } from './words.ts'

/** f of a number, and f′ there. */
export function activationMember(
  params: PoolBackParams,
  letter: 'z' | 'y',
  i: number,
  j: number,
): Member {
  const input = (letter === 'z' ? ID.z : ID.pooled)(i, j)
  const output = (letter === 'z' ? ID.a : ID.out)(i, j)
  const place = `${i + 1}${j + 1}`
  return {
    ref: output,
    name: numbered(letter === 'z' ? NAME.a : NAME.out, i + 1, j + 1),
    rows: activationRows(params.f, {
      input,
      inputTex: `${letter}_{${place}}`,
      output,
      outputTex: letter === 'z' ? `a_{${place}}` : `f(y_{${place}})`,
      slope: ID.slope(i, j),
    }),
    computes: [output, ID.slope(i, j)],
    focus: [input, output],
  }
}

/** What is taken from a window. */
export function pooledMember(
  params: PoolBackParams,
  { sources }: Pass,
  i: number,
  j: number,
): Member {
  const { kernel, stride, kind, f, order } = params
  const isBefore = f !== 'identity' && order === 'before'
  const [letter, ref] = isBefore ? (['a', ID.a] as const) : (['z', ID.z] as const)
  const id = ID.pooled(i, j)
  const tex = `y_{${i + 1}${j + 1}}`
  const cells = tapsOf(i, j, poolWindow(kernel, stride)).map(({ row, column }) => ({
    ref: ref(row, column),
    tex: `${letter}_{${row + 1}${column + 1}}`,
  }))
  const isTied = kind === 'max' && at(at(sources, i), j).length > 1
  return {
    ref: id,
    name: numbered(NAME.y, i + 1, j + 1),
    rows: [...ladder(tex, poolColumns(kind, cells, NAME.z)), result(tex, id, { ref: id })],
    computes: [id],
    focus: [id, ...cells.map((cell) => cell.ref)],
    ...(isTied && { because: BECAUSE.tied(tex) }),
  }
}
