import { expect, it } from 'vitest'
import { snapshot, UNREADABLE } from '../../../src/records/project/snapshot.js'

it('copies plain arrays and objects, without what is undefined and without -0', () => {
  const value = { a: [-0, undefined], b: undefined, c: { d: 'x' } }
  const copy = snapshot(value)
  expect(copy).toStrictEqual({ a: [0, undefined], c: { d: 'x' } })
  expect(copy).not.toBe(value)
})

it('writes days where fields hold days, and only there', () => {
  const day = new Date('2025-01-31')
  expect(snapshot({ from: day, date: { year: 2025, month: 1, day: 31 }, financialClose: '20250131' })).toStrictEqual({
    from: '2025-01-31',
    date: '2025-01-31',
    financialClose: '2025-01-31',
  })
  expect(snapshot({ name: day, from: 'soon' })).toStrictEqual({ name: day, from: 'soon' })
})

it('reads each field once, and says what cannot be read', () => {
  let reads = 0
  const value = {
    get once() {
      reads++
      return reads
    },
    get never() {
      throw new TypeError('no')
    },
  }
  expect(snapshot(value)).toStrictEqual({ once: 1, never: UNREADABLE })
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  expect(snapshot([proxy])).toStrictEqual([UNREADABLE])
})

it('stops at loops and at depths that nothing here has', () => {
  const loop: Record<string, unknown> = { name: 'x' }
  loop['self'] = loop
  expect(snapshot(loop)).toStrictEqual({ name: 'x', self: UNREADABLE })
  const deep = JSON.parse(`${'['.repeat(50)}${']'.repeat(50)}`)
  expect(JSON.stringify(snapshot(deep)).length).toBeLessThan(50)
})

it('keeps collections and functions as they are, to be named as wrong', () => {
  const held = [new Map(), new Float64Array(1), Math.abs, Symbol.iterator, 5n, null]
  expect(snapshot(held)).toStrictEqual(held)
  const long = new Array(100_001)
  expect(snapshot(long)).toBe(long)
})
