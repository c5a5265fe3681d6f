import { expect, it } from 'vitest'
import { describeModel } from '../../../../../src/statistics/survival/competing/fine-gray/describe.js'
import { fineGray } from '../../../../../src/statistics/survival/competing/index.js'
import { BOOK, COLUMNS } from '../book.js'

it('prints as a table', () => {
  const text = describeModel(fineGray.fit(BOOK, COLUMNS, { ending: 'default' }))
  expect(text.split('\n')).toEqual([
    'fine-gray of default: 13 of 60 ended so, 23 otherwise',
    'column   coefficient  ratio     standard error',
    'margin   0.467249     1.5956    0.346069',
    'secured  -0.183766    0.832131  0.575186',
    'baseline up to 24 months',
    'log-likelihood -48.6209, -49.989 without columns',
  ])
})

it('prints warnings, and parameters as given', () => {
  const short = fineGray.fit(BOOK, COLUMNS, { ending: 'default', maxIterations: 1 })
  expect(describeModel(short)).toMatch(/! NOT_CONVERGED: /)
  const given = fineGray.fromParams(short.params, { timeUnit: 'month' })
  expect(describeModel(given)).toMatch(/^fine-gray of default, parameters as given/)
})
