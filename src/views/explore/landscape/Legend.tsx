import { format } from '../../../derivation/number.ts'
import { useSession, useText } from '../../desk.ts'
import { plain } from '../../editor/plain.ts'
import { Tex } from '../../typeset.tsx'
import { shadeOf } from './shade.ts'
import { LEVELS } from './words.ts'
import css from './Landscape.module.css'

interface LegendProps {
  readonly levels: readonly number[]
  readonly output: string
}

/** The bands in their order, with the values between them. */
export function Legend({ levels, output }: LegendProps) {
  const text = useText()
  const digits = useSession((s) => s.digits)
  if (levels.length === 0) return null
  return (
    <div className={css['legend']}>
      <Tex tex={output} />
      <ol aria-label={text(LEVELS(plain(`$${output}$`)))}>
        <li>
          <i className={css['band']} style={shadeOf(0, levels.length)} />
        </li>
        {levels.map((level, k) => (
          <li key={level}>
            <i className={css['band']} style={shadeOf(k + 1, levels.length)} />
            <span className="number">{format(level, digits)}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
