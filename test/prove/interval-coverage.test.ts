/**
 * Intervals of 95 % cover the parameters that clients were drawn from, by profile, standard error and bootstrap, in 91 to 98 %
 * of 200 runs. Where one does not it is asked again with the next 1,000 seeds, and must then lie within 1.5 points of 95 %; a
 * method that does not is named here and in docs/intervals.md, beside the one that does.
 */
import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import type { Interval, ParameterTable, ParamsOf } from '../../src/model/index.js'
import { runSync } from '../../src/model/index.js'
import { bootstrapInterval } from '../../src/statistics/index.js'
import type { Subject } from './subjects.js'
import { subjects } from './subjects.js'
import { saveTable } from './tables.js'

/** Fixed before the first run; run i of a subject has seed FIRST_SEED + i. */
const FIRST_SEED = 610_000
const REPLICATES = 199
const METHODS = ['profile', 'log-wald', 'bootstrap'] as const
const FIRST = { from: 0, runs: 200, least: 0.91, most: 0.98 }
const AGAIN = { from: 200, runs: 1000, least: 0.935, most: 0.965 }

type Method = (typeof METHODS)[number]

/** The share of runs in which the interval covers, as `parameter method`. */
type Shares = ReadonlyMap<string, number>

proveCoverage('BG/NBD', subjects.bgNbd, { r: 0.8, alpha: 6, a: 0.8, b: 2.5 }, 2000, ['a bootstrap'])
proveCoverage('MBG/NBD', subjects.mbgNbd, { r: 0.9, alpha: 7, a: 0.8, b: 2.5 }, 2000)
proveCoverage('Pareto/NBD', subjects.paretoNbd, { r: 0.9, alpha: 8, s: 0.9, beta: 20 }, 2000)
proveCoverage('NBD', subjects.nbd, { r: 0.42, alpha: 5.25 }, 1000)
proveCoverage('BG/BB', subjects.bgBb, { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.8 }, 3000)
proveCoverage('Gamma-Gamma', subjects.gammaGamma, { p: 6, q: 4, gamma: 15 }, 1500)
proveCoverage('shifted beta geometric', subjects.shiftedBetaGeometric, { alpha: 0.7, beta: 1.2 }, 1000)

function proveCoverage<T extends ParameterTable>(
  name: string,
  subject: Subject<T>,
  truth: ParamsOf<T>,
  clients: number,
  coversLess: readonly string[] = [],
): void {
  it(`covers ${name} in runs of ${clients} clients`, async () => {
    const first = await sharesOf(subject, truth, clients, FIRST)
    save(`${name}, ${clients} clients, first 200 runs`, truth, first)
    const outside = [...first].filter(([, share]) => share < FIRST.least || share > FIRST.most).map(([key]) => key)
    if (outside.length === 0) return
    const again = await sharesOf(subject, truth, clients, AGAIN)
    save(`${name}, ${clients} clients, next 1,000 runs`, truth, again)
    const missed = outside.filter(key => again.get(key)! < AGAIN.least || again.get(key)! > AGAIN.most)
    expect(missed).toEqual(coversLess)
  })
}

async function sharesOf<T extends ParameterTable>(
  { infer }: Subject<T>,
  truth: ParamsOf<T>,
  clients: number,
  { from, runs }: typeof FIRST,
): Promise<Shares> {
  const names = Object.keys(truth)
  const inside = new Map(names.flatMap(parameter => METHODS.map(method => [`${parameter} ${method}`, 0])))
  const note = (method: Method, parameter: string, { lower, upper }: Pick<Interval, 'lower' | 'upper'>): void => {
    const key = `${parameter} ${method}`
    if (lower <= truth[parameter]! && truth[parameter]! <= upper) inside.set(key, inside.get(key)! + 1)
  }
  for (let run = from; run < from + runs; run++) {
    // Lets the runner breathe.
    await setImmediate()
    const inferred = infer(truth, clients, FIRST_SEED + run)
    const { draws } = runSync(inferred.bootstrap(REPLICATES, FIRST_SEED + run))
    for (const method of ['profile', 'log-wald'] as const) {
      const intervals = inferred.intervals(method)
      for (const parameter of names) note(method, parameter, intervals[parameter]!)
    }
    for (const parameter of names) note('bootstrap', parameter, bootstrapInterval(draws[parameter]!))
  }
  return new Map([...inside].map(([key, count]) => [key, count / runs]))
}

function save(title: string, truth: Readonly<Record<string, number>>, shares: Shares): void {
  const rows = Object.entries(truth).map(([parameter, value]) => ({
    parameter,
    truth: value,
    ...Object.fromEntries(METHODS.map(m => [m, `${(100 * shares.get(`${parameter} ${m}`)!).toFixed(1)} %`])),
  }))
  saveTable('interval-coverage', title, rows)
}
