import { expect, it } from 'vitest'
import { readCorrelations } from '../../../../src/risk/migration/point-in-time/asset-correlation.js'
import { thrown } from '../../../errors/thrown.js'
import { CREDIT_METRICS, STUCK } from '../matrices.js'

const fault = (options: object) => thrown(() => readCorrelations(STUCK, JSON.parse(JSON.stringify(options))))

it('is one for all, or one by rating', () => {
  expect(readCorrelations(STUCK, { assetCorrelation: 0.2 })).toEqual([0.2, 0.2, 0.2, 0.2])
  expect(readCorrelations(STUCK, { assetCorrelation: { A: 0.1, B: 0 } })).toEqual([0.1, 0, 0, 0])
})

it('is that of Basel by the PD of the row', () => {
  const basel = readCorrelations(CREDIT_METRICS, { assetCorrelation: 'basel-corporate', defaultState: 'D' })
  const w = (1 - Math.exp(-50 * 0.0018)) / (1 - Math.exp(-50))
  expect(basel[3]).toBeCloseRelative(0.12 * w + 0.24 * (1 - w), 1e-14)
  expect(basel[7]).toBeCloseRelative(0.12, 1e-14)
})

it('names what it is not', () => {
  expect(fault({ assetCorrelation: 1 })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'options.assetCorrelation' })
  expect(fault({ assetCorrelation: -0.1 }).code).toBe('OUT_OF_RANGE')
  expect(fault({}).code).toBe('INVALID_TYPE')
  expect(fault({ assetCorrelation: 'basel' }).code).toBe('OUT_OF_RANGE')
  expect(fault({ assetCorrelation: 'basel-corporate' }).path).toBe('options.defaultState')
  expect(fault({ assetCorrelation: { A: 0.1 } })).toMatchObject({
    code: 'MISSING_VALUE',
    path: 'options.assetCorrelation.B',
  })
  expect(fault({ assetCorrelation: { A: 0.1, B: 2 } }).path).toBe('options.assetCorrelation.B')
  expect(fault({ assetCorrelation: { A: 0.1, B: 0.1, E: 0.1 } }).path).toBe('options.assetCorrelation')
})
