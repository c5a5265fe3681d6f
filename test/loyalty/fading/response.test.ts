import { describe, expect, it } from 'vitest'
import { fallingResponse } from '../../../src/loyalty/fading/response.js'

const asked = { until: 1000, recentDays: 100 }

/** Contacts with their answers, 1 or 0, on days from the first. */
function contacts(from: number, answers: readonly number[]) {
  return answers.map((value, i) => ({ day: from + i, value }))
}

describe('falling response', () => {
  it('is hypergeometric', () => {
    const earlier = contacts(0, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0])
    // 14 of 20 answered, 1 of the last 5: scipy.stats.hypergeom.cdf(1, 20, 14, 5).
    expect(fallingResponse([...earlier, ...contacts(950, [1, 0, 0, 0, 0])], asked)).toEqual({
      pValue: expect.closeTo(0.01393188854489164, 12),
      strength: expect.closeTo(1 - 0.2 / (13 / 15), 12),
      since: 951,
      words: { recent: '1', asked: '5', before: '13', askedBefore: '15' },
    })
    // 4 of 8 answered, none of the last 3: hypergeom.cdf(0, 8, 4, 3).
    const none = [...contacts(0, [1, 1, 1, 1, 0]), ...contacts(950, [0, 0, 0])]
    expect(fallingResponse(none, asked)).toMatchObject({ pValue: expect.closeTo(4 / 56, 12), strength: 1 })
  })

  it('is none where as much is answered', () => {
    expect(fallingResponse([...contacts(0, [0, 0]), ...contacts(950, [1])], asked)).toMatchObject({
      pValue: expect.closeTo(1, 12),
      strength: 0,
      since: 901,
    })
  })

  it('needs contacts before and lately', () => {
    expect(fallingResponse(contacts(0, [1, 1]), asked)).toEqual({ why: 'no contacts within the recent days' })
    expect(fallingResponse(contacts(950, [1, 1]), asked)).toEqual({ why: 'no contacts before the recent days' })
  })
})
