import type { Words } from './names.ts'

export const OUTPUT_WORDS: Readonly<Record<string, Words>> = {
  'g-sign': (n, m, { letters }) => ({
    skill: 'delta.out',
    title: {
      en: 'Output signal with the other sign',
      zh: '输出层误差信号的符号反了',
      ko: '출력층 오차 신호의 부호가 반대',
    },
    tex: `${n.g}=${letters.descends ? '' : '-'}${n.dEdBeta}`,
    feedback: letters.descends
      ? {
          en: `You took ${m.dEdBeta} for ${m.g}. This example defines ${m.g} as its negative, so that the update adds. Which is larger, the output ${m.y} or the target ${m.t}?`,
          zh: `你把 ${m.dEdBeta} 当成了 ${m.g}。本例的 ${m.g} 是它的相反数，这样更新时才是“加”。输出 ${m.y} 与目标值 ${m.t}，哪个更大？`,
          ko: `${m.dEdBeta}의 값을 그대로 썼습니다. 이 예제의 ${m.g}에는 음의 부호가 들어 있어 갱신할 때 더합니다. 출력 ${m.y}, 목표 ${m.t} 중 어느 쪽이 더 큰가요?`,
        }
      : {
          en: `You turned the sign of ${m.g} around. Here it is the gradient ${m.dEdBeta} itself; the minus comes in the update. Does ${m.E} grow or fall when ${m.y} grows?`,
          zh: `你把 ${m.g} 的符号弄反了。这里它就是梯度 ${m.dEdBeta}，负号到更新时才出现。${m.y} 增大时，${m.E} 是增大还是减小？`,
          ko: `${m.g}의 부호가 반대입니다. 여기서는 기울기 ${m.dEdBeta} 자체이고, 음의 부호는 갱신에서 나옵니다. 출력 ${m.y}의 값이 커지면 ${m.E}의 값은 커지나요, 작아지나요?`,
        },
  }),
  'err-is-output': (n, m, { letters }) => ({
    skill: 'delta.out',
    title: {
      en: 'Left the target out of the error',
      zh: '误差里漏了目标值',
      ko: '오차에서 목표를 빠뜨림',
    },
    tex: `${n.g}=${letters.descends ? '-' : ''}${n.y}\\,${n.slopeOut}`,
    feedback: {
      en: `You took the output ${m.y} alone as the error. Even an output exactly on its target would then change the weights. What has to be subtracted?`,
      zh: `你把输出 ${m.y} 本身当成了误差。这样一来，即使输出恰好等于目标值，权重也会改变。应该减去什么？`,
      ko: `출력 ${m.y}의 값만 오차로 썼습니다. 그러면 출력이 목표와 같아도 가중치가 바뀝니다. 무엇을 빼야 할까요?`,
    },
  }),
  'err-is-output-pos': (n, m, { letters }) => ({
    skill: 'delta.out',
    title: { en: 'Used the output as the error', zh: '把输出当成误差', ko: '출력을 오차로 사용함' },
    tex: `${n.g}=${letters.descends ? '' : '-'}${n.y}\\,${n.slopeOut}`,
    feedback: {
      en: `You multiplied by the output ${m.y}. What flows back depends on the gap between target and output. How large is that gap?`,
      zh: `你乘的是输出 ${m.y}，而往回传的信号取决于目标值与输出之差。这个差是多少？`,
      ko: `출력 ${m.y}의 값을 곱했습니다. 되돌아가는 신호는 목표와 출력의 차이로 정해집니다. 그 차이는 얼마인가요?`,
    },
  }),
  'err-is-target': (n, m, { letters }) => ({
    skill: 'delta.out',
    title: {
      en: 'Used the target as the error',
      zh: '把目标值当成误差',
      ko: '목표를 오차로 사용함',
    },
    tex: `${n.g}=${letters.descends ? '' : '-'}${n.t}\\,${n.slopeOut}`,
    feedback: {
      en: `You multiplied by the target ${m.t}. What flows back depends on the gap. How far is the output ${m.y} from its target?`,
      zh: `你乘的是目标值 ${m.t}，而往回传的信号取决于它与输出之差。输出 ${m.y} 离目标值还差多少？`,
      ko: `목표 ${m.t}의 값을 곱했습니다. 되돌아가는 신호는 출력과 목표의 차이로 정해집니다. 출력 ${m.y}의 값은 목표에서 얼마나 떨어져 있나요?`,
    },
  }),
  'err-is-loss': (n, m, { letters }) => ({
    skill: 'delta.out',
    title: { en: 'Sent the loss itself back', zh: '把损失值往回传', ko: '손실값을 되돌려 보냄' },
    tex: `${n.g}=${letters.descends ? '' : '-'}${n.E}\\,${n.slopeOut}`,
    feedback: {
      en: `You sent the value of ${m.E} back. Backpropagation sends derivatives. What is ${m.dEdy}?`,
      zh: `你往回传的是 ${m.E} 的数值，而反向传播传的是导数。${m.dEdy} 是多少？`,
      ko: `${m.E}의 값을 그대로 되돌려 보냈습니다. 역전파가 보내는 것은 미분입니다. ${m.dEdy}의 값은 얼마인가요?`,
    },
  }),
  'err-squared': (n, _, { letters }) => ({
    skill: 'delta.out',
    title: {
      en: 'Squared error as the signal',
      zh: '把误差的平方当成信号',
      ko: '제곱 오차를 신호로 사용함',
    },
    tex: `${n.g}=${letters.descends ? '' : '-'}(${n.y}-${n.t})^2\\,${n.slopeOut}`,
    feedback: {
      en: 'You sent the squared error back. The derivative of a square is linear and keeps the sign of the error. What does the power 2 become?',
      zh: '你往回传的是误差的平方。平方的导数是一次的，并且保留误差的正负号。指数 2 会变成什么？',
      ko: '오차의 제곱을 되돌려 보냈습니다. 제곱을 미분하면 일차식이 되고 오차의 부호가 그대로 남습니다. 지수 2는 어떻게 되나요?',
    },
  }),
}
