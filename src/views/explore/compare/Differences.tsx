import { useState } from 'react'
import { sampleOf, type Difference, type DifferenceGroup } from '../../../derivation/comparison.ts'
import { digitsToSeparate, format } from '../../../derivation/number.ts'
import { useSession, useText } from '../../desk.ts'
import { Words } from '../../editor/Words.tsx'
import { Tex } from '../../typeset.tsx'
import { Moved } from './Moved.tsx'
import { MORE, SAMPLE, WORDS } from './words.ts'
import css from './Compare.module.css'

interface DifferencesProps {
  readonly groups: readonly DifferenceGroup[]
  /** Leaves out what is the same in both. */
  readonly isOnly: boolean
}

/** All numbers of both versions, step by step. */
export function Differences({ groups, isOnly }: DifferencesProps) {
  const text = useText()
  const shown = groups
    .map(({ title, differences }) => ({
      title,
      differences: isOnly ? differences.filter(({ differs }) => differs) : differences,
    }))
    .filter(({ differences }) => differences.length > 0)
  if (shown.length === 0) return <p className={css['note']}>{text(WORDS.same)}</p>
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it may scroll sideways, also by keyboard
    <div role="region" aria-label={text(WORDS.change)} tabIndex={0} className={css['scroll']}>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">{text(WORDS.quantity)}</th>
            <th scope="col">A</th>
            <th scope="col">B</th>
            <th scope="col" colSpan={2}>
              {text(WORDS.change)}
            </th>
          </tr>
        </thead>
        {shown.map((group, k) => (
          // a version may be told in other steps, but a group keeps its place
          <Group key={`${k}`} group={group} />
        ))}
      </table>
    </div>
  )
}

/** As many numbers of one step as are read; the rest on request. */
const FEW = 16

function Group({ group: { title, differences } }: { readonly group: DifferenceGroup }) {
  const text = useText()
  const [isWhole, setWhole] = useState(false)
  const some = isWhole ? differences : differences.slice(0, FEW)
  return (
    <tbody>
      <tr className={css['group']}>
        <th scope="rowgroup" colSpan={5}>
          <Words text={text(title ?? WORDS.rest)} spoken />
        </th>
      </tr>
      {some.map((difference) => (
        <Row key={difference.quantity.id} difference={difference} />
      ))}
      {some.length < differences.length && (
        <tr>
          <td colSpan={5}>
            <button type="button" className={css['more']} onClick={() => setWhole(true)}>
              {text(MORE(differences.length))}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  )
}

function Row({ difference }: { readonly difference: Difference }) {
  const text = useText()
  const { quantity, a, b, share, differs } = difference
  const sample = sampleOf(quantity)
  const wanted = useSession((s) => s.digits)
  const digits = differs ? digitsToSeparate(a, b, wanted) : wanted
  const [sign, side] = share < 0 ? ['negative', 'right'] : ['positive', 'left']
  return (
    <tr>
      <th scope="row" title={text(quantity.name)}>
        <span className="visually-hidden">{text(quantity.name)}</span>
        <Tex tex={quantity.tex} />
        {sample !== undefined && <small className={css['sample']}>{text(SAMPLE(sample))}</small>}
      </th>
      <td className="number">{format(a, digits)}</td>
      <td className="number">{format(b, digits)}</td>
      <td className={css['bars']} aria-hidden="true">
        <span data-sign={sign} style={{ width: `${44 * Math.abs(share)}%`, [side]: '50%' }} />
      </td>
      <td>
        <Moved difference={difference} />
      </td>
    </tr>
  )
}
