import type { Localized } from '../../i18n/localized.ts'

export const progressWords = {
  title: { en: 'Progress', zh: '学习进度', ko: '학습 진도' },
  intro: {
    en: 'Three right in a row without help, one of them where a slip would show: that is mastered. Kept on this device only.',
    zh: '不看提示连续做对三个，其中一个能显出错误，即为掌握。进度只保存在本设备上。',
    ko: '도움 없이 연속 세 개를 맞히고 그중 하나가 실수가 드러나는 문제이면 익힌 것입니다. 이 기기에만 저장됩니다.',
  },
  save: { en: 'Save to a file', zh: '保存到文件', ko: '파일로 저장' },
  load: { en: 'Load from a file…', zh: '从文件读取…', ko: '파일에서 불러오기…' },
  loaded: { en: 'Progress loaded.', zh: '进度已读取。', ko: '진도를 불러왔습니다.' },
  notText: {
    en: 'This is no file of progress. Nothing has changed.',
    zh: '这不是进度文件，未作任何更改。',
    ko: '진도 파일이 아닙니다. 바뀐 것은 없습니다.',
  },
  reset: { en: 'Reset…', zh: '清除…', ko: '초기화…' },
  sure: {
    en: 'Forget all progress on this device? The exercise on view stays.',
    zh: '清除本设备上的全部进度？当前练习会保留。',
    ko: '이 기기의 진도를 모두 지울까요? 지금 풀던 문제는 남습니다.',
  },
  forget: { en: 'Forget it', zh: '清除', ko: '지우기' },
  keep: { en: 'Keep it', zh: '保留', ko: '그대로 두기' },
} as const satisfies Record<string, Localized>

export const masteredOf = (count: number, all: number): Localized => ({
  en: `Progress: ${count} of ${all} skills mastered`,
  zh: `学习进度：已掌握 ${count}/${all} 项`,
  ko: `학습 진도: ${all}개 중 ${count}개 익힘`,
})

export const unread = (why: Localized): Localized => ({
  en: `This file could not be read, and nothing has changed. ${why.en}`,
  zh: `无法读取该文件，未作任何更改。${why.zh}`,
  ko: `파일을 읽을 수 없어 바뀐 것은 없습니다. ${why.ko}`,
})
