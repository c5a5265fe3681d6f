/**
 * The best choice of at most one option of each group within a budget.
 *
 * Group by group all choices are kept that no other beats in both cost and gain (Nemhauser and Ullmann, 1969), less those that cannot
 * come up to the best that is known any more: with the price λ of the budget,
 *
 *   gain so far + λ · (budget − cost so far) + Σ over groups to come of max(0, gain − λ · cost)
 *
 * is more than any completion gains, whatever λ >= 0 is.
 *
 * @see Nemhauser and Ullmann (1969), Discrete dynamic programming and capital allocation, Management Science 15(9); Pisinger (1995), A
 * minimal algorithm for the multiple-choice knapsack problem, European Journal of Operational Research 83(2), for the bound within it.
 * @module
 */
import type { Choice } from './frontier.js'

/** Choices so far, linked to the one that each was made after. */
interface State {
  readonly gain: number
  readonly cost: number
  readonly before: State | undefined
  readonly choice: Choice | undefined
}

/** What is given up beside the price of the budget. */
export interface ExactQuestion {
  readonly groups: readonly (readonly Choice[])[]
  readonly budget: number
  readonly shadowPrice: number
  /** Gain of a choice that is known. */
  readonly known: number
  /** No more states than this are looked at in all. */
  readonly most: number
}

/** The rows of the best choice; undefined where none is better than the one known, `'too-many'` where too many would have to be looked at. */
export function exactChoice(question: ExactQuestion): readonly number[] | undefined | 'too-many' {
  const { shadowPrice } = question
  const groups = question.groups.toSorted((a, b) => doubt(a, shadowPrice) - doubt(b, shadowPrice))
  const near = choiceOfCore(groups, question)
  const [known = question.known] = [near?.gain]
  const best = search(groups, { ...question, known })
  if (best === 'too-many') return best
  return best === undefined ? near?.rows : rowsOf(best)
}

/** So many groups, the most doubtful ones, decide nearly all that is to decide. */
const CORE = 30

/**
 * A good choice, found fast: all groups without doubt as the price says, the best of the others within what is left. The closer to the
 * bound it comes, the fewer states the search of all groups keeps.
 */
function choiceOfCore(
  groups: readonly (readonly Choice[])[],
  question: ExactQuestion,
): { readonly gain: number; readonly rows: readonly number[] } | undefined {
  const { shadowPrice, budget, known } = question
  const fixed = groups.slice(0, -CORE).flatMap(group => bestAt(group, shadowPrice))
  const gain = fixed.reduce((sum, one) => sum + one.gain, 0)
  const left = fixed.reduce((rest, one) => rest - one.cost, budget)
  if (left < 0) return undefined
  const best = search(groups.slice(-CORE), { ...question, budget: left, known: known - gain })
  if (best === undefined || best === 'too-many') return undefined
  return { gain: gain + best.gain, rows: [...fixed.map(({ row }) => row), ...rowsOf(best)] }
}

/** The choice that the price of the budget prefers, or none. */
function bestAt(group: readonly Choice[], price: number): readonly Choice[] {
  let best: Choice | undefined
  let most = 0
  for (const choice of group) {
    const net = choice.gain - price * choice.cost
    if (net <= most) continue
    most = net
    best = choice
  }
  return best === undefined ? [] : [best]
}

/** The best that is better than what is known; undefined where there is none. */
function search(
  groups: readonly (readonly Choice[])[],
  { budget, shadowPrice, known, most }: ExactQuestion,
): State | undefined | 'too-many' {
  const ahead = reachable(groups, shadowPrice)
  let states: readonly State[] = [{ gain: 0, cost: 0, before: undefined, choice: undefined }]
  let looked = 0
  for (const [i, group] of groups.entries()) {
    looked += states.length * (group.length + 1)
    if (looked > most) return 'too-many'
    const isHopeful = ({ gain, cost }: State): boolean =>
      cost <= budget && gain + shadowPrice * (budget - cost) + ahead[i + 1]! > known
    states = pareto(extended(states, group).filter(isHopeful))
  }
  const best = states.at(-1)
  return best === undefined || best.gain <= known ? undefined : best
}

/** How far the second best of a group is behind: those without doubt come first, and keep the states few. */
function doubt(group: readonly Choice[], price: number): number {
  const net = [0, ...group.map(({ gain, cost }) => gain - price * cost)].toSorted((a, b) => b - a)
  const [first = 0, second = 0] = net
  return second - first
}

/** By place of a group the most that it and those after it add to the bound. */
function reachable(groups: readonly (readonly Choice[])[], price: number): Float64Array {
  const ahead = new Float64Array(groups.length + 1)
  for (let i = groups.length - 1; i >= 0; i--) {
    let best = 0
    for (const { gain, cost } of groups[i]!) best = Math.max(best, gain - price * cost)
    ahead[i] = ahead[i + 1]! + best
  }
  return ahead
}

function extended(states: readonly State[], group: readonly Choice[]): readonly State[] {
  const all: State[] = [...states]
  for (const choice of group) {
    for (const before of states) {
      all.push({ gain: before.gain + choice.gain, cost: before.cost + choice.cost, before, choice })
    }
  }
  return all
}

/** By rising cost, each of more gain than all before. */
function pareto(states: readonly State[]): readonly State[] {
  const kept: State[] = []
  let best = Number.NEGATIVE_INFINITY
  for (const state of states.toSorted((a, b) => a.cost - b.cost || b.gain - a.gain)) {
    if (state.gain <= best) continue
    best = state.gain
    kept.push(state)
  }
  return kept
}

function rowsOf(state: State): readonly number[] {
  const rows: number[] = []
  for (let at: State | undefined = state; at !== undefined; at = at.before) {
    if (at.choice !== undefined) rows.push(at.choice.row)
  }
  return rows
}
