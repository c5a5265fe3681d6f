import type { RulePack } from '../../../model/index.js'
import { rulePack } from '../../../model/index.js'
import type { CapitalRules } from '../capital-rules.js'
import { CRR_2020 } from './crr.js'

/** What the United Kingdom kept of the CRR when it left, until Basel 3.1 takes its place. */
export const UK_CRR: readonly RulePack<CapitalRules>[] = /* @__PURE__ */ [
  {
    ...CRR_2020,
    name: 'uk-crr',
    title: 'Regulation (EU) No 575/2013 as retained in the law of the United Kingdom',
    from: '2021-01-01',
    until: '2026-12-31',
  },
].map(rulePack)
