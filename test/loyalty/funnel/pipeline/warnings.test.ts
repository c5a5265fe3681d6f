import { expect, it } from 'vitest'
import { chancesOf } from '../../../../src/loyalty/funnel/pipeline/chances.js'
import { pipelineWarnings } from '../../../../src/loyalty/funnel/pipeline/warnings.js'
import { readFunnel } from '../../../../src/loyalty/funnel/read-prospects.js'
import { on, STAGES, UNTIL } from '../prospects.js'

it('names who is open for longer than anybody was, and stages that nobody left', () => {
  const funnel = readFunnel(
    [
      { id: 1, entered: [on('lead', '2025-12-01'), on('qualified', '2025-12-11')], amount: 5 },
      { id: 2, entered: [on('lead', '2025-12-01')], amount: 100 },
      { id: 3, entered: [on('lead', '2025-12-30')], amount: 20 },
    ],
    { stages: STAGES, observedUntil: UNTIL },
  )
  const told = pipelineWarnings(chancesOf(funnel, false), STAGES)
  expect(told.map(({ code, stage, prospects, amount }) => [code, stage, prospects, amount])).toEqual([
    ['BEYOND_EXPERIENCE', 'lead', 1, 100],
    ['NOBODY_LEFT', 'qualified', 3, 125],
    ['NOBODY_LEFT', 'proposal', 3, 125],
  ])
})
