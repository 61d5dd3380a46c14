import { useContext, useId, type ComponentType, type KeyboardEvent } from 'react'
import { TOOLS, toolsOf, type Tool } from '../../derivation/explore.ts'
import { show } from '../../store/actions.ts'
import { useDesk, useSession, useText } from '../desk.ts'
import { ExplorerContext } from './explorer.ts'
import { NOTHING, TOOL_NAME, TOOLS_LABEL } from './words.ts'
import { late } from '../late.tsx'
import css from './ExploreSheet.module.css'

/** Each is fetched when it is first opened. */
const SHEETS: Readonly<Record<Tool, ComponentType>> = {
  slice: late(async () => (await import('./slice/Slice.tsx')).Slice, 'asked'),
  landscape: late(async () => (await import('./landscape/Landscape.tsx')).Landscape, 'asked'),
  updates: late(async () => (await import('./updates/Updates.tsx')).Updates, 'asked'),
  compare: late(async () => (await import('./compare/Compare.tsx')).Compare, 'asked'),
  paths: late(async () => (await import('./paths/Paths.tsx')).Paths, 'asked'),
  conventions: late(
    async () => (await import('./conventions/Conventions.tsx')).Conventions,
    'asked',
  ),
  sheet: late(async () => (await import('./sheet/Sheet.tsx')).Sheet, 'asked'),
  changes: late(async () => (await import('./changes/Changes.tsx')).Changes, 'asked'),
}

const MOVES: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** The sheet on the right while exploring: one tool at a time, chosen by tabs. */
export function ExploreSheet() {
  const { session } = useDesk()
  const text = useText()
  const wanted = useSession((s) => s.tool)
  const explorer = useContext(ExplorerContext)
  // Until the lesson has said which of them make sense, all of them stand there.
  const tools = explorer ? toolsOf(explorer.exploring) : TOOLS
  const tool = tools.find((one) => one === wanted) ?? tools[0] ?? wanted
  const id = useId()
  const Sheet = SHEETS[tool]

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const next = tools[MOVES[event.key]?.(tools.indexOf(tool), tools.length) ?? -1]
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
        {tools.map((one) => (
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
        {explorer?.probe.variables.length === 0 && <p>{text(NOTHING)}</p>}
        {explorer && explorer.probe.variables.length > 0 && <Sheet />}
      </div>
    </>
  )
}
