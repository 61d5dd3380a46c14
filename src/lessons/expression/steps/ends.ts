import type { Step } from '../../../derivation/step.ts'
import { result } from '../../../derivation/write.ts'
import { everywhere } from '../../../i18n/localized.ts'
import { gradientId } from '../ids.ts'
import { idleVariable, partialTex, variablesOf } from '../quantities.ts'
import type { Told } from '../told.ts'
import { idleCaution } from '../words.ts'
import { SEED } from './arrivals.ts'

/** ∂f/∂f = 1: where every way back begins. */
export function seedStep({ output }: Told): Step {
  const id = gradientId(output.id)
  const tex = partialTex(output.tex, output.tex)
  return {
    id: SEED,
    phase: 'backward',
    title: everywhere(`$${tex} = 1$`),
    goal: {
      en: `The way back begins: how does $${output.tex}$ answer to itself?`,
      zh: `开始往回走：$${output.tex}$ 对自身的变化如何响应？`,
      ko: `이제 거꾸로 갑니다. $${output.tex}$의 값은 자신의 변화에 어떻게 반응할까요?`,
    },
    rows: [result(tex, id, { ref: output.id })],
    members: [],
    why: {
      en: 'A change of the output is a change of the output: the slope is 1. Every other gradient grows from this one.',
      zh: '输出变化多少，它自己就变化多少：导数为 1。其余梯度都由它而来。',
      ko: '출력이 변하면 바로 그만큼 변하므로 미분은 1입니다. 다른 기울기는 모두 여기서 나옵니다.',
    },
    focus: [output.id],
    flow: [],
    computes: [id],
    asks: id,
    say: everywhere(`$${tex}$ = {${id}}`),
  }
}

/** The gradients of all variables side by side. */
export function gradientsStep(told: Told): Step {
  const { output, example, terms } = told
  const variables = Object.keys(example.variables).map(
    (name) => terms.find(({ id }) => id === name) ?? idleVariable(name),
  )
  const ids = variables.map(({ id }) => gradientId(id))
  const caution = idleCaution(told)
  const [first] = ids
  return {
    id: 'gradients',
    phase: 'backward',
    title: { en: 'All gradients', zh: '全部梯度', ko: '모든 기울기' },
    goal: {
      en: `Which variable moves $${output.tex}$ most, and in which direction?`,
      zh: `哪个变量对 $${output.tex}$ 的影响最大？往哪个方向？`,
      ko: `$${output.tex}$의 값을 가장 크게 움직이는 변수는 무엇이고, 어느 방향일까요?`,
    },
    rows: variables.map(({ id, tex }) =>
      result(partialTex(output.tex, tex), gradientId(id), { ref: id }),
    ),
    members: [],
    ...(caution && { because: caution }),
    why: {
      en: `A gradient says by how much $${output.tex}$ changes per unit of the variable, close to the present numbers.`,
      zh: `梯度说明：在当前数值附近，变量每变化一个单位，$${output.tex}$ 变化多少。`,
      ko: `기울기는 지금 값 가까이에서 변수가 한 단위 변할 때 $${output.tex}$의 값이 얼마나 변하는지를 말해 줍니다.`,
    },
    focus: variablesOf(told).map(({ id }) => id),
    flow: [],
    computes: ids,
    ...(first !== undefined && { asks: first }),
    say: everywhere(
      variables
        .slice(0, 4)
        .map(({ id, tex }) => `$${partialTex(output.tex, tex)}$ = {${gradientId(id)}}`)
        .join('; '),
    ),
  }
}
