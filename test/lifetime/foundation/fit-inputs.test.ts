import { describe, expect, it } from 'vitest'
import {
  clientsIn,
  oneTimeBuyersWarnings,
  RATE_AND_DROPOUT,
  sizeOfTerms,
  typicalGap,
  warningsWithoutRepeats,
} from '../../../src/lifetime/foundation/fit-inputs.js'
import { customerBaseFromPatterns } from '../../../src/records/index.js'

const { patterns } = customerBaseFromPatterns(
  { frequency: [0, 1, 3], recency: [0, 2, 30], age: [40, 40, 40], weight: [5, 2, 3] },
  { timeUnit: 'week', observedUntil: '2024-06-30' },
)
const { patterns: once } = customerBaseFromPatterns(
  { frequency: [0], recency: [0], age: [0], weight: [5] },
  { timeUnit: 'week', observedUntil: '2024-06-30' },
)

describe('what is known before a search', () => {
  it('is how many clients there are', () => {
    expect(clientsIn(patterns)).toBe(10)
  })

  it('is about how long they wait: an eighth of the longest age, or any time where nobody was observed for long', () => {
    expect(typicalGap(patterns)).toBe(5)
    expect(typicalGap(once)).toBe(1)
  })

  it('is how large the terms of a likelihood are, for any stages', () => {
    expect(sizeOfTerms(patterns)).toBeCloseRelative(10 + 2 * Math.log(2) + 9 * Math.log(4), 1e-15)
    expect(sizeOfTerms(patterns, 2)).toBeCloseRelative(10 + 4 * Math.log(3) + 18 * Math.log(7), 1e-15)
    expect(sizeOfTerms(once, 2)).toBe(5)
  })

  it('is what cannot be learned', () => {
    expect(warningsWithoutRepeats(patterns, RATE_AND_DROPOUT)).toEqual([])
    expect(warningsWithoutRepeats(once, RATE_AND_DROPOUT)).toEqual([
      {
        code: 'NO_REPEAT_PURCHASES',
        message: 'Nobody bought twice, so neither the rate of purchases nor dropout can be learned. Observe for longer',
      },
    ])
  })
})

describe('clients who bought once, of a model that holds them all alive', () => {
  const shareOf = (once: number, others: number) =>
    customerBaseFromPatterns(
      { frequency: [0, 2], recency: [0, 30], age: [40, 40], weight: [once, others] },
      { timeUnit: 'week', observedUntil: '2024-06-30' },
    ).patterns

  it('are spoken of where they are a tenth or more, by weight', () => {
    expect(oneTimeBuyersWarnings(shareOf(1, 9.1), 'mbgNbd')).toEqual([])
    expect(oneTimeBuyersWarnings(shareOf(1, 9), 'mbgNbd')).toMatchInlineSnapshot(`
      [
        {
          "code": "ONE_TIME_BUYERS_ALIVE",
          "message": "10 % of clients bought once, and the model takes them all for clients still (P(alive) = 1). Do not rank them by it; to know who of them left, try mbgNbd",
        },
      ]
    `)
    expect(oneTimeBuyersWarnings(shareOf(599, 401), 'mbgNbd')[0]?.message).toMatch(/^60 % of clients bought once/)
  })

  it('are not where nobody did, or nobody did otherwise', () => {
    const regulars = customerBaseFromPatterns(
      { frequency: [2, 3], recency: [30, 20], age: [40, 40], weight: [1, 1] },
      { timeUnit: 'week', observedUntil: '2024-06-30' },
    )
    expect(oneTimeBuyersWarnings(regulars.patterns, 'mbgNbd')).toEqual([])
    expect(oneTimeBuyersWarnings(once, 'mbgNbd')).toEqual([])
  })
})
