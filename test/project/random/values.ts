/** Numbers, levels and escalations at random. */
import fc from 'fast-check'
import { dayNumber, isoDate } from '../../../src/money/index.js'
import type { Escalation, Level, PriceIndex } from '../../../src/records/index.js'

/** What every line of a project may draw on. */
export interface Surroundings {
  readonly close: string
  readonly currencies: readonly string[]
  readonly indices: readonly string[]
}

/** Evenly between two numbers, either included: `fc.double` alone gives mostly numbers next to 0. */
export const double = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: STEPS }).map(step => (step === STEPS ? max : min + ((max - min) * step) / STEPS))

const STEPS = 2 ** 30

/** Evenly over orders of magnitude: 10^from to 10^to. */
export const magnitude = (from: number, to: number): fc.Arbitrary<number> => double(from, to).map(power => 10 ** power)

/** With the field or without it. */
export const maybe = <K extends string, T>(key: K, value: fc.Arbitrary<T>): fc.Arbitrary<{ readonly [_ in K]?: T }> =>
  fc.option(value, { nil: undefined, freq: 2 }).map(held => withField(key, held))

function withField<K extends string, T>(key: K, value: T | undefined): { readonly [_ in K]?: T } {
  const fields: { [_ in K]?: T } = {}
  if (value !== undefined) fields[key] = value
  return fields
}

/** A value for good, or up to four from days on. */
export function level(value: fc.Arbitrary<number>, close: string): fc.Arbitrary<Level> {
  const first = dayNumber(close)
  const days = fc.uniqueArray(fc.integer({ min: -500, max: 6000 }), { minLength: 1, maxLength: 4 })
  const steps = days.chain(after => {
    const ascending = [...after].sort((a, b) => a - b)
    return fc
      .array(value, { minLength: ascending.length, maxLength: ascending.length })
      .map(values => ascending.map((day, i) => ({ from: isoDate(first + day), value: values[i]! })))
  })
  return fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: steps })
}

const growth: fc.Arbitrary<number> = fc.oneof(fc.constantFrom(0, 0.02, 0.025), double(-0.03, 0.08))

export const priceIndex = (close: string): fc.Arbitrary<PriceIndex> =>
  fc
    .tuple(
      level(growth, close),
      maybe(
        'from',
        fc.integer({ min: -800, max: 400 }).map(days => isoDate(dayNumber(close) + days)),
      ),
      maybe('steps', fc.constantFrom('year', 'month')),
    )
    .map(([annualRate, from, steps]) => ({ annualRate, ...from, ...steps }))

/** At its own pace, or with an index where there is one. */
export function escalation({ close, indices }: Surroundings): fc.Arbitrary<Escalation> {
  const own = priceIndex(close).map((index): Escalation => ({ kind: 'rate', ...index }))
  if (indices.length === 0) return own
  const followed = fc
    .tuple(fc.constantFrom(...indices), maybe('share', double(0, 1)))
    .map(([index, share]): Escalation => ({ kind: 'index', index, ...share }))
  return fc.oneof(own, followed)
}

/** Numbers > 0 that add up to 1. */
export function shares(length: number): fc.Arbitrary<number[]> {
  return fc.array(fc.integer({ min: 1, max: 9 }), { minLength: length, maxLength: length }).map(weights => {
    const sum = weights.reduce((total, weight) => total + weight, 0)
    return weights.map(weight => weight / sum)
  })
}
