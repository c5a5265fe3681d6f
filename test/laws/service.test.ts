import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import { isoDate } from '../../src/money/index.js'
import {
  applicationFunnel,
  complaintHandling,
  complaintRate,
  firstResponse,
  serviceLink,
  turnaround,
} from '../../src/satisfaction/service/index.js'
import { JUNK, pathsOf, replaced } from './junk.js'

const UNTIL = 20_100
const application = fc.record({
  client: fc.integer({ min: 0, max: 9 }),
  submitted: fc.integer({ min: 20_000, max: UNTIL }),
  after: fc.integer({ min: 0, max: 150 }),
  fate: fc.constantFrom('approved' as const, 'declined' as const, 'withdrawn' as const, 'open' as const),
  paid: fc.option(fc.integer({ min: 0, max: 30 }), { nil: null }),
})
const book = fc.array(application, { minLength: 1, maxLength: 40 })
type Book = readonly {
  readonly client: number
  readonly submitted: number
  readonly after: number
  readonly fate: 'approved' | 'declined' | 'withdrawn' | 'open'
  readonly paid: number | null
}[]

const columnsOf = (rows: Book) => ({
  client: rows.map(({ client }) => client),
  submitted: rows.map(({ submitted }) => isoDate(submitted)),
  decided: rows.map(({ submitted, after, fate }) =>
    fate === 'approved' || fate === 'declined' ? isoDate(submitted + after) : null,
  ),
  decision: rows.map(({ fate }) => (fate === 'approved' || fate === 'declined' ? fate : null)),
  withdrawn: rows.map(({ submitted, after, fate }) => (fate === 'withdrawn' ? isoDate(submitted + after) : null)),
  paidOut: rows.map(({ submitted, after, fate, paid }) =>
    fate === 'approved' && paid !== null ? isoDate(submitted + after + paid) : null,
  ),
})

