import type { Poll } from '../../../derivation/poll.ts'
import { votesIn, type Ballot } from '../../../store/ballots.ts'

type Round = Ballot['rounds'][number]

/** The share of an option in whole percent; 0 where nobody has voted. */
export function percent(round: Round, option: string): number {
  const all = votesIn(round)
  return all === 0 ? 0 : Math.round((100 * (round[option] ?? 0)) / all)
}

/** From here to there a talk among neighbours pays most: Crouch and Mazur's window of peer instruction. */
const FEW = 0.35
const MANY = 0.7

/** Whether a first vote asks for a talk: neither a few are right, nor nearly all. */
export function isWorthATalk({ options }: Poll, round: Round): boolean {
  const all = votesIn(round)
  const right = options.find((option) => option.right)
  const share = all === 0 || !right ? 0 : (round[right.id] ?? 0) / all
  return share >= FEW && share <= MANY
}
