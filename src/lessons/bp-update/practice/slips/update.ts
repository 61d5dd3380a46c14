import type { Words } from './names.ts'

export const UPDATE_WORDS: Readonly<Record<string, Words>> = {
  ascent: (n, m) => ({
    skill: 'update',
    title: { en: 'Moved up the slope', zh: '沿上升方向走了', ko: '올라가는 방향으로 움직임' },
    tex: `${n.w}\\leftarrow ${n.w}+${n.eta}\\frac{\\partial ${n.E}}{\\partial ${n.w}}`,
    feedback: {
      en: `Your step has the right size, but it goes the wrong way: the gradient points to where ${m.E} grows. Which sign makes ${m.E} smaller?`,
      zh: `改变量的大小对，方向反了。梯度指向 ${m.E} 增大的方向。要让 ${m.E} 变小，应取什么符号？`,
      ko: `변화량의 크기는 맞지만 방향이 반대입니다. 기울기는 ${m.E}의 값이 커지는 쪽을 가리킵니다. 작아지게 하려면 부호가 무엇이어야 할까요?`,
    },
  }),
  'no-lr': (n, m) => ({
    skill: 'update',
    title: { en: 'Left out the learning rate', zh: '漏了学习率', ko: '학습률을 빠뜨림' },
    tex: `${n.w}\\leftarrow ${n.w}-\\frac{\\partial ${n.E}}{\\partial ${n.w}}`,
    feedback: {
      en: `You took the whole gradient as the step. How large is the learning rate ${m.eta} of this problem?`,
      zh: `你没有乘学习率，直接用了整个梯度。本题的学习率 ${m.eta} 是多少？`,
      ko: `학습률을 곱하지 않고 기울기를 그대로 썼습니다. 이 문제의 학습률 ${m.eta}의 값은 얼마인가요?`,
    },
  }),
  'lr-twice': (n, m) => ({
    skill: 'update',
    title: { en: 'Learning rate applied twice', zh: '学习率乘了两次', ko: '학습률을 두 번 곱함' },
    tex: `${n.w}\\leftarrow ${n.w}-${n.eta}^2\\frac{\\partial ${n.E}}{\\partial ${n.w}}`,
    feedback: {
      en: `You used the learning rate ${m.eta} twice. It scales the step once. In which line did you use it first?`,
      zh: `你把学习率 ${m.eta} 乘了两次，它只应乘一次。你最先在哪一行用了它？`,
      ko: `학습률 ${m.eta}의 값을 두 번 곱했습니다. 한 번만 곱해야 합니다. 처음에 어느 줄에서 곱했나요?`,
    },
  }),
  'delta-only': (n) => ({
    skill: 'update',
    title: {
      en: 'Gave the change, not the new value',
      zh: '写的是改变量，不是新值',
      ko: '새 값이 아니라 변화량을 씀',
    },
    tex: `${n.w}\\leftarrow \\Delta ${n.w}`,
    feedback: {
      en: 'You gave the change alone. A change is added to what was there. Where was the parameter before it changed?',
      zh: '你写的只是改变量，它要加在原来的值上。参数在改变之前是多少？',
      ko: '변화량만 썼습니다. 변화량은 원래 값에 더하는 양입니다. 바뀌기 전의 값은 얼마였나요?',
    },
  }),
  multiplicative: (n) => ({
    skill: 'update',
    title: {
      en: 'Multiplied the old value by the change',
      zh: '把旧值与改变量相乘',
      ko: '이전 값과 변화량을 곱함',
    },
    tex: `${n.w}\\leftarrow ${n.w}\\cdot\\Delta ${n.w}`,
    feedback: {
      en: 'You multiplied the old value by the change. A change moves a number from where it is: which operation does that?',
      zh: '你把旧值与改变量相乘了。改变量表示从旧值移动多少，这应该用哪种运算？',
      ko: '이전 값에 변화량을 곱했습니다. 변화량은 이전 값에서 얼마나 옮기는지를 나타냅니다. 어떤 연산을 해야 할까요?',
    },
  }),
  'bias-frozen': (n, m, { example }) => ({
    skill: 'update',
    title:
      example.biasSign === 'threshold'
        ? { en: 'Threshold not updated', zh: '阈值没有更新', ko: '임계값을 갱신하지 않음' }
        : { en: 'Bias not updated', zh: '偏置没有更新', ko: '편향을 갱신하지 않음' },
    tex: `\\Delta ${n.bias}=0`,
    feedback: {
      en: `You left ${m.bias} as it was. It is trained here too, like the weights. Which error signal moves it?`,
      zh: `你没有改动 ${m.bias}。在本例中它也和权重一样要训练。它的改变由什么误差信号决定？`,
      ko: `${m.bias}의 값을 그대로 두었습니다. 여기서는 가중치처럼 이 값도 학습합니다. 어떤 오차 신호에 따라 바뀌나요?`,
    },
  }),
}
