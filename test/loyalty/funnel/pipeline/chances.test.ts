import { expect, it } from 'vitest'
import { chancesOf } from '../../../../src/loyalty/funnel/pipeline/chances.js'
import { readFunnel } from '../../../../src/loyalty/funnel/read-prospects.js'
import { on, STAGES, simulatedProspects, UNTIL } from '../prospects.js'

const OPTIONS = { stages: STAGES, observedUntil: UNTIL }

it('lists who is open, in their stage, with their days', () => {
  const funnel = readFunnel(
    [
      { id: 'won', entered: [on('signed', '2025-12-01')] },
      { id: 'open', entered: [on('qualified', '2025-12-11')], amount: 7, channel: 'web' },
      { id: 'lost', entered: [on('lead', '2025-12-01')], lost: { date: '2025-12-05' } },
    ],
    OPTIONS,
  )
  const { open } = chancesOf(funnel, false)
  expect(open).toEqual([{ place: 1, stage: 1, age: 20, group: 0, amount: 7, channel: 'web' }])
  expect(chancesOf(funnel, true).open[0]!.group).toBe(1)
})

it('names an open one without amount by its row in the list', () => {
  const later = { id: 'later', entered: [on('lead', '2026-12-01')] }
  const funnel = readFunnel([later, { id: 'open', entered: [on('lead', '2025-12-11')] }], OPTIONS)
  expect(() => chancesOf(funnel, false)).toThrow(
    expect.objectContaining({ path: 'prospects[1].amount', code: 'MISSING_VALUE' }),
  )
})

it('counts own prospects whole, and others by the strength that is borrowed', () => {
  const funnel = readFunnel(simulatedProspects(900, 6, { broker: 0.9, fair: 0.5, web: 0.2 }), OPTIONS)
  const { mixes, groups, borrowing } = chancesOf(funnel, true)
  expect(mixes).toHaveLength(4)
  const own = funnel.prospects.findIndex(({ channel }) => channel === 'broker')
  const [all, broker] = mixes
  expect(all![0]).toEqual({ group: 0, others: 1 })
  expect(broker![0]!.group).toBe(groups[own])
  expect(broker![0]!.others).toBeLessThan(0.05)
  expect(borrowing).toHaveLength(9)
  expect(borrowing[0]).toMatchObject({ channel: 'broker', stage: 'lead' })
  expect(borrowing[0]!.borrowed).toBeCloseTo(broker![0]!.others * (900 - borrowing[0]!.own), 9)
})

it('counts all alike where channels do not differ', () => {
  const alike = simulatedProspects(200, 12, { a: 0.5, b: 0.5 }).map((one, i) => ({
    ...one,
    channel: i % 2 === 0 ? 'a' : 'b',
  }))
  const { mixes } = chancesOf(readFunnel(alike, OPTIONS), true)
  expect(mixes[1]!.map(({ others }) => others)).toContain(1)
})
