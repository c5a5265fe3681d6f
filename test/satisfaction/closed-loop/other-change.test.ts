import { expect, it } from 'vitest'
import { studentTQuantile } from '../../../src/numeric/index.js'
import { closedLoop } from '../../../src/satisfaction/closed-loop/index.js'
import { loopOf, lots, RUDE, UNKNOWN } from './comments.js'

const BEFORE = '2025-03-15'
const AFTER = '2025-05-15'

it('compares with aspects that nobody acted on', () => {
  const data = loopOf([
    ...lots(BEFORE, 20, 40),
    { date: BEFORE, judgement: RUDE, times: 10 },
    ...lots(AFTER, 10, 40),
    { date: AFTER, judgement: RUDE, times: 10 },
    { date: AFTER, judgement: UNKNOWN, times: 3 },
  ])
  const [report] = closedLoop(data).issues
  expect(report?.compared).toMatchObject({ with: 'other-aspects', before: 50, after: 50 })
  // Complaints of speed fell by 0.2, those of staff did not change.
  expect(report?.compared?.difference).toBeCloseTo(-0.2, 12)
  // What a comment adds to 50 times the error: before −0.8, 0.2 or 1.2, after 1, 0 or −1; squares 28 and 20 in all.
  const { lower = 0, upper = 0 } = report?.compared?.interval === undefined ? {} : report.compared.interval
  const error = Math.sqrt((48 / 2500) * (100 / 99))
  expect(upper - lower).toBeCloseTo(2 * studentTQuantile(0.975, 99) * error, 12)
  expect(report?.compared?.pValue).toBeCloseTo(0.1541, 4)
})

it('is not there where nothing is left to compare with', () => {
  const [alone] = closedLoop(loopOf([...lots(BEFORE, 20, 40), ...lots(AFTER, 10, 40)])).issues
  expect(alone?.compared).toBeUndefined()
  const data = loopOf([...lots(BEFORE, 20, 40), ...lots(AFTER, 10, 40)])
  const all = { ...data.feedback, client: Array.from({ length: 80 }, (_, row) => row) }
  const reached = { ...data, feedback: all, actions: [{ issue: 'a', on: '2025-04-01', clients: all.client }] }
  expect(closedLoop(reached).issues[0]?.compared).toBeUndefined()
})

it('takes an action for all to reach all, whoever else it names', () => {
  const data = loopOf([...lots(BEFORE, 20, 40), ...lots(AFTER, 10, 40)])
  const feedback = { ...data.feedback, client: Array.from({ length: 80 }, (_, row) => row) }
  const actions = [
    { issue: 'a', on: '2025-04-01', clients: [1] },
    { issue: 'a', on: '2025-04-01' },
  ]
  expect(closedLoop({ ...data, feedback, actions }).issues[0]?.before?.of).toBe(40)
})
