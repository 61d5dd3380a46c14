import type { Words } from './names.ts'

export const HIDDEN_WORDS: Readonly<Record<string, Words>> = {
  'uses-new-w': (n, m) => ({
    skill: 'simultaneous',
    title: {
      en: 'Used the already updated weight',
      zh: '用了更新后的权重',
      ko: '이미 갱신된 가중치를 사용함',
    },
    tex: `${n.e}=${n.slopeHidden}\\textstyle\\sum ${n.wNew}\\,${n.g}`,
    feedback: {
      en: `You used the updated ${m.w}, but the loss was computed with the old one. Keep every weight until all gradients are known: what was ${m.w} in the forward pass?`,
      zh: `你用的是更新后的 ${m.w}，但损失是用旧权重算出来的。所有梯度算完之前，权重都不变。前向传播时 ${m.w} 是多少？`,
      ko: `갱신된 ${m.w}의 값을 썼습니다. 손실은 이전 가중치로 계산했으니, 기울기를 모두 구할 때까지 가중치를 그대로 두세요. 순전파에서 ${m.w}의 값은 얼마였나요?`,
    },
  }),
  'sequential-recompute': (n, m) => ({
    skill: 'simultaneous',
    title: {
      en: 'Updated, ran forward again, then went on back',
      zh: '先更新、再做一次前向传播，才继续反向',
      ko: '갱신하고 순전파를 다시 한 뒤 역전파를 계속함',
    },
    tex: `${n.e}=${n.slopeHidden}\\textstyle\\sum ${n.wNew}\\,${n.gNew}`,
    feedback: {
      en: `You ran the network again after changing ${m.w} and used the new error. That is a second update. How many forward passes does one update use?`,
      zh: `你在改动 ${m.w} 之后又做了一次前向传播，用了新的误差。这已经是第二次更新了。一次更新只用几次前向传播？`,
      ko: `${m.w}의 값을 바꾼 뒤 순전파를 다시 하여 새 오차를 썼습니다. 이것은 이미 두 번째 갱신입니다. 한 번 갱신할 때 순전파는 몇 번 하나요?`,
    },
  }),
  'hidden-sign': (n, m, { letters }) => ({
    skill: 'delta.hid',
    title: {
      en: 'An extra minus in the hidden layer',
      zh: '隐藏层多了一个负号',
      ko: '은닉층에 음의 부호를 하나 더 붙임',
    },
    tex: `${n.e}=-${n.slopeHidden}\\textstyle\\sum ${n.w}\\,${n.g}`,
    feedback: letters.descends
      ? {
          en: `You turned the sign around in the hidden layer. The minus of gradient descent is already inside ${m.g}. How often may it be used?`,
          zh: `你在隐藏层把符号弄反了。梯度下降的负号已经包含在 ${m.g} 里，它能用几次？`,
          ko: `은닉층에서 부호를 바꿨습니다. 경사 하강의 음의 부호는 이미 ${m.g}에 들어 있습니다. 몇 번 써야 할까요?`,
        }
      : {
          en: `You turned the sign around in the hidden layer. ${m.g} and ${m.e} are both gradients; the minus comes in the update only. Where does yours come from?`,
          zh: `你在隐藏层把符号弄反了。${m.g} 和 ${m.e} 都是梯度，负号只在更新时出现。你的负号是从哪里来的？`,
          ko: `은닉층에서 부호를 바꿨습니다. ${m.g}, ${m.e} 모두 기울기이고 음의 부호는 갱신에서만 나옵니다. 이 부호는 어디에서 왔나요?`,
        },
  }),
  'no-w': (n, m) => ({
    skill: 'delta.hid',
    title: {
      en: 'Left out the weight on the way back',
      zh: '往回传时漏了权重',
      ko: '거슬러 갈 때 가중치를 빠뜨림',
    },
    tex: `${n.e}=${n.slopeHidden}\\textstyle\\sum ${n.g}`,
    feedback: {
      en: `You gave the hidden unit the whole signal. The unit reaches ${m.beta} only through ${m.w}. How strongly does ${m.beta} answer to ${m.b}?`,
      zh: `你把信号原封不动地传给了隐藏单元，但它只能通过 ${m.w} 影响 ${m.beta}。${m.beta} 对 ${m.b} 的变化有多敏感？`,
      ko: `신호를 은닉 뉴런에 그대로 되돌려 보냈습니다. 이 뉴런은 ${m.w}의 연결로만 ${m.beta}에 영향을 줍니다. ${m.b}에 대한 ${m.beta}의 변화율은 얼마인가요?`,
    },
  }),
  'wrong-w': (n, m) => ({
    skill: 'delta.hid',
    title: {
      en: 'Used the weight of another hidden unit',
      zh: '用了另一个隐藏单元的权重',
      ko: '다른 은닉 뉴런의 가중치를 사용함',
    },
    tex: `${n.e}=${n.slopeHidden}\\textstyle\\sum ${n.w.replace('h', "h'")}\\,${n.g},\\quad h'\\ne h`,
    feedback: {
      en: `You used the weight of another hidden unit. Follow the edge from this unit towards ${m.y}: which weight does it carry?`,
      zh: `你用了另一个隐藏单元的权重。沿着从这个单元通向 ${m.y} 的连接走一遍，它上面是哪个权重？`,
      ko: `다른 은닉 뉴런의 가중치를 썼습니다. 이 뉴런에서 ${m.y} 쪽으로 가는 연결을 따라가 보세요. 그 연결의 가중치는 무엇인가요?`,
    },
  }),
  'sum-all-w': (n) => ({
    skill: 'delta.hid',
    title: {
      en: 'Added the weights of all hidden units',
      zh: '把所有隐藏单元的权重加在一起',
      ko: '모든 은닉 뉴런의 가중치를 더함',
    },
    tex: `${n.e}=${n.slopeHidden}\\textstyle\\sum_h\\sum ${n.w}\\,${n.g}`,
    feedback: {
      en: 'You added the weights of all hidden units. The sum runs over the units that this one feeds, not over its neighbours. How many edges leave this unit?',
      zh: '你把所有隐藏单元的权重都加了起来。求和是对这个单元通向的各单元，而不是对同层的单元。从这个单元出发有几条连接？',
      ko: '모든 은닉 뉴런의 가중치를 더했습니다. 합은 같은 층의 뉴런이 아니라 이 뉴런이 이어지는 다음 층의 뉴런에 대한 것입니다. 여기서 나가는 연결은 몇 개인가요?',
    },
  }),
  'share-error': (n, m) => ({
    skill: 'delta.hid',
    title: {
      en: 'Split the error in proportion to the weights',
      zh: '按权重比例分摊误差',
      ko: '가중치의 비율로 오차를 나눔',
    },
    tex: `${n.e}=${n.slopeHidden}\\textstyle\\sum \\frac{${n.w}}{\\sum_h ${n.w}}\\,${n.g}`,
    feedback: {
      en: `You divided by the sum of the weights. That shares out blame, but it is no derivative. What is the derivative of ${m.beta} with respect to ${m.b}?`,
      zh: `你除以了权重之和。这是在“分摊责任”，并不是求导。${m.beta} 对 ${m.b} 的导数是什么？`,
      ko: `가중치의 합으로 나누었습니다. 이는 책임을 나누는 비유일 뿐 미분이 아닙니다. ${m.b}에 대한 ${m.beta}의 미분은 무엇인가요?`,
    },
  }),
  'raw-error-back': (n, m) => ({
    skill: 'delta.hid',
    title: {
      en: 'Sent back the error without the output slope',
      zh: '往回传时没乘输出层的斜率',
      ko: '출력층의 기울기를 곱하지 않고 오차를 되돌려 보냄',
    },
    tex: `${n.e}=${n.slopeHidden}\\textstyle\\sum ${n.w}\\,\\bigl(${n.gap}\\bigr)`,
    feedback: {
      en: `You sent the bare error back. It must cross the output activation first, and ${m.g} is what comes of that. What is ${m.g}?`,
      zh: `你往回传的是误差本身。它要先穿过输出层的激活函数，这样得到的才是 ${m.g}。${m.g} 是多少？`,
      ko: `오차를 그대로 되돌려 보냈습니다. 먼저 출력층의 활성화 함수를 지나야 하며, 그 결과가 ${m.g}입니다. 그 값은 얼마인가요?`,
    },
  }),
  'one-path': (n) => ({
    skill: 'delta.hid',
    title: { en: 'Only one path counted', zh: '只算了一条路径', ko: '경로를 하나만 계산함' },
    tex: `${n.e}=${n.slopeHidden}\\,${n.w}\\,${n.g},\\quad j=1`,
    feedback: {
      en: 'You counted one path only. This unit feeds several units, and each sends a share back along its own edge. Which shares are missing?',
      zh: '你只算了一条路径。这个单元通向多个单元，每一个都沿自己的连接传回一份。还缺哪几份？',
      ko: '경로를 하나만 계산했습니다. 이 뉴런은 다음 층의 여러 뉴런에 이어지고, 각 뉴런이 자기 연결을 따라 신호를 되돌려 보냅니다. 무엇이 빠졌나요?',
    },
  }),
}
