import { describe, expect, it } from 'vitest'
import { pointOfRetention } from '../../../src/loyalty/economics/point-of-retention.js'
import { retentionElasticity } from '../../../src/loyalty/economics/retention-elasticity.js'
import { proportionInterval } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'

const stayed = Array.from({ length: 40 }, (_, i) => (i % 8 === 0 ? 0 : 1))
const marginPerPeriod = stayed.map((_, i) => 100 + i)
const TERMS = { discountRatePerPeriod: 0.1 }

describe('pointOfRetention', () => {
  it('is the closed form at the share who stayed, its ends at those of the share', () => {
    const { worth, interval, groups } = pointOfRetention({ stayed, marginPerPeriod }, TERMS)
    const margins = marginPerPeriod.reduce((sum, margin) => sum + margin, 0)
    const at = (retentionPerPeriod: number): number =>
      margins * retentionElasticity({ retentionPerPeriod, discountRatePerPeriod: 0.1 }).perPoint
    expect(worth).toBeCloseRelative(at(35 / 40), 1e-12)
    const share = proportionInterval(35, 40)
    expect(interval.lower).toBeCloseRelative(at(share.lower), 1e-12)
    expect(interval.upper).toBeCloseRelative(at(share.upper), 1e-12)
    expect(groups).toMatchObject([{ group: 'all', clients: 40, retention: 0.875 }])
  })

  it('joins groups, each at its own retention', () => {
    const group = stayed.map((_, i) => (i < 20 ? 'b' : 'a'))
    const own = [...stayed.slice(0, 20).fill(1), ...stayed.slice(20)]
    const { worth, interval, groups } = pointOfRetention({ stayed: own, marginPerPeriod, group }, TERMS)
    expect(groups.map(each => each.group)).toEqual(['a', 'b'])
    const [a, b] = groups
    expect(worth).toBeCloseRelative(a!.worth + b!.worth, 1e-14)
    expect(worth - interval.lower).toBeCloseRelative(
      Math.hypot(a!.worth - a!.interval.lower, b!.worth - b!.interval.lower),
      1e-12,
    )
    // All of b stayed: nothing lies above.
    expect(b!.interval.upper).toBe(b!.worth)
    const pooled = pointOfRetention({ stayed: own, marginPerPeriod }, TERMS)
    expect(pooled.worth).toBeLessThan(worth)
  })

  it('keeps the ends in order where margins are losses', () => {
    const { worth, interval } = pointOfRetention({ stayed: [1, 1, 0], marginPerPeriod: [-1, -2, -3] }, TERMS)
    expect(interval.lower).toBeLessThan(worth)
    expect(worth).toBeLessThan(interval.upper)
  })

  it('names what is wrong', () => {
    const at = (...args: readonly unknown[]) => thrown(() => Reflect.apply(pointOfRetention, undefined, args))
    const clients = { stayed, marginPerPeriod }
    expect(at({ ...clients, stayed: [2, ...stayed.slice(1)] }, TERMS).path).toBe('clients.stayed[0]')
    expect(at({ ...clients, stayed: [1] }, TERMS).code).toBe('LENGTH_MISMATCH')
    expect(at({ ...clients, group: ['a'] }, TERMS)).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'clients.group' })
    expect(at({ ...clients, group: stayed }, TERMS)).toMatchObject({ path: 'clients.group[0]', issueCount: 40 })
    expect(at(clients, { discountRatePerPeriod: 0 }).path).toBe('options.discountRatePerPeriod')
    expect(at(clients, { ...TERMS, level: 95 }).path).toBe('options.level')
    expect(at(clients, { ...TERMS, levle: 0.9 }).code).toBe('UNKNOWN_OPTION')
    for (const junk of JUNK) {
      expect(at(junk, TERMS).path).toMatch(/^clients/)
      expect(at(clients, junk).path).toMatch(/^options/)
    }
  })
})

it('names a rate at which the worth of who never leaves has no bound', () => {
  const everyone = { stayed: stayed.map(() => 1), marginPerPeriod }
  expect(thrown(() => pointOfRetention(everyone, { discountRatePerPeriod: 1e-300 }))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'options.discountRatePerPeriod',
  })
})
