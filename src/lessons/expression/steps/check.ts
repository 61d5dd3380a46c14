import { differenceRows } from '../../../derivation/kit/difference.ts'
import { digitsToSeparate } from '../../../derivation/number.ts'
import type { Options } from '../../../derivation/options.ts'
import { spread } from '../../../derivation/spread.ts'
import type { Member, Step } from '../../../derivation/step.ts'
import { everywhere, type Localized } from '../../../i18n/localized.ts'
import { measure } from '../measure.ts'
import { downId, gradientId, measuredId, STEP, upId } from '../ids.ts'
import { measuredTex, variablesOf } from '../quantities.ts'
import { gradientAt, type Spoken, type Told } from '../told.ts'
import { termName } from '../words.ts'
import { chosenOf } from './chosen.ts'

/** Two more forward passes beside the present one: does the output change as the gradient says? */
export function checkStep(told: Told, options: Options): Step {
  const variables = variablesOf(told)
  const member = (one: Spoken): Member => ({
    ref: one.id,
    name: termName(one),
    rows: checkRows(told, one),
    computes: computedFor(one),
    focus: [one.id, told.output.id],
    because: verdict(told, one),
    goal: checkGoal(told, one),
  })
  const worked = chosenOf(variables, options)
  return spread(worked?.id, () => variables.map(member), {
    id: 'check',
    phase: 'check',
    title: { en: 'Check by trying', zh: '试一试来检验', ko: '직접 바꾸어 확인' },
    goal: worked ? checkGoal(told, worked) : everywhere(''),
    why: {
      en: 'This needs two forward passes for every variable. The way back gives all gradients at once.',
      zh: '这样做，每个变量都要两次前向传播；反向传播一次就得到全部梯度。',
      ko: '이 방법은 변수마다 순전파가 두 번 필요합니다. 역전파는 모든 기울기를 한 번에 줍니다.',
    },
    computes: variables.flatMap(computedFor),
    flow: [],
  })
}

const computedFor = ({ id }: Spoken) => [measuredId(id), upId(id), downId(id), STEP]

function checkGoal({ output }: Told, { tex }: Spoken): Localized {
  return {
    en: `Move $${tex}$ a little both ways. Does $${output.tex}$ change as its gradient says?`,
    zh: `让 $${tex}$ 向两边各移动一点，$${output.tex}$ 的变化与梯度一致吗？`,
    ko: `$${tex}$의 값을 양쪽으로 조금 움직입니다. $${output.tex}$의 값은 기울기대로 변할까요?`,
  }
}

function checkRows({ output }: Told, { id, tex }: Spoken) {
  return differenceRows(output.tex, tex, {
    h: '\\varepsilon',
    left: measuredTex(output.tex, tex),
    ids: { up: upId(id), down: downId(id), h: STEP, slope: measuredId(id) },
    value: output.id,
    slope: id,
  })
}

/** How far two slopes may be apart and still be called the same. */
const CLOSE = 1e-4

function verdict(told: Told, one: Spoken): Localized {
  const { slope, turns } = measure(told, one.id)
  const gradient = gradientAt(told, one)
  const pair = shownPair(one.id, slope, gradient)
  if (!Number.isFinite(slope) || !Number.isFinite(gradient))
    return {
      en: `There is nothing to compare: ${pair.en}.`,
      zh: `没有可比的数：${pair.zh}。`,
      ko: `견줄 수가 없습니다: ${pair.ko}.`,
    }
  if (Math.abs(slope - gradient) <= CLOSE * Math.max(1, Math.abs(gradient)))
    return {
      en: `Yes: ${pair.en}.`,
      zh: `一致：${pair.zh}。`,
      ko: `네. ${pair.ko}.`,
    }
  if (turns)
    return {
      en: `No: ${pair.en}. A corner lies within the step, and the slope differs on its two sides.`,
      zh: `不一致：${pair.zh}。步长之内有一个拐点，两侧的斜率不同。`,
      ko: `아니요. ${pair.ko}. 간격 안에 꺾이는 점이 있어 양쪽의 기울기가 다릅니다.`,
    }
  return {
    en: `Not quite: ${pair.en}. The slope changes too unevenly for a step this long.`,
    zh: `不完全一致：${pair.zh}。斜率变化太不均匀，这样的步长太大了。`,
    ko: `꼭 같지는 않습니다. ${pair.ko}. 기울기가 너무 고르지 않게 변해 이 간격은 너무 깁니다.`,
  }
}

/** Both slopes in as many digits as it takes to see a difference. */
function shownPair(id: string, slope: number, gradient: number): Localized {
  const digits = `:${digitsToSeparate(slope, gradient)}`
  const [measured, computed] = [`{${measuredId(id)}${digits}}`, `{${gradientId(id)}${digits}}`]
  return {
    en: `measured ${measured}, gradient ${computed}`,
    zh: `实测 ${measured}，梯度 ${computed}`,
    ko: `측정한 값 ${measured}, 기울기 ${computed}`,
  }
}
