import { expect, it } from 'vitest'
import { nameOf, stressPlan } from '../../../src/risk/stress/stress-plan.js'
import { thrown } from '../../errors/thrown.js'
import { PORTFOLIO } from './portfolio.js'

it('reads the credit cycle by default, and every factor that is named once', () => {
  expect(stressPlan(PORTFOLIO, {}).factors).toEqual(['creditCycle'])
  const factor = ['x', 'y', 'x', 'y', 'x']
  const lossGivenDefault = { factor: 'prices', slope: -0.1 }
  const plan = stressPlan(
    { ...PORTFOLIO, factor, undrawn: [1, 1, 1, 1, 1] },
    { lossGivenDefault, exposure: { factor: 'y', slope: -0.2, reference: 1 } },
  )
  expect(plan.factors).toEqual(['x', 'y', 'prices'])
  expect(Array.from(plan.factorOf)).toEqual([0, 1, 0, 1, 0])
  expect(plan.lossLink).toEqual({ place: 2, slope: -0.1, reference: 0 })
  expect(plan.exposureLink).toEqual({ place: 1, slope: -0.2, reference: 1 })
})

it('names obligors', () => {
  expect(nameOf(PORTFOLIO, 1)).toBe('B')
  const { client: _, ...nameless } = PORTFOLIO
  expect(nameOf(nameless, 1)).toBe('row 2')
})

it('names what is at fault', () => {
  const refused = (columns: object, links: object = {}) =>
    thrown(() => stressPlan({ ...PORTFOLIO, ...columns }, JSON.parse(JSON.stringify(links)))).path
  expect(refused({ exposure: [1, 2, 3, 4, -5] })).toBe('columns.exposure[4]')
  expect(refused({ assetCorrelation: 1 })).toBe('columns.assetCorrelation')
  expect(refused({ assetCorrelation: undefined })).toBe('columns.assetCorrelation')
  expect(refused({ client: ['A'] })).toBe('columns.client')
  expect(refused({ factor: ['x'] })).toBe('columns.factor')
  expect(refused({}, { lossGivenDefault: 'worse' })).toBe('options.lossGivenDefault')
  expect(refused({}, { lossGivenDefault: { factor: 'x' } })).toBe('options.lossGivenDefault.slope')
  expect(refused({}, { exposure: { factor: 'x', slope: 1, at: 0 } })).toBe('options.exposure.at')
  expect(refused({}, { exposure: { factor: 'x', slope: 1 } })).toBe('columns.undrawn')
  expect(refused({ undrawn: [1, 1, 1, 1, -1] }, { exposure: { factor: 'x', slope: 1 } })).toBe('columns.undrawn[4]')
  expect(thrown(() => stressPlan(JSON.parse('null'), {})).path).toBe('columns')
})
