import type { LectureState } from '../../store/lecture.ts'
import type { Localized } from '../../i18n/localized.ts'

export const THEME_SIGNS = { light: '☀', dark: '☾', contrast: '◐' }

/** The words of the lecture mode. */
export const words = {
  lecture: { en: 'Lecture', zh: '授课', ko: '강의' },
  controls: { en: 'Lecture controls', zh: '授课控制', ko: '강의 조작' },
  black: { en: 'Black screen', zh: '黑屏', ko: '검은 화면' },
  white: { en: 'White screen', zh: '白屏', ko: '흰 화면' },
  uncover: {
    en: 'The screen is covered. Next or Back shows the step again.',
    zh: '屏幕已遮住。按下一步或上一步恢复显示。',
    ko: '화면을 가렸습니다. 다음이나 이전을 누르면 다시 보입니다.',
  },
  spotlight: {
    en: 'Dim all but the current path',
    zh: '只突出当前路径',
    ko: '지금 경로만 밝게',
  },
  spot: { en: 'Pointer spot', zh: '光点指示', ko: '포인터 빛' },
  code: { en: 'QR code of this step', zh: '本步的二维码', ko: '이 단계의 QR 코드' },
  plans: { en: 'Lesson plans', zh: '教案', ko: '강의 계획' },
  plan: (item: number, count: number, minutes: string): Localized => ({
    en: `${item} of ${count} · ${minutes} min`,
    zh: `第 ${item} 项，共 ${count} 项 · ${minutes} 分钟`,
    ko: `${count}개 중 ${item}번째 · ${minutes}분`,
  }),
  leavePlan: { en: 'Leave the plan', zh: '退出教案', ko: '계획에서 나가기' },
  larger: { en: 'Larger equations', zh: '放大公式', ko: '수식 크게' },
  smaller: { en: 'Smaller equations', zh: '缩小公式', ko: '수식 작게' },
  theme: {
    light: { en: 'Theme: light', zh: '外观：浅色', ko: '화면: 밝게' },
    dark: { en: 'Theme: dark', zh: '外观：深色', ko: '화면: 어둡게' },
    contrast: { en: 'Theme: high contrast', zh: '外观：高对比度', ko: '화면: 고대비' },
  } satisfies Record<LectureState['theme'], Localized>,
  fullscreen: { en: 'Full screen', zh: '全屏', ko: '전체 화면' },
  reset: { en: 'Reset the network', zh: '恢复初始网络', ko: '처음 값으로' },
  leave: { en: 'Leave the lecture', zh: '退出授课', ko: '강의 끝내기' },
  again: {
    en: 'Press Esc again to leave the lecture.',
    zh: '再按一次 Esc 退出授课。',
    ko: 'Esc를 한 번 더 누르면 강의를 끝냅니다.',
  },
  startStop: {
    en: 'Start or leave the lecture',
    zh: '开始或退出授课',
    ko: '강의 시작하기, 끝내기',
  },
  moveSpot: {
    en: 'Move the pointer spot',
    zh: '移动光点',
    ko: '포인터 빛 옮기기',
  },
  zoom: { en: 'Equations larger or smaller', zh: '放大或缩小公式', ko: '수식 크게, 작게' },
  escape: {
    en: 'Close, uncover; twice to leave',
    zh: '关闭、恢复显示；按两次退出',
    ko: '닫기, 화면 되돌리기. 두 번 누르면 끝내기',
  },
} as const
