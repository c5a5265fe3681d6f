import { describe, expect, it } from 'vitest'
import { runSync } from '../../../src/model/index.js'
import type { ResamplingOptions } from '../../../src/satisfaction/measurement/resampling.js'
import { readResampling, resampledFigures } from '../../../src/satisfaction/measurement/resampling.js'
import { readClients } from '../../../src/satisfaction/measurement/sheet-groups.js'

const VALUES = Float64Array.from({ length: 40 }, (_, i) => (i * 7) % 11)
const meanOf = (weights: Float64Array) => {
  let [sum, count] = [0, 0]
  for (const [i, weight] of weights.entries()) {
    sum += weight * VALUES[i]!
    count += weight
  }
  return sum / count
}
const run = (options: ResamplingOptions, clients?: readonly number[]) =>
  runSync(
    resampledFigures(
      [meanOf(new Float64Array(40).fill(1)), Number.NaN],
      readClients(clients, 40),
      readResampling(options),
      weights => [meanOf(weights), Number.NaN],
    ),
  )

describe('resampledFigures', () => {
  it('has the error of a mean, and nothing of what does not exist', () => {
    const [mean, none] = run({ seed: 1, replicates: 4000 })
    const centre = meanOf(new Float64Array(40).fill(1))
    const error = Math.sqrt(VALUES.reduce((sum, value) => sum + (value - centre) ** 2, 0)) / 40
    expect(mean!.standardError! / error).toBeGreaterThan(0.95)
    expect(mean!.standardError! / error).toBeLessThan(1.05)
    expect(none).toEqual({ failed: 4000 })
  })

  it('draws clients with all of their sheets: the error is wider where these say the same', () => {
    const clients = Array.from(VALUES)
    expect(run({ seed: 1 }, clients)[0]!.standardError).toBeGreaterThan(1.5 * run({ seed: 1 })[0]!.standardError!)
  })

  it('bends accelerated ends to the side of a skewed figure', () => {
    const skewed = Float64Array.from({ length: 40 }, (_, i) => (i === 0 ? 60 : i % 3))
    const figure = (weights: Float64Array) => {
      let [sum, count] = [0, 0]
      for (const [i, weight] of weights.entries()) {
        sum += weight * skewed[i]!
        count += weight
      }
      return [sum / count]
    }
    const of = (method: 'percentile' | 'accelerated') =>
      runSync(
        resampledFigures(
          figure(new Float64Array(40).fill(1)),
          readClients(undefined, 40),
          readResampling({ seed: 1, method }),
          figure,
        ),
      )
    expect(of('accelerated')[0]!.interval!.upper).toBeGreaterThan(of('percentile')[0]!.interval!.upper)
  })
})
