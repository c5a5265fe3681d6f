/** Laws of funnels, pipelines and stages: counts add up, probabilities sum to 1, the order of rows and the unit of money say nothing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Prospect } from '../../src/loyalty/index.js'
import {
  acquisitionCost,
  lifecycleTransitions,
  pipelineValue,
  prospectCohorts,
  prospectFunnel,
} from '../../src/loyalty/index.js'
import { isoDate } from '../../src/money/core.js'
import { JUNK, pathsOf, replaced } from './junk.js'

const STAGES = ['lead', 'qualified', 'proposal', 'signed']
const FIRST = 20_000
const LAST = FIRST + 400
const RULES = { stages: STAGES, observedUntil: isoDate(LAST) }

/** One prospect of any kind: skipping, going back, lost, open, of a channel or none. */
const prospect = fc
  .record({
    days: fc.array(fc.record({ stage: fc.constantFrom(...STAGES), day: fc.integer({ min: 0, max: 450 }) }), {
      minLength: 1,
      maxLength: 6,
    }),
    lostAfter: fc.option(fc.integer({ min: 0, max: 200 })),
    channel: fc.option(fc.constantFrom('broker', 'web', 'fair')),
    amount: fc.double({ min: 0, max: 1e9, noNaN: true }),
  })
  .map(({ days, lostAfter, channel, amount }): Omit<Prospect, 'id'> => {
    const entered = days.map(({ stage, day }) => ({ stage, date: isoDate(FIRST + day) }))
    const last = Math.max(...days.map(({ day }) => day))
    const isWon = days.some(({ stage }) => stage === 'signed')
    return {
      entered,
      amount,
      ...(channel !== null && { channel }),
      ...(lostAfter !== null && !isWon && { lost: { date: isoDate(FIRST + last + lostAfter) } }),
    }
  })
const book = fc
  .array(prospect, { minLength: 1, maxLength: 40 })
  .map(list => list.map((one, id): Prospect => ({ ...one, id })))
  .filter(list => list.some(({ entered }) => entered.some(({ date }) => date <= isoDate(LAST))))

describe('a funnel', () => {
  it('adds up whatever prospects do, and its probabilities to 1', () => {
    fc.assert(
      fc.property(book, prospects => {
        const { all, channels, withoutChannel, later } = prospectFunnel(prospects, { ...RULES, by: 'channel' })
        expect(all.prospects + later).toBe(prospects.length)
        expect(all.won + all.lost + all.open).toBe(all.prospects)
        expect(channels!.reduce((sum, one) => sum + one.prospects, 0) + withoutChannel).toBe(all.prospects)
        for (const [i, { entered, advanced, lost, open, within }] of all.steps.entries()) {
          expect(advanced + lost + open).toBe(entered)
          expect(entered).toBe(i === 0 ? all.prospects : all.steps[i - 1]!.advanced)
          if (within === undefined) continue
          const likely = [within.advanced, within.lost, within.open]
          expect(likely.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9)
          for (const { probability, interval } of likely) {
            expect(interval.lower).toBeGreaterThanOrEqual(0)
            expect(interval.upper).toBeLessThanOrEqual(1)
            expect(interval.lower).toBeLessThanOrEqual(probability + 1e-12)
            expect(interval.upper).toBeGreaterThanOrEqual(probability - 1e-12)
          }
        }
      }),
    )
  })

  it('does not depend on the order of prospects or of their entries', () => {
    fc.assert(
      fc.property(book, prospects => {
        const turned = prospects.toReversed().map(one => ({ ...one, entered: one.entered.toReversed() }))
        const [a, b] = [prospects, turned].map(list => prospectFunnel(list, RULES).all.overall)
        expect(b!.within!.advanced.probability).toBeCloseTo(a!.within!.advanced.probability, 12)
        expect({ ...b, within: undefined }).toEqual({ ...a, within: undefined })
      }),
    )
  })

  it('has shares that do not change where every prospect comes twice, and narrower intervals', () => {
    fc.assert(
      fc.property(book, prospects => {
        const twice = prospects.flatMap((one, id) => [one, { ...one, id: `${id} again` }])
        const [once, doubled] = [prospects, twice].map(list => prospectFunnel(list, RULES).all.overall.within!)
        expect(doubled!.advanced.probability).toBeCloseTo(once!.advanced.probability, 12)
        const width = ({ interval }: NonNullable<typeof doubled>['advanced']): number => interval.upper - interval.lower
        expect(width(doubled!.advanced)).toBeLessThan(width(once!.advanced) + 1e-12)
      }),
    )
  })

  it('deals out its prospects to cohorts, and its wins to channels', () => {
    fc.assert(
      fc.property(
        book,
        fc.constantFrom('last' as const, 'first' as const, 'equal' as const),
        (prospects, attribution) => {
          const { all } = prospectFunnel(prospects, RULES)
          const cohorts = prospectCohorts(prospects, RULES)
          expect(cohorts.reduce((sum, { reached }) => sum + reached[0]!, 0)).toBe(all.prospects)
          const spend = { broker: 10, web: 20 }
          const { channels, total, wonElsewhere } = acquisitionCost(prospects, {
            ...RULES,
            from: isoDate(FIRST),
            attribution,
            spend,
          })
          expect(total.won).toBe(all.won)
          expect(channels.reduce((sum, { won }) => sum + won, 0) + wonElsewhere).toBeCloseTo(total.won, 9)
        },
      ),
    )
  })
})

