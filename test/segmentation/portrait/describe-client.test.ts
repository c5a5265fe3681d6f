import { expect, it } from 'vitest'
import { clientPortrait, describeClient } from '../../../src/segmentation/portrait/index.js'
import { CLIENT, PEERS } from '../../charts/segments-of-firms.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'

const { leverage: _, ...KNOWN } = CLIENT
const PORTRAIT = clientPortrait(KNOWN, PEERS, { probability: 0.72 })

it('tells what is unusual, usual, lacking and not known', () => {
  expect(describeClient(PORTRAIT)).toEqual({
    heading: ['compared with 80 other clients of middle market', 'belongs there with a probability of 72 %'],
    unusual: ['turnover 190,000,000 is high: 100 % have less (95 to 100 %), far from most'],
    typical: [
      'years with us 6 is usual: 26 % have less',
      'sector energy: like 60 % of them',
      'exports: like 40 % of them',
      'products loan: like 50 % of them',
    ],
    lacks: ['products guarantee: 50 % of them have it, this client has not'],
    missing: ['leverage is not known'],
  })
})

it('speaks Chinese', () => {
  const { heading, missing } = describeClient(PORTRAIT, { language: 'zh', name: '中型企业' })
  expect(heading[0]).toBe('与“中型企业”的其他 80 户客户相比')
  expect(missing).toEqual(['leverage未知'])
})

it('says how far from the centre, and leaves out what is known of nobody else', () => {
  const peers = {
    segments: { segment: [0, 0], segmentNames: ['a'] },
    columns: { x: [null, null], y: [1, 2] },
    segment: 'a',
  }
  const options = { attributes: { x: { kind: 'number' } }, distance: 3, distances: [1, 5] } as const
  const { heading, typical } = describeClient(clientPortrait({ x: 1, y: 1.5 }, peers, options))
  expect(heading[1]).toBe('lies farther from its centre than 50 % of them')
  expect(typical).toEqual(['y 1.5 is usual: 50 % have less'])
})

it('names what is wrong', () => {
  const door = (...args: readonly unknown[]): string =>
    thrown(() => Reflect.apply(describeClient, undefined, args)).path
  expect(door(PORTRAIT, { language: 'fr' })).toBe('options.language')
  expect(door(PORTRAIT, { name: 3 })).toBe('options.name')
  for (const junk of JUNK) expect(door(junk)).toMatch(/^portrait/)
})

it('calls high what is far out, though more than one in twenty are', () => {
  // 100 to 193, and six giants.
  const turnover = Array.from({ length: 100 }, (_, i) => (i < 94 ? 100 + i : 5000))
  const peers = {
    segments: { segment: turnover.map(() => 0), segmentNames: ['a'] },
    columns: { turnover },
    segment: 'a',
  }
  const { unusual, typical } = describeClient(clientPortrait({ turnover: 4000 }, peers))
  expect(unusual).toEqual(['turnover 4,000 is high: 94 % have less (88 to 97 %), far from most'])
  expect(typical).toEqual([])
})
