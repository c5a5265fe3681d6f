import { describe, expect, it } from 'vitest'
import { verdicts } from '../../../src/loyalty/fading/false-alarms.js'
import { randomStream } from '../../../src/model/index.js'

describe('verdicts', () => {
  it('join signs by Simes and hold clients against each other', () => {
    // Simes: min(2 · 0.01, 0.5) = 0.02; 0.3; min(2 · 0.03, 0.04) = 0.04. Benjamini-Hochberg of 0.02, 0.3, 0.04: 0.06, 0.3, 0.06.
    const [one, two, three, none] = verdicts([[0.01, 0.5], [0.3], [0.03, 0.04], []], { rate: 0.1, looks: 1 })
    expect(one).toMatchObject({ raised: true, pValue: 0.02, signsRaised: [true, false] })
    expect(one!.adjusted).toBeCloseTo(0.06, 12)
    expect(two).toMatchObject({ raised: false, pValue: 0.3, signsRaised: [false] })
    expect(three).toMatchObject({ raised: true, pValue: 0.04, signsRaised: [true, true] })
    expect(none).toEqual({ raised: false, signsRaised: [] })
  })

  it('ask more of each look where there are several', () => {
    const [one] = verdicts([[0.01]], { rate: 0.1, looks: 12 })
    expect(one).toMatchObject({ raised: false, pValue: 0.12 })
    expect(verdicts([[0.5]], { rate: 0.1, looks: 12 })[0]!.pValue).toBe(1)
  })

  it('are none of nobody', () => {
    expect(verdicts([[], []], { rate: 0.1, looks: 1 })).toHaveLength(2)
    expect(verdicts([], { rate: 0.1, looks: 1 })).toEqual([])
  })

  it('raise by chance no larger share than asked for', () => {
    const uniform = randomStream(4)
    let share = 0
    for (let run = 0; run < 400; run++) {
      // 150 clients go on as before, 50 do not; two signs each.
      const pValues = Array.from({ length: 200 }, (_, i) => [i < 50 ? uniform() ** 6 : uniform(), uniform()])
      const raised = verdicts(pValues, { rate: 0.2, looks: 1 }).map(verdict => verdict.raised)
      const wrong = raised.filter((is, i) => is && i >= 50).length
      share += wrong / Math.max(1, raised.filter(Boolean).length) / 400
    }
    expect(share).toBeLessThan(0.2)
    expect(share).toBeGreaterThan(0.08)
  })

  it('shows at least one sign of every client raised', () => {
    const uniform = randomStream(5)
    const found = verdicts(
      Array.from({ length: 500 }, () => [uniform() ** 2, uniform() ** 3, uniform()]),
      { rate: 0.3, looks: 1 },
    )
    expect(found.some(({ raised }) => raised)).toBe(true)
    for (const { raised, signsRaised } of found) expect(signsRaised.some(Boolean)).toBe(raised)
  })
})
