import { expect, it } from 'vitest'
import { readStakeholderPolicy, STAKEHOLDER_POLICY } from '../../../src/appraisal/stakeholders/index.js'

it('keeps what is not changed, and survives JSON', () => {
  expect(readStakeholderPolicy()).toEqual(STAKEHOLDER_POLICY)
  const changed = readStakeholderPolicy({ damping: 0, everyDays: { monitor: 90 } })
  expect(changed).toEqual({
    ...STAKEHOLDER_POLICY,
    damping: 0,
    everyDays: { ...STAKEHOLDER_POLICY.everyDays, monitor: 90 },
  })
  expect(readStakeholderPolicy(JSON.parse(JSON.stringify(changed)))).toEqual(changed)
})

it.each([
  [{ powerfulFrom: 0 }, 'OUT_OF_RANGE', 'policy.powerfulFrom'],
  [{ urgentFrom: 1.1 }, 'OUT_OF_RANGE', 'policy.urgentFrom'],
  [{ closeFrom: '0.5' }, 'INVALID_TYPE', 'policy.closeFrom'],
  [{ damping: 0.96 }, 'OUT_OF_RANGE', 'policy.damping'],
  [{ damping: -0.1 }, 'OUT_OF_RANGE', 'policy.damping'],
  [{ everyDays: { monitor: 0 } }, 'OUT_OF_RANGE', 'policy.everyDays.monitor'],
  [{ everyDays: { watch: 5 } }, 'UNKNOWN_OPTION', 'policy.everyDays.watch'],
  [{ dampening: 0.5 }, 'UNKNOWN_OPTION', 'policy.dampening'],
  [null, 'INVALID_TYPE', 'policy'],
])('refuses %j', (json, code, path) => {
  expect(() => readStakeholderPolicy(json)).toThrow(expect.objectContaining({ code, path }))
})
