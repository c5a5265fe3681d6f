import { expect, it } from 'vitest'
import { validate } from '../../../src/loyalty/churn/fit.js'
import { fromParams } from '../../../src/loyalty/churn/from-params.js'
import { churnProbability } from '../../../src/loyalty/churn/index.js'
import { probabilities } from '../../../src/loyalty/churn/probabilities.js'
import { logisticRegression } from '../../../src/statistics/index.js'
import { CHURNED, COLUMNS, DATED } from './firms.js'

it('is the logistic regression of standardised columns', () => {
  const { complaints } = COLUMNS
  const { params } = churnProbability.fit({ complaints }, CHURNED, { ridge: 0 })
  const { coefficients } = logisticRegression({ complaints }, CHURNED)
  expect(params.model.coefficients[0]! / params.model.features[0]!.spread).toBeCloseTo(coefficients['complaints']!, 6)
})

it('finds what goes with leaving, and says how well', () => {
  const { fit: report, params } = churnProbability.fit(COLUMNS, CHURNED)
  if (report.source === 'given') throw new Error('a fit is searched')
  const of = (attribute: string, kind = 'number'): number =>
    params.model.coefficients[params.model.features.findIndex(f => f.attribute === attribute && f.of === kind)]!
  expect(of('complaints')).toBeGreaterThan(0.5)
  expect(of('balanceTrend')).toBeLessThan(-0.3)
  expect(report.auc).toBeGreaterThan(0.65)
  expect(report.events).toBe(CHURNED.reduce((sum, one) => sum + one, 0))
  expect(report.warnings.map(({ code }) => code)).not.toContain('NO_SKILL')
})

it('foretells later days by earlier ones alone', () => {
  const later = validate(COLUMNS, CHURNED, { dated: DATED })!
  expect([...later.rows]).toEqual(Array.from({ length: 120 }, (_, i) => 120 + i))
  expect(later.validation).toBe('later-dates')
  const early = churnProbability.fit({ complaints: COLUMNS.complaints.slice(0, 120) }, CHURNED.slice(0, 120))
  const { recalibration: _, ...model } = early.params.model
  const told = probabilities(fromParams({ ...early.params, model }), { complaints: COLUMNS.complaints.slice(120) })
  const alone = validate({ complaints: COLUMNS.complaints }, CHURNED, { dated: DATED })!
  for (const [i, p] of alone.probabilities.entries()) expect(p).toBeCloseTo(told.probability[i]!, 9)
})

it('says that nothing could be foretold where no outcome was known in time', () => {
  const dated = { ...DATED, horizon: { value: 2, unit: 'year' } } as const
  expect(validate(COLUMNS, CHURNED, { dated })).toBeUndefined()
  const { fit: report } = churnProbability.fit(COLUMNS, CHURNED, { dated })
  expect(report).toMatchObject({ foretold: 0, warnings: [expect.objectContaining({ code: 'NOT_VALIDATED' })] })
  expect(report).not.toHaveProperty('auc')
})

it('does without skill where there is none, and says so', () => {
  const noise = COLUMNS.region.map((_, i) => (i * 7919) % 101)
  expect(churnProbability.fit({ noise }, CHURNED).fit).toMatchObject({
    warnings: expect.arrayContaining([expect.objectContaining({ code: 'NO_SKILL' })]),
  })
})

it('has estimates where an attribute tells who leaves, unless the ridge is taken away', () => {
  const told = { notice: CHURNED.map(one => one === 1) }
  expect(churnProbability.fit(told, CHURNED).fit).toMatchObject({ auc: 1 })
  expect(() => churnProbability.fit(told, CHURNED, { ridge: 0 })).toThrow(
    expect.objectContaining({ code: 'SEPARATED_OUTCOMES' }),
  )
})

it('refuses options of a validation that are none', () => {
  for (const options of ['null', '[]', '5', '"all"', 'true']) {
    expect(() => validate(COLUMNS, CHURNED, JSON.parse(options))).toThrow(expect.objectContaining({ path: 'options' }))
  }
})
