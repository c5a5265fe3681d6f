import { describe, expect, it } from 'vitest'
import { readSegment, readTreatment } from '../../../src/segmentation/rules/read-segment.js'

const name = { en: 'Key', zh: '重点' }
const treatment = {
  price: 'below-standard',
  marginBasisPoints: -25,
  limit: 'raise',
  collateral: 'none',
  service: 'dedicated',
  reviewMonths: 12,
  note: { en: 'Ask the desk', zh: '询问客户经理' },
}

describe('a segment', () => {
  it.each([{ name }, { name, meaning: name }, { name, treatment }])('%o comes back as it is', segment => {
    expect(readSegment(segment, 'segment')).toEqual(segment)
  })

  it.each([
    ['segment', null],
    ['segment.colour', { name, colour: 'red' }],
    ['segment.name', {}],
    ['segment.meaning.zh', { name, meaning: { en: 'x' } }],
    ['segment.treatment.price', { name, treatment: {} }],
  ])('names the fault at %s', (path, segment) => {
    expect(() => readSegment(segment, 'segment')).toThrow(expect.objectContaining({ path }))
  })
})

describe('a treatment', () => {
  it('needs no margin, review or note', () => {
    const least = { price: 'standard', limit: 'keep', collateral: 'full', service: 'automated' }
    expect(readTreatment(least, 'treatment')).toEqual(least)
    expect(readTreatment({ ...least, marginBasisPoints: undefined }, 'treatment')).not.toHaveProperty(
      'marginBasisPoints',
    )
  })

  it.each([
    ['price', 'cheap', 'OUT_OF_RANGE'],
    ['marginBasisPoints', Number.POSITIVE_INFINITY, 'OUT_OF_RANGE'],
    ['limit', undefined, 'OUT_OF_RANGE'],
    ['collateral', null, 'OUT_OF_RANGE'],
    ['service', 'none', 'OUT_OF_RANGE'],
    ['reviewMonths', 0, 'OUT_OF_RANGE'],
    ['reviewMonths', 1.5, 'OUT_OF_RANGE'],
    ['note', 'x', 'INVALID_TYPE'],
    ['rate', 0.05, 'UNKNOWN_OPTION'],
  ])('names the fault of %s: %o', (field, value, code) => {
    expect(() => readTreatment({ ...treatment, [field]: value }, 'treatment')).toThrow(
      expect.objectContaining({ path: `treatment.${field}`, code }),
    )
  })

  it.each([
    ['below-standard', 25],
    ['above-standard', -25],
  ])('whose price is %s has no margin of %d', (price, marginBasisPoints) => {
    expect(() => readTreatment({ ...treatment, price, marginBasisPoints }, 'treatment')).toThrow(
      expect.objectContaining({ path: 'treatment.marginBasisPoints', code: 'CONFLICTING_OPTIONS' }),
    )
    expect(readTreatment({ ...treatment, price, marginBasisPoints: 0 }, 'treatment').marginBasisPoints).toBe(0)
  })
})
