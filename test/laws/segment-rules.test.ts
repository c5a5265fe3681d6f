/** Laws of segments by rules: one client as many, every client in one place, and logic agrees with trying all clients out. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { truthOf } from '../../src/records/conditions/judge.js'
import type { KnownFacts } from '../../src/records/conditions/read-facts.js'
import type { Condition, Fact, Facts } from '../../src/records/index.js'
import { judge } from '../../src/records/index.js'
import type { SchemeFact, SegmentScheme } from '../../src/segmentation/index.js'
import {
  analyseScheme,
  assignBySchemes,
  assignSegment,
  assignSegments,
  checkSegmentScheme,
  schemeReport,
  segmentScheme,
  treatmentOf,
  withTreatment,
} from '../../src/segmentation/index.js'
import { JUNK, pathsOf, replaced } from './junk.js'

const meaning = { en: 'x', zh: 'x' }
const FACTS = {
  n: { kind: 'number', unit: 'one', meaning },
  m: { kind: 'number', unit: 'one', least: 0, most: 1e12, meaning },
  w: { kind: 'words', words: ['x', 'y', 'z'], meaning },
  s: { kind: 'words', several: true, meaning },
  f: { kind: 'yes-no', meaning },
} as const satisfies Readonly<Record<string, SchemeFact>>

/** All that facts can be, as far as the rules below can tell: their thresholds, and numbers between, below and above. */
const VALUES = {
  n: [-2, -1, -0.5, 0, 0.5, 1, 2],
  m: [0, 5e-13, 1e-12, 1e-6, 1, 1e12],
  w: ['x', 'y', 'z'],
  s: [[], ['x'], ['y'], ['x', 'y'], ['q']],
  f: [true, false],
} as const satisfies Readonly<Record<keyof typeof FACTS, readonly Fact[]>>

