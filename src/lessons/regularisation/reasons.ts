import type { Localized } from '../../i18n/localized.ts'

type Words = Readonly<Record<string, Localized>>

export const BECAUSE = {
  task: {
    en: 'Three ways: a penalty on large weights, an early end of the training, and several models in place of one. Each is worked out here with numbers of its own.',
    zh: '三种办法：惩罚过大的权重、提前终止训练、用多个模型代替一个。下面各用一组数来算。',
    ko: '세 가지 방법이 있습니다. 큰 가중치에 벌점을 주고, 학습을 일찍 끝내고, 모델 하나 대신 여럿을 씁니다. 방법마다 따로 수를 두어 계산합니다.',
  },
  R2: {
    en: 'By the square, large weights cost much and small ones almost nothing.',
    zh: '取平方之后，大的权重代价很高，小的几乎没有代价。',
    ko: '제곱하므로 큰 가중치는 벌점이 크고 작은 가중치는 거의 없습니다.',
  },
  R1: {
    en: 'Only the size of each weight counts: half the size costs half as much.',
    zh: '只看每个权重的绝对值：绝对值减半，代价也减半。',
    ko: '가중치마다 절댓값만 봅니다. 절댓값이 절반이면 벌점도 절반입니다.',
  },
  slopeL2: {
    en: 'It is in proportion to the weight: the larger a weight, the harder it is pulled towards 0.',
    zh: '它与权重成正比：权重越大，被拉向 0 的力就越大。',
    ko: '가중치에 비례합니다. 큰 가중치일수록 0 쪽으로 세게 당겨집니다.',
  },
  slopeL1: {
    en: 'Of a weight only the sign counts: large and small ones are pulled towards 0 equally hard.',
    zh: '只看权重的符号：无论大小，被拉向 0 的力都一样。',
    ko: '가중치의 부호만 봅니다. 크든 작든 0 쪽으로 똑같은 세기로 당겨집니다.',
  },
  corner: {
    en: 'Of a weight only the sign counts. At 0 the size has a corner and no slope; 0 is taken there.',
    zh: '只看权重的符号。绝对值在 0 处有尖点，没有导数，这里取 0。',
    ko: '가중치의 부호만 봅니다. 절댓값은 0에서 꺾여 기울기가 없으므로 여기서는 0으로 둡니다.',
  },
  plain: {
    en: '$g$ is the gradient of the loss on the data alone.',
    zh: '$g$ 只是数据上损失的梯度。',
    ko: '$g$는 데이터에서 얻은 손실만의 기울기입니다.',
  },
  L2: {
    en: 'The loss is now the error on the data plus the penalty, so both gradients are added.',
    zh: '现在的损失是数据上的损失加惩罚项，所以两个梯度相加。',
    ko: '이제 손실은 데이터의 손실에 벌점을 더한 것이므로 두 기울기를 더합니다.',
  },
  decay: {
    en: 'Each weight is first reduced to {factor} of itself, whatever the data say: hence the name. For plain gradient descent L2 and weight decay are the same; for Adam they are not.',
    zh: '不管数据如何，每个权重先缩到原来的 {factor}，因此得名。对普通的梯度下降，L2 与权重衰减相同；对 Adam 则不同。',
    ko: '데이터와 상관없이 가중치가 먼저 {factor}배로 줄어들어 이런 이름이 붙었습니다. 보통의 경사 하강법에서는 L2와 가중치 감쇠가 같지만 Adam에서는 다릅니다.',
  },
  noDecay: {
    en: 'The factor is {factor}: nothing decays without a penalty and a learning rate.',
    zh: '因子为 {factor}：没有惩罚或学习率，就没有衰减。',
    ko: '인수는 {factor}입니다. 벌점이나 학습률이 없으면 줄어들지 않습니다.',
  },
  tooStrong: {
    en: 'The factor is {factor}: the penalty is too strong for this learning rate. The weights do not shrink towards 0, they jump to it or across.',
    zh: '因子为 {factor}：对这个学习率来说惩罚太强。权重不是逐渐缩向 0，而是一步跳到 0 或越过 0。',
    ko: '인수는 {factor}입니다. 이 학습률에는 벌점이 너무 셉니다. 가중치가 0으로 줄어드는 것이 아니라 단번에 0에 닿거나 0을 넘어갑니다.',
  },
  L1: {
    en: 'Every weight is pulled by the same $\\eta\\lambda =$ {pull}, so small ones soon are 0. L1 leaves few weights, L2 many small ones.',
    zh: '每个权重都被拉动同样的 $\\eta\\lambda =$ {pull}，所以小的权重很快变为 0。L1 留下少数权重，L2 留下许多小权重。',
    ko: '모든 가중치가 똑같이 $\\eta\\lambda =$ {pull}만큼 당겨지므로 작은 것은 곧 0이 됩니다. L1은 가중치를 몇 개만 남기고 L2는 작은 가중치를 많이 남깁니다.',
  },
  across: {
    en: 'The pull $\\eta\\lambda =$ {pull} does not weaken near 0 and carries a weight across. Programs set it to exactly 0 there: so L1 leaves few weights.',
    zh: '拉力 $\\eta\\lambda =$ {pull} 在 0 附近并不减弱，把权重拉过了 0。实际程序此时把它恰好置为 0，所以 L1 只留下少数权重。',
    ko: '당기는 양($\\eta\\lambda =$ {pull})은 0 가까이에서도 약해지지 않아 가중치를 0 너머로 넘깁니다. 실제 프로그램은 이때 값을 정확히 0으로 두므로 L1은 가중치를 몇 개만 남깁니다.',
  },
  stopped: {
    en: '$t^{*}$ is the last epoch that brought a lower error. Then patience ran out.',
    zh: '$t^{*}$ 是最后一次出现更低误差的轮。此后耐心耗尽。',
    ko: '$t^{*}$는 더 낮은 오차가 나온 마지막 에포크입니다. 그 뒤로 인내가 다했습니다.',
  },
  ended: {
    en: '$t^{*}$ is the last epoch that brought a lower error. The {N} epochs are over before patience is: nothing was stopped early.',
    zh: '$t^{*}$ 是最后一次出现更低误差的轮。耐心还没耗尽，{N} 轮就结束了：没有提前终止。',
    ko: '$t^{*}$는 더 낮은 오차가 나온 마지막 에포크입니다. 인내가 다하기 전에 에포크 {N}번이 모두 끝났으므로 일찍 멈춘 것이 아닙니다.',
  },
  missed: {
    en: 'Patience ran out too soon: epoch {missed} would have brought the lowest error of all, after a rise that passes.',
    zh: '耐心耗尽得太早：误差只是暂时上升，到第 {missed} 轮本会达到全程最低。',
    ko: '인내가 너무 일찍 다했습니다. 오차는 잠시 올랐을 뿐이고, 에포크 {missed}에서 전체 최저가 되었을 것입니다.',
  },
  kept: {
    en: 'The weights of the best epoch are put back. $E$ chose that epoch, so it is a little too low; $T$ had no say in it, and is what is reported.',
    zh: '换回最佳轮的权重。这一轮是按 $E$ 选出的，所以 $E$ 略偏低；$T$ 没有参与选择，因此报告 $T$。',
    ko: '가장 좋은 에포크의 가중치로 되돌립니다. 그 에포크는 $E$로 골랐으므로 $E$의 값은 조금 낮게 나옵니다. 고르는 데 쓰지 않은 $T$를 보고합니다.',
  },
  lastKept: {
    en: 'The last epoch is the best, so nothing has to be put back. $E$ chose it, so it is a little too low; $T$ had no say in it, and is what is reported.',
    zh: '最后一轮就是最佳轮，不必换回。这一轮是按 $E$ 选出的，所以 $E$ 略偏低；$T$ 没有参与选择，因此报告 $T$。',
    ko: '마지막 에포크가 가장 좋으므로 되돌릴 것이 없습니다. 그 에포크는 $E$로 골랐으므로 $E$의 값은 조금 낮게 나옵니다. 고르는 데 쓰지 않은 $T$를 보고합니다.',
  },
  mean: {
    en: 'Errors that single models make average out; those that all of them make stay. With ever more models the squared error falls towards $c =$ {c}.',
    zh: '各模型独有的误差会相互抵消，共同的误差则保留下来。模型越来越多时，平方误差趋于 $c =$ {c}。',
    ko: '모델마다 따로 틀리는 부분은 평균에서 지워지고 함께 틀리는 부분은 남습니다. 모델이 많아질수록 제곱 오차는 $c =$ {c}에 가까워집니다.',
  },
  independent: {
    en: 'Without covariance only $v/k$ is left: with ever more models the squared error falls towards 0.',
    zh: '没有协方差，就只剩 $v/k$：模型越来越多时，平方误差趋于 0。',
    ko: '공분산이 없으면 $v/k$만 남습니다. 모델이 많아질수록 제곱 오차는 0에 가까워집니다.',
  },
  alike: {
    en: 'The covariance is as large as the variance: all models make the same errors, and their mean makes them, too.',
    zh: '协方差与方差一样大：所有模型犯同样的错，平均之后也一样。',
    ko: '공분산이 분산과 같습니다. 모든 모델이 똑같이 틀리므로 평균도 똑같이 틀립니다.',
  },
  single: {
    en: 'A single model is its own mean.',
    zh: '只有一个模型，平均就是它自己。',
    ko: '모델이 하나뿐이면 평균도 그 모델입니다.',
  },
  better: {
    en: 'More than half of the single votes are right, so the majority does better: {Q} in place of {p}. This counts on independent votes; models that err together gain less.',
    zh: '单票正确的概率大于一半，所以多数决更好：由 {p} 变为 {Q}。这里假定各票独立；若模型一起犯错，收益会变小。',
    ko: '한 표가 맞을 확률이 절반보다 크므로 다수결이 더 낫습니다: {p} 대신 {Q}. 표가 서로 독립일 때의 값입니다. 모델들이 함께 틀리면 이득이 줄어듭니다.',
  },
  even: {
    en: 'Each vote is as good as a coin, and so is the majority: {Q}, as {p} before.',
    zh: '每一票都像抛硬币，多数决也一样：单票 {p}，多数决 {Q}。',
    ko: '한 표가 동전 던지기와 같으므로 다수결도 마찬가지입니다: 한 표 {p}, 다수결 {Q}.',
  },
  worse: {
    en: 'Fewer than half of the single votes are right, so the majority does worse: {Q} in place of {p}. A vote helps only models that are better than a coin.',
    zh: '单票正确的概率小于一半，所以多数决更差：由 {p} 变为 {Q}。只有比抛硬币更准的模型，投票才有帮助。',
    ko: '한 표가 맞을 확률이 절반보다 작으므로 다수결이 더 나쁩니다: {p} 대신 {Q}. 동전 던지기보다 나은 모델이어야 투표가 도움이 됩니다.',
  },
  sure: {
    en: 'Every vote is sure, and so is the majority: {Q}, as {p} before.',
    zh: '每一票都是确定的，多数决也一样：单票 {p}，多数决 {Q}。',
    ko: '표마다 결과가 정해져 있으므로 다수결도 마찬가지입니다: 한 표 {p}, 다수결 {Q}.',
  },
  bootstrap: {
    en: 'One draw misses an example with probability $1 - 1/n$, and {n} draws all miss it with that to the power of {n}. Examples that are never drawn can test the model.',
    zh: '抽一次，某个样例没被抽到的概率是 $1 - 1/n$；{n} 次都没抽到，就是它的 {n} 次方。从未抽到的样例可以用来检验模型。',
    ko: '한 번 뽑을 때 어떤 예제가 빠질 확률은 $1 - 1/n$이고, {n}번 모두 빠질 확률은 그 {n}제곱입니다. 한 번도 뽑히지 않은 예제로는 모델을 시험할 수 있습니다.',
  },
} as const satisfies Words

