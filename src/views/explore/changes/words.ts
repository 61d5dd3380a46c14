import type { Localized } from '../../../i18n/localized.ts'

export const WORDS = {
  title: { en: 'What changed', zh: '改了什么', ko: '바뀐 것' },
  ownStart: {
    en: 'Counted from the example that the lesson brings.',
    zh: '与本课自带的例子相比。',
    ko: '단원에 든 예제와 비교한다.',
  },
  openedStart: {
    en: 'Counted from what was opened: a preset, a file or a link.',
    zh: '与打开时的内容相比：预设、文件或链接。',
    ko: '열었을 때의 내용과 비교한다. 프리셋, 파일, 링크가 그 시작이다.',
  },
  nothing: {
    en: 'Nothing has been changed. Edit a number on the drawing, and it is listed here.',
    zh: '还没有改动。在图上改一个数，这里就会列出。',
    ko: '아직 바뀐 것이 없다. 그림에서 수를 고치면 여기에 나온다.',
  },
  unlisted: {
    en: 'Something differs that cannot be set on the screen, such as a title.',
    zh: '有一处不同无法在页面上设置，例如标题。',
    ko: '제목처럼 화면에서 설정할 수 없는 것이 다르다.',
  },
  setting: { en: 'Setting', zh: '设置', ko: '설정' },
  before: { en: 'At the start', zh: '起初', ko: '처음' },
  now: { en: 'Now', zh: '现在', ko: '지금' },
  absent: { en: 'none', zh: '无', ko: '없음' },
  restore: { en: 'Put back', zh: '改回', ko: '되돌리기' },
  all: { en: 'Put all back', zh: '全部改回', ko: '모두 되돌리기' },
  undo: { en: 'Undo', zh: '撤销', ko: '실행 취소' },
  redo: { en: 'Redo', zh: '重做', ko: '다시 실행' },
  reshaped: {
    en: 'Numbers that only one of the two networks has follow its sizes: put a size back, and they go with it.',
    zh: '只在其中一个网络里出现的数随网络大小而定：改回大小，它们也随之恢复。',
    ko: '한쪽 신경망에만 있는 수는 그 크기를 따른다. 크기를 되돌리면 함께 돌아간다.',
  },
} as const satisfies Record<string, Localized>

export const RESTORE = (name: string): Localized => ({
  en: `Put back: ${name}`,
  zh: `改回：${name}`,
  ko: `되돌리기: ${name}`,
})

export const COUNT = (count: number): Localized => ({
  en: count === 1 ? '1 change' : `${count} changes`,
  zh: `${count} 处改动`,
  ko: `${count}곳`,
})
