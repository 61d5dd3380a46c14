/** The words around the code of a lecture. */
export const WORDS = {
  title: {
    en: 'The same step, with the same numbers',
    zh: '同一步，同样的数',
    ko: '같은 단계, 같은 수',
  },
  code: {
    en: 'QR code of the address below',
    zh: '下方网址的二维码',
    ko: '아래 주소의 QR 코드',
  },
  tooLong: {
    en: 'These numbers make too long an address for a code that a phone can read. Hand out the example as a file instead.',
    zh: '这些数使网址过长，生成的二维码手机无法识别。请改为分发例题文件。',
    ko: '수가 많아 주소가 너무 깁니다. 휴대전화가 읽을 수 있는 코드로 만들 수 없으니 예제를 파일로 나누어 주세요.',
  },
  save: { en: 'Save the example file', zh: '保存例题文件', ko: '예제 파일 저장' },
  local: {
    en: 'This page is served by this computer alone: phones cannot open the address.',
    zh: '本页只在这台电脑上运行，手机打不开这个网址。',
    ko: '이 페이지는 이 컴퓨터에서만 열립니다. 휴대전화로는 열 수 없습니다.',
  },
  close: { en: 'Close the code', zh: '关闭二维码', ko: 'QR 코드 닫기' },
} as const
