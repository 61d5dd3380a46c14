import type { ReactNode } from 'react'
import { useStrings } from '../desk.ts'

interface WorkTableProps {
  readonly className: string | undefined
  /** What to find, in order, with room for the working; an answer fills the blank. */
  readonly rows: readonly { readonly label: ReactNode; readonly answer?: string }[]
}

/** The numbers of a worksheet, each with a line to work it out on. */
export function WorkTable({ className, rows }: WorkTableProps) {
  const words = useStrings().editor.sheet
  return (
    <table className={className}>
      <thead>
        <tr>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.find}</th>
          <th scope="col">{words.working}</th>
          <th scope="col">{words.answer}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, answer }, k) => (
          <tr key={k}>
            <td>{k + 1}</td>
            <th scope="row">{label}</th>
            <td>&nbsp;</td>
            <td>{answer}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
