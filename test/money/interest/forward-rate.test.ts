import { describe, expect, it } from 'vitest'
import { forwardRate, growthFactor } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'

const terms = { compounding: 'simple', dayCount: 'actual/360' } as const
const near = { rate: { value: 0.04, ...terms }, until: '2024-04-15' }
const far = { rate: { value: 0.045, compounding: 'annual', dayCount: 'actual/365' }, until: '2024-10-15' } as const
const from = '2024-01-15'

describe('a forward rate', () => {
  it('fills the time between', () => {
    const forward = forwardRate({ from, near, far, ...terms })
    const both = growthFactor(near.rate, from, near.until) * growthFactor(forward, near.until, far.until)
    expect(both).toBeCloseRelative(growthFactor(far.rate, from, far.until), 1e-15)
  })

  it('is the far rate where the near day is the first', () => {
    const forward = forwardRate({
      from,
      near: { ...near, until: from },
      far,
      compounding: 'annual',
      dayCount: 'actual/365',
    })
    expect(forward.value).toBeCloseRelative(0.045, 1e-14)
  })

  it('is below 0 where the far rate earns less', () => {
    const { value } = forwardRate({ from, near, far: { ...far, rate: { ...far.rate, value: 0 } }, ...terms })
    // 1 / 1.0101111 over 183 days.
    expect(value).toBeCloseRelative((1 / (1 + (0.04 * 91) / 360) - 1) / (183 / 360), 1e-13)
  })
})

describe('what cannot be', () => {
  it.each([
    [{ near: { ...near, until: '2024-01-14' } }, 'OUT_OF_RANGE', 'options.near.until'],
    [{ far: { ...far, until: near.until } }, 'OUT_OF_RANGE', 'options'],
    [{ far: { ...far, until: 'soon' } }, 'INVALID_DATE', 'options.far.until'],
    [{ far: { rate: 0.05, until: far.until } }, 'INVALID_TYPE', 'options.far.rate'],
    [{ near: { ...near, end: 1 } }, 'UNKNOWN_OPTION', 'options.near.end'],
    [{ near: undefined }, 'INVALID_TYPE', 'options.near'],
    [{ from: undefined }, 'INVALID_DATE', 'options.from'],
    [{ dayCount: 'none' }, 'OUT_OF_RANGE', 'options.dayCount'],
    [{ at: 1 }, 'UNKNOWN_OPTION', 'options.at'],
  ])('%o: %s', (given, code, path) => {
    // @ts-expect-error callers without types
    expect(thrown(() => forwardRate({ from, near, far, ...terms, ...given }))).toMatchObject({ code, path })
  })

  it('is told with all there is to say', () => {
    // @ts-expect-error a caller without types
    const { message } = thrown(() => forwardRate({ from, near, far, ...terms, until: far.until }))
    expect(message).toContain('from, near, far, compounding, dayCount, dayCountOptions')
  })

  it('no options at all', () => {
    // @ts-expect-error a caller without types
    expect(thrown(() => forwardRate())).toMatchObject({ code: 'INVALID_TYPE', path: 'options' })
  })
})
