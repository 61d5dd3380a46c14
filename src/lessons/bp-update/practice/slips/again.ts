import type { Words } from './names.ts'

export const AGAIN_WORDS: Readonly<Record<string, Words>> = {
  'second-fwd-old-v': (n, m) => ({
    skill: 'reeval',
    title: {
      en: 'New output from old hidden outputs',
      zh: '算新输出时仍用隐藏层的旧输出',
      ko: '새 출력 계산에 은닉층의 이전 출력을 사용함',
    },
    tex: `{${n.beta}}'=\\textstyle\\sum_h ${n.wNew}\\,${n.b}`,
    feedback: {
      en: `You used the new ${m.w}, but hidden outputs that come from old weights. After the update all weights are new. What are the new ${m.b}?`,
      zh: `你用了新的 ${m.w}，但隐藏层的输出还是由旧权重算出的。更新后所有权重都变了，新的 ${m.b} 是多少？`,
      ko: `새 ${m.w}의 값을 썼지만 은닉층의 출력은 이전 가중치로 계산한 값입니다. 갱신 후에는 가중치가 모두 새 값입니다. 새 ${m.b}의 값은 얼마인가요?`,
    },
  }),
  'second-fwd-old-w': (n, m) => ({
    skill: 'reeval',
    title: {
      en: 'New output with the old output weights',
      zh: '算新输出时仍用旧的输出层权重',
      ko: '새 출력 계산에 이전 출력층 가중치를 사용함',
    },
    tex: `{${n.beta}}'=\\textstyle\\sum_h ${n.w}\\,{${n.b}}'`,
    feedback: {
      en: `You used the new hidden outputs, but the old ${m.w}. After the update all weights are new. What is the new ${m.w}?`,
      zh: `你用了隐藏层的新输出，但 ${m.w} 还是旧的。更新后所有权重都变了，新的 ${m.w} 是多少？`,
      ko: `은닉층의 새 출력을 썼지만 ${m.w}의 값은 이전 것입니다. 갱신 후에는 가중치가 모두 새 값입니다. 새 ${m.w}의 값은 얼마인가요?`,
    },
  }),
  'linear-prediction': (n, m) => ({
    skill: 'reeval',
    title: {
      en: 'Tangent prediction given as the new loss',
      zh: '把切线的预测值当成新损失',
      ko: '접선의 예측값을 새 손실로 씀',
    },
    tex: `${n.E}-${n.eta}\\lVert\\nabla ${n.E}\\rVert^2`,
    feedback: {
      en: `You followed the tangent: this is the loss that it predicts. The real ${m.E} curves away from it. What does a second forward pass give?`,
      zh: `你沿切线算出了预测的损失，但真实的 ${m.E} 会偏离切线。再做一次前向传播会得到多少？`,
      ko: `접선을 따라 예측한 손실입니다. 그러나 실제 ${m.E}의 값은 접선에서 벗어납니다. 순전파를 다시 하면 얼마가 되나요?`,
    },
  }),
}
