import { expect, it } from 'vitest'
import { transferCurve } from '../../../src/project/index.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'
import { euro, RISING, rates } from './sample-curves.js'

function fault(fields: object): string {
  const { code, path } = thrown(() =>
    Reflect.apply(transferCurve, undefined, [{ ...euro(RISING), ...fields }, 'curves[0]']),
  )
  return `${path} ${code}`
}

it('is frozen, its day as text, and checked once', () => {
  const checked = transferCurve({ ...euro(RISING, rates([1], [0.001])), on: new Date('2025-01-01') })
  expect(checked).toMatchObject({ currency: 'EUR', on: '2025-01-01', base: RISING, liquidity: { values: [0.001] } })
  expect(Object.isFrozen(checked) && Object.isFrozen(checked.base.values)).toBe(true)
  expect(transferCurve(checked)).toBe(checked)
  expect(transferCurve(JSON.parse(JSON.stringify(checked)))).toEqual(checked)
  expect(transferCurve(euro(RISING))).not.toHaveProperty('liquidity')
})

it('names the field that is wrong', () => {
  expect(fault({ currency: 'euro' })).toBe('curves[0].currency INVALID_TYPE')
  expect(fault({ on: '2025-02-30' })).toBe('curves[0].on INVALID_DATE')
  expect(fault({ base: { ...RISING, quantity: 'hazard' } })).toBe('curves[0].base.quantity OUT_OF_RANGE')
  expect(fault({ base: { ...RISING, unit: 'day' } })).toBe('curves[0].base.unit OUT_OF_RANGE')
  expect(fault({ base: rates([1, 2], [0.02, 30]) })).toBe('curves[0].base.values[1] OUT_OF_RANGE')
  expect(fault({ base: rates([1], [-0.95]) })).toBe('curves[0].base.values[0] OUT_OF_RANGE')
  expect(fault({ liquidity: rates([1], [Number.NaN]) })).toBe('curves[0].liquidity.values[0] OUT_OF_RANGE')
  expect(fault({ base: rates([1], [-0.5]), liquidity: rates([1], [-0.5]) })).toBe('curves[0].liquidity OUT_OF_RANGE')
  expect(fault({ base: rates([1], [6]), liquidity: rates([1], [5]) })).toBe('curves[0].liquidity OUT_OF_RANGE')
  expect(fault({ basis: 1 })).toBe('curves[0].basis UNKNOWN_OPTION')
})

it('answers or names the fault, whatever comes', () => {
  for (const junk of JUNK) {
    expect(thrown(() => Reflect.apply(transferCurve, undefined, [junk])).path).toMatch(/^curve/)
    for (const key of ['currency', 'on', 'base']) expect(fault({ [key]: junk })).toMatch(`curves[0].${key}`)
    if (junk !== undefined) expect(fault({ liquidity: junk })).toMatch('curves[0].liquidity')
  }
})
