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
      en: `Your number comes from the updated ${m.w}. The loss was computed with the old one. Keep every weight until all gradients are known: what was ${m.w} in the forward pass?`,
      zh: `你用的是更新后的 ${m.w}，但损失是用旧权重算出来的。所有梯度算完之前权重都不变。前向计算时 ${m.w} 是多少？`,
      ko: `갱신된 ${m.w}의 값을 썼습니다. 손실은 이전 가중치로 계산되었으니 기울기를 모두 구할 때까지 그대로 두세요. 순전파에서 ${m.w}의 값은 얼마였나요?`,
    },
  }),
  'sequential-recompute': (n, m) => ({
    skill: 'simultaneous',
    title: {
      en: 'Updated, ran forward again, then went on back',
      zh: '先更新并重新前向，再继续反向',
      ko: '갱신하고 순전파를 다시 한 뒤 역전파를 계속함',
    },
    tex: `${n.e}=${n.slopeHidden}\\textstyle\\sum ${n.wNew}\\,${n.gNew}`,
    feedback: {
      en: `You ran the network again after changing ${m.w} and used the new error. That is a second update. How many forward passes does one update use?`,
      zh: `你在改动 ${m.w} 之后又前向了一次，用了新的误差，这已经是第二次更新。一次更新只用几次前向计算？`,
      ko: `${m.w}의 값을 바꾼 뒤 다시 순전파하여 새 오차를 썼습니다. 이는 두 번째 갱신입니다. 갱신 한 번에 순전파는 몇 번 쓰나요?`,
    },
  }),
  'hidden-sign': (n, m, { letters }) => ({
    skill: 'delta.hid',
    title: {
      en: 'An extra minus in the hidden layer',
      zh: '隐藏层多了一个负号',
      ko: '은닉층에 음의 부호가 하나 더 붙음',
    },
    tex: `${n.e}=-${n.slopeHidden}\\textstyle\\sum ${n.w}\\,${n.g}`,
    feedback: letters.descends
      ? {
          en: `Size right, sign reversed. The minus of gradient descent is already inside ${m.g}. How often may it be used?`,
          zh: `大小对，符号反了。梯度下降的负号已经包含在 ${m.g} 里。它能用几次？`,
          ko: `크기는 맞지만 부호가 반대입니다. 경사 하강의 음의 부호는 이미 ${m.g}에 들어 있습니다. 몇 번 써야 할까요?`,
        }
      : {
          en: `Size right, sign reversed. ${m.g} and ${m.e} are both gradients; the minus comes in the update only. Where does yours come from?`,
          zh: `大小对，符号反了。${m.g} 和 ${m.e} 都是梯度，负号只在更新时出现。你的负号是从哪里来的？`,
          ko: `크기는 맞지만 부호가 반대입니다. ${m.g}, ${m.e} 모두 기울기이고 음의 부호는 갱신에서만 나옵니다. 이 부호는 어디에서 왔나요?`,
        },
  }),
  'no-w': (n, m) => ({
    skill: 'delta.hid',
    title: {
      en: 'Left out the weight on the way back',
      zh: '反传时漏了权重',
      ko: '거슬러 갈 때 가중치를 빠뜨림',
    },
    tex: `${n.e}=${n.slopeHidden}\\textstyle\\sum ${n.g}`,
    feedback: {
      en: `You gave the hidden unit the whole signal. It reaches ${m.beta} only through ${m.w}. How strongly does ${m.beta} answer to ${m.b}?`,
      zh: `你把信号整个给了隐藏单元。它只能通过 ${m.w} 影响 ${m.beta}。${m.beta} 对 ${m.b} 的反应有多强？`,
      ko: `은닉 뉴런에 신호를 그대로 주었습니다. 이 뉴런은 가중치 ${m.w}, 곧 나가는 연결로만 ${m.beta}에 영향을 줍니다. 그 세기는 얼마인가요?`,
    },
  }),
  'wrong-w': (n, m) => ({
    skill: 'delta.hid',
    title: {
      en: 'Used another unit’s weight',
      zh: '用了另一个隐藏单元的权重',
      ko: '다른 뉴런의 가중치를 사용함',
    },
    tex: `${n.e}=${n.slopeHidden}\\textstyle\\sum ${n.w.replace('h', "h'")}\\,${n.g},\\quad h'\\ne h`,
    feedback: {
      en: `That weight belongs to another hidden unit. Follow the edge from this unit towards ${m.y}: what is its label?`,
      zh: `这个权重属于另一个隐藏单元。沿着从这个单元到 ${m.y} 的边走一遍，它的标号是什么？`,
      ko: `그 가중치는 다른 은닉 뉴런의 것입니다. 이 뉴런에서 ${m.y} 쪽으로 가는 연결을 따라가 보세요. 그 이름은 무엇인가요?`,
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
      en: 'The sum in the hidden rule runs over the units that this one feeds, not over its neighbours. How many edges leave this unit?',
      zh: '隐藏层公式里的求和，是对这个单元所通向的单元求，不是对同层的单元求。从这个单元出发有几条边？',
      ko: '은닉층 식의 합은 이 뉴런이 이어지는 다음 층의 뉴런에 대한 것이지 같은 층의 뉴런에 대한 것이 아닙니다. 여기서 나가는 연결은 몇 개인가요?',
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
      en: `Dividing by the sum of the weights shares out blame, but it is not a derivative. What is the derivative of ${m.beta} with respect to ${m.b}?`,
      zh: `除以权重之和是“分摊责任”的说法，不是求导。${m.beta} 对 ${m.b} 的导数是什么？`,
      ko: `가중치의 합으로 나누는 것은 책임을 나누는 비유일 뿐 미분이 아닙니다. ${m.b}에 대한 ${m.beta}의 미분은 무엇인가요?`,
    },
  }),
  'raw-error-back': (n, m) => ({
    skill: 'delta.hid',
    title: {
      en: 'Sent back the error without the output slope',
      zh: '反传时没乘输出层的斜率',
      ko: '출력의 기울기 없이 오차만 되돌림',
    },
    tex: `${n.e}=${n.slopeHidden}\\textstyle\\sum ${n.w}\\,\\bigl(${n.gap}\\bigr)`,
    feedback: {
      en: `You sent the bare error back. It must cross the output activation first, and that is what ${m.g} does. What is ${m.g}?`,
      zh: `你往回传的是误差本身。它要先穿过输出激活函数，${m.g} 正是这样得到的。${m.g} 是多少？`,
      ko: `오차를 그대로 되돌려 보냈습니다. 먼저 출력의 활성화 함수를 지나야 하며, 그 결과가 ${m.g}입니다. 그 값은 얼마인가요?`,
    },
  }),
  'one-path': (n) => ({
    skill: 'delta.hid',
    title: { en: 'Only one path counted', zh: '只算了一条路径', ko: '경로를 하나만 계산함' },
    tex: `${n.e}=${n.slopeHidden}\\,${n.w}\\,${n.g},\\quad j=1`,
    feedback: {
      en: 'This unit feeds more than one unit above. Each sends a share back along its own edge. Which shares are missing?',
      zh: '这个单元通向不止一个单元，每一个都沿自己的边传回一份。还缺哪几份？',
      ko: '이 뉴런은 다음 층의 여러 뉴런에 이어집니다. 각 뉴런이 자기 연결을 따라 되돌려 주는 값 중 무엇이 빠졌나요?',
    },
  }),
}
