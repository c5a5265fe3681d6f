/** What holds for the ready schemes whoever the client is: everybody has one place, and better figures never give a worse one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statementsWithin } from '../../src/records/conditions/statements-within.js'
import type { Fact, Facts } from '../../src/records/index.js'
import type { SegmentScheme } from '../../src/segmentation/index.js'
import {
  analyseScheme,
  assignSegment,
  CREDIT_STANDING,
  ENTERPRISE_SIZE,
  ENTERPRISE_SIZE_CN,
  ENTERPRISE_STAGE,
  SEGMENT_SCHEMES,
} from '../../src/segmentation/index.js'
import { segmentOf } from '../segmentation/schemes/segment-of.js'

/** Clients of whom all is known; numbers at the limits of the rules, beside them and far away. */
function clients(scheme: SegmentScheme): fc.Arbitrary<Readonly<Record<string, Fact>>> {
  const statements = scheme.rules.flatMap(({ when }) => statementsWithin(when))
  const facts = Object.entries(scheme.facts).map(([name, fact]): [string, fc.Arbitrary<Fact>] => {
    if (fact.kind === 'yes-no') return [name, fc.boolean()]
    if (fact.kind === 'words') return [name, fc.constantFrom(...(fact.words ?? ['other']))]
    const { least = -1e12, most = 1e12 } = fact
    const limits = statements.flatMap(s => (s.fact === name && 'value' in s ? [s.value] : []))
    const near = limits.flatMap(limit => [limit, limit * (1 - 1e-9) - 1e-12, limit * (1 + 1e-9) + 1e-12])
    const figures = [...near, least, most, 0, 1e-12, 1].filter(figure => figure >= least && figure <= most)
    return [name, fc.constantFrom(...figures)]
  })
  return fc.record(Object.fromEntries(facts))
}

describe.each(Object.entries(SEGMENT_SCHEMES))('the scheme of %s', (_, scheme) => {
  it('leaves no gap, by logic alone, and no rule that nobody reaches', () => {
    const { isComplete, gaps, rules } = analyseScheme(scheme)
    expect(isComplete).toBe('yes')
    expect(gaps).toEqual([])
    const unreached = rules.filter(({ reached }) => reached !== 'yes')
    expect(unreached.every(({ rule, reached }) => reached === 'missing-facts' && STAND_INS.test(rule))).toBe(true)
  })

  it('has one certain place for everybody of whom all is known: the first rule that holds', () => {
    fc.assert(
      fc.property(clients(scheme), facts => {
        const { segment, certain } = assignSegment(scheme, facts)
        expect(segment).toBe(segmentOf(scheme, facts))
        expect(scheme.segments[segment]).toBeDefined()
        expect(certain).toBe(true)
      }),
    )
  })

  it('keeps to a certain place when more becomes known, but for facts whose absence counts', () => {
    const names = Object.keys(scheme.facts).filter(name => !READ_FOR_ABSENCE.includes(name))
    fc.assert(
      fc.property(clients(scheme), fc.subarray(names), (facts, hidden) => {
        const known: Facts = Object.fromEntries(Object.entries(facts).filter(([name]) => !hidden.includes(name)))
        const { segment, certain } = assignSegment(scheme, known)
        if (certain) expect(segment).toBe(assignSegment(scheme, facts).segment)
      }),
    )
  })
})

/** What stands in for facts that are missing. */
const STAND_INS = /-by-(rating|age|revenue)$/

/** Where these are missing, others decide in their place. */
const READ_FOR_ABSENCE = ['probabilityOfDefault', 'operatingCashFlow', 'investingCashFlow', 'financingCashFlow']

const SIZES = ['micro', 'small', 'medium', 'large', 'multinational']

it.each([ENTERPRISE_SIZE, ENTERPRISE_SIZE_CN])('never makes a client smaller for growing: $name', scheme => {
  const names = Object.entries(scheme.facts).flatMap(([name, { kind }]) => (kind === 'number' ? [name] : []))
  const more = fc.record(Object.fromEntries(names.map(name => [name, fc.double({ min: 0, max: 1e9, noNaN: true })])))
  fc.assert(
    fc.property(clients(scheme), more, (facts, added) => {
      const grown = Object.entries(added).map(([name, figure]) => [name, Number(facts[name]) + figure])
      const place = (client: Facts) => SIZES.indexOf(assignSegment(scheme, client).segment)
      expect(place({ ...facts, ...Object.fromEntries(grown) })).toBeGreaterThanOrEqual(place(facts))
    }),
  )
})

it('never thinks better of a client for a higher probability of default', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true }).map(x => x ** 4)
  fc.assert(
    fc.property(share, share, (one, other) => {
      const place = (probabilityOfDefault: number) =>
        Object.keys(CREDIT_STANDING.segments).indexOf(
          assignSegment(CREDIT_STANDING, { inDefault: false, probabilityOfDefault }).segment,
        )
      expect(place(Math.max(one, other))).toBeGreaterThanOrEqual(place(Math.min(one, other)))
    }),
  )
})

it('finds the same stage in any currency', () => {
  const flow = fc.double({ min: -1e12, max: 1e12, noNaN: true })
  const rate = fc.double({ min: 1e-6, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(flow, flow, flow, rate, (operating, investing, financing, factor) => {
      const stage = (by: number) =>
        assignSegment(ENTERPRISE_STAGE, {
          operatingCashFlow: operating * by,
          investingCashFlow: investing * by,
          financingCashFlow: financing * by,
        }).segment
      // A flow too small for the rate would vanish, as money does not.
      fc.pre([operating, investing, financing].every(amount => amount === 0 || Math.abs(amount) > 1e-300))
      expect(stage(factor)).toBe(stage(1))
    }),
  )
})
