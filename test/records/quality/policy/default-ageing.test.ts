import { TABLES } from 'clientele/records'
import { expect, it } from 'vitest'
import { DEFAULT_AGEING } from '../../../../src/records/quality/policy/default-ageing.js'

it('judges the newest entry of every table whose key holds a day', () => {
  for (const [table, { newest }] of Object.entries(DEFAULT_AGEING)) {
    const { key = [], fields = {} } = Object.entries(TABLES).find(([one]) => one === table)?.[1] ?? {}
    const day = key.find(name => fields[name]?.type === 'date' && name !== 'from')
    expect([table, newest?.by]).toEqual([table, day])
  }
})
