/**
 * Posteriors of CDNOW under half-normal priors, as PyMC-Marketing 0.19.2 (PyMC 5.28.5) samples them: BG/NBD by NUTS with more
 * than 14,000 effective draws, Pareto/NBD by its slice sampler with some 2,000 (1,991 of beta) from 100,000 in half an hour.
 *
 * Ours must lie as near as so many draws of both sides can be told apart: means within 0.05 and 0.1 standard deviations, ends
 * of the 95 % interval within 5 and 10 % of its width.
 */
import { describe, expect, it } from 'vitest'
import type { InferencePair } from '../../src/lifetime/index.js'
import { bgNbd, paretoNbd, posterior } from '../../src/lifetime/index.js'
import type { ModelDocument } from '../../src/model/index.js'
import { runSync } from '../../src/model/index.js'
import type { CustomerBase } from '../../src/records/index.js'
import { customerBaseFromSummary } from '../../src/records/index.js'
import { diagnose, priors, quantiles } from '../../src/statistics/index.js'
import { hasData, readData } from './support.js'

const FILE = 'cdnow_summary_39wk.csv'

/** Of one parameter: mean, standard deviation, and the ends of its 95 % interval. */
type Marginal = readonly [mean: number, deviation: number, lower: number, upper: number]

const BG: Readonly<Record<string, Marginal>> = {
  r: [0.24401, 0.0125711, 0.220205, 0.269567],
  alpha: [4.47256, 0.38132, 3.76818, 5.25229],
  a: [0.91819, 0.23329, 0.567156, 1.47112],
  b: [2.95977, 0.943567, 1.61109, 5.23858],
}
const PARETO: Readonly<Record<string, Marginal>> = {
  r: [0.552436, 0.0460509, 0.471235, 0.651036],
  alpha: [10.6279, 0.838479, 9.08529, 12.3707],
  s: [0.715797, 0.211932, 0.411335, 1.23331],
  beta: [15.6206, 7.36356, 5.704, 34.0105],
}

describe.runIf(hasData(FILE))(`posteriors of CDNOW (need ${FILE} in CLIENTELE_DATA)`, () => {
  const rows = hasData(FILE) ? readData(FILE) : []
  const column = (name: string): number[] => rows.map(row => Number(row[name]))
  const summary = { frequency: column('x'), recency: column('t_x'), age: column('T_cal') }
  const baseOf = (): CustomerBase => customerBaseFromSummary(summary, { timeUnit: 'week', observedUntil: '1997-09-30' })

  it('of BG/NBD are those of PyMC-Marketing, with more than 10,000 effective draws', () => {
    const base = baseOf()
    const scales = { r: 1, alpha: 10, a: 2, b: 5 }
    expectAlike([bgNbd, bgNbd.fit(base)], base, scales, BG, { draws: 3500, effective: 10_000, mean: 0.05, ends: 0.05 })
  })

  it('of Pareto/NBD are those of PyMC-Marketing, with more than 2,000 effective draws', () => {
    const base = baseOf()
    const scales = { r: 1, alpha: 20, s: 1, beta: 20 }
    const near = { draws: 1000, effective: 2000, mean: 0.1, ends: 0.1 }
    expectAlike([paretoNbd, paretoNbd.fit(base)], base, scales, PARETO, near)
  })
})

function expectAlike<M extends ModelDocument>(
  pair: InferencePair<M, CustomerBase>,
  base: CustomerBase,
  scales: Readonly<Record<string, number>>,
  theirs: Readonly<Record<string, Marginal>>,
  near: { readonly draws: number; readonly effective: number; readonly mean: number; readonly ends: number },
): void {
  const beliefs = Object.fromEntries(
    Object.entries(scales).map(([name, scale]) => [name, priors.halfNormal({ scale })]),
  )
  const sample = runSync(posterior(pair, base, { seed: 1, draws: near.draws, priors: beliefs }))
  const { parameters } = diagnose(sample)
  for (const [name, [mean, deviation, ...ends]] of Object.entries(theirs)) {
    const ours = parameters[name]!
    expect(ours.rHat).toBeLessThan(1.01)
    expect(Math.min(ours.bulkEffectiveSize ?? 0, ours.tailEffectiveSize ?? 0)).toBeGreaterThan(near.effective)
    expect(Math.abs(ours.mean - mean) / deviation).toBeLessThan(near.mean)
    const width = ends[1] - ends[0]
    quantiles(sample.draws[name]!, [0.025, 0.975]).forEach((end, i) => {
      expect(Math.abs(end - ends[i]!) / width).toBeLessThan(near.ends)
    })
  }
}
