import { expect, it } from 'vitest'
import { stageRows } from '../../../../src/loyalty/funnel/pipeline/stage-rows.js'
import { readFunnel } from '../../../../src/loyalty/funnel/read-prospects.js'
import { on, STAGES, UNTIL } from '../prospects.js'

it('holds each stay with the moment it lasted to', () => {
  const funnel = readFunnel(
    [
      { id: 1, entered: [on('lead', '2025-12-01'), on('qualified', '2025-12-11')] },
      { id: 2, entered: [on('lead', '2025-12-01')], lost: { date: '2025-12-21' } },
      { id: 3, entered: [on('lead', '2025-12-26')] },
      { id: 4, entered: [on('lead', '2025-12-16')] },
    ],
    { stages: STAGES, observedUntil: UNTIL },
  )
  expect(stageRows(funnel, 0)).toEqual({
    prospect: Int32Array.of(0, 1, 2, 3),
    until: Int32Array.of(0, 1, -1, 0),
    left: Uint8Array.of(1, 2, 0, 0),
    moments: Int32Array.of(10, 20),
    leavers: Float64Array.of(0.5, 0.5),
  })
  expect(stageRows(funnel, 2).prospect).toHaveLength(0)
})
