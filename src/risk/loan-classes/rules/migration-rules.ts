import type { RulePack } from '../../../model/index.js'
import { rulePack } from '../../../model/index.js'
import type { LoanClass } from '../classes.js'

/** A ratio: of the loans that were in these classes, how much is now in those. */
export interface MigrationRule {
  readonly from: readonly LoanClass[]
  readonly to: readonly LoanClass[]
}

/** The ratios of supervisors, by name. */
export type MigrationRules = Readonly<
  Record<'performing' | 'pass' | 'specialMention' | 'substandard' | 'doubtful', MigrationRule>
>

const TEXT =
  'CBRC, Core Indicators of Risk Supervision of Commercial Banks, for trial (商业银行风险监管核心指标（试行）, 银监发〔2005〕89号), appendix of definitions'

/** The migration ratios (迁徙率) of the core indicators. */
export const MIGRATION_RATIO_RULES: readonly RulePack<MigrationRules>[] = /* @__PURE__ */ Object.freeze([
  rulePack<MigrationRules>({
    name: 'china-migration-ratios',
    title: 'Core Indicators of Risk Supervision of Commercial Banks, CBRC 2005',
    from: '2006-01-01',
    rules: {
      performing: { from: ['pass', 'special-mention'], to: ['substandard', 'doubtful', 'loss'] },
      pass: { from: ['pass'], to: ['special-mention', 'substandard', 'doubtful', 'loss'] },
      specialMention: { from: ['special-mention'], to: ['substandard', 'doubtful', 'loss'] },
      substandard: { from: ['substandard'], to: ['doubtful', 'loss'] },
      doubtful: { from: ['doubtful'], to: ['loss'] },
    },
    sources: {
      performing: `${TEXT}: 正常贷款迁徙率`,
      pass: `${TEXT}: 正常类贷款迁徙率`,
      specialMention: `${TEXT}: 关注类贷款迁徙率`,
      substandard: `${TEXT}: 次级类贷款迁徙率`,
      doubtful: `${TEXT}: 可疑类贷款迁徙率`,
    },
  }),
])
