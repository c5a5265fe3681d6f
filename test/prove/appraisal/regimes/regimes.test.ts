/** The regimes are what they say, before anything is judged by them. */
import { describe, expect, it } from 'vitest'
import { checkPortfolio, portfolioAsOf } from '../../../../src/records/index.js'
import type { Law } from './law.js'
import { DEVELOPMENT_SEEDS, evaluationSeeds, LAST_DAY_KNOWN, REGIMES } from './law.js'
import type { SimulatedLender, Truth } from './lender.js'
import { simulatedLender } from './lender.js'
import type { Realised } from './realised.js'

const [SEED = 0] = DEVELOPMENT_SEEDS
const made = new Map<string, SimulatedLender>()

function lenderOf(law: Law): SimulatedLender {
  const lender = made.get(law.name) ?? simulatedLender(law, SEED)
  made.set(law.name, lender)
  return lender
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function correlation(x: readonly number[], y: readonly number[]): number {
  const [mx, my] = [mean(x), mean(y)]
  const product = mean(x.map((value, i) => (value - mx) * (y[i]! - my)))
  return product / Math.sqrt(mean(x.map(value => (value - mx) ** 2)) * mean(y.map(value => (value - my) ** 2)))
}

/** Mean answers of clients beside something true of them. */
function answersBeside({ portfolio, clients }: SimulatedLender, truth: (client: Truth) => number): number {
  const means = new Map<string, number[]>()
  for (const { client, answer } of portfolio.surveyAnswers as readonly { client: string; answer: number }[]) {
    const answers = means.get(client) ?? []
    means.set(client, [...answers, answer])
  }
  const asked = clients.filter(({ id }) => means.has(id))
  return correlation(
    asked.map(({ id }) => mean(means.get(id)!)),
    asked.map(truth),
  )
}

const namedLaw = (name: Law['name']): Law => REGIMES.find(law => law.name === name)!

describe.each(REGIMES)('$name', law => {
  it('has records without an issue, none later than the day', () => {
    const { portfolio } = lenderOf(law)
    expect(checkPortfolio(portfolio).count).toBe(0)
    expect(portfolioAsOf(portfolio, LAST_DAY_KNOWN)).toEqual(portfolio)
  })

  it('is the same each time', () => {
    const again = simulatedLender({ ...law, clients: 60 }, SEED)
    expect(JSON.stringify(simulatedLender({ ...law, clients: 60 }, SEED))).toBe(JSON.stringify(again))
    expect([...again.otherFutures(2)]).toEqual([...again.otherFutures(2)])
  })

  it('owes on the day what its facilities say', () => {
    const { portfolio, clients } = lenderOf(law)
    const owed = new Map<string, number>()
    for (const { client, outstanding = 0 } of portfolio.facilities ?? []) {
      owed.set(client, (owed.get(client) ?? 0) + outstanding)
    }
    for (const client of clients) expect(owed.get(client.id) ?? 0).toBeCloseTo(client.owed, 0)
  })

  it('has parts that add up to the value', () => {
    for (const { realised } of lenderOf(law).clients) {
      const { value, defaults: _d, defaultsWithinYear: _w, leaves: _l, years: _y, ...parts } = realised
      const sum = Object.values(parts).reduce((total, part) => total + part, 0)
      expect(Math.abs(sum - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)))
    }
  })

  it('is judged by lenders that nobody looked at', () => {
    const seeds = evaluationSeeds(law)
    expect(seeds.filter(seed => DEVELOPMENT_SEEDS.includes(seed))).toEqual([])
    expect(seeds.length * law.clients).toBeGreaterThanOrEqual(5600)
  })
})

describe('what sets the regimes apart', () => {
  it('answers tell contentment, or nothing at all', () => {
    expect(answersBeside(lenderOf(namedLaw('ordinary')), ({ contentment }) => contentment)).toBeGreaterThan(0.6)
    const noise = lenderOf(namedLaw('noise'))
    expect(Math.abs(answersBeside(noise, ({ contentment }) => contentment))).toBeLessThan(0.1)
    expect(Math.abs(answersBeside(noise, ({ realised }) => realised.value))).toBeLessThan(0.1)
    expect(noise.clients.map(({ realised }) => realised.value)).toEqual(
      lenderOf(namedLaw('ordinary')).clients.map(({ realised }) => realised.value),
    )
  })

  it('one client owes a fifth of the heavy-tailed book', () => {
    const { clients } = lenderOf(namedLaw('heavy tails'))
    const owed = clients.map(client => client.owed)
    expect(Math.max(...owed) / owed.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0.2, 8)
  })

  it('in the downturn more than twice as many default as in other futures of the same state', () => {
    const lender = lenderOf(namedLaw('downturn'))
    const share = (futures: readonly Realised[]): number => mean(futures.map(({ defaults }) => (defaults ? 1 : 0)))
    const others = mean([...lender.otherFutures(10)].map(share))
    expect(share(lender.clients.map(({ realised }) => realised))).toBeGreaterThan(2 * others)
  })
})
