import { expect, it } from 'vitest'
import { conversion, stayOf } from '../../../src/loyalty/funnel/conversion.js'
import { readFunnel } from '../../../src/loyalty/funnel/read-prospects.js'
import { STAYS } from '../../../src/loyalty/stages/stage-exits.js'
import { on, STAGES, simulatedProspects, UNTIL } from './prospects.js'

const LEVEL = { level: 0.95 }
const read = (prospects: Parameters<typeof readFunnel>[0]): ReturnType<typeof readFunnel> =>
  readFunnel(prospects, { stages: STAGES, observedUntil: UNTIL })

it('tells who advanced, who was lost and who is on the way', () => {
  const funnel = read([
    { id: 1, entered: [on('lead', '2025-12-01'), on('qualified', '2025-12-11')] },
    { id: 2, entered: [on('lead', '2025-12-01')], lost: { date: '2025-12-21' } },
    { id: 3, entered: [on('lead', '2025-12-26')] },
    { id: 4, entered: [on('lead', '2025-12-01'), on('proposal', '2025-12-01')] },
  ])
  const [advanced, lost, open, skipping] = funnel.prospects
  expect(stayOf(advanced!, 0, 1, funnel.until)).toEqual([{ days: 10, exit: 0 }])
  expect(stayOf(lost!, 0, 1, funnel.until)).toEqual([{ days: 20, exit: 1 }])
  expect(stayOf(open!, 0, 1, funnel.until)).toEqual([{ days: 5, exit: STAYS }])
  expect(stayOf(skipping!, 1, 2, funnel.until)).toEqual([{ days: 0, exit: 0 }])
  expect(stayOf(lost!, 1, 2, funnel.until)).toEqual([])
  const all = conversion(funnel, funnel.prospects, [0, 1], LEVEL)
  expect([all.entered, all.advanced, all.lost, all.open]).toEqual([4, 2, 1, 1])
  expect(all.decided!.share).toBeCloseTo(2 / 3, 12)
  // At day 0 one of four leaves; of the two still seen at day 10 one; at day 20 the last is lost.
  expect(all.within!.advanced.probability).toBeCloseTo(1 / 4 + (3 / 4) * (1 / 2), 12)
  expect(all.within!.lost.probability).toBeCloseTo(3 / 8, 12)
  expect(all.within!.open.probability).toBe(0)
})

it('has counts alone where nobody came, and no decided share where nobody is decided', () => {
  const funnel = read([{ id: 3, entered: [on('lead', '2025-12-26')] }])
  expect(conversion(funnel, funnel.prospects, [1, 2], LEVEL)).toEqual({
    from: 'qualified',
    to: 'proposal',
    entered: 0,
    advanced: 0,
    lost: 0,
    open: 0,
  })
  const lead = conversion(funnel, funnel.prospects, [0, 1], LEVEL)
  expect(lead.decided).toBeUndefined()
  expect(lead.time!.median).toBeUndefined()
  expect(lead.within!.open.probability).toBe(1)
})

it('is the share of counts, with their interval, where all are decided', () => {
  const decided = simulatedProspects(400, 5, { web: 0.5 }).map(one => ({ ...one }))
  const funnel = readFunnel(decided, { stages: STAGES, observedUntil: '2027-12-31' })
  for (const from of [0, 1, 2]) {
    const { decided: share, within, entered, advanced } = conversion(funnel, funnel.prospects, [from, from + 1], LEVEL)
    expect(within!.advanced.probability).toBeCloseTo(advanced / entered, 12)
    expect(within!.advanced.interval.lower).toBeCloseTo(share!.interval.lower, 9)
    expect(within!.advanced.interval.upper).toBeCloseTo(share!.interval.upper, 9)
  }
})

it('corrects what counting the decided alone gets wrong where the lost are slow', () => {
  // Half are signed after 10 days, half lost after 100; watched for 50 days on average.
  const slow = Array.from({ length: 400 }, (_, i) => {
    const start = new Date(Date.UTC(2025, 8, 2 + (i % 120)))
    const end = new Date(start.getTime() + (i % 2 === 0 ? 10 : 100) * 86_400_000)
    return i % 2 === 0
      ? {
          id: i,
          entered: [
            { stage: 'lead', date: start },
            { stage: 'qualified', date: end },
          ],
        }
      : { id: i, entered: [{ stage: 'lead', date: start }], lost: { date: end } }
  })
  const funnel = read(slow)
  const { decided, within } = conversion(funnel, funnel.prospects, [0, 1], LEVEL)
  expect(decided!.share).toBeGreaterThan(0.8)
  expect(within!.advanced.probability).toBeCloseTo(0.5, 1)
})
