import { expect, it } from 'vitest'
import { COVER_RATIOS, coverPath, coverPathLayers, RATIO_NAMES, topOf } from '../../src/charts/cover-path.js'
import { coverageRatios } from '../../src/project/index.js'
import { smallProject } from '../project/coverage/flows.js'

const at = (ratio: number, breached = 0) => ({ date: '2030-12-31', ratio, breached, stretch: 0 })

it('knows where each ratio lies', () => {
  const ratios = coverageRatios(smallProject())
  expect(RATIO_NAMES.map(name => COVER_RATIOS[name].column(ratios))).toEqual([
    ratios.dscr,
    ratios.backwardDscr,
    ratios.forwardDscr,
    ratios.llcr,
    ratios.plcr,
  ])
})

it('goes from day to day that has the ratio, and says which are in breach', () => {
  const ratios = coverageRatios(smallProject())
  const ratio = { ...ratios.dscr, values: Float64Array.of(1.2, 0, 1.3, 0), defined: Uint8Array.of(1, 0, 1, 0) }
  const level = { name: 'lock-up', level: 1.25, breached: Uint8Array.of(1, 1, 0, 0), isUpper: true }
  expect(coverPath(ratios, ratio, [level]).map(({ ratio, stretch, breached }) => [ratio, stretch, breached])).toEqual([
    [1.2, 0, 1],
    [1.3, 1, 0],
  ])
})

it('ends at three times its middle, but above every level', () => {
  expect(topOf([at(1.2), at(1.3), at(90)], [])).toBeCloseTo(1.15 * 3.9, 12)
  expect(topOf([at(1.2)], [{ name: 'lock-up', level: 2, breached: new Uint8Array(1), isUpper: true }])).toBeCloseTo(
    2.3,
    12,
  )
  expect(topOf([], [])).toBeCloseTo(1.15, 12)
})

it('has no layer for what is not there', () => {
  const [x, y] = [
    { field: 'date', type: 'temporal' },
    { field: 'ratio', type: 'quantitative' },
  ] as const
  const marks = (...path: ReturnType<typeof at>[]) => coverPathLayers(path, x, y, 'DSCR').map(({ mark }) => mark.type)
  expect([marks(), marks(at(1), at(2)), marks(at(1), at(0.9, 1))]).toEqual([[], ['line'], ['line', 'point']])
})

it('shows a day that stands alone as a point', () => {
  const [x, y] = [
    { field: 'date', type: 'temporal' },
    { field: 'ratio', type: 'quantitative' },
  ] as const
  const path = [at(1.1), { ...at(1.2), stretch: 1 }, { ...at(1.3), stretch: 1 }, { ...at(1.4), stretch: 2 }]
  const points = coverPathLayers(path, x, y, 'DSCR').at(-1)
  expect(points?.data?.values.map(({ ratio }) => ratio)).toEqual([1.1, 1.4])
})
