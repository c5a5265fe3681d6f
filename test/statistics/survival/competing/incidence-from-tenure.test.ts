import { describe, expect, it } from 'vitest'
import { cumulativeIncidence, incidenceFromTenure } from '../../../../src/statistics/survival/competing/index.js'
import { thrown } from '../../../errors/thrown.js'
import { BOOK, DURATION, ENDING } from './book.js'

const whole = cumulativeIncidence(BOOK)

describe('incidences from a tenure', () => {
  it('are what is left of the incidences by who is left', () => {
    const since = incidenceFromTenure(whole, 8)
    const before = whole.times.indexOf(8)
    const left = whole.stillThere.probability[before]!
    const ofDefault = whole.incidence['default']!.probability
    expect(since.times[0]).toBe(whole.times[before + 1]! - 8)
    since.times.forEach((_, k) => {
      const expected = (ofDefault[before + 1 + k]! - ofDefault[before]!) / left
      expect(since.incidence['default']!.probability[k]).toBeCloseTo(expected, 13)
    })
  })

  it('are those of the rows that were watched longer, errors and limits among them', () => {
    const rows = DURATION.flatMap((time, row) => (time > 8 ? [row] : []))
    const later = cumulativeIncidence({
      unit: 'month',
      duration: rows.map(row => DURATION[row]! - 8),
      ending: rows.map(row => ENDING[row]!),
      endings: ['default', 'prepaid'],
    })
    expect(incidenceFromTenure(whole, 8)).toEqual(later)
  })

  it('are as they were from the start', () => {
    expect(incidenceFromTenure(whole, 0)).toBe(whole)
  })

  it('shift stretches without anybody watched', () => {
    const late = { unit: 'year', duration: [3, 1.5, 9], entry: [0.5, 0, 5], ending: ['a', null, null] } as const
    expect(cumulativeIncidence(late).unwatched).toEqual([{ from: 3, to: 5 }])
    const far = { ...late, ending: [null, null, 'a'] } as const
    expect(incidenceFromTenure(cumulativeIncidence(far), 4).unwatched).toEqual([{ from: 0, to: 1 }])
  })

  it('end where the data do', () => {
    expect(thrown(() => incidenceFromTenure(whole, 24)).path).toBe('tenure')
    expect(thrown(() => incidenceFromTenure(whole, -1)).code).toBe('OUT_OF_RANGE')
    const over = cumulativeIncidence({ unit: 'day', duration: [1, 3], entry: [0, 2], ending: ['a', 'b'] })
    expect(thrown(() => incidenceFromTenure(over, 2)).expected).toContain('somebody was still there')
  })
})
