import { expect, it } from 'vitest'
import { prospectFunnel } from '../../../src/loyalty/funnel/prospect-funnel.js'
import { on, STAGES, simulatedProspects, UNTIL } from './prospects.js'

const OPTIONS = { stages: STAGES, observedUntil: UNTIL }

it('adds up: stages, channels and reasons', () => {
  const { all, channels, withoutChannel } = prospectFunnel(
    [
      ...simulatedProspects(300, 1, { broker: 0.7, web: 0.4 }),
      { id: 'x', entered: [on('lead', '2025-01-06')], lost: { date: '2025-01-09', reason: 'price' } },
    ],
    { ...OPTIONS, by: 'channel' },
  )
  expect(all.won + all.lost + all.open).toBe(all.prospects)
  expect(withoutChannel).toBe(1)
  for (const part of ['prospects', 'won', 'open'] as const) {
    expect(channels!.reduce((sum, channel) => sum + channel[part], 0)).toBe(all[part] - (part === 'prospects' ? 1 : 0))
  }
  for (const [i, step] of all.steps.entries()) {
    expect(step.entered).toBe(step.advanced + step.lost + step.open)
    if (i > 0) expect(step.entered).toBe(all.steps[i - 1]!.advanced)
    const { advanced, lost, open } = step.within!
    expect(advanced.probability + lost.probability + open.probability).toBeCloseTo(1, 12)
  }
  expect(all.lostFor.reduce((sum, { prospects }) => sum + prospects, 0)).toBe(all.lost)
  expect(all.lostFor.at(-1)).toEqual({ reason: 'price', prospects: 1 })
})

it('finds the channels that differ, and no others', () => {
  const { comparisons } = prospectFunnel(simulatedProspects(600, 2, { broker: 0.8, fair: 0.4, web: 0.4 }), {
    ...OPTIONS,
    by: 'channel',
  })
  const byPair = Object.fromEntries(comparisons!.map(one => [`${one.channel}-${one.other}`, one.adjustedPValue]))
  expect(Object.keys(byPair)).toEqual(['broker-fair', 'broker-web', 'fair-web'])
  expect(byPair['broker-fair']).toBeLessThan(0.001)
  expect(byPair['broker-web']).toBeLessThan(0.001)
  expect(byPair['fair-web']).toBeGreaterThan(0.05)
})

it('asks for a time of its own, and says no more than was seen', () => {
  const few = [
    { id: 1, entered: [on('lead', '2025-12-01'), on('signed', '2025-12-11')] },
    { id: 2, entered: [on('lead', '2025-12-01')] },
  ]
  const within = (days: number): number | undefined =>
    prospectFunnel(few, { ...OPTIONS, within: days }).all.overall.within?.days
  expect(within(20)).toBe(20)
  expect(within(365)).toBe(30)
})

it('is frozen plain data', () => {
  const funnel = prospectFunnel(simulatedProspects(50, 3, { web: 0.5 }), OPTIONS)
  expect(JSON.parse(JSON.stringify(funnel))).toEqual(funnel)
  expect(Object.isFrozen(funnel.all.steps[0])).toBe(true)
  expect(funnel.channels).toBeUndefined()
})

it('refuses options that are none', () => {
  expect(() => prospectFunnel([], OPTIONS)).toThrow(expect.objectContaining({ code: 'EMPTY_INPUT' }))
  const options: Parameters<typeof prospectFunnel>[1] = { ...OPTIONS, within: -1 }
  expect(() => prospectFunnel([{ id: 1, entered: [on('lead', '2025-12-01')] }], options)).toThrow(
    expect.objectContaining({ path: 'options.within' }),
  )
})
