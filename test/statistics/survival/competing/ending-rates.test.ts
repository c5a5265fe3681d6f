import { describe, expect, it } from 'vitest'
import { rateInterval } from '../../../../src/statistics/index.js'
import { endingRates } from '../../../../src/statistics/survival/competing/index.js'
import { thrown } from '../../../errors/thrown.js'

const BOOK = { unit: 'month', duration: [3, 6, 8], ending: ['a', 'b', null] } as const

describe('rates by bands', () => {
  it('are endings by the time watched, an ending at an edge within the band before it', () => {
    const [first, second] = endingRates(BOOK, { edges: [3, 8] })
    expect(first).toMatchObject({ from: 0, until: 3, exposure: 9 })
    expect(first!.rates['a']).toEqual({ events: 1, rate: 1 / 9, interval: rateInterval(1, 9) })
    expect(second).toMatchObject({ from: 3, until: 8, exposure: 8 })
    expect(second!.rates['b']!.rate).toBe(1 / 8)
  })

  it('count late entries and weights', () => {
    const [first, second] = endingRates({ ...BOOK, entry: [0, 4, 2], weights: [1, 2, 0.5] }, { edges: [5, 6] })
    expect([first!.exposure, second!.exposure]).toEqual([3 + 2 + 1.5, 2 + 0.5])
    expect(second!.rates['b']).toMatchObject({ events: 2, rate: 2 / 2.5 })
  })

  it('are of all times as one, and absent where nobody was watched', () => {
    const [all] = endingRates(BOOK)
    expect(all).toMatchObject({ from: 0, until: 8, exposure: 17 })
    const [, , late] = endingRates(BOOK, { edges: [4, 8, 12] })
    expect(late!.rates['a']).toEqual({ events: 0 })
    const [none] = endingRates({ unit: 'day', duration: [0], ending: ['a'] })
    expect(none!.rates['a']).toEqual({ events: 1 })
  })

  it('leave out what comes after the last edge', () => {
    expect(endingRates(BOOK, { edges: [2] })[0]).toMatchObject({ exposure: 6, rates: { a: { events: 0 } } })
  })

  it('refuse what says nothing of endings', () => {
    expect(thrown(() => endingRates({ unit: 'day', duration: [1], ending: [null] })).code).toBe('NO_EVENTS')
  })
})
