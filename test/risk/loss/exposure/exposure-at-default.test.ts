import { describe, expect, it } from 'vitest'
import { rulesOn } from '../../../../src/model/index.js'
import type { DrawableColumns, DrawableFacility } from '../../../../src/risk/index.js'
import {
  CONVERSION_CONVENTIONS,
  CONVERSION_FACTORS,
  exposureAtDefault,
  exposuresAtDefault,
} from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'

const LINE: DrawableFacility = { drawn: 400, limit: 1000, conversionFactor: 0.75, accruedInterest: 5 }
const basel = rulesOn(CONVERSION_FACTORS, { rules: 'basel', on: '2025-01-01' })

describe('exposureAtDefault', () => {
  it('adds what is drawn, a share of what is not, and interest', () => {
    expect(exposureAtDefault(LINE)).toEqual({
      exposure: 855,
      drawn: 400,
      furtherDrawing: 450,
      accruedInterest: 5,
      undrawn: 600,
      conversionFactor: 0.75,
    })
  })

  it('is one exposure by four conventions, where their factors say the same', () => {
    const factors = [0.5, 0.3, 0.7, 1.75]
    for (const [i, convention] of CONVERSION_CONVENTIONS.entries()) {
      const found = exposureAtDefault({ ...LINE, conversionFactor: factors[i]! }, { convention })
      expect(found.exposure).toBeCloseRelative(705, 1e-14)
    }
  })

  it('is never less than what is drawn: overdrawn limits, small factors', () => {
    expect(exposureAtDefault({ drawn: 1200, limit: 1000, conversionFactor: 0.75 })).toMatchObject({
      exposure: 1200,
      undrawn: 0,
    })
    const half = { drawn: 400, limit: 500, conversionFactor: 0.5 }
    expect(exposureAtDefault(half, { convention: 'limit-factor' }).exposure).toBe(400)
    expect(exposureAtDefault(half, { convention: 'drawn-factor' }).exposure).toBe(400)
    expect(exposureAtDefault({ drawn: 0, limit: 0, conversionFactor: 1 }).exposure).toBe(0)
  })

  it('takes factors from rules, with where they stand', () => {
    const guarantee = exposureAtDefault({ drawn: 0, limit: 1000, type: 'performance-guarantee' }, { rules: basel })
    expect(guarantee).toMatchObject({ exposure: 500, conversionFactor: 0.5, source: 'CRE20.97' })
    expect(exposureAtDefault({ drawn: 900, limit: 1000, type: 'loan' }, { rules: basel }).exposure).toBe(900)
  })

  it('names what is wrong', () => {
    const path = (fields: object, options: object = {}) =>
      thrown(() => exposureAtDefault(JSON.parse(JSON.stringify({ ...LINE, ...fields })), options)).path
    for (const field of ['drawn', 'limit', 'conversionFactor', 'accruedInterest']) {
      for (const bad of [-1, null, 'x']) expect(path({ [field]: bad })).toBe(`facility.${field}`)
    }
    expect(path({ conversionFactor: undefined })).toBe('facility.conversionFactor')
    expect(path({}, { rules: basel })).toBe('facility.conversionFactor')
    expect(path({ conversionFactor: undefined }, { rules: basel })).toBe('facility.type')
    expect(path({ conversionFactor: undefined, type: 'swap' }, { rules: basel })).toBe('facility.type')
    const typed = { conversionFactor: undefined, type: 'loan' }
    expect(path(typed, { rules: null })).toBe('options.rules')
    expect(path(typed, { rules: { rules: {} } })).toBe('options.rules.sources')
    expect(path(typed, { rules: { rules: {}, sources: {} } })).toBe('facility.type')
    expect(path(typed, { rules: { rules: { loan: '0' }, sources: {} } })).toBe('options.rules.rules.loan')
    expect(path({ ccf: 1 })).toBe('facility.ccf')
    expect(path({}, { convention: 'ccf' })).toBe('options.convention')
    expect(path({ drawn: 1e308, limit: 1e308, accruedInterest: 1e308 })).toBe('facility.limit')
    expect(thrown(() => exposureAtDefault(JSON.parse('null'))).path).toBe('facility')
  })
})

describe('exposuresAtDefault', () => {
  const columns: DrawableColumns = {
    drawn: [400, 1200, 0],
    limit: [1000, 1000, 500],
    conversionFactor: [0.75, 0.75, 0.5],
    accruedInterest: [5, 0, 1],
  }

  it('is that of each facility', () => {
    expect([...exposuresAtDefault(columns)]).toEqual([855, 1200, 251])
    const types = { drawn: [0, 100], limit: [200, 200], type: ['financial-guarantee', 'committed-line'] } as const
    expect([...exposuresAtDefault(types, { rules: basel })]).toEqual([200, 140])
    expect([...exposuresAtDefault({ ...columns, currency: 'CNY' }, { convention: 'limit-factor' })]).toEqual([
      755, 1200, 251,
    ])
  })

  it('names what is wrong', () => {
    const fault = (fields: object, options: object = {}) => {
      const { code, path } = thrown(() =>
        exposuresAtDefault(JSON.parse(JSON.stringify({ ...columns, ...fields })), options),
      )
      return `${code} ${path}`
    }
    expect(fault({ drawn: [1, -2, 3] })).toBe('OUT_OF_RANGE columns.drawn[1]')
    expect(fault({ limit: [1] })).toBe('LENGTH_MISMATCH columns.limit')
    expect(fault({ drawn: [], limit: [] })).toBe('EMPTY_INPUT columns.drawn')
    expect(fault({ conversionFactor: undefined })).toBe('MISSING_VALUE columns.conversionFactor[0]')
    expect(fault({ type: ['loan'] })).toBe('LENGTH_MISMATCH columns.type')
    expect(fault({ conversionFactor: undefined, type: ['loan', 'x', 'loan'] }, { rules: basel })).toBe(
      'OUT_OF_RANGE columns.type[1]',
    )
    expect(fault({ currency: ['CNY', 'EUR', 'CNY'] })).toBe('MIXED_CURRENCIES columns.currency[1]')
    expect(fault({ currency: ['CNY'] })).toBe('LENGTH_MISMATCH columns.currency')
    expect(fault({ limit: [1e308, 1, 1], drawn: [1e308, 1, 1], accruedInterest: [1e308, 0, 0] })).toBe(
      'OUT_OF_RANGE columns.limit[0]',
    )
  })
})
