import { slip, type Slip } from '../../derivation/kit/practising.ts'
import type { RegularisationParams } from './params.ts'
import { firstRise, type Rules } from './rules.ts'
import { lowestEpoch } from './stopping.ts'

export const STOPPING_SLIPS: readonly Slip<Rules, RegularisationParams>[] = [
  slip(
    'first-rise',
    'count',
    't_{\\mathrm{stop}} = \\min\\{\\, t : E_t > E_{t-1} \\,\\}',
    {
      best: (errors) => lowestEpoch(errors.slice(0, firstRise(errors))),
      stop: (_best, _patience, errors) => firstRise(errors),
    },
    {
      title: {
        en: 'stopped at the first rise',
        zh: '误差一上升就停止',
        ko: '처음 오르자마자 멈춤',
      },
      feedback: {
        en: 'Training was stopped as soon as the error rose. How many epochs in a row does patience allow without a lower one?',
        zh: '误差一上升就停止了训练。按照耐心值，允许连续多少轮没有更低的误差？',
        ko: '오차가 오르자마자 학습을 멈췄습니다. 더 낮은 오차 없이 몇 에포크까지 기다려 줄까요?',
      },
      when: ({ P }) => P > 1,
    },
  ),
  slip(
    'from-the-start',
    'count',
    't_{\\mathrm{stop}} = P',
    {
      counted: (_isLower, _before, t) => t,
      best: (errors, patience) => lowestEpoch(errors.slice(0, patience)),
      stop: (_best, patience, errors) => Math.min(patience, errors.length),
    },
    {
      title: { en: 'counted from the start', zh: '从头开始计数', ko: '처음부터 셈' },
      feedback: {
        en: 'The epochs were counted from the start of the training. Which event sets the count back to 0?',
        zh: '轮数从训练开始算起。发生什么时，计数会回到 0？',
        ko: '학습을 시작한 때부터 에포크를 셌습니다. 무슨 일이 있을 때 다시 0부터 셀까요?',
      },
    },
  ),
  slip(
    'test-errors',
    'count',
    'b_t = \\min\\{ b_{t-1}, T_t \\}',
    { watched: (_, test) => test },
    {
      title: { en: 'test errors watched', zh: '看的是测试误差', ko: '테스트 오차를 살핌' },
      feedback: {
        en: 'The test errors were watched. Which set may decide about the training, so that the other one stays an honest judge?',
        zh: '看的是测试误差。由哪个集合来决定训练，另一个才能保持公正？',
        ko: '테스트 오차를 살폈습니다. 어느 집합으로 학습을 결정해야 다른 집합이 공정한 심판으로 남을까요?',
      },
    },
  ),
  slip(
    'last-kept',
    'count',
    't_{\\mathrm{kept}} = t_{\\mathrm{stop}}',
    { kept: (_, stop) => stop },
    {
      title: { en: 'last weights kept', zh: '保留了最后的权重', ko: '마지막 가중치를 남김' },
      feedback: {
        en: 'The weights were left as they were when training ended. The epochs in vain came after which weights?',
        zh: '权重停在训练结束时的样子。那些没有改善的轮，是在哪些权重之后？',
        ko: '학습이 끝났을 때의 가중치를 그대로 두었습니다. 나아지지 않은 에포크들은 어느 가중치 뒤에 왔을까요?',
      },
    },
  ),
]
