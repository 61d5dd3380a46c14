import type { Step } from '../../../derivation/step.ts'
import { everywhere, type Localized } from '../../../i18n/localized.ts'
import { nameTex } from '../letters.ts'
import type { Told } from '../told.ts'
import { formulaTex } from '../write.ts'

/** The formula, the numbers, and what is asked. */
export function taskStep(told: Told): Step {
  return {
    id: 'task',
    phase: 'setup',
    title: { en: 'The task', zh: '题目', ko: '문제' },
    goal: problem(told),
    rows: [],
    members: [],
    focus: [],
    flow: [],
    computes: [],
    say: everywhere(''),
  }
}

function problem(told: Told): Localized {
  const { output, operations, example } = told
  const lines = formulaTex(told).map((tex) => `$${tex}$`)
  const f = `$${output.tex}$`
  const given = Object.keys(example.variables).map((name) => `$${nameTex(name)} =$ {${name}}`)
  const what: Localized =
    lines.length > 0
      ? everywhere(lines.join(', '))
      : {
          en: `${f}, a formula of ${operations.length} operations`,
          zh: `由 ${operations.length} 个运算组成的 ${f}`,
          ko: `연산 ${operations.length}개로 된 ${f}`,
        }
  if (given.length === 0)
    return {
      en: `Work out ${what.en}, one operation at a time. It has no variable.`,
      zh: `逐步计算 ${what.zh}。其中没有变量。`,
      ko: `${what.ko}의 값을 한 연산씩 구합니다. 변수는 없습니다.`,
    }
  return {
    en: `Given ${given.join(', ')}: work out ${what.en}, one operation at a time. Then go back: how does ${f} change with each variable?`,
    zh: `已知 ${given.join('，')}。逐步计算 ${what.zh}，再往回走：每个变量的变化如何影响 ${f}？`,
    ko: `주어진 값: ${given.join(', ')}. ${what.ko}의 값을 한 연산씩 구하고, 거꾸로 가며 변수마다 ${f}의 값이 어떻게 변하는지 구하세요.`,
  }
}
