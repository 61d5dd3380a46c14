import type { Words } from './names.ts'

export const AGAIN_WORDS: Readonly<Record<string, Words>> = {
  'second-fwd-old-v': (n, m) => ({
    skill: 'reeval',
    title: {
      en: 'New output from old hidden values',
      zh: '算新输出时仍用旧的隐藏层',
      ko: '새 출력 계산에 이전 은닉값을 사용함',
    },
    tex: `{${n.beta}}'=\\textstyle\\sum_h ${n.wNew}\\,${n.b}`,
    feedback: {
      en: `You used the new ${m.w}, but hidden outputs that come from old weights. After the update all weights are new. What are the new ${m.b}?`,
      zh: `你用了新的 ${m.w}，但隐藏层输出还是由旧权重得来的。更新后所有权重都变了，新的 ${m.b} 是多少？`,
      ko: `새 ${m.w}의 값을 썼지만 은닉층의 출력은 이전 가중치에서 나온 값입니다. 갱신 후에는 가중치가 모두 새 값입니다. 새 ${m.b}의 값은 얼마인가요?`,
    },
  }),
  'second-fwd-old-w': (n, m) => ({
    skill: 'reeval',
    title: {
      en: 'New output with the old output weights',
      zh: '算新输出时仍用旧的输出层权重',
      ko: '새 출력 계산에 이전 출력 가중치를 사용함',
    },
    tex: `{${n.beta}}'=\\textstyle\\sum_h ${n.w}\\,{${n.b}}'`,
    feedback: {
      en: `You used the new hidden outputs, but the old ${m.w}. After the update all weights are new. What is the new ${m.w}?`,
      zh: `你用了新的隐藏层输出，但 ${m.w} 还是旧的。更新后所有权重都变了，新的 ${m.w} 是多少？`,
      ko: `새 은닉 출력을 썼지만 ${m.w}의 값은 이전 것입니다. 갱신 후에는 가중치가 모두 새 값입니다. 새 ${m.w}의 값은 얼마인가요?`,
    },
  }),
  'linear-prediction': (n, m) => ({
    skill: 'reeval',
    title: {
      en: 'Tangent prediction given as the new loss',
      zh: '把切线的预测当成新损失',
      ko: '접선의 예측값을 새 손실로 씀',
    },
    tex: `${n.E}-${n.eta}\\lVert\\nabla ${n.E}\\rVert^2`,
    feedback: {
      en: `A good estimate: that is what the tangent predicts. The real ${m.E} curves away from its tangent. What does a second forward pass give?`,
      zh: `估计得不错：这是切线给出的预测。真实的 ${m.E} 会偏离切线。再做一次前向计算会得到多少？`,
      ko: `좋은 추정입니다. 접선이 예측한 값이니까요. 실제 ${m.E}의 값은 접선에서 벗어납니다. 순전파를 다시 하면 얼마가 되나요?`,
    },
  }),
}
