import { expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { resampledMoments } from '../../../src/satisfaction/path-bootstrap/resampled-moments.js'
import { makePlan } from '../../../src/satisfaction/path-model/make-plan.js'
import { pathMoments } from '../../../src/satisfaction/path-model/path-moments.js'
import { prepareAnswers } from '../../../src/satisfaction/path-model/prepared-answers.js'

const SETTINGS = { scheme: 'path', standardise: true, tolerance: 1e-9, mostIterations: 300 } as const
const PLAN = makePlan(
  {
    constructs: {
      A: { kind: 'composite', items: ['a', 'b'], mode: 'A' },
      B: { kind: 'composite', items: ['c'], mode: 'A' },
    },
    paths: [{ from: 'A', to: 'B' }],
  },
  SETTINGS,
)

function columnsOf(rows: number): readonly Float64Array[] {
  const uniform = randomStream(4)
  return Array.from({ length: 3 }, () => Float64Array.from({ length: rows }, () => 5 + 3 * uniform()))
}

/** Means and covariances in the units of answers. */
function inUnits({ means, covariance, centres, spreads }: ReturnType<typeof pathMoments>) {
  return {
    means: Array.from(means, (mean, i) => centres[i]! + spreads[i]! * mean),
    covariance: Array.from(covariance, (cell, at) => cell * spreads[Math.floor(at / 3)]! * spreads[at % 3]!),
  }
}

it.each([
  ['without weights', undefined],
  ['with weights', [1, 3, 0.5, 2, 1, 1, 4, 2]],
])('are those of the rows written out, %s', (_, given) => {
  const columns = columnsOf(8)
  const counts = Float64Array.of(2, 0, 1, 3, 0, 1, 0, 1)
  const weights = given && Float64Array.from(given)
  const drawn = Array.from(counts).flatMap((count, row) => new Array<number>(count).fill(row))
  const written = columns.map(column => Float64Array.from(drawn, row => column[row]!))
  const ours = resampledMoments(prepareAnswers(PLAN, columns), counts, weights, new Float64Array(8))
  const theirs = pathMoments(prepareAnswers(PLAN, written), weights && Float64Array.from(drawn, row => weights[row]!))
  const [one, other] = [inUnits(ours), inUnits(theirs)]
  for (const [i, mean] of one.means.entries()) expect(mean).toBeCloseTo(other.means[i]!, 12)
  for (const [i, cell] of one.covariance.entries()) expect(cell).toBeCloseTo(other.covariance[i]!, 12)
  expect(ours.meanOfCovariance).toBeCloseTo(theirs.meanOfCovariance, 12)
})
