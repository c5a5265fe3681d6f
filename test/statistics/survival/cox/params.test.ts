import { expect, it } from 'vitest'
import { readByColumn, readParams } from '../../../../src/statistics/survival/cox/params.js'
import { thrown } from '../../../errors/thrown.js'
import { JUNK, pathsOf, replaced } from '../../../laws/junk.js'
import { PARAMS } from './simple.js'

const [base] = PARAMS.baseline
const withBase = (change: object): unknown => ({ ...PARAMS, baseline: [{ ...base, ...change }] })
const fault = (params: unknown) => thrown(() => readParams(params, 'params'))

it('gives back what is right, and 0 for −0', () => {
  expect(readParams(PARAMS, 'params')).toEqual(PARAMS)
  expect(Object.is(readByColumn({ a: -0 }, ['a'], 'x')['a'], 0)).toBe(true)
})

it('names what is wrong', () => {
  expect(fault({ ...PARAMS, coefficients: {} })).toMatchObject({ code: 'EMPTY_INPUT', path: 'params.coefficients' })
  expect(fault({ ...PARAMS, means: {} })).toMatchObject({ code: 'MISSING_VALUE', path: 'params.means.rate' })
  expect(fault({ ...PARAMS, means: { rate: 4, age: 1 } })).toMatchObject({ code: 'UNKNOWN_OPTION' })
  expect(fault({ ...PARAMS, baseline: [] }).code).toBe('EMPTY_INPUT')
  expect(fault(withBase({ times: [6, 6] })).path).toBe('params.baseline[0].times[1]')
  expect(fault(withBase({ times: [6, 25] })).path).toBe('params.baseline[0].times[1]')
  expect(fault(withBase({ from: 7 })).path).toBe('params.baseline[0].times[0]')
  expect(fault(withBase({ from: 7, until: 6 })).path).toBe('params.baseline[0].until')
  expect(fault(withBase({ cumulativeHazard: [0.3, 0.1] })).path).toBe('params.baseline[0].cumulativeHazard[1]')
  expect(fault(withBase({ cumulativeHazard: [0.3] })).code).toBe('LENGTH_MISMATCH')
  expect(fault(withBase({ variance: [-1, 0] })).path).toBe('params.baseline[0].variance[0]')
  expect(fault(withBase({ drift: {} })).path).toBe('params.baseline[0].drift.rate')
  expect(fault(withBase({ drift: { rate: [0, null] } })).path).toBe('params.baseline[0].drift.rate[1]')
})

it('tells strata apart by their names', () => {
  expect(fault({ ...PARAMS, baseline: [base, base] })).toMatchObject({
    code: 'MISSING_VALUE',
    path: 'params.baseline[0].stratum',
  })
  const north = { ...base, stratum: 'north' }
  expect(fault({ ...PARAMS, baseline: [north, north] })).toMatchObject({
    code: 'CONFLICTING_OPTIONS',
    path: 'params.baseline[1].stratum',
  })
})

it('fails by name wherever there is junk', () => {
  for (const path of pathsOf({ ...PARAMS, baseline: [{ ...base, drift: { rate: [0, 0.1] } }] })) {
    for (const junk of JUNK) {
      const given = replaced({ ...PARAMS, baseline: [{ ...base, drift: { rate: [0, 0.1] } }] }, path, junk)
      try {
        readParams(given, 'params')
      } catch (error) {
        expect(error).toMatchObject({ name: 'ClienteleError', path: expect.stringMatching(/^params/) })
      }
    }
  }
})
