/**
 * On whom do we spend so many visits, so much capital?
 *
 *   max Σ gainᵢ xᵢ   subject to   Σ costᵢ xᵢ <= budget,   xᵢ of {0, 1}, at most one of each group
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectNonNegative, expectText, reject } from '../../errors/index.js'
import type { Allocation, AllocationOption } from './allocation-types.js'
import { exactChoice } from './exact-choice.js'
import type { Choice } from './frontier.js'
import { undominated } from './frontier.js'
import { relaxedChoice } from './relaxed-choice.js'

/** Beyond so many choices held against each other, about a second of work, the answer comes with a bound in place of a proof. */
const MOST_STATES = 2_000_000
/** Three times 0.1 are affordable with 0.3. */
const ROUNDING = 1 + 1e-12

/**
 * The options that gain most within a budget: at most one of each group, none that gains nothing.
 *
 * The best choice is proven where that takes reasonable work, which is the rule even for many thousands of options; otherwise
 * `isExact` is false and `bound` says how much better any choice could be.
 *
 * @param budget in the unit of costs; >= 0.
 * @throws ClienteleError `OUT_OF_RANGE` for a gain, cost or budget that is no number or below 0; `CONFLICTING_OPTIONS` for two options of
 * one id.
 * @example
 * import { allocateBudget } from 'clientele/appraisal'
 * const options = [
 *   { id: 'visit A', gain: 60, cost: 10 }, { id: 'visit B', gain: 100, cost: 20 }, { id: 'visit C', gain: 120, cost: 30 },
 * ]
 * allocateBudget(options, 50)
 * // => { taken: ['visit B', 'visit C'], gain: 220, spent: 50, bound: 220, isExact: true, shadowPrice: 4 }
 */
export function allocateBudget(options: readonly AllocationOption[], budget: number): Allocation {
  const read = readOptions(options)
  const most = expectNonNegative(budget, 'budget') * ROUNDING
  const groups = groupsOf(read, most)
  const relaxed = relaxedChoice(groups, most)
  const { shadowPrice } = relaxed
  const bound = boundOf(groups, shadowPrice, most)
  const found = exactChoice({ groups, budget: most, shadowPrice, known: relaxed.gain, most: MOST_STATES })
  const isExact = found !== 'too-many'
  const rows =
    isExact && found !== undefined ? found : relaxed.chosen.flatMap(one => (one === undefined ? [] : [one.row]))
  const taken = rows.toSorted((a, b) => a - b).map(row => read[row]!)
  const gain = taken.reduce((sum, one) => sum + one.gain, 0)
  return {
    taken: taken.map(({ id }) => id),
    gain,
    spent: taken.reduce((sum, one) => sum + one.cost, 0),
    bound: isExact ? gain : Math.max(gain, bound),
    isExact,
    shadowPrice,
  }
}

function readOptions(options: readonly AllocationOption[]): readonly AllocationOption[] {
  const ids = new Set<string>()
  return Array.from(expectList(options, 'options'), (_, i) => {
    const path = `options[${i}]`
    const option = options[i]!
    expectKnownKeys(option, ['id', 'gain', 'cost', 'group'], path)
    const id = expectText(option.id, `${path}.id`)
    if (ids.has(id)) reject('CONFLICTING_OPTIONS', `${path}.id`, 'an id that no other option has', id)
    ids.add(id)
    expectFinite(option.gain, `${path}.gain`)
    expectNonNegative(option.cost, `${path}.cost`)
    if (option.group !== undefined) expectText(option.group, `${path}.group`)
    return option
  })
}

/** In the order of the least id of each, so that the order of options changes nothing. */
function groupsOf(options: readonly AllocationOption[], budget: number): readonly (readonly Choice[])[] {
  const rows = [...options.keys()].toSorted((a, b) => (options[a]!.id < options[b]!.id ? -1 : 1))
  const groups = new Map<string, Choice[]>()
  for (const row of rows) {
    const { id, gain, cost, group } = options[row]!
    if (cost > budget) continue
    const name = group === undefined ? `alone ${id}` : `group ${group}`
    const others = groups.get(name)
    if (others === undefined) groups.set(name, [{ row, gain, cost }])
    else others.push({ row, gain, cost })
  }
  return [...groups.values()].map(undominated).filter(choices => choices.length > 0)
}

/** What the price of the budget lets nobody exceed. */
function boundOf(groups: readonly (readonly Choice[])[], price: number, budget: number): number {
  let bound = price * budget
  for (const group of groups) {
    let best = 0
    for (const { gain, cost } of group) best = Math.max(best, gain - price * cost)
    bound += best
  }
  return bound
}
