import { reject } from '../errors/index.js'
import { expectColumns, FINITE, OUTCOME, WEIGHT } from './columns.js'
import { distinctValues, totalsPerValue } from './distinct-values.js'

/** How much weight of each class stands at each distinct score. */
export interface ClassWeights {
  /** The distinct scores, ascending. */
  readonly scores: Float64Array
  readonly events: Float64Array
  readonly others: Float64Array
  readonly allEvents: number
  readonly allOthers: number
}

/** The two classes by score; every row weighs 1 unless weights are given. */
export function classWeights(
  scores: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  weights?: ArrayLike<number>,
): ClassWeights {
  const size = expectColumns(
    ['scores', scores, FINITE],
    ['outcomes', outcomes, OUTCOME],
    ...(weights === undefined ? [] : [['weights', weights, WEIGHT] as const]),
  )
  const ofEvent = new Float64Array(size)
  const ofOther = new Float64Array(size)
  for (let row = 0; row < size; row++) {
    const column = outcomes[row] === 1 ? ofEvent : ofOther
    column[row] = weights === undefined ? 1 : weights[row]!
  }
  const distinct = distinctValues(scores)
  const events = totalsPerValue(distinct, ofEvent)
  const others = totalsPerValue(distinct, ofOther)
  return { scores: distinct.values, events, others, allEvents: sum(events), allOthers: sum(others) }
}

/** Refuses outcomes that are all the same: there is nothing to tell apart. */
export function expectBothClasses({ allEvents, allOthers }: Pick<ClassWeights, 'allEvents' | 'allOthers'>): void {
  if (allEvents > 0 && allOthers > 0) return
  const only = allEvents > 0 ? 'only 1' : 'only 0'
  reject('NO_VARIATION', 'outcomes', 'both 0 and 1, with a weight above 0', only, 'A ranking needs both classes')
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}
