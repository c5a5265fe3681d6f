import { describe, expect, it } from 'vitest'
import { relationshipValue } from '../../../../src/lifetime/index.js'
import { curveAt } from '../../../../src/model/index.js'
import {
  causeSpecificHazards,
  cumulativeIncidence,
  incidenceAt,
  incidenceFromTenure,
} from '../../../../src/statistics/survival/competing/index.js'
import { thrown } from '../../../errors/thrown.js'
import { BOOK } from './book.js'

const whole = cumulativeIncidence({ ...BOOK, unit: 'week' })

/** How a relationship under hazards that are given ends by a day. */
function valued(hazards: ReturnType<typeof causeSpecificHazards>, days: number) {
  const until = new Date(Date.UTC(2026, 0, 1 + days))
  return relationshipValue({
    valuationDate: '2026-01-01',
    margins: [{ source: 'interest', date: until, amount: 1 }],
    endings: Object.entries(hazards).map(([name, hazard]) => ({ name, hazard })),
    until,
    discount: { kind: 'hurdle-rate', annualHurdleRate: 0 },
  })
}

describe('cause-specific hazards', () => {
  it('give relationshipValue the incidences again, at every time', () => {
    const hazards = causeSpecificHazards(whole)
    for (const weeks of [1, 7, 12, 20]) {
      const at = incidenceAt(whole, [weeks])
      const { byEnding, value } = valued(hazards, 7 * weeks)
      expect(value).toBeCloseTo(at.stillThere.values[0]!, 12)
      for (const name of ['default', 'prepaid']) {
        const probability = byEnding.find(ending => ending.name === name)?.probability
        expect(probability).toBeCloseTo(at.incidence[name]!.values[0]!, 12)
      }
    }
  })

  it('do so at the ends of bands, and from a tenure', () => {
    const since = incidenceFromTenure(whole, 4)
    const hazards = causeSpecificHazards(since, { every: 5 })
    expect(hazards['default']!.times).toEqual([0, 5, 10, 15, 20])
    for (const weeks of [5, 15, 20]) {
      const at = incidenceAt(since, [weeks])
      const { byEnding } = valued(hazards, 7 * weeks)
      expect(byEnding[0]!.probability).toBeCloseTo(at.incidence['default']!.values[0]!, 12)
    }
  })

  it('end before nobody is left, and go on with their means', () => {
    const over = cumulativeIncidence({ unit: 'year', duration: [1, 2, 3, 4], ending: ['a', 'b', 'a', 'b'] })
    const { a, b } = causeSpecificHazards(over, { edges: [2, 10] })
    expect(a!.times).toEqual([0, 2, 3])
    // Half of those who go within two years go by a: ln 2 / 2 · 1/2 a year; then ln 2 by a alone.
    expect(a!.values[0]).toBeCloseTo(Math.LN2 / 4, 14)
    expect(b!.values[1]).toBe(0)
    expect(curveAt(a!, 9)).toBeCloseTo((Math.LN2 / 2 + Math.LN2) / 3, 14)
  })

  it('count who ended at time 0 into the first stretch', () => {
    const early = cumulativeIncidence({ unit: 'day', duration: [0, 2, 4, 4], ending: ['a', 'a', null, null] })
    const { a } = causeSpecificHazards(early)
    expect([a!.times, a!.values[0]]).toEqual([[0, 2, 4], expect.closeTo(Math.LN2 / 2, 14)])
  })

  it('are 0 where nobody ended, and refused where nobody was left', () => {
    const none = cumulativeIncidence({ unit: 'day', duration: [2], ending: [null], endings: ['a'] })
    expect(causeSpecificHazards(none)['a']).toMatchObject({ times: [0, 2], values: [0, 0] })
    const gone = cumulativeIncidence({ unit: 'day', duration: [2], ending: ['a'] })
    expect(thrown(() => causeSpecificHazards(gone)).code).toBe('NO_DATA')
  })
})
