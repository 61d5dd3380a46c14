import { useContext, useMemo } from 'react'
import { ExplorerContext, type Explorer } from '../explore/explorer.ts'
import { OperationsDrawing } from './OperationsDrawing.tsx'

/** The scalar operations of the problem, once the lesson's part for them has arrived. */
export function OperationsPane() {
  const explorer = useContext(ExplorerContext)
  return explorer && <Recorded {...explorer} />
}

function Recorded({ exploring, params, options }: Explorer) {
  const operations = useMemo(
    () => exploring.operations(params, options),
    [exploring, params, options],
  )
  return <OperationsDrawing {...operations} />
}
