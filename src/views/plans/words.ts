import type { Localized } from '../../i18n/localized.ts'

/** The words of the page of lesson plans. */
export const WORDS = {
  title: { en: 'Lesson plans', zh: '教案', ko: '강의 계획' },
  intro: {
    en: 'Put steps of one or several lessons in order, with notes and minutes of your own, and present them in Lecture. Everything is kept on this device as you type.',
    zh: '把一门或几门课程的步骤排好顺序，加上自己的备注和时间，然后在授课模式中展示。输入的内容随时保存在本设备上。',
    ko: '한 단원이나 여러 단원의 단계를 순서대로 놓고 메모와 시간을 적어 강의에서 보여 줍니다. 입력한 내용은 이 기기에 바로 저장됩니다.',
  },
  mine: { en: 'Your plans', zh: '我的教案', ko: '내 계획' },
  none: {
    en: 'None yet. Start from one below: you get a copy to change.',
    zh: '还没有教案。可从下面任选一份开始，得到的是可以修改的副本。',
    ko: '아직 없습니다. 아래에서 하나를 고르면 고칠 수 있는 사본이 생깁니다.',
  },
  start: { en: 'Start from', zh: '新建', ko: '새로 만들기' },
  empty: { en: 'Empty plan', zh: '空白教案', ko: '빈 계획' },
  emptyAbout: {
    en: 'Choose every step yourself.',
    zh: '每一步都由自己选择。',
    ko: '모든 단계를 직접 고릅니다.',
  },
  openFile: { en: 'Open a file…', zh: '打开文件…', ko: '파일 열기…' },
  guide: {
    en: 'One-page guide for instructors',
    zh: '教师一页指南',
    ko: '강의자를 위한 한 쪽 안내',
  },
  all: { en: 'All plans', zh: '全部教案', ko: '모든 계획' },
  untitled: { en: 'Untitled', zh: '未命名', ko: '제목 없음' },
  name: { en: 'Title', zh: '标题', ko: '제목' },
  noItems: {
    en: 'Nothing in it yet: add a lesson, or the step that is on view.',
    zh: '还没有内容：请添加一门课程，或添加当前步骤。',
    ko: '아직 비어 있습니다. 단원이나 지금 보이는 단계를 추가하세요.',
  },
  from: { en: 'From', zh: '从', ko: '처음' },
  to: { en: 'To', zh: '到', ko: '끝' },
  whole: { en: 'The whole lesson', zh: '整门课程', ko: '단원 전체' },
  only: { en: 'This step only', zh: '只有这一步', ko: '이 단계만' },
  minutes: { en: 'Minutes', zh: '分钟', ko: '분' },
  note: { en: 'Note', zh: '备注', ko: '메모' },
  noteHint: {
    en: 'For yourself; never on the wall.',
    zh: '仅供自己查看，不会投到屏幕上。',
    ko: '나만 보는 메모이며 화면에는 나오지 않습니다.',
  },
  poll: { en: 'Question for the room', zh: '课堂提问', ko: '학생에게 물을 질문' },
  noPoll: { en: 'None', zh: '无', ko: '없음' },
  ownNumbers: { en: 'own numbers', zh: '自定数值', ko: '내 수' },
  takeNumbers: { en: 'Use the numbers on view', zh: '使用当前数值', ko: '지금 보이는 수 쓰기' },
  dropNumbers: { en: 'Use the lesson’s numbers', zh: '使用课程数值', ko: '단원의 수 쓰기' },
  presentHere: { en: 'Present from here', zh: '从此处开始展示', ko: '여기부터 강의' },
  now: { en: 'on the wall now', zh: '正在展示', ko: '지금 화면에 있음' },
  lesson: { en: 'Lesson', zh: '课程', ko: '단원' },
  add: { en: 'Add the lesson', zh: '添加课程', ko: '단원 추가' },
  addView: { en: 'Add the step on view', zh: '添加当前步骤', ko: '지금 단계 추가' },
  full: {
    en: 'A plan holds 100 items at most.',
    zh: '一份教案最多 100 项。',
    ko: '계획에는 항목을 100개까지 넣을 수 있습니다.',
  },
  moving: {
    en: 'Alt + ↑ or ↓ moves the item that has the focus.',
    zh: '按 Alt + ↑ 或 ↓ 可移动当前项。',
    ko: 'Alt + ↑ 또는 ↓로 지금 항목을 옮깁니다.',
  },
  save: { en: 'Save as file', zh: '存为文件', ko: '파일로 저장' },
  link: { en: 'Link to this plan', zh: '此教案的链接', ko: '이 계획의 링크' },
  copy: { en: 'Copy link', zh: '复制链接', ko: '링크 복사' },
  copied: { en: 'Copied.', zh: '已复制。', ko: '복사했습니다.' },
  refused: {
    en: 'The browser refused; the link is selected, so copy it by hand.',
    zh: '浏览器不允许复制。链接已选中，请手动复制。',
    ko: '브라우저가 허용하지 않았습니다. 선택된 링크를 직접 복사하세요.',
  },
  tooLong: {
    en: 'This plan is too long for a link. Save it as a file instead.',
    zh: '教案过长，无法做成链接，请存为文件。',
    ko: '계획이 길어 링크로 만들 수 없습니다. 파일로 저장하세요.',
  },
  present: { en: 'Present', zh: '开始授课', ko: '강의 시작' },
  undo: { en: 'Undo', zh: '撤销', ko: '되돌리기' },
} as const

export const TOTAL = (items: number, minutes: string): Localized => ({
  en: `${items} ${items === 1 ? 'item' : 'items'} · ${minutes} min`,
  zh: `${items} 项 · ${minutes} 分钟`,
  ko: `항목 ${items}개 · ${minutes}분`,
})

/** The accessible names of what can be done with one item or plan. */
export const ITEM = (number: number): Localized => ({
  en: `Item ${number}`,
  zh: `第 ${number} 项`,
  ko: `항목 ${number}`,
})
export const UP = (number: number): Localized => ({
  en: `Move item ${number} up`,
  zh: `上移第 ${number} 项`,
  ko: `항목 ${number} 위로`,
})
export const DOWN = (number: number): Localized => ({
  en: `Move item ${number} down`,
  zh: `下移第 ${number} 项`,
  ko: `항목 ${number} 아래로`,
})
export const REMOVE = (number: number): Localized => ({
  en: `Remove item ${number}`,
  zh: `删除第 ${number} 项`,
  ko: `항목 ${number} 지우기`,
})
export const REMOVE_PLAN = (title: string): Localized => ({
  en: `Remove “${title}”`,
  zh: `删除“${title}”`,
  ko: `‘${title}’ 지우기`,
})
export const MOVED = (to: number, count: number): Localized => ({
  en: `Now item ${to} of ${count}.`,
  zh: `现为第 ${to} 项，共 ${count} 项。`,
  ko: `이제 ${count}개 중 ${to}번째입니다.`,
})
export const REMOVED = (title: string): Localized => ({
  en: `Removed: ${title}.`,
  zh: `已删除：${title}。`,
  ko: `지움: ${title}.`,
})
export const LOST = (step: string): Localized => ({
  en: `With these numbers the lesson has no step “${step}”. It begins at the nearest one.`,
  zh: `用这些数值时，课程中没有步骤“${step}”，将从最接近的一步开始。`,
  ko: `이 수로는 단원에 ‘${step}’ 단계가 없어 가장 가까운 단계에서 시작합니다.`,
})
