import { expect, it } from 'vitest'
import type { ClientPortrait, PortraitOptions } from '../../../src/segmentation/portrait/index.js'
import { clientPortrait } from '../../../src/segmentation/portrait/index.js'
import { CLIENT, PEERS } from '../../charts/segments-of-firms.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'

it('sets a client beside its segment and beside all', () => {
  const portrait = clientPortrait(CLIENT, PEERS)
  const [turnover] = portrait.traits
  expect(portrait).toMatchObject({ segment: 'middle market', peers: 80, missing: [], membership: {} })
  expect(turnover).toMatchObject({
    attribute: 'turnover',
    inSegment: { known: 80, percentile: 1 },
    amongAll: { known: 240 },
  })
  // Of leverage every eleventh is missing.
  expect(portrait.traits[2]).toMatchObject({ attribute: 'leverage', amongAll: { known: 218 } })
  expect(portrait.traits.map(({ attribute }) => attribute)).toEqual([
    'turnover',
    'years with us',
    'leverage',
    'sector',
    'exports',
    'products',
  ])
  expect(portrait.unusual).toEqual([turnover])
  expect(portrait.lacks).toMatchObject([{ attribute: 'products', word: 'guarantee', share: 0.5 }])
})

it('does not compare a client with itself', () => {
  const peers = { segments: { segment: [0, 0, 0], segmentNames: ['a'] }, columns: { x: [1, 2, 50] }, segment: 'a' }
  const inSegment = (of: ClientPortrait): unknown => of.traits[0]?.inSegment
  expect(inSegment(clientPortrait({ x: 50 }, peers))).toMatchObject({ known: 3, percentile: 2.5 / 3 })
  expect(inSegment(clientPortrait({ x: 50 }, { ...peers, row: 2 }))).toMatchObject({
    known: 2,
    percentile: 1,
    median: 1.5,
  })
})

it('lists what is not known', () => {
  const { missing, traits } = clientPortrait({ turnover: 20e6, sector: null }, PEERS)
  expect(missing).toEqual(['years with us', 'leverage', 'sector', 'exports', 'products'])
  expect(traits.length).toBe(1)
})

it('has no place among those of whom nothing is known', () => {
  const peers = {
    segments: { segment: [0, 1, 1], segmentNames: ['a', 'b'] },
    columns: { x: [null, 1, 2] },
    segment: 'a',
  }
  const [trait] = clientPortrait({ x: 5 }, peers).traits
  expect(trait).toMatchObject({ value: 5, amongAll: { known: 2 } })
  expect(trait).not.toHaveProperty('inSegment')
})

it('names what is wrong', () => {
  const door = (...args: readonly unknown[]): { code: string; path: string } =>
    thrown(() => Reflect.apply(clientPortrait, undefined, args))
  const options = (given: PortraitOptions | Record<string, unknown>): string => door(CLIENT, PEERS, given).path
  expect(door(CLIENT, { ...PEERS, segment: 'nobody' }).path).toBe('peers.segment')
  expect(door(CLIENT, { ...PEERS, row: 240 }).path).toBe('peers.row')
  expect(door({ ...CLIENT, turnovr: 1 }, PEERS)).toMatchObject({ code: 'UNKNOWN_OPTION', path: 'client.turnovr' })
  expect(door({ turnover: '5' }, PEERS)).toMatchObject({ code: 'INVALID_TYPE', path: 'client.turnover' })
  expect(door({ turnover: Number.NaN }, PEERS).path).toBe('client.turnover')
  expect(options({ usual: 90 })).toBe('options.usual')
  expect(options({ wide: 1 })).toBe('options.wide')
  const alone = {
    segments: { segment: [0, 1], segmentNames: ['a', 'b'] },
    columns: { x: [1, 2] },
    segment: 'a',
    row: 0,
  }
  expect(door({ x: 1 }, alone).code).toBe('EMPTY_SEGMENT')
  for (const junk of JUNK) {
    expect(door(CLIENT, junk).path).toMatch(/^peers/)
    expect(door(CLIENT, { ...PEERS, segments: junk }).path).toMatch(/^peers\.segments/)
    if (!isPlain(junk)) expect(door(junk, PEERS).path).toMatch(/^client/)
  }
})

function isPlain(junk: unknown): boolean {
  return typeof junk === 'object' && junk !== null && Object.getPrototypeOf(junk) === Object.prototype
}
