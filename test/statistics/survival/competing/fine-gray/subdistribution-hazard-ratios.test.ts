import { expect, it } from 'vitest'
import { fineGray } from '../../../../../src/statistics/survival/competing/index.js'
import { thrown } from '../../../../errors/thrown.js'
import { BOOK, COLUMNS } from '../book.js'

const model = fineGray.fit(BOOK, COLUMNS, { ending: 'default' })

it('are e to the coefficients, with intervals by the sandwich', () => {
  const [margin] = fineGray.subdistributionHazardRatios(model, { level: 0.9 })
  const error = Math.sqrt(0.11976382731)
  expect(margin).toMatchObject({
    name: 'margin',
    subdistributionHazardRatio: expect.closeTo(Math.exp(0.467249209387), 8),
    z: expect.closeTo(0.467249209387 / error, 8),
    interval: { lower: expect.closeTo(Math.exp(0.467249209387 - 1.6448536269514722 * error), 8), level: 0.9 },
  })
})

it('stand alone where there are no errors', () => {
  const given = fineGray.fromParams(model.params, { timeUnit: 'month' })
  const [margin] = fineGray.subdistributionHazardRatios(given)
  expect(Object.keys(margin!)).toEqual(['name', 'estimate', 'subdistributionHazardRatio'])
  expect(thrown(() => fineGray.subdistributionHazardRatios(model, { level: 95 })).path).toBe('options.level')
})
