import { expect, it } from 'vitest'
import { fillLogPriors, fillPosterior, logOf } from '../../../../src/statistics/clustering/latent-class/class-tables.js'

it('priors follow the coefficients, also where these are huge', () => {
  const tables = { classes: 3, logs: new Float64Array(0), logShares: new Float64Array(3) }
  const coefficients = Float64Array.of(0, 0, 1, 2, -800, 900)
  const out = new Float64Array(3)
  fillLogPriors({ ...tables, coefficients }, { covariates: Float64Array.of(0, 1), width: 1 }, 0, out)
  const total = 1 + Math.E + Math.exp(-800)
  expect(Array.from(out)).toEqual(
    [-Math.log(total), 1 - Math.log(total), -800 - Math.log(total)].map(x => expect.closeTo(x, 12)),
  )
  fillLogPriors({ ...tables, coefficients }, { covariates: Float64Array.of(0, 1), width: 1 }, 1, out)
  // 0, 3 and 100 in logs.
  expect(out[2]).toBeCloseTo(0, 12)
  expect(out[0]).toBeCloseTo(-100, 9)
})

it('a posterior is the product in parts of its sum, and what is missing counts for nothing', () => {
  const logs = Float64Array.of(...[0.25, 0.75].map(Math.log), 0, ...[0.5, 0.5].map(Math.log), 0)
  const tables = { classes: 2, logs, logShares: Float64Array.of(Math.log(0.4), Math.log(0.6)) }
  const patterns = { cells: Int32Array.of(1, 2), questions: 1, starts: Int32Array.of(0, 2) }
  const [priors, out] = [tables.logShares, new Float64Array(2)]
  expect(fillPosterior(tables, patterns, 0, priors, out)).toBeCloseTo(Math.log(0.6), 12)
  expect(Array.from(out)).toEqual([0.5, 0.5].map(p => expect.closeTo(p, 12)))
  expect(fillPosterior(tables, patterns, 1, priors, out)).toBeCloseTo(0, 12)
  expect(Array.from(out)).toEqual([0.4, 0.6].map(p => expect.closeTo(p, 12)))
})

it('the logarithm of 0 is far down and no infinity', () => {
  expect(logOf(0)).toBeCloseTo(Math.log(1e-300), 9)
  expect(logOf(0.5)).toBe(Math.log(0.5))
})
