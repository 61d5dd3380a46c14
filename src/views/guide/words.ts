import type { Localized } from '../../i18n/localized.ts'
import type { Keystroke } from '../dialogs/keymap.ts'
import { words } from '../lecture/words.ts'

/** The guide for instructors: one printed page. Keys are named by what they do, so that the map says which they are. */
interface Chapter {
  readonly title: Localized
  readonly lines: readonly {
    readonly text: Localized
    readonly keys?: readonly Keystroke['what'][]
  }[]
}

export const WORDS = {
  title: {
    en: 'In front of a room: one page for instructors',
    zh: '课堂授课：教师一页指南',
    ko: '강의실에서: 강의자를 위한 한 쪽 안내',
  },
  keys: { en: 'Keys', zh: '按键', ko: '키' },
  print: { en: 'Print on one page', zh: '打印为一页', ko: '한 쪽으로 인쇄' },
} as const

export const CHAPTERS: readonly Chapter[] = [
  {
    title: { en: 'Before the class', zh: '课前', ko: '수업 전' },
    lines: [
      {
        text: {
          en: 'Take one of the lesson plans, or arrange steps of your own with notes and minutes.',
          zh: '选用一份现成的教案，或自己编排步骤，并写上备注和时间。',
          ko: '준비된 계획을 쓰거나, 단계를 직접 골라 메모와 시간을 적습니다.',
        },
        keys: [words.plans],
      },
      {
        text: {
          en: 'Start the lecture and fill the screen. A clicker’s start button works, too.',
          zh: '开始授课并全屏显示，翻页笔的开始键同样有效。',
          ko: '강의를 시작하고 화면을 채웁니다. 프레젠터의 시작 단추도 됩니다.',
        },
        keys: [words.startStop, words.fullscreen],
      },
      {
        text: {
          en: 'Keep the light theme: dark text on light is read best, in a dark room as well. Enlarge the equations until the last row can read them.',
          zh: '保持浅色外观：即使教室很暗，浅底深字也最易读。放大公式，直到最后一排能看清。',
          ko: '밝은 화면을 씁니다. 어두운 강의실에서도 밝은 바탕의 어두운 글씨가 가장 잘 읽힙니다. 맨 뒷줄에서 읽힐 때까지 수식을 키웁니다.',
        },
        keys: [words.zoom],
      },
    ],
  },
  {
    title: { en: 'Step by step', zh: '逐步讲解', ko: '한 단계씩' },
    lines: [
      {
        text: {
          en: 'The first press shows the symbols, the next one the numbers. Let the room say the next line before you press.',
          zh: '第一次按键显示符号，第二次显示数值。按键之前，先让学生说出下一行。',
          ko: '처음 누르면 기호가, 다음에 누르면 수가 나옵니다. 누르기 전에 학생이 다음 줄을 말하게 합니다.',
        },
        keys: ['next'],
      },
      {
        text: {
          en: 'Show only the current path, and point with the light instead of walking to the wall.',
          zh: '只突出当前路径，用光点指示，不必走到屏幕前。',
          ko: '지금 경로만 밝게 두고, 화면 앞까지 가지 않고 빛으로 가리킵니다.',
        },
        keys: [words.spotlight, words.spot],
      },
      {
        text: {
          en: 'Cover the screen when they should listen to you. The first press afterwards only uncovers it.',
          zh: '需要学生听讲时遮住屏幕。之后的第一次按键只恢复显示。',
          ko: '말에 집중시키려면 화면을 가립니다. 그다음에 처음 누르면 화면만 다시 보입니다.',
        },
        keys: [words.black, words.white],
      },
    ],
  },
  {
    title: { en: 'Predict, then show', zh: '先预测，再展示', ko: '예측한 뒤에 보여 주기' },
    lines: [
      {
        text: {
          en: 'Those who only watch learn little; those who have predicted look closely. Ask, let everybody vote alone, let them talk, vote again, then show.',
          zh: '只看不想收获很少，预测过的人才会留心看。先提问，各自投票，再讨论，再投票，最后展示。',
          ko: '보기만 하면 남는 것이 적고, 예측하면 눈여겨봅니다. 묻고, 혼자 투표하고, 토론하고, 다시 투표한 뒤에 보여 줍니다.',
        },
      },
      {
        text: {
          en: 'With 35 to 70 % right answers, let them talk to each other. With fewer, explain again; with more, confirm and go on.',
          zh: '答对的占 35% 到 70% 时，让学生互相讨论；更少时重新讲解；更多时确认答案后继续。',
          ko: '정답이 35~70%이면 서로 토론하게 합니다. 더 적으면 다시 설명하고, 더 많으면 확인하고 넘어갑니다.',
        },
      },
    ],
  },
  {
    title: { en: 'Change a number', zh: '改动一个数', ko: '수 바꾸기' },
    lines: [
      {
        text: {
          en: 'Press a weight, type, Enter: the loss shows old and new, and the old numbers stay beside the new ones.',
          zh: '点击一个权重，输入新值，按 Enter：损失同时显示新旧两值，旧数留在新数旁边。',
          ko: '가중치를 누르고 입력한 뒤 Enter를 누르면 손실이 이전 값과 함께 나오고, 이전 수가 새 수 옆에 남습니다.',
        },
        keys: ['edit'],
      },
      {
        text: {
          en: 'Take back one change, or all of them.',
          zh: '可撤销一次改动，也可全部恢复。',
          ko: '바꾼 것을 하나씩, 또는 모두 되돌립니다.',
        },
        keys: ['undo', 'reset'],
      },
    ],
  },
  {
    title: { en: 'Hand it out', zh: '分发给学生', ko: '나누어 주기' },
    lines: [
      {
        text: {
          en: 'The code on the wall opens the same step with the same numbers on every phone.',
          zh: '扫描屏幕上的二维码，手机上就打开同一步、同样的数。',
          ko: '화면의 코드를 찍으면 휴대전화에서 같은 단계가 같은 수로 열립니다.',
        },
        keys: [words.code],
      },
      {
        text: {
          en: 'Practice makes a problem set in which every student has numbers of their own, with the key for you.',
          zh: '练习模式可生成习题集，每个学生的数都不同，并附答案。',
          ko: '연습에서 학생마다 수가 다른 문제 세트를 만들 수 있고, 정답표가 함께 나옵니다.',
        },
      },
    ],
  },
  {
    title: { en: 'If something goes wrong', zh: '遇到问题时', ko: '문제가 생기면' },
    lines: [
      {
        text: {
          en: 'Reload: step, numbers, zoom and place in the plan come back. A lecture that is open needs no network.',
          zh: '刷新页面即可：步骤、数值、缩放和教案进度都会恢复。已打开的授课不依赖网络。',
          ko: '새로 고치면 단계, 수, 크기, 계획의 위치가 돌아옵니다. 열려 있는 강의에는 네트워크가 필요 없습니다.',
        },
      },
      {
        text: {
          en: 'Whatever lies on top is closed first; twice leaves the lecture.',
          zh: '先关闭最上面的一层，按两次退出授课。',
          ko: '맨 위에 있는 것부터 닫히고, 두 번 누르면 강의가 끝납니다.',
        },
        keys: [words.escape],
      },
    ],
  },
]
