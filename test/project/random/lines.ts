/** Revenues, costs, maintenance and capex at random: lines of every kind, for a project of a given size. */
import fc from 'fast-check'
import { dayNumber, isoDate, monthsAfter } from '../../../src/money/index.js'
import type {
  CapexLine,
  DatedAmount,
  Depreciation,
  DrawCurve,
  Escalation,
  MaintenanceWork,
  OperatingCost,
  PricePhase,
  ProjectTimeline,
  RevenueLine,
  Volume,
} from '../../../src/records/index.js'
import type { Surroundings } from './values.js'
import { double, escalation, level, magnitude, maybe, shares } from './values.js'

/** A project's size: what a year brings, what building costs. */
export interface Size {
  readonly yearly: number
  readonly capex: number
}

const years = ({ operationMonths }: ProjectTimeline): number => Math.ceil(operationMonths / 12)

function daysIn({ financialClose, constructionMonths, operationMonths }: ProjectTimeline): fc.Arbitrary<string> {
  const close = dayNumber(financialClose)
  const first = monthsAfter(close, constructionMonths, true) + 1
  const last = monthsAfter(close, constructionMonths + operationMonths, true)
  return fc.integer({ min: first, max: last }).map(isoDate)
}

const datedAmounts = (timeline: ProjectTimeline, amount: number): fc.Arbitrary<DatedAmount[]> =>
  fc.array(fc.record({ date: daysIn(timeline), amount: double(0, amount) }), { maxLength: 5 })

const yearlyAmounts = (timeline: ProjectTimeline, amount: number): fc.Arbitrary<number[]> =>
  fc.array(double(0, amount), { maxLength: years(timeline) })

const inCurrency = ({ currencies }: Surroundings): fc.Arbitrary<{ readonly currency?: string }> =>
  maybe('currency', fc.constantFrom(...currencies))

const growing = (around: Surroundings): fc.Arbitrary<{ readonly escalation?: Escalation }> =>
  maybe('escalation', escalation(around))

function phases(timeline: ProjectTimeline, price: number, around: Surroundings): fc.Arbitrary<PricePhase[]> {
  const ends = fc.uniqueArray(fc.integer({ min: 1, max: Math.max(1, timeline.operationMonths - 1) }), { maxLength: 2 })
  return ends.chain(months => {
    const until = timeline.operationMonths < 2 ? [] : [...months].sort((a, b) => a - b)
    const phase = fc
      .tuple(
        fc.constantFrom('contract' as const, 'merchant' as const),
        level(double(0.5 * price, 1.5 * price), around.close),
        growing(around),
      )
      .map(([kind, level_, growth]) => ({ kind, price: level_, ...growth }))
    return fc
      .array(phase, { minLength: until.length + 1, maxLength: until.length + 1 })
      .map(list => list.map((held, i) => (i < until.length ? { ...held, untilMonth: until[i]! } : held)))
  })
}

const volume = (units: number, close: string): fc.Arbitrary<Volume> =>
  fc
    .tuple(
      level(double(0.8 * units, 1.2 * units), close),
      maybe('shape', shares(12)),
      maybe('availability', level(double(0.8, 1), close)),
      maybe('degradation', double(0, 0.03)),
    )
    .map(([annual, shape, availability, degradation]) => ({
      unit: 'unit',
      annual,
      ...shape,
      ...availability,
      ...degradation,
    }))

/** One to three lines that bring about so much a year. */
export function revenues(
  timeline: ProjectTimeline,
  { yearly }: Size,
  around: Surroundings,
): fc.Arbitrary<RevenueLine[]> {
  const common = (i: number): fc.Arbitrary<{ name: string; currency?: string; taxable?: boolean; paidTo?: 'owners' }> =>
    fc
      .tuple(
        inCurrency(around),
        maybe('taxable', fc.boolean()),
        fc.oneof({ weight: 9, arbitrary: fc.constant({}) }, fc.constant({ paidTo: 'owners' as const })),
      )
      .map(([money, taxable, paidTo]) => ({ name: `revenue ${i}`, ...money, ...taxable, ...paidTo }))
  const sold = magnitude(0, 6).chain(units =>
    fc
      .tuple(volume(units, around.close), phases(timeline, yearly / units, around))
      .map(([held, list]) => ({ kind: 'volume-price' as const, volume: held, phases: list })),
  )
  const byYear = yearlyAmounts(timeline, yearly).map(amounts => ({ kind: 'yearly' as const, amounts }))
  const dated = datedAmounts(timeline, yearly).map(amounts => ({ kind: 'dated' as const, amounts }))
  const body = fc.oneof(
    { weight: 4, arbitrary: sold },
    { weight: 1, arbitrary: byYear },
    { weight: 1, arbitrary: dated },
  )
  const first = fc.tuple(common(0), sold).map(([name, held]): RevenueLine => ({ ...name, ...held }))
  const other = (i: number): fc.Arbitrary<RevenueLine> =>
    fc.tuple(common(i), body).map(([name, held]): RevenueLine => ({ ...name, ...held }))
  return fc.oneof(
    first.map(line => [line]),
    fc.tuple(first, other(1)).map(lines => [...lines]),
    fc.tuple(other(0), other(1), other(2)).map(lines => [...lines]),
  )
}

