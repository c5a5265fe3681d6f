import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import { cumulativeIncidence, timeLost } from '../../../../src/statistics/survival/competing/index.js'
import { kaplanMeier, restrictedMean } from '../../../../src/statistics/survival/curves/index.js'
import { thrown } from '../../../errors/thrown.js'
import { BOOK, DURATION, ENDING } from './book.js'

describe('time lost', () => {
  it('is what R says of times in states', () => {
    const { stillThere, lost } = timeLost(cumulativeIncidence(BOOK), { horizon: 20 })
    // survfit counts the time as a client from the first time on (11.26193594146 of 19), so that one month is added here.
    expect(stillThere.value).toBeCloseTo(1 + 11.26193594146, 9)
    expect(lost['default']!.value).toBeCloseTo(2.49895559727, 9)
    expect(lost['prepaid']!.value).toBeCloseTo(5.23910846127, 9)
  })

  it('is of one ending what the restricted mean leaves, with its error', () => {
    const event = ENDING.map(name => (name === null ? 0 : 1))
    const mean = restrictedMean(kaplanMeier({ unit: 'month', duration: DURATION, event }), { horizon: 20 })
    const { stillThere } = timeLost(cumulativeIncidence(BOOK), { horizon: 20 })
    expect(stillThere.standardError).toBeCloseTo(mean.standardError, 12)
    expect(stillThere.interval.lower).toBeCloseTo(mean.interval.lower, 12)
    const ending = ENDING.map(name => (name === null ? null : 'gone'))
    const { lost } = timeLost(cumulativeIncidence({ ...BOOK, ending, endings: ['gone'] }), { horizon: 20 })
    expect(lost['gone']!.value).toBeCloseTo(20 - mean.value, 12)
    expect(lost['gone']!.standardError).toBeCloseTo(mean.standardError, 12)
  })

  it('scatters over books as its standard error says', () => {
    const stream = randomStream(20261123)
    const draws: number[] = []
    const errors: number[] = []
    for (let book = 0; book < 400; book++) {
      const duration: number[] = []
      const ending: (string | null)[] = []
      for (let row = 0; row < 150; row++) {
        const [left, lost] = [-10 * Math.log(1 - stream()), 24 * stream()]
        duration.push(Math.ceil(Math.min(left, lost)))
        ending.push(lost < left ? null : stream() < 0.3 ? 'default' : 'prepaid')
      }
      const { value, standardError } = timeLost(cumulativeIncidence({ unit: 'month', duration, ending }), {
        horizon: 12,
      }).lost['default']!
      draws.push(value)
      errors.push(standardError)
    }
    const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length
    const deviation = Math.sqrt(draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (draws.length - 1))
    expect(errors.reduce((sum, value) => sum + value, 0) / errors.length / deviation).toBeCloseTo(1, 1)
  })

  it('adds up to the horizon, beyond the last time too where nobody is left', () => {
    const over = cumulativeIncidence({ unit: 'month', duration: [1, 2], ending: ['a', 'b'] })
    const { stillThere, lost } = timeLost(over, { horizon: { value: 1, unit: 'year' } })
    expect([stillThere.value, lost['a']!.value, lost['b']!.value]).toEqual([1.5, 5.5, 5])
    expect(lost['b']!.horizon).toBe(12)
  })

  it('ends where the data do', () => {
    expect(thrown(() => timeLost(cumulativeIncidence(BOOK), { horizon: 25 })).path).toBe('options.horizon')
  })
})
