import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ContentRelationship } from '../../src/satisfaction/value-link/index.js'
import {
  hazardRatioOfPoints,
  satisfactionEffect,
  worthOfSatisfaction,
} from '../../src/satisfaction/value-link/index.js'
import { JUNK } from './junk.js'

const relationship = fc
  .record({
    hazard: fc.double({ min: 0, max: 5, noNaN: true }),
    other: fc.double({ min: 0, max: 5, noNaN: true }),
    margins: fc.array(
      fc.record({
        time: fc.double({ min: 0, max: 40, noNaN: true }),
        amount: fc.double({ min: 0, max: 1e9, noNaN: true }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ hazard, other, margins }): Omit<ContentRelationship, 'client'> => {
    const flat = (value: number) =>
      ({ unit: 'year', times: [0], values: [value], between: 'step', quantity: 'hazard' }) as const
    return { leaving: flat(hazard), otherEndings: flat(other), margins }
  })
const relationships = fc
  .array(relationship, { minLength: 1, maxLength: 4 })
  .map(list => list.map((one, k) => ({ ...one, client: `client ${k}` })))
const slope = fc.record({
  estimate: fc.double({ min: -0.2, max: 0, noNaN: true }),
  standardError: fc.double({ min: 0, max: 0.1, noNaN: true }),
})
const effect = slope.map(logHazardPerPoint => ({ route: 'direct' as const, logHazardPerPoint }))
const options = { annualDiscountRate: 0.08, draws: 100 }

describe('laws of the worth of satisfaction', () => {
  it('clients who stay longer are worth more, never more than if nobody left, and the sum is the whole', () => {
    fc.assert(
      fc.property(relationships, effect, (clients, of) => {
        const { worth, valueNow, valueThen, clients: parts } = worthOfSatisfaction(clients, of, options)
        expect(worth).toBeGreaterThanOrEqual(-1e-9 * valueNow)
        const never = clients.map(one => ({ ...one, leaving: { ...one.leaving, values: [0] } }))
        const { valueNow: most } = worthOfSatisfaction(never, of, options)
        expect(valueThen).toBeLessThanOrEqual(most * (1 + 1e-12))
        expect(parts.reduce((sum, part) => sum + part.worth, 0)).toBeCloseTo(worth, 3)
      }),
      { numRuns: 60 },
    )
  })

  it('order of clients, currency and the unit of time change nothing', () => {
    fc.assert(
      fc.property(relationships, effect, (clients, of) => {
        const { worth, interval } = worthOfSatisfaction(clients, of, options)
        const reversed = worthOfSatisfaction([...clients].reverse(), of, options)
        const scale = Math.max(1, Math.abs(interval.lower), Math.abs(interval.upper), Math.abs(worth))
        expect(Math.abs(reversed.worth - worth) / scale).toBeLessThan(1e-9)
        expect(Math.abs(reversed.interval.lower - interval.lower) / scale).toBeLessThan(1e-9)
        const monthly = clients.map(one => ({
          ...one,
          margins: one.margins.map(({ time, amount }) => ({ time: time * 12, amount: amount * 1000 })),
          leaving: { ...one.leaving, unit: 'month' as const, values: one.leaving.values.map(value => value / 12) },
          ...(one.otherEndings !== undefined && {
            otherEndings: {
              ...one.otherEndings,
              unit: 'month' as const,
              values: one.otherEndings.values.map(v => v / 12),
            },
          }),
        }))
        expect(Math.abs(worthOfSatisfaction(monthly, of, options).worth / 1000 - worth) / scale).toBeLessThan(1e-9)
      }),
      { numRuns: 60 },
    )
  })

  it('junk is named', () => {
    const fine = relationships
    for (const junk of JUNK) {
      for (const call of [
        () =>
          worthOfSatisfaction(
            junk as never,
            { route: 'direct', logHazardPerPoint: { estimate: 0, standardError: 0 } },
            options,
          ),
        () => worthOfSatisfaction(fc.sample(fine, 1)[0]!, junk as never, options),
        () => hazardRatioOfPoints(junk as never),
        () => satisfactionEffect(junk as never),
      ]) {
        expect(call).toThrow(expect.objectContaining({ name: 'ClienteleError' }))
      }
    }
  })
})
