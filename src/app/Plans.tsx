import { writePlan, writePlanLink } from '../format/plan.ts'
import { writeQuery } from '../format/query.ts'
import { everywhere, type Locale, type Localized } from '../i18n/localized.ts'
import { emptyPlan, planIn, READY_PLANS } from '../lessons/plans.ts?every-language'
import {
  addPlan,
  changePlan,
  openPlan,
  planOf,
  removeItem,
  removePlan,
  restoreRemoved,
  usePlansOf,
  withChange,
  withItem,
  type Plan,
  type PlanItem,
  type PlansState,
} from '../store/plans.ts'
import { useLectureOf } from '../store/lecture.ts'
import type { Session } from '../store/session.ts'
import { useDesk, useSession, useText } from '../views/desk.ts'
import { fileNameOf, pickFile, readTextFile, saveTextFile } from '../views/dialogs/files.ts'
import type { ShownItem } from '../views/plans/PlanCard.tsx'
import { PlanEditor } from '../views/plans/PlanEditor.tsx'
import { PlanList, type Beginning } from '../views/plans/PlanList.tsx'
import { PlansDialog } from '../views/plans/PlansDialog.tsx'
import { ITEM, LOST, REMOVED, WORDS } from '../views/plans/words.ts'
import { closeDialog, openDialog } from './dialogs.ts'
import { openLecture } from './lecture-store.ts'
import { rangeOf, useOpened, type Opened } from './plan-items.ts'
import { useNamedPolls } from './plan-polls.ts'
import { present } from './planned.ts'
import { openPlans, takePlanFile } from './plans-store.ts'
import { lessonOf, lessons } from './start.ts'

const NO_ITEMS: readonly PlanItem[] = []
/** An item that is added, until its lecturer says otherwise. */
const MINUTES = 5

/** The lesson plans of this device, and the way from them into the lecture. */
export function Plans() {
  const { session, strings, locale } = useDesk()
  const text = useText()
  const plans = openPlans()
  const lecture = openLecture()
  const state = usePlansOf(plans, (s) => s)
  const following = useLectureOf(lecture, (s) => s.plan)
  const lesson = useSession((s) => s.lesson)
  const plan = planOf(state) ?? null
  const items = plan?.items ?? NO_ITEMS
  const opened = useOpened(items)
  const polls = useNamedPolls(opened)

  const close = () => {
    plans.setState({ notice: null, removed: null })
    closeDialog()
  }
  const start = (from: number) => {
    const index = opened.findIndex((one, k) => k >= from && one?.kind !== 'wrong')
    const [item, example] = [items[index], opened[index]]
    if (state.open === null || !item || example?.kind !== 'example') return
    close()
    present(session, lecture, { id: state.open, index, item, example })
  }
  const add = (item: PlanItem) => changePlan(plans, (one) => withItem(one, item))
  const onFile = async () => {
    const file = await pickFile()
    if (file === null) return
    const reading = await readTextFile(file)
    if (reading.kind === 'text') takePlanFile(reading.file.text, reading.file.name)
    else plans.setState({ notice: everywhere(strings.editor.drop[reading.kind](reading.name)) })
  }

  return (
    <PlansDialog
      plan={plan}
      notice={state.notice}
      removed={state.removed && text(REMOVED(text(nameOf(state.removed))))}
      isReady={opened.every(Boolean) && opened.some((one) => one?.kind === 'example')}
      link={plan ? linkTo(plan) : undefined}
      onAll={() => openPlan(plans, null)}
      onUndo={() => restoreRemoved(plans)}
      onSave={() =>
        plan &&
        saveTextFile({ name: `${fileNameOf(plan.title) || 'plan'}.json`, text: writePlan(plan) })
      }
      onPresent={() => start(0)}
      onClose={close}
    >
      {plan ? (
        <PlanEditor
          key={state.open}
          plan={plan}
          shown={opened.map((one, k) => shownOf(one, items[k]))}
          lessons={lessons()}
          lesson={lesson}
          onWall={following?.id === state.open ? following.item : null}
          pollsOf={(item) => polls[items.indexOf(item)] ?? []}
          onChange={(change) => changePlan(plans, change)}
          onAdd={(id) => add({ lesson: id, note: '', minutes: MINUTES })}
          onAddView={() => void onView(session.getState()).then(add)}
          onNumbers={(index) =>
            void onView(session.getState()).then(({ params }) =>
              changePlan(plans, (one) =>
                withChange(one, index, ({ params: _, ...item }) => ({
                  ...item,
                  ...(params !== undefined && { params }),
                })),
              ),
            )
          }
          onRemove={(index) => removeItem(plans, index)}
          onPresent={start}
        />
      ) : (
        <PlanList
          plans={state.plans}
          beginnings={CHOICES}
          onOpen={(id) => openPlan(plans, id)}
          onRemove={(id) => removePlan(plans, id)}
          onBegin={(id) => {
            const choice = CHOICES.find((one) => one.id === id)
            if (choice) addPlan(plans, choice.make(locale))
          }}
          onFile={() => void onFile()}
          onGuide={() => openDialog('guide')}
        />
      )}
    </PlansDialog>
  )
}

interface Choice extends Beginning {
  /** A copy in the reader's language. */
  make(locale: Locale): Plan
}

/** The plans that come with the program, and an empty one. */
const CHOICES: readonly Choice[] = [
  ...READY_PLANS.map((one) => ({ ...one, make: (locale: Locale) => planIn(one, locale) })),
  { id: 'empty', title: WORDS.empty, about: WORDS.emptyAbout, make: emptyPlan },
]

/** The step on view as an item, with the numbers that it has. */
async function onView({ lesson, params, step }: Session): Promise<PlanItem> {
  const { link } = await lessonOf(lesson).borders()
  const numbers = writeQuery(link(params))
  return {
    lesson,
    ...(numbers !== '' && { params: numbers }),
    ...(step !== '' && { from: step }),
    note: '',
    minutes: MINUTES,
  }
}

function shownOf(opened: Opened | undefined, item: PlanItem | undefined): ShownItem | undefined {
  const about = lessons().find(({ id }) => id === item?.lesson)
  if (opened === undefined || item === undefined) return undefined
  const title = about?.title ?? everywhere(item.lesson)
  if (opened.kind === 'wrong') return { title, steps: [], problem: opened.sentence }
  const { steps } = opened.derivation
  const { lost } = rangeOf(item, steps)
  return { title, steps, problem: lost === null ? null : LOST(lost) }
}

/** What was removed, by the name that its list shows. */
function nameOf(removed: NonNullable<PlansState['removed']>): Localized {
  if (removed.kind === 'item') return ITEM(removed.index + 1)
  const title = removed.kept.plan.title.trim()
  return title === '' ? WORDS.untitled : everywhere(title)
}

function linkTo(plan: Plan): string | undefined {
  const hash = writePlanLink(plan)
  return hash === undefined ? undefined : new URL(hash, location.href).href
}
