import type { Erratum } from '../../derivation/step.ts'
import { everywhere } from '../../i18n/localized.ts'

export const E37: Erratum = {
  document: '003',
  lines: '23–41',
  printed: everywhere('$c_{i-1}\\,c_i\\,h_i^2,\\quad (c_{i-1} - 1)\\,c_i$'),
  right: everywhere('$k_i^2\\,c_{i-1}\\,c_i\\,h_i^2,\\quad (k_i^2\\,c_{i-1} - 1)\\,c_i\\,h_i^2$'),
  why: {
    en: 'The source counts operations on matrices: it names the size of the window and does not use it. It counts products for each place, but sums only for each map.',
    zh: '讲义数的是矩阵运算：定义了窗口大小却没有使用。它按每个位置数乘法，却只按每个特征图数加法。',
    ko: '자료는 행렬 연산을 셉니다. 창의 크기를 정해 놓고 쓰지 않으며, 곱셈은 자리마다 세면서 덧셈은 맵마다 한 번만 셉니다.',
  },
}

export const E39: Erratum = {
  document: '003',
  lines: '49, 85–89',
  printed: everywhere('$\\mathrm{FC} = 1$'),
  right: everywhere('$9216 \\cdot 4096 + 4096 \\cdot 4096 + 4096 \\cdot 1000 = 58621952$'),
  why: {
    en: 'A dense layer is one product of matrices, but it multiplies every input by a weight for every output.',
    zh: '全连接层是一次矩阵乘法，但每个输入都要与每个输出的权重相乘。',
    ko: '완전 연결 층은 행렬의 곱 한 번이지만, 입력마다 출력 하나하나의 가중치를 곱합니다.',
  },
}

export const E40: Erratum = {
  document: '003',
  lines: '69, 75',
  printed: everywhere('$c_1 = 96,\\quad c_3 = c_4 = 384$'),
  right: everywhere('$\\frac{96}{2},\\quad \\frac{384}{2}$'),
  why: {
    en: 'In the network of 2012, convolutions 2, 4 and 5 see only the half of the channels that lies on their own processor.',
    zh: '在 2012 年的网络中，第 2、4、5 个卷积只看到同一块处理器上的一半通道。',
    ko: '2012년의 신경망에서 합성곱 2, 4, 5는 같은 처리 장치에 있는 절반의 채널만 봅니다.',
  },
}
