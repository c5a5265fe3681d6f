/**
 * Intervals of latent classes cover as often as they say: of shares, of probabilities of answers, of effects of a covariate, and of
 * the mean of an outcome by class when the classes are estimated themselves.
 */
import { expect, it } from 'vitest'
import { randomStream } from '../../src/model/index.js'
import { latentClass } from '../../src/statistics/index.js'
import { saveTable } from './tables.js'

/** Fixed before the first run; run i of a size draws from stream i of the seed. */
const SEED = 772_000
const RUNS = 300
const PROOF = 'latent-class-coverage'

/** A year more adds this to the log-odds of the second class. */
const EFFECT = 0.12
/** By question: the probability of a yes in either class. */
const CHANCES = [
  [0.25, 0.85],
  [0.7, 0.2],
  [0.8, 0.4],
  [0.1, 0.65],
  [0.15, 0.75],
] as const
const MEANS = [5, 10] as const

interface Ends {
  readonly lower: number
  readonly upper: number
}

it('of 300 and of 1000 rows, one answer in ten missing', async () => {
  const rows: Record<string, string | number>[] = []
  for (const size of [300, 1000]) {
    const hits: Record<string, readonly [held: number, asked: number]> = {}
    const count = (what: string, truth: number, ends: Ends | undefined): void => {
      // A probability of 0 or 1 has no interval.
      if (ends === undefined) return
      const [held, asked] = hits[what] ?? [0, 0]
      hits[what] = [held + (ends.lower <= truth && truth <= ends.upper ? 1 : 0), asked + 1]
    }
    for (let run = 0; run < RUNS; run++) {
      coverOnce(size, run, count)
      if (run % 100 === 0) await new Promise(resume => setImmediate(resume))
    }
    const shares = Object.entries(hits).map(([what, [held, asked]]) => [what, percent(held / asked)])
    rows.push({ rows: size, ...Object.fromEntries(shares) })
  }
  saveTable(PROOF, `Coverage of 95 % intervals of latent classes, ${RUNS} runs each`, rows)
  // The standard error of a coverage of 95 % is 1.3 %; of rare answers intervals hold more.
  for (const { rows: _, ...coverage } of rows) {
    for (const [what, text] of Object.entries(coverage)) {
      const held = Number.parseFloat(`${text}`)
      expect([what, held >= 91 && held <= 99]).toEqual([what, true])
    }
  }
})

function coverOnce(
  size: number,
  run: number,
  count: (what: string, truth: number, ends: Ends | undefined) => void,
): void {
  const uniform = randomStream(SEED + size, run)
  const age = Array.from({ length: size }, () => 1 + 39 * uniform())
  const second = age.map(years => 1 / (1 + Math.exp(2 - EFFECT * years)))
  const kinds = second.map(chance => (uniform() < chance ? 1 : 0))
  const columns = Object.fromEntries(
    CHANCES.map((of, j) => [`q${j}`, kinds.map(kind => (uniform() < 0.1 ? null : uniform() < of[kind]))]),
  )
  const order = { by: 'q0', direction: 'ascending' } as const
  const model = latentClass.fit({ ...columns, age }, { classes: 2, starts: 2, covariates: ['age'], order })
  const { items, effects = {} } = latentClass.intervals(model)
  for (const k of [0, 1] as const) count(`answer of class ${k + 1}`, CHANCES[3][k], items['q3']![k]!['true'])
  count('effect', EFFECT, effects['age']![0]!)
  const profit = kinds.map(kind => MEANS[kind] + 2 * uniform() - 1)
  const { classes } = latentClass.classOutcome(model, { ...columns, age }, profit)
  for (const k of [0, 1] as const) count(`outcome of class ${k + 1}`, MEANS[k], classes[k]!.interval)
  const plain = latentClass.fit(columns, { classes: 2, starts: 2, order })
  // The share of the second class among clients of any age from 1 to 40.
  const share = (Math.log(1 + Math.exp(40 * EFFECT - 2)) - Math.log(1 + Math.exp(EFFECT - 2))) / (39 * EFFECT)
  count('share', share, latentClass.intervals(plain).shares[1]!)
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
