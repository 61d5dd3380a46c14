import { LOCALES } from '../i18n/localized.ts'
import { keepAside } from './aside.ts'
import { readStorage, STORAGE_KEY } from './storage.ts'
import '../styles/crash.css'

/** What stands in place of a page that has failed: a sentence and two ways on. The work stays on the device. */
export function crash(root: HTMLElement, error: unknown): void {
  // to the console, as if nobody had caught it
  reportError(error)
  const locale = LOCALES.find((one) => one === document.documentElement.lang) ?? 'en'
  const main = document.createElement('main')
  main.className = 'crash'
  const sentence = document.createElement('p')
  sentence.setAttribute('role', 'alert')
  sentence.textContent = FAILED[locale]
  main.append(
    sentence,
    button(RELOAD[locale], () => location.reload()),
    button(ANEW[locale], startAnew),
  )
  root.replaceChildren(main)
}

/** Opens the default; what was open is put aside. */
function startAnew(): void {
  const kept = readStorage()
  if (kept !== null) {
    keepAside(STORAGE_KEY, kept)
    localStorage.removeItem(STORAGE_KEY)
  }
  location.assign(location.pathname)
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = text
  made.addEventListener('click', onClick)
  return made
}

const FAILED = {
  en: 'The page has met a fault of its own and stopped. Your work is kept on this device.',
  zh: '页面自身出错，已停止运行。你的内容仍保存在本设备上。',
  ko: '페이지 자체의 오류로 멈추었습니다. 작업한 내용은 이 기기에 남아 있습니다.',
}
const RELOAD = { en: 'Reload', zh: '重新载入', ko: '새로 고침' }
const ANEW = { en: 'Open the default example', zh: '打开默认例题', ko: '기본 예제 열기' }