describe('service', () => {
  it('loses no application on the way, and its fates add up', () => {
    fc.assert(
      fc.property(book, fc.integer({ min: 1, max: 90 }), (rows, withinDays) => {
        const { steps, within } = applicationFunnel(columnsOf(rows), { observedUntil: isoDate(UNTIL), withinDays })
        for (const { entered, wentOn, declined, withdrawn, open, conversion } of steps) {
          expect(wentOn + declined + withdrawn + open).toBe(entered)
          expect(conversion.whole).toBe(entered - open)
        }
        expect(steps[1]!.entered).toBe(steps[0]!.wentOn)
        if (within === undefined) return
        const { days: _days, ...fates } = within
        expect(Object.values(fates).reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9)
        for (const { probability, interval } of Object.values(fates)) {
          expect(interval.lower).toBeLessThanOrEqual(probability + 1e-9)
          expect(interval.upper).toBeGreaterThanOrEqual(probability - 1e-9)
        }
      }),
    )
  })

  it('does not depend on the order of rows, and more is done within a longer promise', () => {
    fc.assert(
      fc.property(book, fc.integer({ min: 0, max: 60 }), (rows, decision) => {
        const by = (of: Book, days: number) =>
          turnaround(columnsOf(of), { observedUntil: isoDate(UNTIL), promisedDays: { decision: days } })
        const [plain, turned, longer] = [by(rows, decision), by(rows.toReversed(), decision), by(rows, decision + 9)]
        expect(turned.decision.quantiles).toEqual(plain.decision.quantiles)
        expect(turned.decision.within?.decided?.part).toBe(plain.decision.within?.decided?.part)
        const [short, long] = [plain.decision.within?.all, longer.decision.within?.all]
        if (short !== undefined && long !== undefined) expect(long.share).toBeGreaterThanOrEqual(short.share - 1e-12)
        expect(plain.decision.done + plain.decision.open).toBe(rows.length)
      }),
    )
  })

  it('costs as much per hour as a twenty-fourth per day, and nothing changes with the order', () => {
    const row = fc.record({
      answer: fc.integer({ min: 1, max: 5 }),
      client: fc.integer({ min: 0, max: 5 }),
      days: fc.integer({ min: 0, max: 30 }),
    })
    fc.assert(
      fc.property(fc.array(row, { minLength: 6, maxLength: 30 }), fc.constantFrom(24, 1e-6, 1e6), (rows, unit) => {
        fc.pre(new Set(rows.map(({ days }) => days)).size > 2 && new Set(rows.map(({ answer }) => answer)).size > 1)
        const link = (of: typeof rows, per: number) =>
          serviceLink(
            {
              answers: of.map(({ answer }) => answer),
              client: of.map(({ client }) => client),
              service: { waited: of.map(({ days }) => per * days) },
            },
            { measure: { kind: 'mean' } },
          ).effects[0]!
        const plain = link(rows, 1)
        for (const [other, per] of [
          [link(rows.toReversed(), 1), 1],
          [link(rows, unit), unit],
        ] as const) {
          expect(per * other.perUnit).toBeCloseTo(plain.perUnit, 9)
          expect(other.pValue === undefined).toBe(plain.pValue === undefined)
          if (other.pValue !== undefined && plain.pValue! > 1e-6) expect(other.pValue).toBeCloseTo(plain.pValue!, 6)
        }
      }),
    )
  })

  it('counts complaints with an interval that holds their rate', () => {
    const own = fc.record({
      complaints: fc.integer({ min: 0, max: 6 }),
      years: fc.double({ min: 0.01, max: 100, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(own, { minLength: 1, maxLength: 30 }), rows => {
        const { perYear, complaining } = complaintRate({
          client: rows.map((_, i) => i),
          complaints: rows.map(({ complaints }) => complaints),
          years: rows.map(({ years }) => years),
        })
        expect(perYear.interval.lower).toBeLessThanOrEqual(perYear.value * (1 + 1e-9))
        expect(perYear.interval.upper).toBeGreaterThanOrEqual(perYear.value)
        expect(complaining.share >= 0 && complaining.share <= 1).toBe(true)
      }),
    )
  })
})

const APPLICATIONS = columnsOf([
  { client: 1, submitted: 20_000, after: 5, fate: 'approved', paid: 3 },
  { client: 2, submitted: 20_001, after: 9, fate: 'withdrawn', paid: null },
])
const DOORS: readonly (readonly [name: string, door: (...given: never[]) => unknown, given: readonly unknown[]])[] = [
  [
    'turnaround',
    turnaround,
    [APPLICATIONS, { observedUntil: isoDate(UNTIL), promisedDays: { decision: 3, payout: 5 }, level: 0.9 }],
  ],
  [
    'applicationFunnel',
    applicationFunnel,
    [APPLICATIONS, { observedUntil: isoDate(UNTIL), withinDays: 9, level: 0.9 }],
  ],
  [
    'firstResponse',
    firstResponse,
    [
      { client: [1, 2], waitedHours: [3, 5], answered: [true, false] },
      { withinHours: 4, level: 0.9 },
    ],
  ],
  ['complaintRate', complaintRate, [{ client: ['a', 'b'], complaints: [0, 3], years: [1, 2] }, { level: 0.9 }]],
  [
    'complaintHandling',
    complaintHandling,
    [
      {
        client: ['a', 'b'],
        received: [isoDate(20_000), isoDate(20_001)],
        resolved: [isoDate(20_004), null],
        reopened: [false, false],
        firstContact: [true, false],
      },
      { observedUntil: isoDate(UNTIL), withinDays: 9, level: 0.9 },
    ],
  ],
  [
    'serviceLink',
    serviceLink,
    [
      { answers: [1, 3, 5, 4, null], client: [1, 2, 3, 3, 4], service: { days: [9, 5, 1, 2, 3] } },
      {
        measure: { kind: 'satisfied', scale: { lowest: 1, highest: 5 }, satisfiedFrom: 4 },
        bands: { service: 'days', cuts: [4] },
        level: 0.9,
      },
    ],
  ],
]

describe('doors', () => {
  it.each(DOORS)('%s answers or refuses by name, whatever stands wherever', (_, door, given) => {
    Reflect.apply(door, undefined, given)
    for (const [at, argument] of given.entries()) {
      for (const path of pathsOf(argument)) {
        for (const junk of JUNK) {
          const arguments_ = given.map((other, i) => (i === at ? replaced(argument, path, junk) : other))
          try {
            expectNoHoles(Reflect.apply(door, undefined, arguments_))
          } catch (error) {
            if (!(error instanceof ClienteleError)) throw new Error(`${path.join('.')} as ${String(junk)}: ${error}`)
          }
        }
      }
    }
  })
})

/** Neither NaN nor null stands in an answer. */
function expectNoHoles(of: unknown): void {
  if (typeof of === 'number') expect(Number.isFinite(of)).toBe(true)
  if (typeof of === 'object') {
    expect(of).not.toBeNull()
    for (const inner of Object.values(of ?? {})) expectNoHoles(inner)
  }
}