const statements: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    fact: fc.constant('n'),
    is: fc.constantFrom('at-least', 'at-most', 'above', 'below'),
    value: fc.constantFrom(-1, 0, 1),
  }),
  fc.record({
    fact: fc.constant('m'),
    is: fc.constantFrom('at-least', 'at-most', 'above', 'below'),
    value: fc.constantFrom(0, 1e-12, 1),
  }),
  fc.record({
    fact: fc.constantFrom('w', 's'),
    is: fc.constantFrom('one-of', 'none-of'),
    values: fc.uniqueArray(fc.constantFrom('x', 'y'), { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    fact: fc.constant('f'),
    is: fc.constantFrom('one-of', 'none-of'),
    values: fc.tuple(fc.boolean()),
  }),
)
const questions: fc.Arbitrary<Condition> = fc.record({
  fact: fc.constantFrom('n', 'm', 'w', 's', 'f'),
  is: fc.constantFrom('known', 'unknown'),
})

function trees(leaves: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> {
  return fc.letrec<{ tree: Condition }>(tie => ({
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaves,
      fc.record({ all: fc.array(tie('tree'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('tree') }),
    ),
  })).tree
}

function schemes(leaves: fc.Arbitrary<Condition>): fc.Arbitrary<SegmentScheme> {
  const rule = fc.tuple(fc.constantFrom('a', 'b', 'c'), trees(leaves))
  return fc.array(rule, { minLength: 1, maxLength: 5 }).map(rules => ({
    kind: 'segment-scheme',
    version: 1,
    name: 'drawn',
    title: meaning,
    from: '2026-01-01',
    source: 'Drawn for a test',
    facts: FACTS,
    segments: Object.fromEntries(rules.map(([segment]) => [segment, { name: meaning }])),
    rules: rules.map(([segment, when], i) => ({ name: `rule ${i}`, segment, when })),
  }))
}

const plain = schemes(statements)
const all = schemes(fc.oneof({ weight: 4, arbitrary: statements }, { weight: 1, arbitrary: questions }))
const whole: fc.Arbitrary<Facts> = fc.record({
  n: fc.constantFrom(...VALUES.n),
  m: fc.constantFrom(...VALUES.m),
  w: fc.constantFrom(...VALUES.w),
  s: fc.constantFrom(...VALUES.s),
  f: fc.boolean(),
})
const some: fc.Arbitrary<Facts> = fc
  .tuple(whole, fc.subarray(Object.keys(FACTS)))
  .map(([facts, known]) => Object.fromEntries(known.map(name => [name, facts[name]])))
const clients = fc.array(some, { minLength: 1, maxLength: 30 })

function columnsOf(of: readonly Facts[]) {
  return Object.fromEntries(Object.keys(FACTS).map(name => [name, of.map(facts => facts[name])]))
}

/** Every client there can be; where something may be missing, those of whom it is as well. */
function everybody(isMissingAllowed: boolean): readonly KnownFacts[] {
  let facts: readonly KnownFacts[] = [new Map()]
  for (const [name, values] of Object.entries(VALUES)) {
    facts = facts.flatMap(before => [
      ...(isMissingAllowed ? [before] : []),
      ...values.map((value: Fact) => new Map([...before, [name, value]])),
    ])
  }
  return facts
}

/** Without the reasons, so that very many are soon judged. */
function holdsFor(when: Condition, facts: KnownFacts): boolean {
  return truthOf(when, facts) === 'yes'
}

describe('an assignment', () => {
  it('is by the first rule that surely holds', () => {
    fc.assert(
      fc.property(all, some, (scheme, facts) => {
        const first = scheme.rules.find(({ when }) => judge(when, facts).holds === 'yes')
        const { segment, rule, why } = assignSegment(scheme, facts)
        expect(rule).toBe(first?.name)
        expect(segment).toBe(first === undefined ? 'unassigned' : first.segment)
        expect(why === undefined).toBe(first !== undefined)
      }),
      { numRuns: 500 },
    )
  })

  it('stands where it is certain, and else goes where it says it may, however missing facts turn out', () => {
    fc.assert(
      fc.property(plain, some, whole, (scheme, facts, others) => {
        const { segment, certain, possible, why } = assignSegment(scheme, facts)
        const after = assignSegment(scheme, { ...others, ...facts })
        if (certain) expect(after.segment).toBe(segment)
        const open = possible.map(one => one.segment)
        expect([segment, ...open]).toContain(after.segment)
        expect(certain).toBe(possible.length === 0)
        expect(after.certain).toBe(true)
        if (why === 'no-rule') expect(after.why).toBe('no-rule')
      }),
      { numRuns: 1000 },
    )
  })

  it('of many is that of each, in any order of clients', () => {
    fc.assert(
      fc.property(all, clients, (scheme, of) => {
        const { segment, segmentNames, rule, ruleNames, certain } = assignSegments(scheme, columnsOf(of))
        const reversed = assignSegments(scheme, columnsOf(of.toReversed()))
        expect(Array.from(reversed.segment).toReversed()).toEqual(Array.from(segment))
        for (const [i, facts] of of.entries()) {
          const one = assignSegment(scheme, facts)
          expect(segmentNames[segment[i]!]).toBe(one.segment)
          expect(ruleNames[rule[i]!]).toBe(one.rule)
          expect(certain[i] === 1).toBe(one.certain)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is the same after a journey of the scheme as text', () => {
    fc.assert(
      fc.property(all, clients, (scheme, of) => {
        const copy: SegmentScheme = JSON.parse(JSON.stringify(scheme))
        expect(assignSegments(copy, columnsOf(of))).toEqual(assignSegments(scheme, columnsOf(of)))
      }),
      { numRuns: 50 },
    )
  })
})

describe('a report', () => {
  it('adds up to all clients, by segment, by rule and by reason', () => {
    fc.assert(
      fc.property(all, clients, (scheme, of) => {
        const columns = columnsOf(of)
        const report = schemeReport(scheme, columns)
        const { segment, segmentNames, certain } = assignSegments(scheme, columns)
        const sum = (counts: readonly number[]) => counts.reduce((one, other) => one + other, 0)
        const { noRule, missingFacts } = report.unassigned
        expect(sum(report.segments.map(one => one.clients))).toBe(of.length)
        expect(sum(report.rules.map(({ fires }) => fires)) + noRule + missingFacts).toBe(of.length)
        expect(report.segments.map(one => [one.segment, one.clients])).toEqual(
          segmentNames.map((name, code) => [name, segment.filter(one => one === code).length]),
        )
        expect(sum(report.segments.map(one => one.certain))).toBe(sum(Array.from(certain)))
        expect(report.certainShare).toBe(sum(Array.from(certain)) / of.length)
        for (const { holds, fires, takenBy, isShadowed } of report.rules) {
          expect(fires + sum(takenBy.map(one => one.clients))).toBe(holds)
          expect(isShadowed).toBe(fires === 0 && holds > 0)
        }
        const isOpen = sum(report.missing.map(({ leavesOpen }) => leavesOpen)) > 0
        expect(isOpen).toBe(report.certainShare < 1)
      }),
      { numRuns: 300 },
    )
  })

  it('counts whom two rules hold for, as each of them judges', () => {
    fc.assert(
      fc.property(all, clients, (scheme, of) => {
        const { both, missing } = schemeReport(scheme, columnsOf(of))
        const holds = scheme.rules.map(({ when }) => of.map(facts => judge(when, facts).holds === 'yes'))
        expect(both).toEqual(holds.map(one => holds.map(other => one.filter((is, i) => is && other[i]).length)))
        for (const { fact, clients: count } of missing) {
          expect(count).toBe(of.filter(facts => facts[fact] === undefined).length)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('finds missing what the assignments of its clients find missing', () => {
    fc.assert(
      fc.property(all, clients, (scheme, of) => {
        const open = of.flatMap(facts => [
          ...new Set(assignSegment(scheme, facts).possible.flatMap(one => one.missing)),
        ])
        for (const { fact, leavesOpen } of schemeReport(scheme, columnsOf(of)).missing) {
          expect(leavesOpen).toBe(open.filter(name => name === fact).length)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('logic', () => {
  const known = everybody(false)
  const anybody = everybody(true)

  it('finds gaps, overlaps and reach that trying out every client finds', () => {
    fc.assert(
      fc.property(all, scheme => {
        const { isComplete, gaps, rules, overlaps } = analyseScheme(scheme)
        const holds = known.map(facts => scheme.rules.map(({ when }) => holdsFor(when, facts)))
        const fired = new Set(holds.map(of => of.indexOf(true)))
        const firedForAnybody = new Set(
          anybody.map(facts => scheme.rules.findIndex(({ when }) => holdsFor(when, facts))),
        )
        expect(isComplete).toBe(fired.has(-1) ? 'no' : 'yes')
        for (const { example, where } of gaps) {
          expect(assignSegment(scheme, example).why).toBe('no-rule')
          expect(judge(where, example).holds).toBe('yes')
        }
        for (const [place, { reached, example }] of rules.entries()) {
          expect(reached).toBe(fired.has(place) ? 'yes' : firedForAnybody.has(place) ? 'missing-facts' : 'never')
          if (example !== undefined) expect(assignSegment(scheme, example).rule).toBe(`rule ${place}`)
        }
        const pairs = scheme.rules.flatMap((later, second) =>
          scheme.rules.slice(0, second).flatMap((earlier, first) => {
            return holds.some(of => of[first] && of[second]) ? [[earlier.name, later.name]] : []
          }),
        )
        expect(overlaps.map(({ first, second }) => [first, second])).toEqual(pairs)
      }),
      { numRuns: 150 },
    )
  })

  it('tells in words whom gaps are of: each such client once, and no other', () => {
    fc.assert(
      fc.property(all, scheme => {
        const { gaps } = analyseScheme(scheme, { gaps: 1000 })
        for (const facts of known) {
          const isOut = scheme.rules.every(({ when }) => !holdsFor(when, facts))
          expect(gaps.filter(({ where }) => holdsFor(where, facts))).toHaveLength(isOut ? 1 : 0)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('names rules that take all clients of one nobody reaches, and none that could be spared', () => {
    fc.assert(
      fc.property(all, scheme => {
        for (const { rule, takenBy } of analyseScheme(scheme).rules) {
          if (takenBy === undefined) continue
          const { when } = scheme.rules.find(({ name }) => name === rule)!
          const takers = scheme.rules.filter(({ name }) => takenBy.includes(name))
          const isLeft = (facts: KnownFacts, by: typeof takers) =>
            holdsFor(when, facts) && by.every(taker => !holdsFor(taker.when, facts))
          expect(anybody.some(facts => isLeft(facts, takers))).toBe(false)
          for (const spared of takers) {
            expect(
              anybody.some(facts =>
                isLeft(
                  facts,
                  takers.filter(taker => taker !== spared),
                ),
              ),
            ).toBe(true)
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('lets schemes pass whose rules are all reached, and no others', () => {
    fc.assert(
      fc.property(all, scheme => {
        const never = analyseScheme(scheme).rules.filter(({ reached }) => reached === 'never')
        const codes = checkSegmentScheme(scheme).map(({ code, received }) => [code, received])
        expect(codes).toEqual(never.map(({ rule }) => ['UNREACHABLE_RULE', `"${rule}"`]))
        if (never.length === 0) expect(segmentScheme(scheme)).toEqual(scheme)
      }),
      { numRuns: 200 },
    )
  })
})

describe('whatever is given', () => {
  const scheme: SegmentScheme = {
    kind: 'segment-scheme',
    version: 1,
    name: 'sample',
    title: meaning,
    from: '2026-01-01',
    source: 'Made up',
    facts: FACTS,
    segments: {
      a: { name: meaning, treatment: { price: 'standard', limit: 'keep', collateral: 'none', service: 'standard' } },
    },
    rules: [
      {
        name: 'a',
        segment: 'a',
        when: {
          any: [
            { fact: 'n', is: 'above', value: 1 },
            { fact: 'w', is: 'one-of', values: ['x'] },
          ],
        },
      },
    ],
  }
  const facts = { n: 5, w: 'x', s: ['x'], f: true }
  const columns = { n: [5, null], w: ['x', 'y'], s: [['x'], null], f: [true, false] }

  it('a door answers or names the fault, and what it lets in is no NaN', () => {
    const treatment = { price: 'standard', limit: 'keep', collateral: 'none', service: 'standard', reviewMonths: 12 }
    const doors: readonly (readonly [(...args: never[]) => unknown, readonly unknown[]])[] = [
      [segmentScheme, [scheme]],
      [analyseScheme, [scheme, {}]],
      [assignSegment, [scheme, facts, {}]],
      [assignSegments, [scheme, columns]],
      [assignBySchemes, [[scheme], columns]],
      [schemeReport, [scheme, columns]],
      [treatmentOf, [scheme, 'a']],
      [withTreatment, [scheme, 'a', treatment]],
    ]
    for (const [door, args] of doors) {
      for (const [i, arg] of args.entries()) {
        for (const path of pathsOf(arg)) {
          for (const junk of JUNK) {
            try {
              const answer: unknown = Reflect.apply(door, undefined, args.with(i, replaced(arg, path, junk)))
              expect(JSON.stringify(answer) ?? '').not.toMatch(/NaN|Infinity/)
            } catch (fault) {
              expect(fault, `${door.name} ${path.join('.')} ${String(junk)}`).toHaveProperty('name', 'ClienteleError')
            }
          }
        }
      }
    }
  })

  it('the check of a scheme has faults exactly where the door throws', () => {
    for (const path of pathsOf(scheme)) {
      for (const junk of JUNK) {
        const given = [replaced(scheme, path, junk)]
        const issues: ReturnType<typeof checkSegmentScheme> = Reflect.apply(checkSegmentScheme, undefined, given)
        const isTaken = () => Reflect.apply(segmentScheme, undefined, given)
        if (issues.length === 0) expect(isTaken).not.toThrow()
        else expect(isTaken).toThrow(expect.objectContaining({ name: 'ClienteleError' }))
      }
    }
  })
})