/** Up to four lines of cost beside these revenues. */
export function operatingCosts(
  timeline: ProjectTimeline,
  { yearly }: Size,
  around: Surroundings,
  lines: readonly RevenueLine[],
): fc.Arbitrary<OperatingCost[]> {
  const { close } = around
  const counted = lines.flatMap(line => (line.kind === 'volume-price' ? [line] : []))
  const name = 'cost'
  const money = fc.tuple(inCurrency(around), growing(around)).map(([held, growth]) => ({ ...held, ...growth }))
  const kinds: fc.Arbitrary<OperatingCost>[] = [
    fc
      .tuple(level(double(0, 0.3 * yearly), close), money)
      .map(([annual, held]) => ({ kind: 'fixed', name, annual, ...held })),
    fc
      .tuple(
        level(double(0, 0.1), close),
        maybe(
          'of',
          fc.subarray(
            lines.map(line => line.name),
            { minLength: 1 },
          ),
        ),
      )
      .map(([share, of]) => ({ kind: 'share-of-revenue', name, share, ...of })),
    fc
      .tuple(yearlyAmounts(timeline, 0.1 * yearly), inCurrency(around))
      .map(([amounts, held]) => ({ kind: 'yearly', name, amounts, ...held })),
    fc
      .tuple(datedAmounts(timeline, 0.1 * yearly), inCurrency(around))
      .map(([amounts, held]) => ({ kind: 'dated', name, amounts, ...held })),
    ...counted.map(line =>
      fc.tuple(level(double(0, 0.1 * yearly), close), money).map(([cost, held]): OperatingCost => {
        const { annual } = line.volume
        const units = typeof annual === 'number' ? annual : annual[0]!.value
        const perUnit =
          typeof cost === 'number' ? cost / units : cost.map(step => ({ ...step, value: step.value / units }))
        return { kind: 'variable', name, perUnit, of: line.name, ...held }
      }),
    ),
  ]
  return fc
    .array(fc.oneof(...kinds), { maxLength: 4 })
    .map(costs => costs.map((cost, i) => ({ ...cost, name: `cost ${i}` })))
}

/** Up to two works. */
export const maintenance = (
  { operationMonths }: ProjectTimeline,
  { yearly }: Size,
  around: Surroundings,
): fc.Arbitrary<MaintenanceWork[]> =>
  fc
    .array(
      fc
        .tuple(
          double(0, 0.5 * yearly),
          fc.uniqueArray(fc.integer({ min: 1, max: operationMonths }), { minLength: 1, maxLength: 3 }),
          inCurrency(around),
          growing(around),
        )
        .map(([cost, months, money, growth]) => ({
          cost,
          afterMonths: [...months].sort((a, b) => a - b),
          ...money,
          ...growth,
        })),
      { maxLength: 2 },
    )
    .map(works => works.map((work, i) => ({ name: `work ${i}`, ...work })))

export const depreciation: fc.Arbitrary<Depreciation> = fc.oneof(
  fc.integer({ min: 1, max: 30 }).map((span): Depreciation => ({ kind: 'straight-line', years: span })),
  fc
    .tuple(fc.integer({ min: 1, max: 30 }), maybe('factor', double(0.5, 2.5)))
    .map(([span, factor]): Depreciation => ({ kind: 'declining-balance', years: span, ...factor })),
  fc
    .integer({ min: 1, max: 8 })
    .chain(span =>
      fc
        .tuple(shares(span), double(0, 1))
        .map(([list, part]): Depreciation => ({ kind: 'table', shares: list.map(share => share * part) })),
    ),
)

function draw({ financialClose, constructionMonths }: ProjectTimeline): fc.Arbitrary<DrawCurve> {
  const close = dayNumber(financialClose)
  const start = monthsAfter(close, constructionMonths, true)
  const dated = fc.integer({ min: 1, max: 4 }).chain(count =>
    fc
      .tuple(shares(count), fc.array(fc.integer({ min: close, max: start }), { minLength: count, maxLength: count }))
      .map(
        ([list, days]): DrawCurve => ({
          kind: 'dated',
          shares: list.map((share, i) => ({ date: isoDate(days[i]!), share })),
        }),
      ),
  )
  return fc.oneof(
    fc.constant<DrawCurve>({ kind: 'at-close' }),
    fc.constant<DrawCurve>({ kind: 'even' }),
    maybe('steepness', double(0.5, 6)).map((held): DrawCurve => ({ kind: 's-curve', ...held })),
    dated,
    ...(constructionMonths === 0
      ? []
      : [shares(constructionMonths).map((list): DrawCurve => ({ kind: 'monthly', shares: list }))]),
  )
}

/** One to three lines that cost so much in all, about. */
export const capex = (timeline: ProjectTimeline, size: Size, around: Surroundings): fc.Arbitrary<CapexLine[]> =>
  fc.integer({ min: 1, max: 3 }).chain(count =>
    fc
      .array(
        fc
          .tuple(
            double(0.5, 1),
            draw(timeline),
            maybe('depreciation', depreciation),
            inCurrency(around),
            growing(around),
          )
          .map(([part, curve, allowed, money, growth]) => ({
            amount: (part * size.capex) / count,
            draw: curve,
            ...allowed,
            ...money,
            ...growth,
          })),
        { minLength: count, maxLength: count },
      )
      .map(lines => lines.map((line, i) => ({ name: `capex ${i}`, ...line }))),
  )
