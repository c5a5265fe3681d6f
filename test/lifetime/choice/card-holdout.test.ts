import { expect, it } from 'vitest'
import { holdoutSection } from '../../../src/lifetime/choice/card-holdout.js'
import { bgNbd, gammaGamma, holdoutAccuracy } from '../../../src/lifetime/index.js'
import { significant } from '../../../src/model/index.js'
import { base, model, plain, spending, subject } from './cards.js'

const { purchases, buying } = holdoutAccuracy([bgNbd, model], base)

it('holds forecasts against what came, beside the naive ones', () => {
  const section = holdoutSection(subject)
  const four = (figure: number): string => significant(figure, 4)
  const { total, rootMeanSquaredError } = purchases.model
  expect(section).toContain(`| purchases | ${purchases.actual} | ${four(total)} | ${four(purchases.naive.total)} |`)
  expect(section).toContain(`|  | ${four(rootMeanSquaredError)} | ${four(purchases.naive.rootMeanSquaredError)} |`)
  expect(section).toContain(`|  | ${four(buying.model.areaUnderCurve!)} | ${four(buying.naive.areaUnderCurve!)} |`)
  expect(section).toContain('26 weeks after the observation')
  const off = (100 * Math.abs(purchases.model.bias! - 1)).toFixed(1)
  expect(section).toContain(`The model promised ${off} % too`)
  expect(section).toMatch(/The squared error is \d\d\.\d % below that of the naive forecast\./)
})

it('says so where the model is no better than nothing, and far off in total', () => {
  const wild = bgNbd.fromParams({ r: 40, alpha: 10, a: 0.1, b: 30 }, { timeUnit: 'week' })
  const section = holdoutSection({ ...subject, model: wild })
  expect(section).toMatch(/\*\*The model promised \d+\.\d % too much\.\*\*/)
  expect(section).toContain('**The naive forecast has no larger an error than the model.**')
})

it('warns where nothing came, and says where there is no holdout', () => {
  const { holdout } = base
  if (holdout === undefined) throw new Error('no holdout')
  const nobody = { ...base, holdout: { ...holdout, frequency: new Float64Array(base.size) } }
  expect(holdoutSection({ ...subject, base: nobody })).toContain('**`HOLDOUT_WITHOUT_VARIATION`**')
  expect(holdoutSection({ ...subject, base: plain() })).toContain('the base has no holdout')
})

it('says nothing of spending models', () => {
  expect(holdoutSection({ module: gammaGamma, model: spending, base })).toBe('')
})
