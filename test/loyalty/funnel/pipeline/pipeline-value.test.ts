import { expect, it } from 'vitest'
import { pipelineValue } from '../../../../src/loyalty/funnel/pipeline/pipeline-value.js'
import { on, STAGES, simulatedProspects, UNTIL } from '../prospects.js'

const OPTIONS = { stages: STAGES, observedUntil: UNTIL, draws: 200 }
const BOOK = simulatedProspects(400, 21, { broker: 0.7, web: 0.4 })

it('reconciles: prospects, stages, channels, periods and what is not won', () => {
  const value = pipelineValue(BOOK, { ...OPTIONS, by: 'channel' })
  const sum = (list: readonly { expected: number }[]): number => list.reduce((all, { expected }) => all + expected, 0)
  expect(sum(value.prospects)).toBeCloseTo(value.expected, 4)
  expect(sum(value.stages)).toBeCloseTo(value.expected, 4)
  expect(sum(value.channels!)).toBeCloseTo(value.expected, 4)
  expect(sum(value.periods) + value.later.expected).toBeCloseTo(value.expected, 4)
  expect(value.notWon + value.expected).toBeCloseTo(value.amount, 4)
  for (const { probability } of value.prospects) {
    expect(probability).toBeGreaterThanOrEqual(0)
    expect(probability).toBeLessThanOrEqual(1)
  }
  expect(value.interval.lower).toBeLessThan(value.expected)
  expect(value.interval.upper).toBeGreaterThan(value.expected)
  expect(value.interval.kind).toBe('predictive')
})

it('tells the further along, and the better channel, the higher', () => {
  const { prospects } = pipelineValue(BOOK, { ...OPTIONS, by: 'channel' })
  const mean = (stage: string, channel: string): number => {
    const own = prospects.filter(one => one.stage === stage && one.channel === channel)
    return own.reduce((sum, { probability }) => sum + probability, 0) / own.length
  }
  expect(mean('proposal', 'broker')).toBeGreaterThan(mean('lead', 'broker'))
  expect(mean('lead', 'broker')).toBeGreaterThan(mean('lead', 'web'))
})

it('scales with money, and repeats by seed', () => {
  const value = pipelineValue(BOOK, OPTIONS)
  const times = pipelineValue(
    BOOK.map(one => ({ ...one, amount: one.amount! * 1e6 })),
    OPTIONS,
  )
  expect(times.expected).toBeCloseTo(value.expected * 1e6, -2)
  expect(times.interval.upper / value.interval.upper).toBeCloseTo(1e6, 3)
  expect(pipelineValue(BOOK, OPTIONS)).toEqual(value)
  expect(value.channels).toBeUndefined()
})

it('counts a prospect of no channel with all', () => {
  const { channel, ...nameless } = { ...BOOK[0]!, id: 'nameless', entered: [on('lead', '2025-12-30')] }
  const { channels } = pipelineValue([...BOOK, nameless], { ...OPTIONS, by: 'channel' })
  expect(channel).toBeDefined()
  expect(channels![0]).toMatchObject({ name: '', prospects: 1 })
})

it('refuses by name', () => {
  expect(() => pipelineValue([{ id: 1, entered: [on('signed', '2025-02-01')] }], OPTIONS)).toThrow(
    expect.objectContaining({ code: 'NO_DATA' }),
  )
  expect(() => pipelineValue(BOOK, { ...OPTIONS, periods: 0 })).toThrow(
    expect.objectContaining({ path: 'options.periods' }),
  )
  expect(() => pipelineValue(BOOK, { ...OPTIONS, draws: 10 })).toThrow(
    expect.objectContaining({ path: 'options.draws' }),
  )
})
