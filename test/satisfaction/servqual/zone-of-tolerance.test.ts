import { describe, expect, it } from 'vitest'
import { zoneOfTolerance } from '../../../src/satisfaction/servqual/index.js'
import { thrown } from '../../errors/thrown.js'

const options = { dimensions: { all: ['a'] }, scale: { lowest: 1, highest: 9 } }
const zoneAt = (perception: readonly number[]) =>
  zoneOfTolerance(
    { adequate: { a: [4, 5, 4, 5] }, desired: { a: [7, 8, 8, 8] }, perception: { a: perception } },
    options,
  )

describe('the zone of tolerance', () => {
  it('tells whether service is accepted, and as good as wished for', () => {
    const zones = [
      [1, 2, 2, 1],
      [6, 6, 5, 7],
      [9, 9, 9, 9],
      [4, 5, 4, 5],
    ].map(found => zoneAt(found).questions[0]!)
    expect(zones.map(({ zone, isSure }) => `${zone} ${isSure}`)).toEqual([
      'below true',
      'within true',
      'above true',
      'within true',
    ])
    expect(zones[1]!.adequacy!.value).toBe(1.5)
    expect(zones[1]!.superiority!.value).toBe(-1.75)
    expect(zones[1]!.place).toBeCloseTo(1.5 / 3.25, 12)
    expect(zones[1]!.adequacy!.adjustedPValue).toBeGreaterThanOrEqual(zones[1]!.adequacy!.pValue!)
  })

  it('is not sure where intervals reach over its ends', () => {
    expect(zoneAt([9, 1, 8, 2]).questions[0]).toMatchObject({ zone: 'within', isSure: false })
    const one = zoneOfTolerance({ adequate: { a: [4] }, desired: { a: [8] }, perception: { a: [6] } }, options)
    expect(one.overall).toMatchObject({ zone: 'within', isSure: false, place: 0.5 })
  })

  it('counts people who wish for less than they accept, and has no place in a zone without width', () => {
    const turned = zoneOfTolerance(
      { adequate: { a: [6, 7, 4] }, desired: { a: [5, 7, 4] }, perception: { a: [6, 6, 6] } },
      options,
    )
    expect(turned.dimensions[0]!.contradictions).toBe(1)
    expect(turned.dimensions[0]).not.toHaveProperty('place')
    // In any unit.
    const small = zoneOfTolerance(
      { adequate: { a: [5e-12, 2e-12] }, desired: { a: [3e-12, 3e-12] }, perception: { a: [4e-12, 4e-12] } },
      { dimensions: { all: ['a'] }, scale: { lowest: 1e-12, highest: 9e-12 } },
    )
    expect(small.dimensions[0]!.contradictions).toBe(1)
    const none = zoneOfTolerance({ adequate: { a: [null] }, desired: { a: [5] }, perception: { a: [6] } }, options)
    expect(none.questions[0]).toEqual({ name: 'a', answered: 0, contradictions: 0 })
  })
})

it('needs all three levels', () => {
  expect(
    thrown(() => zoneOfTolerance(JSON.parse('{ "adequate": { "a": [1] }, "desired": { "a": [1] } }'), options)).path,
  ).toBe('answers.perception')
  expect(thrown(() => zoneOfTolerance(JSON.parse('5'), options)).path).toBe('answers')
})
