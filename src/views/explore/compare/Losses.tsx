import type { Difference } from '../../../derivation/comparison.ts'
import { format } from '../../../derivation/number.ts'
import { useSession, useText } from '../../desk.ts'
import { Tex } from '../../typeset.tsx'
import { Moved } from './Moved.tsx'
import { WORDS } from './words.ts'
import css from './Compare.module.css'

/** E and E⁺ of both versions, large. */
export function Losses({ losses }: { readonly losses: readonly Difference[] }) {
  const text = useText()
  const digits = useSession((s) => s.digits)
  return (
    <table className={css['losses']}>
      <thead>
        <tr>
          <td />
          <th scope="col">
            <b>A</b> {text(WORDS.a)}
          </th>
          <th scope="col">
            <b>B</b> {text(WORDS.b)}
          </th>
          <th scope="col">B − A</th>
        </tr>
      </thead>
      <tbody>
        {losses.map((difference) => (
          <tr key={difference.quantity.id}>
            <th scope="row">
              <span className="visually-hidden">{text(difference.quantity.name)}</span>
              <Tex tex={difference.quantity.tex} />
            </th>
            <td className="number">{format(difference.a, digits)}</td>
            <td className="number">{format(difference.b, digits)}</td>
            <td>
              <Moved difference={difference} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
