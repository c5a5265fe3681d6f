import { describe, expect, it } from 'vitest'
import { weightedRates } from '../../../src/project/coverage/weighted-rates.js'

describe('the rate of several loans', () => {
  it('is weighted by what is owed', () => {
    const rates = weightedRates([
      { balance: [300, 100, 0], interest: [12, 4] },
      { balance: Float64Array.of(100, 100, 0), interest: [8, 8] },
    ])
    expect(Array.from(rates)).toEqual([0.05, 0.06])
  })

  it('goes on where nothing is owed', () => {
    expect(Array.from(weightedRates([{ balance: [0, 100, 0, 0], interest: [0, 4, 0] }]))).toEqual([0.04, 0.04, 0.04])
    expect(Array.from(weightedRates([{ balance: [0, 0], interest: [0] }]))).toEqual([0])
  })

  it('refuses what it cannot use', () => {
    const loan = { balance: [1, 0], interest: [0.1] }
    expect(() => weightedRates([])).toThrow('EMPTY_INPUT')
    expect(() => weightedRates([loan, { balance: [1], interest: [] }])).toThrow('loans[1].balance')
    expect(() => weightedRates([{ balance: [1, 0], interest: [] }])).toThrow('loans[0].interest')
    expect(() => weightedRates([{ balance: [-1, 0], interest: [0] }])).toThrow('loans[0].balance[0]')
  })
})
