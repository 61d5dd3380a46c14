import type { Localized } from '../../i18n/localized.ts'

export const WORDS = {
  title: { en: 'Problem set for a class', zh: '班级习题集', ko: '수업용 문제 세트' },
  intro: {
    en: 'Every student types a name and gets numbers of their own. The same name in the same set always gives the same numbers.',
    zh: '每个学生输入自己的名字，得到自己的一组数。在同一习题集中输入同一名字，得到的数总是相同。',
    ko: '학생이 이름을 입력하면 자기만의 숫자를 받습니다. 같은 세트에 같은 이름을 입력하면 언제나 같은 숫자가 나옵니다.',
  },
  name: { en: 'Name of the set', zh: '习题集名称', ko: '세트 이름' },
  skills: { en: 'Asked about', zh: '考查内容', ko: '평가 내용' },
  all: { en: 'everything', zh: '全部', ko: '모두' },
  level: { en: 'Left open', zh: '留空', ko: '빈칸' },
  exercises: { en: 'Exercises for each', zh: '每人题数', ko: '1인당 문제 수' },
  students: { en: 'Students', zh: '学生', ko: '학생' },
  numbers: { en: 'Numbers', zh: '编号', ko: '번호' },
  names: { en: 'Names', zh: '名单', ko: '명단' },
  count: { en: 'How many', zh: '人数', ko: '인원' },
  list: { en: 'Names, one a line', zh: '名单，每行一个', ko: '이름(한 줄에 하나씩)' },
  link: { en: 'Link for students', zh: '给学生的链接', ko: '학생용 링크' },
  copy: { en: 'Copy link', zh: '复制链接', ko: '링크 복사' },
  copied: { en: 'Copied', zh: '已复制', ko: '복사했습니다' },
  refused: {
    en: 'The browser does not allow copying here. The text is selected: press Ctrl+C or ⌘C.',
    zh: '浏览器不允许在此复制。文字已选中，请按 Ctrl+C 或 ⌘C。',
    ko: '브라우저가 복사를 허용하지 않습니다. 텍스트를 선택해 두었으니 Ctrl+C 또는 ⌘C를 누르세요.',
  },
  open: {
    en: 'This site has no server: it cannot keep answers secret or collect them. Whoever knows a student’s name can see that student’s key.',
    zh: '本站没有服务器，既不能对答案保密，也不能收集作业。任何人只要知道学生的名字，就能看到这名学生的答案。',
    ko: '이 사이트에는 서버가 없어 정답을 숨기거나 답안을 모을 수 없습니다. 학생 이름을 알면 누구나 그 학생의 정답을 볼 수 있습니다.',
  },
  key: { en: 'Answer key', zh: '答案', ko: '정답표' },
  seed: { en: 'Seed', zh: '种子', ko: '시드' },
  print: { en: 'Print', zh: '打印', ko: '인쇄' },
  save: { en: 'Download CSV', zh: '下载 CSV', ko: 'CSV 내려받기' },
  nobody: {
    en: 'Give the set a name and at least one student.',
    zh: '请填写习题集名称，并至少有一名学生。',
    ko: '세트 이름과 학생 한 명 이상을 입력하세요.',
  },
} as const satisfies Record<string, Localized>

export const MADE = (done: number, all: number): Localized => ({
  en:
    done < all
      ? `${done} of ${all} made`
      : `${all} ${all === 1 ? 'variant' : 'variants'}, ready to print`,
  zh: done < all ? `已生成 ${done}/${all}` : `共 ${all} 份，可以打印`,
  ko: done < all ? `${all}개 중 ${done}개 생성` : `${all}개 준비 완료, 인쇄할 수 있음`,
})

export const EXERCISE = (number: number): Localized => ({
  en: `Exercise ${number}`,
  zh: `第 ${number} 题`,
  ko: `문제 ${number}`,
})

export const FOOTER = (set: string, seed: number): Localized => ({
  en: `${set} · seed ${seed} · chalkgrad`,
  zh: `${set} · 种子 ${seed} · chalkgrad`,
  ko: `${set} · 시드 ${seed} · chalkgrad`,
})
