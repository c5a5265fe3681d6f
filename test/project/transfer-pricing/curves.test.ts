import { expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/index.js'
import { curveOf, prepareCurves } from '../../../src/project/transfer-pricing/curves.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'
import { euro, RISING, rates } from './sample-curves.js'

const FLAT = rates([1], [0.05])
const CURVES = [euro(FLAT, undefined, '2025-07-01'), euro(RISING), { ...euro(FLAT), currency: 'USD' }]

it('takes the latest curve quoted by a day, in whichever order they came', () => {
  for (const curves of [CURVES, [...CURVES].reverse()]) {
    const prepared = prepareCurves(curves)
    const on = (day: string): number => curveOf(prepared, 'EUR', dayNumber(day), 'loan').on
    expect(on('2025-01-01')).toBe(dayNumber('2025-01-01'))
    expect(on('2025-06-30')).toBe(dayNumber('2025-01-01'))
    expect(on('2025-07-01')).toBe(dayNumber('2025-07-01'))
    expect(on('2030-01-01')).toBe(dayNumber('2025-07-01'))
    expect(curveOf(prepared, 'USD', dayNumber('2025-03-01'), 'loan').base.at(1)).toBeCloseTo(1 / 1.05, 15)
  }
})

it('names currency and day where there is none', () => {
  const prepared = prepareCurves(CURVES)
  const early = thrown(() => curveOf(prepared, 'EUR', dayNumber('2024-12-31'), 'relationship.facilities[2]'))
  expect(early).toMatchObject({ code: 'MISSING_CURVE', path: 'relationship.facilities[2]' })
  expect(early.expected).toBe('a transfer curve of EUR quoted on 2024-12-31 or before')
  expect(early.received).toContain('2025-01-01')
  const other = thrown(() => curveOf(prepared, 'JPY', dayNumber('2025-12-31'), 'loan'))
  expect(other).toMatchObject({ code: 'MISSING_CURVE', received: expect.stringContaining('none of JPY') })
  expect(thrown(() => curveOf(prepareCurves([]), 'EUR', 0, 'loan')).code).toBe('MISSING_CURVE')
})

it('refuses two curves of one currency on a day, and what is no list of curves', () => {
  expect(thrown(() => prepareCurves([...CURVES, euro(FLAT)]))).toMatchObject({
    code: 'CONFLICTING_OPTIONS',
    path: 'curves[3].on',
  })
  expect(thrown(() => Reflect.apply(prepareCurves, undefined, [Array(1)])).path).toBe('curves[0]')
  for (const junk of JUNK.filter(value => value !== undefined && !Array.isArray(value))) {
    expect(thrown(() => Reflect.apply(prepareCurves, undefined, [junk, 'terms.curves'])).path).toBe('terms.curves')
  }
})
