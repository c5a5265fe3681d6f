import { describe, expect, it } from 'vitest'
import type { FadingBacktestOptions } from '../../../src/loyalty/fading/index.js'
import { fadingBacktest, fadingSigns } from '../../../src/loyalty/fading/index.js'
import { thrown } from '../../errors/thrown.js'
import { on, steady } from './book.js'

const others = Array.from({ length: 20 }, (_, i) => steady(`other ${i}`, 20 + i, 2500))

/** Two fell silent and left, one fell silent and came back, one left without a sign. */
const histories = [
  ...others,
  steady('gone', 30, 900),
  steady('gone later', 30, 1200),
  {
    client: 'came back',
    purchases: [...steady('', 30, 900).purchases!, ...Array.from({ length: 40 }, (_, i) => on(1300 + 30 * i))],
  },
  steady('left at once', 30, 1395),
]
const lost = [
  { client: 'gone', date: on(1250) },
  { client: 'gone later', date: on(1500) },
  { client: 'left at once', date: on(1410) },
]
const options = { lookOn: [on(1000), on(1100), on(1200), on(1300), on(1400)], lost, knownUntil: on(2500) }

describe('the record of fading signs', () => {
  it('counts alarms by what came after', () => {
    const record = fadingBacktest(histories, options)
    // Alarms: gone and came back from day 1000 on, gone later on day 1300. left at once is looked at on day 1400 for the last time.
    expect(record).toMatchObject({ alarms: 3, foretold: 2, undecided: 0, lost: 3, clients: 24 })
    expect(record.precision).toBeCloseTo(2 / 3, 12)
    expect(record.recall).toBeCloseTo(2 / 3, 12)
    expect(record.leadDays).toEqual({ quarter: 212.5, median: 225, threeQuarters: 237.5 })
    expect(record.precisionInterval!.lower).toBeLessThan(0.3)
    expect(record.looks).toEqual(options.lookOn)
    // Looks at clients: 5 of 24, less 2 of gone after its loss; followed by a loss within a year: 3, 3 and 4.
    const followed = 3 + 3 + 4
    expect(record.baseRate).toBeCloseTo(followed / (5 * 24 - 2), 12)
    expect(record.lift).toBeCloseTo(2 / 3 / record.baseRate!, 12)
    expect(record.signs.silence).toMatchObject({ alarms: 3, foretold: 2 })
    expect(record.signs.depth).toEqual({ alarms: 0, foretold: 0, recall: 0, recallInterval: expect.anything() })
  })

  it('asks as one could have asked then', () => {
    const first = histories.filter(({ client }) => client !== 'x')
    const { clients } = fadingSigns(first, { observedUntil: on(1000) })
    const raised = clients.filter(({ raised: is }) => is).map(({ client }) => client)
    expect(raised).toEqual(['gone', 'came back'])
    const { alarms } = fadingBacktest(histories, { ...options, lookOn: [on(1000)] })
    expect(alarms).toBe(raised.length)
  })

  it('leaves open what nobody knows yet', () => {
    const early = fadingBacktest(histories, { ...options, lost: [lost[0]!], knownUntil: on(1400) })
    // The alarm of gone was right, that of came back wrong; that of gone later, on day 1300, reaches beyond the last day known.
    expect(early).toMatchObject({ alarms: 2, foretold: 1, precision: 0.5, undecided: 1, lost: 1, recall: 1 })
  })

  it('has no figures where there is nothing to count', () => {
    const quiet = fadingBacktest(others, { lookOn: [on(1000)], lost: [], knownUntil: on(1100) })
    expect(quiet).toMatchObject({ alarms: 0, lost: 0, clients: 20 })
    for (const absent of ['precision', 'recall', 'leadDays', 'baseRate', 'lift'])
      expect(quiet).not.toHaveProperty(absent)
    const before = fadingBacktest(others, { lookOn: ['1990-01-01'], lost: [], knownUntil: on(1100) })
    expect(before.clients).toBe(0)
  })

  it.each([
    [{ lookOn: [] }, 'EMPTY_INPUT', 'options.lookOn'],
    [{ lookOn: [on(3000)] }, 'OUT_OF_RANGE', 'options.lookOn[0]'],
    [{ lost: [{ client: 'nobody', date: on(3) }] }, 'INVALID_CLIENT', 'options.lost[0].client'],
    [{ lost: [lost[0]!, lost[0]!] }, 'DUPLICATE_CLIENT', 'options.lost[1].client'],
    [{ lost: [{ client: 'gone', date: on(3000) }] }, 'OUT_OF_RANGE', 'options.lost[0].date'],
    [{ horizonDays: 0 }, 'OUT_OF_RANGE', 'options.horizonDays'],
    [{ level: 2 }, 'OUT_OF_RANGE', 'options.level'],
    [{ observedUntil: on(3) }, 'UNKNOWN_OPTION', 'options.observedUntil'],
  ])('refuses %o', (wrong, code, path) => {
    const asked: FadingBacktestOptions = { ...options, ...wrong }
    expect(thrown(() => fadingBacktest(histories, asked))).toMatchObject({ code, path })
  })
})
