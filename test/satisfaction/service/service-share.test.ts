import { expect, it } from 'vitest'
import { serviceShare } from '../../../src/satisfaction/service/service-share.js'
import { clusteredShare, proportionInterval } from '../../../src/statistics/index.js'

const of = (...cases: readonly (readonly [client: number, isPart: boolean])[]) =>
  serviceShare(
    cases.map(([client, isPart]) => ({ client, isPart })),
    0.95,
  )

it('is Wilson’s of a case each, and of clients where they bring several', () => {
  expect(of([0, true], [1, false], [2, true]).interval).toEqual(proportionInterval(2, 3))
  const several = of([0, true], [0, true], [1, false], [2, true])
  expect([several.part, several.whole, several.share, several.clients]).toEqual([3, 4, 0.75, 3])
  expect(several.interval).toEqual(clusteredShare([2, 0, 1], [2, 1, 1]).interval)
})

it('is none of nothing', () => {
  expect(of()).toEqual({ part: 0, whole: 0, clients: 0 })
})
