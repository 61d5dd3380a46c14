import type { Mistake } from '../../../derivation/practice.ts'

/**
 * What is said to a reader who followed a wrong rule, by its id: what was done, a cue and a question. `f` is the output,
 * `v` an operation on `a` and `b`.
 */
export const SLIPS: Readonly<Record<string, Omit<Mistake, 'id'>>> = {
  'power-as-product': {
    skill: 'operation',
    title: {
      en: 'Multiplied by the exponent',
      zh: '把幂算成了与指数相乘',
      ko: '거듭제곱 대신 지수를 곱함',
    },
    tex: 'a^n \\to n\\,a',
    feedback: {
      en: 'You multiplied the base by the exponent. A power multiplies the base by itself. How many factors does $a^n$ have?',
      zh: '你把底数乘以了指数。幂是底数自己连乘。$a^n$ 里有几个因子相乘？',
      ko: '밑에 지수를 곱했습니다. 거듭제곱은 밑을 거듭 곱하는 것입니다. $a^n$에는 인수가 몇 개 있나요?',
    },
  },
  'upstream-lost': {
    skill: 'chain',
    title: {
      en: 'Left out the gradient that arrives',
      zh: '漏了上游传来的梯度',
      ko: '위에서 온 기울기를 빠뜨림',
    },
    tex: '\\frac{\\partial f}{\\partial a} = \\frac{\\partial v}{\\partial a}',
    feedback: {
      en: 'Your number is the local derivative alone. It tells how this one operation answers, not yet how the output does. Which gradient arrives at the operation?',
      zh: '你写的只是局部导数，它只说明这一个运算如何响应，还没有说明输出。传到这个运算的梯度是哪一个？',
      ko: '국소 미분만 썼습니다. 이는 이 연산 하나의 반응일 뿐 출력의 반응은 아닙니다. 이 연산에 도착하는 기울기는 무엇인가요?',
    },
  },
  'slope-added': {
    skill: 'chain',
    title: {
      en: 'Added the local derivative instead of multiplying',
      zh: '局部导数本应相乘，却相加了',
      ko: '국소 미분을 곱하지 않고 더함',
    },
    tex: '\\frac{\\partial f}{\\partial a} = \\frac{\\partial f}{\\partial v} + \\frac{\\partial v}{\\partial a}',
    feedback: {
      en: 'You added the local derivative to the gradient that arrives. Along one path rates multiply; only different paths add. How many paths are there here?',
      zh: '你把局部导数加到了传来的梯度上。同一条路径上变化率相乘，不同路径之间才相加。这里有几条路径？',
      ko: '도착한 기울기에 국소 미분을 더했습니다. 한 경로 위에서는 변화율을 곱하고, 다른 경로끼리만 더합니다. 여기에는 경로가 몇 개 있나요?',
    },
  },
  'last-path-only': {
    skill: 'paths',
    title: {
      en: 'Kept the last path only',
      zh: '只保留了最后一条路径',
      ko: '마지막 경로만 남김',
    },
    tex: '\\frac{\\partial f}{\\partial a} = \\frac{\\partial f}{\\partial v_k}\\,\\frac{\\partial v_k}{\\partial a}',
    feedback: {
      en: 'You wrote the last share over the earlier ones. Every use of a term changes the output, and the changes add up. How many operations use this term?',
      zh: '你用最后一份盖掉了前面的几份。一个量每用一次都会影响输出，这些影响要相加。有几个运算用到它？',
      ko: '마지막 몫이 앞의 몫을 덮어썼습니다. 쓰이는 곳마다 출력을 바꾸고 그 변화는 더해집니다. 이 값을 쓰는 연산은 몇 개인가요?',
    },
  },
  'minus-lost': {
    skill: 'local',
    title: {
      en: 'Passed a minus on as a plus',
      zh: '把负号当作正号传了回去',
      ko: '음의 부호를 양의 부호로 전달함',
    },
    tex: '\\frac{\\partial (a-b)}{\\partial b} \\to +1',
    feedback: {
      en: 'You passed the gradient on unchanged. What stands behind a minus pulls the result the other way. If it grows, what does the result do?',
      zh: '你把梯度原样传了回去。减号后面的量会把结果拉向相反方向。它变大时，结果怎样变化？',
      ko: '기울기를 그대로 전달했습니다. 뺄셈 기호 뒤의 값은 결과를 반대쪽으로 끕니다. 그 값이 커지면 결과는 어떻게 되나요?',
    },
  },
  'own-operand': {
    skill: 'local',
    title: {
      en: 'In a product, used the operand itself',
      zh: '求积的导数时用了自己，而不是另一个因子',
      ko: '곱의 미분에서 다른 인수 대신 자신을 사용함',
    },
    tex: '\\frac{\\partial (a\\,b)}{\\partial a} \\to a',
    feedback: {
      en: 'You multiplied by the operand’s own value. In $a\\,b$, a small change of $a$ is magnified by its partner. Which factor stays when you differentiate by $a$?',
      zh: '你乘的是这个因子自己的值。在 $a\\,b$ 中，$a$ 的微小变化由另一个因子放大。对 $a$ 求导后剩下哪个因子？',
      ko: '그 인수 자신의 값을 곱했습니다. $a\\,b$에서 $a$의 작은 변화는 상대 인수만큼 커집니다. $a$에 대해 미분하면 어느 인수가 남나요?',
    },
  },
  'quotient-minus-lost': {
    skill: 'local',
    title: {
      en: 'Quotient rule without its minus',
      zh: '商的导数漏了负号',
      ko: '몫의 미분에서 음의 부호를 빠뜨림',
    },
    tex: '\\frac{\\partial (a/b)}{\\partial b} \\to \\frac{a}{b^2}',
    feedback: {
      en: 'Size right, sign reversed at the denominator. Dividing by more leaves less. Which sign must the derivative by $b$ bring in?',
      zh: '大小对，但分母处的符号反了。除数变大，商就变小。对 $b$ 的导数应带什么符号？',
      ko: '크기는 맞지만 분모에서 부호가 반대입니다. 더 큰 수로 나누면 몫은 작아집니다. $b$에 대한 미분에는 어떤 부호가 붙나요?',
    },
  },
  'quotient-square-lost': {
    skill: 'local',
    title: {
      en: 'Quotient rule without the square',
      zh: '商的导数漏了平方',
      ko: '몫의 미분에서 제곱을 빠뜨림',
    },
    tex: '\\frac{\\partial (a/b)}{\\partial b} \\to -\\frac{a}{b}',
    feedback: {
      en: 'You divided by the denominator only once. Write $a/b$ as $a\\,b^{-1}$ and use the power rule. What becomes of the exponent?',
      zh: '你只除以了一次分母。把 $a/b$ 写成 $a\\,b^{-1}$，再用幂法则。指数变成了多少？',
      ko: '분모로 한 번만 나누었습니다. $a/b$의 식을 $a\\,b^{-1}$로 쓰고 거듭제곱 규칙을 써 보세요. 지수는 어떻게 되나요?',
    },
  },
  'exponent-kept': {
    skill: 'local',
    title: {
      en: 'Did not lower the exponent',
      zh: '指数没有减一',
      ko: '지수를 낮추지 않음',
    },
    tex: '\\frac{\\partial a^n}{\\partial a} \\to n\\,a^n',
    feedback: {
      en: 'You brought the exponent to the front and kept it above as well. Each term of the derivative has one factor less. What exponent is left?',
      zh: '你把指数提到了前面，但上面的指数没有变。求导后每一项都少一个因子。剩下的指数是多少？',
      ko: '지수를 앞으로 내리고 위에도 그대로 두었습니다. 미분하면 인수가 하나 줄어듭니다. 남는 지수는 얼마인가요?',
    },
  },
  'factor-lost': {
    skill: 'local',
    title: {
      en: 'Dropped the factor in front of the power',
      zh: '漏了幂前面的系数',
      ko: '거듭제곱 앞의 계수를 빠뜨림',
    },
    tex: '\\frac{\\partial a^n}{\\partial a} \\to a^{n-1}',
    feedback: {
      en: 'You lowered the exponent and left out the factor. Each of the equal factors changes in turn, and the changes add. How many of them are there?',
      zh: '你降低了指数，但漏了系数。每个相同的因子都依次变化，再把变化相加。一共有几个这样的因子？',
      ko: '지수는 낮추었지만 계수를 빠뜨렸습니다. 같은 인수가 차례로 변하고 그 변화를 더합니다. 그런 인수는 몇 개인가요?',
    },
  },
  'exp-as-power': {
    skill: 'local',
    title: {
      en: 'Took the exponential for a power',
      zh: '把指数函数当成了幂函数',
      ko: '지수함수를 거듭제곱 함수로 봄',
    },
    tex: '\\frac{\\partial e^a}{\\partial a} \\to a\\,e^{a-1}',
    feedback: {
      en: 'You used the power rule. In $e^a$ the variable stands in the exponent, not in the base. Which function is its own derivative?',
      zh: '你用了幂法则。在 $e^a$ 中，变量在指数上，不在底数上。哪个函数的导数就是它自己？',
      ko: '거듭제곱 규칙을 썼습니다. $e^a$에서 변수는 밑이 아니라 지수에 있습니다. 자기 자신이 미분인 함수는 무엇인가요?',
    },
  },
  'value-for-slope': {
    skill: 'local',
    title: {
      en: 'Used the function in place of its derivative',
      zh: '用函数值代替了导数',
      ko: '미분 대신 함수값을 사용함',
    },
    tex: "g'(a) \\to g(a)",
    feedback: {
      en: 'You multiplied by the value of the function. The way back asks how steep it is there, not how high. What is its derivative?',
      zh: '你乘的是函数值。往回走时要问的是那里有多陡，而不是有多高。它的导数是什么？',
      ko: '함수값을 곱했습니다. 거꾸로 갈 때는 그곳의 높이가 아니라 가파른 정도가 필요합니다. 이 함수의 미분은 무엇인가요?',
    },
  },
  'slope-at-output': {
    skill: 'local',
    title: {
      en: 'Took the derivative at the output',
      zh: '在输出处求了导数',
      ko: '출력값에서 미분을 계산함',
    },
    tex: "g'(a) \\to g'(g(a))",
    feedback: {
      en: 'You put the result of the function into its derivative. Forward, it was fed with something else. At which number did you read $g$?',
      zh: '你把函数的结果代入了它的导数。前向计算时代入的是别的数。当时 $g$ 是在哪个数上取值的？',
      ko: '함수의 결과를 미분에 넣었습니다. 순전파에서는 다른 값을 넣었습니다. $g$의 값은 어느 수에서 구했나요?',
    },
  },
  'loser-passes': {
    skill: 'local',
    title: {
      en: 'Let the gradient pass to both sides',
      zh: '让梯度传给了两边',
      ko: '기울기를 양쪽에 모두 전달함',
    },
    tex: '\\frac{\\partial \\max(a,b)}{\\partial a} = \\frac{\\partial \\max(a,b)}{\\partial b} \\to 1',
    feedback: {
      en: 'You sent the gradient to both operands. Only the chosen one reaches the result. If the other one moves a little, what does the result do?',
      zh: '你把梯度传给了两个操作数。只有被选中的那个影响结果。另一个稍微变化时，结果会怎样？',
      ko: '기울기를 두 피연산자에 모두 보냈습니다. 선택된 쪽만 결과에 닿습니다. 다른 쪽이 조금 움직이면 결과는 어떻게 되나요?',
    },
  },
  'gate-open': {
    skill: 'local',
    title: {
      en: 'Let a closed ReLU pass the gradient',
      zh: '让关闭的 ReLU 传了梯度',
      ko: '닫힌 ReLU에서 기울기를 통과시킴',
    },
    tex: "\\operatorname{relu}'(a) \\to 1",
    feedback: {
      en: 'You let the gradient through. A ReLU is flat wherever its input is not positive. On which side of the corner is its input?',
      zh: '你让梯度通过了。输入不为正时，ReLU 是平的。它的输入在拐点的哪一侧？',
      ko: '기울기를 통과시켰습니다. 입력이 양수가 아니면 ReLU는 평평합니다. 입력은 꺾이는 점의 어느 쪽에 있나요?',
    },
  },
}
