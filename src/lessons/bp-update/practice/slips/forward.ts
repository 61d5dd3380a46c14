import type { Words } from './names.ts'

export const FORWARD_WORDS: Readonly<Record<string, Words>> = {
  'transpose-v': (n, m, { letters }) => ({
    skill: 'forward.sum',
    title: {
      en: 'Read the indices the other way round',
      zh: '下标的顺序读反了',
      ko: '첨자의 순서를 바꿔 읽음',
    },
    tex: `${n.alpha1}=\\textstyle\\sum_i ${n.vTurned}\\,${n.x}`,
    feedback: letters.descends
      ? {
          en: `You swapped the indices of ${m.v}. The first one is where the edge starts, the second where it ends. Where does each edge of your sum start?`,
          zh: `你把 ${m.v} 的下标读反了。第一个下标是连接的起点，第二个是终点。和式里的每条连接分别从哪里出发？`,
          ko: `${m.v}의 첨자를 바꿔 읽었습니다. 첫째 첨자는 연결의 시작, 둘째 첨자는 끝입니다. 합에 쓴 연결은 각각 어디에서 시작하나요?`,
        }
      : {
          en: `You swapped the indices of ${m.v}. The first one is where the edge ends, the second where it starts. Where does each edge of your sum start?`,
          zh: `你把 ${m.v} 的下标读反了。第一个下标是连接的终点，第二个是起点。和式里的每条连接分别从哪里出发？`,
          ko: `${m.v}의 첨자를 바꿔 읽었습니다. 첫째 첨자는 연결의 끝, 둘째 첨자는 시작입니다. 합에 쓴 연결은 각각 어디에서 시작하나요?`,
        },
  }),
  'first-input-only': (n) => ({
    skill: 'forward.sum',
    title: { en: 'Only the first input used', zh: '只用了第一个输入', ko: '첫 번째 입력만 사용함' },
    tex: `${n.alpha1}=${n.v}\\,${n.x},\\quad i=1`,
    feedback: {
      en: 'Your sum stops after its first term. How many edges arrive at this unit?',
      zh: '你的和式只有第一项。有几条连接进入这个单元？',
      ko: '합의 첫째 항만 계산했습니다. 이 뉴런으로 들어오는 연결은 몇 개인가요?',
    },
  }),
  'mean-not-sum': (n) => ({
    skill: 'forward.sum',
    title: { en: 'Average instead of sum', zh: '取了平均而不是求和', ko: '합 대신 평균을 구함' },
    tex: `${n.alpha1}=\\tfrac1n\\textstyle\\sum_i ${n.v}\\,${n.x}`,
    feedback: {
      en: 'You averaged the terms. A unit adds its weighted inputs. What is their sum?',
      zh: '你取了各项的平均，而单元是把加权后的输入相加。它们的和是多少？',
      ko: '항들의 평균을 구했습니다. 뉴런은 가중 입력을 모두 더합니다. 그 합은 얼마인가요?',
    },
  }),
  'no-bias': (n, m, { example }) => ({
    skill: 'forward.sum',
    title:
      example.biasSign === 'threshold'
        ? { en: 'Threshold left out', zh: '漏了阈值', ko: '임계값을 빠뜨림' }
        : { en: 'Bias left out', zh: '漏了偏置', ko: '편향을 빠뜨림' },
    tex: `${n.alpha1}=\\textstyle\\sum_i ${n.v}\\,${n.x}`,
    feedback:
      example.biasSign === 'threshold'
        ? {
            en: 'This network has thresholds, and your sum leaves them out. Where does the threshold come in before the activation?',
            zh: '这个网络有阈值，你的和式漏掉了它。激活之前，阈值是怎样进入加权和的？',
            ko: '이 신경망에는 임계값이 있는데 합에서 빠졌습니다. 활성화 함수 앞에서 임계값은 가중합에 어떻게 들어가나요?',
          }
        : {
            en: `This network has biases, such as ${m.bias}, and your sum leaves them out. What is added before the activation?`,
            zh: `这个网络有偏置（如 ${m.bias}），你的和式漏掉了它。激活之前还要加上什么？`,
            ko: `이 신경망에는 ${m.bias} 같은 편향이 있는데 합에서 빠졌습니다. 활성화 함수 앞에서 무엇을 더해야 할까요?`,
          },
  }),
  'skip-activation': (n, m) => ({
    skill: 'forward.act',
    title: { en: 'Activation skipped', zh: '漏了激活函数', ko: '활성화 함수를 건너뜀' },
    tex: `${n.b}=${n.alpha}`,
    feedback: {
      en: `You passed ${m.alpha} on as it is. What does the activation make of it?`,
      zh: `你没有经过激活函数，直接把 ${m.alpha} 传了下去。经过激活函数后是多少？`,
      ko: `${m.alpha}의 값을 그대로 넘겼습니다. 활성화 함수를 지나면 얼마가 되나요?`,
    },
  }),
  'rounded-early': (n) => ({
    skill: 'reeval',
    title: { en: 'Rounded too early', zh: '过早四舍五入', ko: '너무 일찍 반올림함' },
    tex: `${n.beta}\\approx\\operatorname{round}(${n.beta},\\,2)`,
    feedback: {
      en: 'The method is right. You rounded an intermediate result to two decimals, and the error grew. Can you keep five digits until the end?',
      zh: '方法是对的，但中间结果只保留了两位小数，误差被放大了。能不能一直保留五位有效数字，到最后再四舍五入？',
      ko: '방법은 맞지만 중간 결과를 소수 둘째 자리까지 반올림하여 오차가 커졌습니다. 끝까지 유효 숫자 다섯 자리로 계산해 볼까요?',
    },
  }),
}
