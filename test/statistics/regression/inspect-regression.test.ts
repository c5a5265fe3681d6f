import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { linearRegression, logisticRegression } from '../../../src/statistics/index.js'

it('prints as a table with what there is to warn of', () => {
  const found = logisticRegression({ late: [0, 1, 0, 1, 1, 0] }, [0, 1, 1, 0, 1, 0])
  expect(inspect(found)).toBe(
    [
      'logistic-regression of 6 observations',
      '              estimate  standard error  p-value',
      '(intercept)  -0.693147         1.22474  0.571',
      'late           1.38629         1.73205  0.423',
    ].join('\n'),
  )
  expect(inspect(linearRegression({ x: [1, 2] }, [2, 4.1]))).toMatch(/no degree of freedom is left/)
})