describe('a pipeline', () => {
  const open = book.filter(prospects => prospectFunnel(prospects, RULES).all.open > 0)

  it('reconciles, whatever prospects do, and moves in proportion to money', () => {
    fc.assert(
      fc.property(open, prospects => {
        const options = { ...RULES, by: 'channel', draws: 100, periods: 3 } as const
        const value = pipelineValue(prospects, options)
        const near = 1e-9 * Math.max(1, value.amount)
        const sum = (list: readonly { readonly expected: number }[]): number =>
          list.reduce((all, one) => all + one.expected, 0)
        for (const list of [value.prospects, value.stages, value.channels!, [...value.periods, value.later]]) {
          expect(Math.abs(sum(list) - value.expected)).toBeLessThan(near)
        }
        expect(value.expected).toBeLessThan(value.amount + near)
        for (const { probability } of value.prospects) {
          expect(probability).toBeGreaterThanOrEqual(0)
          expect(probability).toBeLessThan(1 + 1e-12)
        }
        const { lower, upper } = value.interval
        expect(lower).toBeGreaterThanOrEqual(0)
        expect(upper).toBeLessThan(value.amount + near)
        const cents = pipelineValue(
          prospects.map(one => ({ ...one, amount: one.amount! / 1024 })),
          options,
        )
        expect(Math.abs(cents.expected * 1024 - value.expected)).toBeLessThan(near)
        expect(Math.abs(cents.interval.upper * 1024 - upper)).toBeLessThan(near)
      }),
      { numRuns: 40 },
    )
  })
})

describe('transitions', () => {
  const stay = fc
    .record({
      stage: fc.constantFrom('a', 'b'),
      from: fc.integer({ min: 0, max: 300 }),
      days: fc.integer({ min: 0, max: 300 }),
      next: fc.constantFrom('c', 'ended', undefined),
    })
    .map(({ stage, from, days, next }, client = 0) => {
      const start = { client, stage, from: isoDate(FIRST + from) }
      if (from + days > 400) return start
      return { ...start, until: isoDate(FIRST + from + days), ...(next !== undefined && { next }) }
    })

  it('have probabilities that add up to 1 with staying', () => {
    fc.assert(
      fc.property(fc.array(stay, { minLength: 1, maxLength: 40 }), stays => {
        const history = {
          kind: 'stage-history',
          stages: ['a', 'b', 'c'],
          observedUntil: isoDate(LAST),
          stays,
          uncertain: 0,
        } as const
        for (const { moves, staying, time } of lifecycleTransitions(history).stages) {
          if (moves === undefined) continue
          expect(moves.reduce((sum, { probability }) => sum + probability, staying!.probability)).toBeCloseTo(1, 9)
          const { median, interval } = time!
          if (median !== undefined) expect(interval!.lower).toBeLessThanOrEqual(median)
        }
      }),
    )
  })
})

describe('doors', () => {
  const PROSPECTS: readonly Prospect[] = [
    { id: 'A', entered: [{ stage: 'lead', date: '2025-01-06' }], amount: 5, channel: 'web', touches: ['web'] },
    { id: 'B', entered: [{ stage: 'lead', date: '2025-01-06' }], lost: { date: '2025-02-06', reason: 'price' } },
  ]
  const OPTIONS = { stages: STAGES, observedUntil: '2025-12-31' }

  it('name what is amiss, or answer', () => {
    for (const path of pathsOf(PROSPECTS)) {
      for (const junk of JUNK) {
        const given: readonly Prospect[] = Object.assign([], replaced(PROSPECTS, path, junk))
        try {
          expect(prospectFunnel(path.length === 0 ? (junk as never) : given, OPTIONS).kind).toBe('prospect-funnel')
        } catch (thrown) {
          expect(thrown).toMatchObject({ name: 'ClienteleError' })
        }
      }
    }
  })
})
