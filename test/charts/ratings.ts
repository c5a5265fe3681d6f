/** Ratings that tests of charts of migration share. */
import type { Scenario } from '../../src/model/index.js'
import { scenario } from '../../src/model/index.js'
import type { TransitionMatrix } from '../../src/statistics/index.js'
import { transitionMatrix } from '../../src/statistics/index.js'

export { CREDIT_METRICS, JLT, twoStates } from '../risk/migration/matrices.js'

/** Twenty-two grades and default: each keeps its own, or goes to a neighbour, or defaults. */
export const FINE: TransitionMatrix = fineMatrix(22)

function fineMatrix(grades: number): TransitionMatrix {
  const states = [...Array.from({ length: grades }, (_, i) => `G${i + 1}`), 'D']
  const rows = states.map((_, i) => {
    const row = states.map(() => 0)
    if (i === grades) return row.with(i, 1)
    const pd = 0.0002 * 1.4 ** i
    row[grades] = pd
    row[Math.max(0, i - 1)]! += 0.1
    row[Math.min(grades - 1, i + 1)]! += 0.1
    row[i]! += 0.8 - pd
    return row
  })
  return transitionMatrix(states, rows)
}

export const story = (name: string, ...values: readonly number[]): Scenario =>
  scenario({
    name,
    factors: {
      creditCycle: { unit: 'year', times: values.map((_, i) => i), values, between: 'step', quantity: 'factor' },
    },
  })
