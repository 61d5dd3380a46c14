import { isSameData } from '../derivation/same.ts'
import { FormatError } from '../format/error.ts'
import { parsePlan, readPlanLink, readPlans, writePlans } from '../format/plan.ts'
import { localized } from '../i18n/localized.ts'
import { follow } from '../store/lecture.ts'
import { addPlan, createPlans, placeAfter, planOf, type PlansStore } from '../store/plans.ts'
import { keepAside } from './aside.ts'
import { openDialog } from './dialogs.ts'
import { openLecture } from './lecture-store.ts'

const STORAGE_KEY = 'chalkgrad-plans'

let opened: PlansStore | null = null

/** The lesson plans of this device; the same ones for as long as the page is open. */
export function openPlans(): PlansStore {
  opened ??= followed(kept(restored()))
  return opened
}

/** Opens the plan of a link beside those of the device. Throws a FormatError. */
export function takePlanLink(hash: string): void {
  addPlan(openPlans(), readPlanLink(hash))
  openDialog('plans')
}

/** Whether a text that is no example is a plan, which is then open. */
export function isPlanTaken(text: string): boolean {
  try {
    addPlan(openPlans(), parsePlan(text))
  } catch (error) {
    if (error instanceof FormatError) return false
    throw error
  }
  openDialog('plans')
  return true
}

/** Opens the plan of a file beside those of the device; what cannot be read says why, and changes nothing. */
export function takePlanFile(text: string, name: string): void {
  const plans = openPlans()
  try {
    addPlan(plans, parsePlan(text))
    plans.setState({ notice: null })
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    plans.setState({ notice: localized((l) => `${name}: ${error.sentence[l]}`) })
  }
}

function restored(): PlansStore {
  let text: string | null = null
  try {
    text = localStorage.getItem(STORAGE_KEY)
    if (text !== null) return createPlans(readPlans(text))
  } catch (error) {
    const store = createPlans()
    if (!(error instanceof FormatError) || text === null) return store
    keepAside(STORAGE_KEY, text)
    store.setState({ notice: localized((l) => `${DAMAGED[l]} ${error.sentence[l]}`) })
    return store
  }
  return createPlans()
}

function kept(store: PlansStore): PlansStore {
  store.subscribe((now, then) => {
    if (now.plans === then.plans && now.open === then.open) return
    try {
      localStorage.setItem(STORAGE_KEY, writePlans(now))
    } catch {
      if (now.notice === null) store.setState({ notice: UNKEPT })
    }
  })
  // Another window of the same device has changed a plan.
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== STORAGE_KEY || newValue === null) return
    try {
      const { plans } = readPlans(newValue)
      if (!isSameData(plans, store.getState().plans)) store.setState({ plans })
    } catch {
      // A newer edition of the program writes them: ours stay.
    }
  })
  return store
}

/** The lecture stays at its item when a plan is arranged anew while it is presented. */
function followed(store: PlansStore): PlansStore {
  store.subscribe((now, then) => {
    const lecture = openLecture()
    const { plan } = lecture.getState()
    if (plan === null) return
    const [before, after] = [planOf(then, plan.id)?.items, planOf(now, plan.id)?.items]
    if (!before || !after || before === after) return
    const item = placeAfter(before, plan.item, after)
    if (item !== plan.item) follow(lecture, { ...plan, item })
  })
  return store
}

const DAMAGED = {
  en: 'The plans on this device could not be read; they are kept aside.',
  zh: '本设备上的教案无法读取，已另行保留。',
  ko: '이 기기의 강의 계획을 읽을 수 없어 따로 보관했습니다.',
}
const UNKEPT = {
  en: 'This browser keeps nothing: save the plan as a file before you leave.',
  zh: '此浏览器不保存数据，离开前请把教案存为文件。',
  ko: '이 브라우저에는 저장되지 않습니다. 나가기 전에 계획을 파일로 저장하세요.',
}
