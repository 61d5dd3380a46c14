import type { Localized } from '../../i18n/localized.ts'

export const setWords = {
  task: {
    en: 'Your numbers are made from the name of this set and your own name or number.',
    zh: '你的一组数由习题集名称和你的名字或学号生成。',
    ko: '세트 이름과 자기 이름(번호)으로 자기만의 숫자가 만들어집니다.',
  },
  student: { en: 'Your name or number', zh: '你的名字或学号', ko: '이름 또는 번호' },
  begin: { en: 'Begin', zh: '开始', ko: '시작' },
  kept: {
    en: 'Kept on this device, and sent nowhere.',
    zh: '只保存在本设备上，不会发送。',
    ko: '이 기기에만 저장되고 전송되지 않습니다.',
  },
} as const satisfies Record<string, Localized>

export const setExercise = (number: number, all: number): Localized => ({
  en: `Exercise ${number} of ${all}`,
  zh: `第 ${number}/${all} 题`,
  ko: `문제 ${number}/${all}`,
})
