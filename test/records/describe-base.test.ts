import { describe, expect, it } from 'vitest'
import { describeBase } from '../../src/records/describe-base.js'
import { customerBase } from '../../src/records/index.js'

const orders = [
  { client: 'a', date: '2024-01-01', amount: 5, currency: 'EUR' },
  { client: 'a', date: '2024-01-03', amount: 7 },
  { client: 'a', date: '2024-01-03', amount: 1 },
  { client: 'a', date: '2024-01-09', amount: 2 },
  { client: 'b', date: '2024-01-02', amount: 4 },
]

describe('describeBase', () => {
  it('says what a person asks first', () => {
    const base = customerBase(orders, { observedUntil: '2024-01-08', holdoutUntil: '2024-01-10', timeUnit: 'week' })
    expect(describeBase(base)).toBe(
      [
        'customer base',
        'clients                2',
        'with repeat purchases  1 (50 %)',
        'repeat purchases       1',
        'distinct histories     2',
        'observed until         2024-01-08, time in weeks',
        'mean spend             8 EUR over 1 orders',
        'holdout until          2024-01-10, 1 purchases',
        'dropped: same-day      1',
      ].join('\n'),
    )
  })

  it('prints what was assumed', () => {
    const text = describeBase(customerBase([{ client: 1, date: '2024-01-01' }]))
    expect(text).toContain('! OBSERVATION_END_ASSUMED: Observation is taken to end on 2024-01-01')
    expect(text).not.toContain('spend')
  })

  it('does not make up a mean', () => {
    const text = describeBase(customerBase([{ client: 1, date: '2024-01-01', amount: 3 }]))
    expect(text).toContain('no order with an amount counts')
  })
})