export const WHY = {
  biases: {
    en: 'Biases are not penalised: a bias only shifts a unit, and does not make it follow the inputs more closely. The $\\tfrac12$ makes the derivative simple.',
    zh: '偏置不受惩罚：偏置只平移单元的输入，不会让它对输入更敏感。系数 $\\tfrac12$ 使导数更简单。',
    ko: '편향에는 벌점을 주지 않습니다. 편향은 유닛의 입력을 옮길 뿐, 입력에 더 민감해지게 하지 않습니다. $\\tfrac12$을 곱해 두면 미분이 간단해집니다.',
  },
  lowest: {
    en: 'The weights of the best epoch so far are kept aside while the training goes on. An equal error is no lower one.',
    zh: '训练继续进行，同时另存至今最佳一轮的权重。误差相等不算更低。',
    ko: '학습을 이어 가면서 지금까지 가장 좋은 에포크의 가중치를 따로 남겨 둡니다. 같은 오차는 더 낮은 오차로 치지 않습니다.',
  },
  mean: {
    en: 'The square of $\\bar\\varepsilon = \\frac1k \\sum \\varepsilon_i$ has $k$ squares, each $v$ on average, and $k(k-1)$ products, each $c$; all of it is divided by $k^2$.',
    zh: '$\\bar\\varepsilon = \\frac1k \\sum \\varepsilon_i$ 的平方展开后，有 $k$ 个平方项，期望各为 $v$；有 $k(k-1)$ 个乘积项，期望各为 $c$；总和再除以 $k^2$。',
    ko: '$\\bar\\varepsilon = \\frac1k \\sum \\varepsilon_i$의 제곱에는 기댓값이 $v$인 제곱항 $k$개와 기댓값이 $c$인 곱 $k(k-1)$개가 있고, 전체를 $k^2$으로 나눕니다.',
  },
  votes: {
    en: 'There are $\\binom{m}{j}$ ways to choose the $j$ models that are right. Each way has probability $p$ for every right vote and $1 - p$ for every wrong one.',
    zh: '选出正确的 $j$ 个模型有 $\\binom{m}{j}$ 种方式。每种方式中，每张正确票的概率是 $p$，每张错误票的概率是 $1 - p$。',
    ko: '맞은 모델 $j$개를 고르는 방법은 $\\binom{m}{j}$가지입니다. 방법마다 맞은 표에는 $p$, 틀린 표에는 $1 - p$의 확률을 곱합니다.',
  },
} as const satisfies Words
