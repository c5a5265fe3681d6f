import { expect, it } from 'vitest'
import { completeLimits, evidenceOptions, unseenOption } from '../../../src/risk/binning/options.js'

it('limits are those of practice unless said', () => {
  expect(completeLimits({})).toEqual({
    trend: 'monotone',
    maximumBins: 8,
    minimumShare: 0.05,
    minimumCount: 1,
    minimumGoods: 1,
    minimumBads: 1,
  })
  const all = {
    trend: 'peak',
    maximumBins: 3,
    minimumShare: 0,
    minimumCount: 9,
    minimumGoods: 0,
    minimumBads: 2,
  } as const
  expect(completeLimits(all)).toEqual(all)
})

it.each([
  [{ trend: 'up' }, 'options.trend'],
  [{ maximumBins: 0 }, 'options.maximumBins'],
  [{ maximumBins: 33 }, 'options.maximumBins'],
  [{ minimumShare: 5 }, 'options.minimumShare'],
  [{ minimumShare: -0.1 }, 'options.minimumShare'],
  [{ minimumCount: 0 }, 'options.minimumCount'],
  [{ minimumGoods: -1 }, 'options.minimumGoods'],
  [{ minimumBads: -1 }, 'options.minimumBads'],
])('refuses %j', (limits, path) => {
  expect(() => completeLimits(JSON.parse(JSON.stringify(limits)))).toThrow(
    expect.objectContaining({ code: 'OUT_OF_RANGE', path }),
  )
})

it('evidence is ln(good/bad) with a half where a class lacks, unless said', () => {
  expect(evidenceOptions({})).toEqual({ weightOfEvidence: 'ln(good/bad)', smoothing: 0.5 })
  const other = { weightOfEvidence: 'ln(bad/good)', smoothing: 1 } as const
  expect(evidenceOptions(other)).toEqual(other)
})

it('unseen is a word or a finite weight', () => {
  expect(unseenOption('missing', ['error', 'missing'], 'unseen')).toBe('missing')
  expect(unseenOption(-0.2, ['error'], 'unseen')).toBe(-0.2)
  const refuses = (unseen: unknown) =>
    expect(() => unseenOption(unseen, ['error'], 'unseen')).toThrow(expect.objectContaining({ code: 'OUT_OF_RANGE' }))
  refuses('missing')
  refuses(undefined)
  refuses(Number.NaN)
})
