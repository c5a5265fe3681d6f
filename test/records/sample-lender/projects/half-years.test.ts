import { expect, test } from 'vitest'
import { dayNumber } from '../../../../src/money/index.js'
import { halfYear, operationOf } from '../../../../src/records/sample-lender/projects/half-years.js'
import { PROJECT_SECTORS } from '../../../../src/records/sample-lender/world/project-sectors.js'

const sector = { ...PROJECT_SECTORS[0]!, revenue: 0.2, running: 0.05, operationYears: 20 }
const terms = { cost: 1000, debt: 700, annualRate: 0.05, sector }

test('by hand: cost 1000, revenue 0.2 and running 0.05 of it a year, 25 of depreciation, 25 % tax', () => {
  expect(halfYear(terms, 0, 1, 10)).toEqual({ revenue: 80, operatingCost: 5, tax: 10, cashAvailable: 65 })
  expect(halfYear(terms, 2, 1, 100)).toEqual({ revenue: 102, operatingCost: 5.1, tax: 0, cashAvailable: 96.9 })
})

test('ends six months apart, with the debt service due about then', () => {
  const start = dayNumber('2020-06-15')
  const due = dayNumber('2021-06-15')
  const made = operationOf({ ...terms, start, dues: [due], service: [40], horizon: due + 1 }, () => 1)
  expect(made.map(({ end, debtService }) => [end, debtService])).toEqual([
    [dayNumber('2020-12-15'), 0],
    [due, 40],
  ])
})
