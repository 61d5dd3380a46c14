import { lazy, Suspense, useContext, useId, type ComponentType, type KeyboardEvent } from 'react'
import { TOOLS, type Tool } from '../../derivation/explore.ts'
import { show } from '../../store/actions.ts'
import { useDesk, useSession, useText } from '../desk.ts'
import { ExplorerContext } from './explorer.ts'
import { TOOL_NAME, TOOLS_LABEL } from './words.ts'
import css from './ExploreSheet.module.css'

/** Each is fetched when it is first opened. */
const SHEETS: Readonly<Record<Tool, ComponentType>> = {
  slice: lazy(async () => ({ default: (await import('./slice/Slice.tsx')).Slice })),
  landscape: lazy(async () => ({ default: (await import('./landscape/Landscape.tsx')).Landscape })),
  updates: lazy(async () => ({ default: (await import('./updates/Updates.tsx')).Updates })),
  compare: lazy(async () => ({ default: (await import('./compare/Compare.tsx')).Compare })),
  paths: lazy(async () => ({ default: (await import('./paths/Paths.tsx')).Paths })),
  conventions: lazy(async () => ({
    default: (await import('./conventions/Conventions.tsx')).Conventions,
  })),
  sheet: lazy(async () => ({ default: (await import('./sheet/Sheet.tsx')).Sheet })),
  changes: lazy(async () => ({ default: (await import('./changes/Changes.tsx')).Changes })),
}

const MOVES: Readonly<Record<string, (index: number) => number>> = {
  ArrowRight: (index) => (index + 1) % TOOLS.length,
  ArrowLeft: (index) => (index - 1 + TOOLS.length) % TOOLS.length,
  Home: () => 0,
  End: () => TOOLS.length - 1,
}

/** The sheet on the right while exploring: one tool at a time, chosen by tabs. */
export function ExploreSheet() {
  const { session } = useDesk()
  const text = useText()
  const tool = useSession((s) => s.tool)
  const isReady = useContext(ExplorerContext) !== null
  const id = useId()
  const Sheet = SHEETS[tool]

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const next = TOOLS[MOVES[event.key]?.(TOOLS.indexOf(tool)) ?? -1]
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    show(session, { tool: next })
    event.currentTarget.querySelector<HTMLElement>(`#${CSS.escape(`${id}${next}`)}`)?.focus()
  }

  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the tab stop is the chosen tab */}
      <div
        role="tablist"
        aria-label={text(TOOLS_LABEL)}
        className={css['tabs']}
        onKeyDown={onKeyDown}
      >
        {TOOLS.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`${id}${one}`}
            aria-selected={one === tool}
            aria-controls={`${id}panel`}
            tabIndex={one === tool ? 0 : -1}
            onClick={() => show(session, { tool: one })}
          >
            {text(TOOL_NAME[one])}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}panel`}
        aria-labelledby={`${id}${tool}`}
        className={css['panel']}
      >
        {isReady && (
          <Suspense fallback={null}>
            <Sheet />
          </Suspense>
        )}
      </div>
    </>
  )
}
