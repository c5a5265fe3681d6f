import { expect, it } from 'vitest'
import { expectDurations, expectEndings } from '../../../src/statistics/survival/durations.js'
import { JUNK } from '../../laws/junk.js'

const good = { unit: 'month', duration: [3, 0, 12], event: [1, false, true] } as const

it('reads rows as they came', () => {
  const checked = expectDurations(good)
  expect([...checked.duration]).toEqual([3, 0, 12])
  expect([...checked.event]).toEqual([1, 0, 1])
  expect(checked.entry).toBeUndefined()
  expect(checked.weights).toBeUndefined()
})

it('keeps entries where somebody entered later', () => {
  expect(expectDurations({ ...good, entry: [0, 0, 0] }).entry).toBeUndefined()
  expect([...(expectDurations({ ...good, entry: [1, 0, 11] }).entry ?? [])]).toEqual([1, 0, 11])
  expect(() => expectDurations({ ...good, entry: [3, 0, 13] })).toThrow(/durations.entry\[0\].*2 faults/)
})

it('names endings in the order of the alphabet, or in the one given', () => {
  const rows = { unit: 'day', duration: [1, 2, 3], ending: ['prepaid', null, 'default'] } as const
  expect(expectEndings(rows).endings).toEqual(['default', 'prepaid'])
  expect([...expectEndings(rows).ending]).toEqual([2, 0, 1])
  const given = expectEndings({ ...rows, endings: ['prepaid', 'default', 'matured'] })
  expect([...given.ending]).toEqual([1, 0, 2])
  expect(given.endings).toHaveLength(3)
  expect(() => expectEndings({ ...rows, endings: ['prepaid'] })).toThrow(/durations.ending\[2\].*"default"/)
  expect(() => expectEndings({ ...rows, endings: ['a', 'a'] })).toThrow(/CONFLICTING_OPTIONS/)
  expect(expectEndings({ ...rows, ending: [null, null, null] }).endings).toEqual([])
})

it('reads names that objects have by nature', () => {
  const rows = { unit: 'day', duration: [1, 2], ending: ['__proto__', 'constructor'] } as const
  expect([...expectEndings(rows).ending]).toEqual([1, 2])
})

it('names what is at fault', () => {
  expect(() => expectDurations({ ...good, duration: [3, -1, Number.NaN] })).toThrow(/durations.duration\[1\].*2 faults/)
  expect(() => expectDurations({ ...good, duration: [] })).toThrow(/EMPTY_INPUT/)
  expect(() => expectDurations({ ...good, event: [1, 0] })).toThrow(/LENGTH_MISMATCH/)
  expect(() => expectDurations({ ...good, weights: [0, 0, 0] })).toThrow(/durations.weights/)
  const isColumn = (junk: unknown): boolean => Array.isArray(junk) && junk.length === 1 && junk[0] === null
  for (const junk of JUNK.filter(value => !isColumn(value))) {
    // @ts-expect-error junk is no such column
    expect(() => expectDurations({ ...good, event: [1, 0, junk] }), String(junk)).toSatisfy(isFaultUnless(junk))
    // @ts-expect-error junk is no such name
    expect(() => expectEndings({ unit: 'day', duration: [1], ending: junk })).toThrow(/durations\.ending/)
  }
})

function isFaultUnless(junk: unknown): (act: () => unknown) => boolean {
  return act => {
    if (junk === 0 || junk === true || junk === false || junk === 1) return act() !== undefined
    try {
      act()
      return false
    } catch (error) {
      return error instanceof Error && error.message.includes('durations.event[2]')
    }
  }
}

it('reads typed columns where they are, of any length, and names the last cell of them too', () => {
  for (const size of [1, 2, 3, 4, 5, 8, 9]) {
    const duration = new Float64Array(size).fill(3)
    const event = new Uint8Array(size).fill(1)
    const checked = expectDurations({ unit: 'day', duration, event })
    expect(checked.duration).toBe(duration)
    expect(checked.event).toBe(event)
    for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      const bad = Float64Array.from(duration, (time, i) => (i === size - 1 ? wrong : time))
      expect(() => expectDurations({ unit: 'day', duration: bad, event })).toThrow(`durations.duration[${size - 1}]`)
    }
    const two = Uint8Array.from(event, (one, i) => (i === size - 1 ? 2 : one))
    expect(() => expectDurations({ unit: 'day', duration, event: two })).toThrow(`durations.event[${size - 1}]`)
  }
})
