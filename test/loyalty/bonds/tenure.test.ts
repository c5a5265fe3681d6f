import { describe, expect, it } from 'vitest'
import { relationshipTenure } from '../../../src/loyalty/bonds/index.js'
import { kaplanMeier } from '../../../src/statistics/survival/curves/index.js'
import { thrown } from '../../errors/thrown.js'
import { BOOK, spells } from '../rates/book.js'

const OPTIONS = { observedUntil: '2023-12-31', unit: 'day' } as const

describe('relationshipTenure', () => {
  it('counts current tenures since the client last came, and first spells to their end', () => {
    const { current, durations, clients } = relationshipTenure(spells(BOOK), OPTIONS)
    expect(current.clients).toEqual(['A', 'C', 'D', 'E', 'F'])
    expect(Array.from(current.tenure)).toEqual([974, 406, 698, 305, 121])
    expect(current.median?.value).toBe(406)
    expect(clients).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G'])
    expect(Array.from(durations.duration)).toEqual([974, 536, 406, 698, 305, 337, 122])
    expect(Array.from(durations.event)).toEqual([0, 1, 0, 0, 0, 1, 1])
  })

  it('hands over durations whose curve falls to one half, or does not', () => {
    const { durations, lifetime } = relationshipTenure(spells(BOOK), OPTIONS)
    // 6/7 at 122, 4/5 of it at 337, 2/3 of that at 536: 0.457.
    expect(kaplanMeier(durations).survival.at(-1)).toBeCloseTo((6 / 7) * (4 / 5) * (2 / 3), 14)
    expect(lifetime.value).toBe(536)
    expect(relationshipTenure(spells(BOOK.slice(0, 1)), OPTIONS).lifetime.value).toBeUndefined()
  })

  it('looks at nothing after the last day known', () => {
    const { current, clients, durations } = relationshipTenure(spells(BOOK), {
      ...OPTIONS,
      observedUntil: '2022-06-30',
    })
    expect(clients).toEqual(['A', 'B', 'D', 'F'])
    expect(current.clients).toEqual(clients)
    expect(Array.from(durations.event)).toEqual([0, 0, 0, 0])
  })

  it('is the same time in every unit', () => {
    const [days, years] = (['day', 'year'] as const).map(unit => relationshipTenure(spells(BOOK), { ...OPTIONS, unit }))
    expect(years!.current.tenure[0]! * 365.25).toBeCloseTo(days!.current.tenure[0]!, 10)
    expect(years!.lifetime.value! * 365.25).toBeCloseTo(days!.lifetime.value!, 10)
  })
})

it('refuses a book of which nobody has come yet', () => {
  const early = { ...OPTIONS, observedUntil: '1999-01-01' }
  expect(thrown(() => relationshipTenure(spells(BOOK), early)).code).toBe('EMPTY_INPUT')
  expect(
    thrown(() => Reflect.apply(relationshipTenure, undefined, [spells(BOOK), { ...OPTIONS, unit: 'era' }])).path,
  ).toBe('options.unit')
})
