import { expect, it } from 'vitest'
import { chancesOf } from '../../../../src/loyalty/funnel/pipeline/chances.js'
import { simulateWins } from '../../../../src/loyalty/funnel/pipeline/simulate.js'
import { stageLaw, stageSums } from '../../../../src/loyalty/funnel/pipeline/stage-law.js'
import { winsFrom, winTimes } from '../../../../src/loyalty/funnel/pipeline/win-times.js'
import { readFunnel } from '../../../../src/loyalty/funnel/read-prospects.js'
import { STAGES, simulatedProspects, UNTIL } from '../prospects.js'

it('wins as often, and as soon, as the laws of many prospects say', () => {
  const funnel = readFunnel(simulatedProspects(1500, 8, { web: 0.6 }), { stages: STAGES, observedUntil: UNTIL })
  const chances = chancesOf(funnel, false)
  const draws = 400
  const [ever, soon] = [new Float64Array(chances.open.length), new Float64Array(chances.open.length)]
  simulateWins(chances, draws, 1, (_, open, days) => {
    if (days < Number.POSITIVE_INFINITY) ever[open]! += 1 / draws
    if (days <= 45) soon[open]! += 1 / draws
  })
  const laws = chances.rows.map(rows => stageLaw(rows, stageSums(rows, chances.groups, 1), { group: 0, others: 1 }))
  const times = winTimes(laws, 45)
  const told = chances.open.map(({ stage, age }) => winsFrom(laws[stage]!, times[stage + 1]!, age, [45]))
  const mean = (values: Iterable<number>): number => {
    const all = [...values]
    return all.reduce((sum, value) => sum + value, 0) / all.length
  }
  expect(Math.abs(mean(ever) - mean(told.map(wins => wins.ever)))).toBeLessThan(0.01)
  expect(Math.abs(mean(soon) - mean(told.map(wins => wins.by[0]!)))).toBeLessThan(0.01)
})

it('draws the same futures by seed, whatever the order of rows', () => {
  const prospects = simulatedProspects(60, 8, { web: 0.6, broker: 0.4 })
  const future = (rows: typeof prospects, seed: number): readonly string[] => {
    const chances = chancesOf(readFunnel(rows, { stages: STAGES, observedUntil: UNTIL }), true)
    const found: string[] = []
    simulateWins(chances, 20, seed, (draw, open, days) =>
      found.push(`${draw} ${chances.ids[chances.open[open]!.place]} ${days}`),
    )
    return found.sort()
  }
  expect(future(prospects.toReversed(), 3)).toEqual(future(prospects, 3))
  expect(future(prospects, 4)).not.toEqual(future(prospects, 3))
})
