import type { Erratum } from '../../derivation/step.ts'
import { everywhere } from '../../i18n/localized.ts'

export const E18: Erratum = {
  document: '001',
  lines: '340–459',
  printed: everywhere('$11506880$'),
  right: everywhere('$11506880 + 172032 + 9600 + 1000 = 11689512$'),
  why: {
    en: 'The sheet leaves out the convolutions on the shortcuts, the scales and shifts of the normalisations, and the biases of the dense layer.',
    zh: '讲义没有计入捷径上的卷积、批归一化的缩放与平移参数，以及全连接层的偏置。',
    ko: '강의 자료는 지름길의 합성곱, 정규화의 배율과 이동, 완전 연결 층의 편향을 세지 않았습니다.',
  },
}

export const E19: Erratum = {
  document: '001',
  lines: '348–453',
  printed: everywhere('$150\\,\\text{K} + 802\\,\\text{K} + \\ldots = 2653.5\\,\\text{K}$'),
  right: everywhere('$150528 + 802816 + \\ldots = 2660840$'),
  why: {
    en: 'The thousands are cut off before they are added. Here K means 1000, not 1024.',
    zh: '各项先截掉了不足一千的部分再相加。这里的 K 指 1000，而不是 1024。',
    ko: '천 아래를 잘라 낸 다음 더했습니다. 여기서 K는 1024가 아니라 1000입니다.',
  },
}
