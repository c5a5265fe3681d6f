/**
 * A known scorecard is found again in clients that it drew, and 95 % Wald intervals of its coefficients cover them as often as
 * they say, where its bins are known.
 */
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { randomStream } from '../../src/model/index.js'
import type { BinnedVariable, ScorecardData } from '../../src/risk/index.js'
import { binsFromParams, scorecard } from '../../src/risk/index.js'
import { saveTable } from './tables.js'

/** Of 95 %: what 1.5 points more or less leave. */
const NOMINAL = [0.935, 0.965] as const
const Z = 1.959963984540054
const BASES = 2000

const BINS: Readonly<Record<string, BinnedVariable>> = {
  age: binsFromParams({ cuts: [25, 35, 50], weights: [-0.6, -0.1, 0.2, 0.5] }),
  income: binsFromParams({ cuts: [1500, 2500, 4000], weights: [-0.8, -0.2, 0.3, 0.9, -0.5] }),
  housing: binsFromParams({ groups: [['own'], ['rent'], ['free']], weights: [0.4, -0.5, 0.1] }),
  arrears: binsFromParams({ cuts: [1, 3], weights: [0.3, -0.7, -1.6] }),
}
const COEFFICIENTS: Readonly<Record<string, number>> = { age: -0.7, income: -1, housing: -0.8, arrears: -1.2 }
const DRAW: Readonly<Record<string, (u: number, v: number) => number | string | null>> = {
  age: u => 18 + Math.floor(57 * u * u),
  income: (u, v) => (v < 0.1 ? null : Math.round(800 * (1 + 6 * u * u))),
  housing: u => (u < 0.5 ? 'own' : u < 0.85 ? 'rent' : 'free'),
  arrears: u => Math.floor(6 * u ** 4),
}

/** `firstSeed` was fixed before the first run; base i of a truth has the seed firstSeed + i. */
const TRUTHS = [
  { name: 'one in five defaults', intercept: -2.2, clients: 2000, firstSeed: 91_000 },
  { name: 'one in seventeen defaults', intercept: -3.8, clients: 6000, firstSeed: 95_000 },
]

function drawn(truth: scorecard.ScorecardModel, clients: number, seed: number): ScorecardData {
  const random = randomStream(seed)
  const columns = Object.fromEntries(Object.keys(BINS).map(name => [name, [] as never[]]))
  for (let i = 0; i < clients; i++) {
    for (const name of Object.keys(BINS)) columns[name]?.push(DRAW[name]?.(random(), random()) as never)
  }
  const pds = scorecard.probabilityOfDefault(truth, columns)
  return { columns, outcomes: Array.from(pds, pd => (random() < pd ? 1 : 0)) }
}

describe.each(TRUTHS)('scorecard-recovery: $name', ({ name, intercept, clients, firstSeed }) => {
  it(`is recovered from ${BASES} draws of ${clients} clients`, async () => {
    const characteristics = Object.entries(BINS).map(([name, bins]) => ({
      name,
      bins,
      coefficient: COEFFICIENTS[name] ?? Number.NaN,
    }))
    const truth = scorecard.fromParams({ intercept, characteristics }, { rounding: 'none' })
    const truths = new Map([['intercept', intercept], ...Object.entries(COEFFICIENTS)])
    const covered = new Map<string, number>()
    const sums = new Map<string, number>()
    let bads = 0
    for (let i = 0; i < BASES; i++) {
      // Lets the runner breathe.
      await setImmediate()
      const { params, fit } = scorecard.fit(drawn(truth, clients, firstSeed + i), {
        bins: BINS,
        filters: { minimumInformationValue: 0 },
        selection: { direction: 'none' },
      })
      if (fit.source !== 'regression') throw new Error('a fit reports a regression')
      bads += fit.bads
      const found = new Map([
        ['intercept', { estimate: params.intercept, error: fit.interceptError }],
        ...params.characteristics.map(
          one => [one.name, { estimate: one.coefficient, error: fit.standardErrors?.[one.name] }] as const,
        ),
      ])
      for (const [parameter, value] of truths) {
        const { estimate = Number.NaN, error = Number.NaN } = found.get(parameter) ?? {}
        sums.set(parameter, (sums.get(parameter) ?? 0) + estimate)
        if (Math.abs(estimate - value) <= Z * error) covered.set(parameter, (covered.get(parameter) ?? 0) + 1)
      }
    }
    const share = (parameter: string): number => (covered.get(parameter) ?? 0) / BASES
    saveTable(
      'scorecard-recovery',
      `${name}: ${BASES} draws of ${clients} clients, ${Math.round(bads / BASES)} of them bad on average`,
      [...truths].map(([parameter, value]) => ({
        parameter,
        truth: value,
        'mean estimate': Number(((sums.get(parameter) ?? 0) / BASES).toFixed(4)),
        'coverage of 95 %': `${(100 * share(parameter)).toFixed(1)} %`,
      })),
    )
    for (const parameter of truths.keys()) {
      expect(share(parameter)).toBeGreaterThanOrEqual(NOMINAL[0])
      expect(share(parameter)).toBeLessThanOrEqual(NOMINAL[1])
    }
  })
})
