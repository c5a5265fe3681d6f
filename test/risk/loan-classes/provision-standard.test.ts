import { expect, it } from 'vitest'
import { standardOf } from '../../../src/risk/loan-classes/provision-standard.js'
import { thrown } from '../../errors/thrown.js'

const book = { whole: 1000, nonPerforming: 10 }

it('takes the higher of the two', () => {
  expect(standardOf({ on: '2015-12-31' }, book)).toMatchObject({
    byCoverage: 15,
    byLoans: 25,
    required: 25,
    binding: 'loanRatio',
  })
  expect(standardOf({ on: '2015-12-31' }, { whole: 1000, nonPerforming: 20 })).toMatchObject({
    required: 30,
    binding: 'coverage',
  })
})

it('knows no standard before 2012', () => {
  expect(standardOf({ on: '2011-12-31' }, book)).toBeUndefined()
  expect(thrown(() => standardOf({ on: '2011-12-31', coverage: 1.5 }, book))).toMatchObject({
    code: 'CONFLICTING_OPTIONS',
    path: 'options.coverage',
  })
})

it('lets supervisors choose since 2018', () => {
  expect(standardOf({ on: '2018-02-27' }, book)?.coverage).toBe(1.5)
  expect(thrown(() => standardOf({ on: '2018-02-27', coverage: 1.2 }, book)).path).toBe('options.coverage')
  expect(standardOf({ on: '2018-02-28', coverage: 1.2, loanRatio: 0.015 }, book)).toMatchObject({
    byCoverage: 12,
    byLoans: 15,
  })
  expect(standardOf({ on: '2018-02-28' }, book)).toMatchObject({ coverage: 1.5, loanRatio: 0.025 })
  for (const coverage of [1.19, 1.51, Number.NaN]) {
    expect(thrown(() => standardOf({ on: '2024-01-01', coverage }, book)).path).toBe('options.coverage')
  }
  expect(thrown(() => standardOf({ on: '2024-01-01', loanRatio: 0.03 }, book)).path).toBe('options.loanRatio')
})
