import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { compareModels } from '../../../src/lifetime/choice/compare-models.js'
import { bgBb, bgCnbd, bgNbd, holdoutAccuracy, nbd } from '../../../src/lifetime/index.js'
import { customerBase, customerBaseFromPatterns } from '../../../src/records/index.js'
import { base } from '../inference/sample-data.js'

const drawn = bgNbd.simulate(bgNbd.fromParams({ r: 0.8, alpha: 40, a: 0.8, b: 2.5 }, { timeUnit: 'day' }), {
  age: Array(600).fill(200),
  horizon: 100,
  seed: 11,
})
const START = Date.UTC(2024, 0, 1)
const log = Array.from(drawn.eventClient, (client, i) => ({
  client,
  date: new Date(START + Math.round(drawn.eventTime[i]!) * 86_400_000),
}))
const days = { observedUntil: new Date(START + 200 * 86_400_000), holdoutUntil: new Date(START + 300 * 86_400_000) }
const held = customerBase(log, { ...days, keep: ['intervals'] })

describe('models side by side', () => {
  const comparison = compareModels([[nbd], [bgNbd, { maxEvaluations: 50 }], [bgCnbd, { k: 1 }]], held)

  it('are those of their own fits, in the order given', () => {
    expect(comparison.models.map(({ model }) => model.kind)).toEqual(['nbd', 'bg-nbd', 'bg-cnbd'])
    const [first, second, third] = comparison.models
    expect(first?.model.params).toEqual(nbd.fit(held).params)
    expect([first?.parameters, second?.parameters, third?.parameters]).toEqual([2, 4, 4])
    expect(third!.logLikelihood).toBeCloseRelative(second!.logLikelihood, 1e-9)
    expect(second?.aicBehind).toBeLessThan(1e-5)
    expect(first?.aicBehind).toBeCloseTo(first!.aic - second!.aic, 4)
  })

  it('are judged by the holdout as each would be alone', () => {
    const accuracy = holdoutAccuracy([bgNbd, bgNbd.fit(held)], held)
    expect(comparison.purchasesInHoldout).toBe(accuracy.purchases.actual)
    const holdout = comparison.models[1]?.holdout
    expect(holdout?.rootMeanSquaredError).toBeCloseRelative(accuracy.purchases.model.rootMeanSquaredError, 1e-9)
    expect(holdout?.brierScore).toBeCloseRelative(accuracy.buying.model.brierScore, 1e-9)
    expect(holdout?.areaUnderCurve).toBeCloseTo(accuracy.buying.model.areaUnderCurve ?? 0, 9)
    expect(holdout?.calibrationError).toBeLessThan(comparison.models[0]?.holdout?.calibrationError ?? 0)
  })

  it('print as a table in which the best of each column is marked', () => {
    const text = inspect(comparison)
    expect(text).toContain('600 clients')
    const [nbdRow, bgRow] = text.split('\n').slice(2)
    expect(nbdRow).toMatch(/^nbd .*\b2\b/)
    expect(bgRow?.split('*').length).toBeGreaterThan(2)
  })

  it('go without holdout where there is none, or none is wanted', () => {
    expect(compareModels([[nbd]], held, { holdout: false }).models[0]).not.toHaveProperty('holdout')
    expect(compareModels([[nbd]], base)).not.toHaveProperty('purchasesInHoldout')
    expect(() => compareModels([[nbd]], base, { holdout: true })).toThrow('base.holdout')
  })
})

describe('likelihoods that speak of other data', () => {
  it('are said to be so, and left out of the ranking', () => {
    const [plain, regular] = compareModels([[bgNbd], [bgCnbd, { k: 2 }]], base).models
    expect(regular?.notComparable).toContain("keep: ['intervals']")
    expect(regular).not.toHaveProperty('aicBehind')
    expect(plain?.aicBehind).toBe(0)
    const rows = { frequency: [0, 1, 2], recency: [0, 2, 3], age: [3, 3, 3], weight: [60, 30, 40] }
    const yearly = customerBaseFromPatterns(rows, { timeUnit: 'year', observedUntil: '2023-12-31' })
    const compared = compareModels([[bgBb]], yearly)
    expect(compared.models[0]?.notComparable).toContain('opportunities')
    expect(inspect(compared)).toContain('bg-bb: its likelihood is one of opportunities')
  })
})

describe('a comparison', () => {
  it('refuses what is no list of models', () => {
    const ask = (candidates: unknown): unknown => Reflect.apply(compareModels, undefined, [candidates, base])
    expect(() => ask([])).toThrow('EMPTY_INPUT')
    expect(() => ask([bgNbd])).toThrow('candidates[0]: expected [module] or [module, options]')
    expect(() => ask([[bgNbd.fit(base)]])).toThrow('candidates[0][0].fit')
    expect(() => ask([[bgNbd, { k: 2 }]])).toThrow('options.k')
    expect(() => Reflect.apply(compareModels, undefined, [[[bgNbd]], base, { folds: 3 }])).toThrow('options.folds')
  })
})
