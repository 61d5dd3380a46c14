import { useContext, useMemo } from 'react'
import { ExplorerContext, type Explorer } from '../explore/explorer.ts'
import { OperationsDrawing } from './OperationsDrawing.tsx'

interface OperationsPaneProps {
  /** Enlarges it for a projector, and leaves out what is not the drawing. */
  readonly scale?: number
}

/** The scalar operations of the problem, once the lesson's part for them has arrived. */
export function OperationsPane({ scale }: OperationsPaneProps) {
  const explorer = useContext(ExplorerContext)
  return explorer && <Recorded {...explorer} scale={scale} />
}

function Recorded({ exploring, params, options, scale }: Explorer & { scale: number | undefined }) {
  const operations = useMemo(
    () => exploring.operations(params, options),
    [exploring, params, options],
  )
  return <OperationsDrawing {...operations} scale={scale} />
}
