import { expect, it } from 'vitest'
import type { Bootstrap } from '../../../src/lifetime/index.js'
import { shiftedBetaGeometric } from '../../../src/lifetime/index.js'
import { runParts } from '../../../src/node/workers/run-parts.js'
import { partsOf } from '../../../src/node/workers/work-parts.js'
import { tenuresFromCohorts } from '../../../src/records/index.js'

const data = tenuresFromCohorts({ remaining: [1000, 869, 743, 653, 593] })
const model = shiftedBetaGeometric.fit(data, { timeUnit: 'year' })
const parts = partsOf({ what: 'bootstrap', model, data, options: { seed: 7, replicates: 7 } }, 4)

it('gives the results of parts in their order, whichever thread did them', async () => {
  const results = await runParts<Bootstrap>(parts, { streams: 2 })
  expect(results.map(({ from, replicates }) => [from, replicates])).toEqual([
    [0, 1],
    [1, 2],
    [3, 2],
    [5, 2],
  ])
})

it('says of every part that it is done', async () => {
  const heard: number[] = []
  await runParts(parts, { streams: 1, onProgress: ({ done }) => heard.push(done) })
  expect(heard.at(-1)).toBe(7)
  expect(heard).toEqual(expect.arrayContaining([1, 3, 5, 7]))
})
