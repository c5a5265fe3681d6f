import { expect, it } from 'vitest'
import { describeScale } from '../../../src/statistics/gower/describe.js'
import { gower } from '../../../src/statistics/index.js'

it('says how each attribute is compared', () => {
  const scale = gower.fit(
    { amount: [5, 5, null], rating: ['A', 'B', 'B'], sector: [null, null, 'wind'] },
    {
      amount: { kind: 'number' },
      rating: { kind: 'ordinal', levels: ['A', 'B'] },
      sector: { kind: 'nominal', weight: 2 },
    },
  )
  expect(describeScale(scale)).toBe(
    [
      'gower-scale from 3 rows',
      'attribute  kind     weight  compared over',
      'amount     number        1  5 to 5 (range)',
      'rating     ordinal       1  A < B (steps)',
      'sector     nominal       2',
      'amount is compared over a range of 0: any difference counts as the whole',
      'sector is known in 1 of 3 rows: most pairs are compared without it',
    ].join('\n'),
  )
  const given = gower.fromParams({ leverage: { kind: 'number', range: [0, 10] } })
  expect(describeScale(given)).toContain('gower-scale as given')
})
