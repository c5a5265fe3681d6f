/**
 * How fast what is known grows old.
 *
 * @module
 */
import type { Condition } from '../../conditions/index.js'
import type { QualityPolicy } from './types.js'

const IN_FORCE: Condition = {
  fact: 'status',
  is: 'none-of',
  values: ['repaid', 'refinanced', 'cancelled', 'written-off'],
}
const NOT_ENDED: Condition = { fact: 'stage', is: 'none-of', values: ['ended'] }

/** What is the case grows old from the day it was checked; of histories the newest entry does, from the day it is about. */
export const DEFAULT_AGEING: QualityPolicy['ageing'] = {
  groups: { halfLifeDays: 730 },
  clients: { halfLifeDays: 730, when: { fact: 'status', is: 'none-of', values: ['ended'] } },
  ownerships: { halfLifeDays: 730 },
  contacts: { halfLifeDays: 365 },
  statements: { halfLifeDays: 540, newest: { of: 'client', by: 'periodEnd' } },
  creditReports: { halfLifeDays: 180, newest: { of: 'client', by: 'date' } },
  ratings: { halfLifeDays: 365, newest: { of: 'client', by: 'date' } },
  projects: { halfLifeDays: 180, when: NOT_ENDED },
  projectDescriptions: { halfLifeDays: 365 },
  constructionProgress: {
    halfLifeDays: 90,
    when: { fact: 'project.stage', is: 'one-of', values: ['construction'] },
    newest: { of: 'project', by: 'date' },
  },
  facilities: { halfLifeDays: 90, when: IN_FORCE },
  collaterals: { halfLifeDays: 365 },
  esg: { halfLifeDays: 540, newest: { of: 'client', by: 'date' } },
  stakeholders: { halfLifeDays: 365 },
}
