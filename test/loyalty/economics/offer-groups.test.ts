import { expect, it } from 'vitest'
import { expectGroups } from '../../../src/loyalty/economics/offer-groups.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'

const OFFERS = [
  { name: 'call', cost: 0, contactCost: 30, uplift: 0.02 },
  { name: 'nothing', cost: 10, uplift: 0 },
]
const GROUPS = [
  { name: 'large', clients: 3, stayWithout: 0.7, valueAtStake: 9000, offers: OFFERS },
  { name: 'small', clients: 3, stayWithout: 0.8, valueAtStake: 100, offers: OFFERS },
]

it('keeps the offers that gain', () => {
  const [large, small] = expectGroups(GROUPS)
  expect(large).toMatchObject({ name: 'large', clients: 3, offers: ['call', 'nothing'] })
  expect(large?.steps).toEqual([{ offer: 0, spend: 30, gain: 150 }])
  expect(small?.steps).toEqual([])
  expect(expectGroups([{ ...GROUPS[0]!, offers: [] }])[0]?.steps).toEqual([])
})

it('names what is wrong', () => {
  const door = (groups: unknown) => thrown(() => Reflect.apply(expectGroups, undefined, [groups]))
  const [first, second] = GROUPS
  expect(door([]).code).toBe('EMPTY_INPUT')
  expect(door([first, { ...second, name: 'large' }])).toMatchObject({
    code: 'CONFLICTING_OPTIONS',
    path: 'groups[1].name',
  })
  expect(door([{ ...first, stayWithout: 2 }]).path).toBe('groups[0].stayWithout')
  expect(door([{ ...first, clients: 0 }]).path).toBe('groups[0].clients')
  expect(door([{ ...first, offers: [{ ...OFFERS[0], uplift: 0.9 }] }]).path).toBe('groups[0].offers[0].uplift')
  expect(door([{ ...first, offers: [OFFERS[0], OFFERS[0]] }]).path).toBe('groups[0].offers[1].name')
  expect(door([{ ...first, offers: [{ ...OFFERS[0], price: 3 }] }])).toMatchObject({
    code: 'UNKNOWN_OPTION',
    path: 'groups[0].offers[0].price',
  })
  for (const junk of JUNK) {
    expect(door(junk).path).toMatch(/^groups/)
    expect(door([junk]).path).toMatch(/^groups\[0\]/)
    if (!Array.isArray(junk) || junk.length > 0) expect(door([{ ...first, offers: junk }]).path).toMatch(/^groups\[0\]/)
  }
})
